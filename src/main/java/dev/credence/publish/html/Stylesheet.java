package dev.credence.publish.html;

import dev.credence.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie beside the pages: the stylesheet with the catalog's name for print, the script, the mark. */
final class Stylesheet {
    private Stylesheet() {}

    /** The stylesheet, with running heads for print that name the institution and the edition. */
    static byte[] of(Catalog catalog) {
        return with(catalog.institution().name(), Site.catalogWords(catalog.edition()));
    }

    static byte[] with(String left, String right) {
        String boxes = "@page {\n  @top-left { content: " + quoted(left) + "; }\n  @top-right { content: "
                + quoted(right) + "; }\n}\n";
        return (new String(file("site.css"), StandardCharsets.UTF_8) + boxes).getBytes(StandardCharsets.UTF_8);
    }

    /** A CSS string: whatever is not a plain letter, digit or blank is written by its number, so that nothing ends it. */
    private static String quoted(String words) {
        var css = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            boolean plain = point < 0x80 && (Character.isLetterOrDigit(point) || point == ' ');
            if (plain) {
                css.appendCodePoint(point);
            } else {
                css.append('\\')
                        .append(Integer.toHexString(point == 0 ? 0xfffd : point))
                        .append(' ');
            }
        });
        return css.append('"').toString();
    }

    static byte[] file(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
