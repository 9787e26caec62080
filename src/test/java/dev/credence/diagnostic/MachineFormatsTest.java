package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.Specs;
import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import dev.credence.source.BundledFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every failing spec of every code and clause gives in the formats that programs read, against their schemas. */
class MachineFormatsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/credence");
    private static final Path PUBLISHED = Path.of("docs/diagnostics.schema.json");
    private static final String SCHEMA = BundledFiles.text("diagnostic/diagnostics.schema.json");
    private static final List<Report> REPORTS = new ArrayList<>();

    @BeforeAll
    static void compileAll(@TempDir Path scratch) throws IOException {
        for (var folder : CodeFolder.of(RESOURCES.resolve("diagnostic/codes"))) {
            add(folder.compile("fail", scratch.resolve(folder.code())));
        }
        var cases = RESOURCES.resolve("policy/cases");
        String base = Files.readString(cases.resolve("base.cred"));
        try (Stream<Path> files = Files.walk(cases.resolve("csulb-2024"))) {
            for (var file : files.filter(f -> f.endsWith("fail.cred")).sorted().toList()) {
                add(Specs.alone()
                        .file("base.cred", base)
                        .file("case/fail.cred", Files.readString(file))
                        .compile());
            }
        }
        REPORTS.add(new Report(List.of(), 3, Optional.empty()));
    }

    private static void add(Compilation compilation) {
        REPORTS.add(new Report(compilation.diagnostics(), compilation.files(), Optional.empty()));
    }

    @Test
    void jsonIsValidAgainstTheSchemaThatComesWithIt() {
        var schema = jsonSchema();
        for (var report : REPORTS) {
            String json = render(Format.JSON, report);
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
        }
    }

    @Test
    void theSchemaAllowsAFixAndNoticesWhatIsWrong() {
        var schema = jsonSchema();
        String place =
                "\"file\":\"a.cred\",\"range\":{\"start\":{\"line\":1,\"column\":2},\"end\":{\"line\":1,\"column\":3}}";
        String form = "{\"diagnostics\":[{\"code\":\"syntax\",\"severity\":\"error\",\"message\":\"m\"," + place
                + ",\"related\":[],\"notes\":[]@}],\"summary\":{\"errors\":1,\"warnings\":0,\"hints\":0,\"files\":1}}";
        String fix = ",\"fix\":{\"title\":\"write it\",\"edits\":[{" + place + ",\"replacement\":\"x\"}]}";
        assertTrue(valid(schema, form.replace("@", "")));
        assertTrue(valid(schema, form.replace("@", fix)));
        assertFalse(valid(schema, form.replace("@", fix.replace("replacement", "text"))));
        assertFalse(valid(schema, form.replace("@", ",\"clause\":\"2.5\"")));
        assertFalse(valid(schema, form.replace("@", ",\"colour\":\"red\"")));
        assertFalse(valid(schema, form.replace("@", "").replace("\"column\":2", "\"column\":0")));
        assertFalse(valid(schema, form.replace("@", "").replace("\"error\"", "\"fatal\"")));
        assertFalse(valid(schema, form.replace("@", "").replace("\"files\":1", "\"files\":-1")));
    }

    @Test
    void theSchemaOfTheManualIsTheOneInTheJar() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PUBLISHED, SCHEMA);
        }
        assertEquals(SCHEMA, Files.readString(PUBLISHED));
    }

    @Test
    void sarifIsValidAgainstThePublishedSchema() throws IOException {
        var file = Path.of(System.getProperty("standards.dir", ""), "sarif", "sarif-schema-2.1.0.json");
        assumeTrue(Files.exists(file), "the standards are not on this machine");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(file), InputFormat.JSON);
        for (var report : REPORTS) {
            String sarif = render(Format.SARIF, report);
            assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON), sarif);
        }
        String one = render(Format.SARIF, REPORTS.get(0));
        assertFalse(valid(schema, one.replace("\"shortDescription\": {", "\"shortDescription\": { \"txt\": 1,")));
        assertFalse(valid(schema, one.replace("\"level\": \"error\"", "\"level\": \"fatal\"")));
    }

    @Test
    void everyRuleOfSarifIsDescribedAndEveryResultPointsAtItsRule() {
        var seen = new HashSet<String>();
        for (var report : REPORTS) {
            var run = JsonMapper.shared()
                    .readTree(render(Format.SARIF, report))
                    .get("runs")
                    .get(0);
            assertEquals("utf16CodeUnits", run.get("columnKind").asString());
            var rules = run.get("tool").get("driver").get("rules");
            var ids = new HashSet<String>();
            for (var rule : rules) {
                assertTrue(ids.add(rule.get("id").asString()), () -> "twice: " + rule);
                assertDescribed(rule);
            }
            for (var result : run.get("results")) {
                var rule = rules.get(result.get("ruleIndex").asInt());
                assertEquals(result.get("ruleId"), rule.get("id"));
            }
            seen.addAll(ids);
        }
        for (var code : Code.values()) {
            assertTrue(seen.contains(code.id()), code.id());
        }
        assertTrue(seen.contains("CSULB-2.5"));
    }

    private static void assertDescribed(JsonNode rule) {
        String id = rule.get("id").asString();
        assertFalse(rule.get("shortDescription").get("text").asString().isBlank(), id);
        assertFalse(rule.get("fullDescription").get("text").asString().isBlank(), id);
        assertTrue(rule.get("help").get("text").asString().endsWith("`credence explain " + id + "`"), id);
        assertTrue(rule.get("help").get("markdown").asString().startsWith("## What it "), id);
        assertTrue(
                List.of("error", "warning", "note")
                        .contains(rule.get("defaultConfiguration").get("level").asString()),
                id);
    }

    @Test
    void everyLineForGithubIsACommandThatSaysTheSame() {
        for (var report : REPORTS) {
            var lines = render(Format.GITHUB, report).lines().toList();
            assertEquals(report.diagnostics().size(), lines.size());
            for (int i = 0; i < lines.size(); i++) {
                var diagnostic = report.diagnostics().get(i);
                var command = WorkflowCommand.parse(lines.get(i));
                assertEquals(
                        diagnostic.span().file().path(), command.properties().get("file"));
                assertEquals(diagnostic.code().id(), command.properties().get("title"));
                assertTrue(command.data().startsWith(diagnostic.message()), lines.get(i));
                diagnostic.help().ifPresent(help -> assertTrue(command.data().contains("\nhelp: " + help)));
                var start = diagnostic.span().file().position(diagnostic.span().start());
                assertEquals(start.line(), command.number("line"));
                assertTrue(command.number("endLine") >= command.number("line"));
            }
        }
    }

    @Test
    void whatACommandWouldBreakAtIsEscaped() {
        var file = new dev.credence.source.SourceFile("a,b:c%2C.cred", "x\ny\n");
        var diagnostic = Diagnostic.of(Code.SYNTAX, file.span(0, 1), "50% of it::error, so\r\nnot %0A");
        String line = render(Format.GITHUB, new Report(List.of(diagnostic), 1, Optional.empty()));
        assertEquals(1, line.lines().count());
        var command = WorkflowCommand.parse(line.strip());
        assertEquals("a,b:c%2C.cred", command.properties().get("file"));
        assertEquals(diagnostic.message(), command.data());
    }

    private static Schema jsonSchema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA, InputFormat.JSON);
    }

    private static boolean valid(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static String render(Format format, Report report) {
        return format.renderer(TextOptions.DEFAULT).render(report);
    }
}
