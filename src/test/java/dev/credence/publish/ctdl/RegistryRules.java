package dev.credence.publish.ctdl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the Credential Registry and its publishing tool ask of files beyond the vocabulary: the exact context, the address as id, a
 * unique CTID, texts in a language map, the members an entry must have, and amounts that do not contradict themselves.
 */
final class RegistryRules {
    private static final Pattern CTID = Pattern.compile("ce-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
    private static final Set<String> TEXTS = Set.of(
            "ceterms:name",
            "ceterms:description",
            "ceterms:frameworkName",
            "ceterms:targetNodeName",
            "ceasn:name",
            "ceasn:description",
            "ceasn:competencyText",
            "schema:description");
    private static final List<String> ORGANIZATION =
            List.of("ceterms:name", "ceterms:description", "ceterms:subjectWebpage");
    private static final List<String> CREDENTIAL = List.of(
            "ceterms:name",
            "ceterms:description",
            "ceterms:subjectWebpage",
            "ceterms:inLanguage",
            "ceterms:ownedBy",
            "ceterms:credentialStatusType");
    private static final List<String> LEARNING = List.of(
            "ceterms:name",
            "ceterms:description",
            "ceterms:subjectWebpage",
            "ceterms:inLanguage",
            "ceterms:ownedBy",
            "ceterms:lifeCycleStatusType");
    private static final Map<String, List<String>> MANDATORY = Map.of(
            "ceterms:CredentialOrganization", ORGANIZATION,
            "ceterms:Course", LEARNING,
            "ceterms:LearningProgram", LEARNING,
            "ceasn:CompetencyFramework",
                    List.of("ceasn:name", "ceasn:description", "ceasn:inLanguage", "ceasn:publisher"),
            "ceasn:Competency", List.of("ceasn:competencyText", "ceasn:inLanguage", "ceasn:isPartOf"));

    private final Map<String, JsonNode> byAddress;
    private final String site;
    private final List<String> found = new ArrayList<>();

    /** @param byAddress every document by the address it is served at */
    RegistryRules(Map<String, JsonNode> byAddress, String site) {
        this.byAddress = byAddress;
        this.site = site;
    }

    List<String> findings() {
        var ctids = new HashMap<String, String>();
        byAddress.forEach((address, document) -> {
            String type = document.path("@type").asString("");
            String context = type.startsWith("ceasn:")
                    ? "https://credreg.net/ctdlasn/schema/context/json"
                    : "https://credreg.net/ctdl/schema/context/json";
            expect(context.equals(document.path("@context").asString("")), address, "the context");
            expect(address.equals(document.path("@id").asString("")), address, "its id is its address");
            String ctid = document.path("ceterms:ctid").asString("");
            expect(CTID.matcher(ctid).matches(), address, "the CTID " + ctid);
            expect(ctids.putIfAbsent(ctid, address) == null, address, "the CTID is not unique");
            for (String member : MANDATORY.getOrDefault(type, CREDENTIAL)) {
                expect(
                        !document.path(member).isEmpty()
                                || document.path(member).isString(),
                        address,
                        "has no " + member);
            }
            if (!type.startsWith("ceasn:")) {
                String description =
                        document.path("ceterms:description").path("en-US").asString("");
                expect(description.length() >= 15, address, "the description is too short");
            }
            walk(document, address, "");
        });
        return found;
    }

    private void walk(JsonNode node, String address, String key) {
        if (node.isArray()) {
            node.forEach(element -> walk(element, address, key));
            return;
        }
        if (node.isString()) {
            String text = node.asString();
            boolean data = text.startsWith(site) && text.endsWith(".ctdl.json");
            expect(!data || byAddress.containsKey(text), address, key + " leads nowhere: " + text);
            return;
        }
        if (!node.isObject()) {
            return;
        }
        if (node.path("@type").asString("").equals("ceterms:ValueProfile")) {
            value(node, address);
        }
        for (var member : node.properties()) {
            if (TEXTS.contains(member.getKey())) {
                languages(member.getValue(), address, member.getKey());
            }
            walk(member.getValue(), address, member.getKey());
        }
    }

    private void languages(JsonNode text, String address, String key) {
        expect(text.isObject() && !text.isEmpty(), address, key + " is no language map");
        for (var language : text.properties()) {
            expect(LANGUAGE.matcher(language.getKey()).matches(), address, key + " in " + language.getKey());
            expect(!language.getValue().asString("").isBlank(), address, key + " is empty");
        }
    }

    private void value(JsonNode profile, String address) {
        boolean single = profile.has("schema:value");
        boolean least = profile.has("schema:minValue");
        boolean most = profile.has("schema:maxValue");
        boolean share = profile.has("qdata:percentage");
        expect(!(single && (least || most)), address, "a value and a range");
        expect(least == most, address, "a range with one end");
        expect(!(share && (single || least || most)), address, "a share and an amount");
        expect(single || most || share || profile.has("schema:description"), address, "an amount that says nothing");
        for (String number : List.of("schema:value", "schema:minValue", "schema:maxValue", "qdata:percentage")) {
            expect(!profile.has(number) || profile.get(number).isNumber(), address, number + " is no number");
        }
    }

    private void expect(boolean kept, String address, String rule) {
        if (!kept) {
            found.add(address + ": " + rule);
        }
    }
}
