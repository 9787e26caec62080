package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.explain.Section;
import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Listing;
import dev.credence.diagnostic.explain.Section.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Explanations for tools: one object. */
public final class ExplanationJson {
    private ExplanationJson() {}

    public static String of(List<Explanation> explanations) {
        try {
            return Json.write(json -> write(explanations, json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(List<Explanation> explanations, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("explanations");
        for (var explanation : explanations) {
            json.writeStartObject();
            json.writeStringField("code", explanation.code());
            json.writeStringField("weight", explanation.weight());
            json.writeStringField("title", explanation.title());
            json.writeArrayFieldStart("sections");
            for (var section : explanation.sections()) {
                write(section, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Section section, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("heading", section.heading());
        json.writeArrayFieldStart("blocks");
        for (var block : section.blocks()) {
            json.writeStartObject();
            write(block, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Block block, JsonGenerator json) throws IOException {
        if (block instanceof Paragraph paragraph) {
            json.writeStringField("text", paragraph.text());
        } else if (block instanceof Item item) {
            json.writeStringField("item", item.text());
        } else if (block instanceof Listing listing) {
            json.writeStringField("listing", listing.text());
            json.writeStringField("language", listing.language());
        }
    }
}
