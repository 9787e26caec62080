package dev.credence.path;

import static dev.credence.path.Rows.row;

import dev.credence.model.*;
import dev.credence.model.Limit.*;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of "Meanings, stated", each on the line, below it and above it. */
class MeaningsTest {
    private final Models m = new Models();

    private Course c(String code) {
        return m.course(code);
    }

    private Course c(String code, String units) {
        return m.course(code, units);
    }

    @TestFactory
    Stream<DynamicTest> rule1AChoiceStopsWhenItsAmountIsReached() {
        return Stream.of(
                row("nothing asked is nothing", m.program(), "0"),
                row(
                        "required courses add up",
                        m.program(c("A 100"), c("A 300", "4"), c("A 500", "1.5")),
                        "8.5, L 3, U 4, G 1.5"),
                row(
                        "6 from 4-unit courses is 8",
                        m.program(m.units("6", c("A 300", "4"), c("A 301", "4"), c("A 302", "4"))),
                        "8, U 8"),
                row(
                        "6 from 3-unit courses is 6",
                        m.program(m.units("6", c("A 300"), c("A 301"), c("A 302"))),
                        "6, U 6"),
                row(
                        "a small course that a large one makes superfluous is not taken with it",
                        m.program(m.units("6", c("A 300", "6"), c("A 301", "1"), c("A 302", "5"))),
                        "6, U 6"),
                row(
                        "5 and 4 overshoot 6 together, and neither alone reaches it",
                        m.program(m.units("6", c("A 300", "5"), c("A 301", "4"), c("A 302", "3"))),
                        "7 to 9, U 7 to 9"),
                row(
                        "half units",
                        m.program(m.units("4.5", c("A 300", "1.5"), c("A 301", "3"), c("A 302", "4"))),
                        "4.5 to 7, U 4.5 to 7"));
    }

    @TestFactory
    Stream<DynamicTest> rule2RangesAllowGoingOn() {
        Object[] threes = {c("A 300"), c("A 301"), c("A 302"), c("A 303", "2")};
        return Stream.of(
                row("6 to 8", m.program(m.units("6 to 8", threes)), "6 to 8, U 6 to 8"),
                row(
                        "6 or more takes the whole list at most",
                        m.program(m.units("6 or more", threes)),
                        "6 to 11, U 6 to 11"),
                row("exactly 8", m.program(m.units("exactly 8", threes)), "8, U 8"),
                row("up to 6 may be nothing", m.program(m.units("up to 6", threes)), "0 to 6, U 0 to 6"),
                row("a single 8 is reached by 8 and by 9", m.program(m.units("8", threes)), "8 to 9, U 8 to 9"),
                row("choose 2", m.program(m.choose("2", threes)), "5 to 6, U 5 to 6"),
                row("choose 2 to 3", m.program(m.choose("2 to 3", threes)), "5 to 9, U 5 to 9"),
                row("choose 2 or more", m.program(m.choose("2 or more", threes)), "5 to 11, U 5 to 11"),
                row("choose up to 1", m.program(m.choose("up to 1", threes)), "0 to 3, U 0 to 3"),
                row(
                        "or more of an open list has no end",
                        m.program(m.units("12 or more", c("A 300"), m.anyOpen(Level.UPPER, "3"))),
                        "12 or more, U 12 or more"),
                row(
                        "or more of an open list of a half-known level",
                        m.program(m.choose("2 or more", c("A 300"), m.anyOpen(null, "3"))),
                        "6 or more, L 0 or more, U 0 or more, G 0 or more, ? 3 or more"));
    }

