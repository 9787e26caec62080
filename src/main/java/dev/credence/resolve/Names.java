package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names that become file names and addresses: letters of the English alphabet, digits and hyphens, at most 80, and none of the names
 * that Windows keeps for itself.
 */
public final class Names {
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "index");

    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    /** The name as it is, or a safe stand-in after a message. */
    String safe(Text name) {
        String value = name.value();
        String plain = plain(value);
        if (isReserved(value)) {
            findings.report(
                    Code.UNSAFE_NAME,
                    name.span(),
                    "`" + value
                            + "` cannot be the name of a file on every computer, so no page could be published under it",
                    "choose a longer name, such as `" + plain + "-program`");
            return plain + "-program";
        }
        if (value.length() > LONGEST) {
            findings.report(
                    Code.UNSAFE_NAME,
                    name.span(),
                    "this name has " + value.length() + " characters, and an address with it would be cut",
                    "choose a name of at most " + LONGEST + " characters");
            return plain.substring(0, Math.min(LONGEST, plain.length()));
        }
        if (!isPlain(value)) {
            findings.report(Diagnostic.of(
                            Code.UNSAFE_NAME,
                            name.span(),
                            "`" + value + "` holds letters that addresses and file names cannot carry everywhere")
                    .help("write the name with plain letters: `" + plain + "`; the title may have any letters"));
            return plain;
        }
        return value;
    }

    private static boolean isPlain(String value) {
        return value.chars()
                        .allMatch(c -> c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                && !value.isEmpty();
    }

    /** Whether no file may have this name on every computer. */
    public static boolean isReserved(String value) {
        return RESERVED.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Plain letters in place of accented ones, a hyphen in place of everything else. */
    public static String plain(String value) {
        String decomposed = Normalizer.normalize(value, Normalizer.Form.NFD);
        var out = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : out.substring(0, end);
    }
}
