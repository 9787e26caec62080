package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.CourseItem;
import java.util.Locale;
import java.util.Optional;

/** Whether a course may be repeated: {@code yes}, {@code no}, {@code up to 6 units}, {@code 2 times}. */
final class RepeatableCells {
    private static final String UP_TO = "up to ";

    private final Problems problems;

    RepeatableCells(Problems problems) {
        this.problems = problems;
    }

    Optional<CourseItem> read(Cell cell) {
        String words = cell.value().toLowerCase(Locale.ROOT);
        return switch (words) {
            case "yes", "y", "true" -> Optional.of(new CourseItem.Repeatable(Optional.empty(), false, cell.span()));
            case "no", "n", "false" -> Optional.empty();
            default -> limit(cell, words);
        };
    }

    private Optional<CourseItem> limit(Cell cell, String words) {
        int from = words.startsWith(UP_TO) ? UP_TO.length() : 0;
        int end = Numbers.end(words, from);
        String measure = Chars.strip(words.substring(end));
        boolean units = measure.equals("units") || measure.equals("unit");
        boolean times = measure.equals("times") || measure.equals("time");
        if (end > from && (units || times)) {
            var limit = cell.part(from, end);
            var complaint = Numbers.complaint(limit.value(), Numbers.MOST_UNITS);
            if (complaint.isEmpty()) {
                return Optional.of(new CourseItem.Repeatable(Optional.of(limit.number()), units, cell.span()));
            }
        }
        String message = "whether this course may be repeated is not known: `" + cell.value() + "` does not say so";
        problems.report(Diagnostic.of(Code.IMPORT_VALUE, cell.span(), message)
                .label(end > from && measure.isEmpty() ? "units or times" : "")
                .help("write `yes`, `no`, `6 units` or `2 times`"));
        return Optional.empty();
    }
}
