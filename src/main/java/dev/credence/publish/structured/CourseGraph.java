package dev.credence.publish.structured;

import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PlainConditions;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import java.util.List;
import java.util.Optional;

/** A course as schema.org's {@code Course}. */
final class CourseGraph {
    private final Publication publication;
    private final Places places;
    private final JsonWriter json;

    CourseGraph(Publication publication, Places places, JsonWriter json) {
        this.publication = publication;
        this.places = places;
        this.json = json;
    }

    void page(Course course) {
        SchemaOrg.page(
                json,
                publication,
                places,
                new SchemaOrg.Page(course.name(), places.coursePage(course), "#course", "Courses", "courses/"));
        json.row(() -> {
            json.text("@type", "Course");
            json.text("@id", "#course");
            brief(course);
            json.text("inLanguage", "en-US");
            json.text("educationalLevel", course.level().map(Level::words));
            if (!course.prerequisites().isNone()) {
                json.text("coursePrerequisites", PlainConditions.of(course.prerequisites()));
            }
            json.texts("assesses", course.facts().assessedBy());
        });
    }

    /** What search engines ask of a course wherever it is listed: name, description and provider. */
    void brief(Course course) {
        json.text("name", course.name());
        String fallback =
                course.code().isTitle() ? course.name() : course.code().general() + ", " + course.name();
        json.text(
                "description",
                course.facts().description().map(new PlainText()::of).orElse(fallback));
        if (!course.code().isTitle()) {
            json.text("courseCode", course.code().general().toString());
        }
        SchemaOrg.url(json, publication, places, places.coursePage(course));
        json.row("provider", () -> {
            json.text("@type", "CollegeOrUniversity");
            json.text("name", publication.catalog().institution().name());
        });
        if (course.units() instanceof CourseUnits.Known known) {
            String words = publication.catalog().edition().terms().word() + " units";
            credits(json, known.min(), Optional.of(known.max()), words);
        }
    }

    /** A number or a range of credits; nothing where no exact decimal number gives them. */
    static void credits(JsonWriter json, Units least, Optional<Units> most, String unit) {
        if (!least.isDecimal() || most.filter(m -> !m.isDecimal()).isPresent()) {
            return;
        }
        json.rows("numberOfCredits", List.of(least), min -> {
            json.text("@type", "QuantitativeValue");
            if (most.filter(min::equals).isPresent()) {
                json.decimal("value", min);
            } else {
                json.decimal("minValue", min);
                most.ifPresent(max -> json.decimal("maxValue", max));
            }
            json.text("unitText", unit);
        });
    }
}
