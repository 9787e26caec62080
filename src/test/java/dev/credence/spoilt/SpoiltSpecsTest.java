package dev.credence.spoilt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Mending;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.syntax.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every slip in a real program is reported once, at its place and with its code; what is printed and what {@code --fix} makes of it
 * is golden, and so is the count of the fixes. {@code -Dgolden.update=true} writes both anew.
 */
class SpoiltSpecsTest {
    private static final Path FOLDER = Path.of("src/test/resources/spoilt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @ValueSource(strings = {"word-processor", "signs", "words", "meaning"})
    void everySlipIsReportedOnceAndAtItsPlace(String name) throws IOException {
        var wrong = new ArrayList<String>();
        var printed = new StringBuilder();
        for (var spec : SpoiltSpec.table(FOLDER.resolve(name + ".txt"))) {
            var run = Run.of(spec);
            run.complaint().ifPresent(wrong::add);
            printed.append(run.printed()).append("=====\n");
        }
        golden(FOLDER.resolve(name + ".expected.txt"), printed.toString());
        assertEquals(List.of(), wrong, () -> String.join("\n\n", wrong));
    }

    @Test
    void theFixesAreCounted() throws IOException {
        var counts = new TreeMap<String, int[]>();
        for (var spec : SpoiltSpec.all()) {
            int[] count = counts.computeIfAbsent(spec.kind(), k -> new int[Outcome.values().length]);
            count[Run.of(spec).outcome().ordinal()]++;
        }
        golden(FOLDER.resolve("summary.expected.txt"), summary(counts));
    }

    private static String summary(Map<String, int[]> counts) {
        var text =
                new StringBuilder("%-22s%6s%10s%10s%6s%n".formatted("kind", "slips", "restored", "compiles", "none"));
        int[] sum = new int[Outcome.values().length];
        counts.forEach((kind, count) -> {
            text.append(line(kind, count));
            for (int i = 0; i < count.length; i++) {
                sum[i] += count[i];
            }
        });
        return text.append(line(counts.size() + " kinds", sum)).toString().replace("\r\n", "\n");
    }

    private static String line(String kind, int[] c) {
        return "%-22s%6d%10d%10d%6d%n".formatted(kind, c[0] + c[1] + c[2], c[0], c[1], c[2]);
    }

    private static void golden(Path file, String printed) throws IOException {
        if (UPDATE) {
            Files.writeString(file, printed);
        }
        assertEquals(Files.readString(file), printed);
    }

    /** What {@code --fix} makes of a slip. */
    private enum Outcome {
        /** It compiles, and means what the spec meant before the slip. */
        RESTORED,
        /** It compiles, and means something else. */
        COMPILES,
        /** No edit is certain, or none is offered. */
        NONE
    }

    /** One slip, compiled and mended. */
    private record Run(SpoiltSpec spec, Compilation compilation, Mending.Result mended) {

        static Run of(SpoiltSpec spec) throws IOException {
            var workspace = spec.workspace();
            return new Run(spec, Compiler.compile(workspace), Mending.mend(workspace, Optional.empty()));
        }

        private List<Diagnostic> found() {
            // What the spec says without the slip is not the slip's.
            return compilation.diagnostics().stream()
                    .filter(d -> d.severity() == Severity.ERROR || d.code().id().equals(spec.code()))
                    .toList();
        }

        /** What is not as it is due. */
        Optional<String> complaint() throws IOException {
            var places = found().stream()
                    .map(d -> d.code().id() + " on line "
                            + d.span().file().position(d.span().start()).line())
                    .collect(Collectors.joining(", "));
            var due = spec.code() + " on line " + spec.line();
            boolean bad = !places.equals(due)
                    || (mended.fixes() > 0 && mended.compilation().hasErrors());
            return bad
                    ? Optional.of(spec.kind() + " " + spec.path() + "\n" + spec.put() + "\ndue " + due + ", found "
                            + places + "\n" + Specs.rendered(compilation) + diff())
                    : Optional.empty();
        }

        String printed() throws IOException {
            return spec.kind() + " in " + spec.path() + "\n" + plain() + "fix: "
                    + outcome().name().toLowerCase(java.util.Locale.ROOT) + "\n" + diff();
        }

        private String plain() {
            return Specs.rendered(found(), compilation.files());
        }

        private String diff() throws IOException {
            var lines = new StringBuilder();
            for (var changed : mended.changed()) {
                var before = changed.before().text().split("\n", -1);
                var after = changed.after().text().split("\n", -1);
                int same = 0;
                while (same < Math.min(before.length, after.length) && before[same].equals(after[same])) {
                    same++;
                }
                int end = 0;
                while (end < Math.min(before.length, after.length) - same
                        && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
                    end++;
                }
                for (int i = same; i < before.length - end; i++) {
                    lines.append("- ").append(before[i]).append('\n');
                }
                for (int i = same; i < after.length - end; i++) {
                    lines.append("+ ").append(after[i]).append('\n');
                }
            }
            return lines.toString();
        }

        Outcome outcome() throws IOException {
            if (mended.fixes() == 0) {
                return Outcome.NONE;
            }
            return meaning(text(mended.compilation())).equals(meaning(spec.whole()))
                    ? Outcome.RESTORED
                    : Outcome.COMPILES;
        }

        private String text(Compilation of) {
            return of.workspace().files().stream()
                    .filter(file -> file.path().equals(spec.path()))
                    .map(SourceFile::text)
                    .findFirst()
                    .orElseThrow();
        }

        /** What a spec says, without the places where it says it. */
        private static String meaning(String text) {
            var file = new SourceFile("x.cred", text);
            return SpecReader.read(file, d -> {}).declarations().toString().replaceAll("x\\.cred:\\d+:\\d+", "");
        }
    }
}
