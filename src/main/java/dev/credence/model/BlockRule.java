package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line of a block that asks for no course by itself. */
public sealed interface BlockRule
        permits Limit,
                BlockRule.NotBoth,
                BlockRule.Order,
                BlockRule.Condition,
                BlockRule.Note,
                BlockRule.ShareNone,
                BlockRule.MayShare {
    Span span();

    /** {@code not both A and B}, in this block. */
    record NotBoth(Course first, Course second, Span span) implements BlockRule {}

    /** A prescribed order; the courses of one step come in any order. Changes no path. */
    record Order(List<List<Course>> steps, Span span) implements BlockRule {}

    /** Something the student must meet that no one can check here. Changes no path. */
    record Condition(String text, Span span) implements BlockRule {}

    /** Information for the reader. */
    record Note(Markdown text, Span span) implements BlockRule {}

    /** No course of this block may count anywhere else. */
    record ShareNone(Span span) implements BlockRule {}

    /** A course may count in both named groups, up to a cap in units or courses; without a cap, any number. */
    record MayShare(String group, String with, Optional<Units> cap, boolean capInCourses, Span span)
            implements BlockRule {}
}
