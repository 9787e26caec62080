package dev.credence.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Of all values that a search can find, those of the path with the fewest courses, and of these the alphabetically first. */
final class Smallest {
    private static final Comparator<Bundle> ALPHABETICALLY = Smallest::inOrder;

    private final Search search;
    private final Encoded encoded;
    private final LinearSum courses;
    private final PbModel rows;
    private boolean[] values;
    /** How many courses are not settled yet. */
    private long left;

    private int names;

    private Smallest(Search search, Encoded encoded, boolean[] found) {
        values = found;
        this.search = search;
        this.encoded = encoded;
        courses = encoded.courses();
        rows = search.model();
    }

    private static int inOrder(Bundle one, Bundle other) {
        int order = one.leaf.words().compareTo(other.leaf.words());
        order = order != 0 ? order : Boolean.compare(one.course.isEmpty(), other.course.isEmpty());
        order = order != 0 ? order : Integer.compare(one.unitsEach, other.unitsEach);
        order = order != 0 ? order : Integer.compare(ofLevel(one), ofLevel(other));
        return order != 0 ? order : one.has.toString().compareTo(other.has.toString());
    }

    private static int ofLevel(Bundle bundle) {
        return bundle.level.map(Enum::ordinal).orElse(-1);
    }

    /** The values of the smallest path; {@code found} are those of some path. */
    static boolean[] of(Search search, Encoded encoded, boolean[] found) {
        var smallest = new Smallest(search, encoded, found);
        try {
            smallest.fewest();
            smallest.first();
        } catch (SolverBudget.Spent spent) {
            // The smallest that was found by then.
        }
        return smallest.values;
    }

    /** Names first, then for each taking its units, its level and its place; of each as much as can be. */
    private List<LinearSum> steps() {
        var bundles = new ArrayList<>(encoded.bundles());
        bundles.sort(ALPHABETICALLY);
        var byName = new LinkedHashMap<String, LinearSum>();
        var single = new ArrayList<LinearSum>();
        var seen = new HashSet<Integer>();
        for (var bundle : bundles) {
            byName.computeIfAbsent(bundle.leaf.words(), name -> new LinearSum()).add(bundle.coursesEach, bundle.count);
            for (int i = bundle.count.size - 1; i >= 0; i--) {
                int literal = bundle.count.literals[i];
                if (literal != PbModel.YES && seen.add(literal)) {
                    single.add(new LinearSum().add(1, literal));
                }
            }
        }
        var steps = new ArrayList<>(byName.values());
        steps.addAll(single);
        names = byName.size();
        return steps;
    }

    /** Takes what comes first in the alphabet wherever some path does, and so on. */
    private void first() {
        var steps = steps();
        int at = 0;
        while (at < steps.size()) {
            int next = at;
            for (; next < steps.size() && steps.get(next).value(values) == 0; next++) {
                // Up to the first of which this path has some.
            }
            var better = more(steps, at, Math.min(next, steps.size() - 1));
            if (better.isPresent()) {
                values = better.get();
                continue;
            }
            for (; at <= next && at < steps.size(); at++) {
                long most = steps.get(at).value(values);
                rows.equal(steps.get(at), most);
                left -= at < names ? most : 0;
            }
        }
    }

    /** Values with more of some step in a stretch. */
    private Optional<boolean[]> more(List<LinearSum> steps, int from, int to) {
        var trial = new PbModel(rows);
        var any = new LinearSum();
        for (int i = from; i <= to; i++) {
            long has = steps.get(i).value(values);
            if (steps.get(i).most() == has || (i < names && left <= has)) {
                continue;
            }
            int more = trial.variable(PbModel.Kind.HELP, "more of it");
            trial.atLeastIf(more, steps.get(i), has + 1);
            any.add(1, more);
        }
        if (any.size == 0) {
            return Optional.empty();
        }
        trial.atLeast(any, 1);
        return search.solve(trial);
    }

    private void fewest() {
        while (true) {
            long count = courses.value(values);
            if (count > courses.least()) {
                var trial = new PbModel(rows);
                trial.atMost(courses, count - 1);
                var better = search.solve(trial);
                if (better.isPresent()) {
                    values = better.get();
                    continue;
                }
            }
            rows.atMost(courses, count);
            left = encoded.shares() ? Long.MAX_VALUE / 2 : count;
            return;
        }
    }
}
