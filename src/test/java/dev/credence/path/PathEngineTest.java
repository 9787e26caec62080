package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import dev.credence.path.PathClause.*;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of clauses on every path: boundaries, open parts, sharing, and courses that too many lists want. */
class PathEngineTest {
    private static final Units TWELVE = Units.of(12);
    private static final PathClause AT_LEAST_12 = PathClause.atLeast(TWELVE);
    private static final PathClause THREE_QUARTERS = new PathClause(
            Window.between(TWELVE, Units.of(18)),
            Tally.units(Level.UPPER).countingUpTo(Units.of(6), Level.GRADUATE),
            Sense.AT_LEAST,
            Bound.share(new Units(3, 4)));
    private static final PathClause TWELVE_UPPER =
            PathClause.atLeast(TWELVE, Level.UPPER).within(Window.moreThan(Units.of(18)));
    private static final PathClause SEVENTY_PERCENT = PathClause.atLeastShare(new Units(7, 10), Level.GRADUATE);

    private final Models m = new Models();

    private Course c(String code) {
        return m.course(code);
    }

    private Course c(String code, String units) {
        return m.course(code, units);
    }

    private static DynamicTest row(String name, ProgramFacts program, PathClause clause, String expected) {
        return DynamicTest.dynamicTest(
                name, () -> assertEquals(expected, print(PathEngine.of(program).decide(clause))));
    }

    static String print(Verdict verdict) {
        if (verdict instanceof Verdict.Holds holds) {
            return holds.anyPath() ? "holds by " + holds.margin().orElseThrow() : "holds, no path in the window";
        } else if (verdict instanceof Verdict.Fails fails) {
            return "fails: " + print(fails.witness()) + "; " + fails.value().tally() + " of "
                    + fails.value().all() + ", bound " + fails.value().bound()
                    + (fails.onEveryPath()
                            ? "; always, at best by "
                                    + fails.nearest().orElseThrow().slack()
                            : "");
        } else if (verdict instanceof Verdict.Unknown unknown) {
            return "unknown: "
                    + unknown.parts().stream().map(Verdict.OpenPart::words).toList() + " would need "
                    + unknown.needed();
        } else if (verdict instanceof Verdict.NoPath none) {
            return "no path: " + none.impossible().why();
        }
        return verdict.toString();
    }

    static String print(Witness witness) {
        return String.join(
                ", ",
                witness.takings().stream()
                        .map(taking -> taking.words() + " " + taking.units())
                        .toList());
    }

