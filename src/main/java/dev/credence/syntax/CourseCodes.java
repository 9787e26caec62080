package dev.credence.syntax;

import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/** Course codes of one file taken apart: subject, number, the second number of a dual-numbered pair. */
final class CourseCodes {
    private final WordPool words = new WordPool();

    CodeRef parse(Token code, Optional<Text> topic, Span span) {
        if (code instanceof SourceToken token && token.isAsWritten()) {
            return parse(token.source(), token.from(), token.to(), topic, span);
        }
        String text = code.getText();
        return parse(text, 0, text.length(), topic, span);
    }

    private CodeRef parse(String source, int from, int to, Optional<Text> topic, Span span) {
        int start = to;
        while (start > from && !LatinText.isBlank(source.charAt(start - 1))) {
            start--;
        }
        String subject = subject(source, from, start);
        String number = number(source, start, to);
        int slash = number.indexOf('/');
        return slash < 0
                ? new CodeRef(subject, number, Optional.empty(), topic, span)
                : new CodeRef(
                        subject, number.substring(0, slash), Optional.of(number.substring(slash + 1)), topic, span);
    }

    private String subject(String source, int from, int to) {
        int end = to;
        while (end > from && LatinText.isBlank(source.charAt(end - 1))) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (LatinText.isBlank(source.charAt(i))) {
                return oneBlank(source.substring(from, end));
            }
        }
        return words.word(source, from, end);
    }

    private String number(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!LatinText.isDigit(c) && !LatinText.isCapital(c)) {
                return source.substring(from, to).toUpperCase(Locale.ROOT);
            }
        }
        return words.word(source, from, to);
    }

    /** Whether a text is exactly a course code. */
    static boolean isCode(String text) {
        return text.length() <= 40 && Whole.CODE.matcher(text).matches();
    }

    /** A text whose runs of blanks are single ones. */
    static String oneBlank(String subject) {
        var text = new StringBuilder(subject.length());
        for (int i = 0; i < subject.length(); i++) {
            char c = subject.charAt(i);
            if (!LatinText.isBlank(c)) {
                if (!text.isEmpty() && LatinText.isBlank(subject.charAt(i - 1))) {
                    text.append(' ');
                }
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Only those need it who explain mistakes. */
    private static final class Whole {
        static final Pattern CODE = Pattern.compile(
                "[A-Z][A-Z&/.\\-]*( [A-Z][A-Z&/.\\-]*)? [A-Z]?[0-9]+[A-Za-z]{0,3}(/[A-Z]?[0-9]+[A-Za-z]{0,3})?");
    }
}
