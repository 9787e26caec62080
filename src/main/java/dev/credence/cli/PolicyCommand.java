package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.ImpactReport;
import dev.credence.build.PolicyReport;
import dev.credence.build.Progress;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code credence policy}: what a policy asks for, and what the compiler does about each of its clauses. */
@Command(
        name = "policy",
        description =
                "Shows a policy clause by clause: what is enforced, stated or left to people, and how open questions are read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence policy                                    the policies there are",
            "  credence policy csulb-2024                         one of them",
            "  credence policy impact csulb-2012-2016 csulb-2024  what changes with the new one",
            "",
            "Exit status: 0 fine, 2 wrong usage or no such policy, 3 unreadable."
        })
final class PolicyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            arity = "0..1",
            description = "The policy; without it, the policies there are.")
    private Optional<String> id = Optional.empty();

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders with policies; specs/ when none is given.")
    private List<String> paths = List.of();

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var compilation = compile(paths, talk);
        if (compilation.hasErrors()) {
            new DiagnosticPrinter(line.getOut(), line.getErr(), Format.HUMAN, talk.isQuiet())
                    .print(compilation, Optional.empty());
        }
        if (compilation.workspace().unreadable()) {
            return Exit.UNREADABLE;
        }
        var policies = compilation.policies();
        line.getOut()
                .print(
                        id.isEmpty()
                                ? PolicyReport.list(policies.all())
                                : new PolicyReport().of(PolicyOption.find(line, compilation, id.get())));
        line.getOut().flush();
        return Exit.FINE;
    }

    /** {@code credence policy impact OLD NEW}. */
    @Command(
            name = "impact",
            description =
                    "Which programs change verdict when one policy takes the place of another, why, and the smallest repair.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example:",
                "  credence policy impact csulb-2012-2016 csulb-2024 specs/csulb",
                "",
                "Exit status: 0 fine, 2 wrong usage or no such policy, 3 unreadable."
            })
    int impact(
            @Parameters(paramLabel = "OLD", description = "The policy to compare.") String before,
            @Parameters(paramLabel = "NEW", description = "The policy that takes its place.") String after,
            @Parameters(
                            paramLabel = "PATH",
                            arity = "0..*",
                            description = "Files or folders; specs/ when none is given.")
                    List<String> paths,
            @Mixin Talk how) {
        var line = Objects.requireNonNull(spec.subcommands().get("impact"));
        var compilation = compile(paths == null ? List.of() : paths, how);
        if (compilation.workspace().unreadable()) {
            new DiagnosticPrinter(line.getOut(), line.getErr(), Format.HUMAN).print(compilation, Optional.empty());
            return Exit.UNREADABLE;
        }
        var old = PolicyOption.find(line, compilation, before);
        var now = PolicyOption.find(line, compilation, after);
        line.getOut().print(new ImpactReport().of(compilation, old, now));
        line.getOut().flush();
        return Exit.FINE;
    }

    private static Compilation compile(List<String> paths, Talk how) {
        try (var told = how.begin()) {
            return compile(paths, told.progress());
        }
    }

    /** The workspace, for the policies in it; without any where there is no {@code specs/}. Named ones are read in any case. */
    static Compilation compile(List<String> paths, Progress progress) {
        var usual = PathsOption.orUsual(paths);
        var asked = paths.isEmpty() && !Files.isDirectory(Path.of(usual.get(0))) ? paths : usual;
        return Compiler.compile(new WorkspaceReader(Path.of("")).read(asked), Optional.empty(), progress);
    }
}
