package dev.credence.publish.html;

import dev.credence.model.Condition;
import dev.credence.model.Condition.AllOf;
import dev.credence.model.Condition.AnyOf;
import dev.credence.model.Course;
import dev.credence.model.Units;
import dev.credence.publish.html.view.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Conditions in plain words: {@code GIS 2250 with C- or better and (CS 1050 or consent of instructor)}. */
final class ConditionWords {
    private final Links links;
    private final Predicate<Course> marked;

    ConditionWords(Links links) {
        this(links, course -> false);
    }

    /** @param marked courses to be set in bold */
    ConditionWords(Links links, Predicate<Course> marked) {
        this.links = links;
        this.marked = marked;
    }

    Text of(Condition condition) {
        if (condition instanceof AllOf all) {
            return joined(all.parts(), "and");
        }
        if (condition instanceof AnyOf any) {
            return joined(any.parts(), "or");
        }
        if (condition instanceof Condition.TakenCourse taken) {
            return taken(taken);
        }
        if (condition instanceof Condition.Preferred preferred) {
            return Text.all("preferably ", inner(preferred.wish()));
        }
        if (condition instanceof Condition.Holding holding) {
            return Text.all("the credential ", links.target(holding.credential()));
        }
        return Text.of(plain(condition));
    }

    private static String plain(Condition condition) {
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
            return "a GPA of at least " + Numbers.gpa(gpa.minimum())
                    + gpa.over().map(over -> " over " + over).orElse("");
        }
        if (condition instanceof Condition.DegreeHeld held) {
            return ending(held.degree(), "degree")
                    + held.in().map(field -> " in " + field).orElse("");
        }
        if (condition instanceof Condition.Exam exam) {
            return "exam: " + exam.name()
                    + exam.score().map(score -> ", score " + score).orElse("");
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
            return Numbers.counted(done.units(), "unit") + " " + done.of();
        }
        if (condition instanceof Condition.Stated stated) {
            return stated.text();
        }
        throw new IllegalArgumentException("no words for " + condition.getClass());
    }

    private Text taken(Condition.TakenCourse taken) {
        var name = links.course(taken.code());
        boolean outside = links.find(taken.code()).filter(marked).isPresent();
        var course = outside
                ? new Text(name.runs().stream()
                        .map(run -> new Text.Run(run.text(), run.href(), true))
                        .toList())
                : name;
        String grade = taken.minimumGrade()
                .map(least -> " with " + least + " or better")
                .orElse("");
        String when = taken.mayBeConcurrent() ? " (may be taken at the same time)" : "";
        return Text.all(course, grade + within(taken.withinYears()) + when);
    }

    private Text joined(List<Condition> parts, String word) {
        return Text.join(parts.stream().map(this::inner).toList(), ", ", " " + word + " ");
    }

    /** In parentheses where it would otherwise be read with its neighbours. */
    private Text inner(Condition condition) {
        boolean many = (condition instanceof AllOf all && all.parts().size() > 1)
                || (condition instanceof AnyOf any && any.parts().size() > 1);
        return many ? Text.all("(", of(condition), ")") : of(condition);
    }

    private static String within(Optional<Units> years) {
        return years.map(n -> " within the last " + Numbers.counted(n, "year")).orElse("");
    }

    private static String ending(String words, String last) {
        return words.toLowerCase(Locale.ROOT).contains(last) ? words : words + " " + last;
    }
}
