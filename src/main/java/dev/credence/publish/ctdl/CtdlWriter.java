package dev.credence.publish.ctdl;

import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.IdKey;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import java.util.List;
import java.util.Optional;

/** One CTDL document: the members that every document has, and the shapes in which CTDL writes texts, concepts and amounts. */
final class CtdlWriter {
    /** To be given exactly so: the registry compares it character for character. */
    static final String CONTEXT = "https://credreg.net/ctdl/schema/context/json";

    /** The same for frameworks of competencies. */
    static final String ASN_CONTEXT = "https://credreg.net/ctdlasn/schema/context/json";

    private static final String LANGUAGE = "en-US";

    final JsonWriter json = new JsonWriter(4096);
    private final Publication publication;
    private final Places places;

    CtdlWriter(Publication publication, Places places) {
        this.publication = publication;
        this.places = places;
    }

    /** @param path of the file, below the catalog's folder; its address is the document's {@code @id} */
    void head(String context, String type, String path, IdKey key) {
        json.text("@context", context);
        json.text("@id", places.address(path));
        json.text("@type", type);
        json.text("ceterms:ctid", "ce-" + publication.id(key));
    }

    /** A text as a language map. */
    void text(String key, String words) {
        json.row(key, () -> json.text(LANGUAGE, words));
    }

    void text(String key, Optional<String> words) {
        words.ifPresent(w -> text(key, w));
    }

    void languages(String key) {
        json.words(key, List.of(LANGUAGE));
    }

    /** Links to other files of the catalog; nothing where there are none. */
    void links(String key, List<String> paths) {
        json.texts(key, paths.stream().map(places::address).toList());
    }

    void concept(String key, Concept concept) {
        json.object(key, () -> alignment(concept));
    }

    void concepts(String key, List<Concept> concepts) {
        json.objects(key, concepts, this::alignment);
    }

    private void alignment(Concept concept) {
        json.text("@type", "ceterms:CredentialAlignmentObject");
        json.text("ceterms:framework", concept.scheme().address());
        text("ceterms:frameworkName", concept.scheme().label());
        json.text("ceterms:targetNode", concept.node());
        text("ceterms:targetNodeName", concept.label());
    }

    /** A node of a scheme that is not CTDL's own, by its code and name. */
    void alignment(Optional<Framework> framework, Optional<String> code, Optional<String> name) {
        json.text("@type", "ceterms:CredentialAlignmentObject");
        framework.ifPresent(f -> {
            json.text("ceterms:framework", f.address());
            text("ceterms:frameworkName", f.name());
        });
        json.text("ceterms:codedNotation", code);
        text("ceterms:targetNodeName", name);
    }

    /** A scheme of codes. */
    record Framework(String address, String name) {}

    /** A competency in a file of the catalog. */
    void competency(String path, String words) {
        json.text("@type", "ceterms:CredentialAlignmentObject");
        json.text("ceterms:targetNode", places.address(path));
        text("ceterms:targetNodeName", words);
    }

    /**
     * An amount. A single value excludes a range and a range has both ends; an amount that no exact decimal number gives is told in
     * words.
     */
    void value(Range range, Optional<Concept> unit, Optional<Concept> level, String words) {
        json.text("@type", "ceterms:ValueProfile");
        var most = range.max().filter(Units::isDecimal);
        boolean exact = range.min().isDecimal() && most.isPresent();
        if (exact && most.get().equals(range.min())) {
            json.decimal("schema:value", range.min());
        } else if (exact) {
            json.decimal("schema:minValue", range.min());
            json.decimal("schema:maxValue", most.get());
        }
        if (!exact || unit.isEmpty()) {
            text("schema:description", words);
        }
        unit.ifPresent(u -> concepts("ceterms:creditUnitType", List.of(u)));
        level.ifPresent(l -> concepts("ceterms:creditLevelType", List.of(l)));
    }

    byte[] document(Runnable members) {
        json.object(members);
        return json.document();
    }
}
