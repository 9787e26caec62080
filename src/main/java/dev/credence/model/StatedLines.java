package dev.credence.model;

import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an author said what: the lines of a declaration by what they are about, in the order written. For a line that is a phrase and
 * a text the place is the text's, else the whole line's.
 */
public record StatedLines(List<Line> lines) {
    public static final StatedLines NONE = new StatedLines(List.of());

    public StatedLines {
        lines = List.copyOf(lines);
    }

    /** What a line is about. */
    public enum About {
        KIND,
        TITLE,
        STATUS,
        TITLE_PREFERRED_BY,
        FIELD,
        SPONSOR,
        DEPARTMENT,
        COLLEGE,
        JOINTLY_WITH,
        IN_EFFECT_FROM,
        DURATION,
        DELIVERY,
        OFFERED,
        STAND_ALONE,
        TOGETHER_WITH,
        PREPARES_FOR,
        PREPARES_FOR_EXAM,
        FEDERAL_AID,
        CIP,
        ALIGNED_WITH,
        NEED,
        POPULATION,
        CONSULTED,
        LEVEL,
        FORM,
        DESCRIPTION,
        ADMISSION,
        DEGREE_FOR_ADMISSION,
        REQUIREMENTS,
        UNITS_WITH_PREREQUISITES,
        OPEN_TO,
        NOT_OPEN_TO,
        GRADING,
        TRANSFER,
        PRIOR_LEARNING,
        RESIDENCE,
        SHARING,
        STACKS_INTO,
        OUTCOMES,
        APPROVALS,
        NOTATION,
        RECORDED_ON,
        PRINTED_WORDING,
        UNIVERSITY_SEAL,
        CONTACT_HOURS,
        CEU,
        ASSESSED_BY,
        POLICY,
        CONDITION,
        UNITS,
        PREREQUISITES
    }

    /** One line and its place. */
    public record Line(About about, Span span) {}

    /** The first line about something. */
    public Optional<Span> first(About about) {
        for (var line : lines) {
            if (line.about() == about) {
                return Optional.of(line.span());
            }
        }
        return Optional.empty();
    }

    /** All lines about something. */
    public List<Span> all(About about) {
        var found = new ArrayList<Span>();
        for (var line : lines) {
            if (line.about() == about) {
                found.add(line.span());
            }
        }
        return found;
    }
}
