package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.model.Catalog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order editions stand, and which is current. */
final class SuccessionTest {
    private static Succession of(String... editions) {
        var specs = Specs.alone().file("u/institution.cred", "institution u \"U\" { terms semester, policy none }\n");
        for (int i = 0; i < editions.length; i++) {
            specs.file("u/" + i + "/edition.cred", "edition " + editions[i] + "\n");
        }
        return Succession.of("u", specs.compile().catalogs());
    }

    private static List<String> ids(Succession succession) {
        return succession.editions().stream().map(c -> c.edition().id()).toList();
    }

    @Test
    void yearsInTheNameGiveTheOrder() {
        assertEquals(List.of("1978", "2012-2013", "2017"), ids(of("2017", "1978", "2012-2013")));
    }

    @Test
    void theFirstDayGoesBeforeTheName() {
        assertEquals(
                List.of("2030", "2026"),
                ids(of("2026 { in effect from 2026-08-24 }", "2030 { in effect from 2026-08-23 }")));
    }

    @Test
    void onTheSameDayTheNameDecides() {
        assertEquals(List.of("a", "b"), ids(of("b { in effect from 2026-08-24 }", "a { in effect from 2026-08-24 }")));
        assertEquals(List.of("2026", "2026-2027"), ids(of("2026-2027", "2026")));
    }

    @Test
    void anEditionThatTellsNoDayHasNoPlaceUnlessItIsTheOnlyOne() {
        assertEquals(List.of("2017"), ids(of("draft", "2017")));
        assertEquals(List.of("draft"), ids(of("draft")));
        assertEquals(List.of(), ids(of("draft", "other")));
        assertEquals(Optional.empty(), of("draft", "other").current());
        assertEquals(List.of(), ids(of("b20261", "x2026")));
    }

    @Test
    void onlyTheLastIsNotSuperseded() {
        var succession = of("2017", "1978", "draft");
        assertEquals(
                List.of("1978"),
                succession.editions().stream()
                        .filter(succession::isSuperseded)
                        .map(c -> c.edition().id())
                        .toList());
        assertEquals(
                Optional.of("2017"), succession.current().map(c -> c.edition().id()));
        Catalog last = succession.current().orElseThrow();
        assertEquals(
                Optional.of("1978"),
                succession.before(last).map(c -> c.edition().id()));
        assertEquals(Optional.empty(), succession.before(succession.editions().get(0)));
    }

    @Test
    void otherInstitutionsHaveTheirOwn() {
        var catalogs = Specs.alone()
                .file("a/institution.cred", "institution a \"A\" { edition 2020\n terms semester, policy none }\n")
                .file("b/institution.cred", "institution b \"B\" { edition 2030\n terms semester, policy none }\n")
                .compile()
                .catalogs();
        assertEquals(List.of("2020"), ids(Succession.of("a", catalogs)));
        assertEquals(List.of("2030"), ids(Succession.of("b", catalogs)));
    }
}
