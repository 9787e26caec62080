package dev.credence.publish.ctdl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Collected;
import dev.credence.publish.Exports;
import dev.credence.publish.Golden;
import dev.credence.publish.Harbor;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.PublicIds;
import dev.credence.publish.Publication;
import dev.credence.publish.SampleCatalog;
import dev.credence.publish.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CtdlProductTest {
    private static final Publication SAMPLE = SampleCatalog.publication();
    private static final Map<String, byte[]> FILES = Collected.from(new CtdlProduct(), SAMPLE);
    private static final String PROGRAM = "programs/geographic-information-science.ctdl.json";

    @Test
    void everyTermIsOneOfTheVocabularyAndWhereItBelongs() {
        assertEquals(List.of(), vocabulary(documents(SAMPLE, FILES)));
        var more = SampleCatalog.withParticipation();
        assertEquals(List.of(), vocabulary(documents(more, Collected.from(new CtdlProduct(), more))));
    }

    @Test
    void everyFileKeepsTheRulesOfTheRegistry() {
        assertEquals(List.of(), rules(SAMPLE, documents(SAMPLE, FILES)));
        assertTrue(FILES.size() > 500, () -> FILES.size() + " files");
    }

    /** What goes in may be anything; what comes out is still a document of the vocabulary that says exactly that. */
    @Test
    void hostileTextsStayData() {
        var hostile = ModelMaker.publication().with(new Exports(PublicIds.derived(), Set.of("ctdl"), true));
        var documents = documents(hostile, Collected.from(new CtdlProduct(), hostile));
        assertEquals(List.of(), vocabulary(documents));
        int compared = 0;
        for (var program : hostile.catalog().programs()) {
            if (program.facts().status() != Status.PROPOSED) {
                var document = documents.get(
                        hostile.address("programs/" + program.facts().id() + ".ctdl.json"));
                assertEquals(
                        program.facts().title(),
                        document.get("ceterms:name").get("en-US").asString());
                compared++;
            }
        }
        assertTrue(compared > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ceterms:inLanguage\"|\"ceterms:inLangaue\"",
                "creditUnit:SemesterHour|creditUnit:SemesterHours",
                "\"@type\": \"ceterms:Certificate\"|\"@type\": \"ceterms:Certificat\"",
                "\"ceterms:hasPart\"|\"ceterms:prerequisite\"",
                "\"qdata:percentage\"|\"qdata:percent\""
            })
    void theVocabularyFindsAPlantedFault(String fault) {
        assertFalse(vocabulary(planted(fault)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://credreg.net/ctdl/schema/context/json|https://credreg.net/ctdl/schema/context/json/",
                "\"@id\": \"https://catalog.example.edu/|\"@id\": \"http://catalog.example.edu/",
                "\"ceterms:ctid\": \"ce-|\"ceterms:ctid\": \"",
                "\"en-US\": \"Maps answer|\"english\": \"Maps answer",
                "\"ceterms:credentialStatusType\"|\"ceterms:credentialStatus\"",
                "\"schema:value\": 18|\"schema:minValue\": 18",
                "\"schema:value\": 18|\"schema:value\": \"18\"",
                "courses/geog-380.ctdl.json|courses/geog-381.ctdl.json",
                "\"qdata:percentage\": 25|\"qdata:percentage\": 25, \"schema:value\": 1"
            })
    void theRulesFindAPlantedFault(String fault) {
        assertFalse(rules(SAMPLE, planted(fault)).isEmpty());
    }

    @Test
    void twoThingsWithOneCtidAreFound() {
        var documents = documents(SAMPLE, FILES);
        var one = JsonMapper.shared()
                .readTree(text("organizations/cla.ctdl.json").replaceFirst("ce-[0-9a-f-]{36}", ctid("cnsm")));
        documents.put(SAMPLE.address("organizations/cla.ctdl.json"), one);
        assertEquals(1, rules(SAMPLE, documents).size());
    }

    private static String ctid(String college) {
        return JsonMapper.shared()
                .readTree(text("organizations/" + college + ".ctdl.json"))
                .get("ceterms:ctid")
                .asString();
    }

    @Test
    void oneProgramOfEachKindLooksAsItShould() {
        var all = Collected.from(new CtdlProduct(), SampleCatalog.withParticipation());
        var golden = new TreeMap<String, byte[]>();
        SampleCatalog.KINDS.forEach(
                id -> golden.put("programs/" + id + ".ctdl.json", all.get("programs/" + id + ".ctdl.json")));
        for (String path : List.of(
                "courses/geog-481.ctdl.json",
                "courses/writing-for-reviewers.ctdl.json",
                "organizations/institution.ctdl.json",
                "organizations/cpace.ctdl.json",
                "outcomes/grant-writing.ctdl.json",
                "outcomes/grant-writing/write.ctdl.json")) {
            golden.put(path, all.get(path));
        }
        Golden.check("ctdl", golden);
    }

    @Test
    void whatIsProposedOrAttestsNoAchievementIsNotExported() {
        for (var program : SAMPLE.catalog().programs()) {
            boolean exported = program.facts().status() != Status.PROPOSED
                    && program.kind() != Program.Kind.CERTIFICATE_OF_PARTICIPATION;
            String path = "programs/" + program.facts().id() + ".ctdl.json";
            assertEquals(exported, FILES.containsKey(path), path);
        }
        assertFalse(FILES.keySet().stream().anyMatch(path -> path.contains("campus-garden-days")));
        assertFalse(text("ctdl-urls.txt").contains("campus-garden-days"));
    }

    /** Asked for, it is exported, and still says nothing of a level, units or an outcome. */
    @Test
    void participationSaysNothingOfAnAchievement() {
        var all = Collected.from(new CtdlProduct(), SampleCatalog.withParticipation());
        String text = new String(all.get("programs/campus-garden-days.ctdl.json"), StandardCharsets.UTF_8);
        for (String word : List.of("audienceLevelType", "creditValue", "targetCompetency", "Assessment", "isPartOf")) {
            assertFalse(text.contains(word), word);
        }
    }

    @Test
    void theListOfAddressesIsEveryCredentialCourseAndOrganization() {
        String line = text("ctdl-urls.txt");
        assertTrue(line.endsWith("\n") && line.indexOf('\n') == line.length() - 1);
        var listed = List.of(line.strip().split(","));
        var expected = new ArrayList<String>();
        FILES.keySet().stream()
                .filter(path -> path.endsWith(".ctdl.json") && !path.startsWith("outcomes/"))
                .forEach(path -> expected.add(SAMPLE.address(path)));
        assertEquals(
                expected.stream().sorted().toList(), listed.stream().sorted().toList());
    }

    @Test
    void thePagesPointBackToTheirData() {
        var heads = new CtdlProduct().heads(SAMPLE);
        assertEquals(
                List.of(PROGRAM),
                heads.of("programs/geographic-information-science/index.html").alternates().stream()
                        .map(a -> a.path())
                        .toList());
        assertEquals(
                List.of(), heads.of("programs/campus-garden-days/index.html").alternates());
        assertEquals(
                "application/ld+json",
                heads.of("courses/geog-481/index.html").alternates().get(0).mediaType());
    }

    @Test
    void theSameCatalogGivesTheSameBytes() {
        var again = Collected.from(new CtdlProduct(), SAMPLE);
        assertEquals(FILES.keySet(), again.keySet());
        FILES.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    }

    /** A retired program leads to what replaced it, where that has a file of its own. */
    @Test
    void whatReplacesAProgramIsNamed() {
        var compilation = Harbor.compile();
        int now = compilation.catalogs().size() - 2;
        var catalog = compilation.catalogs().get(now);
        assertEquals("2026-2027", catalog.edition().id());
        var publication = new Publication(
                catalog,
                compilation.ranges().get(now),
                Map.of(),
                Optional.of("https://x.example"),
                List.of(),
                "credence test",
                Theme.NONE);
        var files = documents(publication, Collected.from(new CtdlProduct(), publication));
        assertEquals(
                "https://x.example/harbor/2026-2027/programs/coasts.ctdl.json",
                files.get("https://x.example/harbor/2026-2027/programs/beaches.ctdl.json")
                        .get("ceterms:supersededBy")
                        .get(0)
                        .asString());
        assertFalse(files.get("https://x.example/harbor/2026-2027/programs/coasts.ctdl.json")
                .has("ceterms:supersededBy"));
        assertEquals(List.of(), vocabulary(files));
    }

    private static Map<String, JsonNode> planted(String fault) {
        String[] parts = fault.split("\\|");
        String text = text(PROGRAM);
        assertTrue(text.contains(parts[0]), parts[0]);
        var documents = documents(SAMPLE, FILES);
        int at = text.indexOf(parts[0]);
        documents.put(
                SAMPLE.address(PROGRAM),
                JsonMapper.shared()
                        .readTree(text.substring(0, at) + parts[1] + text.substring(at + parts[0].length())));
        return documents;
    }

    private static List<String> vocabulary(Map<String, JsonNode> documents) {
        var vocabulary = new CtdlVocabulary();
        return documents.values().stream()
                .flatMap(document -> vocabulary.findings(document).stream())
                .toList();
    }

    private static List<String> rules(Publication publication, Map<String, JsonNode> documents) {
        return new RegistryRules(documents, publication.address("")).findings();
    }

    private static Map<String, JsonNode> documents(Publication publication, Map<String, byte[]> files) {
        var documents = new TreeMap<String, JsonNode>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".ctdl.json")) {
                documents.put(publication.address(path), JsonMapper.shared().readTree(bytes));
            }
        });
        return documents;
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }
}
