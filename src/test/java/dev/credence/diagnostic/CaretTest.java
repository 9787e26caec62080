package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.credence.Specs;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles specs whose lines are made of anything, and looks where their mistakes are underlined: in the two framed formats against
 * {@code carets/}, in the formats for programs by cutting the place out of the text as a program would. The texts stand here, because
 * line ends and tabs do not survive every checkout and editor. {@code -Dgolden.update=true} writes the expected texts anew.
 */
class CaretTest {
    private static final Path FOLDER = Path.of("src/test/resources/carets");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** By name: a spec, and the text that its first mistake is about. */
    private static final Map<String, Spec> SPECS = new LinkedHashMap<>();

    private record Spec(String text, String place) {}

    static {
        put("no-final-newline", "course GEOG 310 \"Lakes\" { units 3, prerequisites GEOG 999 }", "GEOG 999");
        put("tabs", "course\tGEOG 310\t\"Lakes\" {\n\tunits 3\n\t\tprerequisites\tGEOG 999\n}\n", "GEOG 999");
        put("crlf", "course GEOG 310 \"Lakes\" {\r\n  units 3\r\n  prerequisites GEOG 999\r\n}\r\n", "GEOG 999");
        put("lone-cr", "course GEOG 310 \"Lakes\" {\r  units 3\r  prerequisites GEOG 999\r}\r", "GEOG 999");
        put("emoji", title("Maps \uD83D\uDDFA\uFE0F and \uD83C\uDF93"), "GEOG 999");
        put("joined-emoji", title("For \uD83D\uDC69\u200D\uD83D\uDD2C and \uD83D\uDC4D\uD83C\uDFFD"), "GEOG 999");
        put("combining-accents", title("E\u0301tudes cafe\u0301 nin\u0303o"), "GEOG 999");
        put("composed-accents", title("\u00C9tudes caf\u00E9 ni\u00F1o"), "GEOG 999");
        put("wide-characters", title("\u65E5\u672C\u8A9E\u306E\u5730\u56F3"), "GEOG 999");
        put("full-width-latin", title("\uFF27\uFF25\uFF2F and \uD55C\uAD6D"), "GEOG 999");
        put("beyond-the-first-plane", title("\uD840\uDC0B\uD840\uDC3D and \uD835\uDC9C"), "GEOG 999");
        put("underlined-wide", label("\u65E5\u672C \uD83C\uDF93"), "\"\u65E5\u672C \uD83C\uDF93\"");
        put("underlined-accents", label("E\u0301tude"), "\"E\u0301tude\"");
        put("tab-after-wide", "course GEOG 310 \"\u5730\u56F3\"\t{ units 3, prerequisites\tGEOG 999 }\r\n", "GEOG 999");
        put("not-closed", "course GEOG 310 \"\u5730\u56F3 \uD83C\uDF93 { units 3 }", "\"\u5730\u56F3 \uD83C\uDF93");
    }

    private static void put(String name, String text, String place) {
        SPECS.put(name, new Spec(text, place));
    }

    private static String title(String title) {
        return "course GEOG 310 \"" + title + "\" { units 3, prerequisites GEOG 999 }\n";
    }

    private static String label(String label) {
        return "undergraduate certificate x \"X\" {\n  requirements {\n    choose 2 from \"Electives\" { GEOG 301, GEOG 302 }\n"
                + "    at least 1 course from \"" + label + "\" # " + label + "\n  }\n}\n";
    }

    @TestFactory
    Stream<DynamicTest> caretsStandUnderTheRightCharacters() {
        return SPECS.keySet().stream()
                .flatMap(name -> Stream.of(Format.HUMAN, Format.PLAIN)
                        .map(format -> DynamicTest.dynamicTest(name + " " + format.word(), () -> {
                            var expected = FOLDER.resolve(name + "." + format.word() + ".txt");
                            String printed =
                                    format.renderer(TextOptions.DEFAULT).render(report(name));
                            if (UPDATE) {
                                Files.createDirectories(FOLDER);
                                Files.writeString(expected, printed);
                            }
                            assertEquals(Files.readString(expected), printed);
                        })));
    }

    @Test
    void noExpectedTextIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(2L * SPECS.size(), files.count());
        }
    }

    @TestFactory
    Stream<DynamicTest> columnsOfJsonAreCodePoints() {
        return SPECS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var spec = SPECS.get(name);
                    var range = first(JsonMapper.shared()
                                    .readTree(render(Format.JSON, name))
                                    .get("diagnostics"))
                            .get("range");
                    String line = line(spec.text, range.get("start").get("line").asInt());
                    int[] characters = line.codePoints().toArray();
                    int from = range.get("start").get("column").asInt() - 1;
                    int to = range.get("end").get("column").asInt() - 1;
                    assertEquals(spec.place, new String(characters, from, to - from));
                }));
    }

    @TestFactory
    Stream<DynamicTest> columnsOfSarifAreUnitsOfUtf16() {
        return SPECS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var spec = SPECS.get(name);
                    var run = JsonMapper.shared()
                            .readTree(render(Format.SARIF, name))
                            .get("runs")
                            .get(0);
                    assertEquals("utf16CodeUnits", run.get("columnKind").asString());
                    var region = first(run.get("results"))
                            .get("locations")
                            .get(0)
                            .get("physicalLocation")
                            .get("region");
                    String line = line(spec.text, region.get("startLine").asInt());
                    assertEquals(
                            spec.place,
                            line.substring(
                                    region.get("startColumn").asInt() - 1,
                                    region.get("endColumn").asInt() - 1));
                }));
    }

    @Test
    void theTableOfAPathLinesUpWhateverItsTitlesAreMadeOf() {
        var path = new Witness(
                "one path",
                List.of(
                        new Witness.Row("GEOG 1", "\u5730\u56F3", "3", "", ""),
                        new Witness.Row("GEOG 2", "E\u0301tudes", "3", "", ""),
                        new Witness.Row("GEOG 3", "\uD83C\uDF93", "10", "", "")),
                List.of());
        assertEquals("""
                one path:
                  GEOG 1  \u5730\u56F3     3 units
                  GEOG 2  E\u0301tudes   3 units
                  GEOG 3  \uD83C\uDF93      10 units""", path.text());
    }

    @TestFactory
    Stream<DynamicTest> githubAndJsonNameTheSamePlace() {
        return SPECS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var start = first(JsonMapper.shared()
                                    .readTree(render(Format.JSON, name))
                                    .get("diagnostics"))
                            .get("range")
                            .get("start");
                    var command = WorkflowCommand.parse(
                            render(Format.GITHUB, name).lines().findFirst().orElse(""));
                    assertEquals(start.get("line").asInt(), command.number("line"));
                    assertEquals(start.get("column").asInt(), command.number("col"));
                }));
    }

    private static JsonNode first(JsonNode all) {
        assertFalse(all.isEmpty());
        return all.get(0);
    }

    /** As any program splits a text. */
    private static String line(String text, int number) {
        return text.split("\r\n|\n|\r", -1)[number - 1];
    }

    private static String render(Format format, String name) {
        return format.renderer(TextOptions.DEFAULT).render(report(name));
    }

    private static Report report(String name) {
        var compilation = Specs.of(SPECS.get(name).text).compile();
        return new Report(List.copyOf(compilation.diagnostics()), compilation.files(), Optional.empty());
    }
}
