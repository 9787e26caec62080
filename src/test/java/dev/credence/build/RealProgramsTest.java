package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The programs of {@code specs/}, as their universities published them. */
class RealProgramsTest {
    private static final Compilation ALL =
            Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of("specs")));

    @Test
    void onlyTheParalegalPageDoesNotAddUp() {
        assertEquals(
                "specs/chico/2007/paralegal.cred size-differs stated: 26 to 27, computed: 24 to 39",
                ALL.diagnostics().stream()
                        .filter(d -> d.severity() != Severity.HINT)
                        .map(d -> d.span().file().path() + " " + d.code().id() + " " + d.label())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyProgramAddsUpToWhatItsPageSays() {
        assertEquals("""
                chico/2007/paralegal 24 to 39
                chico/2009/gerontology 21
                cmich/2021-2022/cybersecurity 15
                csudh/2018-2019/tesl 24
                csueb/2017-2018/special-graduate 20
                csueb/2017-2018/special-undergraduate 20
                csulb/1978/gerontology 21
                csulb/2012-2013/tesol 24
                csulb/2017/spanish-heritage 12 to 15
                missouriwestern/2024-2025/laboratory-technician 14
                missouriwestern/as-retrieved/early-childhood-education 9 to 10
                msudenver/2022-2023/gis 17
                ncsu/as-retrieved/data-science-foundations 12
                sfsu/as-retrieved/public-accountancy 30
                sjf/2023-2024/public-professional-writing 13""", ALL.catalogs().stream()
                .filter(c -> !c.edition().id().equals("2026-2027"))
                .flatMap(c -> c.programs().stream()
                        .map(p -> c.institution().id() + "/" + c.edition().id() + "/" + p.facts().id() + " "
                                + Specs.range(ALL, p.facts().id())))
                .filter(line -> !line.startsWith("cpp/"))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void theTwoOptionsOfTheSpanishProgramAreFifteenAndTwelve() {
        var options = ALL.ranges().stream()
                .flatMap(ranges -> ranges.entrySet().stream())
                .filter(entry -> entry.getKey().equals("spanish-heritage"))
                .flatMap(entry -> entry.getValue().options().values().stream())
                .map(summary -> summary.total().toString())
                .sorted()
                .toList();
        assertEquals(List.of("12", "15"), options);
    }
}
