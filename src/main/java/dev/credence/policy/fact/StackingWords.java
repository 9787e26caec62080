package dev.credence.policy.fact;

import dev.credence.model.Degree;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Stacking;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a program stacks into and with how many units (clause 0.3). That targets exist and make no circle is checked everywhere. */
final class StackingWords {
    static final List<Fact> FACTS = List.of(
            Fact.text(
                            "stacking",
                            "`stacks into`, and after it the degree or certificate it leads to",
                            StackingWords::stated)
                    .absentMeans("what students learn here leads on to no degree or certificate"),
            Fact.word(
                    "stacking target",
                    Set.of("degree", "certificate", "micro-credential", "participation", "experience", "outside"),
                    StackingWords::target),
            Fact.word("units that stack", Set.of("within the target", "more than the target"), StackingWords::units),
            Fact.number("share of non-credit work in the target", StackingWords::nonCreditShare));

    private StackingWords() {}

    private static List<Stated> stated(Case one) {
        var found = new ArrayList<Stated>();
        for (var stacking : one.facts().stacksInto()) {
            found.add(Stated.word(
                    stacking.target().words(),
                    stacking.span(),
                    "it stacks into " + stacking.target().words()));
        }
        return found;
    }

    private static List<Stated> target(Case one) {
        var found = new ArrayList<Stated>();
        for (var stacking : one.facts().stacksInto()) {
            String kind = kind(stacking.target(), one);
            found.add(Stated.word(
                            kind,
                            stacking.span(),
                            "units of this program lead on to a degree or a certificate, but \""
                                    + stacking.target().words() + "\" is neither")
                    .whole()
                    .help("name the degree or the certificate that both lead to"));
        }
        return found;
    }

    /** In one word; what lies outside the workspace is taken at its word. */
    private static String kind(Target target, Case one) {
        if (!(target instanceof Target.Known known)) {
            return "outside";
        }
        return known.isDegree()
                ? "degree"
                : program(known, one)
                        .map(program -> switch (program.kind()) {
                            case ACADEMIC_CERTIFICATE, NON_CREDIT_CERTIFICATE -> "certificate";
                            case ACADEMIC_MICRO_CREDENTIAL, NON_CREDIT_MICRO_CREDENTIAL -> "micro-credential";
                            case CERTIFICATE_OF_PARTICIPATION -> "participation";
                            case LEARNING_EXPERIENCE -> "experience";
                        })
                        .orElse("outside");
    }

    private static List<Stated> units(Case one) {
        var found = new ArrayList<Stated>();
        for (var stacking : one.facts().stacksInto()) {
            var most = targetUnits(stacking.target(), one).flatMap(Range::max);
            var stacked = stacked(stacking, one);
            if (most.isPresent() && stacked.isPresent()) {
                boolean more = stacked.get().compareTo(most.get()) > 0;
                var said = Stated.word(
                                more ? "more than the target" : "within the target",
                                stacking.span(),
                                stacked.get() + " units would stack into "
                                        + stacking.target().words() + ", which has only " + most.get())
                        .whole()
                        .help("write how many count: `stacks into ... for " + most.get() + " units` or fewer");
                found.add(place(stacking.target(), one)
                        .map(place -> said.because(place, most.get() + " units at the most"))
                        .orElse(said));
            }
        }
        return found;
    }

    /** Of work without credit that stacks into credit for a number of units: the share of the target's smallest path. */
    private static List<Stated> nonCreditShare(Case one) {
        var found = new ArrayList<Stated>();
        if (one.program().kind().isCreditBearing()) {
            return found;
        }
        for (var stacking : one.facts().stacksInto()) {
            var least = targetUnits(stacking.target(), one).map(Range::min);
            if (stacking.units().isPresent()
                    && least.isPresent()
                    && !least.get().isZero()) {
                var units = stacking.units().get();
                var target = least.get();
                var share = units.times(new Units(target.denominator(), target.numerator()));
                found.add(Stated.number(
                                share,
                                stacking.span(),
                                units + " of the " + target + " units of "
                                        + stacking.target().words() + " would be credit for prior learning, that is "
                                        + percent(share) + " of them")
                        .help("let fewer units count, or leave the number out: the target's own cap then holds"));
            }
        }
        return found;
    }

    private static String percent(Units share) {
        var hundredfold = share.times(100);
        return hundredfold.isDecimal() ? hundredfold + "%" : share.toString();
    }

    /** As stated, else all of the smallest path. */
    private static Optional<Units> stacked(Stacking stacking, Case one) {
        return stacking.units()
                .or(() -> one.program().kind().isCreditBearing()
                        ? one.proofs().ranges(one.program()).map(Ranges::total).map(Range::min)
                        : Optional.empty());
    }

    private static Optional<Range> targetUnits(Target target, Case one) {
        if (!(target instanceof Target.Known known)) {
            return Optional.empty();
        }
        return known.isDegree()
                ? degree(known, one).flatMap(Degree::units).map(Range::fixed)
                : program(known, one)
                        .filter(program -> program.kind().isCreditBearing())
                        .flatMap(program -> one.proofs().ranges(program))
                        .map(Ranges::total);
    }

    private static Optional<Span> place(Target target, Case one) {
        return target instanceof Target.Known known
                ? degree(known, one)
                        .map(Degree::span)
                        .or(() -> program(known, one)
                                .map(program -> program.facts().span()))
                : Optional.empty();
    }

    private static Optional<Degree> degree(Target.Known known, Case one) {
        return one.catalog().degrees().stream()
                .filter(degree -> degree.id().equals(known.id()))
                .findFirst();
    }

    private static Optional<Program> program(Target.Known known, Case one) {
        return one.program(known.id());
    }
}