    private Object[] courses(int lower, int upper, int graduate) {
        Object[] all = new Object[lower + upper + graduate];
        for (int i = 0; i < all.length; i++) {
            all[i] = c("A " + (i < lower ? 100 + i : i < lower + upper ? 300 + i : 500 + i));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> boundaries() {
        return Stream.of(
                row("exactly 12", m.program(courses(1, 3, 0)), AT_LEAST_12, "holds by 0"),
                row(
                        "between 11 and 12",
                        m.program(m.all(courses(0, 3, 0)), c("A 400", "2.5")),
                        AT_LEAST_12,
                        "fails: A 300 3, A 301 3, A 302 3, A 400 2.5; 11.5 of 11.5, bound 12; always, at best by -0.5"),
                row(
                        "and no micro-credential",
                        m.program(m.all(courses(0, 3, 0)), c("A 400", "2.5")),
                        PathClause.atMost(Units.of(11)),
                        "fails: A 300 3, A 301 3, A 302 3, A 400 2.5; 11.5 of 11.5, bound 11; always, at best by -0.5"),
                row(
                        "12 with exactly 9 upper-division units",
                        m.program(courses(1, 3, 0)),
                        THREE_QUARTERS,
                        "holds by 0"),
                row(
                        "12 with 8.5",
                        m.program(c("A 100", "3.5"), c("A 300"), c("A 301"), c("A 302", "2.5")),
                        THREE_QUARTERS,
                        "fails: A 100 3.5, A 300 3, A 301 3, A 302 2.5; 8.5 of 12, bound 9; always, at best by -0.5"),
                row(
                        "18 with 13.5",
                        m.program(c("A 100", "4.5"), m.all(courses(0, 4, 0)), c("A 400", "1.5")),
                        THREE_QUARTERS,
                        "holds by 0"),
                row(
                        "18 with 13",
                        m.program(c("A 100", "5"), m.all(courses(0, 4, 0)), c("A 400", "1")),
                        THREE_QUARTERS,
                        "fails: A 100 5, A 300 3, A 301 3, A 302 3, A 303 3, A 400 1; 13 of 18, bound 13.5; always, at best by -0.5"),
                row(
                        "19 needs 12 only",
                        m.program(c("A 100", "7"), m.all(courses(0, 4, 0))),
                        TWELVE_UPPER,
                        "holds by 0"),
                row(
                        "19 is outside the other window",
                        m.program(c("A 100", "7"), m.all(courses(0, 4, 0))),
                        THREE_QUARTERS,
                        "holds, no path in the window"),
                row("six graduate units stand in", m.program(courses(1, 1, 2)), THREE_QUARTERS, "holds by 0"),
                row(
                        "and no more than six",
                        m.program(courses(1, 0, 3)),
                        THREE_QUARTERS,
                        "fails: A 100 3, A 501 3, A 502 3, A 503 3; 6 of 12, bound 9; always, at best by -3"),
                row(
                        "70% of 12 is 8.4",
                        m.program(m.openUnits("8", Level.GRADUATE), m.openUnits("4", Level.UPPER)),
                        SEVENTY_PERCENT,
                        "fails: open units 8, open units 4; 8 of 12, bound 8.4; always, at best by -0.4"),
                row(
                        "25% of 15 is 3.75",
                        m.program(m.openUnits("11.25", Level.UPPER), c("A 100", "3.75")),
                        PathClause.atLeastShare(new Units(1, 4), Level.LOWER),
                        "holds by 0"),
                row(
                        "a program whose options fall on both sides of 18, the small one",
                        bothSides(),
                        THREE_QUARTERS,
                        "fails: A 100 3, A 101 3, A 302 3, A 303 3, A 304 3, A 305 3; 12 of 18, bound 13.5; always, at best by -1.5"),
                row("and the large one", bothSides(), TWELVE_UPPER, "holds by 0"),
                row(
                        "a variable course at its lower end",
                        m.program(m.all(courses(0, 3, 0)), c("A 400", "2 3")),
                        AT_LEAST_12,
                        "fails: A 300 3, A 301 3, A 302 3, A 400 2; 11 of 11, bound 12"),
                row(
                        "and at its upper end",
                        m.program(m.all(courses(0, 3, 0)), c("A 400", "2 3")),
                        PathClause.atMost(Units.of(11)),
                        "fails: A 300 3, A 301 3, A 302 3, A 400 3; 12 of 12, bound 11"),
                row(
                        "the lowest level of a cross-listed class counts for both codes",
                        m.program(m.choose(
                                "1", m.spec("A 480", "3").sameAs("B 580").build(), c("A 500"))),
                        PathClause.atLeast(Units.of(3), Level.GRADUATE),
                        "fails: A 480 3; 0 of 3, bound 3"),
                row(
                        "thirds",
                        m.program(c("A 300", "10/3"), c("A 301", "10/3"), c("A 302", "10/3")),
                        PathClause.atLeast(Units.of(10)),
                        "holds by 0"),
                row(
                        "an attribute",
                        m.program(m.choose(
                                "1", m.spec("A 489", "3").countsAs("internship").build(), c("A 300"))),
                        new PathClause(
                                Window.ALL, Tally.units().of("internship"), Sense.AT_MOST, Bound.of(Units.of(2))),
                        "fails: A 489 3; 3 of 3, bound 2"),
                row(
                        "courses",
                        m.program(courses(2, 1, 0)),
                        new PathClause(Window.ALL, Tally.courses(Level.UPPER), Sense.AT_LEAST, Bound.of(Units.of(2))),
                        "fails: A 100 3, A 101 3, A 302 3; 1 of 3, bound 2; always, at best by -1"));
    }

    private ProgramFacts bothSides() {
        Object[] base = courses(2, 4, 0);
        return m.program(
                m.all(base), m.options(m.option("Short", m.complete("essay")), m.option("Long", c("B 100", "7"))));
    }

    @TestFactory
    Stream<DynamicTest> openParts() {
        return Stream.of(
                row(
                        "what a phrase hides is not known",
                        m.program(c("A 100"), m.openUnits("9", null)),
                        THREE_QUARTERS,
                        "unknown: [open units] would need 9"),
                row(
                        "a limit binds what fills it",
                        m.program(m.openUnits("12", null), m.limit("at least 9 upper units")),
                        THREE_QUARTERS,
                        "holds by 0"),
                row(
                        "it fails where no filling could help",
                        m.program(c("A 100", "4"), m.openUnits("8", null)),
                        THREE_QUARTERS,
                        "fails: A 100 4, open units 8; 8 of 12, bound 9; always, at best by -1"),
                row(
                        "or where a limit forbids what would",
                        m.program(m.openUnits("12", null), m.limit("at most 3 graduate units")),
                        SEVENTY_PERCENT,
                        "fails: open units 9, open units 3; 3 of 12, bound 8.4; always, at best by -5.4"),
                row(
                        "what the student chooses is a path each",
                        m.program(c("A 300"), m.any(null, true, "3")),
                        PathClause.atLeast(Units.of(6), Level.UPPER),
                        "fails: A 300 3, course 3; 3 of 6, bound 6"),
                row(
                        "a wildcard over a catalog that grows",
                        m.program(m.choose("4", m.any(Level.UPPER, true, "3", c("A 300"), c("A 301", "2")))),
                        AT_LEAST_12,
                        "holds by 0"),
                row(
                        "a course of unknown units",
                        m.program(courses(0, 3, 0)[0], c("A 400", "?")),
                        PathClause.atLeast(Units.of(6)),
                        "unknown: [A 400] would need 3"));
    }

    @Test
    void listsThatWantMoreCoursesThanThereAreHaveNoPathAtOnce() {
        Object[] pool = courses(0, 17, 0);
        var lists = new Object[6];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = m.choose("3", pool);
        }
        var program = m.program(lists);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertTrue(PathEngine.of(program).decide(AT_LEAST_12) instanceof Verdict.NoPath));
    }

