package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The exact unit ranges of a program, by dynamic programming on its requirement tree.
 *
 * <p>Every line has a set of states: what the ways to complete it add up to, with the courses they use as far as another line could use
 * them too. Where such sets grow beyond a budget, which is counted in steps so that no answer depends on the machine, two smaller
 * computations take over: one forgets the courses used, so that no path is lost and its ends are safe outer bounds; one follows a few
 * ways of each kind only, so that whatever it finds is a path. Where both agree on the ends of a range, it is exact.
 */
public final class RangeEngine {
    private static final int[] MEASURES = {
        Summary.TOTAL, Summary.LOWER, Summary.UPPER, Summary.GRADUATE, Summary.UNKNOWN
    };

    private final Layout layout;
    private final Scale scale;
    private final Node.All root;
    private final Run.Budget budget;
    private final Sharing sharing;
    private final Survey survey;
    private final int kinBits;
    /** Whether what every state of every line takes is known. */
    private final boolean tellsWays;

    private final InnerClashes clashes;
    /** What the paths add up to and perhaps more, by the last run that lost none. */
    private @Nullable StateSet superset;
    /** Whether that run looked at courses used twice. */
    private boolean usedCourses;
    /** What some of the paths add up to. */
    private @Nullable StateSet attained;

    private RangeEngine(ProgramFacts facts, Survey survey, Run.Budget budget) {
        this.budget = budget;
        this.survey = survey;
        scale = survey.scale;
        sharing = survey.shares ? Sharing.in(facts.requirements()) : Sharing.NONE;
        var courses = new Courses(survey, sharing.isNone());
        var conflicts = new Conflicts(courses.bits() + 2 * survey.exclusions);
        courses.fill(conflicts);
        kinBits = courses.bits();
        layout = new Layout(courses.capCount() + survey.counters, conflicts);
        var planner = new Planner(facts, survey, courses, layout);
        root = planner.program(facts.requirements());
        planner.leafWays.rank();
        tellsWays = sharing.isNone() && !survey.tiesStudents && planner.leafWays.areComplete();
        clashes = InnerClashes.of(root, layout);
        if (!sharing.isNone()) {
            planner.ignoreWhatSharingMayKeep();
        }
    }

    /** The ranges of a program's requirements. */
    public static ProgramRanges of(ProgramFacts facts) {
        return PathEngine.of(facts).ranges();
    }

    /** What this computation alone tells of them. */
    static ProgramRanges of(ProgramFacts facts, Run.Budget budget) {
        return sums(facts, budget).ranges();
    }

