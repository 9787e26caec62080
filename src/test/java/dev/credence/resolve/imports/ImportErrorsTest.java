package dev.credence.resolve.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportErrorsTest {
    private static final Spec CSV = new Spec("c.csv");
    private static final Spec JSON = new Spec("c.json");

    private static void assertErrors(String expected, Spec spec, String data) {
        assertEquals(expected.strip(), Imported.of(spec, data).errors());
    }

    private static String errorsOf(String file, DataFiles.Answer answer) {
        return Imported.of(new Spec(file).build(), (spec, name) -> answer).golden();
    }

    @Test
    void theFileIsMissingOutsideOrUnreadable() {
        assertEquals("""
                error[import-unreadable]: no course can be read: there is no such file
                  specs/csulb/courses.cred:1:14 '"../data/c.csv"'  not found
                  = note: it was looked for at `specs/data/c.csv`
                  = help: put the file there, or write where it lies, seen from this spec
                """, errorsOf("../data/c.csv", new DataFiles.Answer.Missing(List.of())));
        assertTrue(errorsOf("c.csv", new DataFiles.Answer.Missing(List.of("courses.csv")))
                .endsWith("  = help: there is a file with a similar name: `courses.csv`\n"));
        assertEquals("""
                error[import-outside]: no course can be read: this file lies outside the workspace
                  specs/csulb/courses.cred:1:14 '"../../../c.csv"'  leads out of the workspace
                  = help: keep the file beside the specs that read it
                """, errorsOf("../../../c.csv", new DataFiles.Answer.Outside()));
        assertEquals("""
                error[import-unreadable]: no course can be read: this file is not UTF-8 text
                  specs/csulb/courses.cred:1:14 '"c.csv"'
                """, errorsOf("c.csv", new DataFiles.Answer.Unreadable("is not UTF-8 text")));
        assertEquals("""
                error[import-unreadable]: no course can be read: courses come from a .csv or a .json file
                  specs/csulb/courses.cred:1:14 '"c.xlsx"'  neither of the two
                  = help: save the sheet as CSV (UTF-8) and name that file here
                """, errorsOf("c.xlsx", new DataFiles.Answer.Missing(List.of())));
    }

    @Test
    void aColumnIsMissing() {
        var spec = new Spec("c.csv")
                .columns("code", "Subject", "Nbr")
                .columns("units", "Mn", "Max")
                .column("note", "zzz");
        var got = Imported.of(spec, "Subject,Nbr,Min,Max\nGEOG,481,3,3\n");
        assertEquals("""
                error[import-column]: these courses come without `units`: `c.csv` has no column `Mn`
                  specs/csulb/courses.cred:3:21 '"Mn"'  no such column
                  = note: its columns are `Subject`, `Nbr`, `Min`, `Max`
                  = help: there is a column with a similar name: `Min`
                error[import-column]: these courses come without `note`: `c.csv` has no column `zzz`
                  specs/csulb/courses.cred:4:20 '"zzz"'  no such column
                  = note: its columns are `Subject`, `Nbr`, `Min`, `Max`
                """, got.golden());
        assertEquals("GEOG 481 | units unknown", got.lines());
    }

    @Test
    void nothingSaysWhereTheCodesAre() {
        assertEquals("""
                error[import-column]: no course can be read: `c.csv` has no column `code`
                  specs/csulb/courses.cred:1:14 '"c.csv"'  nothing says which column holds the codes
                  = note: its columns are `Subject`, `Nbr`
                  = help: say in braces which column it is, or which two: `code from column "Subject" and column "Number"`
                """, Imported.of(CSV, "Subject,Nbr\nGEOG,x\n").golden());
        assertEquals("""
                error[import-column]: no course can be read: `c.csv` has no column `code`
                  specs/csulb/courses.cred:1:14 '"c.csv"'  nothing says which column holds the codes
                  = note: its columns are `code;title`
                  = help: the cells seem to be separated by something else: say `separator ";"`
                """, Imported.of(CSV, "code;title\nGEOG 1;x\n").golden());
        assertErrors(
                "specs/csulb/courses.cred:2:20 import-column no course can be read: `c.json` has no column `x`",
                new Spec("c.json").column("code", "x"),
                "[{\"code\": \"A 1\", \"units\": \"bad\"}]");
    }

    @Test
    void theBlockSaysTooMuchOrTheUnknown() {
        var spec = new Spec("c.csv")
                .column("unit", "code")
                .column("title", "code")
                .column("title", "units")
                .columns("level", "code", "units")
                .asText("department", "code")
                .separator("::")
                .separator(",")
                .rowsAt("x")
                .mapped("grading", "units", "3", "lower-division", "4", "letter", "4", "unknown")
                .column("weather", "code");
        assertErrors("""
                specs/csulb/courses.cred:2:3 import-column this column is not read: `unit` is not something that a course states
                specs/csulb/courses.cred:4:3 import-column `title` would have two sources
                specs/csulb/courses.cred:5:39 import-column `level` is read from one column
                specs/csulb/courses.cred:6:3 import-column `department` is not kept as text: only conditions are
                specs/csulb/courses.cred:7:13 import-column the cells cannot be told apart by this: a separator is one sign, or `tab`
                specs/csulb/courses.cred:8:3 import-column the cells would have two separators
                specs/csulb/courses.cred:9:3 import-column this line has no effect: the rows of a .csv file follow its header
                specs/csulb/courses.cred:10:33 import-value `3` would give a course no grading: `lower-division` is none
                specs/csulb/courses.cred:10:71 import-column `4` would stand for two things
                specs/csulb/courses.cred:11:3 import-column this column is not read: `weather` is not something that a course states
                """, spec, "code,units\nA 1,4\n");
        assertErrors("""
                specs/csulb/courses.cred:2:3 import-column this line has no effect: a .json file has no separator
                specs/csulb/courses.cred:4:3 import-column the rows would stand in two places
                """, new Spec("c.json").separator(",").rowsAt("a").rowsAt("b"), "{\"a\": [{\"code\": \"A 1\"}]}");
    }

    @Test
    void twoColumnsHaveOneName() {
        assertErrors("""
                specs/csulb/c.csv:1:6 import-column it is not clear which column is meant: two are called `code`
                specs/csulb/c.csv:1:15 import-column it is not clear which column is meant: two are called `x`
                """, new Spec("c.csv").column("title", "x"), "code,Code,x,y,x,y\nA 1,A 2,1,2,3,4\n");
    }

    @Test
    void aFileIsEmptyOrHasNoCourses() {
        assertErrors("specs/csulb/c.csv:1:1 import-shape no course can be read: the file is empty", CSV, "");
        assertErrors(
                "specs/csulb/c.csv:1:1 import-shape no course can be read: the file is empty", CSV, "\uFEFF\r\n\n");
        assertErrors(
                "specs/csulb/c.csv:1:1 import-shape no course can be read: the file has no courses",
                CSV,
                "code,title\n");
        assertErrors("specs/csulb/c.json:1:1 import-shape no course can be read: the file is empty", JSON, " \n");
        assertErrors("specs/csulb/c.json:1:1 import-shape no course can be read: the file has no courses", JSON, "[]");
    }

    @Test
    void rowsAreRagged() {
        var got = Imported.of(CSV, "code,title,units\nA 1,x\nA 2,y,3\nA 3,one, two,3\n");
        assertEquals("""
                error[import-shape]: this row is left out: it has 2 cells where the header has 3
                  specs/csulb/c.csv:2:1 'A 1,x'  2 cells
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                error[import-shape]: this row is left out: it has 4 cells where the header has 3
                  specs/csulb/c.csv:4:1 'A 3,one, two,3'  4 cells
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                  = help: put a text that holds the separator between quotes: `"Planning, Part 1"`
                """, got.golden());
        assertEquals("A 2 'y' | units 3", got.lines());
    }

    @Test
    void quotesAreUnbalanced() {
        var got = Imported.of(CSV, "code,title,units\nA 1,\"x,1\nA 2,y,2\nA 3,\"z \"q\" z\",3\nA 4,w,4\n");
        assertEquals("""
                error[import-shape]: this row is left out: it has one quote too many or too few
                  specs/csulb/c.csv:2:5 '"'  this cell opens with a quote
                  specs/csulb/c.csv:4:6 'z'  and goes on after the quote that closes it
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                  = help: a quote that belongs to the text is written twice, inside quotes
                error[import-shape]: this row is left out: it has one quote too many or too few
                  specs/csulb/c.csv:4:5 '"'  this cell opens with a quote
                  specs/csulb/c.csv:4:9 'q'  and goes on after the quote that closes it
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                  = help: a quote that belongs to the text is written twice, inside quotes
                """, got.golden());
        assertEquals("A 2 'y' | units 2\nA 4 'w' | units 4", got.lines());
        assertErrors("""
                specs/csulb/c.csv:3:5 import-shape this row is left out: a quote is opened and never closed
                specs/csulb/c.csv:5:7 import-value the units of this course are not known: `q` is not a number
                """, CSV, "code,title,units\nA 1,x,1\nA 2,\"y,2\nrest\nA 3,z,q\n");
        assertErrors(
                "specs/csulb/c.csv:1:1 import-shape this row is left out: a quote is opened and never closed",
                CSV,
                "\"code,title\n");
    }

    @Test
    void unitsAreNoUnits() {
        var got = Imported.of(
                CSV,
                "code,units,ceu,contact hours,repeatable\n"
                        + "A 1,three,,,\nA 2,-3,,,\nA 3,3-1,,,\nA 4,1001,,,\nA 5,\"1,5\",,,\nA 6,3 or,x,-1,6\nA 7,1-2-3,1e9,20000,maybe\nA 8,.5,,,\n");
        assertEquals("""
                specs/csulb/c.csv:2:5 import-value the units of this course are not known: `three` is not a number
                specs/csulb/c.csv:3:5 import-value the units of this course are not known: `-3` is less than nothing
                specs/csulb/c.csv:4:5 import-value the units of this course are not known: the least, 3, is more than the most, 1
                specs/csulb/c.csv:5:5 import-value the units of this course are not known: `1001` is more than 1000
                specs/csulb/c.csv:6:5 import-value the units of this course are not known: `1,5` is not a number
                specs/csulb/c.csv:7:5 import-value the units of this course are not known: `3 or` is not a number
                specs/csulb/c.csv:7:10 import-value `ceu` of this course is not known: `x` is not a number
                specs/csulb/c.csv:7:12 import-value `contact hours` of this course is not known: `-1` is less than nothing
                specs/csulb/c.csv:7:15 import-value whether this course may be repeated is not known: `6` does not say so
                specs/csulb/c.csv:8:5 import-value the units of this course are not known: `1-2-3` is not a number
                specs/csulb/c.csv:8:11 import-value `ceu` of this course is not known: `1e9` is not a number
                specs/csulb/c.csv:8:15 import-value `contact hours` of this course is not known: `20000` is more than 10000
                specs/csulb/c.csv:8:21 import-value whether this course may be repeated is not known: `maybe` does not say so
                specs/csulb/c.csv:9:5 import-value the units of this course are not known: `.5` is not a number
                """.strip(), got.errors());
        assertTrue(got.courses().stream()
                .allMatch(c -> Imported.item(c.items().get(0)).equals("units unknown")));
        assertErrors("""
                specs/csulb/c.csv:2:5 import-value the units of this course are not known: the least, 4, is more than the most, 3
                specs/csulb/c.csv:3:6 import-value the units of this course are not known: there is a most and no least
                specs/csulb/c.csv:4:7 import-value the units of this course are not known: `x` is not a number
                """, new Spec("c.csv").columns("units", "a", "b"), "code,a,b\nA 1,4,3\nA 2,,3\nA 3,3,x\n");
    }

    @Test
    void wordsAreNotExplained() {
        var spec = new Spec("c.csv").mapped("grading", "Basis", "GRD", "letter");
        var got = Imported.of(spec, "code,Basis,level\nA 1,GRD,graduate\nA 2,XYZ,Senior\n");
        assertEquals("""
                error[import-value]: how this course is graded is not known: nothing says what `XYZ` stands for
                  specs/csulb/c.csv:3:5 'XYZ'  not explained
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                  = note: without an explanation a cell may hold `letter`, `credit/no-credit`, `letter or credit/no-credit`, `complete/incomplete`, `unknown`, `non-credit`
                  = help: say between braces after the column of `grading` what this text is
                error[import-value]: the level of this course is not known: nothing says what `Senior` stands for
                  specs/csulb/c.csv:3:9 'Senior'  not explained
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                  = note: without an explanation a cell may hold `lower-division`, `upper-division`, `graduate`
                  = help: say between braces after the column of `level` what this text is
                """, got.golden());
        assertEquals("A 1 | level GRADUATE | grading LETTER\nA 2 | grading UNKNOWN", got.lines());
    }

    @Test
    void codesAreMalformed() {
        var got = Imported.of(
                CSV,
                "code,title,same as,topic\n"
                        + "geog 481,x,,\n481,x,,\nGEOG-481,x,,\nGEOG,x,,\nA B C 1,x,,\nGEOG 481ABCD,x,,\nA/P201,x,,\n,,B 1,\nC 1,x,D 1; d 2;E,\n,x,,t\nGEOG 1/,,,\n");
        assertEquals("""
                specs/csulb/c.csv:2:1 import-value this course is left out: `geog 481` is not a course code
                specs/csulb/c.csv:3:1 import-value this course is left out: `481` is not a course code
                specs/csulb/c.csv:4:1 import-value this course is left out: `GEOG-481` is not a course code
                specs/csulb/c.csv:5:1 import-value this course is left out: `GEOG` is not a course code
                specs/csulb/c.csv:6:1 import-value this course is left out: `A B C 1` is not a course code
                specs/csulb/c.csv:7:1 import-value this course is left out: `GEOG 481ABCD` is not a course code
                specs/csulb/c.csv:8:1 import-value this course is left out: `A/P201` is not a course code
                specs/csulb/c.csv:9:1 import-value this course is left out: it has no code and no title
                specs/csulb/c.csv:10:12 import-value `same as` of this course is not read: `d 2` is not a course code
                specs/csulb/c.csv:10:16 import-value `same as` of this course is not read: `E` is not a course code
                specs/csulb/c.csv:11:5 import-value this topic is not read: a course without a code has none
                specs/csulb/c.csv:12:1 import-value this course is left out: `GEOG 1/` is not a course code
                """.strip(), got.errors());
        assertEquals("C 1 'x' | same as [D 1]\ncourse 'x'", got.lines());
        assertErrors("""
                specs/csulb/c.csv:2:1 import-value this course is left out: its code has a subject and no number
                specs/csulb/c.csv:3:2 import-value this course is left out: its code has a number and no subject
                specs/csulb/c.csv:4:1 import-value this course is left out: `GEOG 48.0` is not a course code
                """, new Spec("c.csv").columns("code", "S", "N"), "S,N\nGEOG,\n,481\nGEOG,48.0\n");
    }

    @Test
    void conditionsSayWhereTheyCannotBeRead() {
        assertEquals(
                """
                error[syntax]: this condition is not read: "x
                  specs/csulb/c.csv:2:17 '""x'
                  specs/csulb/courses.cred:1:1 'courses from "c.csv"'  read by this line
                """,
                Imported.of(CSV, "code,prerequisites\nA 1,\"MATH 1 and \"\"x\"\n")
                        .golden());
        assertErrors(
                "specs/csulb/c.csv:2:16 syntax this condition is not read: ??",
                CSV,
                "code,prerequisites\nA 1,MATH 1 and ??\n");
    }

    @Test
    void jsonIsMalformed() {
        String[][] cases = {
            {"[{\"code\": \"A 1\"}, {\"code\": \"A 2\",}]", "1:34", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"}\n {\"code\": \"A 2\"}]", "2:2", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {'code': 1}]", "2:3", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {\"é\uD83D\uDE00\" 1}]", "2:8", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {\"x\": tru}]", "2:8", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {\"x\": \"a\nb\"}]", "2:10", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {\"x\": 01}]", "2:9", "the file breaks a rule of JSON"},
            {"[{\"code\": \"A 1\"},\n {\"x\": 1\n", "2:9", "the file ends in the middle"},
            {"[{\"code\": \"A 1\"},\n {\"x\": \"abc\n", "2:12", "the file breaks a rule of JSON"},
        };
        for (String[] one : cases) {
            var got = Imported.of(JSON, one[0]);
            assertEquals("A 1", got.lines(), one[0]);
            assertEquals(
                    "specs/csulb/c.json:" + one[1] + " import-shape the courses from here on are lost: " + one[2],
                    got.errors(),
                    one[0]);
        }
        assertErrors(
                "specs/csulb/c.json:2:1 import-shape what follows is not read: the file has an end before it",
                JSON,
                "[{\"code\": \"A 1\"}]\n[]");
    }

    @Test
    void jsonIsNoListOfCourses() {
        assertEquals(
                """
                error[import-shape]: no course can be read: the file is not a list of courses
                  specs/csulb/c.json:1:1 '{'  a list begins with `[`
                  specs/csulb/courses.cred:1:1 'courses from "c.json"'  read by this line
                  = note: it holds a list under `courses`
                  = help: say in the import where the courses are: `rows at "courses"`
                """,
                Imported.of(JSON, "{\"a\": 1, \"courses\": [{\"code\": \"A 1\"}]}")
                        .golden());
        assertEquals(
                """
                error[import-shape]: no course can be read: the file has nothing under `course`
                  specs/csulb/courses.cred:2:11 '"course"'  not in the file
                  = note: there it has `a`, `courses`
                  = help: there is a similar name: `courses`
                """,
                Imported.of(new Spec("c.json").rowsAt("course"), "{\"a\": 1, \"courses\": []}")
                        .golden());
        assertErrors(
                "specs/csulb/c.json:1:7 import-shape no course can be read: what stands under `a` is not a list",
                new Spec("c.json").rowsAt("a"),
                "{\"a\": {\"b\": 1}}");
        assertErrors(
                "specs/csulb/c.json:1:1 import-shape no course can be read: the file is not a list of courses",
                JSON,
                "12");
        assertErrors(
                """
                specs/csulb/c.json:1:2 import-shape this entry of the list is left out: it is no course between braces
                specs/csulb/c.json:1:5 import-shape this entry of the list is left out: it is no course between braces
                specs/csulb/c.json:1:47 import-shape it is not clear what this course says: a name stands twice in it
                specs/csulb/c.json:1:63 import-value `title` of this course is not read: one value is wanted here
                specs/csulb/c.json:1:79 import-value `units` of this course is not read: one value is wanted here
                """,
                JSON,
                "[1, [2], {\"code\": \"A 1\", \"x\": \"\",     \"code\": \"A 2\", \"title\": [\"x\"], \"units\": {\"min\": 1}}]");
    }

    @Test
    void complaintsAreListedTwentyTimesAndThenCounted() {
        var data = new StringBuilder("code,units\n");
        for (int i = 1; i <= 137; i++) {
            data.append("A ").append(i).append(",x\n");
        }
        var got = Imported.of(CSV, data.toString());
        assertEquals(21, got.diagnostics().size());
        assertTrue(got.golden().endsWith("""
                error[import-value]: 117 more rows of `c.csv` are wrong
                  specs/csulb/courses.cred:1:14 '"c.csv"'  only the first 20 mistakes are listed
                """));
        assertEquals(137, got.courses().size());
    }

    @Test
    void thereAreTooManyRows() {
        String rows = "A 1\n".repeat(200_001);
        var got = Imported.of(CSV, "code\n" + rows);
        assertEquals(200_000, got.courses().size());
        assertEquals(
                "specs/csulb/c.csv:200002:1 import-shape the courses from here on are lost: a course file holds at most 200,000 rows",
                got.errors());
        var json = Imported.of(JSON, "[" + "{\"code\":\"A 1\"},".repeat(200_000) + "\n{},{}]");
        assertEquals(200_000, json.courses().size());
        assertEquals(
                "specs/csulb/c.json:2:1 import-shape the courses from here on are lost: a course file holds at most 200,000 rows",
                json.errors());
    }

    @Test
    void linesWithoutEffectDoNotStopTheCourses() {
        var file = new SourceFile("specs/csulb/c.csv", "code\nA 1\n");
        var got = Imported.of(
                new Spec("c.csv").column("colour", "code").build(), (spec, name) -> new DataFiles.Answer.Found(file));
        assertEquals("A 1", got.lines());
        assertEquals(1, got.diagnostics().size());
    }
}
