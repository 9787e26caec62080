package dev.credence.build.audit;

import static dev.credence.publish.Words.counted;

import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.policy.fact.CourseUses;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code repeat at most 3 units}, as far as a transcript shows repeats: of each course that the program lists, or that counts, every taking
 * after the first; of a repeatable course, which may be taken again, as many as were not passed and then taken again. A withdrawal or an
 * audit is no taking.
 */
final class Repeats {
    private Repeats() {}

    static Ruled ruled(ProgramRule.RepeatCap cap, ProgramFacts facts, Standing standing) {
        String rule = cap.span().onOneLine();
        var repeats = repeats(facts, standing);
        String which = Words.and(repeats.stream()
                .map(entry -> entry.course().toString())
                .distinct()
                .toList());
        boolean inUnits = cap.cap().of() == Quantity.Of.UNITS;
        boolean inCourses = cap.cap().of() == Quantity.Of.COURSES;
        if (repeats.isEmpty()) {
            return Ruled.kept(rule, "the transcript shows no repeat");
        } else if (!inUnits && !inCourses) {
            return Ruled.open(rule, rule + ", with " + which + " repeated");
        }
        var amount = inUnits
                ? repeats.stream().map(TranscriptEntry::units).reduce(Units.ZERO, Units::plus)
                : Units.of(repeats.stream()
                        .map(entry -> entry.course().toString())
                        .distinct()
                        .count());
        String found = counted(amount, inUnits ? "unit" : "course") + (amount.equals(Units.of(1)) ? " was" : " were")
                + " repeated (" + which + ")";
        return amount.compareTo(cap.cap().value()) <= 0
                ? Ruled.kept(rule, found + ", which is within it")
                : Ruled.doubtful(
                        rule,
                        found + ", which is too much",
                        found + ", and at most " + cap.cap().words() + " may be");
    }

    private static List<TranscriptEntry> repeats(ProgramFacts facts, Standing standing) {
        var courses = new ArrayList<Course>();
        CourseUses.in(facts).forEach(use -> courses.add(use.course()));
        standing.counted().forEach(entry -> courses.add(entry.course()));
        var left = new ArrayList<>(standing.all().stream()
                .filter(entry -> !entry.isNoTaking() && RecordRules.names(courses, entry.course()))
                .toList());
        var found = new ArrayList<TranscriptEntry>();
        while (!left.isEmpty()) {
            var course = left.get(0).course();
            var takings = left.stream()
                    .filter(entry -> AuditWords.isSame(entry.course(), course))
                    .toList();
            left.removeAll(takings);
            found.addAll(repeats(course, takings));
        }
        return found;
    }

    private static List<TranscriptEntry> repeats(Course course, List<TranscriptEntry> takings) {
        return course.isRepeatable()
                ? takings.stream()
                        .filter(entry -> entry.standing() == Grade.Standing.NOT_PASSED)
                        .limit(takings.size() - 1L)
                        .toList()
                : takings.subList(1, takings.size());
    }
}
