package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Fix;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.Witness;
import dev.credence.source.Position;
import dev.credence.source.Span;
import java.io.IOException;

/** For tools: one object. Lines and columns count from 1, columns in code points; an end is the place after the last character. */
public final class JsonRenderer implements Renderer {

    @Override
    public void render(Report report, Appendable out) throws IOException {
        out.append(Json.write(json -> write(report, json)));
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("diagnostics");
        for (var diagnostic : report.diagnostics()) {
            write(diagnostic, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("hints", report.count(Severity.HINT));
        json.writeNumberField("files", report.files());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("message", diagnostic.message());
        if (!diagnostic.label().isEmpty()) {
            json.writeStringField("label", diagnostic.label());
        }
        writePlace(diagnostic.span(), json);
        json.writeArrayFieldStart("related");
        for (var label : diagnostic.related()) {
            json.writeStartObject();
            json.writeStringField("message", label.text());
            writePlace(label.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (var note : diagnostic.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        if (diagnostic.code() instanceof ClauseCode code) {
            json.writeStringField("clause", code.clause());
            json.writeStringField("policy", code.policy());
        }
        if (diagnostic.witness().isPresent()) {
            write(diagnostic.witness().get(), json);
        }
        if (diagnostic.help().isPresent()) {
            json.writeStringField("help", diagnostic.help().get());
        }
        if (diagnostic.fix().isPresent()) {
            write(diagnostic.fix().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(Fix fix, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("fix");
        json.writeStringField("title", fix.title());
        json.writeArrayFieldStart("edits");
        for (var edit : fix.edits()) {
            json.writeStartObject();
            writePlace(edit.span(), json);
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Witness witness, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("witness");
        json.writeStringField("heading", witness.heading());
        json.writeArrayFieldStart("takings");
        for (var row : witness.rows()) {
            json.writeStartObject();
            json.writeStringField("course", row.name());
            if (!row.title().isEmpty()) {
                json.writeStringField("title", row.title());
            }
            json.writeStringField("units", row.units());
            if (!row.level().isEmpty()) {
                json.writeStringField("level", row.level());
            }
            if (!row.group().isEmpty()) {
                json.writeStringField("group", row.group());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sums");
        for (var sum : witness.sums()) {
            json.writeString(sum);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePlace(Span span, JsonGenerator json) throws IOException {
        json.writeStringField("file", span.file().path());
        json.writeObjectFieldStart("range");
        writePosition("start", span.file().position(span.start()), json);
        writePosition("end", span.file().position(span.end()), json);
        json.writeEndObject();
    }

    private static void writePosition(String name, Position position, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeEndObject();
    }
}
