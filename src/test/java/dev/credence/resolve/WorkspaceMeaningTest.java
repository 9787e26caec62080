package dev.credence.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.publish.Collected;
import dev.credence.publish.Publication;
import dev.credence.publish.json.JsonProduct;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which institution and edition a file belongs to, and that nothing else about files matters. */
class WorkspaceMeaningTest {
    private static final String LEVELS = "levels { upper-division 1 to 999 }";

    @Test
    void foldersInheritInstitutionAndEdition() {
        var specs = Specs.alone()
                .file("u/institution.cred", "institution u \"U\" { " + LEVELS + " }\n")
                .file("u/2025/edition.cred", "edition 2025\ncourse GEOG 301 { units 3 }\n")
                .file("u/2026/edition.cred", "edition 2026 { levels { graduate 1 to 999 } }\ncourse GEOG 301 { units 4 }\n")
                .file("u/2026/deep/down/x.cred", program("GEOG 301"))
                .file("v/all.cred", "institution v \"V\" { edition 2026, " + LEVELS + " }\ncourse GEOG 301 { units 5 }\n");
        var compilation = specs.compile();
        assertEquals("", Specs.errors(compilation));
        assertEquals(
                "u/2025 3 upper-division, u/2026 4 graduate, v/2026 5 upper-division",
                compilation.catalogs().stream()
                        .map(c -> c.institution().id() + "/" + c.edition().id() + " "
                                + c.courses().get(0).units().toString().replaceAll("[^0-9]", "") + " "
                                + c.courses().get(0).level().orElseThrow().words())
                        .collect(Collectors.joining(", ")));
        assertEquals("4", Specs.range(compilation, "x"));
    }

    @Test
    void twoFoldersOfOneEditionAreAnError() {
        var specs = Specs.alone()
                .file("u/institution.cred", "institution u \"U\" { " + LEVELS + " }\n")
                .file("u/a/edition.cred", "edition 2025\n")
                .file("u/b/edition.cred", "edition 2025\n");
        assertEquals("duplicate-institution", specs.codes());
    }

    @Test
    void aCollegeOfTheInstitutionIsKnownInItsEditions() {
        var specs = Specs.alone()
                .file("u/institution.cred", "institution u \"U\" { college CLA \"Arts\", " + LEVELS + " }\n")
                .file("u/a/edition.cred", "edition 2025 { college CNS \"Sciences\" }\ncourse GEOG 301 { units 3 }\n")
                .file("u/a/x.cred", program("GEOG 301").replace("{\n  req", "{\n  college CLA\n  college CNS\n  req"));
        assertEquals("", specs.errors());
    }

    @Test
    void aWrongTotalIsAWarningWhereTheProgramStandsAsPrinted() {
        String text = "undergraduate certificate x \"X\" { %s requirements 9 units { GEOG 301 } }\n";
        assertEquals("WARNING", severity(text.formatted("")));
        assertEquals("ERROR", severity(text.formatted("policy campus,")));
        assertEquals("WARNING", severity(text.formatted("policy none,")));
    }

    private static String severity(String text) {
        return Specs.of(text).compile().diagnostics().get(0).severity().toString();
    }

    @Test
    void howDeclarationsAreSpreadOverFilesDoesNotMatter() {
        var declarations = new ArrayList<>(List.of(
                "course GEOG 310 \"Lakes\" { units 3, prerequisites GEOG 311 }\n",
                "course GEOG 311 \"Ponds\" { units 1 to 3, same as HIST 311 }\n",
                "course HIST 311 \"Ponds\" { units 1 to 3 }\n",
                "graduate degree ma \"M.A.\"\n",
                program("choose 2 from { GEOG 310, any HIST course, GEOG 301 or GEOG 302 }"),
                program("HIST 311").replace("certificate x", "certificate y").replace("{\n  req", "{\n  stacks into x\n  req")));
        String whole = json(Specs.of(String.join("", declarations)));
        var random = new Random(5);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(declarations, random);
            var specs = Specs.base();
            for (int i = 0; i < declarations.size(); i++) {
                specs.file("case/f" + random.nextInt(1_000_000) + "-" + i + ".cred", declarations.get(i));
            }
            assertEquals(whole, json(specs));
        }
    }

    private static String json(Specs specs) {
        var compilation = specs.compile();
        assertEquals("", Specs.errors(compilation));
        var publication = new Publication(
                compilation.catalogs().get(0), compilation.ranges().get(0), Optional.empty(), List.of(), "test");
        var files = Collected.from(new JsonProduct(), publication);
        return files.entrySet().stream()
                .map(e -> e.getKey() + "\n" + new String(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"))
                // Where something is declared is the one thing that differs.
                .replaceAll("\"source\": \\{[^}]*}", "");
    }

    private static String program(String requirements) {
        return "undergraduate certificate x \"X\" {\n  requirements {\n" + requirements.indent(4) + "  }\n}\n";
    }
}
