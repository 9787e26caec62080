package dev.credence.resolve.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a column can say of a course. The order is the one in which the lines of a course are built. */
enum Field {
    CODE("code"),
    TITLE("title"),
    TOPIC("topic"),
    UNITS("units"),
    LEVEL("level"),
    GRADING("grading"),
    PREREQUISITES("prerequisites"),
    COREQUISITES("corequisites"),
    RECOMMENDED("recommended"),
    OFFERED("offered"),
    COLLEGE("college"),
    DEPARTMENT("department"),
    DESCRIPTION("description"),
    CONTACT_HOURS("contact hours"),
    CEU("ceu"),
    COUNTS_AS("counts as"),
    SAME_AS("same as"),
    FORMERLY("formerly"),
    NO_CREDIT_WITH("no credit with"),
    REPEATABLE("repeatable"),
    DELIVERY("delivery"),
    ASSESSED_BY("assessed by"),
    NOTE("note");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    /** As an import writes it, and as a header is expected to. */
    String words() {
        return words;
    }

    /** Whether it may be put together from two columns: subject and number, least and most. */
    boolean takesTwoColumns() {
        return this == CODE || this == UNITS;
    }

    boolean isCondition() {
        return this == PREREQUISITES || this == COREQUISITES || this == RECOMMENDED;
    }

    /** Whether its values are a closed set of words of the language, so that a mapping to others is a mistake. */
    boolean isClosed() {
        return this == LEVEL || this == GRADING;
    }

    /** Every field by its words. */
    static Map<String, Field> byWords() {
        var all = new HashMap<String, Field>();
        for (Field field : values()) {
            all.put(field.words, field);
        }
        return all;
    }

    /**
     * A name as headers are compared: small letters, and one blank for each run of blanks, underscores and hyphens, and before
     * a capital inside a word, so that {@code contactHours} and {@code CONTACT_HOURS} are the same.
     */
    static String plain(String name) {
        var out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean sign = Chars.isSpace(c) || c == '_' || c == '-';
            boolean hump = Chars.isCapital(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((sign || hump) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            if (!sign) {
                out.append(c);
            }
        }
        return Chars.strip(out.toString()).toLowerCase(Locale.ROOT);
    }
}
