package dev.credence.resolve.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvScannerTest {
    private static final char[] ALPHABET = {'a', 'b', '1', ' ', '\t', ',', ',', ';', '"', '"', '\n', '\r', 'é'};
    private static final List<String> WELL_FORMED = List.of(
            "a", "bé", " c ", "\"d\"", "\"e,\"\"f\"\"\"", "\"g\r\nh\"", " \"i\" ", "\"\"", "", "\uD83D\uDE00", "5\" k");

    /** Records as lists of values; the last is null where a quote spoils the rest. */
    private record Outcome(List<List<String>> records, boolean broken) {}

    @Test
    void cellsEndAtSeparatorsAndLines() {
        assertEquals("[[a, b], [c, ]]", ours("a,b\r\nc,", ',').records().toString());
        assertEquals("[[a;b, c]]", ours("\"a;b\";c", ';').records().toString());
        assertEquals("[[a, b], [c]]", ours("a\tb\rc", '\t').records().toString());
    }

    @Test
    void quotesKeepSeparatorsLineBreaksAndDoubledQuotes() {
        assertEquals(
                "[[a\nb, x \"y\" z, ]]",
                ours("\"a\nb\",\"x \"\"y\"\" z\",\"\"\n", ',').records().toString());
    }

    @Test
    void theRowAfterAnOpenQuoteIsTheNextLine() {
        var scanner = new CsvScanner("a,\"b\nc,d\n".toCharArray(), ',');
        assertTrue(scanner.next());
        assertEquals(2, scanner.openQuote());
        assertEquals(-1, scanner.stray());
        assertTrue(scanner.next());
        assertEquals(5, scanner.start(0));
        assertEquals(-1, scanner.openQuote());
    }

    @Test
    void whatFollowsAClosingQuoteIsFound() {
        var scanner = new CsvScanner("\"a\" b,c\nd".toCharArray(), ',');
        assertTrue(scanner.next());
        assertEquals(0, scanner.openQuote());
        assertEquals(4, scanner.stray());
    }

    @Test
    void readsRandomTextAsCommonsCsvDoes() {
        var random = new Random(20260101);
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
            }
            compare(text.toString(), i % 3 == 0 ? ';' : i % 3 == 1 ? '\t' : ',');
        }
    }

    @Test
    void readsRandomTablesAsCommonsCsvDoes() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int row = random.nextInt(6); row >= 0; row--) {
                for (int cell = random.nextInt(5); cell >= 0; cell--) {
                    text.append(WELL_FORMED.get(random.nextInt(WELL_FORMED.size())))
                            .append(cell > 0 ? "," : "");
                }
                text.append(row == 0 && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n");
            }
            compare(text.toString(), ',');
        }
    }

    private static void compare(String text, char separator) {
        assertEquals(theirs(text, separator), ours(text, separator), () -> "in <" + text + "> by " + separator);
    }

    private static Outcome ours(String text, char separator) {
        var records = new ArrayList<List<String>>();
        var scanner = new CsvScanner(text.toCharArray(), separator);
        while (scanner.next()) {
            if (scanner.openQuote() >= 0) {
                return new Outcome(records, true);
            }
            var record = new ArrayList<String>();
            for (int i = 0; i < scanner.cells(); i++) {
                String raw = text.substring(scanner.start(i), scanner.end(i));
                boolean quoted = raw.startsWith("\"");
                record.add(quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw);
            }
            addUnlessBlank(record, records);
        }
        return new Outcome(records, false);
    }

    private static Outcome theirs(String text, char separator) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var records = new ArrayList<List<String>>();
        try (var parser = CSVParser.parse(text, format)) {
            parser.forEach(record -> addUnlessBlank(record.toList(), records));
        } catch (UncheckedIOException e) {
            return new Outcome(records, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(records, false);
    }

    /** A line without values is no record for us. */
    private static void addUnlessBlank(List<String> record, List<List<String>> records) {
        if (!record.stream().allMatch(String::isEmpty)) {
            records.add(record);
        }
    }
}
