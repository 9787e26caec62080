package dev.credence.cli;

import dev.credence.build.PathQuestions;
import dev.credence.build.PathReport;
import dev.credence.policy.Policy;
import dev.credence.policy.Proofs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence paths}: what every path of a program adds up to, and what its policy makes of them. */
@Command(
        name = "paths",
        description =
                "Shows the ranges of a program, a shortest and a longest path, and each clause about its paths with the path that decides it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence paths food-systems",
            "  credence paths csulb/2026-2027/food-systems --policy csulb-2024",
            "  credence paths food-systems --examples",
            "",
            "Exit status: 0 fine, also where the program breaks its policy, 2 wrong usage or no such program, 3 unreadable"
                    + " or unwritable."
        })
final class PathsCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Mixin
    private Talk talk = new Talk();

    @Option(names = "--examples", description = "Writes the paths as example blocks too, ready for the spec.")
    private boolean examples;

    @Option(
            names = "--emit-opb",
            paramLabel = "DIR",
            description =
                    "Writes the questions of the policy in OPB format, for any pseudo-Boolean solver: no solution means that the clause holds.")
    private Optional<Path> opb = Optional.empty();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var compilation = argument.compile(talk, policy.id());
        if (compilation.workspace().unreadable()) {
            talk.complain(compilation);
            return Exit.UNREADABLE;
        }
        PolicyOption.check(line, policy.id(), compilation);
        for (var one : argument.in(compilation, () -> talk.complain(compilation))) {
            var under = compilation.policies().under(one.program(), one.catalog());
            var proofs = new Proofs(compilation.ranges().get(one.index()));
            line.getOut().print(new PathReport().of(one.catalog(), one.program(), proofs, under, examples));
            if (opb.isPresent() && !write(line, opb.get(), one, under)) {
                return Exit.UNREADABLE;
            }
        }
        line.getOut().flush();
        return Exit.FINE;
    }

    /** Whether the questions could be written, if there are any. */
    private static boolean write(CommandLine line, Path folder, NamedProgram one, Optional<Policy> policy) {
        if (policy.isEmpty()) {
            line.getOut().println("nothing was written: the program is under no policy");
            return true;
        }
        try {
            PathQuestions.write(folder, one.catalog(), one.program(), policy.get())
                    .forEach(file -> line.getOut().println("wrote " + file));
            return true;
        } catch (IOException unwritable) {
            line.getErr().println("credence: " + folder + ": nothing can be written there: " + unwritable);
            return false;
        }
    }
}
