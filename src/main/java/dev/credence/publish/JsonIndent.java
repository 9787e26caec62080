package dev.credence.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** LF and two spaces a level, or one space while {@link #inline}. */
final class JsonIndent implements DefaultPrettyPrinter.Indenter {
    private static final char[] LINE = line(64);

    boolean inline;

    /** Always the same, because the printer counts the levels only where it is false. */
    @Override
    public boolean isInline() {
        return false;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
        if (inline) {
            generator.writeRaw(' ');
            return;
        }
        int length = 1 + 2 * level;
        generator.writeRaw(length <= LINE.length ? LINE : line(length), 0, length);
    }

    /** Copies a document, moving each of its lines but the first in by so many levels. Line ends in strings are escaped. */
    void copy(byte[] document, OutputStream to, int levels) throws IOException {
        byte[] spaces = new byte[2 * levels];
        Arrays.fill(spaces, (byte) ' ');
        int start = 0;
        for (int i = 0; i < document.length; i++) {
            if (document[i] == '\n') {
                to.write(document, start, i + 1 - start);
                to.write(spaces);
                start = i + 1;
            }
        }
        to.write(document, start, document.length - start);
    }

    private static char[] line(int length) {
        var chars = new char[length];
        Arrays.fill(chars, ' ');
        chars[0] = '\n';
        return chars;
    }
}
