package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.build.Policies;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every clause of a bundled policy against specs: {@code policies/EDITION/CLAUSE/CASE/} holds {@code fail.cred}, which breaks the
 * clause and prints exactly {@code expected.txt}, and {@code pass.cred}, its twin that keeps the clause. A case on the line is a case of
 * its own, whose passing spec lies exactly on it.
 */
class PolicyGoldenTest {
    private static final Path ROOT = Path.of("src/main/resources/dev/credence/policy/cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> everyFailingSpecPrintsWhatIsExpected() {
        return cases().map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
            var expected = folder.resolve("expected.txt");
            var compilation = specs(folder, "fail.cred").compile();
            String printed = Specs.rendered(compilation);
            if (UPDATE) {
                Files.writeString(expected, printed);
            }
            assertEquals(read(expected), printed);
            assertTrue(
                    compilation.diagnostics().stream().anyMatch(d -> isOf(d, folder)),
                    () -> "clause " + clause(folder) + " is not broken\n" + printed);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPassingTwinKeepsTheClause() {
        return cases().map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
            var compilation = specs(folder, "pass.cred").compile();
            var broken = compilation.diagnostics().stream()
                    .filter(d -> d.severity() == Severity.ERROR || isOf(d, folder))
                    .toList();
            assertTrue(broken.isEmpty(), () -> Specs.rendered(compilation));
        }));
    }

    @Test
    void everyEnforcedClauseHasACaseAndEveryCaseAClause() {
        var policies = Policies.bundled();
        var wrong = new ArrayList<String>();
        for (var edition : folders(ROOT)) {
            var policy = policies.get(edition.getFileName().toString());
            var tried = folders(edition).stream()
                    .map(f -> f.getFileName().toString())
                    .toList();
            for (var clause : policy.clauses()) {
                if (clause.treatment() == Clause.Treatment.ENFORCED && !tried.contains(clause.number())) {
                    wrong.add(policy.id() + " " + clause.number() + ": no case");
                }
            }
            for (var number : tried) {
                if (policy.clause(number).isEmpty()) {
                    wrong.add(policy.id() + " " + number + ": no clause");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theListThatThePolicyCommandPrintsIsTheCorpus() throws IOException {
        var list = Path.of("src/main/resources/dev/credence/policy/cases/list.txt");
        String there = cases().map(PolicyGoldenTest::name).sorted().collect(Collectors.joining("\n", "", "\n"));
        if (UPDATE) {
            Files.writeString(list, there);
        }
        assertEquals(there, Files.readString(list));
    }

    private static boolean isOf(Diagnostic diagnostic, Path folder) {
        return diagnostic.code() instanceof ClauseCode code && code.clause().equals(clause(folder));
    }

    private static String clause(Path folder) {
        return folder.getParent().getFileName().toString();
    }

    private static String name(Path folder) {
        return ROOT.relativize(folder).toString();
    }

    private static Specs specs(Path folder, String name) {
        String edition = folder.getParent().getParent().getFileName().toString();
        String base = read(ROOT.resolve("base.cred")).replace("policy csulb-2024", "policy " + edition);
        return Specs.alone().file("base.cred", base).file("case/" + name, read(folder.resolve(name)));
    }

    private static Stream<Path> cases() {
        return folders(ROOT).stream()
                .flatMap(edition -> folders(edition).stream())
                .flatMap(clause -> folders(clause).stream());
    }

    private static List<Path> folders(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
