package dev.credence.publish.html;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Requirement;
import java.util.List;
import java.util.Optional;

/** A line of requirements that has no lines inside it, in plain words. */
final class LineWords {
    /** Every line has words; a new one without them fails loudly. */
    String of(Requirement line) {
        return words(line) + audience(line);
    }

    /** Whom it concerns, where that is not everyone. */
    static String audience(Requirement line) {
        return line.audience().map(who -> " (for " + who + ")").orElse("");
    }

    private static String words(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            return take.course().code()
                    + take.units()
                            .map(units -> " for " + Numbers.counted(units, "unit"))
                            .orElse("")
                    + (take.times() == 1 ? "" : ", " + take.times() + " times");
        }
        if (line instanceof Requirement.OpenUnits open) {
            return Numbers.counted(open.units(), level(open.level()) + "unit")
                    + after(open.text())
                    + approved(open.approvedBy());
        }
        if (line instanceof Requirement.OpenCourses open) {
            return Numbers.counted(open.count(), level(open.level()) + "course")
                    + after(open.text())
                    + open.unitsEach()
                            .map(each -> " of " + Numbers.counted(each, "unit"))
                            .orElse("")
                    + approved(open.approvedBy());
        }
        if (line instanceof Requirement.AnyOpen any) {
            return "any " + level(any.level()) + "course " + any.text()
                    + any.unitsEach()
                            .map(each -> " of " + Numbers.counted(each, "unit"))
                            .orElse("")
                    + approved(any.approvedBy());
        }
        if (line instanceof Requirement.AnyMatching any) {
            var pattern = any.pattern();
            return "any " + pattern.words()
                    + pattern.units()
                            .map(each -> " of " + Numbers.counted(each, "unit"))
                            .orElse("")
                    + (pattern.except().isEmpty() ? "" : ", except " + codes(pattern.except()))
                    + approved(any.approvedBy());
        }
        if (line instanceof Requirement.AnyFrom from) {
            return "anything from " + from.label();
        }
        if (line instanceof Requirement.Complete complete) {
            return complete.text()
                    + complete.hours()
                            .map(hours -> ", " + Numbers.counted(hours, "hour"))
                            .orElse("")
                    + approved(complete.approvedBy());
        }
        throw new IllegalArgumentException("no words for " + line.getClass());
    }

    private static String codes(List<Course> courses) {
        return Phrases.codes(courses.stream().map(Course::code).toList());
    }

    private static String level(Optional<Level> level) {
        return level.map(l -> l.words() + " ").orElse("");
    }

    private static String after(Optional<String> text) {
        return text.map(words -> " " + words).orElse("");
    }

    private static String approved(Optional<String> who) {
        return who.map(body -> ", approved by " + body).orElse("");
    }
}
