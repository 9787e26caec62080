package dev.credence.publish.json;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseFacts;
import dev.credence.model.Markdown;
import dev.credence.publish.JsonWriter;

/** A course in full, or in the short form that a program's own file carries. */
final class CourseJson {
    private final JsonWriter json;
    private final FactJson facts;
    private final ConditionJson conditions;

    CourseJson(JsonWriter json) {
        this.json = json;
        this.facts = new FactJson(json);
        this.conditions = new ConditionJson(json, facts);
    }

    /** On one line, as everything in the file with all. */
    void full(Course course) {
        json.row(() -> {
            head(course);
            json.text("subject", course.code().subject());
            json.text("number", course.code().number());
            json.text("topic", course.code().topic());
            groups(course);
            conditions.member("prerequisites", course.prerequisites());
            conditions.member("corequisites", course.corequisites());
            conditions.member("recommended", course.recommended());
            facts.codes("noCreditWith", course.noCreditWith());
            facts.codes("formerly", course.formerly());
            json.number("times", course.times());
            json.units("repeatableUnits", course.repeatableUnits());
            stated(course.facts());
            json.flag("imported", course.imported());
            facts.place(course.span());
        });
    }

    void brief(Course course) {
        json.row(() -> {
            head(course);
            groups(course);
        });
    }

    private void head(Course course) {
        json.text("code", course.code().toString());
        json.text("title", course.title());
        facts.courseUnits(course.units());
        facts.level(course.level());
        json.text("grading", FactJson.word(course.grading()));
    }

    private void groups(Course course) {
        facts.codes("sameAs", course.sameAs());
        json.text("dualWith", course.dualWith().map(CourseCode::toString));
        json.words("countsAs", course.countsAs());
    }

    private void stated(CourseFacts stated) {
        json.text("description", stated.description().map(Markdown::source));
        json.text("department", stated.department());
        json.text("college", stated.college());
        json.texts("offered", stated.offered());
        json.units("contactHours", stated.contactHours());
        json.units("ceu", stated.ceu());
        json.texts("assessedBy", stated.assessedBy());
        json.texts("delivery", stated.delivery());
        json.text("priorLearning", stated.priorLearning());
        json.texts("notes", stated.notes());
    }
}
