package dev.credence.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticCode;
import dev.credence.diagnostic.explain.CodeExplanations;
import dev.credence.diagnostic.explain.Section;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules of a SARIF log: the codes that occur, each once, with what they mean. They have no {@code helpUri}, which must be an absolute
 * address, and the pages of the manual have none; the help itself is given instead.
 */
final class SarifRules {
    private final List<DiagnosticCode> codes;
    private final List<String> ids;

    private SarifRules(List<DiagnosticCode> codes) {
        this.codes = codes;
        this.ids = codes.stream().map(DiagnosticCode::id).toList();
    }

    /** Where a clause occurs with several weights, its rule has the heaviest. */
    static SarifRules of(Report report) {
        var byId = new TreeMap<String, DiagnosticCode>();
        report.diagnostics().stream()
                .map(Diagnostic::code)
                .sorted(Comparator.comparing(DiagnosticCode::severity))
                .forEach(code -> byId.putIfAbsent(code.id(), code));
        return new SarifRules(List.copyOf(byId.values()));
    }

    int index(DiagnosticCode code) {
        return ids.indexOf(code.id());
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (var code : codes) {
            write(code, json);
        }
        json.writeEndArray();
    }

    private static void write(DiagnosticCode code, JsonGenerator json) throws IOException {
        var sections = sections(code);
        json.writeStartObject();
        json.writeStringField("id", code.id());
        SarifRenderer.writeMessage("shortDescription", code.title(), json);
        SarifRenderer.writeMessage("fullDescription", words(sections.get(0)), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", sections.stream().map(SarifRules::words).collect(Collectors.joining("\n\n")));
        json.writeStringField("markdown", ExplanationMarkdown.of(sections));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifRenderer.level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What it means first, and the command that says more last. */
    private static List<Section> sections(DiagnosticCode code) {
        var sections = new ArrayList<Section>();
        if (code instanceof Code own) {
            sections.addAll(CodeExplanations.prose(own));
        } else if (code instanceof ClauseCode clause) {
            var blocks = new ArrayList<Section.Block>();
            String title = Whole.clause(clause);
            blocks.add(new Paragraph(Character.toUpperCase(title.charAt(0)) + title.substring(1) + ":"));
            clause.sentences().forEach(sentence -> blocks.add(new Item(sentence.onOneLine())));
            sections.add(new Section("What it asks for", blocks));
        }
        sections.add(new Section("More", List.of(new Paragraph("`" + Whole.explain(code) + "`"))));
        return sections;
    }

    private static String words(Section section) {
        return section.blocks().stream().map(SarifRules::words).collect(Collectors.joining("\n"));
    }

    private static String words(Section.Block block) {
        return block instanceof Item item ? "- " + item.text() : block instanceof Paragraph p ? p.text() : "";
    }
}
