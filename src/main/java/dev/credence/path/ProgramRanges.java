package dev.credence.path;

import dev.credence.model.Requirement;
import dev.credence.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * The ranges of a program and of every group in it.
 *
 * <p>The ranges of a group are its own: limits of the blocks around it and the choices made elsewhere do not narrow them, except that a
 * course which another line always takes is out of its reach. A line that stands for several entries of a list (a named part, {@code
 * any}, {@code any from}) has safe outer bounds, from the least that one of its entries adds to the most that the list can.
 *
 * @param whole the requirements of the program; empty where nobody can complete it
 * @param groups for every requirement line (by identity), what it adds to the paths that take it; without the lines that nobody can
 *     complete, and without those that were not looked at because an earlier line settles that nobody can
 * @param options for every option of {@code options} (by identity), its ranges; an option that nobody can complete is missing
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
