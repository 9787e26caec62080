package dev.credence.syntax.format;

import dev.credence.syntax.Lexeme;
import dev.credence.syntax.Lexeme.Kind;
import java.util.List;

/** Whether two texts say the same: the same words and signs, the same lines of the language, the same comments. */
final class Sameness {
    private Sameness() {}

    static boolean holds(List<Lexeme> before, List<Lexeme> after) {
        return said(before).equals(said(after)) && comments(before).equals(comments(after));
    }

    /** What the language reads. A comment may come to stand after a brace that it stood before. */
    private static List<String> said(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(l -> l.kind() != Kind.COMMENT)
                .map(l -> (l.beginsEntry() ? "\n" : " ") + (l.kind() == Kind.LONG_TEXT ? l.longText() : l.text()))
                .toList();
    }

    private static List<String> comments(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(l -> l.kind() == Kind.COMMENT)
                .map(Lexeme::text)
                .toList();
    }
}
