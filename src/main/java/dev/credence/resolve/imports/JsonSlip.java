package dev.credence.resolve.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;

/** What is wrong in a JSON file, in words for people who did not write it. */
final class JsonSlip {
    private JsonSlip() {}

    static Diagnostic describe(FileKind kind, JsonProcessingException e, String text, Offsets offsets) {
        if (text.isBlank()) {
            return empty(kind, offsets.span(0, 0));
        }
        if (e instanceof JsonEOFException) {
            int end = text.stripTrailing().length();
            return kind.lost(offsets.span(end, end), "the file ends in the middle")
                    .label("a bracket, a brace or a quote is still open here");
        }
        if (e instanceof StreamConstraintsException) {
            var at = place(e, text, offsets);
            return kind.lost(at, "something is too long or nested too deeply here");
        }
        return wrongCharacter(kind, place(e, text, offsets), text, unit(e, text));
    }

    static Diagnostic afterEnd(FileKind kind, Span place) {
        return kind.shape(place, "what follows is not read: the file has an end before it")
                .label("the list is already closed");
    }

    static Diagnostic empty(FileKind kind, Span place) {
        return kind.nothing(place, "the file is empty");
    }

    private static Diagnostic wrongCharacter(FileKind kind, Span place, String text, int at) {
        char found = at < text.length() ? text.charAt(at) : ' ';
        int back = at - 1;
        while (back > 0 && Chars.isSpace(text.charAt(back))) {
            back--;
        }
        char before = back < 0 ? ' ' : text.charAt(back);
        boolean closes = found == '}' || found == ']';
        boolean opens = found == '"' || found == '{' || found == '[';
        boolean valueBefore = before == '"' || before == '}' || before == ']' || Character.isLetterOrDigit(before);
        var slip = kind.lost(place, "the file breaks a rule of JSON");
        if (closes && before == ',') {
            return slip.label("after a comma another entry must follow").help("take the comma before this bracket out");
        }
        if (before == '\\') {
            return slip.label("a backslash that belongs to the text is written twice");
        }
        boolean another = opens || (Character.isLetterOrDigit(found) && back < at - 1);
        if (another && valueBefore) {
            return slip.label("a comma or a colon is missing before this");
        }
        if (found == '\'' || found == '\u201C' || found == '\u201D') {
            return slip.label("names and texts stand between straight double quotes");
        }
        if (found == '\n' || found == '\r') {
            return slip.label("a text may not go on in the next line");
        }
        return slip.label("this has no place here");
    }

    private static Span place(JsonProcessingException e, String text, Offsets offsets) {
        int at = unit(e, text);
        int width = at < text.length() && Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        return offsets.span(at, Math.min(at + width, text.length()));
    }

    private static int unit(JsonProcessingException e, String text) {
        JsonLocation location = e.getLocation();
        long at = location == null ? 0 : location.getCharOffset();
        return (int) Math.max(0, Math.min(at, text.length()));
    }
}
