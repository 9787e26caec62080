package dev.credence.publish.html;

import dev.credence.model.PolicySide;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.Fact;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about a program that is one line long. An absent fact leaves no row. */
final class FactsColumn {
    private final ProgramContext program;
    private final List<Fact> facts = new ArrayList<>();

    FactsColumn(ProgramContext program) {
        this.program = program;
    }

    List<Fact> facts() {
        var all = program.facts();
        boolean participation = program.isParticipation();
        status(all.status());
        if (program.program instanceof Program.LearningExperience experience) {
            one("Form", experience.form());
        }
        group(
                "Level",
                Way.LEVEL,
                Columns.audiences(program.program).stream()
                        .map(audience -> Phrases.capital(audience.word()))
                        .toList());
        offering(all.offering(), participation);
        standing(all.standing());
        one(
                "Title on the record",
                Optional.of(all.title())
                        .filter(t -> all.titlePreferredBy().isPresent()
                                || program.program.kind().isCreditBearing()));
        one("Title preferred by", all.titlePreferredBy());
        many("Formerly", all.formerly());
        all.replacedBy().ifPresent(target -> facts.add(new Fact("Replaced by", List.of(program.links.target(target)))));
        group("Subject area", Way.SUBJECT, all.field().stream().toList());
        if (participation) {
            many("Kept by", all.record().recordedOn());
        } else {
            record(all.record());
        }
        one("In effect", all.offering().inEffectFrom().map(day -> "From " + Dates.words(day)));
        one("Policy", all.policy());
        many(
                "Waived",
                all.policySide().waivers().stream().map(FactsColumn::waived).toList());
        return facts;
    }

    private static String waived(PolicySide.Waiver waiver) {
        return "Clause " + waiver.clause().number() + ", by " + waiver.body() + " on " + Dates.words(waiver.on()) + ": "
                + waiver.reason();
    }

    private void status(Status status) {
        one(
                "Status",
                switch (status) {
                    case PROPOSED -> Optional.of("Proposed: not yet approved");
                    case RETIRED -> Optional.of("Retired: no longer offered");
                    case APPROVED -> Optional.<String>empty();
                });
    }

    private void offering(ProgramFacts.Offering offering, boolean participation) {
        var by = new ArrayList<String>(offering.departments());
        offering.colleges().forEach(id -> by.add(program.site.college(id)));
        offering.unit().ifPresent(by::add);
        group(participation ? "Sponsored by" : "Offered by", Way.OFFERED_BY, by);
        many("Jointly with", offering.jointlyWith());
        many("Delivery", offering.delivery());
        many("Offered", offering.offered());
        one("Duration", offering.duration());
    }

    private void standing(ProgramFacts.Standing standing) {
        var stands = new ArrayList<String>();
        if (standing.standAlone()) {
            stands.add("Stand-alone");
        }
        standing.togetherWith().forEach(with -> stands.add("Together with " + with));
        many("Standing", stands);
        many(
                "Prepares for",
                standing.occupations().stream()
                        .map(o -> o.title()
                                + o.code().map(code -> " (SOC " + code + ")").orElse(""))
                        .toList());
        many("Prepares for the exam", standing.preparesForExams());
        if (standing.federalAidEligible()) {
            one("Financial aid", Optional.of("Federal aid eligible"));
        }
        one("CIP code", standing.cip());
        many("Aligned with", standing.alignedWith());
        one("Need it answers", standing.need());
        one("Set apart by", standing.distinctPopulation());
        many("Consulted", standing.consulted());
    }

    private void record(ProgramFacts.RecordKeeping record) {
        one("Contact hours", record.contactHours().map(Object::toString));
        one("CEU", record.ceu().map(Object::toString));
        many("Assessed by", record.assessedBy());
        one("Result", record.notation());
        many("Recorded on", record.recordedOn());
        one("Printed wording", record.printedWording());
        if (record.universitySeal()) {
            one("Seal", Optional.of("Carries the University seal"));
        }
    }

    /** Names that lead to the page of their group, where there is one. */
    private void group(String label, Way way, List<String> names) {
        if (!names.isEmpty()) {
            facts.add(new Fact(
                    label,
                    names.stream()
                            .map(name -> program.links.group(way, name, name))
                            .toList()));
        }
    }

    private void one(String label, Optional<String> value) {
        value.ifPresent(words -> facts.add(new Fact(label, List.of(Text.of(words)))));
    }

    private void many(String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values.stream().map(Text::of).toList()));
        }
    }
}
