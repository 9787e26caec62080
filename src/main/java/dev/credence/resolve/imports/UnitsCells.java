package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Num;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Units, in one cell ({@code 3}, {@code 1-3}, {@code 1.5 or 2}) or two. What cannot be read is unknown, once reported. */
final class UnitsCells {
    private static final String LOST = "the units of this course are not known: ";
    private static final String TO = "to";
    private static final String OR = "or";

    private final Problems problems;

    UnitsCells(Problems problems) {
        this.problems = problems;
    }

    CourseItem read(Cell cell) {
        var word = word(cell);
        return word.isPresent() ? word.get() : line(cell);
    }

    /** From the least to the most; the most may be empty or the same. */
    CourseItem read(Cell least, Cell most, Span span) {
        if (most.isEmpty() || least.value().equals(most.value())) {
            return read(least);
        }
        var word = word(least);
        if (word.isPresent()) {
            return word.get();
        }
        if (least.isEmpty()) {
            problems.value(span, LOST + "there is a most and no least", "");
            return new CourseItem.UnitsUnknown(span);
        }
        boolean good = check(least) & check(most);
        return good ? range(least, most, span) : new CourseItem.UnitsUnknown(span);
    }

    private static Optional<CourseItem> word(Cell cell) {
        if (!cell.value().isEmpty() && Chars.isDigit(cell.value().charAt(0))) {
            return Optional.empty();
        }
        return switch (cell.value().toLowerCase(Locale.ROOT)) {
            case Words.UNKNOWN -> Optional.of(new CourseItem.UnitsUnknown(cell.span()));
            case Words.NON_CREDIT -> Optional.of(new CourseItem.NonCredit(cell.span()));
            default -> Optional.empty();
        };
    }

    private CourseItem line(Cell cell) {
        String text = cell.value();
        if (Numbers.end(text, 0) == text.length()
                && Numbers.complaint(text, Numbers.MOST_UNITS).isEmpty()) {
            return new CourseItem.UnitsLine(List.of(cell.number()), false, Optional.empty(), cell.span());
        }
        var parts = new ArrayList<Cell>();
        String sign = split(cell, parts);
        boolean good = true;
        for (Cell part : parts) {
            good &= check(part);
        }
        if (!good) {
            return new CourseItem.UnitsUnknown(cell.span());
        }
        if (sign.equals(TO)) {
            return range(parts.get(0), parts.get(1), cell.span());
        }
        return new CourseItem.UnitsLine(
                parts.stream().map(Cell::number).toList(), false, Optional.empty(), cell.span());
    }

    /**
     * Takes a cell apart at {@code to}, a dash or {@code or}.
     *
     * @return the sign between its parts; empty when it is one number, or nothing that has parts
     */
    private static String split(Cell cell, List<Cell> parts) {
        String text = cell.value();
        String first = "";
        int from = 0;
        int end = Numbers.end(text, 0);
        while (end > from && end < text.length()) {
            int at = skip(text, end);
            String sign = sign(text, at);
            boolean again = first.isEmpty() || (first.equals(OR) && sign.equals(OR));
            if (sign.isEmpty() || !again) {
                parts.clear();
                parts.add(cell);
                return "";
            }
            first = sign;
            parts.add(cell.part(from, end));
            from = skip(text, at + length(text, at));
            end = Numbers.end(text, from);
        }
        boolean whole = parts.isEmpty() || end < text.length() || end == from;
        if (whole) {
            parts.clear();
        }
        parts.add(whole ? cell : cell.part(from, end));
        return whole ? "" : first;
    }

    private static String sign(String text, int at) {
        int length = length(text, at);
        return length == 0 ? "" : text.regionMatches(true, at, OR, 0, 2) ? OR : TO;
    }

    /** How long the sign between two numbers is. */
    private static int length(String text, int at) {
        boolean word = text.regionMatches(true, at, TO, 0, 2) || text.regionMatches(true, at, OR, 0, 2);
        if (word || text.startsWith("..", at)) {
            return 2;
        }
        boolean dash = at < text.length() && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
        return dash ? 1 : 0;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private CourseItem range(Cell least, Cell most, Span span) {
        int order = new BigDecimal(least.value()).compareTo(new BigDecimal(most.value()));
        if (order > 0) {
            String message = LOST + "the least, " + least.value() + ", is more than the most, " + most.value();
            problems.report(Diagnostic.of(Code.IMPORT_VALUE, least.span(), message)
                    .label("the least")
                    .related(most.span(), "the most"));
            return new CourseItem.UnitsUnknown(span);
        }
        var values = order == 0 ? List.of(least.number()) : List.of(least.number(), most.number());
        return new CourseItem.UnitsLine(values, order < 0, Optional.<Num>empty(), span);
    }

    private boolean check(Cell cell) {
        var complaint = Numbers.complaint(cell.value(), Numbers.MOST_UNITS);
        if (complaint.isEmpty()) {
            return true;
        }
        var found = Diagnostic.of(Code.IMPORT_VALUE, cell.span(), LOST + complaint.get());
        problems.report(
                Numbers.hasComma(cell.value())
                        ? found.help("write `" + cell.value().replace(',', '.') + "`, with a point")
                        : found.help("write `3`, `1 to 3`, `1.5 or 2` or `unknown`"));
        return false;
    }
}
