package dev.credence.build.audit;

import dev.credence.path.ProgramAudit.Item;
import java.util.List;
import java.util.Optional;

/**
 * What is told of one student and one program.
 *
 * @param program {@code lakeside/2026-2027/water}
 * @param outcome what the courses come to
 * @param lines the lines of the requirements, in the author's order
 * @param ways the smallest ways to finish; empty where nothing is missing, or nothing is known
 * @param moreWays whether there are more that are as small
 * @param dependsOn what has to be true besides, where it depends
 * @param notCounted the lines of the transcript that do not count, and why
 * @param rules the rules around the requirements, and what came of each
 * @param inProgress how it would be if all courses in progress were passed; empty where there are none
 */
record AuditReport(
        String program,
        String title,
        Result outcome,
        List<Line> lines,
        List<Way> ways,
        boolean moreWays,
        List<String> dependsOn,
        List<NotCounted> notCounted,
        List<Applied> rules,
        Optional<Later> inProgress) {
    AuditReport {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
        dependsOn = List.copyOf(dependsOn);
        notCounted = List.copyOf(notCounted);
        rules = List.copyOf(rules);
    }

    /** The answer. */
    enum Result {
        COMPLETE("complete"),
        DEPENDS("it depends"),
        NOT_COMPLETE("not complete"),
        UNKNOWN("unknown"),
        NO_PATH("nobody can complete this program"),
        NO_PATH_FROM_HERE("no way to complete it keeps the limits on transfer, prior learning and residence");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How one line stands. */
    enum State {
        MET,
        MISSING,
        /** Nothing is taken there and nothing has to be: an optional course, or a line for other students. */
        NOT_NEEDED,
        /** It asks for something that is no course. */
        NOT_DECIDED
    }

    /**
     * A line of the requirements: what counts there, and what is missing on the first of the ways.
     *
     * @param choice whether it leaves a choice of courses
     */
    record Line(String name, State state, boolean choice, List<Counted> counted, List<Missing> missing) {
        Line {
            counted = List.copyOf(counted);
            missing = List.copyOf(missing);
        }
    }

    /** @param approval whether it counts there only if somebody approves it */
    record Counted(TranscriptEntry entry, Optional<String> group, boolean approval) {}

    /**
     * One of the smallest ways to finish.
     *
     * @param approvals what has to be approved on it
     */
    record Way(List<Missing> missing, List<String> approvals) {
        Way {
            missing = List.copyOf(missing);
            approvals = List.copyOf(approvals);
        }
    }

    /** @param words {@code GEOG 301 (3 units)} */
    record Missing(Item item, String words) {}

    record NotCounted(TranscriptEntry entry, String why) {}

    /**
     * A rule as the author wrote it.
     *
     * @param decided whether the answer takes it into account
     * @param words what came of it
     */
    record Applied(String rule, boolean decided, String words) {}

    /** @param missing how many courses would still be missing */
    record Later(Result outcome, int missing) {}

    /** How many courses are missing; what fills an open part in units counts as one. */
    int missing() {
        return ways.isEmpty() ? 0 : ways.get(0).missing().size();
    }
}
