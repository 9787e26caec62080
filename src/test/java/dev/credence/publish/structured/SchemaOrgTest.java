package dev.credence.publish.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Program.Kind;
import dev.credence.publish.Golden;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import dev.credence.publish.SampleCatalog;
import dev.credence.publish.Standards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {
    private static final Publication SAMPLE = SampleCatalog.publication();

    @Test
    void everyTermIsOneOfTheVocabularyAndWhereItBelongs() {
        var vocabulary = new Vocabulary();
        var graphs = graphs(SAMPLE);
        assertTrue(graphs.size() > 400, () -> graphs.size() + " pages");
        graphs.forEach((path, graph) -> assertEquals(List.of(), vocabulary.findings(read(graph)), path));
        graphs(ModelMaker.publication())
                .forEach((path, graph) -> assertEquals(List.of(), vocabulary.findings(read(graph)), path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"EducationalOccupationalProgram\"|\"EducationalProgram\"",
                "\"programType\"|\"programKind\"",
                "\"competencyRequired\"|\"hasCourse\"",
                "\"unitText\"|\"numberOfCredits\""
            })
    void theVocabularyFindsAPlantedFault(String fault) {
        String[] parts = fault.split("\\|");
        String graph = graphs(SAMPLE).get("programs/geographic-information-science/index.html");
        assertTrue(graph.contains(parts[0]), parts[0]);
        assertFalse(new Vocabulary()
                .findings(read(graph.replace(parts[0], parts[1])))
                .isEmpty());
    }

    /** What search engines ask of a course wherever it is listed. */
    @Test
    void everyCourseHasNameDescriptionAndProvider() {
        for (String graph : graphs(SAMPLE).values()) {
            for (var course : read(graph).findParents("courseCode")) {
                for (String member : List.of("name", "description", "provider")) {
                    assertTrue(course.has(member), () -> member + " in " + course);
                }
            }
        }
    }

    @Test
    void participationIsAnEventAndSaysNothingOfAnAchievement() {
        for (var program : SAMPLE.catalog().programs()) {
            String graph = graphs(SAMPLE).get("programs/" + program.facts().id() + "/index.html");
            boolean event = program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION;
            assertEquals(event, graph.contains("\"EducationEvent\""));
            if (event) {
                for (String word : List.of("Credential\"", "Program\"", "educationalLevel", "competency", "Credits")) {
                    assertFalse(graph.contains(word), word);
                }
            }
        }
    }

    /** Nothing that an author writes ends the script element or begins a comment in it, and nothing of it is lost. */
    @Test
    void hostileTextsStayData() {
        var hostile = ModelMaker.publication();
        var graphs = graphs(hostile);
        graphs.values().forEach(graph -> {
            for (char c : new char[] {'<', '>', '&', '\u2028', '\u2029', '\n', '\r', '\u0000'}) {
                assertEquals(-1, graph.indexOf(c), () -> "character " + (int) c);
            }
        });
        for (var program : hostile.catalog().programs()) {
            var graph = read(graphs.get("programs/" + program.facts().id() + "/index.html"));
            assertEquals(
                    program.facts().title(),
                    graph.get("@graph").get(0).get("name").asString());
        }
    }

    @Test
    void oneProgramOfEachKindLooksAsItShould() {
        var graphs = graphs(SAMPLE);
        var golden = new TreeMap<String, byte[]>();
        SampleCatalog.KINDS.forEach(id -> golden.put(
                id + ".json",
                (read(graphs.get("programs/" + id + "/index.html"))
                                        .toPrettyString()
                                        .replace("\r\n", "\n") + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        Golden.check("structured", golden);
    }

    @Test
    void withoutAnAddressThereIsNone() {
        var nowhere = new Publication(
                SAMPLE.catalog(), SAMPLE.ranges(), java.util.Optional.empty(), List.of(), "credence test");
        graphs(nowhere).values().forEach(graph -> {
            assertFalse(graph.contains("BreadcrumbList"));
            assertFalse(graph.contains(SampleCatalog.ADDRESS));
        });
    }

    private static JsonNode read(String graph) {
        return JsonMapper.shared().readTree(graph);
    }

    private static Map<String, String> graphs(Publication publication) {
        var schemaOrg = new SchemaOrg(publication);
        var places = new Places(publication);
        var paths = new ArrayList<String>();
        paths.add("index.html");
        publication
                .catalog()
                .programs()
                .forEach(p -> paths.add(places.programPage(p.facts().id()) + "index.html"));
        publication.catalog().courses().forEach(c -> paths.add(places.coursePage(c) + "index.html"));
        var graphs = new TreeMap<String, String>();
        for (String path : paths) {
            String graph = schemaOrg.of(path).jsonLd();
            assertFalse(graph.isEmpty(), path);
            graphs.put(path, graph);
        }
        return graphs;
    }

    /** A judge: schema.org's own published vocabulary. Finds unknown classes and properties, and properties on a class they are not for. */
    private static final class Vocabulary {
        private final Map<String, JsonNode> terms = new HashMap<>();

        Vocabulary() {
            for (var term :
                    Standards.json("schema.org/schemaorg-current-https.jsonld").get("@graph")) {
                terms.put(term.get("@id").asString(), term);
            }
        }

        List<String> findings(JsonNode document) {
            var found = new ArrayList<String>();
            node(document, found);
            return found;
        }

        private void node(JsonNode node, List<String> found) {
            if (node.isArray()) {
                node.forEach(element -> node(element, found));
                return;
            }
            if (!node.isObject()) {
                return;
            }
            String type = node.path("@type").asString("");
            if (!type.isEmpty() && !terms.containsKey("schema:" + type)) {
                found.add("unknown class " + type);
            }
            var classes = new HashSet<String>();
            above("schema:" + type, classes);
            for (var member : node.properties()) {
                if (!member.getKey().startsWith("@")) {
                    property(member.getKey(), classes, found);
                }
                node(member.getValue(), found);
            }
        }

        private void property(String name, Set<String> classes, List<String> found) {
            var term = terms.get("schema:" + name);
            if (term == null) {
                found.add("unknown property " + name);
            } else if (ids(term.path("schema:domainIncludes")).stream().noneMatch(classes::contains)) {
                found.add(name + " is not for " + classes);
            }
        }

        private void above(String type, Set<String> classes) {
            if (classes.add(type) && terms.containsKey(type)) {
                ids(terms.get(type).path("rdfs:subClassOf")).forEach(parent -> above(parent, classes));
            }
        }

        private static List<String> ids(JsonNode nodes) {
            var ids = new ArrayList<String>();
            if (nodes.isObject()) {
                ids.add(nodes.get("@id").asString());
            }
            if (nodes.isArray()) {
                nodes.forEach(node -> ids.add(node.get("@id").asString()));
            }
            return ids;
        }
    }
}
