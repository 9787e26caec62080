package dev.credence.publish.html;

import dev.credence.model.Amount;
import dev.credence.model.CourseUnits;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers as pages print them: exact, an en dash in figures and tables, "to" in sentences. */
final class Numbers {
    private static final Units ONE = Units.of(1);

    private Numbers() {}

    /** For figures and tables: {@code 12}, {@code 12–15}, {@code 12+}. */
    static String figure(Range range) {
        return figure(range.min(), range.max());
    }

    static String figure(Amount amount) {
        return figure(amount.min(), amount.max());
    }

    private static String figure(Units min, Optional<Units> max) {
        return max.map(m -> m.equals(min) ? min.toString() : min + "–" + m).orElse(min + "+");
    }

    /** For a table: what a course adds; empty where nobody said or it is not for credit. */
    static String cell(CourseUnits units) {
        return units instanceof CourseUnits.Known known ? values(known.values(), "–") : "";
    }

    /** In a list: {@code 3 units}, {@code 1–3 units}. */
    static String units(CourseUnits.Known units) {
        String cell = cell(units);
        return cell + (cell.equals("1") ? " unit" : " units");
    }

    /** In a sentence: {@code 3 units}, {@code 1 to 3 units}, {@code units not stated}, {@code not for credit}. */
    static String words(CourseUnits units) {
        if (units instanceof CourseUnits.Known known) {
            return values(known.values(), " to ") + (known.max().equals(ONE) ? " unit" : " units");
        }
        return units instanceof CourseUnits.Unknown ? "units not stated" : "not for credit";
    }

    private static String values(List<Units> values, String dash) {
        var first = values.get(0);
        var last = values.get(values.size() - 1);
        if (values.size() == 1) {
            return first.toString();
        }
        if (values.size() == 2) {
            return first + " or " + last;
        }
        return isEveryWhole(values)
                ? first + dash + last
                : values.subList(0, values.size() - 1).stream()
                                .map(Units::toString)
                                .collect(Collectors.joining(", ")) + " or " + last;
    }

    private static boolean isEveryWhole(List<Units> values) {
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).minus(values.get(i - 1)).equals(ONE)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 1 unit}, {@code 2.5 units}. */
    static String counted(Units number, String word) {
        return Words.counted(number, word);
    }

    static String counted(int number, String word) {
        return number + " " + (number == 1 ? word : word + "s");
    }

    /** {@code 12 to 15 units}, {@code 1 course}. */
    static String counted(Amount amount, String word) {
        return Words.counted(amount, word);
    }

    /** A fraction as a percentage where it has a short one: {@code 75%}, {@code 1/3}. */
    static String share(Units fraction) {
        var hundredfold = fraction.times(100);
        return hundredfold.isDecimal() ? hundredfold + "%" : fraction.toString();
    }

    /** A grade point average: {@code 3.0}, {@code 2.75}. */
    static String gpa(Units average) {
        return Words.gpa(average);
    }

    /** What part of {@code whole} it is, where the percentage is exact to one place; else empty. */
    static String percent(Units part, Units whole) {
        if (whole.isZero()) {
            return "";
        }
        var inverse = new Units(/* numerator= */ whole.denominator(), /* denominator= */ whole.numerator());
        var share = part.times(100).times(inverse);
        return 10 % share.denominator() == 0 ? share + "%" : "";
    }
}
