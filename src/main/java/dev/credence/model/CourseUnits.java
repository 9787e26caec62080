package dev.credence.model;

import java.util.List;

/** What a course is worth. */
public sealed interface CourseUnits {
    /** The values a student may take it for, ascending and never empty: one for a fixed course, several for a variable one. */
    record Known(List<Units> values) implements CourseUnits {
        public Known {
            values = List.copyOf(values);
        }

        public Units min() {
            return values.get(0);
        }

        public Units max() {
            return values.get(values.size() - 1);
        }
    }

    /** The author said {@code units unknown}: the source does not tell. */
    record Unknown() implements CourseUnits {}

    /** Not for credit. */
    record NonCredit() implements CourseUnits {}

    static CourseUnits fixed(Units value) {
        return new Known(List.of(value));
    }
}
