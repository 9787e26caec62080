package dev.credence.build.starter;

import dev.credence.source.SourceFile;
import dev.credence.syntax.format.Formatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of first drafts. Each lies in a file of its own, with places in double braces to be filled in. */
final class StarterText {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private StarterText() {}

    /**
     * A draft in the one layout.
     *
     * @param template the name of its file
     * @param values what is filled in; between quotation marks, quotation marks are written as the language wants them
     */
    static String fill(String template, Map<String, String> values) {
        String filled = read(template).lines().map(line -> line(line, values)).collect(Collectors.joining("\n"));
        return Formatter.format(new SourceFile(template, filled)).text();
    }

    private static String line(String line, Map<String, String> values) {
        boolean comment = line.stripLeading().startsWith("#");
        return PLACE.matcher(line).replaceAll(place -> {
            String value = values.getOrDefault(place.group(1), "");
            boolean quoted = !comment && line.lastIndexOf('"', place.start()) >= 0;
            return Matcher.quoteReplacement(quoted ? value.replace("\\", "\\\\").replace("\"", "\\\"") : value);
        });
    }

    private static String read(String template) {
        try (var in = StarterText.class.getResourceAsStream("/dev/credence/starter/" + template + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the draft " + template + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
