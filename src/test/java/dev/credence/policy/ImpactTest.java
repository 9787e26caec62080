package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Policies;
import dev.credence.build.WorkspaceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the real programs of {@code specs/} change verdict when the policy of 2024 takes the place of the one before it. */
class ImpactTest {
    private static final Compilation ALL = Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of("specs")));

    @Test
    void levelAndSizeFlipForExactlyThese() {
        assertEquals("""
                cmich/2021-2022 cybersecurity: minimum-units fails -> holds
                csueb/2017-2018 special-graduate: minimum-units fails -> holds
                csueb/2017-2018 special-undergraduate: level fails -> holds
                csueb/2017-2018 special-undergraduate: minimum-units fails -> holds
                csulb/1978 gerontology: level unknown -> holds
                csulb/2012-2013 tesol: level holds -> fails
                csulb/2017 spanish-heritage, Option 1: minimum-units fails -> holds
                csulb/2017 spanish-heritage, Option 2: level fails -> holds
                csulb/2017 spanish-heritage, Option 2: minimum-units fails -> holds
                msudenver/2022-2023 gis: level fails -> holds
                msudenver/2022-2023 gis: minimum-units fails -> holds
                ncsu/as-retrieved data-science-foundations: minimum-units fails -> holds
                sjf/2023-2024 public-professional-writing: minimum-units fails -> holds""", String.join("\n", flips()));
    }

    private static List<String> flips() {
        var policies = Policies.bundled();
        var impact = new Impact(policies.get("csulb-2012-2016"), policies.get("csulb-2024"));
        var flips = new ArrayList<String>();
        for (int i = 0; i < ALL.catalogs().size(); i++) {
            var catalog = ALL.catalogs().get(i);
            String place = catalog.institution().id() + "/" + catalog.edition().id();
            if (place.equals("csulb/2026-2027")) {
                continue;
            }
            for (var change : impact.in(catalog, new Proofs(ALL.ranges().get(i)))) {
                if (change.isFlip() && List.of("level", "minimum-units").contains(change.subject())) {
                    flips.add(place + " " + change.program().facts().id()
                            + change.option().map(option -> ", " + option).orElse("") + ": " + change.subject() + " "
                            + change.was().word() + " -> " + change.is().word());
                }
            }
        }
        return flips.stream().sorted().toList();
    }
}
