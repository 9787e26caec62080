package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.model.*;
import dev.credence.model.Limit.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published programs, as section 4 of the language tour writes them. */
class RealProgramsTest {
    private final Models m = new Models();

    private Course c(String code) {
        return m.course(code);
    }

    private Course c(String code, String units) {
        return m.course(code, units);
    }

    private static String whole(ProgramRanges ranges) {
        return Rows.print(ranges.whole().orElseThrow());
    }

    @Test
    void spanishHeritageGivesTwelveToFifteenAndItsOptionsFifteenAndTwelve() {
        var one = m.option(
                "Option 1",
                c("SPAN 250", "6"),
                c("SPAN 315"),
                m.units("6", c("SPAN 335A"), c("SPAN 335B"), c("SPAN 423")));
        var two = m.option("Option 2", m.openUnits("12", null));
        var ranges = RangeEngine.of(m.program(m.options(one, two), m.limit("at least 9 upper units")));
        assertEquals("12 to 15, L 0 to 6, U 9 to 12, G 0 to 3, ? 0 to 12", whole(ranges));
        assertEquals("15, L 6, U 9", Rows.print(ranges.options().get(one)));
        assertEquals("12", ranges.options().get(two).total().toString());
    }

    @Test
    void chicoGerontologyGivesTwentyOne() {
        var program = m.program(
                c("HCSV 328"),
                m.take(c("HCSV 389", "1 2 3"), "3"),
                c("HCSV 443"),
                m.spec("HCSV 541", "3").build(),
                c("PSYC 354"),
                c("RECR 360"),
                c("SWRK 474"));
        assertEquals("21", RangeEngine.of(program).whole().orElseThrow().total().toString());
    }

    @Test
    void paralegalGivesTwentyFourToThirtyNineThoughTwoCoursesStandInTwoGroups() {
        var law454 = c("POLS 454");
        var law456 = c("POLS 456");
        var electives = m.choose(
                "3",
                c("BLAW 411"),
                c("BLAW 413"),
                c("BLAW 414"),
                c("EDAD 614"),
                c("FINA 453"),
                c("HCSV 332"),
                c("JOUR 320"),
                m.take(c("POLS 399", "1 2 3"), "3"),
                m.or(m.take(law454), m.take(law456)),
                c("POLS 443"),
                c("POLS 464"),
                c("POLS 465"),
                c("POLS 468"),
                c("POLS 493", "3 4 5 6 7 8 9 10 11 12 13 14 15"),
                c("SWRK 480"),
                m.anyOpen(null, "3"));
        var program = m.program(
                c("POLS 451B"),
                c("POLS 455"),
                m.or(m.take(c("POLS 491F", "2")), m.take(c("POLS 491G"))),
                m.or(m.take(law454), m.take(law456)),
                c("POLS 489K", "1 2 3"),
                c("POLS 489L"),
                electives);
        var ranges = RangeEngine.of(program);
        assertEquals(
                new Range(Units.of(24), java.util.Optional.of(Units.of(39)), true),
                ranges.whole().orElseThrow().total());
        assertEquals("9 to 21", ranges.groups().get(electives).total().toString());
    }

    @Test
    void northCarolinaDataScienceGivesTwelve() {
        var st563 = c("ST 563");
        var csc522 = c("CSC 522");
        var program = m.program(m.units(
                "exactly 12",
                m.part("Core", c("CSC 505"), c("CSC 541"), c("ST 517"), st563),
                m.part("Electives", csc522, c("CSC 540"), c("ST 540"), c("ST 564"), c("CSC 591"), c("CSC 592")),
                m.limit("at least 2 courses", new FromGroup("Core")),
                m.limit("at least 1 courses", new FromGroup("Electives")),
                m.limit("at least 3 units", new InEachOf(List.of("ST", "CSC"))),
                m.notBoth(csc522, st563)));
        assertEquals("12, G 12", whole(RangeEngine.of(program)));
    }

    @Test
    void denverGisGivesSeventeenWithThirteenUpperThoughTheWildcardMatchesTheBlocks() {
        Course[] block = {c("GIS 3250"), c("GIS 3410"), c("GIS 4840"), c("GIS 4870")};
        Course[] second = {c("GIS 4850", "4"), c("GIS 4860", "4")};
        var program = m.program(
                c("GIS 2250", "4"),
                m.choose("2", (Object[]) block),
                m.choose("1", (Object[]) second),
                m.any(Level.UPPER, true, "3", block[0], block[1], block[2], block[3]));
        assertEquals("17, L 4, U 13", whole(RangeEngine.of(program)));
    }

    @Test
    void centralMichiganCybersecurityGivesFifteen() {
        assertEquals(
                "15, G 15",
                whole(RangeEngine.of(m.program(c("BIS 512"), c("BIS 521"), c("BIS 523"), c("BIS 525"), c("BIS 530")))));
    }

    @Test
    void earlyChildhoodGivesNineToTen() {
        var program = m.program(
                c("EDU 300"),
                c("EDU 334"),
                m.or(m.take(c("EDU 314")), m.take(c("EDU 316"))),
                m.optional(m.take(c("EDU 379", "1"))),
                m.limit("at least 3 units", new OnRecord("not shared with the major")));
        assertEquals("9 to 10, U 9 to 10", whole(RangeEngine.of(program)));
    }

    @Test
    void theStudentDesignedCertificateGivesTwentyOfWhateverLevelItsVariantSays() {
        var undergraduate = m.option("Undergraduate", m.openUnits("20", Level.UPPER));
        var graduate = m.option("Graduate", m.openUnits("10", Level.GRADUATE), m.openUnits("10", null));
        var ranges = RangeEngine.of(m.program(m.options(undergraduate, graduate)));
        assertEquals("20, L 0 to 10, U 0 to 20, G 0 to 20, ? 0 to 10", whole(ranges));
        assertEquals(
                "20, L 0 to 10, U 0 to 10, G 10 to 20, ? 10",
                Rows.print(ranges.options().get(graduate)));
    }

    @Test
    void theGrantWritingCertificateHasNoUnits() {
        assertEquals("0", whole(RangeEngine.of(m.program(c("A 1", "-"), c("A 2", "-"), m.complete("online module")))));
    }
}
