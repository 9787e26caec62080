package dev.credence.cli;

import dev.credence.build.starter.Audience;
import dev.credence.build.starter.Draft;
import dev.credence.build.starter.Starter;
import dev.credence.build.starter.StarterKind;
import dev.credence.build.starter.StarterRequest;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence new}: a first draft of a program, an institution or a policy. */
@Command(
        name = "new",
        description = {
            "Begins a program, an institution or a policy: writes a first draft with remarks that compiles, to be changed line"
                    + " by line. Never writes over a file.",
            "KIND is institution, policy, certificate, micro-credential, non-credit certificate, non-credit"
                    + " micro-credential, certificate of participation or learning experience; ID is the short name."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence new institution lakeside --title \"Lakeside University\"",
            "  credence new certificate garden-design",
            "  credence new graduate certificate gis --title \"Graduate Certificate in GIS\"",
            "  credence new policy lakeside-2027",
            "  credence new learning experience lab-safety --out -",
            "",
            "On a terminal it asks for what is not said; Enter takes the answer in brackets.",
            "Exit status: 0 fine, 1 it would not compile here, 2 wrong usage, 3 a file is in the way or cannot be"
                    + " written."
        })
final class NewCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "KIND ID", arity = "1..*", description = "What to begin, and its short name.")
    private List<String> words = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "The title; without it, one made of the short name.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "For a certificate or micro-credential: ${COMPLETION-CANDIDATES}.")
    private Optional<Audience> level = Optional.empty();

    @Option(names = "--institution", paramLabel = "ID", description = "Whose it is, where there are several.")
    private Optional<String> institution = Optional.empty();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "The edition it goes into, or the first one of a new institution; the youngest one when not said.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--college", paramLabel = "ID", description = "The college that offers it.")
    private Optional<String> college = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "The policy that a new policy extends, or that a new institution is checked under.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; - for standard output.")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        return run(Questions.ofTerminal());
    }

    int run(Questions questions) {
        var starter = Starter.in(Path.of(""));
        var request = new NewQuestions(questions, starter).complete(request());
        var draft = starter.draft(request);
        if (draft instanceof Draft.Ready ready) {
            return request.toStandardOutput() ? print(ready) : write(ready);
        }
        if (draft instanceof Draft.Unfit unfit) {
            new DiagnosticPrinter(
                            spec.commandLine().getOut(), spec.commandLine().getErr(), Format.HUMAN)
                    .print(new Report(unfit.diagnostics(), 1, Optional.empty()));
            return failed("nothing was written: with these mistakes it would not compile here", Exit.BAD_CONTENT);
        }
        return refused((Draft.Refused) draft);
    }

    private StarterRequest request() {
        int last = words.size() - 1;
        var whole = StarterKind.of(words);
        var named = whole.or(() -> StarterKind.of(words.subList(0, last)))
                .orElseThrow(() -> usage("there is no kind `"
                        + String.join(" ", last == 0 ? words : words.subList(0, last))
                        + "`; there are " + String.join(", ", StarterKind.words()) + ", and before certificate and"
                        + " micro-credential may stand undergraduate, post-baccalaureate or graduate"));
        if (level.isPresent() && !named.kind().hasAudience()) {
            throw usage("`--level` is for certificates and micro-credentials");
        }
        return new StarterRequest(
                named.kind(),
                named.audience().or(() -> level),
                whole.isPresent() ? "" : words.get(last),
                title,
                institution,
                edition,
                college,
                policy,
                out);
    }

    private int print(Draft.Ready draft) {
        draft.files().forEach(file -> spec.commandLine().getOut().print(file.text()));
        spec.commandLine().getOut().flush();
        return Exit.FINE;
    }

    private int write(Draft.Ready draft) {
        try {
            Starter.write(draft);
        } catch (IOException problem) {
            return failed("it cannot be written: " + problem.getMessage(), Exit.UNREADABLE);
        }
        draft.files().forEach(file -> spec.commandLine().getOut().print(file.shown() + "\n"));
        spec.commandLine().getOut().flush();
        var first = draft.files().get(0);
        String next = draft.files().size() > 1
                ? "look it over, and begin a program with `credence new certificate ID`"
                : "open it, change it line by line, and run `credence check " + first.shown() + "`";
        spec.commandLine().getErr().print("next: " + next + "\n");
        spec.commandLine().getErr().flush();
        return Exit.FINE;
    }

    private int refused(Draft.Refused refused) {
        return switch (refused.why()) {
            case USAGE -> failed(refused.message(), Exit.USAGE);
            case CONTENT -> failed(refused.message(), Exit.BAD_CONTENT);
            case EXISTS -> failed(refused.message(), Exit.UNREADABLE);
        };
    }

    private int failed(String message, int status) {
        spec.commandLine().getErr().print(message + "\n");
        spec.commandLine().getErr().flush();
        return status;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