    @TestFactory
    Stream<DynamicTest> rule3AtLeastMayKeepAndAtMostOnlyRemoves() {
        return Stream.of(
                row(
                        "a lower-division course that reaches the amount, and an upper-division one that the limit keeps",
                        m.program(m.units(
                                "6", c("A 100", "6"), c("A 300"), c("A 301"), m.limit("at least 3 upper units"))),
                        "6 to 9, L 0 to 6, U 3 to 6"),
                row(
                        "the same limit on the program only removes",
                        m.program(
                                m.units("6", c("A 100", "6"), c("A 300"), c("A 301")),
                                m.limit("at least 3 upper units")),
                        "6, U 6"),
                row(
                        "choose 1 with a limit that needs two",
                        m.program(m.choose("1", c("A 100"), c("A 300"), c("A 301"), m.limit("at least 6 upper units"))),
                        "6, U 6"),
                row(
                        "at most removes",
                        m.program(m.choose("2", c("A 100"), c("A 101"), c("A 300"), m.limit("at most 3 lower units"))),
                        "6, L 3, U 3"),
                row(
                        "at most exactly on the line",
                        m.program(m.choose("2", c("A 100"), c("A 101"), c("A 300"), m.limit("at most 6 lower units"))),
                        "6, L 3 to 6, U 0 to 3"),
                row(
                        "a share of the block",
                        m.program(m.units(
                                "12 to 15",
                                c("A 100"),
                                c("A 101"),
                                c("A 300"),
                                c("A 301"),
                                c("A 302"),
                                m.limit("at least 2/3 share upper units"))),
                        "12, L 3, U 9"),
                row(
                        "a limit with an audience removes nothing",
                        m.program(
                                c("A 100"),
                                new Limit(
                                        true,
                                        Units.of(9),
                                        false,
                                        Optional.empty(),
                                        Measure.UNITS,
                                        new Everything(),
                                        Optional.of("some"),
                                        m.span())),
                        "3, L 3"),
                row(
                        "a limit on the record removes nothing",
                        m.program(c("A 100"), m.limit("at least 9 units", new OnRecord("with grade C"))),
                        "3, L 3"));
    }

    @TestFactory
    Stream<DynamicTest> rule4EveryValueOfAVariableCourseIsAPath() {
        return Stream.of(
                row("any of its values", m.program(c("A 300", "1 2 3")), "1 to 3, U 1 to 3"),
                row("for fixed units", m.program(m.take(c("A 300", "1 2 3"), "3")), "3, U 3"),
                row(
                        "whole courses are superfluous, not parts of their units",
                        m.program(m.units("6", c("A 300", "3 4 5"), c("A 301"))),
                        "6 to 8, U 6 to 8"),
                row(
                        "twice, each time for its own units",
                        m.program(m.times(
                                m.spec("A 300", "1 2").repeatable(2, null).build(), 2)),
                        "2 to 4, U 2 to 4"),
                row(
                        "unknown units are some units",
                        m.program(c("A 100"), c("A 300", "?")),
                        "~3 or more, L 3, U ~0 or more"),
                row("non-credit courses have none", m.program(c("A 100", "-")), "0"));
    }

    @TestFactory
    Stream<DynamicTest> rules5And6Entries() {
        return Stream.of(
                row(
                        "or is exactly one",
                        m.program(m.or(m.take(c("A 300", "2")), m.take(c("A 301")))),
                        "2 to 3, U 2 to 3"),
                row(
                        "or in a list is one entry",
                        m.program(m.choose("2", m.or(m.take("A 300"), m.take("A 301")), c("A 302", "1"))),
                        "4, U 4"),
                row(
                        "a group in a list is one entry of choose",
                        m.program(m.choose("1", m.all(c("A 300"), c("A 301")), c("A 302"))),
                        "3 to 6, U 3 to 6"),
                row(
                        "all units of a group in units from",
                        m.program(m.units("4", m.all(c("A 300"), c("A 301")), c("A 302"), c("A 303", "1"))),
                        "4 to 6, U 4 to 6"),
                row(
                        "a part's members are entries",
                        m.program(m.choose(
                                "2",
                                m.part("Core", c("A 300"), c("A 301")),
                                m.part("More", c("A 500")),
                                m.limit("at least 1 courses", new FromGroup("More")))),
                        "6, U 3, G 3"),
                row(
                        "a limit in a part counts the part",
                        m.program(m.choose(
                                "2", m.part("Core", c("A 300"), c("A 301"), m.limit("at most 1 courses")), c("A 500"))),
                        "6, U 3, G 3"),
                row(
                        "complete is an entry of choose without units",
                        m.program(m.choose("1", m.complete("x"), c("A 300"))),
                        "0 to 3, U 0 to 3"),
                row(
                        "complete is superfluous where units are counted",
                        m.program(m.units("3", m.complete("x"), c("A 300"))),
                        "3, U 3"));
    }

