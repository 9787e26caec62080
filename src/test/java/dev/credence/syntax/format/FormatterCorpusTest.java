package dev.credence.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.spoilt.SpoiltSpec;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The formatter over every spec of the project, the faulty ones too. */
class FormatterCorpusTest {
    @Test
    void formattingTwiceChangesNothingMeaningAndCommentsStay() throws IOException {
        int files = 0;
        int changed = 0;
        int partly = 0;
        int comments = 0;
        for (var file : Corpus.all()) {
            var formatted = Formatter.format(file);
            String text = formatted.text();
            String again = Corpus.format(text);
            assertEquals(text, again, file.path() + " is not settled after one run");
            assertEquals(Corpus.meaning(file.text()), Corpus.meaning(text), file.path());
            assertEquals(Corpus.comments(file.text()), Corpus.comments(text), file.path());
            files++;
            changed += text.equals(file.text()) ? 0 : 1;
            partly += formatted.leftAlone().isEmpty() ? 0 : 1;
            comments += Corpus.comments(text).size();
        }
        System.out.printf(
                "fmt: %d files, %d changed, %d of them with something left alone, %d comments kept%n",
                files, changed, partly, comments);
        assertTrue(files > 500 && comments > 50);
    }

    /** What cannot be read is left alone, so that a slip is as it was and the rest has its layout. */
    @Test
    void aSlipIsNeverMadeWorse() throws IOException {
        int files = 0;
        int partly = 0;
        int comments = 0;
        for (var spec : SpoiltSpec.all()) {
            var file = Corpus.file(commented(spec.text()));
            var formatted = Formatter.format(file);
            String name = spec.kind() + " in " + spec.path() + "\n" + spec.put();
            assertEquals(formatted.text(), Corpus.format(formatted.text()), name);
            assertEquals(Corpus.meaning(file.text()), Corpus.meaning(formatted.text()), name);
            assertEquals(Corpus.comments(file.text()), Corpus.comments(formatted.text()), name);
            files++;
            partly += formatted.leftAlone().isEmpty() ? 0 : 1;
            comments += Corpus.comments(file.text()).size();
        }
        System.out.printf(
                "fmt: %d spoilt files, %d of them with something left alone, %d comments kept%n",
                files, partly, comments);
        assertTrue(partly > 50 && comments > 1000);
    }

    /** With comments of every indentation all over it; real specs have few. */
    private static String commented(String text) {
        var lines = text.split("\n", -1);
        var all = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            all.append('\n')
                    .append(i % 4 == 0 ? " ".repeat(i % 7) + "# comment " + i + "\n" : "")
                    .append(lines[i]);
        }
        return all.toString();
    }

    @Test
    void whatIsReadWithoutAWordIsFormattedAsAWhole() throws IOException {
        for (var file : Corpus.good()) {
            var formatted = Formatter.format(file);
            assertTrue(formatted.leftAlone().isEmpty(), file.path());
            for (String line : formatted.text().split("\n", -1)) {
                assertEquals(line.stripTrailing(), line, file.path());
            }
            assertTrue(!formatted.text().contains("\n\n\n") && !formatted.text().contains("{\n\n"), file.path());
        }
    }
}
