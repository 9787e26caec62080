package dev.credence.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations as ISO 8601 writes them. */
public final class Durations {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

    private Durations() {}

    /** {@code P10W} for {@code 10 weeks}; empty for words that are no number of days, weeks, months or years. */
    public static Optional<String> iso(String words) {
        var match = COUNTED.matcher(words);
        return match.matches()
                ? Optional.of(
                        "P" + match.group(1) + match.group(2).substring(0, 1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
