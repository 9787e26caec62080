package dev.credence.publish;

/** Which characters of a spec go into pages and feeds: none that markup forbids, and none that turns the direction of writing. */
public final class SafeText {
    private SafeText() {}

    public static boolean isForbidden(int point) {
        boolean control = (point < ' ' && point != '\t' && point != '\n') || (point >= 0x7f && point < 0xa0);
        boolean noCharacter = (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) == 0xfffe;
        boolean turns = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        boolean half = point >= 0xd800 && point <= 0xdfff;
        return control || noCharacter || turns || half;
    }

    /** The text without them. */
    public static String clean(String text) {
        return text.codePoints()
                .filter(point -> !isForbidden(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text without them, as it stands in HTML and XML. */
    public static String inMarkup(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
