package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticCode;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** SARIF 2.1.0 (OASIS), which code hosts and editors read. Of the catalogue it lists the codes that occur. */
public final class SarifRenderer implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void render(Report report, Appendable out) throws IOException {
        out.append(Json.write(json -> write(report, json)));
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        var codes = report.diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted(Comparator.comparing(DiagnosticCode::id))
                .toList();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "credence");
        json.writeArrayFieldStart("rules");
        for (var code : codes) {
            writeRule(code, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (var diagnostic : report.diagnostics()) {
            writeResult(diagnostic, codes, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRule(DiagnosticCode code, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", code.id());
        writeMessage("shortDescription", code.title(), json);
        writeMessage("help", "credence explain " + code.id(), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResult(Diagnostic diagnostic, List<DiagnosticCode> codes, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeNumberField("ruleIndex", codes.indexOf(diagnostic.code()));
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
        if (diagnostic.fix().isPresent()) {
            SarifFix.write(diagnostic.fix().get(), json);
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
        var start = span.file().position(span.start());
        var end = span.file().position(span.end());
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
    }

    static void writeMessage(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
