package dev.credence.policy.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.build.Policies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title of a record, composed from whatever an author wrote; the first column is the kind. */
class TitlePatternsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undergraduate certificate | Certificate in Gerontology | Undergraduate Certificate in Gerontology
            undergraduate certificate | Paralegal Certificate | Undergraduate Certificate in Paralegal
            undergraduate certificate | Geographic Information Systems (GIS) Certificate | Undergraduate Certificate in Geographic Information Systems (GIS)
            undergraduate certificate | Public and Professional Writing (Certificate) | Undergraduate Certificate in Public and Professional Writing
            undergraduate certificate | Maps | Undergraduate Certificate in Maps
            graduate certificate | Cybersecurity, Graduate Certificate | Graduate Certificate in Cybersecurity
            graduate certificate | Special Studies Certificate (graduate) | Graduate Certificate in Special Studies
            undergraduate and post-baccalaureate certificate | Certificate in Gerontology | Undergraduate and Post-Baccalaureate Certificate in Gerontology
            post-baccalaureate certificate | Certificate in the Teaching of English (TESL) | Post-Baccalaureate Certificate in the Teaching of English (TESL)
            academic micro-credential | Early Childhood Education (Microcredential) | Academic Micro-Credential in Early Childhood Education
            non-credit certificate | Academic Writing Certificate | Non-Credit Certificate in Academic Writing
            certificate of participation | Garden Days Certificate of Participation | Certificate of Participation in Garden Days
            """)
    void aRecordIsTitledByKind(String kind, String title, String expected) {
        var catalog = Specs.alone()
                .file(
                        "one.cred",
                        "institution x \"X\" { edition 2026, terms semester }\n" + kind + " one \"" + title
                                + "\" { requirements { complete \"it\" } }\n")
                .compile()
                .catalogs()
                .get(0);
        var patterns = Policies.bundled().get("csulb-2024").clause("7.2").orElseThrow().rules().stream()
                .map(rule -> rule instanceof Proviso proviso ? proviso.rule() : rule)
                .map(rule -> ((TitleRule) rule).patterns())
                .findFirst()
                .orElseThrow();
        assertEquals(expected, patterns.recordTitle(catalog.programs().get(0)).orElseThrow());
    }
}
