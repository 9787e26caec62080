package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.build.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four-way closure of the catalogue of codes and of the clauses, and that the check of it notices each of the four. */
class ClosureTest {
    private static final Path CODES = Path.of("src/main/resources/dev/credence/diagnostic/codes");
    private static final Path CASES = Path.of("src/main/resources/dev/credence/policy/cases");
    private static final Path MANUAL = Path.of("docs/codes");
    private static final List<String> IDS =
            Arrays.stream(Code.values()).map(Code::id).toList();

    /** A file of a code, and what is said where it is missing. */
    private record Part(List<String> names, String fault) {}

    private static final List<Part> PARTS = List.of(
            new Part(List.of("fail.cred", "fail.paths", "fail.csv"), "no failing spec"),
            new Part(List.of("pass.cred", "pass.paths", "pass.csv"), "no passing twin"),
            new Part(List.of("expected.txt"), "no golden output"),
            new Part(List.of("explain.md"), "no explanation"));

    @Test
    void everyCodeHasAllFourAndNothingIsUnused() {
        assertEquals(List.of(), Closure.ofCodes(IDS, CODES, MANUAL));
    }

    @Test
    void everyClauseHasAllFourAndNothingIsUnused() {
        assertEquals(List.of(), Closure.ofClauses(Policies.bundled().values(), CASES, MANUAL));
    }

    @Test
    void whicheverOfTheFourIsTakenFromACodeItIsNoticed(@TempDir Path scratch) throws IOException {
        var codes = copy(CODES, scratch.resolve("codes"));
        var manual = copy(MANUAL, scratch.resolve("manual"));
        for (var id : IDS) {
            for (var part : PARTS) {
                for (var name : part.names()) {
                    assertNoticed(id + ": " + part.fault(), codes.resolve(id).resolve(name), codes, manual);
                }
            }
            assertNoticed(id + ": no page in the manual", manual.resolve(id + ".md"), codes, manual);
        }
        assertEquals(List.of(), Closure.ofCodes(IDS, codes, manual));
    }

    private static void assertNoticed(String fault, Path file, Path codes, Path manual) throws IOException {
        if (Files.exists(file)) {
            byte[] kept = Files.readAllBytes(file);
            Files.delete(file);
            assertEquals(List.of(fault), Closure.ofCodes(IDS, codes, manual));
            Files.write(file, kept);
        }
    }

    @Test
    void whatIsThereForNothingIsNoticed(@TempDir Path scratch) throws IOException {
        var codes = copy(CODES, scratch.resolve("codes"));
        Files.createDirectory(codes.resolve("no-such-thing"));
        Files.writeString(codes.resolve("no-path/courses.csv"), "Code\n");
        Files.writeString(codes.resolve("syntax/explain.md"), "It means something.\n");
        assertEquals(
                List.of(
                        "no-path: nothing reads courses.csv",
                        "no-such-thing: no such code",
                        "syntax: no `## Why`",
                        "syntax: no `## What to do`"),
                Closure.ofCodes(IDS, codes, MANUAL));
    }

    @Test
    void aNewCodeIsNoticedUntilItHasAll() {
        var more = new ArrayList<>(IDS);
        more.add("new-code");
        assertEquals(
                List.of("new-code: no folder", "new-code: no page in the manual"),
                Closure.ofCodes(more, CODES, MANUAL));
    }

    @Test
    void whicheverOfTheFourIsTakenFromAClauseItIsNoticed(@TempDir Path scratch) throws IOException {
        var cases = copy(CASES, scratch.resolve("cases"));
        var manual = copy(MANUAL, scratch.resolve("manual"));
        var policies = Policies.bundled().values();
        Files.delete(cases.resolve("csulb-2024/2.5/three-quarters/fail.cred"));
        Files.delete(cases.resolve("csulb-2024/2.5/eighteen-units/pass.cred"));
        Files.delete(cases.resolve("csulb-2024/2.4/eleven-units/expected.txt"));
        Files.delete(manual.resolve("CSULB-2.5.md"));
        Files.move(cases.resolve("csulb-2024/6.1"), cases.resolve("csulb-2024/6.10"));
        assertEquals(
                List.of(
                        "CSULB-2.5: no page in the manual",
                        "csulb-2024/6.1: no case",
                        "eleven-units: no golden output",
                        "eighteen-units: no passing twin",
                        "three-quarters: no failing spec",
                        "csulb-2024/6.10: no such clause"),
                Closure.ofClauses(policies, cases, manual));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
