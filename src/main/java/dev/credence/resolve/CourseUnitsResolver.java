package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.CourseUnits;
import dev.credence.model.Units;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SharedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a course is worth: its units, or that it is not for credit. A course that says neither is reported. */
final class CourseUnitsResolver {
    private static final int MOST_VALUES = 200;

    private final Findings findings;
    private final Numbers numbers;

    CourseUnitsResolver(Findings findings) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
    }

    CourseUnits of(Declaration.Course declared) {
        boolean timed = false;
        for (var item : declared.items()) {
            if (item instanceof CourseItem.UnitsLine line) {
                return new CourseUnits.Known(values(line));
            }
            if (item instanceof CourseItem.UnitsUnknown) {
                return new CourseUnits.Unknown();
            }
            if (item instanceof CourseItem.NonCredit) {
                return new CourseUnits.NonCredit();
            }
            timed |= item instanceof SharedItem.ContactHours || item instanceof SharedItem.Ceu;
        }
        if (!timed) {
            findings.report(
                    Code.NO_UNITS,
                    declared.head(),
                    "this course does not say what it is worth",
                    "write `units 3`, `units unknown` where the source does not tell, or `contact hours 16` for a course that is not"
                            + " for credit");
        }
        return timed ? new CourseUnits.NonCredit() : new CourseUnits.Unknown();
    }

    private List<Units> values(CourseItem.UnitsLine line) {
        var stated = line.values().stream().map(numbers::units).toList();
        if (!line.range()) {
            return List.copyOf(new TreeSet<>(stated));
        }
        var min = stated.get(0);
        var max = stated.get(1);
        var step = line.step().map(numbers::units).orElse(Units.of(1));
        if (max.compareTo(min) < 0) {
            findings.report(
                    Code.BAD_NUMBER,
                    line.span(),
                    "this range of units ends before it begins",
                    "write the smaller number first: `units " + max + " to " + min + "`");
            return List.of(max, min);
        }
        if (step.isZero()) {
            findings.report(Code.BAD_NUMBER, line.span(), "steps of nothing lead nowhere", "write `in steps of 0.5`");
            return List.of(min);
        }
        var values = new ArrayList<Units>();
        for (var value = min; value.compareTo(max) < 0; value = value.plus(step)) {
            values.add(value);
            if (values.size() > MOST_VALUES) {
                findings.report(
                        Code.BAD_NUMBER,
                        line.span(),
                        "a student would have more than " + MOST_VALUES + " ways to take this course",
                        "write a smaller range or larger steps");
                return List.of(min, max);
            }
        }
        values.add(max);
        return values;
    }
}
