package dev.credence.build;

import dev.credence.policy.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a printed report what it says of one clause. */
final class PrintedReport {
    private static final String HELP = "= help: ";

    private PrintedReport() {}

    /** The diagnostics of the clause, as they are printed. */
    static String about(String printed, Clause clause) {
        return diagnostics(printed, clause).map(String::strip).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Their help, put together again from its wrapped lines. */
    static List<String> help(String printed, Clause clause) {
        var all = new ArrayList<String>();
        diagnostics(printed, clause).forEach(diagnostic -> help(diagnostic).ifPresent(all::add));
        return all;
    }

    private static Stream<String> diagnostics(String printed, Clause clause) {
        return Arrays.stream(printed.split("\n\n"))
                .filter(part -> part.strip().matches("(?s)\\w+\\[[^\\]]*-\\Q" + clause.number() + "\\E\\]: .*"));
    }

    private static Optional<String> help(String diagnostic) {
        int at = diagnostic.indexOf(HELP);
        if (at < 0) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        for (var line : diagnostic.substring(at + HELP.length()).split("\n")) {
            if (line.strip().startsWith("= ")) {
                break;
            }
            words.add(line.strip());
        }
        return Optional.of(String.join(" ", words));
    }
}
