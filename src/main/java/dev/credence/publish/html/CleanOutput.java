package dev.credence.publish.html;

import dev.credence.publish.SafeText;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page in the making. It leaves out what no page may hold whoever wrote it: control characters and noncharacters, which HTML forbids, halves of surrogate
 * pairs, and the controls that turn the direction of whatever follows.
 */
final class CleanOutput implements TemplateOutput {
    private char[] page = new char[1 << 15];
    private int length;

    /** The whole page in UTF-8. */
    byte[] bytes() {
        return new String(page, 0, length).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        int clean = beginIndex;
        int at = beginIndex;
        while (at < endIndex) {
            char c = value.charAt(at);
            if ((c >= ' ' && c < 0x7f) || c == '\n') {
                at++;
                continue;
            }
            int point = value.codePointAt(at);
            int next = at + Character.charCount(point);
            if (SafeText.isForbidden(point)) {
                append(value, clean, at);
                clean = next;
            }
            at = next;
        }
        append(value, clean, endIndex);
    }

    private void append(String value, int from, int to) {
        int end = length + to - from;
        if (end > page.length) {
            page = Arrays.copyOf(page, Math.max(end, page.length * 2));
        }
        value.getChars(from, to, page, length);
        length = end;
    }
}
