package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fix of a result in SARIF: the changes of each file together, in {@code artifactChanges} (SARIF 2.1.0, 3.55 to 3.57). */
final class SarifFix {
    private SarifFix() {}

    static void write(Fix fix, JsonGenerator json) throws IOException {
        Map<SourceFile, List<Edit>> files = new LinkedHashMap<>();
        for (var edit : fix.edits()) {
            files.computeIfAbsent(edit.span().file(), f -> new ArrayList<>()).add(edit);
        }
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        SarifRenderer.writeMessage("description", fix.title(), json);
        json.writeArrayFieldStart("artifactChanges");
        for (var file : files.entrySet()) {
            json.writeStartObject();
            SarifRenderer.writeFile(file.getKey(), json);
            json.writeArrayFieldStart("replacements");
            for (var edit : file.getValue()) {
                json.writeStartObject();
                SarifRenderer.writeRegion("deletedRegion", edit.span(), json);
                json.writeObjectFieldStart("insertedContent");
                json.writeStringField("text", edit.replacement());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
