package dev.credence.publish.ctdl;

import dev.credence.publish.Standards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A judge of CTDL documents: its own published vocabulary of October 2023. Finds unknown classes, properties and concepts, and
 * properties on a class they are not for.
 */
final class CtdlVocabulary {
    /** Classes that are newer than the vocabulary, and the one each is judged as. */
    private static final Map<String, String> NEWER =
            Map.of("ceterms:CertificateOfParticipation", "ceterms:CertificateOfCompletion");

    private final Map<String, JsonNode> terms = new HashMap<>();
    private final Set<String> schemes;

    CtdlVocabulary() {
        for (String part : List.of("ctdl", "ctdlasn", "qdata")) {
            for (var term :
                    Standards.json("ctdl/" + part + "-schema-2023-10.json").get("@graph")) {
                terms.putIfAbsent(term.get("@id").asString(), term);
            }
        }
        schemes = Set.of(
                "creditUnit",
                "audLevel",
                "deliveryType",
                "credentialStat",
                "lifeCycle",
                "assessMethod",
                "learnMethod",
                "score",
                "financialAid",
                "orgType",
                "publicationStatus");
    }

    List<String> findings(JsonNode document) {
        var found = new ArrayList<String>();
        node(document, "", found);
        return found;
    }

    private void node(JsonNode node, String path, List<String> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                node(node.get(i), path + "[" + i + "]", found);
            }
            return;
        }
        if (node.isString() && isConcept(node.asString()) && !terms.containsKey(node.asString())) {
            found.add(path + ": unknown concept " + node.asString());
        }
        if (!node.isObject()) {
            return;
        }
        var types = types(node);
        types.stream()
                .filter(type -> !terms.containsKey(type))
                .forEach(type -> found.add(path + ": unknown class " + type));
        for (var member : node.properties()) {
            property(member.getKey(), types, path, found);
            node(member.getValue(), path + "/" + member.getKey(), found);
        }
    }

    private void property(String name, List<String> types, String path, List<String> found) {
        if (name.startsWith("@") || !name.contains(":")) {
            return;
        }
        var term = terms.get(name);
        if (term == null) {
            found.add(path + ": unknown property " + name);
            return;
        }
        var domain = new ArrayList<String>();
        term.path("schema:domainIncludes").forEach(d -> domain.add(d.asString()));
        if (!types.isEmpty() && !domain.isEmpty() && types.stream().noneMatch(domain::contains)) {
            found.add(path + ": " + name + " is not for " + types);
        }
    }

    private static List<String> types(JsonNode node) {
        var type = node.path("@type");
        var types = new ArrayList<String>();
        if (type.isString()) {
            types.add(NEWER.getOrDefault(type.asString(), type.asString()));
        }
        type.forEach(t -> types.add(t.asString()));
        return types;
    }

    private boolean isConcept(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && schemes.contains(text.substring(0, colon));
    }
}
