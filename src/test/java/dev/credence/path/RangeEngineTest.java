package dev.credence.path;

import static dev.credence.path.Rows.print;
import static dev.credence.path.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.credence.model.*;
import dev.credence.model.Limit.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What limits count, what sharing leaves open, and what is said of impossible and of very large programs. */
class RangeEngineTest {
    private final Models m = new Models();

    private Course c(String code) {
        return m.course(code);
    }

    private Course c(String code, String units) {
        return m.course(code, units);
    }

    @TestFactory
    Stream<DynamicTest> whatLimitsCount() {
        var intern = m.spec("A 389", "3").countsAs("internship").build();
        var art = m.spec("A 301", "3").department("Art").build();
        return Stream.of(
                row(
                        "courses",
                        m.program(m.units("3", c("A 300"), c("A 100", "1"), m.limit("at least 2 courses"))),
                        "4, L 1, U 3"),
                row(
                        "a subject",
                        m.program(
                                m.choose("1", c("A 300"), c("B 500"), m.limit("at least 3 units", new InSubject("B")))),
                        "3, G 3"),
                row(
                        "outside a subject",
                        m.program(m.choose(
                                "1", c("A 300"), c("B 500"), m.limit("at least 3 units", new OutsideSubject("B")))),
                        "3, U 3"),
                row(
                        "each of two subjects",
                        m.program(m.choose(
                                "2",
                                c("A 300"),
                                c("A 301"),
                                c("B 500"),
                                m.limit("at least 3 units", new InEachOf(List.of("A", "B"))))),
                        "6, U 3, G 3"),
                row(
                        "an attribute",
                        m.program(m.choose(
                                "1", c("A 500"), intern, m.limit("at least 1 courses", new OfAttribute("internship")))),
                        "3, U 3"),
                row(
                        "a department",
                        m.program(m.choose("1", c("A 500"), art, m.limit("at least 1 courses", new InUnit("Art")))),
                        "3, U 3"),
                row(
                        "numbers",
                        m.program(m.choose(
                                "1",
                                c("A 399"),
                                c("A 400", "4"),
                                m.limit("at least 1 courses", new Numbered(300, Optional.of(399))))),
                        "3, U 3"),
                row(
                        "numbers and above",
                        m.program(m.choose(
                                "1",
                                c("A 399"),
                                c("A 400", "4"),
                                m.limit("at least 1 courses", new Numbered(400, Optional.empty())))),
                        "4, U 4"));
    }

    @TestFactory
    Stream<DynamicTest> aShareMovesWithTheUnitsOfItsBlock() {
        Object[] parts = {
            c("A 100"), c("A 101"), c("A 300"), c("A 301"), c("A 302"), m.limit("at least 3/5 share upper units")
        };
        Object[] most = {c("A 100"), c("A 101"), c("A 300"), c("A 301"), m.limit("at most 1/2 share lower units")};
        return Stream.of(
                row("9 of 15 is three fifths", m.program(m.units("12 to 15", parts)), "12 to 15, L 3 to 6, U 9"),
                row("half may be lower-division", m.program(m.units("6 to 9", most)), "6 to 9, L 0 to 3, U 3 to 6"));
    }

    @TestFactory
    Stream<DynamicTest> sharedGroupsCountOnce() {
        var both = c("A 300");
        var share = new BlockRule.MayShare("Core", "Depth", Optional.of(Units.of(3)), false, m.span());
        var apart = new BlockRule.MayShare("Core", "Other", Optional.of(Units.of(3)), false, m.span());
        return Stream.of(
                row(
                        "a course may serve in both groups",
                        m.program(
                                m.allNamed("Core", m.take(both), c("A 301")),
                                m.allNamed("Depth", m.take(both), c("A 500")),
                                share),
                        "9, U 6, G 3"),
                row(
                        "without a course in common nothing is shared",
                        m.program(m.allNamed("Core", m.take(both)), m.allNamed("Other", c("A 500")), apart),
                        "6, U 3, G 3"));
    }

    @Test
    void anImpossibleProgramPointsAtTheInnermostLine() {
        var list = m.choose("3", c("A 300"), c("A 301"));
        var ranges = RangeEngine.of(m.program(c("A 100"), m.all(list)));
        assertEquals(list.span(), ranges.impossible().orElseThrow().span());
    }

    @Test
    void groupsThatAreFineKeepTheirRanges() {
        var fine = m.choose("1", c("A 300"), c("A 301", "4"));
        var later = m.choose("1", c("A 302"));
        var ranges = RangeEngine.of(m.program(fine, m.choose("3", c("A 500")), later));
        assertEquals("3 to 4, U 3 to 4", print(ranges.groups().get(fine)));
        assertEquals("3, U 3", print(ranges.groups().get(later)));
    }

    @Test
    void aLineThatMayBeOffStillSaysWhatItAdds() {
        var line = m.optional(m.take(c("A 300", "1")));
        assertEquals("1, U 1", print(RangeEngine.of(m.program(line)).groups().get(line)));
    }

    @Test
    void aSharedPoolOfSixtyIsProvedByFollowingAFewWays() {
        Object[] pool = pool(60, "3");
        var program = m.program(m.choose("4", pool), m.choose("2", pool));
        assertEquals("18, U 18", print(RangeEngine.of(program)));
    }

    @Test
    void theOneLargeCourseOfAWidePoolCannotCountTwice() {
        Object[] pool = pool(60, "4");
        var program = m.program(m.choose("4", pool), m.choose("2", pool));
        assertEquals("18 to 19, U 18 to 19", print(RangeEngine.of(program)));
    }

    private Object[] pool(int size, String unitsOfLast) {
        Object[] pool = new Object[size];
        for (int i = 0; i < size; i++) {
            pool[i] = c("A " + (300 + i), i == size - 1 ? unitsOfLast : "3");
        }
        return pool;
    }

    @Test
    void moreListsThanCoursesIsImpossible() {
        Object[] pool = {c("A 300"), c("A 301"), c("A 302")};
        var last = m.choose("1", pool);
        var program = m.program(m.choose("1", pool), m.choose("1", pool), m.choose("1", pool), last);
        assertEquals(
                last.span(), RangeEngine.of(program).impossible().orElseThrow().span());
    }

    @Test
    void tooLargeNumbersGiveBoundsAndNoFailure() {
        var ranges = RangeEngine.of(m.program(c("A 300", "99999999999"), c("A 301", "3")));
        assertFalse(ranges.whole().orElseThrow().total().exact());
    }
}