    @TestFactory
    Stream<DynamicTest> rule7ACourseCountsOnce() {
        var a = c("A 300", "4");
        var b = c("A 301");
        var d = c("A 302");
        var twin = m.spec("A 310", "3").sameAs("B 310").build();
        var otherTwin = m.spec("B 310", "3").sameAs("A 310").build();
        var dual = m.spec("A 477", "3").dualWith("A 577").build();
        var dualGraduate = m.spec("A 577", "3").dualWith("A 477").build();
        var spoiled = m.spec("A 320", "3").noCreditWith("A 321").build();
        var spoiler = c("A 321");
        return Stream.of(
                row(
                        "two lists share a course, and only one may take it",
                        m.program(m.choose("1", a, b), m.choose("1", a, d)),
                        "6 to 7, U 6 to 7"),
                row(
                        "a required course is out of reach for a list",
                        m.program(m.take(a), m.choose("1", a, b)),
                        "7, U 7"),
                row(
                        "required twice",
                        m.program(m.take(a), m.take(a)),
                        "every way to complete this line takes a course that another line needs"),
                row("cross-listed courses are one", m.program(m.choose("2", twin, otherTwin, a)), "7, U 7"),
                row(
                        "so is a dual-numbered one",
                        m.program(m.choose("2", dual, dualGraduate, a)),
                        "7, U 4 to 7, G 0 to 3"),
                row("no credit with", m.program(m.choose("2", spoiled, spoiler, a)), "7, U 7"),
                row("no credit beside a required course", m.program(spoiler, m.choose("1", spoiled, a)), "7, U 7"),
                row("not both, in its block", m.program(m.choose("2", a, b, d, m.notBoth(b, d))), "7, U 7"),
                row("not both says nothing of other blocks", m.program(m.all(b, m.notBoth(b, d)), m.take(d)), "6, U 6"),
                row(
                        "a repeatable course counts as often as it says",
                        m.program(
                                m.times(m.spec("M 180", "1").repeatable(3, null).build(), 3)),
                        "3, L 3"),
                row(
                        "but not more often",
                        m.program(
                                m.times(m.spec("M 180", "1").repeatable(2, null).build(), 3)),
                        "M 180 is asked for 3 times, but counts 2 times"));
    }

    private ProgramFacts copied() {
        var first = m.take(c("A 300"));
        var spare = m.take(c("A 301", "4"));
        return m.program(m.allNamed("Core", first), m.choose("1", m.anyFrom("Core", first), spare));
    }

