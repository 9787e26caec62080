package dev.credence.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.source.SourceFile;
import dev.credence.syntax.Lexeme;
import dev.credence.syntax.Lexeme.Kind;
import dev.credence.syntax.Lexemes;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever blanks and line ends somebody has typed, the same text comes out. */
class FormatterPropertyTest {
    private static final List<String> BLANKS = List.of(" ", "  ", "\t", " \t  ", "\u00A0");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final int ROUNDS = 6;

    @Test
    void aFileThatWasSpacedAtRandomComesBack() throws IOException {
        var random = new Random(4);
        int tried = 0;
        for (var file : Corpus.good()) {
            String settled = Formatter.format(file).text();
            for (int round = 0; round < ROUNDS; round++) {
                String ugly = respaced(settled, random);
                assertEquals(settled, Corpus.format(ugly), () -> file.path() + " from\n" + ugly);
                tried++;
            }
        }
        System.out.println("fmt: " + tried + " files spaced at random came back");
    }

    @Test
    void commentsAnywhereAreKeptAndStayWhereTheyAre() throws IOException {
        var random = new Random(5);
        int comments = 0;
        for (var file : Corpus.good()) {
            for (int round = 0; round < ROUNDS; round++) {
                String commented = commented(Formatter.format(file).text(), random);
                var formatted = Formatter.format(Corpus.file(commented));
                assertEquals(List.of(), formatted.leftAlone(), commented);
                assertEquals(Corpus.comments(commented), Corpus.comments(formatted.text()), commented);
                assertEquals(Corpus.meaning(commented), Corpus.meaning(formatted.text()), commented);
                assertEquals(formatted.text(), Corpus.format(formatted.text()), commented);
                comments += Corpus.comments(commented).size();
            }
        }
        System.out.println("fmt: " + comments + " comments at random places kept");
    }

    @Test
    void aMistakeCostsNothingAround() throws IOException {
        var random = new Random(6);
        int files = 0;
        int formatted = 0;
        for (var file : Corpus.good()) {
            String[] words = respaced(Formatter.format(file).text(), random).split("(?<=\\s)");
            for (int slips = 0; slips <= files % 3; slips++) {
                words[random.nextInt(words.length)] = files % 2 == 0 ? "" : ";; ";
            }
            String broken = String.join("", words);
            String text = Corpus.format(broken);
            assertEquals(text, Corpus.format(text), broken);
            assertEquals(Corpus.meaning(broken), Corpus.meaning(text), broken);
            assertEquals(squeezed(broken), squeezed(text), broken);
            files++;
            formatted += text.equals(broken.replace("\r\n", "\n").replace('\r', '\n')) ? 0 : 1;
        }
        System.out.println("fmt: of " + files + " files with mistakes " + formatted + " were formatted around them");
    }

    /** A text without what a formatter may change. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0,]+", "");
    }

    /** The same file with other blanks and line ends, where the layout does not keep what the author has chosen. */
    private static String respaced(String text, Random random) {
        String lineEnd = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
        var ugly = new StringBuilder(random.nextInt(3) == 0 ? lineEnd + "  " + lineEnd : "");
        Lexeme before = null;
        for (var lexeme : lexemes(text)) {
            if (before != null) {
                ugly.append(between(before, lexeme, lineEnd, random));
            }
            ugly.append(spelled(lexeme, lineEnd, random));
            before = lexeme;
        }
        return ugly.append(random.nextBoolean() ? "" : (" " + lineEnd).repeat(random.nextInt(4)))
                .toString();
    }

    private static String between(Lexeme before, Lexeme after, String lineEnd, Random random) {
        String blank = BLANKS.get(random.nextInt(BLANKS.size()));
        String maybe = random.nextBoolean() ? blank : "";
        if (after.linesBefore() > 1) {
            return maybe + lineEnd + (blank + lineEnd).repeat(1 + random.nextInt(3)) + maybe;
        }
        boolean comma = after.beginsEntry() && before.kind() != Kind.COMMENT && after.kind() != Kind.COMMENT;
        if (after.linesBefore() == 1) {
            boolean edge = before.kind() == Kind.OPEN_BRACE || after.kind() == Kind.CLOSE_BRACE;
            String more = edge && random.nextInt(3) == 0 ? lineEnd : "";
            boolean joined =
                    !edge && !after.beginsEntry() && after.kind() != Kind.COMMENT && before.kind() != Kind.COMMENT;
            return joined
                    ? blank
                    : maybe + (comma && random.nextInt(3) == 0 ? "," : "") + maybe + lineEnd + more + maybe;
        }
        if (comma) {
            return maybe + "," + maybe;
        }
        boolean touching = before.kind() == Kind.OPEN_PARENTHESIS
                || after.kind() == Kind.CLOSE_PARENTHESIS
                || before.kind() == Kind.OPEN_BRACE
                || after.kind() == Kind.CLOSE_BRACE
                || after.kind() == Kind.OPEN_BRACE;
        return touching ? maybe : blank;
    }

    private static String spelled(Lexeme lexeme, String lineEnd, Random random) {
        return switch (lexeme.kind()) {
            case COMMENT -> lexeme.text() + (random.nextBoolean() ? "" : "  ");
            case LONG_TEXT ->
                lexeme.text().contains("\n")
                        ? "\"\"\"" + lineEnd + indented(lexeme.longText(), lineEnd, random) + "\"\"\""
                        : lexeme.text();
            default -> lexeme.text();
        };
    }

    private static String indented(String value, String lineEnd, Random random) {
        String indent = " ".repeat(random.nextInt(7));
        var text = new StringBuilder();
        value.lines()
                .forEach(
                        line -> text.append(line.isEmpty() ? "" : indent + line).append(lineEnd));
        return text.toString();
    }

    /** The same file with comments on lines of their own, at the ends of lines and wherever else a line may go on. */
    private static String commented(String text, Random random) {
        var commented = new StringBuilder();
        int number = 0;
        Lexeme before = null;
        for (var lexeme : lexemes(text)) {
            if (before != null) {
                commented.append(
                        text,
                        index(text, before.span().end()),
                        index(text, lexeme.span().start()));
                if (mayEndLine(before, lexeme) && random.nextInt(5) == 0) {
                    commented
                            .append(random.nextBoolean() ? "\n" : "")
                            .append("# no. ")
                            .append(number++)
                            .append(" é👩‍🎓 \n");
                }
            }
            commented.append(lexeme.span().text());
            before = lexeme;
        }
        return commented.append("  # at the end").toString();
    }

    private static int index(String text, int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static boolean mayEndLine(Lexeme before, Lexeme after) {
        return after.beginsEntry()
                || before.kind() == Kind.CONNECTIVE
                || after.kind() == Kind.CONNECTIVE
                || before.kind() == Kind.OPEN_BRACE
                || after.kind() == Kind.OPEN_BRACE
                || after.kind() == Kind.CLOSE_BRACE;
    }

    private static List<Lexeme> lexemes(String text) {
        var file = new SourceFile("a.cred", text);
        return Lexemes.of(file, 0, file.length()).orElseThrow(() -> new AssertionError(text));
    }
}
