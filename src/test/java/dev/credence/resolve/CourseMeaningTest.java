package dev.credence.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Requirement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What course declarations mean, and which courses {@code any} speaks of. */
class CourseMeaningTest {
    @Test
    void aTwinThatIsOnlyNamedLeadsToTheCourseThatNamesIt() {
        var catalog = Specs.of("course ANTH 310 \"Lakes\" { units 3, same as GEOG 310 }\n").catalog();
        assertEquals("ANTH 310", catalog.course(CourseCode.of("GEOG", "310")).orElseThrow().code().toString());
    }

    @Test
    void crossListingIsMutualAndCarriesOver() {
        var catalog = Specs.of("""
                course ANTH 310 "Lakes" { units 3, same as ASAM 310 }
                course ASAM 310 "Lakes" { units 3, same as GEOG 310 }
                course GEOG 310 "Lakes" { units 3 }
                """).catalog();
        var twins = catalog.course(CourseCode.of("GEOG", "310")).orElseThrow().sameAs();
        assertEquals("[ANTH 310, ASAM 310]", twins.toString());
    }

    @Test
    void aCrossListedClassCountsOnce() {
        String courses = "course ANTH 310 \"Lakes\" { units 3, same as GEOG 310 }\ncourse GEOG 310 \"Lakes\" { units 3 }\n";
        assertEquals("no-path", Specs.of(courses + program("ANTH 310\nGEOG 310")).codes());
    }

    @Test
    void aDualNumberedDeclarationGivesTwoCourses() {
        String course = "course GEOG 477/577 \"Statistics\" { units 3 }\n";
        var catalog = Specs.of(course).catalog();
        assertEquals("upper-division", catalog.course(CourseCode.of("GEOG", "477")).orElseThrow().level().orElseThrow().words());
        assertEquals("graduate", catalog.course(CourseCode.of("GEOG", "577")).orElseThrow().level().orElseThrow().words());
        assertEquals("3", Specs.of(course + program("GEOG 477/577")).range("x"));
        assertEquals("no-path", Specs.of(course + program("GEOG 477\nGEOG 577")).codes());
    }

    @Test
    void aTopicIsACourseOfItsOwn() {
        String courses = "course GEOG 591 topic \"Ice\" { units 3 }\ncourse GEOG 591 topic \"Fire\" { units 4 }\n";
        assertEquals("7", Specs.of(courses + program("GEOG 591 topic \"Ice\"\nGEOG 591 topic \"Fire\"")).range("x"));
    }

    @Test
    void withoutATopicTheNumberMeansAnyOfItsTopics() {
        String courses = "course GEOG 591 topic \"Ice\" { units 3 }\ncourse GEOG 591 topic \"Fire\" { units 4 }\n";
        assertEquals("3 to 4", Specs.of(courses + program("GEOG 591")).range("x"));
    }

    @Test
    void anEarlierCodeLeadsToTheNewOneByItsMessage() {
        String course = "course GEOG 310 \"Lakes\" { units 3, formerly GEOG 380 }\n";
        assertEquals("""
                case/spec.cred:4:5 unknown-course: there is no course `GEOG 380` in this edition
                  help: the course has a new code: write `GEOG 310`""", Specs.of(course + program("GEOG 380")).errorsAndHelp());
    }

    @ParameterizedTest
    @CsvSource({
        "'units 3', '[3]'",
        "'units 1 to 3', '[1, 2, 3]'",
        "'units 1 to 2 in steps of 0.5', '[1, 1.5, 2]'",
        "'units 1.5 or 2', '[1.5, 2]'",
        "'units 3 or 1', '[1, 3]'",
        "'units 1 to 2.5', '[1, 2, 2.5]'",
    })
    void unitsAreAllTheirValues(String line, String values) {
        var course = Specs.of("course GEOG 310 { " + line + " }\n").catalog().course(CourseCode.of("GEOG", "310"));
        assertEquals(values, ((CourseUnits.Known) course.orElseThrow().units()).values().toString());
    }

