package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The verdicts of csulb-2024 on the real programs of {@code specs/}, none of which was meant for it: every clause that one of them does
 * not keep, and how near every clause about paths is. The file is read by people: what changes in it has to be explained.
 */
class RealProgramsVerdictTest {
    private static final Path EXPECTED = Path.of("src/test/resources/policies/real-programs.txt");

    @Test
    void theVerdictsAreTheKnownOnes() throws IOException {
        var compilation =
                Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of("specs")), Optional.of("csulb-2024"));
        var text = new StringBuilder();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            if (!catalog.edition().id().equals("2026-2027")) {
                for (var program : catalog.programs()) {
                    describe(compilation, i, catalog, program, text);
                }
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, text);
        }
        assertEquals(Files.readString(EXPECTED), text.toString());
    }

    private static void describe(
            Compilation compilation, int index, Catalog catalog, Program program, StringBuilder text) {
        String id = program.facts().id();
        text.append(catalog.institution().id())
                .append('/')
                .append(catalog.edition().id());
        text.append('/').append(id).append('\n');
        for (var verdict : compilation.verdicts().get(index).get(id).clauses()) {
            var margins =
                    verdict.rulings().stream().flatMap(r -> r.margin().stream()).toList();
            if (verdict.answer() == Answer.HOLDS && margins.isEmpty() || verdict.answer() == Answer.NOT_CONCERNED) {
                continue;
            }
            text.append("  ")
                    .append(verdict.clause().number())
                    .append(' ')
                    .append(verdict.answer().word());
            text.append(margins.isEmpty() ? "" : ": " + String.join("; ", margins))
                    .append('\n');
            verdict.rulings().forEach(ruling -> ruling.diagnostics().forEach(d -> text.append(line(d))));
        }
    }

    private static String line(Diagnostic diagnostic) {
        var code = (ClauseCode) diagnostic.code();
        return "    " + diagnostic.severity().word() + " " + code.id() + " line "
                + diagnostic.span().file().position(diagnostic.span().start()).line() + ": " + diagnostic.message()
                + "\n";
    }
}
