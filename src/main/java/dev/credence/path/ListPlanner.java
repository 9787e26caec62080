package dev.credence.path;

import dev.credence.model.Block;
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

    Node plan(Node.Goal goal, String place) {
        minimal = goal.minimal();
        opened.open(block, minimal);
        addAll(block.entries(), place);
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

    private void addAll(List<Requirement> lines, String place) {
        for (int i = 0; i < lines.size(); i++) {
            var entry = lines.get(i);
            String own = place + "." + i;
            int from = entries.size();
            if (entry instanceof Requirement.Part part) {
                part(part, own);
            } else if (entry instanceof Requirement.AnyFrom any) {
                planner.copied++;
                addAll(any.entries(), own);
                planner.copied--;
            } else if (entry instanceof Requirement.AnyMatching any) {
                anyMatching(any, own);
            } else {
                boolean unlimited = entry instanceof Requirement.AnyOpen;
                hasUnlimited |= unlimited;
                entries.add(new Node.Entry(
                        planner.line(entry, own), own, unlimited, entry instanceof Requirement.Optionally));
                continue;
            }
            stretches.add(new Node.Stretch(entry, from, entries.size()));
        }
    }

    private void part(Requirement.Part part, String place) {
        var own = new OpenedBlock(planner);
        own.open(part.block(), minimal);
        addAll(part.block().entries(), place);
        own.close();
        if (part.audience().isPresent()) {
            // For students whom the part does not concern, it asks for nothing.
            for (var counter : own.counters) {
                counter.ignored |= counter.atLeast;
            }
        }
        opened.take(own);
    }

    private void anyMatching(Requirement.AnyMatching any, String place) {
        for (int i = 0; i < any.matches().size(); i++) {
            String own = place + "." + i;
            StateSet states = planner.matching(any, any.matches().get(i), own);
            if (!states.isEmpty()) {
                entries.add(new Node.Entry(Planner.leaf(states, null), own, false, false));
            }
        }
        if (any.open()) {
            hasUnlimited = true;
            entries.add(new Node.Entry(Planner.leaf(planner.openMatching(any), null), "", true, false));
        }
    }
}
