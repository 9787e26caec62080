package dev.credence.publish.badges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Collected;
import dev.credence.publish.Exports;
import dev.credence.publish.Golden;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.PublicIds;
import dev.credence.publish.Publication;
import dev.credence.publish.SampleCatalog;
import dev.credence.publish.Standards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BadgesProductTest {
    private static final Publication SAMPLE = SampleCatalog.withParticipation();
    private static final Map<String, byte[]> FILES = Collected.from(new BadgesProduct(), SAMPLE);

    @Test
    void everyAchievementIsValidByThePublishedSchema() {
        var schema = schema();
        FILES.forEach((path, bytes) -> assertEquals(List.of(), schema.validate(text(bytes), InputFormat.JSON), path));
        assertTrue(FILES.size() > 30, () -> FILES.size() + " files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"achievementType\": \"Certificate\"|\"achievementType\": \"AcademicCertificate\"",
                "\"criteria\"|\"criterion\"",
                "\"creditsAvailable\": 18|\"creditsAvailable\": \"18\"",
                "\"resultType\": \"LetterGrade\"|\"resultType\": \"Letters\"",
                "\"targetName\"|\"target\"",
                "\"name\": \"Undergraduate|\"title\": \"Undergraduate"
            })
    void theSchemaFindsAPlantedFault(String fault) {
        String[] parts = fault.split("\\|");
        String text = text(FILES.get("badges/geographic-information-science.json"));
        assertTrue(text.contains(parts[0]), parts[0]);
        assertFalse(schema().validate(text.replace(parts[0], parts[1]), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void oneProgramOfEachKindLooksAsItShould() {
        var golden = new TreeMap<String, byte[]>();
        SampleCatalog.KINDS.forEach(id -> golden.put("badges/" + id + ".json", FILES.get("badges/" + id + ".json")));
        Golden.check("badges", golden);
    }

    @Test
    void participationIsThereOnlyWhenAskedForAndSaysNothingOfAnAchievement() {
        var plain = Collected.from(new BadgesProduct(), SampleCatalog.publication());
        assertFalse(plain.containsKey("badges/campus-garden-days.json"));
        String text = text(FILES.get("badges/campus-garden-days.json"));
        for (String word : List.of("alignment", "resultDescription", "creditsAvailable", "endorsement", "units")) {
            assertFalse(text.contains(word), word);
        }
    }

    /** An outcome is named in the most exact form that the same run writes. */
    @Test
    void outcomesAreNamedWhereTheyAre() {
        assertTrue(alignment(Set.of("ctdl", "outcomes")).contains("/outcomes/grant-writing/find.ctdl.json"));
        assertTrue(alignment(Set.of("outcomes")).contains("/outcomes/grant-writing.case.json#"));
        assertTrue(
                alignment(Set.of()).contains("\"targetUrl\": \"https://catalog.example.edu/csulb/2026-2027/programs/"));
    }

    private static String alignment(Set<String> products) {
        var publication = SAMPLE.with(new Exports(PublicIds.derived(), products, false));
        return text(Collected.from(new BadgesProduct(), publication).get("badges/grant-writing.json"));
    }

    @Test
    void hostileTextsStayData() {
        var hostile = ModelMaker.publication().with(new Exports(PublicIds.derived(), Set.of(), true));
        var files = Collected.from(new BadgesProduct(), hostile);
        var schema = schema();
        for (var program : hostile.catalog().programs()) {
            if (program.facts().status() != Status.PROPOSED) {
                String text = text(files.get("badges/" + program.facts().id() + ".json"));
                assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
                assertEquals(
                        program.facts().title(),
                        JsonMapper.shared().readTree(text).get("name").asString());
            }
        }
    }

    @Test
    void aProgramWithoutADescriptionIsToldAtItsPlace() {
        var found = new ArrayList<Diagnostic>();
        new BadgesProduct().check(SampleCatalog.publication(), found::add);
        assertEquals(List.of(), found);
        var catalog = SAMPLE.catalog();
        var program = catalog.programs().get(0);
        var bare = program.with(dev.credence.publish.Facts.withoutDescription(program.facts()));
        new BadgesProduct()
                .check(
                        new Publication(
                                catalog.withPrograms(List.of(bare)), SAMPLE.ranges(), SAMPLE.baseUrl(), List.of(), "x"),
                        found::add);
        assertEquals(1, found.size());
        assertEquals(Code.UNSAID, found.get(0).code());
        assertEquals(program.facts().span(), found.get(0).span());
    }

    /** The published schema, turned to its definition of an achievement. */
    private static Schema schema() {
        var whole = (ObjectNode) Standards.json("openbadges/ob_v3p0_achievementcredential_schema_2019-09_jsonld.json");
        var turned = JsonMapper.shared().createObjectNode();
        turned.put("$schema", whole.get("$schema").asString());
        turned.put("$ref", "#/$defs/Achievement");
        turned.set("$defs", whole.get("$defs"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(turned.toString(), InputFormat.JSON);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
