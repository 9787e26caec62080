package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.io.IOException;

/** SARIF 2.1.0 (OASIS), which code hosts and editors read. Of the catalogue it lists the codes that occur. Columns are
 * counted in the units of UTF-16, as most viewers do. */
public final class SarifRenderer implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void render(Report report, Appendable out) throws IOException {
        out.append(Json.write(json -> write(report, json)));
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        var rules = SarifRules.of(report);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "credence");
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (var diagnostic : report.diagnostics()) {
            writeResult(diagnostic, rules, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeResult(Diagnostic diagnostic, SarifRules rules, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeNumberField("ruleIndex", rules.index(diagnostic.code()));
        json.writeStringField("level", level(diagnostic.severity()));
        writeMessage("message", Whole.text(diagnostic), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePlace(diagnostic.span(), json);
        json.writeEndObject();
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            int id = 1;
            for (var label : diagnostic.related()) {
                json.writeStartObject();
                json.writeNumberField("id", id++);
                writePlace(label.span(), json);
                writeMessage("message", label.text(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writePlace(Span span, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        writeFile(span.file(), json);
        // A file that could not be read has no lines to point at.
        if (span.file().length() > 0) {
            writeRegion("region", span, json);
        }
        json.writeEndObject();
    }

    static void writeFile(SourceFile file, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUris.of(file.path()));
        json.writeEndObject();
    }

    static void writeRegion(String name, Span span, JsonGenerator json) throws IOException {
        var file = span.file();
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", file.position(span.start()).line());
        json.writeNumberField("startColumn", file.utf16Column(span.start()));
        json.writeNumberField("endLine", file.position(span.end()).line());
        json.writeNumberField("endColumn", file.utf16Column(span.end()));
        json.writeEndObject();
    }

    static void writeMessage(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
