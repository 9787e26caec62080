package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Units;
import java.util.Optional;

/** Whether courses that an author lists are a path of a program. */
public sealed interface ExampleVerdict {

    /** A course of the list; for the units it says, or for any of its own. One taken twice is listed twice. */
    record Listed(Course course, Optional<Units> units) {}

    /** They are; {@code path} is one way to count them, and what it adds up to for the program is the same in every way. */
    record IsPath(Witness path) implements ExampleVerdict {}

    /** They are not; {@code why} is a sentence without its first capital and full stop. */
    record IsNone(String why) implements ExampleVerdict {}

    /** The budget was spent first. */
    record Undecided() implements ExampleVerdict {}
}
