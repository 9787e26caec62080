package dev.credence.publish.ctdl;

import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PlainConditions;
import dev.credence.publish.PlainRequirements;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a program requires, as condition profiles: what every student takes, with the sums of all paths; the choices, those of exactly
 * one as alternatives and others in words, because CTDL has no "two of these three"; admission; and the limit on transfer.
 */
final class ConditionCtdl {
    private final Publication publication;
    private final Places places;
    private final Program program;
    private final ProgramFacts facts;
    private final CtdlWriter ctdl;
    private final JsonWriter json;
    private final Optional<Concept> unit;

    ConditionCtdl(Publication publication, Places places, Program program, CtdlWriter ctdl) {
        this.publication = publication;
        this.places = places;
        this.program = program;
        this.facts = program.facts();
        this.ctdl = ctdl;
        this.json = ctdl.json;
        this.unit = Concept.of(publication.catalog().edition().terms());
    }

    void write() {
        var profiles = new ArrayList<Runnable>();
        profiles.add(this::requirements);
        for (var line : facts.requirements().entries()) {
            if (isChoice(line)) {
                profiles.add(() -> choice(line));
            }
        }
        facts.admission()
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> profiles.add(() -> words("Admission", PlainConditions.all(lines))));
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.TransferCap cap) {
                profiles.add(() -> transfer(cap));
            }
        }
        facts.conditions().forEach(condition -> profiles.add(() -> words("Condition", condition)));
        json.objects("ceterms:requires", profiles, Runnable::run);
    }

    private void profile(String name, String description) {
        json.text("@type", "ceterms:ConditionProfile");
        ctdl.text("ceterms:name", name);
        ctdl.text("ceterms:description", description);
    }

    private void words(String name, String words) {
        profile(name, Words.capital(words) + (words.endsWith(".") ? "" : "."));
    }

    private void requirements() {
        String lines = PlainRequirements.of(facts.requirements());
        profile(
                "Requirements",
                lines.isEmpty() ? "The program's page says what to complete." : Words.capital(lines) + ".");
        json.objects("ceterms:creditValue", values(), Runnable::run);
        var taken = new LinkedHashSet<Course>();
        always(facts.requirements(), taken);
        ctdl.links(
                "ceterms:targetLearningOpportunity",
                taken.stream().map(places::courseCtdl).toList());
        json.objects(
                "ceterms:targetCompetency",
                CtdlFacts.outcomes(program),
                outcome -> ctdl.competency(places.outcomeCtdl(facts.id(), outcome.id()), outcome.text()));
    }

    /** The courses that every student takes. A line for some students only is not among them. */
    private static void always(Block block, Set<Course> found) {
        for (var line : block.entries()) {
            if (line.audience().isPresent()) {
                continue;
            }
            if (line instanceof Requirement.TakeCourse take) {
                found.add(take.course());
            } else if (line instanceof Requirement.AllOf all) {
                always(all.block(), found);
            }
        }
    }

    private List<Runnable> values() {
        var values = new ArrayList<Runnable>();
        if (program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION) {
            return values;
        }
        if (program.kind().isCreditBearing() && !facts.requirements().entries().isEmpty()) {
            publication.rangesOf(program).whole().ifPresent(ranges -> units(ranges, values));
        }
        facts.record().ceu().ifPresent(n -> values.add(() -> value(n, Concept.CEU, n + " CEU")));
        facts.record()
                .contactHours()
                .ifPresent(n -> values.add(() -> value(n, Concept.CONTACT_HOUR, Words.counted(n, "contact hour"))));
        return values;
    }

    private void units(Ranges ranges, List<Runnable> values) {
        values.add(() -> ctdl.value(ranges.total(), unit, Optional.empty(), ranges.total() + " units"));
        for (var level : Level.values()) {
            var range = ranges.of(level);
            if (!range.equals(Range.ZERO)) {
                values.add(() -> ctdl.value(
                        range, unit, Optional.of(Concept.of(level)), range + " " + level.words() + " units"));
            }
        }
    }

    private void value(Units number, Concept of, String words) {
        ctdl.value(Range.fixed(number), Optional.of(of), Optional.empty(), words);
    }

    private static boolean isChoice(Requirement line) {
        return line instanceof Requirement.OneOf
                || line instanceof Requirement.Options
                || line instanceof Requirement.Choose
                || line instanceof Requirement.UnitsFrom;
    }

    private void choice(Requirement line) {
        String words = PlainRequirements.of(line);
        profile(label(line), Words.capital(words) + ".");
        json.objects("ceterms:alternativeCondition", alternatives(line), alternative -> {
            json.text("@type", "ceterms:ConditionProfile");
            ctdl.text("ceterms:description", Words.capital(alternative.words()) + ".");
            ctdl.links(
                    "ceterms:targetLearningOpportunity",
                    alternative.courses().stream().map(places::courseCtdl).toList());
        });
    }

    private static String label(Requirement line) {
        if (line instanceof Requirement.Choose choose) {
            return choose.block().label().orElse("Choice");
        }
        return line instanceof Requirement.UnitsFrom from ? from.block().label().orElse("Choice") : "Choice";
    }

    /** One of several ways, of which one is taken, and the courses in it that this way always takes. */
    private record Alternative(String words, Set<Course> courses) {}

    /** The ways of a choice of exactly one; none for any other. */
    private static List<Alternative> alternatives(Requirement line) {
        if (line instanceof Requirement.OneOf one) {
            return one.branches().stream().map(ConditionCtdl::alternative).toList();
        }
        if (line instanceof Requirement.Options options) {
            return options.options().stream()
                    .map(o -> {
                        var taken = new LinkedHashSet<Course>();
                        always(o.block(), taken);
                        return new Alternative(o.label() + ": " + PlainRequirements.of(o.block()), taken);
                    })
                    .toList();
        }
        boolean one = line instanceof Requirement.Choose choose
                && choose.count().isSingle()
                && choose.count().min().equals(Units.of(1))
                && choose.block().entries().stream().allMatch(Requirement.TakeCourse.class::isInstance);
        return one
                ? ((Requirement.Choose) line)
                        .block().entries().stream()
                                .map(ConditionCtdl::alternative)
                                .toList()
                : List.of();
    }

    private static Alternative alternative(Requirement branch) {
        var taken = new LinkedHashSet<Course>();
        var alone = new Block(Optional.empty(), List.of(branch), List.of(), branch.span());
        always(alone, taken);
        return new Alternative(PlainRequirements.of(branch), taken);
    }

    private void transfer(ProgramRule.TransferCap cap) {
        boolean none = cap.cap().value().isZero();
        profile(
                "Transfer",
                none ? "No transfer credit." : "At most " + cap.cap().words() + " from elsewhere.");
        boolean share = cap.cap().of() == Quantity.Of.SHARE
                && cap.cap().value().times(100).isDecimal();
        if (share && !none) {
            json.objects("ceterms:creditValue", List.of(cap.cap().value().times(100)), percent -> {
                json.text("@type", "ceterms:ValueProfile");
                json.decimal("qdata:percentage", percent);
                ctdl.text("schema:description", "The largest share of transfer units.");
                unit.ifPresent(u -> ctdl.concepts("ceterms:creditUnitType", List.of(u)));
            });
        }
    }
}
