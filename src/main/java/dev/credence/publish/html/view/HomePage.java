package dev.credence.publish.html.view;

import dev.credence.model.Program.Kind;
import java.util.List;

/**
 * The first page of a catalog.
 *
 * @param subjects instead of {@code fields} in a catalog too long for one page: each with how many programs it has
 */
public record HomePage(
        Layout layout,
        String lede,
        List<Field> fields,
        List<Subject> subjects,
        int programs,
        boolean outcomes,
        List<KindLine> kinds,
        Text changes,
        List<Text> editions,
        List<Text> about,
        List<Text> sources) {
    public HomePage {
        fields = List.copyOf(fields);
        subjects = List.copyOf(subjects);
        kinds = List.copyOf(kinds);
        editions = List.copyOf(editions);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    /** The programs of a subject area. */
    public record Field(String name, String href, List<ProgramLine> programs) {
        public Field {
            programs = List.copyOf(programs);
        }
    }

    /** A subject area and the page of its programs. */
    public record Subject(String name, String href, String programs) {}

    /** One of the six kinds. */
    public record KindLine(
            Kind kind, String words, String what, String size, String grading, String recorded, int programs) {}
}
