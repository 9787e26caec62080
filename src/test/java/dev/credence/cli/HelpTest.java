package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command says of itself. */
class HelpTest {
    static Stream<String> commands() {
        return names("", Commands.all(new Main()));
    }

    private static Stream<String> names(String before, CommandLine line) {
        return new TreeMap<>(line.getSubcommands())
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("help"))
                        .flatMap(entry -> Stream.concat(
                                Stream.of(before + entry.getKey()),
                                names(before + entry.getKey() + " ", entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void it_says_what_it_is_for_and_shows_an_example_and_the_exit_statuses(String command) {
        var help = Command.run((Object[]) (command + " --help").split(" "));
        assertEquals(0, help.status(), help.err());
        String text = help.out();
        assertTrue(text.contains("Exit status: "), text);
        String examples = text.substring(Math.max(0, text.indexOf("Example")));
        assertTrue(examples.contains("  credence " + command), text);
        var described = text.lines()
                .dropWhile(line -> !line.isBlank() && !Character.isUpperCase(line.charAt(0)))
                .toList();
        assertTrue(described.size() > 1, text);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_option_and_word_is_described(String command) {
        var line = Commands.all(new Main());
        for (String word : command.split(" ")) {
            line = line.getSubcommands().get(word);
        }
        var spec = line.getCommandSpec();
        assertTrue(spec.usageMessage().description().length > 0, command);
        spec.args().forEach(arg -> assertTrue(arg.description().length > 0, command + " " + arg));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examples_use_options_that_there_are(String command) {
        String text = Command.run((Object[]) (command + " --help").split(" ")).out();
        var line = Commands.all(new Main());
        for (String word : command.split(" ")) {
            line = line.getSubcommands().get(word);
        }
        Set<String> known = line.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toSet());
        text.lines()
                .filter(example -> example.strip().startsWith("credence " + command + " "))
                .flatMap(
                        example -> Stream.of(example.strip().split("\\s{2,}")[0].split(" ")))
                .filter(word -> word.startsWith("--"))
                .forEach(word -> assertTrue(known.contains(word), command + ": " + word));
    }

    @Test
    void help_has_a_page_of_each_command() {
        var all = Command.run("help");
        assertEquals(0, all.status());
        commands().filter(command -> !command.contains(" ")).forEach(command -> {
            assertTrue(all.out().lines().anyMatch(line -> line.startsWith("  " + command + " ")), command);
            var page = Command.run("help", command);
            assertEquals(0, page.status(), page.err());
            assertEquals(Command.run(command, "--help").out(), page.out());
        });
    }

    @Test
    void the_version_names_the_java_too() {
        var version = Command.run("--version");
        assertEquals(0, version.status());
        assertEquals(2, version.out().lines().count());
        assertTrue(version.out().startsWith("credence "), version.out());
        assertTrue(version.out().contains("Java " + System.getProperty("java.version")), version.out());
    }
}
