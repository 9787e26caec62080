package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Plans a list from which some entries are taken: parts, copies and patterns become entries of their own. */
final class ListPlanner {
    private final Planner planner;
    private final Block block;
    private final Requirement line;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final List<Node.Stretch> stretches = new ArrayList<>(0);
    private final OpenedBlock opened;
    private boolean minimal;
    private boolean hasUnlimited;

    ListPlanner(Planner planner, Block block, Requirement line) {
        this.planner = planner;
        opened = new OpenedBlock(planner);
        this.block = block;
        this.line = line;
    }

    Node plan(Node.Goal goal) {
        minimal = goal.minimal();
        opened.open(block, minimal);
        addAll(block.entries());
        if (hasUnlimited) {
            leaveOutShares(goal);
        }
        opened.close();
        return new Node.Pick(
                goal,
                entries.toArray(new Node.Entry[0]),
                opened.rules(),
                line.span(),
                line,
                stretches.toArray(new Node.Stretch[0]));
    }

    /** No number of further courses settles a share for good: it goes up and down. */
    private void leaveOutShares(Node.Goal goal) {
        boolean endless = goal.max() < 0 && !goal.minimal();
        for (var counter : planner.context.counters) {
            counter.ignored |= counter.share && (endless || counter.keepsEntries);
        }
    }

    private void addAll(List<Requirement> lines) {
        for (Requirement entry : lines) {
            int from = entries.size();
            if (entry instanceof Requirement.Part part) {
                part(part);
            } else if (entry instanceof Requirement.AnyFrom any) {
                planner.copied++;
                addAll(any.entries());
                planner.copied--;
            } else if (entry instanceof Requirement.AnyMatching any) {
                anyMatching(any);
            } else {
                boolean unlimited = entry instanceof Requirement.AnyOpen;
                hasUnlimited |= unlimited;
                entries.add(new Node.Entry(planner.line(entry), 1, unlimited, entry instanceof Requirement.Optionally));
                continue;
            }
            stretches.add(new Node.Stretch(entry, from, entries.size()));
        }
    }

    private void part(Requirement.Part part) {
        var own = new OpenedBlock(planner);
        own.open(part.block(), minimal);
        addAll(part.block().entries());
        own.close();
        if (part.audience().isPresent()) {
            // For students whom the part does not concern, it asks for nothing.
            for (var counter : own.counters) {
                counter.ignored |= counter.atLeast;
            }
        }
        opened.take(own);
    }

    private void anyMatching(Requirement.AnyMatching any) {
        int first = entries.size();
        for (Course course : any.matches()) {
            StateSet states = planner.matching(any, course);
            if (!states.isEmpty() && !joined(states, first)) {
                entries.add(new Node.Entry(Planner.leaf(states, null), 1, false, false));
            }
        }
        if (any.open()) {
            hasUnlimited = true;
            entries.add(new Node.Entry(Planner.leaf(planner.openMatching(any), null), 1, true, false));
        }
    }

    /** Hundreds of matches are mostly alike; those become one entry with so many copies. */
    private boolean joined(StateSet states, int first) {
        for (int i = first; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (((Node.Leaf) entry.node()).states().sameAs(states)) {
                entries.set(i, new Node.Entry(entry.node(), entry.copies() + 1, false, false));
                return true;
            }
        }
        return false;
    }
}
