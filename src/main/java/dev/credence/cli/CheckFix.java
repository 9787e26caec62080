package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.MendedFiles;
import dev.credence.build.Mending;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.render.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What {@code credence check --fix} does.
 *
 * @param dryRun whether the edits are only shown
 */
record CheckFix(Check check, boolean dryRun) {

    /** @param first looks at what came of it before anything is printed or written */
    int run(PrintWriter out, PrintWriter err, Told told, Consumer<Compilation> first) {
        Mending.Result mended;
        try (told) {
            mended = Mending.mend(new WorkspaceReader(Path.of("")).read(check.named()), check.policy());
        }
        first.accept(mended.compilation());
        // Machines read diagnostics from standard output and nothing else.
        var beside = check.format().isForMachines() ? err : out;
        mended.changed().forEach(changed -> beside.print(TextDiff.of(changed)));
        beside.flush();
        var unwritten = dryRun ? List.<Diagnostic>of() : write(mended);
        var left = new ArrayList<>(unwritten);
        left.addAll(mended.compilation().diagnostics());
        var next = Optional.of(dryRun && mended.fixes() > 0 ? check.again(" --fix") : "credence build")
                .filter(command -> dryRun || !mended.compilation().hasErrors());
        new DiagnosticPrinter(out, err, check.format(), check.quiet())
                .print(new Report(left, mended.compilation().files(), next));
        if (!check.quiet()) {
            err.print(said(mended, unwritten.size()));
            err.flush();
        }
        if (!unwritten.isEmpty()) {
            return Exit.UNREADABLE;
        }
        // What is only shown has settled nothing.
        return dryRun && mended.fixes() > 0 ? Exit.BAD_CONTENT : check.status(mended.compilation());
    }

    private List<Diagnostic> write(Mending.Result mended) {
        var files = new MendedFiles(Path.of(""), check.named());
        return mended.changed().stream()
                .flatMap(changed -> files.write(changed).stream())
                .toList();
    }

    private String said(Mending.Result mended, int unwritten) {
        if (mended.fixes() == 0) {
            return "nothing here can be mended without you\n";
        }
        int files = mended.changed().size() - unwritten;
        String count = mended.fixes() + (mended.fixes() == 1 ? " mistake" : " mistakes");
        return dryRun
                ? count + " would be mended; nothing is written\n"
                : count + " mended, " + files + (files == 1 ? " file" : " files") + " written\n";
    }
}
