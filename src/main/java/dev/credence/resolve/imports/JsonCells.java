package dev.credence.resolve.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.credence.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of JSON as cells, and where they stand. */
final class JsonCells {
    private final JsonParser parser;
    private final Offsets offsets;

    JsonCells(JsonParser parser, Offsets offsets) {
        this.parser = parser;
        this.offsets = offsets;
    }

    /** Where the thing just read begins, in units of the text. */
    int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Where the thing just read ends. */
    int end() throws IOException {
        // A string is read to its end only when somebody asks for it; a number must not count what follows it.
        String text = parser.getText();
        JsonToken token = parser.currentToken();
        boolean number = token != null && token.isNumeric();
        return number ? start() + text.length() : (int) parser.currentLocation().getCharOffset();
    }

    Span span(int start, int end) {
        return offsets.span(start, end);
    }

    /** The value the parser stands on; null for null. */
    @Nullable
    Cell read() throws IOException {
        int start = start();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.START_ARRAY) {
            return list(start);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return whole(start, Cell.Form.NESTED, List.of());
        }
        String text = parser.getText();
        if (token != JsonToken.VALUE_STRING) {
            var span = offsets.span(start, start + text.length());
            return new Cell(offsets, text, span, start, 0, Cell.Form.PLAIN, List.of());
        }
        int end = (int) parser.currentLocation().getCharOffset();
        boolean plain = text.length() == end - start - 2;
        var form = plain ? Cell.Form.PLAIN : Cell.Form.ESCAPED;
        int lead = Chars.leading(text);
        return new Cell(offsets, Chars.strip(text), offsets.span(start, end), start + 1, lead, form, List.of());
    }

    private Cell list(int start) throws IOException {
        var parts = new ArrayList<Cell>();
        boolean nested = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var part = read();
            if (part != null) {
                parts.add(part);
                nested |= part.form() == Cell.Form.LIST || part.form() == Cell.Form.NESTED;
            }
        }
        return whole(start, nested ? Cell.Form.NESTED : Cell.Form.LIST, List.copyOf(parts));
    }

    private Cell whole(int start, Cell.Form form, List<Cell> parts) {
        int end = (int) parser.currentLocation().getCharOffset();
        return new Cell(offsets, "", offsets.span(start, end), start, 0, form, parts);
    }
}
