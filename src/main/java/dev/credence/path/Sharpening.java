package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.Level;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes ranges exact where the computation line by line has bounds only: the ends are asked of the solver. */
final class Sharpening {
    private final ProgramFacts facts;
    private final ProgramRanges bounds;
    private final SolverBudget budget;
    private final Survey survey;
    private final Courses courses;
    private final boolean shares;
    private final Map<Requirement, Ranges> groups = new IdentityHashMap<>();
    private final Map<Requirement.Option, Ranges> options = new IdentityHashMap<>();

    Sharpening(ProgramFacts facts, ProgramRanges bounds, SolverBudget budget) {
        this.facts = facts;
        this.bounds = bounds;
        this.budget = budget;
        survey = new Survey(facts.requirements());
        shares = survey.shares && !Sharing.in(facts.requirements()).isNone();
        courses = new Courses(survey, !shares);
        groups.putAll(bounds.groups());
        options.putAll(bounds.options());
    }

    static boolean isNeeded(ProgramRanges ranges) {
        return ranges.whole().isPresent()
                && !(ranges.whole().stream().allMatch(Sharpening::isExact)
                        && ranges.groups().values().stream().allMatch(Sharpening::isExact)
                        && ranges.options().values().stream().allMatch(Sharpening::isExact));
    }

    private static boolean isExact(Ranges ranges) {
        return ranges.total().exact()
                && ranges.lower().exact()
                && ranges.upper().exact()
                && ranges.graduate().exact()
                && ranges.unknownLevel().exact();
    }

    /** @param whole the paths of the program */
    ProgramRanges ranges(Encoded whole) {
        var total = bounds.whole();
        try {
            total = total.map(ranges -> sharper(ranges, whole, whole.bundles(), Optional.empty()));
            block(facts.requirements(), Frame.of(facts));
        } catch (SolverBudget.Spent | TooHard | ArithmeticException enough) {
            // What was not reached keeps its bounds.
        }
        return new ProgramRanges(
                total, Collections.unmodifiableMap(groups), Collections.unmodifiableMap(options), bounds.impossible());
    }

    private void block(Block block, Frame around) {
        var frame = around.within(facts, block);
        block.entries().forEach(line -> line(line, frame));
    }

    private void line(Requirement line, Frame frame) {
        var known = groups.get(line);
        if (known != null && !isExact(known)) {
            var encoded = Encoder.line(facts, line, frame, survey, courses);
            groups.put(line, sharper(known, encoded, encoded.bundles(), Optional.empty()));
        }
        if (line instanceof Requirement.OneOf oneOf) {
            oneOf.branches().forEach(branch -> line(branch, frame));
        } else if (line instanceof Requirement.AllOf of) {
            block(of.block(), frame);
        } else if (line instanceof Requirement.Choose choose) {
            list(line, choose.block(), frame);
        } else if (line instanceof Requirement.UnitsFrom from) {
            list(line, from.block(), frame);
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry(), frame);
        } else if (line instanceof Requirement.Options choices) {
            choices.options().forEach(option -> option(option, frame));
        }
    }

    private void option(Requirement.Option option, Frame frame) {
        var known = options.get(option);
        if (known != null && !isExact(known)) {
            var encoded = Encoder.option(facts, option, frame, survey, courses);
            options.put(option, sharper(known, encoded, encoded.bundles(), Optional.empty()));
        }
        block(option.block(), frame.labelled(facts, option.label()));
    }

    private void list(Requirement list, Block block, Frame frame) {
        stretches(list, block, "", frame, frame.within(facts, block));
    }

    /** Lines that stand for several entries of a list: what they add where the list takes any of theirs. */
    private void stretches(Requirement list, Block block, String place, Frame frame, Frame inside) {
        for (int i = 0; i < block.entries().size(); i++) {
            var entry = block.entries().get(i);
            String own = place + "." + i;
            var known = groups.get(entry);
            boolean several = entry instanceof Requirement.Part
                    || entry instanceof Requirement.AnyFrom
                    || entry instanceof Requirement.AnyMatching;
            if (several && known != null && !isExact(known)) {
                var encoded = Encoder.line(facts, list, frame, survey, courses);
                var bundles = encoded.bundles().stream()
                        .filter(bundle -> bundle.leaf.place().startsWith(own + ".")
                                || bundle.leaf.place().equals(own))
                        .toList();
                groups.put(entry, sharper(known, encoded, bundles, Optional.of(taken(encoded, bundles, own))));
            }
            if (entry instanceof Requirement.Part part) {
                stretches(list, part.block(), own, frame, inside.within(facts, part.block()));
            } else if (!several) {
                line(entry, inside);
            }
        }
    }

    private static LinearSum taken(Encoded encoded, List<Bundle> bundles, String place) {
        var sum = new LinearSum();
        bundles.forEach(bundle -> sum.add(bundle.coursesEach, bundle.count));
        encoded.places().forEach((at, literal) -> {
            if (at.startsWith(place + ".")) {
                sum.add(1, literal);
            }
        });
        return sum;
    }

    /** @param taken of which something has to be taken */
    private Ranges sharper(Ranges known, Encoded encoded, List<Bundle> bundles, Optional<LinearSum> taken) {
        boolean vague = encoded.bundles().stream().anyMatch(bundle -> !bundle.unitsStated);
        if (isExact(known) || vague || encoded.loose()) {
            return known;
        }
        var levels = new LinearSum[Level.values().length];
        for (Level level : Level.values()) {
            levels[level.ordinal()] = tally(encoded, bundles, Set.of(level));
        }
        var unsaid = bundles.stream().filter(bundle -> !bundle.isLevelSaid()).toList();
        var total = tally(encoded, bundles, Set.of());
        var unknown = tally(encoded, unsaid, Set.of());
        var rows = new PbModel(encoded.model());
        encoded.alike().add(rows, Optional.empty());
        taken.ifPresent(sum -> rows.atLeast(sum, 1));
        var ends = new Extremes(rows, budget);
        return new Ranges(
                sharper(known.total(), total, ends, encoded),
                sharper(known.lower(), levels[0], ends, encoded),
                sharper(known.upper(), levels[1], ends, encoded),
                sharper(known.graduate(), levels[2], ends, encoded),
                sharper(known.unknownLevel(), unknown, ends, encoded));
    }

    private static LinearSum tally(Encoded encoded, List<Bundle> bundles, Set<Level> levels) {
        return encoded.tallies().of(bundles, new dev.credence.model.Limit.Everything(), levels, true);
    }

    private Range sharper(Range known, LinearSum sum, Extremes ends, Encoded encoded) {
        if (known.exact()) {
            return known;
        }
        Scale scale = encoded.scale();
        long least = shares ? sum.least() : scale.of(known.min());
        var min = ends.least(sum, least);
        if (min.isEmpty()) {
            return known;
        }
        Units from = scale.units(Scale.small(sum.value(min.get())));
        long most = known.max().isEmpty() || shares
                ? Math.min(sum.most(), encoded.endless() / 2L)
                : scale.of(known.max().get());
        var max = ends.most(sum, most).orElseThrow();
        boolean endless = known.max().isEmpty() && sum.value(max) >= encoded.endless() / 2L;
        return new Range(
                from, endless ? Optional.empty() : Optional.of(scale.units(Scale.small(sum.value(max)))), true);
    }
}
