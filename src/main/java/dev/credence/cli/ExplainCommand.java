package dev.credence.cli;

import dev.credence.build.Explanations;
import dev.credence.build.Progress;
import dev.credence.diagnostic.Suggestions;
import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.render.ExplanationJson;
import dev.credence.diagnostic.render.ExplanationText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence explain}: what a code means, why it is there, and how it is mended. */
@Command(
        name = "explain",
        description = "Says what a code in brackets means, why it is there, and what to do, with a spec that has the"
                + " mistake and one that does not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence explain size-differs    a mistake in a spec",
            "  credence explain CSULB-2.5       a clause of a policy",
            "  credence explain 2.5             the same, of the policy that the specs are under",
            "  credence explain --list          every code there is",
            "",
            "Exit status: 0 fine, 2 no such code or wrong usage, 3 unreadable."
        })
final class ExplainCommand implements Callable<Integer> {
    /** How explanations are printed. */
    enum Form {
        HUMAN,
        JSON
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CODE",
            arity = "0..1",
            description = "The code, in capitals or not, with or without its brackets.")
    private Optional<String> code = Optional.empty();

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders with policies; specs/ when none is given.")
    private List<String> paths = List.of();

    @Option(names = "--list", description = "Lists every code with its weight and one line.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How it is printed: human or json.")
    private Form form = Form.HUMAN;

    @Override
    public Integer call() {
        if (list == code.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "name one code to explain, or ask for all of them with --list");
        }
        if (list) {
            print(workspace().list());
            return Exit.FINE;
        }
        var own = Explanations.ofCode(code.get()).map(List::of);
        print(own.isPresent() ? own.get() : clauses(code.get()));
        return Exit.FINE;
    }

    private List<Explanation> clauses(String asked) {
        var workspace = workspace();
        var found = workspace.ofClause(asked);
        if (found.isEmpty()) {
            String similar = Suggestions.phrase("code", "name", workspace.similar(asked))
                    .map(words -> "; " + words)
                    .orElse("");
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no code `" + asked + "`" + similar + "; `credence explain --list` shows all of them");
        }
        return found;
    }

    private Explanations workspace() {
        return Explanations.of(PolicyCommand.compile(paths, Progress.NONE));
    }

    private void print(List<Explanation> explanations) {
        print(
                switch (form) {
                    case JSON -> ExplanationJson.of(explanations);
                    case HUMAN ->
                        explanations.stream()
                                .map(e -> new ExplanationText(DiagnosticPrinter.options()).of(e))
                                .collect(Collectors.joining("\n"));
                });
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
