package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner reads what the grammar of the lexer says, token for token. */
class ScannerTest {
    /** What tokens begin and end with, and what comes close to one. */
    private static final List<String> PIECES = List.of(
            "or",
            "and",
            "better",
            "more",
            "above",
            "equivalent",
            "credit",
            "/no-credit",
            "complete",
            "/incomplete",
            "master's",
            "lower-division",
            "course",
            "courses",
            "ourse",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u2007",
            "\u2009",
            "\u202F",
            "\n",
            "\r\n",
            "\r",
            "A",
            "B",
            "F",
            "G",
            "Z",
            "AB",
            "HORT",
            "C&I",
            "A/ST",
            "a",
            "b",
            "z",
            "é",
            "É",
            "ß",
            "ª",
            "²",
            "½",
            "Ž",
            "ŉ",
            "0",
            "1",
            "12",
            "110",
            "2026",
            "2026-08-24",
            "2026-2027",
            "110A",
            "A12",
            "12/13",
            "1.5",
            "25%",
            "%",
            "+",
            "-",
            "--",
            ".",
            "..",
            "...",
            "–",
            "—",
            ":",
            "=",
            ";",
            ",",
            "{",
            "}",
            "(",
            ")",
            "#",
            "/",
            "//",
            "/*",
            "*/",
            "*",
            "\"",
            "\"\"\"",
            "\\",
            "\\\"",
            "\\\\",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "‚",
            "'",
            "\u0000",
            "\u0000\u0000\u0000",
            "\u0001",
            "\f",
            "!",
            "×",
            "\u2060");

    private static void same(String text) {
        assertEquals(shown(Lexing.byTheGrammar(text, 3)), shown(Scanner.tokens(text, 3)), () -> "in: " + text);
    }

    private static List<String> shown(List<CommonToken> tokens) {
        var lines = new ArrayList<String>();
        for (Token token : tokens) {
            lines.add(CredenceLexer.VOCABULARY.getSymbolicName(token.getType()) + " " + token.getStartIndex() + ".."
                    + token.getStopIndex() + " " + token.getText());
        }
        return lines;
    }

    static Stream<Path> files() throws IOException {
        try (var specs = Files.walk(Path.of("specs"));
                var fixtures = Files.walk(Path.of("src/test"));
                var explained = Files.walk(Path.of("src/main/resources"));
                var manual = Files.walk(Path.of("docs"))) {
            return Stream.of(specs, fixtures, explained, manual)
                    .flatMap(found -> found)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void it_reads_every_file_as_the_grammar_says() throws IOException {
        int read = 0;
        for (var file : files().toList()) {
            String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
            if (LatinText.is(text)) {
                same(text);
                read++;
            }
        }
        assertEquals(true, read > 100, "only " + read + " files");
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_reads_changed_files_as_the_grammar_says(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        var random = new Random(file.toString().hashCode());
        for (int round = 0; round < 5 && LatinText.is(text) && !text.isEmpty(); round++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 300);
            var part = new StringBuilder(text.substring(at, end));
            for (int i = 0; i < 4; i++) {
                int place = random.nextInt(part.length());
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                part.replace(place, Math.min(part.length(), place + random.nextInt(3)), piece);
            }
            same(part.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 12, 40})
    void it_reads_anything_as_the_grammar_says(int pieces) {
        var random = new Random(pieces);
        for (int round = 0; round < 4000; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            same(text.toString());
        }
    }

    @Test
    void it_reads_every_keyword_and_what_is_nearly_one() {
        for (int type = 1; type <= CredenceLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = CredenceLexer.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                String word = literal.substring(1, literal.length() - 1);
                same(word);
                same(word + "s " + word.substring(1) + " " + word.substring(0, word.length() - 1) + " x" + word);
                same(word + "-" + word + " " + word + "'" + word + "/" + word + "1");
            }
        }
    }

    @Test
    void it_reads_every_character_that_it_may_read_as_the_grammar_says() {
        for (char c = 0; c < '\u2070'; c++) {
            if (LatinText.is(String.valueOf(c))) {
                same("" + c);
                same("a" + c + "b A" + c + "B 1" + c + "2 \"" + c + "\" “" + c + "” '" + c + "' a'" + c + " A" + c);
            }
        }
    }
}