    @Test
    void aRepeatableCourseIsTakenAsOftenAsItsUnitsAllow() {
        assertEquals("6", Specs.requirements("GEOG 503 twice").range("x"));
        assertEquals("not-repeatable", Specs.requirements("GEOG 503 3 times").codes());
        assertEquals("9", Specs.of("course GEOG 504 { units 3, repeatable }\n" + program("GEOG 504 3 times")).range("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "any GEOG course                              | GEOG 101, GEOG 201, GEOG 301, GEOG 302, GEOG 303, GEOG 304, GEOG 390, GEOG 501, GEOG 502, GEOG 503",
        "any GEOG 302 to 304                          | GEOG 302, GEOG 303, GEOG 304",
        "any GEOG 390 to 501                          | GEOG 390, GEOG 501",
        "any GEOG 502 and above                       | GEOG 502, GEOG 503",
        "any GEOG 301 to 304 except GEOG 302          | GEOG 301, GEOG 303, GEOG 304",
        "any GEOG 301 to 304 except { GEOG 302, GEOG 303 } | GEOG 301, GEOG 304",
        "any GEOG 300 to 399 with 4 units             | GEOG 304",
        "any GEOG 300 to 399 with 2 units             | GEOG 390",
        "any graduate course                          | GEOG 501, GEOG 502, GEOG 503",
        "any upper-division HIST course               | HIST 301, HIST 302",
        "any course numbered 100 to 299               | GEOG 101, GEOG 201",
        "any graduate GEOG 300 and above              | GEOG 501, GEOG 502, GEOG 503",
    })
    void anyMatchesBySubjectNumberLevelAndUnits(String line, String codes) {
        assertEquals(codes, matches(Specs.requirements("choose 1 from { " + line + " }")));
    }

    @Test
    void lettersDoNotMatterInRanges() {
        String courses = "course HIST 310A { units 3 }\ncourse HIST A311 { units 3 }\ncourse HIST 312L { units 1 }\n";
        assertEquals("HIST 310A, HIST A311, HIST 312L", matches(Specs.of(courses + program("choose 1 from { any HIST 310 to 312 }"))));
    }

    @Test
    void aTwinMatchesOnceByEitherOfItsCodes() {
        String courses = "course ANTH 310 \"Lakes\" { units 3, same as HIST 310 }\n";
        assertEquals("ANTH 310", matches(Specs.of(courses + program("choose 1 from { any HIST 310 to 312 }"))));
    }

    @Test
    void onlyACompleteCatalogClosesAWildcard() {
        for (boolean complete : new boolean[] {true, false}) {
            var specs = Specs.alone().file("a.cred", """
                    institution "U" { edition 2026, levels { upper-division 1 to 999 }%s }
                    course GEOG 301 { units 3 }
                    """.formatted(complete ? ", catalog complete" : "") + program("choose 1 from { any GEOG 300 to 399 }"));
            var any = (Requirement.AnyMatching) list(specs).get(0);
            assertEquals(!complete, any.open());
        }
    }

    @Test
    void theLevelOfACourseIsItsOwnWhenAnOverrideMovedIt() {
        String course = "course HIST 210 { units 3, level upper-division }\n";
        assertEquals(
                "HIST 210, HIST 301, HIST 302",
                matches(Specs.of(course + program("choose 1 from { any upper-division HIST course }"))));
    }

    private static String program(String requirements) {
        return "undergraduate certificate x \"X\" {\n  requirements {\n" + requirements.indent(4) + "  }\n}\n";
    }

    private static java.util.List<Requirement> list(Specs specs) {
        return ((Requirement.Choose) specs.program("x").facts().requirements().entries().get(0)).block().entries();
    }

    private static String matches(Specs specs) {
        return ((Requirement.AnyMatching) list(specs).get(0))
                .matches().stream().map(c -> c.code().toString()).collect(Collectors.joining(", "));
    }
}
