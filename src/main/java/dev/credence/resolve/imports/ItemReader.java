package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.Assessors;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.CourseItem.Role;
import dev.credence.syntax.ast.GradingName;
import dev.credence.syntax.ast.SharedItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a cell says of a course, as the line that would say it in a spec. */
final class ItemReader {
    private final Problems problems;
    private final Conditions conditions;
    private final CodeCells codes;
    private final UnitsCells units;

    ItemReader(Problems problems, Conditions conditions) {
        this.problems = problems;
        this.conditions = conditions;
        this.codes = new CodeCells(problems);
        this.units = new UnitsCells(problems);
    }

    /**
     * Reads a field from one cell.
     *
     * @param asText whether a condition is kept in words
     * @param parts the values of the cell, of a field that may have several
     */
    Optional<? extends CourseItem> read(Field field, Cell cell, boolean asText, List<Cell> parts) {
        var span = cell.span();
        return switch (field) {
            case CODE, TITLE, TOPIC -> Optional.empty();
            case UNITS -> Optional.of(units.read(cell));
            case LEVEL -> level(cell);
            case GRADING -> Optional.of(grading(cell));
            case PREREQUISITES -> condition(Role.PREREQUISITES, cell, asText);
            case COREQUISITES -> condition(Role.COREQUISITES, cell, asText);
            case RECOMMENDED -> condition(Role.RECOMMENDED, cell, asText);
            case OFFERED -> Optional.of(new SharedItem.Offered(texts(parts), span));
            case COLLEGE -> Optional.of(new SharedItem.CollegeLine(cell.words(), span));
            case DEPARTMENT -> Optional.of(new SharedItem.Department(cell.words(), span));
            case DESCRIPTION -> Optional.of(new SharedItem.Description(cell.lines(), span));
            case CONTACT_HOURS ->
                isAmount(field, cell)
                        ? Optional.of(new SharedItem.ContactHours(cell.number(), span))
                        : Optional.empty();
            case CEU -> isAmount(field, cell) ? Optional.of(new SharedItem.Ceu(cell.number(), span)) : Optional.empty();
            case COUNTS_AS -> Optional.of(new CourseItem.CountsAs(texts(parts), span));
            case SAME_AS -> codes(field, parts).map(all -> new CourseItem.SameAs(all, span));
            case FORMERLY -> codes(field, parts).map(all -> new CourseItem.Formerly(all, span));
            case NO_CREDIT_WITH -> codes(field, parts).map(all -> new CourseItem.NoCreditWith(all, span));
            case REPEATABLE -> new RepeatableCells(problems).read(cell);
            case DELIVERY -> Optional.of(new SharedItem.Delivery(texts(parts), span));
            case ASSESSED_BY -> Optional.of(new SharedItem.AssessedBy(assessors(parts), span));
            case NOTE -> Optional.of(new SharedItem.Note(cell.lines(), span));
        };
    }

    UnitsCells units() {
        return units;
    }

    CodeCells codes() {
        return codes;
    }

    private Optional<CourseItem> level(Cell cell) {
        var level = Words.level(cell.value());
        if (level.isEmpty()) {
            unexplained(Field.LEVEL, cell, "the level of this course is not known: ");
        }
        return level.isEmpty() ? Optional.empty() : Optional.of(new CourseItem.LevelLine(level.get(), cell.span()));
    }

    private CourseItem grading(Cell cell) {
        if (cell.value().equalsIgnoreCase(Words.NON_CREDIT)) {
            return new CourseItem.NonCredit(cell.span());
        }
        var grading = Words.grading(cell.value());
        if (grading.isEmpty()) {
            unexplained(Field.GRADING, cell, "how this course is graded is not known: ");
        }
        return new CourseItem.GradingLine(grading.orElse(GradingName.UNKNOWN), cell.span());
    }

    private void unexplained(Field field, Cell cell, String consequence) {
        String message = consequence + "nothing says what `" + cell.value() + "` stands for";
        problems.report(Diagnostic.of(Code.IMPORT_VALUE, cell.span(), message)
                .label("not explained")
                .note("without an explanation a cell may hold " + Words.list(field))
                .help("say between braces after the column of `" + field.words() + "` what this text is"));
    }

    private Optional<CourseItem> condition(Role role, Cell cell, boolean asText) {
        Optional<ConditionNode> condition;
        if (asText) {
            condition = Optional.of(new ConditionNode.Stated(cell.words(), cell.span()));
        } else if (cell.value().equalsIgnoreCase(Words.NONE)) {
            condition = Optional.of(new ConditionNode.None(cell.span()));
        } else {
            condition = conditions.read(cell);
        }
        return condition.isEmpty()
                ? Optional.empty()
                : Optional.of(new CourseItem.ConditionLine(role, condition.get(), cell.span()));
    }

    private boolean isAmount(Field field, Cell cell) {
        var most = field == Field.CEU ? Numbers.MOST_UNITS : Numbers.MOST_HOURS;
        var complaint = Numbers.complaint(cell.value(), most);
        if (complaint.isPresent()) {
            String message = "`" + field.words() + "` of this course is not known: " + complaint.get();
            problems.value(cell.span(), message, "");
        }
        return complaint.isEmpty();
    }

    private static List<Text> texts(List<Cell> parts) {
        var texts = new ArrayList<Text>(parts.size());
        for (Cell part : parts) {
            texts.add(part.words());
        }
        return List.copyOf(texts);
    }

    private Optional<List<CodeRef>> codes(Field field, List<Cell> parts) {
        var all = new ArrayList<CodeRef>();
        for (Cell part : parts) {
            codes.other(part, field).ifPresent(all::add);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
    }

    private static Assessors assessors(List<Cell> parts) {
        var courses = new ArrayList<CodeRef>();
        var words = new ArrayList<Text>();
        for (Cell part : parts) {
            var code = CodeWords.of(part.value());
            if (code.isPresent()) {
                var c = code.get();
                courses.add(new CodeRef(c.subject(), c.number(), c.second(), Optional.empty(), part.span()));
            } else {
                words.add(part.words());
            }
        }
        return new Assessors(List.copyOf(courses), List.copyOf(words));
    }
}
