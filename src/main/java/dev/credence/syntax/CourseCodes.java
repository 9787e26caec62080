package dev.credence.syntax;

import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A course code taken apart: subject, number, the second number of a dual-numbered pair. */
final class CourseCodes {
    private static final Pattern CODE = Pattern.compile(
            "[A-Z][A-Z&/.\\-]*( [A-Z][A-Z&/.\\-]*)? [A-Z]?[0-9]+[A-Za-z]{0,3}(/[A-Z]?[0-9]+[A-Za-z]{0,3})?");

    private CourseCodes() {}

    static CodeRef parse(String code, Optional<Text> topic, Span span) {
        int end = code.length();
        while (end > 0 && !isBlank(code.charAt(end - 1))) {
            end--;
        }
        String number = code.substring(end).toUpperCase(Locale.ROOT);
        String subject = oneBlank(code.substring(0, Math.max(0, end)));
        int slash = number.indexOf('/');
        return slash < 0
                ? new CodeRef(subject, number, Optional.empty(), topic, span)
                : new CodeRef(
                        subject, number.substring(0, slash), Optional.of(number.substring(slash + 1)), topic, span);
    }

    /** Whether a text is exactly a course code. */
    static boolean isCode(String text) {
        return text.length() <= 40 && CODE.matcher(text).matches();
    }

    /** A text whose runs of blanks are single ones. */
    static String oneBlank(String subject) {
        var text = new StringBuilder(subject.length());
        for (int i = 0; i < subject.length(); i++) {
            char c = subject.charAt(i);
            if (!isBlank(c)) {
                if (!text.isEmpty() && isBlank(subject.charAt(i - 1))) {
                    text.append(' ');
                }
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }
}
