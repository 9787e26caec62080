package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.ProgramFacts;
import org.junit.jupiter.api.DynamicTest;

/** Tables of programs and what they give. */
final class Rows {
    private Rows() {}

    /** One row: what it shows, the program, its total (or "none"), lower, upper, graduate and unknown-level units. */
    static DynamicTest row(String name, ProgramFacts program, String expected) {
        return DynamicTest.dynamicTest(name, () -> assertEquals(expected, print(RangeEngine.of(program))));
    }

    static String print(ProgramRanges ranges) {
        if (ranges.impossible().isPresent()) {
            assertTrue(ranges.whole().isEmpty());
            return ranges.impossible().get().why();
        }
        return print(ranges.whole().orElseThrow());
    }

    /** Total, then what is not zero by level: {@code 12, L 0 to 3, U 9 to 12}. A tilde marks bounds that need not be reached. */
    static String print(Ranges r) {
        var text = new StringBuilder(print(r.total()));
        String[] names = {"L", "U", "G", "?"};
        Range[] each = {r.lower(), r.upper(), r.graduate(), r.unknownLevel()};
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals(Range.ZERO)) {
                text.append(", ").append(names[i]).append(' ').append(print(each[i]));
            }
        }
        return text.toString();
    }

    private static String print(Range range) {
        return (range.exact() ? "" : "~") + range;
    }
}
