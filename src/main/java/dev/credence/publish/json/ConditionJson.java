package dev.credence.publish.json;

import dev.credence.model.Condition;
import dev.credence.publish.JsonWriter;
import java.util.List;

/** Conditions as tagged objects. */
final class ConditionJson {
    private final JsonWriter json;
    private final FactJson facts;

    ConditionJson(JsonWriter json, FactJson facts) {
        this.json = json;
        this.facts = facts;
    }

    /** A member; nothing where nothing is asked. */
    void member(String key, Condition condition) {
        if (!condition.isNone()) {
            json.object(key, () -> write(condition));
        }
    }

    /** An array, also where it is empty. */
    void array(String key, List<Condition> conditions) {
        json.array(key, conditions, this::element);
    }

    private void element(Condition condition) {
        boolean nests = condition instanceof Condition.AllOf
                || condition instanceof Condition.AnyOf
                || condition instanceof Condition.Preferred;
        if (nests) {
            json.object(() -> write(condition));
        } else {
            json.row(() -> write(condition));
        }
    }

    private void write(Condition condition) {
        if (condition instanceof Condition.None) {
            json.text("type", "none");
        } else if (condition instanceof Condition.AllOf all) {
            json.text("type", "all-of");
            array("parts", all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            json.text("type", "any-of");
            array("parts", any.parts());
        } else if (condition instanceof Condition.Preferred preferred) {
            json.text("type", "preferred");
            json.object("wish", () -> write(preferred.wish()));
        } else if (condition instanceof Condition.TakenCourse taken) {
            json.text("type", "course");
            json.text("course", taken.code().toString());
            json.flag("declared", taken.declared());
            json.text("minimumGrade", taken.minimumGrade());
            json.flag("mayBeConcurrent", taken.mayBeConcurrent());
            json.units("withinYears", taken.withinYears());
        } else {
            writeOther(condition);
        }
    }

    private void writeOther(Condition condition) {
        if (condition instanceof Condition.Equivalent) {
            json.text("type", "equivalent");
        } else if (condition instanceof Condition.Consent consent) {
            json.text("type", "consent");
            json.text("of", consent.of());
        } else if (condition instanceof Condition.GradePointAverage gpa) {
            json.text("type", "gpa");
            json.units("minimum", gpa.minimum());
            json.text("over", gpa.over());
        } else if (condition instanceof Condition.DegreeHeld held) {
            json.text("type", "degree");
            json.text("degree", held.degree());
            json.text("in", held.in());
        } else if (condition instanceof Condition.Exam exam) {
            json.text("type", "exam");
            json.text("name", exam.name());
            json.text("score", exam.score());
        } else if (condition instanceof Condition.Standing standing) {
            json.text("type", "standing");
            json.text("standing", standing.standing());
        } else if (condition instanceof Condition.Holding holding) {
            json.text("type", "holding");
            facts.target("credential", holding.credential());
        } else if (condition instanceof Condition.EnrolledIn enrolled) {
            json.text("type", "enrolled-in");
            json.text("what", enrolled.what());
        } else if (condition instanceof Condition.CourseIn in) {
            json.text("type", "course-in");
            json.text("field", in.field());
            json.units("withinYears", in.withinYears());
        } else if (condition instanceof Condition.UnitsDone done) {
            json.text("type", "units-done");
            json.units("units", done.units());
            json.text("of", done.of());
        } else if (condition instanceof Condition.Stated stated) {
            json.text("type", "stated");
            json.text("text", stated.text());
        } else {
            throw new IllegalStateException("no such condition: " + condition);
        }
    }
}