    @TestFactory
    Stream<DynamicTest> sharing() {
        var both = c("A 300");
        var other = c("A 301");
        Object[] groups = {
            m.chooseNamed("Core", "2", both, other, c("A 100")), m.chooseNamed("Depth", "2", both, other, c("A 500"))
        };
        return Stream.of(
                row(
                        "three units may count twice",
                        m.program(groups[0], groups[1], share("Core", "Depth", "3", false)),
                        PathClause.atLeast(TWELVE),
                        "fails: A 300 3, A 100 3, A 301 3; 9 of 9, bound 12"),
                row(
                        "and no more",
                        m.program(groups[0], groups[1], share("Core", "Depth", "3", false)),
                        PathClause.atLeast(Units.of(9)),
                        "holds by 0"),
                row(
                        "two courses",
                        m.program(groups[0], groups[1], share("Core", "Depth", "2", true)),
                        PathClause.atLeast(Units.of(9)),
                        "fails: A 300 3, A 301 3; 6 of 6, bound 9"),
                row(
                        "a group's own limit counts what it shares",
                        m.program(
                                m.allNamed("Core", m.take(both)),
                                m.allNamed("Depth", m.take(both), c("A 500"), m.limit("at least 6 units")),
                                share("Core", "Depth", "3", false)),
                        PathClause.atLeast(Units.of(6)),
                        "holds by 0"));
    }

    private BlockRule share(String group, String with, String cap, boolean courses) {
        return new BlockRule.MayShare(group, with, Optional.of(Units.parse(cap)), courses, m.span());
    }

    @Test
    void sharedGroupsHaveExactRanges() {
        var both = c("A 300");
        var core = m.allNamed("Core", m.take(both), c("A 301"));
        var program =
                m.program(core, m.allNamed("Depth", m.take(both), c("A 500")), share("Core", "Depth", "3", false));
        var ranges = PathEngine.of(program).ranges();
        assertEquals("9, U 6, G 3", Rows.print(ranges));
        assertEquals("6, U 6", Rows.print(ranges.groups().get(core)));
    }

    @Test
    void theShortestAndTheLongestPath() {
        var engine = PathEngine.of(m.program(m.units("6", c("A 300", "5"), c("A 301", "4"), c("A 302", "3"))));
        assertEquals("A 301 4, A 302 3", print(engine.shortest().orElseThrow()));
        assertEquals("A 300 5, A 301 4", print(engine.longest().orElseThrow()));
    }

    @Test
    void anExampleIsAPathOrSaysWhyNot() {
        var first = c("A 300");
        var second = c("A 301");
        var third = c("B 500");
        var engine = PathEngine.of(m.program(first, m.choose("1", second, c("A 302")), m.openUnits("3", null)));
        assertEquals(
                "A 300 3, A 301 3, B 500 3",
                print(((ExampleVerdict.IsPath) example(engine, first, second, third)).path()));
        assertEquals("it is not complete: it becomes a path with A 301", why(example(engine, first, third)));
        assertEquals("there is no place for A 302", why(example(engine, first, second, third, courseOf(engine))));
    }

    private Course courseOf(PathEngine engine) {
        return c("A 302");
    }

    private static ExampleVerdict example(PathEngine engine, Course... courses) {
        return engine.example(List.of(courses).stream()
                .map(course -> new ExampleVerdict.Listed(course, Optional.empty()))
                .toList());
    }

    private static String why(ExampleVerdict verdict) {
        return ((ExampleVerdict.IsNone) verdict).why();
    }

    @Test
    void theQuestionCanBeWrittenDown() {
        String text = PathEngine.of(m.program(m.choose("1", c("A 300"), c("A 301", "4"))))
                .opb(AT_LEAST_12)
                .orElseThrow();
        assertTrue(text.startsWith("* #variable= "), text);
        assertTrue(!text.contains(" = ") && text.contains(">="), text);
    }
}
