package dev.credence.publish;

import java.util.List;

/**
 * One kind of change of one program or course: what was said before and is not said now, and the reverse. Read the other way round it is
 * the change from the new catalog to the old one.
 *
 * @param topic the kind of change, a word for programs: {@code title}
 * @param heading the same for people
 * @param forPolicy whether it concerns those who check programs, rather than students
 * @param before what is gone, a line each
 * @param after what is new, a line each
 */
public record Change(String topic, String heading, boolean forPolicy, List<String> before, List<String> after) {
    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
