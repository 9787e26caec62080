package dev.credence.publish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What words are sorted by, and what names for folders are made of: letters without marks and case, by fixed rules. */
public final class SortKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SortKey() {}

    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
