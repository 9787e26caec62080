package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.resolve.DataFiles;
import dev.credence.resolve.DataFiles.Answer;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.Declaration.CourseImport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code courses from "courses.csv"}: every row becomes a course as if it had been written in a spec, with places in the
 * data file. Whether two rows declare the same course is for those who see all courses to say.
 */
public final class CourseImporter {
    private static final String NOTHING = "no course can be read: ";

    private final DataFiles files;
    private final ConditionReader conditions;

    public CourseImporter(DataFiles files, ConditionReader conditions) {
        this.files = files;
        this.conditions = conditions;
    }

    /**
     * The courses of an import, in the order of their rows. Rows that cannot be used are left out and reported; an amount or a
     * grading basis that cannot be read is unknown, so that nobody complains of it a second time.
     */
    public List<Declaration.Course> read(CourseImport declaration, DiagnosticSink sink) {
        var problems = new Problems(FileKind.COURSES, declaration, sink);
        String name = declaration.file().value().toLowerCase(Locale.ROOT);
        boolean csv = name.endsWith(".csv");
        if (!opens(declaration)) {
            problems.report(unknownKind(declaration, name));
            return List.of();
        }
        var file = find(declaration, problems);
        var courses = file.map(found -> read(found, declaration, csv, problems)).orElse(List.of());
        problems.finish();
        return courses;
    }

    /** Whether it opens the file of an import: what it cannot be is told by the name. */
    public static boolean opens(CourseImport declaration) {
        String name = declaration.file().value().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }

    private List<Declaration.Course> read(SourceFile file, CourseImport declaration, boolean csv, Problems problems) {
        var plan = new Plan(declaration, csv, problems);
        var table = table(file, plan, csv);
        if (csv && table.columns().isEmpty() && table.rows() == 0) {
            problems.shape(file.span(0, 0), NOTHING + "the file is empty", "");
            return List.of();
        }
        var courses = new ArrayList<Declaration.Course>(table.rows());
        if (table.rows() > 0 && !table.columns().isEmpty()) {
            courses(table, plan, problems, courses);
        } else {
            noCourses(file, table, csv, problems);
        }
        table.end(problems);
        return courses;
    }

    private static Table table(SourceFile file, Plan plan, boolean csv) {
        if (csv) {
            return new CsvTable(FileKind.COURSES, file, plan.separator());
        }
        var asked = plan.names();
        var words = new HashSet<>(Field.byWords().keySet());
        return new JsonTable(
                FileKind.COURSES,
                file,
                plan.rowsAt(),
                member -> asked.contains(member) || words.contains(Field.plain(member)));
    }

    private void courses(Table table, Plan plan, Problems problems, List<Declaration.Course> courses) {
        var bounds = new Columns(plan, table.columns(), problems).bind();
        if (bounds.isEmpty()
                || bounds.get(0).field() != Field.CODE
                || bounds.get(0).isMissing()) {
            return;
        }
        var rows =
                new RowReader(table, bounds, new ItemReader(problems, new Conditions(conditions, problems)), problems);
        for (int row = 0; row < table.rows(); row++) {
            problems.at(row);
            if (table.isSound(row, problems)) {
                var course = rows.read(row);
                if (course.isPresent()) {
                    courses.add(course.get());
                }
            }
        }
    }

    /** A file without rows, or whose header cannot be read. */
    private static void noCourses(SourceFile file, Table table, boolean csv, Problems problems) {
        if (table.rows() > 0) {
            for (int row = 0; row < table.rows(); row++) {
                problems.at(row);
                table.isSound(row, problems);
            }
        } else if (csv) {
            var first = table.columns().get(0).span();
            var header =
                    first.to(table.columns().get(table.columns().size() - 1).span());
            problems.shape(header, NOTHING + "the file has no courses", "a header and no row below it");
        } else if (!table.isCutShort()) {
            problems.shape(file.whole(), NOTHING + "the file has no courses", "");
        }
    }

    private Optional<SourceFile> find(CourseImport declaration, Problems problems) {
        var name = declaration.file();
        var spec = declaration.span().file();
        Answer answer = files.read(spec, name.value());
        if (answer instanceof Answer.Found found) {
            return Optional.of(found.file());
        }
        if (answer instanceof Answer.Outside) {
            problems.report(
                    Diagnostic.of(Code.IMPORT_OUTSIDE, name.span(), NOTHING + "this file lies outside the workspace")
                            .label("leads out of the workspace")
                            .help("keep the file beside the specs that read it"));
        } else if (answer instanceof Answer.Unreadable unreadable) {
            problems.report(
                    Diagnostic.of(Code.IMPORT_UNREADABLE, name.span(), NOTHING + "this file " + unreadable.why()));
        } else if (answer instanceof Answer.Missing missing) {
            problems.report(Diagnostic.of(Code.IMPORT_UNREADABLE, name.span(), NOTHING + "there is no such file")
                    .label("not found")
                    .note("it was looked for at `" + beside(spec.path(), name.value()) + "`")
                    .help(Suggestions.phrase("file", "name", missing.similar())
                            .orElse("put the file there, or write where it lies, seen from this spec")));
        }
        return Optional.empty();
    }

    private static Diagnostic unknownKind(CourseImport declaration, String name) {
        var found = Diagnostic.of(
                        Code.IMPORT_UNREADABLE,
                        declaration.file().span(),
                        NOTHING + "courses come from a .csv or a .json file")
                .label("neither of the two");
        boolean sheet = name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".ods");
        return sheet ? found.help("save the sheet as CSV (UTF-8) and name that file here") : found;
    }

    /** The path of a file named in a spec, as paths are shown. */
    private static String beside(String spec, String name) {
        var steps = new ArrayList<String>();
        String folder = spec.substring(0, spec.lastIndexOf('/') + 1);
        for (String step : (folder + name.replace('\\', '/')).split("/", -1)) {
            boolean back = step.equals("..")
                    && !steps.isEmpty()
                    && !steps.get(steps.size() - 1).equals("..");
            if (back) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
