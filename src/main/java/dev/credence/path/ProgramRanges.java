package dev.credence.path;

import dev.credence.model.Requirement;
import dev.credence.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * The ranges of a program and of every group in it.
 *
 * @param whole the requirements of the program; empty where nobody can complete it
 * @param groups for every requirement line (by identity), what it adds to the paths that take it
 * @param options for every option of {@code options}, its ranges
 * @param impossible where nobody can complete it: the line that makes it so, and why; empty otherwise
 */
public record ProgramRanges(
        Optional<Ranges> whole,
        Map<Requirement, Ranges> groups,
        Map<Requirement.Option, Ranges> options,
        Optional<Impossible> impossible) {

    /** Why no path exists: the place, and what cannot be reached, in campus words. */
    public record Impossible(Span span, String why) {}
}
