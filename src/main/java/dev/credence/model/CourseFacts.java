package dev.credence.model;

import java.util.List;
import java.util.Optional;

/**
 * Facts of a course that are published as stated.
 *
 * @param offered the terms it is offered in, in the author's words
 * @param assessedBy how competency is assessed
 * @param priorLearning what is said of credit for prior learning
 * @param lines where a course that is declared in a spec says what
 * @param ceu stated continuing education units
 */
public record CourseFacts(
        Optional<Markdown> description,
        Optional<String> department,
        Optional<String> college,
        List<String> offered,
        Optional<Units> contactHours,
        Optional<Units> ceu,
        List<String> assessedBy,
        List<String> delivery,
        Optional<String> priorLearning,
        List<String> notes,
        StatedLines lines) {
    public static final CourseFacts NONE = new CourseFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            StatedLines.NONE);

    public CourseFacts {
        offered = List.copyOf(offered);
        assessedBy = List.copyOf(assessedBy);
        delivery = List.copyOf(delivery);
        notes = List.copyOf(notes);
    }
}
