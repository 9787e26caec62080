package dev.credence.publish.html;

import dev.credence.publish.SubjectChanges.State;
import java.util.Locale;

/** What may have happened to a program or course, in the order of the page of changes. */
enum Happened {
    NEW_PROGRAMS("New programs", "new program", "new programs"),
    RENAMED_PROGRAMS("Renamed programs", "renamed program", "renamed programs"),
    CHANGED_PROGRAMS("Changed programs", "changed program", "changed programs"),
    GONE_PROGRAMS("Programs no longer in the catalog", "program gone", "programs gone"),
    NEW_COURSES("New courses", "new course", "new courses"),
    RENAMED_COURSES("Renamed courses", "renamed course", "renamed courses"),
    CHANGED_COURSES("Changed courses", "changed course", "changed courses"),
    GONE_COURSES("Courses no longer in the catalog", "course gone", "courses gone");

    private final String title;
    private final String one;
    private final String many;

    Happened(String title, String one, String many) {
        this.title = title;
        this.one = one;
        this.many = many;
    }

    static Happened toProgram(State state) {
        return switch (state) {
            case ADDED -> NEW_PROGRAMS;
            case RENAMED -> RENAMED_PROGRAMS;
            case CHANGED -> CHANGED_PROGRAMS;
            case REMOVED -> GONE_PROGRAMS;
        };
    }

    static Happened toCourse(State state) {
        return switch (state) {
            case ADDED -> NEW_COURSES;
            case RENAMED -> RENAMED_COURSES;
            case CHANGED -> CHANGED_COURSES;
            case REMOVED -> GONE_COURSES;
        };
    }

    String title() {
        return title;
    }

    /** Its id on the page. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the whole of it came or went, so that there is nothing to tell but its name. */
    boolean isWhole() {
        return this == NEW_PROGRAMS || this == GONE_PROGRAMS || this == NEW_COURSES || this == GONE_COURSES;
    }

    /** {@code 2 new programs}. */
    String counted(int number) {
        return number + " " + (number == 1 ? one : many);
    }
}
