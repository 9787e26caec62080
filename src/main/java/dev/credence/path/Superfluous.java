package dev.credence.path;

import dev.credence.path.ListRows.Goal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that keep a list free of superfluous entries: of every entry taken, the amount or one of the list's own {@code at least} limits
 * has to fall short without it. What falls short depends only on what the entry adds to the amount and to those limits, so that entries
 * that add the same share their rows.
 */
final class Superfluous {
    private final Encoder encoder;
    private final PbModel model;
    private final ListRows list;
    private final Goal goal;
    private final LinearSum amount;
    private final Map<List<Object>, List<Integer>> pieces = new LinkedHashMap<>();
    private final Map<List<Object>, Integer> reasons = new HashMap<>();
    private final KeptLimits limits;

    Superfluous(Encoder encoder, ListRows list, Goal goal) {
        this.encoder = encoder;
        this.list = list;
        this.goal = goal;
        model = encoder.model;
        amount = list.amount(list.entries);
        limits = new KeptLimits(encoder, list);
    }

    void forbid() {
        if (limits.areHard()) {
            encoder.loosen();
            return;
        }
        for (int i = 0; i < list.entries.size(); i++) {
            var entry = list.entries.get(i);
            int index = i;
            if (entry.exempt()) {
                continue;
            }
            if (entry.bundles().isEmpty()) {
                note(piece(goal.byUnits() ? 0 : 1, i), entry.count());
            } else if (entry.simple() && entry.bundles().stream().allMatch(b -> limits.isSettled(index, b))) {
                for (var bundle : entry.bundles()) {
                    note(piece(bundle, i), bundle.count);
                }
            } else if (entry.count().size == 1) {
                composite(i);
            } else {
                encoder.loosen();
            }
        }
        pieces.forEach(this::forbid);
    }

    private void note(List<Object> piece, LinearSum count) {
        var literals = pieces.computeIfAbsent(piece, p -> new ArrayList<>());
        for (int i = 0; i < count.size; i++) {
            literals.add(count.literals[i]);
        }
    }

    /** What one of a bundle adds: to the amount, then to every limit. */
    private List<Object> piece(Bundle bundle, int entry) {
        var piece = piece(goal.byUnits() ? bundle.unitsEach : 1, entry);
        for (int k = 0; k < list.keeping.size(); k++) {
            if (limits.covers(k, entry)) {
                piece.set(k + 1, limits.added(k, bundle));
            }
        }
        return piece;
    }

    private List<Object> piece(int amount, int entry) {
        var piece = new ArrayList<Object>();
        piece.add((long) amount);
        for (int k = 0; k < list.keeping.size(); k++) {
            piece.add(0L);
        }
        return piece;
    }

    private void forbid(List<Object> piece, List<Integer> literals) {
        int taken = literals.size() == 1 ? literals.get(0) : model.variable(PbModel.Kind.HELP, "an entry taken");
        if (literals.size() > 1) {
            literals.forEach(literal -> model.implies(literal, taken));
        }
        long most = goal.min() - 1 + (long) piece.get(0);
        var alternatives = new LinearSum().add(1, -taken);
        for (int k = 0; k < list.keeping.size(); k++) {
            Object added = piece.get(k + 1);
            if (!(added instanceof Long weight) || weight > 0) {
                int limit = k;
                alternatives.add(1, reasons.computeIfAbsent(List.of(k, added), key -> limits.fallsShort(limit, added)));
            }
        }
        if (alternatives.size == 1) {
            model.atMostIf(taken, amount, most);
            return;
        }
        int short_ = reasons.computeIfAbsent(List.of("amount", most), key -> {
            int falls = model.variable(PbModel.Kind.HELP, "the amount falls short without an entry");
            model.atMostIf(falls, amount, most);
            return falls;
        });
        model.atLeast(alternatives.add(1, short_), 1);
    }

    /** An entry of several courses, of which not all are taken each time. */
    private void composite(int index) {
        var entry = list.entries.get(index);
        var others = new ArrayList<>(list.entries);
        others.remove(index);
        int taken = entry.count().literals[0];
        var rest = list.amount(others);
        var alternatives = new LinearSum().add(1, -taken);
        for (int k = 0; k < list.keeping.size(); k++) {
            if (limits.covers(k, index)) {
                alternatives.add(1, limits.fallsShortWithout(k, index));
            }
        }
        if (alternatives.size == 1) {
            model.atMostIf(taken, rest, goal.min() - 1L);
            return;
        }
        int falls = model.variable(PbModel.Kind.HELP, "the amount falls short without an entry");
        model.atMostIf(falls, rest, goal.min() - 1L);
        model.atLeast(alternatives.add(1, falls), 1);
    }
}
