package dev.credence.publish.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Limit;
import dev.credence.model.Program;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.publish.Collected;
import dev.credence.publish.Handmade;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonProductTest {
    private static final Publication SAMPLE = ModelMaker.publication();
    private static final Map<String, byte[]> FILES = Collected.from(new JsonProduct(), SAMPLE);

    @Test
    void theSampleHasEveryAlternativeOfTheModel() {
        var seen = new HashSet<Class<?>>();
        ModelMaker.walk(SAMPLE.catalog().programs(), value -> seen.add(value.getClass()));
        SAMPLE.catalog()
                .courses()
                .forEach(c -> ModelMaker.parts(c).forEach(part -> ModelMaker.walk(part, v -> seen.add(v.getClass()))));
        for (var sealed : List.of(
                Program.class,
                Requirement.class,
                dev.credence.model.BlockRule.class,
                Limit.Scope.class,
                ProgramRule.class,
                Condition.class,
                Target.class,
                dev.credence.model.CourseUnits.class)) {
            assertTrue(seen.containsAll(ModelMaker.cases(sealed)), sealed + " is not there in full");
        }
    }

    @Test
    void everythingTheModelSaysIsInTheCatalog() throws Exception {
        var there = values("catalog.json");
        var missing = new TreeSet<String>();
        ModelMaker.walk(SAMPLE.catalog(), value -> expect(value, there, missing));
        for (var course : SAMPLE.catalog().courses()) {
            ModelMaker.parts(course).forEach(part -> ModelMaker.walk(part, value -> expect(value, there, missing)));
            ModelMaker.parts(course.code())
                    .forEach(part -> ModelMaker.walk(part, value -> expect(value, there, missing)));
        }
        SAMPLE.ranges().values().forEach(r -> ModelMaker.walk(r.whole(), value -> expect(value, there, missing)));
        SAMPLE.ranges()
                .values()
                .forEach(r ->
                        r.options().values().forEach(o -> ModelMaker.walk(o, value -> expect(value, there, missing))));
        assertEquals(Set.of(), missing);
    }

    private static void expect(Object value, Set<String> there, Set<String> missing) {
        boolean code = value instanceof Course || value instanceof CourseCode;
        boolean fact = value instanceof String
                || value instanceof Units
                || value instanceof LocalDate
                || value instanceof Integer;
        String text = value instanceof Course course ? course.code().toString() : String.valueOf(value);
        if ((fact || code) && !there.contains(text)) {
            missing.add(text);
        }
    }

    @Test
    void aProgramStandsAlikeInBothPlacesAndAlone() throws Exception {
        String catalog = text("catalog.json");
        for (var program : SAMPLE.catalog().programs()) {
            String file = text(JsonProduct.path(program));
            String own = file.substring(file.indexOf("  \"program\": {"), file.indexOf("\n  \"courses\": ["));
            String line = own.substring(own.indexOf('{'), own.length() - 1).replaceAll("\n *", " ");
            assertTrue(catalog.contains("\n    " + line), program.facts().id());
            var there = values(JsonProduct.path(program));
            Mentions.of(program, SAMPLE.catalog()).forEach(c -> assertTrue(there.contains(c.title())));
            assertFalse(Mentions.of(program, SAMPLE.catalog()).isEmpty());
        }
    }

    @Test
    void documentsAreValid() {
        validate("catalog.schema.json", text("catalog.json"), 0);
        validate("index.schema.json", text("index.json"), 0);
        for (var program : SAMPLE.catalog().programs()) {
            validate("program.schema.json", text(JsonProduct.path(program)), 0);
        }
        var small = Collected.from(new JsonProduct(), Handmade.small());
        validate("catalog.schema.json", new String(small.get("catalog.json"), StandardCharsets.UTF_8), 0);
        validate("program.schema.json", new String(small.get("programs/gis.json"), StandardCharsets.UTF_8), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"choose\"|\"type\": \"pick\"",
                "\"bound\": \"at-least\"|\"bound\": \"at-least\", \"more\": 1",
                "\"kind\": \"learning-experience\"|\"kind\": \"badge\"",
                "\"declared\": true|\"declared\": \"yes\"",
                "\"times\": |\"times\": -",
                "\"exact\": true|\"exact\": null",
                "\"schema\": \"1.1\"|\"schema\": \"2.0\"",
                "\"policyNone\": |\"policyNothing\": "
            })
    void faultsAreFound(String fault) {
        String[] parts = fault.split("\\|");
        String text = text("catalog.json");
        assertTrue(text.contains(parts[0]), parts[0]);
        int at = text.lastIndexOf(parts[0]);
        validate("catalog.schema.json", text.substring(0, at) + parts[1] + text.substring(at + parts[0].length()), 1);
    }

    @Test
    void theSchemaKnowsItsAddress() {
        assertTrue(text("schema/program.schema.json")
                .contains("\"$id\": \"https://catalog.example.edu/" + SAMPLE.folder()
                        + "/schema/program.schema.json?version=1.1\""));
        var nowhere = new Publication(SAMPLE.catalog(), SAMPLE.ranges(), Optional.empty(), List.of(), "credence test");
        String schema = new String(
                Collected.from(new JsonProduct(), nowhere).get("schema/catalog.schema.json"), StandardCharsets.UTF_8);
        assertFalse(schema.contains("\"$id\""));
        var errors = schema(schema).validate(text("catalog.json"), InputFormat.JSON);
        assertEquals(List.of(), errors);
    }

    @Test
    void theSameCatalogGivesTheSameBytes() {
        var again = Collected.from(new JsonProduct(), SAMPLE);
        assertEquals(FILES.keySet(), again.keySet());
        FILES.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
        FILES.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertTrue(text.endsWith("}\n") && !text.contains("\r") && !text.contains(" \n"), path);
        });
    }

    private static void validate(String schema, String document, int atLeast) {
        var errors = schema(text("schema/" + schema)).validate(document, InputFormat.JSON);
        assertTrue(
                atLeast == 0 ? errors.isEmpty() : errors.size() >= atLeast,
                errors.stream().limit(5).toList().toString());
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> {})
                .getSchema(text, InputFormat.JSON);
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    /** Every string and number of a document, as text. */
    private static Set<String> values(String path) throws IOException {
        var found = new HashSet<String>();
        try (var parser = new JsonFactory().createParser(FILES.get(path))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }
}
