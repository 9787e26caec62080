package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.publish.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code audit PROGRAM --transcript FILE}: what it prints, rules at their boundary, and transcripts that cannot be read. */
class AuditCommandTest {
    private static final String COURSES = """
            institution lakeside "Lakeside University" {
              edition 2026
              levels { lower-division 100 to 299, upper-division 300 to 499 }
              policy none
              catalog complete
            }
            course GEOG 101 "Maps" { units 3 }
            course GEOG 301 "Cities" { units 3, same as HIST 301 }
            course HIST 301 "Cities" { units 3, same as GEOG 301 }
            course GEOG 302 "Rivers" { units 3 to 4 }
            course GEOG 390 "Field Work" { units 1, repeatable up to 3 times }
            course GEOG 401 "Coasts" { units 3 }
            course GEOG 402 "Shores" { units 3, grading credit/no-credit }
            """;
    private static final String HEADER = "course,units,grade,term,institution,transfer\n";

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
    }

    private void program(String requirements, String... rules) throws IOException {
        Files.writeString(specs.resolve("a.cred"), COURSES + """
                undergraduate certificate coast "Coast" {
                  status proposed
                  requirements {
                %s
                  }
                %s
                }
                """.formatted(requirements, String.join("\n", rules)));
    }

    private Command audit(String name, String text, Object... more) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        Object[] words = new Object[5 + more.length];
        List.<Object>of("audit", "coast", specs, "--transcript", file).toArray(words);
        System.arraycopy(more, 0, words, 5, more.length);
        return Command.run(words);
    }

    /** The second line of the audit: the answer. */
    private String answer(String... rows) throws IOException {
        var run = audit("t.csv", HEADER + String.join("\n", rows));
        assertEquals(0, run.status(), run.err());
        return run.out().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void theExamplesOfTheManualArePrintedAsTheyAre() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var transcript : List.of("student.csv", "student.json")) {
            for (var format : List.of("human", "json")) {
                var run = Command.run(
                        "audit",
                        "shores",
                        "docs/examples/audit/specs",
                        "--transcript",
                        "docs/examples/audit/" + transcript,
                        "--format",
                        format);
                assertEquals(0, run.status(), run.err());
                assertEquals("", run.err());
                String name = transcript.replace("student.", "");
                files.put(
                        name + (format.equals("json") ? ".json" : ".txt"),
                        run.out().getBytes(StandardCharsets.UTF_8));
            }
        }
        Golden.check("audit", files);
        String page = Files.readString(Path.of("docs/audit.md")).replace("\r\n", "\n");
        String shown = new String(files.get("csv.txt"), StandardCharsets.UTF_8);
        assertTrue(page.contains("```text\n" + shown + "```"), shown);
        String csv =
                Files.readString(Path.of("docs/examples/audit/student.csv")).replace("\r\n", "\n");
        assertTrue(page.contains("```csv\n" + csv + "```"), csv);
    }

    @Test
    void theJsonIsValidAndTheSchemaNoticesAFault() throws IOException {
        var schema = schema();
        program("GEOG 101\nGEOG 302\n3 units \"of work\"\ncomplete \"a talk\"", "grade C or better in every course");
        String json = audit(
                        "t.csv",
                        HEADER + "GEOG 101,3,A,Fall,,\nGEOG 401,3,B,,,yes\nGEOG 390,1,IP,,,",
                        "--format",
                        "json")
                .out();
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
        for (String fault : List.of("\"outcome\": \"not-complete\"", "\"state\": \"met\"", "\"origin\": \"here\"")) {
            String faulty = json.replace(fault, fault.replaceAll(": \"[\\w-]+", ": \"other"));
            assertFalse(faulty.equals(json), fault);
            assertFalse(schema.validate(faulty, InputFormat.JSON).isEmpty(), fault);
        }
        program("GEOG 101\nGEOG 302");
        String complete = audit("t.csv", HEADER + "GEOG 101,3,A,,,\nGEOG 302,4,A,,,", "--format", "json")
                .out();
        assertTrue(complete.contains("\"outcome\": \"complete\""), complete);
        assertEquals(List.of(), schema.validate(complete, InputFormat.JSON), complete);
    }

    @Test
    void theSchemaOfTheManualIsTheOneInTheJar() throws IOException {
        assertEquals(
                Files.readString(Path.of("src/main/resources/dev/credence/publish/audit.schema.json")),
                Files.readString(Path.of("docs/audit.schema.json")));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/audit.schema.json")), InputFormat.JSON);
    }

    @Test
    void aCrossListedCourseCountsUnderEitherCodeAndOnce() throws IOException {
        program("GEOG 301\nGEOG 101");
        assertEquals("Complete", answer("HIST 301,3,A,,,", "geog 101,3,B,,,"));
        program("choose 2 from { GEOG 301, HIST 301, GEOG 101 }");
        assertEquals("Not complete: 1 course is missing", answer("HIST 301,3,A,,,", "GEOG 301,3,A,,,"));
    }

    @Test
    void unitsAreThoseOfTheTranscript() throws IOException {
        program("GEOG 101\nGEOG 302 for 4 units");
        assertEquals("Complete", answer("GEOG 101,,A,,,", "GEOG 302,4,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,,A,,,", "GEOG 302,3,A,,,"));
        var run = audit("t.csv", HEADER + "GEOG 101,4,A,,,\nGEOG 302,4,A,,,");
        assertTrue(run.out().contains("  GEOG 101, 4 units, A: the catalog offers it for 3 units\n"), run.out());
    }

    @Test
    void aRepeatableCourseIsListedOnceForEachTime() throws IOException {
        program("GEOG 390 2 times\nGEOG 101");
        assertEquals("Complete", answer("GEOG 390,1,A,,,", "GEOG 101,3,A,,,", "GEOG 390,1,B,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 390,1,A,,,", "GEOG 101,3,A,,,"));
    }

    @Test
    void aGradeExactlyOnTheLineCounts() throws IOException {
        program("GEOG 101\nGEOG 302", "grade C or better in GEOG 101");
        assertEquals("Complete", answer("GEOG 101,3,C,,,", "GEOG 302,3,D-,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,C-,,,", "GEOG 302,3,D-,,,"));
        assertEquals("It depends", answer("GEOG 101,3,CR,,,", "GEOG 302,3,CR,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,C,,,", "GEOG 302,3,F,,,"));
    }

    @Test
    void anAverageExactlyOnTheLineIsEnough() throws IOException {
        program("GEOG 101\nGEOG 302", "gpa 2.5");
        assertEquals("Complete", answer("GEOG 101,3,B,,,", "GEOG 302,3,C,,,"));
        assertEquals("It depends", answer("GEOG 101,3,B,,,", "GEOG 302,4,C,,,"));
        assertEquals("Complete", answer("GEOG 101,3,B,,,", "GEOG 302,4,CR,,,"));
        assertEquals("It depends", answer("GEOG 101,3,CR,,,", "GEOG 302,4,CR,,,"));
    }

    @Test
    void aLetterGradeIsAskedForWhereTheCourseHasOne() throws IOException {
        program("GEOG 101\nGEOG 402", "grading letter");
        assertEquals("Complete", answer("GEOG 101,3,C,,,", "GEOG 402,3,CR,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,CR,,,", "GEOG 402,3,CR,,,"));
    }

    @ParameterizedTest
    @CsvSource({
        "transfer at most 1 course, Complete, 1",
        "transfer at most 3 units, Complete, 1",
        "transfer at most 2.5 units, Not complete: 1 course is missing, 1",
        "transfer none, Not complete: 1 course is missing, 1",
        "transfer at most 1/3, Complete, 1",
        "transfer at most 33%, Not complete: 1 course is missing, 1",
        "transfer at most 1 course, Not complete: 1 course is missing, 2",
        "transfer at most 1 course except GEOG 101, Not complete: 1 course is missing, 1",
        "residence at least 6 units, Complete, 1",
        "residence at least 6.5 units, Not complete: 1 course is missing, 1",
        "residence at least 2 courses, Complete, 1",
        "residence at least 3 courses, Not complete: 1 course is missing, 1",
        "residence at least 2/3, Complete, 1",
        "prior learning none, Complete, 1",
    })
    void whatComesFromElsewhereIsLimited(String rule, String expected, int transferred) throws IOException {
        program("GEOG 101\nGEOG 301\nGEOG 401", rule);
        String second = transferred > 1 ? "yes" : "no";
        assertEquals(
                expected,
                answer("GEOG 101,3,A,,,yes", "GEOG 301,3,A,,," + second, "GEOG 401,3,A,,Lakeside University,"));
    }

    @Test
    void priorLearningIsLimitedByItself() throws IOException {
        program("GEOG 101\nGEOG 301", "prior learning at most 3 units", "transfer none");
        assertEquals("Complete", answer("GEOG 101,3,,,,prior learning", "GEOG 301,3,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,,,,prior learning", "GEOG 301,3,A,,,CPL"));
    }

    @Test
    void aResidenceThatNoPathCanReachIsSaid() throws IOException {
        program("GEOG 101\nGEOG 301", "residence at least 7 units");
        assertEquals(
                "No way to complete it keeps the limits on transfer, prior learning and residence",
                answer("GEOG 101,3,A,,,"));
    }

    @Test
    void nobodyCanCompleteWhatHasNoPath() throws IOException {
        program("9 units from { GEOG 101, GEOG 301 }");
        var run = audit("t.csv", HEADER);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[no-path]"), run.err());
    }

    @Test
    void whatAllWaysHaveInCommonIsSaidOnce() throws IOException {
        program("GEOG 101\nchoose 1 from { GEOG 301, GEOG 302, GEOG 401 }");
        var run = audit("t.csv", HEADER);
        assertTrue(run.out().contains("  GEOG 101: missing GEOG 101 (3 units)\n"), run.out());
        assertTrue(run.out().contains(": missing 1 course, for example GEOG 301 (3 units)\n"), run.out());
        assertTrue(run.out().contains("""
                The smallest ways to finish
                  on each of these GEOG 101 (3 units), and besides
                    GEOG 301 (3 units)
                    GEOG 302 (3 units)
                    GEOG 401 (3 units)
                """), run.out());
    }

    @Test
    void whereNothingIsCommonEveryWayIsSaidWhole() throws IOException {
        program("GEOG 101\nchoose 1 from { GEOG 301, GEOG 401 }");
        var run = audit("t.csv", HEADER + "GEOG 101,3,A,,,");
        assertTrue(
                run.out().contains("The smallest ways to finish\n  GEOG 301 (3 units)\n  GEOG 401 (3 units)\n"),
                run.out());
    }

    @Test
    void moreThanFiveWaysAreNotSaidToHaveAnythingInCommonWithTheShown() throws IOException {
        program("choose 3 from { GEOG 101, GEOG 301, GEOG 302, GEOG 401, GEOG 402 }");
        var run = audit("t.csv", HEADER);
        assertTrue(run.out().contains("\n  and others that are as small\n"), run.out());
    }

    @Test
    void coursesInProgressAreLookedAtApart() throws IOException {
        program("GEOG 101\nGEOG 301");
        var run = audit("t.csv", HEADER + "GEOG 101,3,A,,,\nGEOG 301,3,IP,,,");
        assertTrue(run.out().contains("missing\nWith the courses in progress passed: complete\n"), run.out());
        assertTrue(run.out().contains("The smallest way to finish\n  GEOG 301 (3 units, in progress)\n"), run.out());
    }

    @Test
    void anOpenPartIsFilledIfSomebodyApproves() throws IOException {
        program("GEOG 101\n6 units \"in the sciences\"");
        assertEquals(
                "It depends", answer("GEOG 101,3,A,,,", "PHYS 1,4,A,,Ocean College,", "CHEM 2,4,B,,Ocean College,"));
        var run = audit("t.csv", HEADER + "GEOG 101,3,A,,,\nPHYS 1,4,A,,Ocean College,\n");
        assertTrue(run.out().contains("2 of the 6 units in the sciences"), run.out());
        assertTrue(run.out().contains("PHYS 1 is approved for: 6 units in the sciences"), run.out());
    }

    @Test
    void aCourseThatTheCatalogDoesNotHaveMatchesAWildcardOfAnOpenCatalog() throws IOException {
        program("GEOG 101\nany GEOG 400 to 499 with 3 units");
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,A,,,", "GEOG 499,3,A,,,"));
        var spec = specs.resolve("a.cred");
        Files.writeString(spec, Files.readString(spec).replace("  catalog complete\n", ""));
        assertEquals("Complete", answer("GEOG 101,3,A,,,", "GEOG 499,3,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,A,,,", "GEOG 499,2,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,A,,,", "GEOG 500,3,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 101,3,A,,,", "HIST 499,3,A,,,"));
    }

    @Test
    void aLineForSomeStudentsMakesItDepend() throws IOException {
        program("GEOG 101\nGEOG 301 for \"students without maps\"");
        assertEquals("It depends", answer("GEOG 101,3,A,,,"));
        assertEquals("Complete", answer("GEOG 101,3,A,,,", "GEOG 301,3,A,,,"));
        assertEquals("Not complete: 1 course is missing", answer("GEOG 301,3,A,,,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.csv | 'course,units\nGEOG 101,three\n' | 1 | t.csv:2:10",
                "t.csv | 'course,grade\nGEOG 101,Q\n' | 1 | t.csv:2:10",
                "t.csv | 'course,transfer\nGEOG 101,perhaps\n' | 1 | t.csv:2:10",
                "t.csv | 'course,units\n\"GEOG 101,3\n' | 1 | t.csv:2:1",
                "t.csv | 'course,units\nGEOG 101\n' | 1 | t.csv:2:1",
                "t.csv | 'course,units\n,3\n' | 1 | t.csv:2:1",
                "t.csv | 'course\nGEOG 302\n' | 1 | t.csv:2:1",
                "t.csv | 'course,course\nGEOG 101,GEOG 301\n' | 1 | t.csv:1:8",
                "t.csv | 'code,units\nGEOG 101,3\n' | 1 | t.csv:1:1",
                "t.csv | '' | 1 | the file is empty",
                "t.json | '[{\"course\": \"GEOG 101\",' | 1 | t.json:1:24",
                "t.json | '[{\"course\": [\"GEOG 101\"]}]' | 1 | t.json:1:13",
                "t.json | '7' | 1 | t.json:1:1",
            })
    void aTranscriptThatCannotBeReadIsShownWithThePlace(String name, String text, int status, String place)
            throws IOException {
        program("GEOG 101\nGEOG 301");
        var run = audit(name, text.replace("\\n", "\n"));
        assertEquals(status, run.status(), run.out() + run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(place), run.err());
        assertTrue(run.err().contains("error[transcript-"), run.err());
        assertTrue(run.err().contains("cannot be read"), run.err());
        assertFalse(run.err().contains("left out"), run.err());
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsUnreadable() throws IOException {
        program("GEOG 101\nGEOG 301");
        for (var file : List.of(folder.resolve("none.csv"), specs, Path.of("/dev/null/x"))) {
            var run = Command.run("audit", "coast", specs, "--transcript", file);
            assertEquals(3, run.status(), run.err());
        }
        var latin = Files.write(
                folder.resolve("l.csv"), "course,grade\nGEOG 101,\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        var run = Command.run("audit", "coast", specs, "--transcript", latin);
        assertEquals(3, run.status(), run.err());
        assertTrue(run.err().contains("l.csv:2:10"), run.err());
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        program("GEOG 101\nGEOG 301");
        assertEquals(2, Command.run("audit", "coast", specs).status());
        var run = Command.run("audit", "coats", specs, "--transcript", "x.csv");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("`coast`"), run.err());
        program("GEOG 101\nGEOG 999");
        assertEquals(1, audit("t.csv", HEADER).status());
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() throws IOException {
        program("GEOG 101\nGEOG 301");
        var run = audit("t.csv", "\uFEFFCourse;Units;Grade\r\nGEOG 101;3;A\r\nGEOG 301;3;A\r\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\nComplete\n"), run.out());
    }
}
