package dev.credence.publish.html;

import dev.credence.publish.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files that lie beside the pages: the stylesheet with the catalog's name for print, the script, the mark. */
final class Stylesheet {
    private Stylesheet() {}

    /**
     * The files of a look: the stylesheet and the marks.
     *
     * @param left the running head on the left
     * @param right the one on the right
     */
    static Map<String, byte[]> files(String left, String right, Theme theme) {
        var files = new TreeMap<String, byte[]>();
        files.put("site.css", with(left, right, theme));
        for (boolean dark : new boolean[] {false, true}) {
            String name = dark ? "logo-dark.svg" : "logo.svg";
            var own = dark ? theme.darkLogo().or(theme::logo) : theme.logo();
            files.put(name, own.map(svg -> svg.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> file(name)));
        }
        return files;
    }

    /**
     * The stylesheet and others after it for a page that carries its styles in itself. Without the rule for folded parts: such a page
     * has none that are folded, and the Nu checker does not know its selector yet.
     */
    static String inline(String... others) {
        var all = new StringBuilder(text("site.css"));
        Arrays.stream(others).forEach(other -> all.append('\n').append(text(other)));
        return all.toString()
                .lines()
                .filter(line -> !line.startsWith("@charset") && !line.contains("::details-content"))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    static byte[] with(String left, String right, Theme theme) {
        String boxes = "@page {\n  @top-left { content: " + quoted(left) + "; }\n  @top-right { content: "
                + quoted(right) + "; }\n}\n";
        return (text("site.css") + boxes + rules(theme)).getBytes(StandardCharsets.UTF_8);
    }

    /** Colours are for screens; print stays black on white. */
    private static String rules(Theme theme) {
        var css = new StringBuilder();
        rule(css, "", theme.general());
        rule(css, "@media screen", theme.light());
        rule(css, "@media screen and (prefers-color-scheme: dark)", theme.dark());
        theme.extraCss().ifPresent(extra -> css.append(extra).append(extra.endsWith("\n") ? "" : "\n"));
        return css.toString();
    }

    private static void rule(StringBuilder css, String media, Map<String, String> values) {
        if (!values.isEmpty()) {
            css.append(media.isEmpty() ? "" : media + " {\n").append(":root {\n");
            new TreeMap<>(values)
                    .forEach((name, value) -> css.append("  --")
                            .append(name)
                            .append(": ")
                            .append(value)
                            .append(";\n"));
            css.append(media.isEmpty() ? "}\n" : "}\n}\n");
        }
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
