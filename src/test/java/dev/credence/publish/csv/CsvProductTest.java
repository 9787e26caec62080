package dev.credence.publish.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.publish.Collected;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.Publication;
import dev.credence.publish.SampleCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvProductTest {
    private static final Publication SAMPLE = SampleCatalog.publication();

    @Test
    void aProgramIsALine() throws IOException {
        var lines = read(SAMPLE, "programs.csv");
        assertEquals(SAMPLE.catalog().programs().size(), lines.size());
        var gis = lines.stream()
                .filter(line -> line.get("program").equals("geographic-information-science"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "csulb,2026-2027,geographic-information-science,Undergraduate Certificate in Geographic Information Science,"
                        + "academic-certificate,yes,approved,undergraduate,Geography and Environment,CLA,Geography,"
                        + "18,18,0,0,18,18,0,0,18 units,,,letter,,,,2026-08-24,no,no,",
                gis.stream().limit(30).collect(Collectors.joining(",")));
        assertEquals("15-1299.02 Geographic Information Systems Technologists and Technicians", gis.get("occupations"));
        assertEquals("Bachelor of Arts in Geography", gis.get("stacks_into"));
        assertEquals(
                SampleCatalog.ADDRESS + "/csulb/2026-2027/programs/geographic-information-science/", gis.get("page"));
    }

    @Test
    void aCourseOfAProgramIsALine() throws IOException {
        String lines = read(SAMPLE, "program-courses.csv").stream()
                .filter(line -> line.get("program").equals("geospatial-analysis"))
                .map(line -> line.get("group") + " | " + line.get("taken") + " | " + line.get("course") + " | "
                        + line.get("units_least") + " | " + line.get("level"))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                Core | always | GEOG 580 | 4 | graduate
                Core | choice | GEOG 585 | 4 | graduate
                Core | choice | GEOG 586 | 4 | graduate
                Methods > Imagery and Code | choice | GEOG 571 | 4 | graduate
                Methods > Imagery and Code | choice | GEOG 573 | 4 | graduate
                Methods | choice | GEOG 484 | 4 | upper-division""", lines.lines().limit(6).collect(Collectors.joining("\n")));
        assertTrue(lines.contains("Methods | choice | GEOG 59"), lines);
    }

    /** RFC 4180, and a mark at the beginning by which a spreadsheet knows UTF-8. */
    @Test
    void theFormIsThatOfTheStandard() {
        for (String name : List.of("programs.csv", "program-courses.csv")) {
            String text = text(SAMPLE, name);
            assertTrue(text.startsWith("\ufeffinstitution,edition,program,"), name);
            assertTrue(text.endsWith("\r\n"), name);
            assertEquals(text.replace("\r\n", "").indexOf('\n'), -1, name);
            assertFalse(text.replace("\r\n", "").contains("\r"), name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "  =1|'  =1",
                "\u200e=1|'\u200e=1",
                "\uff1d1|'\uff1d1",
                "A=1|A=1",
                "x-1|x-1",
                "3|3"
            })
    void aTextIsNeverAFormula(String words, String cell) {
        var table = new CsvTable(List.of("a"));
        table.add(new CsvTable.Row().text(words));
        assertEquals(
                "\ufeffa\r\n" + cell + "\r\n", new String(table.document(), StandardCharsets.UTF_8).replace("\"", ""));
    }

    @Test
    void hostileTextsStayInTheirCells() throws IOException {
        var hostile = ModelMaker.publication();
        var lines = read(hostile, "programs.csv");
        assertEquals(hostile.catalog().programs().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String title = hostile.catalog().programs().get(i).facts().title();
            assertEquals(
                    title.replaceAll("\\R", " ").replace("\u0000", ""),
                    lines.get(i).get("title"));
        }
        assertFalse(read(hostile, "program-courses.csv").isEmpty());
    }

    private static String text(Publication publication, String name) {
        return new String(Collected.from(new CsvProduct(), publication).get(name), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(Publication publication, String name) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text(publication, name).substring(1)))) {
            var lines = parser.getRecords();
            assertTrue(lines.stream().allMatch(CSVRecord::isConsistent));
            return lines;
        }
    }
}
