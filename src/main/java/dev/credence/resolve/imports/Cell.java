package dev.credence.resolve.imports;

import dev.credence.source.Span;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.List;

/**
 * One value of a row.
 *
 * @param value what it says, without quotes, escapes and the blanks around it
 * @param span the cell with its quotes
 * @param content where the text inside the quotes begins, in units of the file's text
 * @param lead how many characters of the text inside were blanks in front of the value
 * @param form how the file writes it
 * @param parts the values of a list; empty but for {@link Form#LIST}
 */
record Cell(Offsets offsets, String value, Span span, int content, int lead, Form form, List<Cell> parts) {

    /** How the file writes a value. */
    enum Form {
        /** As it is. */
        PLAIN,
        /** With doubled quotes. */
        DOUBLED,
        /** With the escapes of JSON. */
        ESCAPED,
        /** It stands for another value, by a mapping of the import. */
        MAPPED,
        /** A list of JSON. */
        LIST,
        /** Something inside something, where one value is wanted. */
        NESTED
    }

    boolean isEmpty() {
        return value.isEmpty() && form != Form.LIST && form != Form.NESTED;
    }

    /** The same cell, standing for another value. */
    Cell as(String other) {
        return new Cell(offsets, Chars.strip(other), span, content, 0, Form.MAPPED, List.of());
    }

    /** Whether the file holds the value letter by letter. */
    boolean isVerbatim() {
        return form == Form.PLAIN;
    }

    /** The place of a part of the value; the whole cell where the value is not written in the file. */
    Span span(int from, int to) {
        boolean written = form == Form.PLAIN || form == Form.DOUBLED || form == Form.ESCAPED;
        return written ? offsets.span(unit(from), unit(to)) : span;
    }

    /** A part of the value as a value of its own, without the blanks around it. */
    Cell part(int from, int to) {
        String rough = value.substring(from, to);
        int blanks = Chars.leading(rough);
        String text = Chars.strip(rough);
        int start = from + blanks;
        return new Cell(offsets, text, span(start, start + text.length()), content, lead + start, form, List.of());
    }

    /** The whole value as a text of one line. */
    Text words() {
        return new Text(Chars.oneLine(value), span);
    }

    /** The whole value as a text with the line breaks it has. */
    Text lines() {
        String text =
                value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n").replace('\r', '\n');
        return new Text(text, span);
    }

    Num number() {
        return new Num(value, span);
    }

    private int unit(int index) {
        int wanted = lead + index;
        if (form == Form.PLAIN) {
            return content + wanted;
        }
        int at = content;
        char[] text = offsets.units();
        for (int i = 0; i < wanted; i++) {
            at += width(text, at);
        }
        return at;
    }

    private int width(char[] text, int at) {
        char c = text[at];
        if (form == Form.DOUBLED) {
            return c == '"' ? 2 : 1;
        }
        boolean escape = c == '\\';
        return !escape ? 1 : text[at + 1] == 'u' ? 6 : 2;
    }
}