    /** What is computed line by line of a program; empty beyond any real program. */
    static Optional<RangeEngine> plan(ProgramFacts facts, Run.Budget budget) {
        try {
            return Optional.of(new RangeEngine(facts, new Survey(facts.requirements()), budget));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** A search for paths, where the sums tell all of them. */
    Optional<PathSearch> search() {
        try {
            return tellsWays ? PathSearch.of(layout, scale, root, budget.outer(), kinBits) : Optional.empty();
        } catch (ArithmeticException | Run.Overflow tooLarge) {
            return Optional.empty();
        }
    }

    /** The ranges, and the sums of the paths that they were read off. */
    static TreeSums sums(ProgramFacts facts, Run.Budget budget) {
        return sums(plan(facts, budget));
    }

    static TreeSums sums(Optional<RangeEngine> planned) {
        return sums(planned, () -> false);
    }

    /** @param searched whether a search will tell what all lines together add up to, so that bounds do where that is much */
    static TreeSums sums(Optional<RangeEngine> planned, BooleanSupplier searched) {
        try {
            var engine = planned.orElseThrow(() -> new ArithmeticException("too large"));
            if (!engine.sharing.isNone()) {
                return new TreeSums(engine.shared(), null, null, engine.scale);
            }
            var ranges = engine.ranges(searched);
            if (engine.survey.tiesStudents) {
                // Line by line each would be on or off by itself.
                return new TreeSums(
                        confirmed(ranges, null, InnerClashes.everywhere(engine.layout)),
                        engine.loosened(),
                        null,
                        engine.scale);
            }
            var superset = engine.usedCourses ? engine.superset : engine.loosened();
            return new TreeSums(ranges, superset, engine.attained, engine.scale);
        } catch (ArithmeticException | Run.Overflow tooLarge) {
            // Beyond any real program: nothing is claimed.
            var anything = new ProgramRanges(Optional.of(Summary.anything()), Map.of(), Map.of(), Optional.empty());
            return new TreeSums(anything, null, null, new Scale());
        }
    }

    private @Nullable StateSet loosened() {
        if (superset != null) {
            superset.inexact = Summary.ALL;
        }
        return superset;
    }

    private ProgramRanges ranges(BooleanSupplier searched) {
        try {
            return run(Run.exact(budget.exact()));
        } catch (Run.Overflow tooMany) {
            var alone = searched.getAsBoolean() ? lineByLine() : Optional.<ProgramRanges>empty();
            return alone.orElseGet(this::bounds);
        }
    }

    /** Every line alone, and bounds for all of them together; empty where that does not tell all of every line. */
    private Optional<ProgramRanges> lineByLine() {
        if (!clashes.isNone()) {
            return Optional.empty();
        }
        try {
            var evaluator = new Evaluator(layout, scale, Run.outer(budget.outer()), root.rules());
            var whole = Ranges.ZERO;
            for (var child : root.children()) {
                var states = evaluator.child(child);
                if (states.isEmpty()) {
                    return Optional.empty();
                }
                whole = Summary.sum(whole, Summary.ranges(states, scale));
            }
            return Optional.of(new ProgramRanges(
                    Optional.of(whole), view(evaluator.groups), view(evaluator.options), Optional.empty()));
        } catch (Run.Overflow tooMany) {
            return Optional.empty();
        }
    }

    /** Where courses may count in two groups: as if every group had its own, less what may be shared. */
    private ProgramRanges shared() {
        ProgramRanges apart;
        try {
            apart = run(Run.outer(budget.outer()));
        } catch (Run.Overflow tooMany) {
            apart = measureByMeasure();
        }
        return sharing.applyTo(apart);
    }

    private ProgramRanges run(Run run) {
        var evaluator = new Evaluator(layout, scale, run, root.rules());
        StateSet states = evaluator.states(root);
        if (run.perVector() > 0) {
            attained = states;
        } else if (run.limits()) {
            superset = states;
            usedCourses = run.usedCourses();
        }
        if (states.isEmpty()) {
            var why = states.why == null ? new Impossible(root.span(), "no choice completes it") : states.why;
            return new ProgramRanges(
                    Optional.empty(), view(evaluator.groups), view(evaluator.options), Optional.of(why));
        }
        return new ProgramRanges(
                Optional.of(Summary.ranges(states, scale)),
                view(evaluator.groups),
                view(evaluator.options),
                Optional.empty());
    }

    /** Outer bounds, and whatever attained values confirm of them; where no course can be used twice, they are exact. */
    private ProgramRanges bounds() {
        boolean apart = layout.conflicts.words() == 0;
        ProgramRanges outer;
        try {
            outer = run(apart ? Run.exact(budget.outer()) : Run.outer(budget.outer()));
        } catch (Run.Overflow tooMany) {
            return measureByMeasure();
        }
        if (apart || outer.whole().isEmpty()) {
            return outer;
        }
        ProgramRanges attained = null;
        try {
            attained = run(Run.attained(budget.attained()));
        } catch (Run.Overflow tooMany) {
            // Then nothing is confirmed.
        }
        return confirmed(outer, attained, clashes);
    }

    private static ProgramRanges confirmed(
            ProgramRanges outer, @Nullable ProgramRanges attained, InnerClashes clashes) {
        Map<Requirement, Ranges> groups = new IdentityHashMap<>(outer.groups().size());
        outer.groups().forEach((line, ranges) -> {
            var shown = attained == null ? null : attained.groups().get(line);
            groups.put(line, clashes.within(line) ? Summary.confirmed(ranges, shown) : ranges);
        });
        Map<Requirement.Option, Ranges> options =
                new IdentityHashMap<>(outer.options().size());
        outer.options().forEach((option, ranges) -> {
            var shown = attained == null ? null : attained.options().get(option);
            options.put(option, clashes.within(option) ? Summary.confirmed(ranges, shown) : ranges);
        });
        Ranges whole = attained == null ? null : attained.whole().orElse(null);
        return new ProgramRanges(
                outer.whole().map(ranges -> Summary.confirmed(ranges, whole)),
                view(groups),
                view(options),
                outer.impossible());
    }

    /** Without limits and with one measure at a time even large trees are small. */
    private ProgramRanges measureByMeasure() {
        ProgramRanges[] of = new ProgramRanges[MEASURES.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = run(Run.only(MEASURES[i], budget.each()));
            if (of[i].whole().isEmpty()) {
                return of[i];
            }
        }
        Map<Requirement, Ranges> groups = new IdentityHashMap<>();
        for (var line : of[0].groups().keySet()) {
            groups.put(line, joined(of, ranges -> ranges.groups().get(line)));
        }
        Map<Requirement.Option, Ranges> options = new IdentityHashMap<>();
        for (var option : of[0].options().keySet()) {
            options.put(option, joined(of, ranges -> ranges.options().get(option)));
        }
        return new ProgramRanges(
                Optional.of(joined(of, ranges -> ranges.whole().orElse(null))),
                view(groups),
                view(options),
                Optional.empty());
    }

    private static Ranges joined(
            ProgramRanges[] of, java.util.function.Function<ProgramRanges, @Nullable Ranges> part) {
        Ranges[] each = new Ranges[of.length];
        for (int i = 0; i < of.length; i++) {
            Ranges ranges = part.apply(of[i]);
            each[i] = ranges == null ? Summary.anything() : Summary.inexact(ranges);
        }
        return new Ranges(
                each[0].total(), each[1].lower(), each[2].upper(), each[3].graduate(), each[4].unknownLevel());
    }

    private static <K> Map<K, Ranges> view(Map<K, Ranges> map) {
        return Collections.unmodifiableMap(map);
    }
}
