package dev.credence.build.audit;

import static dev.credence.publish.Words.counted;
import static dev.credence.publish.Words.then;

import dev.credence.model.Course;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.source.Span;
import java.util.Optional;

/**
 * One line of a transcript, understood.
 *
 * @param course of the catalog; for one that the catalog does not have, what little the transcript says of it
 * @param declared whether the catalog has it
 * @param grade empty for credit without a grade
 * @param term in the transcript's words
 */
record TranscriptEntry(
        Course course,
        boolean declared,
        Units units,
        Optional<Grade> grade,
        Optional<String> term,
        Origin origin,
        Grade.Standing standing,
        Span span) {

    /** The same when what is in progress has been passed. */
    TranscriptEntry whenPassed() {
        return standing == Grade.Standing.IN_PROGRESS
                ? new TranscriptEntry(course, declared, units, grade, term, origin, Grade.Standing.EXPECTED, span)
                : this;
    }

    /** Whether it is looked at as if it had been passed, with a grade that nobody knows yet. */
    boolean isGradeToCome() {
        return standing == Grade.Standing.EXPECTED;
    }

    /** Whether the student withdrew, or only listened. */
    boolean isNoTaking() {
        return grade.filter(Grade::isNoTaking).isPresent();
    }

    Earned earned() {
        return new Earned(course, units, origin, declared);
    }

    /** {@code GEOG 480, 3 units, B+, Fall 2024, transfer}. */
    String words() {
        return course
                + (units.isZero() ? "" : ", " + counted(units, "unit"))
                + then(", ", grade.map(Grade::text))
                + then(", ", term)
                + switch (origin) {
                    case HERE -> "";
                    case TRANSFER -> ", transfer";
                    case PRIOR_LEARNING -> ", prior learning";
                };
    }
}
