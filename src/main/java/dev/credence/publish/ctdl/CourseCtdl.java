package dev.credence.publish.ctdl;

import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Grading;
import dev.credence.model.Program;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.IdKey;
import dev.credence.publish.Places;
import dev.credence.publish.PlainConditions;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course of the catalog. */
final class CourseCtdl {
    private final Publication publication;
    private final Places places;
    private final Map<CourseCode, List<Assessed>> assessed = new HashMap<>();
    private final PlainText plain = new PlainText();

    /** An outcome that a course assesses. */
    private record Assessed(String path, String words) {}

    /** @param programs that are exported, whose outcomes courses assess */
    CourseCtdl(Publication publication, Places places, List<Program> programs) {
        this.publication = publication;
        this.places = places;
        for (var program : programs) {
            for (var outcome : CtdlFacts.outcomes(program)) {
                String path = places.outcomeCtdl(program.facts().id(), outcome.id());
                outcome.assessedByCourses()
                        .forEach(code -> assessed.computeIfAbsent(code, c -> new ArrayList<>())
                                .add(new Assessed(path, outcome.text())));
            }
        }
    }

    byte[] of(Course course) {
        var ctdl = new CtdlWriter(publication, places);
        var json = ctdl.json;
        return ctdl.document(() -> {
            var institution = publication.catalog().institution();
            ctdl.head(
                    CtdlWriter.CONTEXT,
                    "ceterms:Course",
                    places.courseCtdl(course),
                    IdKey.course(institution, course.code()));
            ctdl.text("ceterms:name", course.name());
            ctdl.text("ceterms:description", description(course));
            json.text("ceterms:subjectWebpage", places.address(places.coursePage(course)));
            ctdl.languages("ceterms:inLanguage");
            if (!course.code().isTitle()) {
                json.text("ceterms:codedNotation", course.code().general().toString());
            }
            ctdl.concept("ceterms:lifeCycleStatusType", Concept.IN_USE);
            ctdl.links("ceterms:ownedBy", List.of(places.institutionCtdl()));
            ctdl.links("ceterms:offeredBy", List.of(offeredBy(course)));
            json.flag("ceterms:isNonCredit", course.isNonCredit());
            value(course, ctdl);
            ctdl.concepts(
                    "ceterms:deliveryType",
                    course.facts().delivery().stream()
                            .flatMap(words -> Concept.ofDelivery(words).stream())
                            .toList());
            conditions(course, ctdl);
            if (course.grading() != Grading.NOT_STATED) {
                ctdl.text("ceterms:assessmentMethodDescription", Words.capital(Words.and(graded(course))) + ".");
            }
            json.objects(
                    "ceterms:assesses",
                    assessed.getOrDefault(course.code(), List.of()),
                    outcome -> ctdl.competency(outcome.path(), outcome.words()));
        });
    }

    private static List<String> graded(Course course) {
        var words = new ArrayList<String>();
        words.add("grading: " + course.grading().words());
        words.addAll(course.facts().assessedBy());
        return words;
    }

    private String offeredBy(Course course) {
        return course.facts()
                .college()
                .filter(id -> publication.catalog().edition().college(id).isPresent())
                .map(places::collegeCtdl)
                .orElseGet(places::institutionCtdl);
    }

    /** What the author wrote; else a sentence of the course's facts, because the registry takes no course without one. */
    private String description(Course course) {
        var written = course.facts()
                .description()
                .map(plain::of)
                .filter(text -> text.codePointCount(0, text.length()) >= CtdlFacts.DESCRIPTION);
        return written.orElseGet(() -> {
            String code = course.code().isTitle() ? "" : course.code().general() + ", ";
            String level = course.level().map(l -> ", " + l.words()).orElse("");
            String by = course.facts()
                    .department()
                    .map(d -> ", offered by " + d)
                    .orElse(", offered by "
                            + publication.catalog().institution().name());
            return "Course " + code + course.name() + level + by + ".";
        });
    }

    private void value(Course course, CtdlWriter ctdl) {
        var values = new ArrayList<Runnable>();
        if (course.units() instanceof CourseUnits.Known known) {
            var range = new Range(known.min(), Optional.of(known.max()), true);
            var unit = Concept.of(publication.catalog().edition().terms());
            values.add(() -> ctdl.value(range, unit, course.level().map(Concept::of), range + " units"));
        }
        course.facts().ceu().ifPresent(n -> values.add(() -> value(n, Concept.CEU, n + " CEU", ctdl)));
        course.facts()
                .contactHours()
                .ifPresent(
                        n -> values.add(() -> value(n, Concept.CONTACT_HOUR, Words.counted(n, "contact hour"), ctdl)));
        ctdl.json.objects("ceterms:creditValue", values, Runnable::run);
    }

    private static void value(Units number, Concept of, String words, CtdlWriter ctdl) {
        ctdl.value(Range.fixed(number), Optional.of(of), Optional.empty(), words);
    }

    private void conditions(Course course, CtdlWriter ctdl) {
        var before = new ArrayList<Course>();
        collect(course.prerequisites(), before);
        ctdl.links(
                "ceterms:prerequisite",
                before.stream().distinct().map(places::courseCtdl).toList());
        condition("ceterms:entryCondition", "Prerequisites", course.prerequisites(), ctdl);
        condition("ceterms:corequisite", "Corequisites", course.corequisites(), ctdl);
        condition("ceterms:recommends", "Recommended", course.recommended(), ctdl);
    }

    private static void condition(String key, String name, Condition condition, CtdlWriter ctdl) {
        if (condition.isNone()) {
            return;
        }
        ctdl.json.objects(key, List.of(condition), c -> {
            ctdl.json.text("@type", "ceterms:ConditionProfile");
            ctdl.text("ceterms:name", name);
            ctdl.text("ceterms:description", Words.capital(PlainConditions.of(c)) + ".");
        });
    }

    /** The courses that must be taken whatever else is; a choice is told in words only. */
    private void collect(Condition condition, List<Course> found) {
        if (condition instanceof Condition.TakenCourse taken) {
            publication.catalog().course(taken.code()).ifPresent(found::add);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> collect(part, found));
        }
    }
}
