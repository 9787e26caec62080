package dev.credence.publish.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.model.Edition;
import dev.credence.model.Program.Kind;
import dev.credence.publish.Collected;
import dev.credence.publish.Facts;
import dev.credence.publish.Golden;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.Publication;
import dev.credence.publish.SampleCatalog;
import dev.credence.publish.Standards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesProductTest {
    private static final Publication SAMPLE = SampleCatalog.publication();
    private static final Map<String, byte[]> FILES = Collected.from(new OutcomesProduct(), SAMPLE);
    private static final Pattern IDENTIFIER = Pattern.compile("\"identifier\": \"([^\"]+)\"");

    @Test
    void everyPackageIsValidByThePublishedSchema() {
        var schema = schema();
        FILES.forEach((path, bytes) -> assertEquals(List.of(), schema.validate(text(bytes), InputFormat.JSON), path));
        var hostile = Collected.from(new OutcomesProduct(), ModelMaker.publication());
        assertFalse(hostile.isEmpty());
        hostile.forEach((path, bytes) -> assertEquals(List.of(), schema.validate(text(bytes), InputFormat.JSON), path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"fullStatement\"|\"statement\"",
                "\"caseVersion\": \"1.1\"|\"caseVersion\": \"1.0\"",
                "\"associationType\": \"isChildOf\"|\"associationType\": \"childOf\"",
                "T00:00:00Z\"|\"",
                "\"CFItems\"|\"Items\"",
                "\"language\"|\"tongue\""
            })
    void theSchemaFindsAPlantedFault(String fault) {
        String[] parts = fault.split("\\|");
        String text = text(FILES.get("outcomes/grant-writing.case.json"));
        assertTrue(text.contains(parts[0]), parts[0]);
        assertFalse(schema().validate(
                        text.replace(parts[0], parts[1]),
                        InputFormat.JSON,
                        c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
                .isEmpty());
    }

    @Test
    void oneProgramOfEachKindLooksAsItShould() {
        var golden = new TreeMap<String, byte[]>();
        SampleCatalog.KINDS.stream()
                .map(id -> "outcomes/" + id + ".case.json")
                .filter(FILES::containsKey)
                .forEach(path -> golden.put(path, FILES.get(path)));
        assertEquals(SampleCatalog.KINDS.size() - 1, golden.size(), "participation has none");
        Golden.check("outcomes", golden);
    }

    @Test
    void everyProgramWithOutcomesHasAPackageAndNoOtherHas() {
        for (var program : SAMPLE.catalog().programs()) {
            boolean has = program.kind() != Kind.CERTIFICATE_OF_PARTICIPATION
                    && !program.facts().outcomes().isEmpty();
            assertEquals(has, FILES.containsKey("outcomes/" + program.facts().id() + ".case.json"));
        }
    }

    @Test
    void noTwoItemsOfTheCatalogHaveOneIdentifier() {
        var seen = new HashSet<String>();
        int items = 0;
        for (var bytes : FILES.values()) {
            var own = new HashSet<String>();
            var found = IDENTIFIER.matcher(text(bytes));
            while (found.find()) {
                own.add(found.group(1));
            }
            items += own.size();
            seen.addAll(own);
        }
        assertEquals(items, seen.size());
    }

    /** No clock is asked: where no spec gives a day, that is an error at the program. */
    @Test
    void aProgramWithoutAnyDayIsToldAtItsPlace() {
        var found = new ArrayList<Diagnostic>();
        new OutcomesProduct().check(SAMPLE, found::add);
        assertEquals(List.of(), found);
        var catalog = SAMPLE.catalog();
        var program = catalog.program("laboratory-safety").orElseThrow();
        var timeless = program.with(Facts.with(program.facts(), "approvals", List.of()));
        new OutcomesProduct()
                .check(
                        new Publication(
                                new Catalog(
                                        catalog.institution(),
                                        withoutDay(catalog.edition()),
                                        catalog.courses(),
                                        catalog.coursesByCode(),
                                        catalog.degrees(),
                                        List.of(timeless)),
                                SAMPLE.ranges(),
                                SAMPLE.baseUrl(),
                                List.of(),
                                "x"),
                        found::add);
        assertEquals(
                List.of(program.facts().span()),
                found.stream().map(Diagnostic::span).toList());
    }

    private static Edition withoutDay(Edition edition) {
        return new Edition(
                edition.id(),
                edition.title(),
                edition.terms(),
                edition.levels(),
                edition.colleges(),
                edition.policy(),
                edition.policyNone(),
                edition.sample(),
                edition.catalogComplete(),
                Optional.empty(),
                edition.notes(),
                edition.sources(),
                edition.span());
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(Standards.text("case/case-v1p1-cfpackage.official.schema.json"), InputFormat.JSON);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
