package dev.credence.publish;

import dev.credence.model.Condition;
import dev.credence.model.Condition.AllOf;
import dev.credence.model.Condition.AnyOf;
import dev.credence.model.Units;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions in plain words: {@code GIS 2250 with C- or better and (CS 1050 or consent of instructor)}. */
public final class PlainConditions {
    private PlainConditions() {}

    /** All of the conditions, in one sentence without a full stop; {@code none} where nothing is asked. */
    public static String all(List<Condition> conditions) {
        return of(new AllOf(conditions));
    }

    /** Every condition has words; a new one without them fails loudly. */
    public static String of(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().isEmpty() ? "none" : Words.and(inner(all.parts()));
        }
        if (condition instanceof AnyOf any) {
            return Words.or(inner(any.parts()));
        }
        if (condition instanceof Condition.TakenCourse taken) {
            return taken.code() + how(taken);
        }
        if (condition instanceof Condition.Preferred preferred) {
            return "preferably " + inner(preferred.wish());
        }
        if (condition instanceof Condition.Holding holding) {
            return "the credential " + holding.credential().words();
        }
        return single(condition);
    }

    private static String single(Condition condition) {
        if (condition instanceof Condition.None) {
            return "none";
        }
        if (condition instanceof Condition.Equivalent) {
            return "equivalent";
        }
        if (condition instanceof Condition.Consent consent) {
            return "consent of " + consent.of();
        }
        if (condition instanceof Condition.GradePointAverage gpa) {
            return "a GPA of at least " + Words.gpa(gpa.minimum()) + Words.then(" over ", gpa.over());
        }
        if (condition instanceof Condition.DegreeHeld held) {
            return ending(held.degree(), "degree") + Words.then(" in ", held.in());
        }
        if (condition instanceof Condition.Exam exam) {
            return "exam: " + exam.name() + Words.then(", score ", exam.score());
        }
        if (condition instanceof Condition.Standing standing) {
            return ending(standing.standing(), "standing");
        }
        if (condition instanceof Condition.EnrolledIn enrolled) {
            return "enrollment in " + enrolled.what();
        }
        if (condition instanceof Condition.CourseIn course) {
            return "a course in " + course.field() + within(course.withinYears());
        }
        if (condition instanceof Condition.UnitsDone done) {
            return Words.counted(done.units(), "unit") + " " + done.of();
        }
        if (condition instanceof Condition.Stated stated) {
            return stated.text();
        }
        throw new IllegalArgumentException("no words for " + condition.getClass());
    }

    /** What is asked of a course beyond taking it: {@code  with C- or better within the last 5 years}; often nothing. */
    public static String how(Condition.TakenCourse taken) {
        String grade = taken.minimumGrade()
                .map(least -> " with " + least + " or better")
                .orElse("");
        String when = taken.mayBeConcurrent() ? " (may be taken at the same time)" : "";
        return grade + within(taken.withinYears()) + when;
    }

    private static List<String> inner(List<Condition> conditions) {
        return conditions.stream().map(PlainConditions::inner).toList();
    }

    /** In parentheses where it would otherwise be read with its neighbours. */
    private static String inner(Condition condition) {
        boolean many = (condition instanceof AllOf all && all.parts().size() > 1)
                || (condition instanceof AnyOf any && any.parts().size() > 1);
        return many ? "(" + of(condition) + ")" : of(condition);
    }

    private static String within(Optional<Units> years) {
        return years.map(n -> " within the last " + Words.counted(n, "year")).orElse("");
    }

    private static String ending(String words, String last) {
        return words.toLowerCase(Locale.ROOT).contains(last) ? words : words + " " + last;
    }
}
