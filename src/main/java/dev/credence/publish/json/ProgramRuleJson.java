package dev.credence.publish.json;

import dev.credence.model.ProgramRule;
import dev.credence.publish.JsonWriter;

/** The rules around the requirements as tagged objects. */
final class ProgramRuleJson {
    private final JsonWriter json;
    private final FactJson facts;
    private final ConditionJson conditions;

    ProgramRuleJson(JsonWriter json, FactJson facts, ConditionJson conditions) {
        this.json = json;
        this.facts = facts;
        this.conditions = conditions;
    }

    void write(ProgramRule rule) {
        if (!gradesAndCaps(rule) && !whoAndWhen(rule)) {
            throw new IllegalStateException("no such rule: " + rule);
        }
    }

    private boolean gradesAndCaps(ProgramRule rule) {
        if (rule instanceof ProgramRule.Gpa gpa) {
            json.text("type", "gpa");
            json.units("minimum", gpa.minimum());
            json.text("over", gpa.over());
            json.text("for", gpa.audience());
        } else if (rule instanceof ProgramRule.MinimumGrade grade) {
            json.text("type", "minimum-grade");
            json.text("grade", grade.grade());
            facts.courses("courses", grade.courses());
            json.text("for", grade.audience());
        } else if (rule instanceof ProgramRule.RepeatCap repeat) {
            json.text("type", "repeat-cap");
            quantity("cap", repeat.cap());
        } else if (rule instanceof ProgramRule.Residence residence) {
            json.text("type", "residence");
            quantity("least", residence.least());
            json.text("as", residence.as());
        } else if (rule instanceof ProgramRule.TransferCap transfer) {
            json.text("type", "transfer-cap");
            quantity("cap", transfer.cap());
            facts.courses("except", transfer.except());
            json.text("as", transfer.as());
        } else if (rule instanceof ProgramRule.PriorLearningCap prior) {
            json.text("type", "prior-learning-cap");
            quantity("cap", prior.cap());
        } else if (rule instanceof ProgramRule.PriorLearning prior) {
            json.text("type", "prior-learning");
            json.text("text", prior.text());
        } else if (rule instanceof ProgramRule.Sharing sharing) {
            json.text("type", "sharing");
            json.units("cap", sharing.cap());
            json.flag("none", sharing.none());
            sharing.with().ifPresent(target -> facts.target("with", target));
            facts.permission(sharing.permission());
        } else {
            return false;
        }
        return true;
    }

    private boolean whoAndWhen(ProgramRule rule) {
        if (rule instanceof ProgramRule.NotWith not) {
            json.text("type", "not-with");
            facts.target("target", not.target());
        } else if (rule instanceof ProgramRule.OpenTo open) {
            json.text("type", "open-to");
            json.text("who", open.who());
        } else if (rule instanceof ProgramRule.NotOpenTo not) {
            json.text("type", "not-open-to");
            json.text("who", not.who());
        } else if (rule instanceof ProgramRule.Substitution substitution) {
            json.text("type", "substitution");
            json.text("with", substitution.with());
            facts.courses("courses", substitution.courses());
            json.text("consentOf", substitution.consentOf());
        } else if (rule instanceof ProgramRule.TimeLimit limit) {
            json.text("type", "time-limit");
            json.units("number", limit.number());
            json.text("unit", limit.unit());
            json.text("from", limit.from());
        } else if (rule instanceof ProgramRule.Recency recency) {
            json.text("type", "recency");
            json.units("years", recency.years());
        } else if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
            json.text("type", "waived-prerequisites");
            conditions.array("waived", waived.waived());
        } else {
            return false;
        }
        return true;
    }

    private void quantity(String key, ProgramRule.Quantity quantity) {
        json.row(key, () -> {
            json.units("value", quantity.value());
            json.text("of", FactJson.word(quantity.of()));
        });
    }
}
