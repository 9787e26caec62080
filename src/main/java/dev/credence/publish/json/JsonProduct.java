package dev.credence.publish.json;

import dev.credence.model.Program;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Output;
import dev.credence.publish.Parallel;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import java.util.List;

/**
 * The catalog as data: {@code catalog.json} with everything, one file a program that stands alone, {@code index.json} and the
 * schemas. A program is written once and stands in both places: in its own file line by line, in {@code catalog.json} on one line, as
 * every course does.
 */
public final class JsonProduct implements Product {
    /** The version of the documents. A new member raises the second number, anything a reader could stumble over the first. */
    public static final String SCHEMA = "1.1";

    /** Programs that are in memory beside the documents. */
    private static final int CHUNK = 1024;

    private static final List<String> SCHEMAS =
            List.of("catalog.schema.json", "program.schema.json", "index.schema.json");

    @Override
    public String name() {
        return "json";
    }

    /** Where a program's file is, below the catalog's folder. */
    static String path(Program program) {
        return "programs/" + program.facts().id() + ".json";
    }

    @Override
    public void publish(Publication publication, Output output) {
        var schemas = new Schemas(publication.baseUrl().map(url -> url + "/" + publication.folder()));
        SCHEMAS.forEach(name -> output.file("schema/" + name, schemas.schema(name)));
        output.file("index.json", IndexJson.of(publication.catalog()));
        catalog(publication, output);
    }

    private static void catalog(Publication publication, Output output) {
        var catalog = publication.catalog();
        var json = new JsonWriter(1 << 16, output.parts("catalog.json"));
        var parts = new CatalogJson(json);
        var courses = new CourseJson(json);
        json.object(() -> {
            parts.head("schema/catalog.schema.json");
            parts.full(catalog);
            json.array("courses", catalog.courses(), courses::full);
            json.array("degrees", catalog.degrees(), parts::degree);
            json.array("programs", () -> programs(publication, output, json));
        });
        json.end();
    }

    private static void programs(Publication publication, Output output, JsonWriter json) {
        var programs = publication.catalog().programs();
        // A source file works out its lines on first need, and must have done so before several threads ask for them.
        programs.forEach(p -> p.facts().span().file().lineCount());
        for (int start = 0; start < programs.size(); start += CHUNK) {
            Parallel.map(
                            programs.subList(start, Math.min(start + CHUNK, programs.size())),
                            program -> program(publication, output, program))
                    .forEach(json::line);
        }
    }

    /** Makes the file of a program. What it holds of the program comes back on one line, for the file with everything. */
    private static byte[] program(Publication publication, Output output, Program program) {
        var json = new JsonWriter(8192);
        var parts = new CatalogJson(json);
        var courses = new CourseJson(json);
        json.object(() -> {
            parts.head("../schema/program.schema.json");
            parts.brief(publication.catalog());
            json.keep("program", () -> new ProgramJson(json, publication.rangesOf(program)).write(program));
            json.array("courses", Mentions.of(program, publication.catalog()), courses::brief);
        });
        output.file(path(program), json.document());
        return json.kept();
    }
}
