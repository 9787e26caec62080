package dev.credence.build.audit;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.resolve.imports.TranscriptReader;
import dev.credence.resolve.imports.TranscriptReader.Column;
import dev.credence.resolve.imports.TranscriptReader.Row;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the lines of a transcript mean in one catalog. */
final class Transcript {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final Pattern CODE = Pattern.compile("([A-Z][A-Z &/]*?) ([A-Z]?\\d{1,5}[A-Z]{0,3})");
    private static final List<String> YES = List.of("yes", "y", "true", "x", "1", "transfer");
    private static final List<String> NO = List.of("no", "n", "false", "0");
    private static final List<String> PRIOR = List.of("prior learning", "credit for prior learning", "cpl");

    private final Catalog catalog;
    private final DiagnosticSink sink;
    private final Map<String, Course> byCode = new HashMap<>();
    private final Map<String, Course> others = new HashMap<>();

    private Transcript(Catalog catalog, DiagnosticSink sink) {
        this.catalog = catalog;
        this.sink = sink;
        for (var course : catalog.courses()) {
            course.formerly().forEach(code -> byCode.putIfAbsent(plain(code.toString()), course));
        }
        for (var course : catalog.courses()) {
            byCode.put(plain(course.code().toString()), course);
            byCode.put(plain(course.code().written()), course);
        }
    }

    /** The lines, in their order; those that cannot be read are left out and reported. */
    static List<TranscriptEntry> of(SourceFile file, Catalog catalog, DiagnosticSink sink) {
        var reader = new Transcript(catalog, sink);
        var entries = new ArrayList<TranscriptEntry>();
        for (var row : TranscriptReader.read(file, sink)) {
            reader.entry(row).ifPresent(entries::add);
        }
        return entries;
    }

    private static String plain(String code) {
        return code.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private Optional<TranscriptEntry> entry(Row row) {
        var code = row.cell(Column.COURSE).orElseThrow();
        var known = Optional.ofNullable(byCode.get(plain(code.value())));
        var units = row.cell(Column.UNITS);
        var grade = row.cell(Column.GRADE);
        var origin = origin(row);
        var worth = units.isPresent() ? number(units.get()) : only(known, code);
        var read = grade.flatMap(cell -> Grade.of(cell.value()));
        if (grade.isPresent() && read.isEmpty()) {
            var complaint = slip(grade.get(), "`" + grade.get().value() + "` is not a grade", "not a grade");
            sink.report(complaint.note("grades are " + String.join(", ", Grade.all())));
        }
        if (worth.isEmpty() || origin.isEmpty() || grade.isPresent() != read.isPresent()) {
            return Optional.empty();
        }
        boolean ungraded = origin.get() == Origin.HERE ? read.isEmpty() : false;
        var standing = ungraded
                ? Grade.Standing.IN_PROGRESS
                : read.map(Grade::standing).orElse(Grade.Standing.PASSED);
        return Optional.of(new TranscriptEntry(
                known.orElseGet(() -> other(code, worth.get(), origin.get())),
                known.isPresent(),
                worth.get(),
                read,
                row.cell(Column.TERM).map(Text::value),
                origin.get(),
                standing,
                row.span()));
    }

    private Optional<Units> number(Text cell) {
        if (!NUMBER.matcher(cell.value()).matches()) {
            sink.report(slip(cell, "`" + cell.value() + "` is not a number of units", "not a number")
                    .note("units are a number such as 3 or 1.5"));
            return Optional.empty();
        }
        return Optional.of(Units.parse(cell.value()));
    }

    /** What a course is worth of which the transcript does not say it. */
    private Optional<Units> only(Optional<Course> course, Text code) {
        if (course.isPresent() && course.get().isNonCredit()) {
            return Optional.of(Units.ZERO);
        }
        if (course.isPresent()
                && course.get().units() instanceof CourseUnits.Known units
                && units.values().size() == 1) {
            return Optional.of(units.min());
        }
        sink.report(slip(code, "the transcript does not say for how many units this was taken", "no units")
                .help("write them under `units`"));
        return Optional.empty();
    }

    private Optional<Origin> origin(Row row) {
        var cell = row.cell(Column.TRANSFER);
        String said = cell.map(Text::value).orElse("").toLowerCase(Locale.ROOT);
        if (YES.contains(said)) {
            return Optional.of(Origin.TRANSFER);
        } else if (PRIOR.contains(said)) {
            return Optional.of(Origin.PRIOR_LEARNING);
        } else if (NO.contains(said)) {
            return Optional.of(Origin.HERE);
        } else if (cell.isPresent()) {
            sink.report(slip(cell.get(), "`" + cell.get().value() + "` says neither yes nor no", "not understood")
                    .help("write `yes`, `no` or `prior learning`"));
            return Optional.empty();
        }
        boolean elsewhere = row.cell(Column.INSTITUTION)
                .filter(name -> !isHere(name.value()))
                .isPresent();
        return Optional.of(elsewhere ? Origin.TRANSFER : Origin.HERE);
    }

    private boolean isHere(String name) {
        var here = catalog.institution();
        return name.equalsIgnoreCase(here.id())
                || name.equalsIgnoreCase(here.name())
                || here.shortName().filter(name::equalsIgnoreCase).isPresent();
    }

    private static Diagnostic slip(Text cell, String why, String label) {
        return TranscriptReader.slip(cell.span(), why).label(label);
    }

    /** A course that the catalog does not have; the same text is the same course. */
    private Course other(Text text, Units units, Origin origin) {
        return others.computeIfAbsent(origin + plain(text.value()), name -> {
            var parts = CODE.matcher(plain(text.value()));
            boolean here = origin == Origin.HERE && parts.matches();
            var code = here ? CourseCode.of(parts.group(1), parts.group(2)) : CourseCode.titled(text.value());
            return Course.bare(code, CourseUnits.fixed(units), catalog.edition().levelOf(code), text.span());
        });
    }
}
