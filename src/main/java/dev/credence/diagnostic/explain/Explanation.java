package dev.credence.diagnostic.explain;

import java.util.List;

/**
 * One code, explained.
 *
 * @param code as authors see it in brackets
 * @param weight how much it weighs, in words: {@code error}; a clause may have several
 * @param title one line
 * @param sections in the order in which they are read
 */
public record Explanation(String code, String weight, String title, List<Section> sections) {
    public Explanation {
        sections = List.copyOf(sections);
    }
}
