package dev.credence.policy.fact;

import dev.credence.model.CourseUnits;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.path.Ranges;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a program lets students bring from elsewhere: transfer units and credit for prior learning together (clause 2.9). */
public final class TransferWords {
    /** The cap on transfer. */
    public static final String TRANSFER = "transfer";

    /** The cap on credit for prior learning. */
    public static final String PRIOR_LEARNING = "prior learning";

    /** The cap on both together. */
    public static final String BOTH = "credit from elsewhere";

    static final List<Fact> FACTS = List.of(
            Fact.units(TRANSFER, one -> caps(one, true, false)),
            Fact.units(PRIOR_LEARNING, one -> caps(one, false, true)),
            Fact.units(BOTH, one -> caps(one, true, true)));

    private TransferWords() {}

    /** Whether it is one of these caps: a program that states none is held to what its policy asks for. */
    public static boolean isCap(String fact) {
        return FACTS.stream().anyMatch(one -> one.name().equals(fact));
    }

    /** One cap. */
    private record Cap(String what, Quantity quantity, Span place) {}

    /** The sum of what is stated; nothing where no cap is stated. */
    private static List<Stated> caps(Case one, boolean transfer, boolean priorLearning) {
        var caps = new ArrayList<Cap>();
        for (var rule : one.facts().rules()) {
            if (transfer && rule instanceof ProgramRule.TransferCap cap) {
                caps.add(new Cap("by transfer", cap.cap(), cap.span()));
            } else if (priorLearning && rule instanceof ProgramRule.PriorLearningCap cap) {
                caps.add(new Cap("for prior learning", cap.cap(), cap.span()));
            }
        }
        if (caps.isEmpty()) {
            return List.of();
        }
        var sum = Units.ZERO;
        var words = new ArrayList<String>();
        for (var cap : caps) {
            var units = units(cap.quantity(), one);
            if (units.isEmpty()) {
                return List.of(Stated.unknown(
                                cap.place(),
                                "up to " + cap.quantity().words() + " may come " + cap.what()
                                        + ", and nobody knows how many units those are")
                        .help("write the most in units, for example `transfer at most 3 units`"));
            }
            sum = sum.plus(units.get());
            words.add("up to " + inUnits(cap.quantity(), units.get()) + " " + cap.what());
        }
        var last = caps.get(caps.size() - 1);
        var stated = Stated.number(
                        sum,
                        last.place(),
                        "students may bring " + String.join(" and ", words)
                                + (caps.size() > 1 ? ", " + sum + " units in all" : ""))
                .help("lower the cap, or leave it out: the catalog then states the cap that the policy sets");
        return List.of(
                caps.size() > 1
                        ? stated.because(caps.get(0).place(), "and this much with it")
                        : stated.because(
                                one.place(About.REQUIREMENTS), "the cap is a share of what is asked for here"));
    }

    private static String inUnits(Quantity quantity, Units units) {
        return quantity.of() == Quantity.Of.UNITS
                ? quantity.words()
                : quantity.words() + " (" + new Quantity(units, Quantity.Of.UNITS).words() + ")";
    }

    private static Optional<Units> units(Quantity quantity, Case one) {
        return switch (quantity.of()) {
            case UNITS -> Optional.of(quantity.value());
            case COURSES -> largestCourses(quantity.value(), one);
            case SHARE ->
                one.proofs()
                        .ranges(one.program())
                        .map(Ranges::total)
                        .map(t -> t.min().times(quantity.value()));
            case HOURS -> Optional.empty();
        };
    }

    /** A number of courses is worth as many units as the largest of the program have; open parts have no courses to look at. */
    private static Optional<Units> largestCourses(Units number, Case one) {
        var sizes = new ArrayList<Units>();
        for (var use : CourseUses.in(one.facts())) {
            if (use.course().units() instanceof CourseUnits.Known known) {
                sizes.add(known.max());
            } else {
                return Optional.empty();
            }
        }
        if (number.isZero()) {
            return Optional.of(Units.ZERO);
        }
        if (sizes.isEmpty() || number.denominator() != 1) {
            return Optional.empty();
        }
        sizes.sort(Comparator.reverseOrder());
        var sum = Units.ZERO;
        for (int i = 0; i < number.numerator(); i++) {
            sum = sum.plus(sizes.get(Math.min(i, sizes.size() - 1)));
        }
        return Optional.of(sum);
    }
}
