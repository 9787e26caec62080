package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import dev.credence.path.PbModel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code choose} and {@code units from} (rules 1 to 3 and 6): entries, how much of them is taken, and that none is superfluous. */
final class ListRows {
    /** A limit of the list or of a part of it, and the entries that it speaks of. */
    record OwnLimit(Limit limit, Limit.Scope scope, int from, int to) {}

    /** Courses of unknown units, one by one; each may have any number of units already. */
    private static final int MOST_UNKNOWN = 16;

    private final Encoder encoder;
    private final PbModel model;
    private final int on;
    private final Goal goal;
    final List<ListEntry> entries = new ArrayList<>();
    final List<OwnLimit> keeping = new ArrayList<>();

    /** How much is taken, in steps of the scale or in entries; the most is negative where there is none. */
    record Goal(boolean byUnits, int min, long max, boolean minimal) {}

    ListRows(Encoder encoder, int on, Amount amount, boolean byUnits) {
        this.encoder = encoder;
        model = encoder.model;
        this.on = on;
        goal = goal(amount, byUnits, encoder.scale);
    }

    private static Goal goal(Amount amount, boolean byUnits, Scale scale) {
        var least = amount.min();
        int min = byUnits ? scale.of(least) : Scale.small(-Math.floorDiv(-least.numerator(), least.denominator()));
        boolean minimal = amount.isSingle() && !amount.exact();
        if (minimal || amount.max().isEmpty()) {
            return new Goal(byUnits, min, -1, minimal);
        }
        var most = amount.max().get();
        return new Goal(
                byUnits, min, byUnits ? scale.of(most) : Math.floorDiv(most.numerator(), most.denominator()), false);
    }

    List<Bundle> add(Block block, String place, Frame around) {
        addAll(block, place, around, on);
        var all = new ArrayList<Bundle>();
        entries.forEach(entry -> all.addAll(entry.bundles()));
        var amount = amount(entries);
        model.atLeast(new LinearSum().add(1, amount).add(-goal.min(), on), 0);
        if (goal.max() >= 0) {
            model.atMost(amount, goal.max());
        }
        if (goal.minimal()) {
            if (encoder.shared.anyShared(all)) {
                encoder.loosen();
            } else {
                new Superfluous(encoder, this, goal).forbid();
            }
        }
        return all;
    }

    LinearSum amount(List<ListEntry> of) {
        if (!goal.byUnits()) {
            var sum = new LinearSum();
            of.forEach(entry -> sum.add(1, entry.count()));
            return sum;
        }
        var bundles = new ArrayList<Bundle>();
        of.forEach(entry -> bundles.addAll(entry.bundles()));
        return encoder.tallies.all(bundles, true);
    }

    /** The entries between braces, of the list itself or of a part, and then the rules there. */
    private void addAll(Block block, String place, Frame around, int active) {
        var frame = around.within(encoder.facts, block);
        int from = entries.size();
        lines(block.entries(), place, frame, active);
        var inside = new ArrayList<Bundle>();
        entries.subList(from, entries.size()).forEach(entry -> inside.addAll(entry.bundles()));
        encoder.limits.add(block, active, inside);
        for (var rule : block.rules()) {
            if (rule instanceof Limit limit && limit.atLeast() && !limit.isCarriedOnly()) {
                for (var scope : Frame.scopes(limit)) {
                    keeping.add(new OwnLimit(limit, scope, from, entries.size()));
                }
            }
        }
    }

    private void lines(List<Requirement> lines, String place, Frame frame, int active) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), place + "." + i, frame, active);
        }
    }

    private void line(Requirement line, String place, Frame frame, int active) {
        if (line instanceof Requirement.Part part) {
            int own = encoder.concerned(part.audience(), active, place);
            encoder.note(place, own);
            addAll(part.block(), place, frame, own);
        } else if (line instanceof Requirement.AnyFrom any) {
            int own = encoder.concerned(any.audience(), active, place);
            lines(any.entries(), place, frame.copy(), own);
        } else if (line instanceof Requirement.AnyMatching any) {
            matching(any, place, frame, encoder.concerned(any.audience(), active, place));
        } else if (line instanceof Requirement.AnyOpen open) {
            var leaf = new Bundle.Leaf(line, place, frame, open.text(), Optional.empty());
            unlimited(leaf, open.level(), open.unitsEach(), encoder.concerned(open.audience(), active, place));
        } else {
            int taken = encoder.entry(line, active, place);
            var bundles = encoder.line(line, taken, place, frame);
            boolean simple = line instanceof Requirement.TakeCourse take && take.times() == 1;
            if (simple && line.audience().isEmpty()) {
                var take = (Requirement.TakeCourse) line;
                encoder.alike.note(
                        List.of(place.substring(0, place.lastIndexOf('.')), active),
                        take.course(),
                        taken,
                        frame,
                        take.units());
            }
            add(taken, bundles, simple, line instanceof Requirement.Optionally);
        }
    }

    private void add(int taken, List<Bundle> bundles, boolean simple, boolean exempt) {
        boolean known = bundles.stream().allMatch(Bundle::isWhole);
        entries.add(new ListEntry(new LinearSum().add(1, taken), bundles, simple && known, exempt));
    }

    private void matching(Requirement.AnyMatching any, String place, Frame frame, int active) {
        var pattern = any.pattern();
        for (int i = 0; i < any.matches().size(); i++) {
            var course = any.matches().get(i);
            String own = place + "." + i;
            int taken = model.variable(Kind.STUDENT, course);
            model.implies(taken, active);
            encoder.note(own, taken);
            var leaf = new Bundle.Leaf(any, own, frame, course.toString(), Optional.empty());
            encoder.alike.note(place, course, taken, frame, "matches");
            add(
                    taken,
                    encoder.kept(encoder.leaves.course(leaf, course, Optional.empty(), pattern.units(), 1, taken)),
                    true,
                    false);
        }
        if (any.open()) {
            var leaf = new Bundle.Leaf(any, place + ".any", frame, pattern.words(), Optional.of(pattern));
            unlimited(leaf, pattern.level(), pattern.units(), active);
        }
    }

    /** Courses that the student finds, as many as the list allows. */
    private void unlimited(
            Bundle.Leaf leaf, Optional<dev.credence.model.Level> level, Optional<Amount> each, int active) {
        int most = encoder.mostUses(goal, each);
        if (OpenRows.isUnknown(each)) {
            int before = active;
            for (int i = 0; i < Math.min(most, Math.max(MOST_UNKNOWN, goal.byUnits() ? 0 : goal.min())); i++) {
                int taken = model.variable(Kind.STUDENT, leaf);
                model.implies(taken, before);
                before = taken;
                var one = new LinearSum().add(1, taken);
                add(taken, encoder.kept(encoder.open.chosen(leaf, level, each, one, 1)), false, false);
            }
            return;
        }
        var whole = PbModel.number(model.bits(Kind.STUDENT, most, leaf));
        model.atMost(new LinearSum().add(1, whole).add(-whole.most(), active), 0);
        var bundles = encoder.kept(encoder.open.chosen(leaf, level, each, whole, most));
        entries.add(new ListEntry(whole, bundles, bundles.stream().allMatch(Bundle::isWhole), false));
    }
}
