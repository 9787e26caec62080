package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the courses of one student come to in one program. */
public sealed interface ProgramAudit {
    /** Where a student earned something. */
    enum Origin {
        HERE,
        TRANSFER,
        PRIOR_LEARNING
    }

    /**
     * One course that a student has and that may count; one that counts twice stands there twice.
     *
     * @param declared whether the edition has the course; if not, it counts in open parts and wildcards only
     */
    record Earned(Course course, Units units, Origin origin, boolean declared) {
        /** One that the edition has. */
        public Earned(Course course, Units units, Origin origin) {
            this(course, units, origin, true);
        }
    }

    /**
     * How much may or must count by where it comes from.
     *
     * @param atLeast so much, else at most so much
     * @param value of which a share is one of all units of the path
     */
    record OriginLimit(boolean atLeast, Set<Origin> origins, Quantity value) {
        public OriginLimit {
            origins = Set.copyOf(origins);
        }
    }

    /** How far a student is. */
    enum Outcome {
        /** What counts fills every requirement. */
        COMPLETE,
        /** It may be enough; that hangs on what the answer names. */
        DEPENDS,
        /** Something is missing on every path. */
        NOT_COMPLETE
    }

    /**
     * One course, or filling of an open part, on a way to complete the program.
     *
     * @param earned what the student has; empty for what is missing
     * @param course empty for an open part that nothing of the student's fills
     * @param units zero where nobody knows them
     * @param line that takes it, as the author wrote it
     * @param lines the lines of the program, from 0, in which it counts: several where it is shared
     * @param group the heading of the innermost group there
     * @param open whether it fills an open part, or a choice that is approved, so that somebody has to approve it
     * @param levelStated whether its level is known, or no limit asks for it
     */
    record Item(
            Optional<Earned> earned,
            Optional<Course> course,
            Units units,
            Requirement line,
            List<Integer> lines,
            Optional<String> group,
            boolean open,
            boolean levelStated) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One way to complete the program with as much as can be of what the student has.
     *
     * @param items in the order of the program's lines
     * @param chores what has to be completed on it and is no course
     */
    record Plan(List<Item> items, List<Requirement.Complete> chores) {
        public Plan {
            items = List.copyOf(items);
            chores = List.copyOf(chores);
        }

        /** What the student does not have yet. */
        public List<Item> missing() {
            return items.stream().filter(item -> item.earned().isEmpty()).toList();
        }

        /** What counts of what the student has. */
        public List<Item> counted() {
            return items.stream().filter(item -> item.earned().isPresent()).toList();
        }
    }

    /**
     * What was found.
     *
     * @param plans that take as few courses again as can be, and of these those with the fewest courses missing, no two with the same;
     *     first those with the fewest units missing, then those for which least has to be approved, then the alphabetically first
     * @param more whether there are more plans with so few courses missing
     * @param students whom lines concern, where the answer is not the same for all of them
     * @param nowhere what no line can take, for these units
     */
    record Answer(Outcome outcome, List<Plan> plans, boolean more, List<String> students, List<Earned> nowhere)
            implements ProgramAudit {
        public Answer {
            plans = List.copyOf(plans);
            students = List.copyOf(students);
            nowhere = List.copyOf(nowhere);
        }

        /** The plan by which the answer is told. */
        public Plan best() {
            return plans.get(0);
        }
    }

    /**
     * There is no way to complete the program.
     *
     * @param byOrigin whether there is one that breaks a limit on where courses come from
     */
    record NoPath(boolean byOrigin) implements ProgramAudit {}

    /** It was too much to look at. Nothing is claimed. */
    record Undecided() implements ProgramAudit {}
}
