package dev.credence.publish.structured;

import dev.credence.model.Course;
import dev.credence.model.Institution;
import dev.credence.model.Program;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.PageHead;
import dev.credence.publish.PageHeads;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a catalog say to search engines. */
public final class SchemaOrg implements PageHeads {
    private final Publication publication;
    private final Places places;
    private final Map<String, Program> programs = new HashMap<>();
    private final Map<String, Course> courses = new HashMap<>();

    public SchemaOrg(Publication publication) {
        this.publication = publication;
        this.places = new Places(publication);
        for (var program : publication.catalog().programs()) {
            programs.put(places.programPage(program.facts().id()) + "index.html", program);
        }
        for (var course : publication.catalog().courses()) {
            courses.put(places.coursePage(course) + "index.html", course);
        }
    }

    @Override
    public PageHead of(String path) {
        var program = programs.get(path);
        if (program != null) {
            return head(json -> new ProgramGraph(publication, places, program, json).write());
        }
        var course = courses.get(path);
        if (course != null) {
            return head(json -> new CourseGraph(publication, places, json).page(course));
        }
        return path.equals("index.html") ? head(this::home) : PageHead.NONE;
    }

    @FunctionalInterface
    private interface Graph {
        void write(JsonWriter json);
    }

    private static PageHead head(Graph graph) {
        var json = new JsonWriter();
        json.row(() -> {
            json.text("@context", "https://schema.org");
            json.array("@graph", () -> graph.write(json));
        });
        return new PageHead(List.of(), inScript(new String(json.document(), StandardCharsets.UTF_8)));
    }

    /**
     * A document as it may stand inside a script element: nothing in it can end the element or begin a comment, and it is still strict
     * JSON, because what is written out here can only stand in a string.
     */
    private static String inScript(String document) {
        return document.strip()
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void home(JsonWriter json) {
        json.row(() -> {
            json.text("@type", "WebSite");
            json.text("@id", "#site");
            json.text("name", publication.catalog().institution().name() + " catalog");
            url(json, publication, places, "");
            json.text("inLanguage", "en-US");
            json.text("version", publication.catalog().edition().id());
            json.row("publisher", () -> university(json, publication.catalog().institution()));
        });
    }

    /** The members of a university, the same wherever it is named. */
    static void university(JsonWriter json, Institution institution) {
        json.text("@type", "CollegeOrUniversity");
        json.text("name", institution.name());
        json.text("alternateName", institution.shortName());
        json.text("url", institution.website());
    }

    /** The address of a page, where one is known. */
    static void url(JsonWriter json, Publication publication, Places places, String path) {
        json.text("url", publication.baseUrl().map(base -> places.address(path)));
    }

    /** A page and the way to it from the home page. */
    static void page(JsonWriter json, Publication publication, Places places, Page page) {
        json.row(() -> {
            json.text("@type", "WebPage");
            json.text("@id", "#page");
            json.text("name", page.name());
            url(json, publication, places, page.path());
            json.text("inLanguage", "en-US");
            json.text("version", publication.catalog().edition().id());
            json.row("mainEntity", () -> json.text("@id", page.about()));
        });
        if (publication.baseUrl().isEmpty()) {
            return;
        }
        json.row(() -> {
            json.text("@type", "BreadcrumbList");
            json.array("itemListElement", () -> {
                crumb(json, 1, "Catalog " + publication.catalog().edition().id(), Optional.of(places.address("")));
                crumb(json, 2, page.list(), Optional.of(places.address(page.listPath())));
                crumb(json, 3, page.name(), Optional.empty());
            });
        });
    }

    private static void crumb(JsonWriter json, int position, String name, Optional<String> item) {
        json.row(() -> {
            json.text("@type", "ListItem");
            json.number("position", position);
            json.text("name", name);
            json.text("item", item);
        });
    }

    /**
     * A page of the catalog.
     *
     * @param about the fragment of what it is about
     * @param list the page above it
     */
    record Page(String name, String path, String about, String list, String listPath) {}
}
