package dev.credence.publish.json;

import dev.credence.model.Catalog;
import dev.credence.publish.JsonWriter;

/** What the catalog holds and where each thing is: paths are below the catalog's folder. */
final class IndexJson {
    private IndexJson() {}

    static byte[] of(Catalog catalog) {
        var json = new JsonWriter(
                256 * (catalog.programs().size() + catalog.courses().size()) + 1024);
        var parts = new CatalogJson(json);
        json.object(() -> {
            parts.head("schema/index.schema.json");
            parts.brief(catalog);
            json.array(
                    "programs",
                    catalog.programs(),
                    program -> json.row(() -> {
                        String id = program.facts().id();
                        json.text("id", id);
                        json.text("kind", program.kind().id());
                        json.text("title", program.facts().title());
                        json.text("status", FactJson.word(program.facts().status()));
                        json.text("data", JsonProduct.path(program));
                        json.text("page", "programs/" + id + "/");
                    }));
            json.array(
                    "degrees",
                    catalog.degrees(),
                    degree -> json.row(() -> {
                        json.text("id", degree.id());
                        json.text("title", degree.title());
                    }));
            json.array(
                    "courses",
                    catalog.courses(),
                    course -> json.row(() -> {
                        json.text("code", course.code().toString());
                        json.text("title", course.title());
                    }));
        });
        return json.document();
    }
}
