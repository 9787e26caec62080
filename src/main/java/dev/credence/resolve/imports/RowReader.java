package dev.credence.resolve.imports;

import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a course of a row. Lambdas that remember something are dear until the JVM has warmed up, so there are none on the way of
 * every row, here and in what this calls.
 */
final class RowReader {
    private final Table table;
    private final Columns.Bound code;
    private final List<Columns.Bound> bounds;
    private final Map<Field, Columns.Bound> byField = new EnumMap<>(Field.class);
    private final Values values;
    private final ItemReader items;
    private final Problems problems;

    /** @param bounds what is read; the first is the code */
    RowReader(Table table, List<Columns.Bound> bounds, ItemReader items, Problems problems) {
        this.table = table;
        this.code = bounds.get(0);
        this.bounds = bounds;
        this.items = items;
        this.problems = problems;
        this.values = new Values(table, problems);
        bounds.forEach(bound -> byField.put(bound.field(), bound));
    }

    /** The course of a row; empty when it has no name, which has been reported. */
    Optional<Declaration.Course> read(int row) {
        var title = value(Field.TITLE, row).map(Cell::words);
        var topic = value(Field.TOPIC, row).map(Cell::words);
        var span = table.row(row);
        var first = values.read(code, code.column(), row);
        var second = code.second() < 0 ? null : values.read(code, code.second(), row);
        boolean titled = first == null && second == null;
        var name = titled ? titled(title, topic, span) : named(row, first, second, topic);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var ref = name.get();
        var shown = titled ? Optional.<Text>empty() : title;
        return Optional.of(new Declaration.Course(ref, shown, items(row), head(row, ref.span()), span));
    }

    private Optional<CodeRef> named(int row, @Nullable Cell first, @Nullable Cell second, Optional<Text> topic) {
        if (first != null && code.second() < 0) {
            return items.codes().name(first, topic);
        }
        var subject = first == null ? empty(row, second) : first;
        var number = second == null ? empty(row, first) : second;
        return items.codes().name(subject, number, both(code, subject, number), topic);
    }

    private Optional<CodeRef> titled(Optional<Text> title, Optional<Text> topic, Span row) {
        if (title.isEmpty()) {
            problems.value(row, "this course is left out: it has no code and no title", "no code");
            return Optional.empty();
        }
        topic.ifPresent(text ->
                problems.value(text.span(), "this topic is not read: a course without a code has none", "a topic"));
        return title.map(text -> new CodeRef("", text.value(), Optional.empty(), Optional.empty(), text.span()));
    }

    private List<CourseItem> items(int row) {
        var found = new ArrayList<CourseItem>(bounds.size());
        for (Columns.Bound bound : bounds) {
            var item = bound.field() == Field.UNITS ? units(bound, row) : item(bound, row);
            if (item.isPresent()) {
                found.add(item.get());
            }
        }
        withoutDoubleWords(found);
        return List.copyOf(found);
    }

    private Optional<? extends CourseItem> item(Columns.Bound bound, int row) {
        boolean inName = bound.field().compareTo(Field.UNITS) < 0;
        var cell = inName || bound.isMissing() ? null : values.read(bound, bound.column(), row);
        return cell == null
                ? Optional.empty()
                : items.read(bound.field(), cell, bound.asText(), values.parts(bound, cell));
    }

    private Optional<CourseItem> units(Columns.Bound bound, int row) {
        if (bound.isMissing()) {
            // Said once of the column; not again of every course.
            return Optional.of(new CourseItem.UnitsUnknown(table.row(row)));
        }
        var least = values.read(bound, bound.column(), row);
        var most = bound.second() < 0 ? null : values.read(bound, bound.second(), row);
        if (least == null && most == null) {
            return Optional.empty();
        }
        if (least != null && most == null) {
            return Optional.of(items.units().read(least));
        }
        var first = least == null ? empty(row, most) : least;
        var last = most == null ? empty(row, least) : most;
        return Optional.of(items.units().read(first, last, both(bound, first, last)));
    }

    /** A course that is non-credit by its grading says so once, and has no units beside it when they are 0. */
    private static void withoutDoubleWords(List<CourseItem> items) {
        int credits = 0;
        for (CourseItem item : items) {
            credits += item instanceof CourseItem.NonCredit ? 1 : 0;
        }
        if (credits == 0) {
            return;
        }
        items.removeIf(item -> item instanceof CourseItem.UnitsLine line
                && line.values().size() == 1
                && line.values().get(0).digits().chars().allMatch(c -> c == '0' || c == '.'));
        for (int i = items.size() - 1; i >= 0 && credits > 1; i--) {
            if (items.get(i) instanceof CourseItem.NonCredit) {
                items.remove(i);
                credits--;
            }
        }
    }

    private Optional<Cell> value(Field field, int row) {
        var bound = byField.get(field);
        return bound == null || bound.isMissing()
                ? Optional.empty()
                : Optional.ofNullable(values.read(bound, bound.column(), row));
    }

    /** A cell that says nothing, where the other of two stands. */
    private Cell empty(int row, @Nullable Cell other) {
        var at = other == null ? table.row(row) : other.span();
        return values.nothing(at);
    }

    /** Both cells where they are neighbours, else the one that tells more: the number, or the least. */
    private static Span both(Columns.Bound bound, Cell first, Cell second) {
        if (bound.second() == bound.column() + 1
                && first.span().start() <= second.span().start()) {
            return first.span().to(second.span());
        }
        boolean takeSecond = bound.field() == Field.CODE || first.isEmpty();
        return takeSecond && !second.isEmpty() ? second.span() : first.span();
    }

    /** The first line of a row; the name where that line holds nothing but a brace. */
    private Span head(int row, Span name) {
        var line = table.head(row);
        return line.end() - line.start() <= 1 ? name : line;
    }
}
