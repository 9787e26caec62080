package dev.credence.publish.html.view;

import java.util.List;

/**
 * A course.
 *
 * @param code empty for a course known by its title
 * @param lede the description, rendered
 * @param more how many programs admit it through a wildcard beyond those listed
 * @param through programs that need it before a course they name
 * @param moreThrough how many more of these there are
 */
public record CoursePage(
        Layout layout,
        String code,
        String title,
        String department,
        String lede,
        List<Figure> figures,
        List<Use> uses,
        List<Text> wildcards,
        int more,
        List<Text> through,
        int moreThrough,
        List<Fact> conditions,
        List<Opened> opens,
        List<ProgramPage.OutcomeView> outcomes,
        List<Fact> facts,
        List<String> notes,
        String permalink) {
    public CoursePage {
        figures = List.copyOf(figures);
        uses = List.copyOf(uses);
        wildcards = List.copyOf(wildcards);
        through = List.copyOf(through);
        conditions = List.copyOf(conditions);
        opens = List.copyOf(opens);
        outcomes = List.copyOf(outcomes);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /** A program that names it. */
    public record Use(Text program, Text part, String how) {}

    /** A course that asks for it. */
    public record Opened(Text course, Text asks, String units) {}
}
