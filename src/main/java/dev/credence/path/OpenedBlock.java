package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Limit;
import dev.credence.path.Node.Rules;
import java.util.ArrayList;
import java.util.List;

/** The rules of a block while its lines are planned: what stands inside is counted for its limits and marked for its exclusions. */
final class OpenedBlock {
    private final Planner planner;
    private final Context context;
    final List<Counter> counters = new ArrayList<>(0);
    private final List<Integer> bits = new ArrayList<>(0);
    private final int countersBefore;
    private final int exclusionsBefore;
    private final int labelsBefore;
    private boolean relaxed;

    OpenedBlock(Planner planner) {
        this.planner = planner;
        context = planner.context;
        countersBefore = context.counters.size();
        exclusionsBefore = context.exclusions.size();
        labelsBefore = context.labels.size();
    }

    void open(Block block, boolean minimal) {
        if (block.label().isPresent()) {
            context.labels.add(block.label().get());
        }
        for (var rule : block.rules()) {
            if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                limit(limit, minimal);
            } else if (rule instanceof BlockRule.NotBoth not) {
                exclude(not);
            }
        }
    }

    private void limit(Limit limit, boolean minimal) {
        if (limit.measure() == Limit.Measure.SUBJECTS) {
            relaxed = true;
        } else if (limit.scope() instanceof Limit.InEachOf each) {
            for (String subject : each.subjects()) {
                count(new Counter(planner.nextCounter(), limit, new Limit.InSubject(subject), planner.scale), minimal);
            }
        } else {
            count(new Counter(planner.nextCounter(), limit, limit.scope(), planner.scale), minimal);
        }
    }

    private void count(Counter counter, boolean minimal) {
        counter.keepsEntries = minimal && counter.atLeast;
        counters.add(counter);
        planner.count(counter);
    }

    private void exclude(BlockRule.NotBoth not) {
        int first = planner.takeBit();
        int second = planner.takeBit();
        planner.layout.conflicts.exclude(first, second);
        context.exclusions.add(new Context.Exclusion(not, first, second));
        bits.add(first);
        bits.add(second);
    }

    /** Ends what was opened; inside a list, a part ends its heading and scope, and the list keeps its rules. */
    void close() {
        cut(context.counters, countersBefore);
        cut(context.exclusions, exclusionsBefore);
        cut(context.labels, labelsBefore);
    }

    Rules rules() {
        if (counters.isEmpty() && bits.isEmpty() && !relaxed) {
            return Rules.NONE;
        }
        int[] cleared = new int[bits.size()];
        for (int i = 0; i < cleared.length; i++) {
            cleared[i] = bits.get(i);
        }
        return new Rules(counters.toArray(new Counter[0]), cleared, relaxed);
    }

    void take(OpenedBlock part) {
        counters.addAll(part.counters);
        bits.addAll(part.bits);
        relaxed |= part.relaxed;
    }

    private static void cut(List<?> list, int size) {
        while (list.size() > size) {
            list.remove(list.size() - 1);
        }
    }
}
