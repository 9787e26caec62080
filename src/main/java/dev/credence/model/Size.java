package dev.credence.model;

import dev.credence.source.Span;

/** A stated size: a promise about a block, checked against its paths where it is in units; it never limits them. */
public record Size(Amount amount, Measure measure, Span span) {
    /** What a size is counted in. */
    public enum Measure {
        UNITS("unit"),
        COURSES("course"),
        HOURS("hour");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        /** The word in the singular. */
        public String word() {
            return word;
        }
    }
}
