package dev.credence.publish.json;

import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Limit;
import dev.credence.publish.JsonWriter;

/** The rules of a block as tagged objects. */
final class BlockRuleJson {
    private final JsonWriter json;
    private final FactJson facts;

    BlockRuleJson(JsonWriter json, FactJson facts) {
        this.json = json;
        this.facts = facts;
    }

    void write(BlockRule rule) {
        if (rule instanceof Limit limit) {
            limit(limit);
        } else if (rule instanceof BlockRule.NotBoth not) {
            json.text("type", "not-both");
            json.text("first", not.first().code().toString());
            json.text("second", not.second().code().toString());
        } else if (rule instanceof BlockRule.Order order) {
            json.text("type", "order");
            json.array(
                    "steps",
                    order.steps(),
                    step -> json.list(step.stream().map(Course::toString).toList(), json::element));
        } else if (rule instanceof BlockRule.Condition condition) {
            json.text("type", "condition");
            json.text("text", condition.text());
        } else if (rule instanceof BlockRule.Note note) {
            json.text("type", "note");
            json.text("text", note.text().source());
        } else if (rule instanceof BlockRule.ShareNone) {
            json.text("type", "share-none");
        } else if (rule instanceof BlockRule.MayShare share) {
            json.text("type", "may-share");
            json.text("group", share.group());
            json.text("with", share.with());
            json.units("cap", share.cap());
            json.flag("capInCourses", share.capInCourses());
        } else {
            throw new IllegalStateException("no such rule: " + rule);
        }
    }

    private void limit(Limit limit) {
        json.text("type", "limit");
        json.text("bound", limit.atLeast() ? "at-least" : "at-most");
        json.units("value", limit.value());
        json.flag("share", limit.share());
        facts.level(limit.level());
        json.text("measure", FactJson.word(limit.measure()));
        json.row("scope", () -> scope(limit.scope()));
        json.text("for", limit.audience());
    }

    private void scope(Limit.Scope scope) {
        if (scope instanceof Limit.Everything) {
            json.text("type", "everything");
        } else if (scope instanceof Limit.FromGroup group) {
            json.text("type", "from-group");
            json.text("label", group.label());
        } else if (scope instanceof Limit.FromCourses from) {
            json.text("type", "from-courses");
            facts.courses("courses", from.courses());
        } else if (scope instanceof Limit.InSubject in) {
            json.text("type", "in-subject");
            json.text("subject", in.subject());
        } else if (scope instanceof Limit.InEachOf each) {
            json.text("type", "in-each-of");
            json.words("subjects", each.subjects());
        } else if (scope instanceof Limit.OutsideSubject outside) {
            json.text("type", "outside-subject");
            json.text("subject", outside.subject());
        } else if (scope instanceof Limit.InUnit unit) {
            json.text("type", "in-unit");
            json.text("name", unit.name());
        } else if (scope instanceof Limit.OfAttribute of) {
            json.text("type", "of-attribute");
            json.text("attribute", of.attribute());
        } else if (scope instanceof Limit.Numbered numbered) {
            json.text("type", "numbered");
            json.number("from", numbered.from());
            json.number("to", numbered.to());
        } else if (scope instanceof Limit.OnRecord record) {
            json.text("type", "on-record");
            json.text("words", record.words());
        } else {
            throw new IllegalStateException("no such scope: " + scope);
        }
    }
}
