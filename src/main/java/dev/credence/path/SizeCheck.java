package dev.credence.path;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Amount;
import dev.credence.model.CourseUnits;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a program promises with what its paths add up to: the stated sizes of the program and of its options, and whether
 * anybody can complete it at all.
 */
public final class SizeCheck {
    private static final int MOST_SHOWN = 6;

    private final DiagnosticSink sink;

    public SizeCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * @param asPrinted whether the program stands as its source printed it ({@code policy none}): a wrong total is the source's and
     *     only worth a warning
     */
    public void check(ProgramFacts facts, ProgramRanges ranges, boolean asPrinted) {
        ranges.impossible()
                .ifPresent(impossible -> sink.report(Diagnostic.of(
                                Code.NO_PATH,
                                impossible.span(),
                                "nobody can complete this program: " + impossible.why())
                        .help("change what is asked for here, or add what is missing to the list")));
        // A wrong option makes the whole wrong.
        if (!options(facts.requirements().entries(), ranges, facts, asPrinted)) {
            facts.size()
                    .ifPresent(size -> ranges.whole()
                            .ifPresent(whole -> compare(size, whole.total(), "this program", facts, asPrinted)));
        }
    }

    /** Whether an option was found wrong. */
    private boolean options(List<Requirement> entries, ProgramRanges ranges, ProgramFacts facts, boolean asPrinted) {
        boolean wrong = false;
        for (var entry : entries) {
            if (entry instanceof Requirement.Options options) {
                for (var option : options.options()) {
                    var range = Optional.ofNullable(ranges.options().get(option));
                    if (option.size().isPresent() && range.isPresent()) {
                        wrong |= compare(
                                option.size().get(),
                                range.get().total(),
                                "\"" + option.label() + "\"",
                                facts,
                                asPrinted);
                    }
                    wrong |= options(option.block().entries(), ranges, facts, asPrinted);
                }
            }
        }
        return wrong;
    }

    private boolean compare(Size size, Range range, String what, ProgramFacts facts, boolean asPrinted) {
        if (size.measure() != Size.Measure.UNITS || !differs(size.amount(), range)) {
            return false;
        }
        var found = Diagnostic.of(
                        Code.SIZE_DIFFERS,
                        size.span(),
                        what + " promises " + size.amount() + " units, but what it asks for adds up to " + range
                                + (range.exact() ? "" : " at the widest"))
                .label("stated: " + size.amount() + ", computed: " + range);
        for (var wide : variable(facts.requirements().entries())) {
            var known = (CourseUnits.Known) wide.course().units();
            found = found.related(
                    wide.span(),
                    known.values().size() == 2
                            ? "taken for " + known.min() + " or " + known.max() + " units"
                            : "taken for any of " + known.min() + " to " + known.max() + " units");
        }
        found = found.help("write `" + range + " units`, or change what is asked for");
        sink.report(asPrinted ? found.as(Severity.WARNING) : found);
        return true;
    }

    /** Whether the promise is certainly wrong. Bounds that are not exact prove it only where the promise lies outside them. */
    private static boolean differs(Amount stated, Range computed) {
        boolean minDiffers = computed.exact()
                ? !stated.min().equals(computed.min())
                : stated.min().compareTo(computed.min()) < 0;
        if (stated.max().isEmpty()) {
            return minDiffers;
        }
        if (computed.max().isEmpty()) {
            return computed.exact() || minDiffers;
        }
        boolean maxDiffers = computed.exact()
                ? !stated.max().equals(computed.max())
                : stated.max().get().compareTo(computed.max().get()) > 0;
        return minDiffers || maxDiffers;
    }

    /** The variable-unit courses whose units the program leaves to the student: they make a total wide. */
    private static List<Requirement.TakeCourse> variable(List<Requirement> entries) {
        var found = new ArrayList<Requirement.TakeCourse>();
        collect(entries, found);
        return found.size() > MOST_SHOWN ? found.subList(0, MOST_SHOWN) : found;
    }

    private static void collect(List<Requirement> entries, List<Requirement.TakeCourse> found) {
        for (var entry : entries) {
            if (entry instanceof Requirement.TakeCourse take) {
                if (take.units().isEmpty()
                        && take.course().units() instanceof CourseUnits.Known known
                        && known.values().size() > 1) {
                    found.add(take);
                }
            } else if (entry instanceof Requirement.OneOf one) {
                collect(one.branches(), found);
            } else if (entry instanceof Requirement.AllOf all) {
                collect(all.block().entries(), found);
            } else if (entry instanceof Requirement.Choose choose) {
                collect(choose.block().entries(), found);
            } else if (entry instanceof Requirement.UnitsFrom from) {
                collect(from.block().entries(), found);
            } else if (entry instanceof Requirement.Part part) {
                collect(part.block().entries(), found);
            } else if (entry instanceof Requirement.Optionally optionally) {
                collect(List.of(optionally.entry()), found);
            } else if (entry instanceof Requirement.Options options) {
                options.options().forEach(o -> collect(o.block().entries(), found));
            }
        }
    }
}
