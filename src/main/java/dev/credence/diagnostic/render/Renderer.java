package dev.credence.diagnostic.render;

import java.io.IOException;
import java.io.UncheckedIOException;

/** One way to show a report. The same report gives the same text, whatever the machine or its language. */
public interface Renderer {
    /** Writes the whole report; the text ends with a line end unless it is empty. */
    void render(Report report, Appendable out) throws IOException;

    default String render(Report report) {
        var out = new StringBuilder();
        try {
            render(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
