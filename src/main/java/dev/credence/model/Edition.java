package dev.credence.model;

import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One edition of a catalog, with the facts of the institution as they stand in it.
 *
 * @param id the name of its folder among the products: {@code 2026-2027}, {@code 1978}
 * @param title what the source calls it, where it has a name of its own
 * @param policy the policy edition its programs are checked under; empty where none was named
 * @param policyNone whether the author said {@code policy none}: the programs stand as their source printed them
 * @param sample whether the programs are samples and the pages have to say so
 * @param catalogComplete whether every course of the institution is declared, so that wildcards are closed
 */
public record Edition(
        String id,
        Optional<String> title,
        TermSystem terms,
        List<LevelBand> levels,
        List<College> colleges,
        Optional<String> policy,
        boolean policyNone,
        boolean sample,
        boolean catalogComplete,
        Optional<LocalDate> inEffectFrom,
        List<String> notes,
        List<Source> sources,
        Span span) {
    public Edition {
        levels = List.copyOf(levels);
        colleges = List.copyOf(colleges);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** The level of a course number by the bands; empty where none covers it. */
    public Optional<Level> levelOf(CourseCode code) {
        var digits = code.digits();
        return digits.isEmpty()
                ? Optional.empty()
                : levels.stream()
                        .filter(band -> band.contains(digits.getAsInt()))
                        .map(LevelBand::level)
                        .findFirst();
    }

    public Optional<College> college(String collegeId) {
        return colleges.stream().filter(c -> c.id().equals(collegeId)).findFirst();
    }
}