    @TestFactory
    Stream<DynamicTest> rules8To10OpenLines() {
        return Stream.of(
                row(
                        "any on a line is one course",
                        m.program(m.any(Level.UPPER, false, null, c("A 300"), c("A 301", "4"))),
                        "3 to 4, U 3 to 4"),
                row(
                        "any in a list is an entry each",
                        m.program(m.choose("2", m.any(null, false, null, c("A 300"), c("A 301", "4"), c("A 302")))),
                        "6 to 7, U 6 to 7"),
                row(
                        "open, it stands for undeclared courses too",
                        m.program(m.choose("3", m.any(Level.UPPER, true, "3", c("A 300")))),
                        "9, U 9"),
                row("of units that nobody says", m.program(m.any(Level.UPPER, true, null)), "~0 or more, U ~0 or more"),
                row(
                        "an open part of unknown level",
                        m.program(m.openUnits("12", null)),
                        "12, L 0 to 12, U 0 to 12, G 0 to 12, ? 12"),
                row(
                        "a limit binds it",
                        m.program(m.openUnits("12", null), m.limit("at least 9 upper units")),
                        "12, L 0 to 3, U 9 to 12, G 0 to 3, ? 12"),
                row(
                        "two limits bind it together",
                        m.program(
                                m.openUnits("12", null),
                                m.limit("at least 9 upper units"),
                                m.limit("at least 2 graduate units")),
                        "12, L 0 to 1, U 9 to 10, G 2 to 3, ? 12"),
                row(
                        "70% of 12 is 8.4",
                        m.program(m.openUnits("12", null), m.limit("at least 7/10 share graduate units")),
                        "12, L 0 to 3.6, U 0 to 3.6, G 8.4 to 12, ? 12"),
                row(
                        "a limit on its subject may be met",
                        m.program(m.openUnits("12", Level.UPPER), m.limit("at least 9 units", new InSubject("ST"))),
                        "12, U 12"),
                row(
                        "more than it has may not",
                        m.program(m.openUnits("12", Level.UPPER), m.limit("at least 13 units", new InSubject("ST"))),
                        "no choice has at least 13 units in ST"),
                row("open courses", m.program(m.openCourses("2", Level.UPPER, "3 to 4")), "6 to 8, U 6 to 8"),
                row(
                        "any course in a list as often as it allows",
                        m.program(m.choose("3", c("A 500", "1"), m.anyOpen(Level.UPPER, "3"))),
                        "7 to 9, U 6 to 9, G 0 to 1"));
    }

    @TestFactory
    Stream<DynamicTest> rules11And12Audiences() {
        return Stream.of(
                row(
                        "a line for some students is on or off",
                        m.program(c("A 100"), m.takeFor(c("A 300"), "some")),
                        "3 to 6, L 3, U 0 to 3"),
                row(
                        "options are each a path",
                        m.program(m.options(m.option("One", c("A 300")), m.option("Two", c("A 301"), c("A 302")))),
                        "3 to 6, U 3 to 6"),
                row(
                        "optional may be taken or not",
                        m.program(c("A 100"), m.optional(m.take(c("A 300", "1")))),
                        "3 to 4, L 3, U 0 to 1"));
    }

    @TestFactory
    Stream<DynamicTest> rule16NoPath() {
        return Stream.of(
                row(
                        "too few entries",
                        m.program(m.choose("4", c("A 300"), c("A 301"), c("A 302"))),
                        "this list has 3 entries, but 4 are to be chosen"),
                row(
                        "too few units",
                        m.program(m.units("12", c("A 300"), c("A 301"), c("A 302"))),
                        "these courses add up to at most 9 units, but 12 are asked for"),
                row(
                        "a sum that nothing gives",
                        m.program(m.units("exactly 12", c("A 300"), c("A 301", "6"), c("A 302", "4"))),
                        "these courses cannot add up to exactly 12 units: they give 9, 10 or 13"),
                row(
                        "a limit nothing meets",
                        m.program(m.choose("2", c("A 100"), c("A 101"), c("A 300")), m.limit("at least 9 upper units")),
                        "no choice has at least 9 upper-division units"),
                row(
                        "a limit everything breaks",
                        m.program(c("A 100"), m.limit("at most 2 units")),
                        "every choice breaks the limit of at most 2 units"),
                row(
                        "limits that only one at a time holds",
                        m.program(
                                m.or(m.take("A 100"), m.take("A 300")),
                                m.limit("at least 3 upper units"),
                                m.limit("at least 3 lower units")),
                        "no choice keeps all limits of this block at once"),
                row(
                        "a branch without a path leaves the other",
                        m.program(m.or(m.choose("2", c("A 300")), m.take("A 500"))),
                        "3, G 3"));
    }
}
