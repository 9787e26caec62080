package dev.credence.cli;

import dev.credence.build.TranscriptFile;
import dev.credence.build.audit.Audits;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence audit}: what one student has of a program, lacks, and what would complete it. */
@Command(
        name = "audit",
        description =
                "Holds a student's transcript against a program: what is met, what is missing, and the smallest ways to finish.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence audit food-systems --transcript student.csv",
            "  credence audit csulb/2026-2027/food-systems --transcript student.json --format json",
            "",
            "A transcript has the columns course, units, grade, term, institution and transfer; only course is needed.",
            "Exit status: 0 audited, also where something is missing, 1 errors in the transcript or the specs,"
                    + " 2 wrong usage or no such program, 3 unreadable."
        })
final class AuditCommand implements Callable<Integer> {
    /** How an audit is printed. */
    enum Shape {
        HUMAN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            required = true,
            description = "The student's courses, as a CSV file with a header or a JSON list of objects.")
    private String transcript = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How the audit is printed: ${COMPLETION-CANDIDATES}.")
    private Shape shape = Shape.HUMAN;

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var compilation = argument.compile(talk, policy.id());
        if (compilation.workspace().unreadable() || !compilation.keepsTheLanguage()) {
            printer().print(compilation, Optional.empty());
            return compilation.workspace().unreadable() ? Exit.UNREADABLE : Exit.BAD_CONTENT;
        }
        PolicyOption.check(line, policy.id(), compilation);
        var found = argument.in(compilation);
        var file = TranscriptFile.read(transcript);
        if (file.file().isEmpty()) {
            printer().print(new Report(file.diagnostics(), 1, Optional.empty()));
            return Exit.UNREADABLE;
        }
        var slips = new TreeSet<Diagnostic>(file.diagnostics());
        var audits = new Audits(file.file().get(), slips::add);
        found.forEach(one -> audits.add(one.catalog(), one.program(), one.verdict(compilation)));
        if (!slips.isEmpty()) {
            printer().print(new Report(List.copyOf(slips), 1, Optional.empty()));
            return Exit.BAD_CONTENT;
        }
        line.getOut().print(shape == Shape.JSON ? audits.json() : audits.text());
        line.getOut().flush();
        return Exit.FINE;
    }

    private DiagnosticPrinter printer() {
        var line = spec.commandLine();
        return new DiagnosticPrinter(line.getOut(), line.getErr(), Format.HUMAN, talk.isQuiet());
    }
}
