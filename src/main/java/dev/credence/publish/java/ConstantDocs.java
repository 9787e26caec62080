package dev.credence.publish.java;

import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Markdown;
import dev.credence.model.Program;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comments of the constants: title, what it is, the author's description, and the page about it where its address is known. */
final class ConstantDocs {
    private final Publication publication;
    private final Places places;

    ConstantDocs(Publication publication) {
        this.publication = publication;
        this.places = new Places(publication);
    }

    String of(Program program) {
        var facts = program.facts();
        String whatItIs = program.kind().words() + ", " + facts.status().name().toLowerCase(Locale.ROOT)
                + publication
                        .rangesOf(program)
                        .whole()
                        .filter(whole -> program.kind().isCreditBearing())
                        .map(whole -> ", units: " + whole.total())
                        .orElse("");
        return doc(facts.title(), whatItIs + ".", facts.description()) + page(places.programPage(facts.id()));
    }

    String of(Course course) {
        String level =
                course.level().map(Level::words).map(words -> ", " + words).orElse("");
        return doc(
                        course + " " + course.title(),
                        units(course.units()) + level + ".",
                        course.facts().description())
                + page(places.coursePage(course));
    }

    /** @param path below the catalog's folder */
    private String page(String path) {
        return publication.baseUrl().isEmpty()
                ? ""
                : "\n\n@see <a href=\"" + Docs.harmless(places.address(path)).replace("&#47;", "/") + "\">its page</a>";
    }

    private static String units(CourseUnits units) {
        if (units instanceof CourseUnits.Known known) {
            return "Units: " + known.values().stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return units instanceof CourseUnits.NonCredit ? "Non-credit" : "Units: not stated";
    }

    private static String doc(String title, String whatItIs, Optional<Markdown> description) {
        String head = Docs.harmless(title);
        String more = description.map(Markdown::source).map(Docs::harmless).orElse("");
        return (head.isEmpty() ? "Without a title." : head) + "\n\n<p>" + Docs.harmless(whatItIs)
                + (more.isEmpty() ? "" : "\n\n<p>" + more);
    }
}
