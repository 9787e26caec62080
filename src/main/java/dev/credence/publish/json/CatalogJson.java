package dev.credence.publish.json;

import dev.credence.model.Catalog;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.publish.JsonWriter;

/** The facts of a catalog around its courses and programs. */
final class CatalogJson {
    private final JsonWriter json;
    private final FactJson facts;

    CatalogJson(JsonWriter json) {
        this.json = json;
        this.facts = new FactJson(json);
    }

    /** The members that every document of this product begins with. */
    void head(String schema) {
        json.text("$schema", schema);
        json.text("schema", JsonProduct.SCHEMA);
    }

    /** Institution and edition in short, for documents that stand alone. */
    void brief(Catalog catalog) {
        json.object("institution", () -> names(catalog.institution()));
        json.object("edition", () -> {
            var edition = catalog.edition();
            json.text("id", edition.id());
            json.text("title", edition.title());
            json.text("terms", edition.terms().word());
            json.flag("sample", edition.sample());
        });
    }

    void full(Catalog catalog) {
        json.object("institution", () -> {
            names(catalog.institution());
            facts.place(catalog.institution().span());
        });
        json.object("edition", () -> edition(catalog.edition()));
        json.array(
                "colleges",
                catalog.edition().colleges(),
                college -> json.row(() -> {
                    json.text("id", college.id());
                    json.text("name", college.name());
                    json.flag("continuingEducation", college.continuingEducation());
                }));
    }

    private void names(Institution institution) {
        json.text("id", institution.id());
        json.text("name", institution.name());
        json.text("shortName", institution.shortName());
        json.text("website", institution.website());
    }

    private void edition(Edition edition) {
        json.text("id", edition.id());
        json.text("title", edition.title());
        json.text("terms", edition.terms().word());
        json.rows("levels", edition.levels(), band -> {
            json.text("level", band.level().words());
            json.number("from", band.from());
            json.number("to", band.to());
        });
        json.text("policy", edition.policy());
        json.flag("policyNone", edition.policyNone());
        json.flag("sample", edition.sample());
        json.flag("catalogComplete", edition.catalogComplete());
        facts.date("inEffectFrom", edition.inEffectFrom());
        json.texts("notes", edition.notes());
        facts.sources(edition.sources());
        facts.place(edition.span());
    }

    void degree(Degree degree) {
        json.row(() -> {
            json.text("id", degree.id());
            json.text("title", degree.title());
            json.flag("graduate", degree.graduate());
            json.units("units", degree.units());
            json.text("college", degree.college());
            facts.place(degree.span());
        });
    }
}
