package dev.credence.resolve.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoodImportsTest {
    private static final Spec PLAIN = new Spec("courses.csv");

    private static void assertCourses(String expected, Spec spec, String data) {
        var got = Imported.of(spec, data);
        assertEquals("", got.errors());
        assertEquals(expected.strip(), got.lines());
    }

    @Test
    void columnsAreFoundByTheirNamesWhateverTheirCaseAndSigns() {
        assertCourses("""
                GEOG 481 'GIS' | units 3 | level UPPER | grading LETTER | offered ['fall', 'spring'] | college 'CLA' | department 'Geography' | contact hours 45 | counts as ['internship'] | same as [ES P 481] | formerly [GEOG 380] | no credit with [GEOG 482, GEOG 483] | repeatable 6 units | delivery ['online'] | assessed by [GEOG 480]['a map'] | note 'A note.'
                """, PLAIN, """
                CODE,Title,Units,level,Grading,Offered,College,Department,CONTACT_HOURS,counts-as,same as,Formerly,No Credit_With,repeatable,delivery,assessedBy,Note
                GEOG 481,GIS,3,Upper Division,Letter,fall; spring,CLA,Geography,45,internship,ES P 481,GEOG 380,GEOG 482;GEOG 483;,up to 6 units,online,a map; GEOG 480,A note.
                """);
    }

    @Test
    void aCodeMayStandInTwoColumnsAndUnitsToo() {
        var spec = new Spec("courses.csv")
                .columns("code", "Subject", "Nbr")
                .columns("units", "Min", "Max")
                .column("title", "Long Title");
        assertCourses("""
                GEOG 481 'GIS' | units 3
                ES P 481 'Ecology' | units 1 to 3
                HCSV 489K 'Internship' | units 1
                STAT A503 'Models'
                A/P 201 'Anatomy' | units unknown
                """, spec, """
                Subject,Nbr,Long Title,Min,Max
                GEOG,481,GIS,3,3
                ES  P,481,Ecology,1,3
                HCSV,489k,Internship,1,
                STAT,A503,Models,,
                A/P,201,Anatomy,unknown,3
                """);
    }

    @Test
    void codesAreBroughtToOneForm() {
        assertCourses(
                """
                GEOG 481
                GEOG 481A
                HCSV 489K
                GEOG 477/577
                GIS 2250
                ES P 481
                GEOG 481
                """,
                PLAIN,
                "code\nGEOG   481\nGEOG 481a\nHCSV489k\nGEOG 477/577\nGIS2250\nES P\u00A0481\n\" GEOG 481 \"\n");
    }

    @Test
    void unitsAreReadAsPeopleWriteThem() {
        assertCourses("""
                A 1 | units 3
                A 2 | units 1 to 3
                A 3 | units 1 to 3
                A 4 | units 1.5 or 2
                A 5 | units 1 or 2 or 3
                A 6 | units unknown
                A 7 | units 2 to 4
                A 8 | units 3.0
                A 9 | non-credit
                A 10
                A 11 | units 3
                """, PLAIN, """
                code,units
                A 1,3
                A 2,1-3
                A 3,1 to 3
                A 4,1.5 or 2
                A 5,1 or 2 or 3
                A 6,Unknown
                A 7,2 – 4
                A 8,3.0
                A 9,non-credit
                A 10,
                A 11,3-3
                """);
    }

    @Test
    void cellsStandForWhatTheImportSays() {
        var spec = new Spec("courses.csv")
                .mapped(
                        "grading",
                        "Basis",
                        "GRD",
                        "letter",
                        "CNC",
                        "credit/no-credit",
                        "OPT",
                        "letter or credit/no-credit",
                        "NC",
                        "non-credit",
                        "CI",
                        "complete/incomplete",
                        "",
                        "unknown",
                        "-",
                        "none")
                .mapped("college", "College", "College of Liberal Arts", "\"CLA\"")
                .mapped("level", "Career", "UGRD", "upper-division", "GRAD", "graduate")
                .mapped("prerequisites", "Pre", "-", "none", "Calc", "MATH 122");
        assertCourses("""
                A 1 | level UPPER | grading LETTER | prerequisites none | college 'CLA'
                A 2 | level GRADUATE | grading CREDIT_NO_CREDIT | PREREQUISITES MATH 122 | college 'COE'
                A 3 | grading STUDENT_CHOICE
                A 4 | non-credit
                A 5 | grading COMPLETE_INCOMPLETE
                A 6 | grading UNKNOWN
                A 7
                A 8 | grading LETTER
                """.replace("prerequisites none", "PREREQUISITES none"), spec, """
                code,Basis,College,Career,Pre,units
                A 1,GRD,College of Liberal Arts,UGRD,-,
                A 2,CNC,COE,GRAD,Calc,
                A 3,OPT,,,,
                A 4,NC,,,,0
                A 5,CI,,,,
                A 6,,,,,
                A 7,-,,,,
                A 8,letter,,,,
                """);
    }

    @Test
    void conditionsAreReadOrKeptAsText() {
        var spec = new Spec("courses.csv").asText("corequisites", "Co").asText("recommended", "Rec");
        assertCourses("""
                A 1 | PREREQUISITES (MATH 122 and 'GE, part 1') | COREQUISITES 'a lab; see "notes"' | RECOMMENDED 'MATH 1'
                """, spec, """
                code,Co,Prerequisites,Rec
                A 1,"a lab; see ""notes""\","MATH 122 and ""GE, part 1""\",MATH 1
                """);
    }

    @Test
    void coursesWithoutACodeGoByTheirTitle() {
        assertCourses("""
                course 'Reading a Grant Call' | contact hours 8
                GRNT 1 'Budgets'
                CSC 591 topic 'Graph Data Mining' 'Special Topics'
                """, PLAIN, """
                code,title,contact hours,topic
                ,Reading a  Grant Call,8,
                GRNT 1,Budgets,,
                CSC 591,Special Topics,,Graph Data Mining
                """);
    }

    @Test
    void aSpreadsheetMayLeaveEmptyRowsAndColumns() {
        assertCourses(
                "A 1 'x'\nA 2\nA 3", PLAIN, "code,title,,\r\nA 1,x,,\r\n\r\n,,,\r\nA 2,,\r\n  \r\nA 3,,,,,\r\n\r\n");
    }

    @Test
    void otherSeparatorsAreNamed() {
        assertCourses(
                "A 1 'x, y' | offered ['fall', 'spring']",
                new Spec("courses.csv").separator(";"),
                "code;title;offered\nA 1;x, y;\"fall;spring\"\n");
        assertCourses(
                "A 1 'x' | units 3", new Spec("COURSES.CSV").separator("tab"), "code\ttitle\tunits\nA 1\t x\t3\n");
    }

    @Test
    void quotedTextKeepsItsLineBreaks() {
        assertCourses(
                "A 1 'two lines' | description 'one\\n\"two\"\\nthree'",
                PLAIN,
                "code,title,description\r\nA 1,\"two\r\nlines\",\"one\r\n\"\"two\"\"\r\nthree\"\r\n");
    }

    @Test
    void jsonIsAListOfObjects() {
        assertCourses("""
                GEOG 481 'GIS \u201Cé\u201D' | units 3.0 | contact hours 45 | counts as ['internship', 'capstone'] | same as [ES P 481] | repeatable
                GEOG 482 | units 1 to 3
                course 'Untitled "x"'
                """, new Spec("courses.json"), """
                [
                  {"code": "GEOG 481", "title": "GIS \\u201C\\u00e9\\u201D", "units": 3.0, "contactHours": 45, "extra": {"a": [1]},
                   "counts_as": ["internship", "capstone"], "same as": "ES P 481", "repeatable": true, "note": null},
                  {"units": "1-3", "code": "GEOG 482", "repeatable": false, "counts_as": [], "formerly": ""},
                  {"code": null, "title": "Untitled \\"x\\""}
                ]
                """);
    }

    @Test
    void rowsOfJsonMayLieDeeper() {
        var spec = new Spec("c.json").rowsAt("data.courses").columns("code", "subj", "nbr");
        assertCourses("GEOG 481\nGEOG 482", spec, """
                {"version": 1, "data": {"terms": [1, 2], "courses": [{"subj": "GEOG", "nbr": 481}, {"nbr": "482", "subj": "GEOG"}],
                 "more": {}}, "end": [{"subj": 1}]}
                """);
    }

    @Test
    void conditionsInJsonAreReadThroughTheirEscapes() {
        assertCourses("A 1 | PREREQUISITES ('caf\u00e9 test' and MATH 1)", new Spec("c.json"), """
                [{"code": "A 1", "prerequisites": "\\"caf\\u00e9 test\\" and MATH 1"}]
                """);
    }
}
