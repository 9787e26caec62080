package dev.credence.publish.csv;

import dev.credence.model.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as RFC 4180 has it: a line of names, commas, quotes where they are needed, every line ended by CR LF. It begins with a
 * byte-order mark, because the spreadsheet that most offices use takes a file without one for something other than UTF-8. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvTable {
    private static final String MARK = "\ufeff";
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    /** What a formula begins with, in one spreadsheet or another. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private final StringBuilder text = new StringBuilder(MARK);
    private final CSVPrinter printer;
    private final int columns;

    CsvTable(List<String> names) {
        try {
            printer = new CSVPrinter(text, RFC4180);
            printer.printRecord(names);
            columns = names.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Row row) {
        if (row.cells.size() != columns) {
            throw new IllegalArgumentException(row.cells.size() + " cells for " + columns + " columns");
        }
        try {
            printer.printRecord(row.cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] document() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One line, cell by cell. */
    static final class Row {
        private final List<String> cells = new ArrayList<>();

        Row text(String words) {
            cells.add(harmless(words));
            return this;
        }

        Row text(Optional<String> words) {
            return text(words.orElse(""));
        }

        /** Several texts in one cell. */
        Row texts(List<String> words) {
            return text(String.join("; ", words));
        }

        Row number(Optional<Units> number) {
            cells.add(number.map(Units::toString).orElse(""));
            return this;
        }

        Row flag(boolean value) {
            cells.add(value ? "yes" : "no");
            return this;
        }

        /** A line is one line, and what comes before a sign without being seen does not hide it. */
        private static String harmless(String words) {
            String flat = words.replaceAll("\\R", " ").replace("\u0000", "");
            int first = 0;
            while (first < flat.length() && isUnseen(flat.charAt(first))) {
                first++;
            }
            return first < flat.length() && FORMULA.indexOf(flat.charAt(first)) >= 0 ? "'" + flat : flat;
        }

        private static boolean isUnseen(char c) {
            return Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT;
        }
    }
}
