package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A rule around the requirements: grades, residence, transfer, sharing, time. Carried to the catalog; none changes a path. */
public sealed interface ProgramRule {
    Span span();

    /** {@code gpa 3.0 over "..." for "..."}. */
    record Gpa(Units minimum, Optional<String> over, Optional<String> audience, Span span) implements ProgramRule {}

    /** {@code grade C or better in every course}; {@code courses} is empty for every course. */
    record MinimumGrade(String grade, List<Course> courses, Optional<String> audience, Span span)
            implements ProgramRule {
        public MinimumGrade {
            courses = List.copyOf(courses);
        }
    }

    /** {@code repeat at most 3 units}. */
    record RepeatCap(Quantity cap, Span span) implements ProgramRule {}

    /** {@code residence at least 21 units}; {@code as} tells more, as in "as a graduate student". */
    record Residence(Quantity least, Optional<String> as, Span span) implements ProgramRule {}

    /** {@code transfer at most 2 courses except DEPT 490}; a cap of zero for {@code transfer none}. */
    record TransferCap(Quantity cap, List<Course> except, Optional<String> as, Span span) implements ProgramRule {
        public TransferCap {
            except = List.copyOf(except);
        }
    }

    /** {@code prior learning at most 3 units}. */
    record PriorLearningCap(Quantity cap, Span span) implements ProgramRule {}

    /** {@code prior learning "..."}: what is said of credit for prior learning. */
    record PriorLearning(String text, Span span) implements ProgramRule {}

    /**
     * Units that count here and elsewhere.
     *
     * @param cap the most; empty for {@code share all units}
     * @param with empty for anything else
     */
    record Sharing(
            Optional<Units> cap,
            boolean none,
            Optional<Target> with,
            Optional<ProgramFacts.Permission> permission,
            Span span)
            implements ProgramRule {}

    /** {@code not with minor "Geography"}: a student may not have both. */
    record NotWith(Target target, Span span) implements ProgramRule {}

    record OpenTo(String who, Span span) implements ProgramRule {}

    record NotOpenTo(String who, Span span) implements ProgramRule {}

    /** What may stand in for what; {@code courses} empty for any course. */
    record Substitution(String with, List<Course> courses, Optional<String> consentOf, Span span)
            implements ProgramRule {
        public Substitution {
            courses = List.copyOf(courses);
        }
    }

    /** {@code complete within 5 years from "admission"}. */
    record TimeLimit(Units number, String unit, Optional<String> from, Span span) implements ProgramRule {}

    /** {@code courses no older than 5 years}. */
    record Recency(Units years, Span span) implements ProgramRule {}

    /** {@code waive prerequisites EDU 202 and EDU 203}: they are not asked for here. */
    record WaivedPrerequisites(List<Condition> waived, Span span) implements ProgramRule {
        public WaivedPrerequisites {
            waived = List.copyOf(waived);
        }
    }

    /** So many units or courses, or a fraction of the program. */
    record Quantity(Units value, Of of) {
        /** What it is counted in. */
        public enum Of {
            UNITS,
            COURSES,
            HOURS,
            /** {@code value} is a fraction of the program's units: 25% is 1/4. */
            SHARE
        }

        /** As a catalog prints it: {@code 21 units}, {@code 1 course}, {@code 25% of the units}. */
        public String words() {
            return switch (of) {
                case UNITS -> value + (value.equals(Units.of(1)) ? " unit" : " units");
                case COURSES -> value + (value.equals(Units.of(1)) ? " course" : " courses");
                case HOURS -> value + (value.equals(Units.of(1)) ? " hour" : " hours");
                case SHARE -> percent() + " of the units";
            };
        }

        private String percent() {
            var hundredfold = value.times(100);
            return hundredfold.isDecimal() ? hundredfold + "%" : value.toString();
        }
    }
}
