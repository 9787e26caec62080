package dev.credence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever an author types: never an exception, never silence, and every place lies inside its file. */
class FuzzTest {
    private static final Pattern WORDS = Pattern.compile("\"\"\"|\"[^\"\n]*\"?|[A-Z]+ [0-9]+[A-Z]*|[\\p{L}0-9./%'-]+|\\s+|.", Pattern.DOTALL);
    private static final String[] SOUP = {
        "course", "GEOG 301", "GEOG 302", "{", "}", "(", ")", ",", "\n", "and", "or", "then", "\"X\"", "\"", "\"\"\"", "units", "3",
        "1.5", "25%", "2/3", "2026-2027", "2026-02-30", "requirements", "undergraduate", "certificate", "graduate", "x", "choose",
        "from", "all", "of", "any", "at", "least", "most", "optional", "options", "option", "to", "or more", "or better",
        "or equivalent", "with", "C", "B+", "prerequisites", "institution", "edition", "levels", "list", "not", "both", "order",
        "share", "none", "for", "twice", "topic", "same", "as", "admission", "approvals", "outcomes", "–", "“Y”", ";", ":", "#", "§",
        "course \"T\"", "courses", "numbered", "except", "approved", "by", "🗺", "\t", "stacks", "into", "and above", "up", "degree"
    };

    @Test
    void wordsInAnyOrder() {
        var random = new Random(1);
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder(round % 2 == 0 ? "" : "undergraduate certificate x \"X\" {\n requirements {\n ");
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(SOUP[random.nextInt(SOUP.length)]).append(random.nextInt(5) == 0 ? "\n" : " ");
            }
            check(text.append(round % 2 == 0 ? "" : "\n}\n}\n").toString());
        }
    }

    @Test
    void charactersInAnyOrder() {
        var random = new Random(2);
        String some = "aA1 \n\t\r\"{}(),.;:=-–/%#'“”‘’é🗺\\§\u0000\u00a0\u200b\ufeff";
        int[] characters = some.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void realProgramsWithOneWordChanged() throws IOException {
        var random = new Random(3);
        for (var file : specs()) {
            String text = Files.readString(file);
            var words = new ArrayList<String>();
            var matcher = WORDS.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group());
            }
            for (int round = 0; round < 25; round++) {
                var changed = new ArrayList<>(words);
                int at = random.nextInt(changed.size());
                switch (round % 3) {
                    case 0 -> changed.remove(at);
                    case 1 -> changed.add(at, changed.get(at));
                    default -> changed.set(at, changed.set(random.nextInt(changed.size()), changed.get(at)));
                }
                check(String.join("", changed));
            }
        }
    }

    private static List<Path> specs() throws IOException {
        try (var all = Files.walk(Path.of("specs"))) {
            return all.filter(p -> p.toString().endsWith(".cred")).sorted().toList();
        }
    }

    private static void check(String text) {
        Compilation compilation;
        try {
            compilation = Specs.of(text).compile();
            Specs.rendered(compilation);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("thrown for\n" + text, thrown);
        }
        compilation.diagnostics().forEach(d -> inside(d, text));
    }

    private static void inside(Diagnostic diagnostic, String text) {
        inside(diagnostic.span(), text);
        diagnostic.related().forEach(label -> inside(label.span(), text));
    }

    private static void inside(Span span, String text) {
        assertTrue(span.end() <= span.file().length(), () -> "a place outside of\n" + text);
    }
}
