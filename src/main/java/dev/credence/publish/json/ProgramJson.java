package dev.credence.publish.json;

import dev.credence.model.Markdown;
import dev.credence.model.PolicySide;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.path.ProgramRanges;
import dev.credence.publish.JsonWriter;

/** One program with everything that was said of it, and what its paths add up to. */
final class ProgramJson {
    private final JsonWriter json;
    private final FactJson facts;
    private final ConditionJson conditions;
    private final ProgramRanges ranges;
    private final RequirementJson requirements;

    ProgramJson(JsonWriter json, ProgramRanges ranges) {
        this.json = json;
        this.facts = new FactJson(json);
        this.conditions = new ConditionJson(json, facts);
        this.ranges = ranges;
        this.requirements = new RequirementJson(json, facts, ranges);
    }

    /** The members of a program. */
    void write(Program program) {
        var f = program.facts();
        json.text("id", f.id());
        json.text("kind", program.kind().id());
        kind(program);
        json.text("title", f.title());
        json.text("titlePreferredBy", f.titlePreferredBy());
        json.texts("formerly", f.formerly());
        f.replacedBy().ifPresent(target -> facts.target("replacedBy", target));
        json.text("status", FactJson.word(f.status()));
        json.text("field", f.field());
        json.object("offering", () -> offering(f.offering()));
        json.object("standing", () -> standing(f.standing()));
        json.text("description", f.description().map(Markdown::source));
        f.admission().ifPresent(lines -> conditions.array("admission", lines));
        requirements(f);
        var rules = new ProgramRuleJson(json, facts, conditions);
        json.objects("rules", f.rules(), rules::write);
        json.objects("stacksInto", f.stacksInto(), this::stacking);
        json.objects("outcomes", f.outcomes(), this::outcome);
        json.rows("approvals", f.approvals(), this::approval);
        json.object("record", () -> record(f.record()));
        json.texts("conditions", f.conditions());
        facts.markdowns("notes", f.notes());
        facts.sources(f.sources());
        json.text("policy", f.policy());
        json.flag("policyNone", f.policyNone());
        json.rows("waivers", f.policySide().waivers(), this::waiver);
        facts.place(f.span());
    }

    private void waiver(PolicySide.Waiver waiver) {
        json.text("clause", waiver.clause().number());
        json.text("reason", waiver.reason());
        json.text("body", waiver.body());
        json.text("on", waiver.on().toString());
    }

    private void kind(Program program) {
        if (program instanceof Program.AcademicCertificate certificate) {
            json.words(
                    "audiences",
                    certificate.audiences().stream().map(Program.Audience::word).toList());
        } else if (program instanceof Program.AcademicMicroCredential micro) {
            json.text("level", micro.level().map(Program.Audience::word));
        } else if (program instanceof Program.LearningExperience experience) {
            json.text("form", experience.form());
        }
    }

    private void requirements(ProgramFacts f) {
        facts.size(f.size());
        requirements.computed(ranges.whole());
        ranges.impossible()
                .ifPresent(i -> json.object("impossible", () -> {
                    json.text("why", i.why());
                    facts.place(i.span());
                }));
        json.object("requirements", () -> requirements.block(f.requirements()));
        f.prerequisites()
                .ifPresent(apart -> json.object("prerequisites", () -> {
                    facts.size(apart.size());
                    requirements.block(apart.block());
                }));
        json.objects("lists", f.lists().entrySet(), list -> {
            json.text("label", list.getKey());
            requirements.entries(list.getValue());
        });
        facts.amount("unitsWithPrerequisites", f.unitsWithPrerequisites());
    }

    private void offering(ProgramFacts.Offering offering) {
        json.words("colleges", offering.colleges());
        json.texts("departments", offering.departments());
        json.text("unit", offering.unit());
        json.texts("jointlyWith", offering.jointlyWith());
        json.texts("delivery", offering.delivery());
        json.texts("offered", offering.offered());
        json.text("duration", offering.duration());
        facts.date("inEffectFrom", offering.inEffectFrom());
    }

    private void standing(ProgramFacts.Standing standing) {
        json.flag("standAlone", standing.standAlone());
        json.texts("togetherWith", standing.togetherWith());
        json.rows("occupations", standing.occupations(), occupation -> {
            json.text("code", occupation.code());
            json.text("title", occupation.title());
        });
        json.texts("preparesForExams", standing.preparesForExams());
        json.flag("federalAidEligible", standing.federalAidEligible());
        json.text("cip", standing.cip());
        json.texts("alignedWith", standing.alignedWith());
        json.text("need", standing.need());
        json.text("distinctPopulation", standing.distinctPopulation());
        json.texts("consulted", standing.consulted());
    }

    private void stacking(ProgramFacts.Stacking stacking) {
        facts.target("target", stacking.target());
        json.units("units", stacking.units());
        facts.permission(stacking.permission());
    }

    private void outcome(ProgramFacts.Outcome outcome) {
        json.text("id", outcome.id());
        json.text("text", outcome.text());
        facts.codes("assessedByCourses", outcome.assessedByCourses());
        json.texts("assessedByWords", outcome.assessedByWords());
    }

    private void approval(ProgramFacts.Approval approval) {
        json.text("body", approval.body());
        facts.date("on", approval.on());
        json.text("by", approval.by());
    }

    private void record(ProgramFacts.RecordKeeping record) {
        json.text("gradingBasis", record.gradingBasis().map(FactJson::word));
        json.text("notation", record.notation());
        json.texts("recordedOn", record.recordedOn());
        json.text("printedWording", record.printedWording());
        json.flag("universitySeal", record.universitySeal());
        json.units("contactHours", record.contactHours());
        json.units("ceu", record.ceu());
        json.texts("assessedBy", record.assessedBy());
    }
}
