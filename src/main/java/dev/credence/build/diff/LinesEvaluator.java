package dev.credence.build.diff;

import dev.credence.publish.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what either side says, line by line: a line that is on one side only has been lost or gained. */
abstract class LinesEvaluator<T> implements Evaluator<T> {
    private final String topic;
    private final String heading;
    private final boolean forPolicy;

    LinesEvaluator(String topic, String heading, boolean forPolicy) {
        this.topic = topic;
        this.heading = heading;
        this.forPolicy = forPolicy;
    }

    /** What a side says, in its own order. */
    abstract List<String> lines(Side side, T subject);

    @Override
    public Optional<Change> change(Both<T> both) {
        return change(lines(both.oldSide(), both.before()), lines(both.newSide(), both.after()));
    }

    final Optional<Change> change(List<String> before, List<String> after) {
        var lost = without(before, after);
        var gained = without(after, before);
        return lost.isEmpty() && gained.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(topic, heading, forPolicy, lost, gained));
    }

    /** As often as a line is there more often. */
    private static List<String> without(List<String> lines, List<String> others) {
        var rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
