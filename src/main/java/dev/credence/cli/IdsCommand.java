package dev.credence.cli;

import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceIds;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence ids}: keeps the public ids of a workspace in {@code ids.lock}. */
@Command(
        name = "ids",
        description = {
            "Keeps the public ids of programs, courses, outcomes and colleges in the file ids.lock, so that a renamed"
                    + " program stays the same one for registries and badge platforms.",
            "Adds what is new and what was renamed (`formerly`); an id that stands there is never changed or taken out."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence ids             writes what is new or renamed",
            "  credence ids --frozen    for a build: is the file up to date?",
            "",
            "Exit status: 0 fine, 1 errors (with --frozen also: out of date), 2 wrong usage, 3 unreadable or unwritable."
        })
final class IdsCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PathsOption paths = new PathsOption();

    @Option(names = "--frozen", description = "Writes nothing; 1 where the file would change.")
    private boolean frozen;

    @Override
    public Integer call() {
        var compilation = Compiler.compile(new WorkspaceReader(Path.of("")).read(paths.orUsual()));
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var ids = WorkspaceIds.read(compilation);
        var whole = compilation.with(ids.diagnostics());
        new DiagnosticPrinter(out, err, Format.HUMAN).print(whole, Optional.empty());
        if (whole.unreadable()) {
            return Exit.UNREADABLE;
        }
        if (whole.hasErrors()) {
            err.println("nothing was written to " + ids.path());
            return Exit.BAD_CONTENT;
        }
        try {
            String counts = ids.size() + (ids.size() == 1 ? " id, " : " ids, ") + ids.added() + " new, " + ids.renamed()
                    + " kept under a new name";
            if (ids.isUpToDate()) {
                out.println(ids.path() + " is up to date: " + counts);
                return Exit.FINE;
            }
            if (frozen) {
                out.println(ids.path() + " is out of date: " + counts);
                return Exit.BAD_CONTENT;
            }
            ids.write();
            out.println(ids.path() + ": " + counts);
            return Exit.FINE;
        } catch (IOException problem) {
            err.println("credence: " + ids.path() + ": " + problem.getMessage());
            return Exit.UNREADABLE;
        }
    }
}
