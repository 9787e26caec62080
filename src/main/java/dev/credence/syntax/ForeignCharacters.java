package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Characters that look like those of the language, or like nothing, and are others: wide ones of an East Asian keyboard, dashes for
 * hyphens, and invisible ones that come along when text is pasted. Those of a line are reported together, and the text is read as if
 * the right ones stood there. Texts in quotation marks and comments may hold whatever they like.
 */
final class ForeignCharacters {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_BLANK = 0x3000;
    private static final int WIDE_COMMA = 0x3001;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int EN_DASH = 0x2013;
    private static final int EM_DASH = 0x2014;

    /** What is wrong with a character. */
    private enum Kind {
        WIDE,
        DASH,
        INVISIBLE
    }

    private record Found(Kind kind, Span span, String right) {}

    private final SourceFile file;
    private final int start;
    private final int[] text;
    /** What is to be read instead, by the place in the text. */
    private final Map<Integer, Found> found = new TreeMap<>();

    private ForeignCharacters(SourceFile file, String text, int start) {
        this.file = file;
        this.text = text.codePoints().toArray();
        this.start = start;
    }

    /** The tokens of a text that begins at an offset of the file. */
    static List<CommonToken> tokens(SourceFile file, String text, int start, DiagnosticSink sink) {
        var tokens = Lexing.tokens(text, start);
        for (Token token : tokens) {
            if (token.getType() == CredenceLexer.STRAY || token.getType() == CredenceLexer.RANGE_SIGN) {
                return new ForeignCharacters(file, text, start).read(tokens, sink);
            }
        }
        return tokens;
    }

    private List<CommonToken> read(List<CommonToken> tokens, DiagnosticSink sink) {
        for (var token : tokens) {
            int at = token.getStartIndex() - start;
            boolean one = token.getStartIndex() == token.getStopIndex();
            if (one && (token.getType() == CredenceLexer.STRAY || token.getType() == CredenceLexer.RANGE_SIGN)) {
                look(at).ifPresent(character -> found.put(at, character));
            }
        }
        if (found.isEmpty()) {
            return tokens;
        }
        report(sink);
        return again();
    }

    private Optional<Found> look(int at) {
        int c = text[at];
        var span = file.span(start + at, start + at + 1);
        if (c >= WIDE_FIRST && c <= WIDE_LAST) {
            return Optional.of(new Found(Kind.WIDE, span, Character.toString(c - WIDE_FIRST + '!')));
        }
        if (c == WIDE_BLANK || c == WIDE_COMMA) {
            return Optional.of(new Found(Kind.WIDE, span, c == WIDE_BLANK ? " " : ","));
        }
        if (Character.getType(c) == Character.FORMAT || c == SOFT_HYPHEN) {
            return Optional.of(new Found(Kind.INVISIBLE, span, ""));
        }
        boolean hyphen = c == 0x2010 || c == 0x2011 || c == 0x2212;
        boolean dash = c == EN_DASH || c == EM_DASH;
        return hyphen || (dash && (isInWord(at) || isInDate(at)))
                ? Optional.of(new Found(Kind.DASH, span, "-"))
                : Optional.empty();
    }

    private boolean isInWord(int at) {
        return at > 0
                && at + 1 < text.length
                && Character.isLowerCase(text[at - 1])
                && Character.isLowerCase(text[at + 1]);
    }

    /** {@code 2026–08–24}: two digits on one side of a dash, and on the other two more of them. */
    private boolean isInDate(int at) {
        int from = Math.max(0, at - 7);
        String around = new String(text, from, Math.min(text.length, at + 7) - from);
        int here = around.codePointCount(0, around.length()) - (Math.min(text.length, at + 7) - at);
        var matcher = java.util.regex.Pattern.compile("[0-9]{4}[–—-][0-9]{2}[–—-][0-9]{2}")
                .matcher(around);
        return matcher.find() && matcher.start() <= here && here < matcher.end();
    }

    /** One message for all characters of a kind on a line. */
    private void report(DiagnosticSink sink) {
        var lines = new TreeMap<Integer, List<Found>>();
        for (var character : found.values()) {
            int line = file.position(character.span().start()).line();
            lines.computeIfAbsent(line * Kind.values().length + character.kind().ordinal(), k -> new ArrayList<>())
                    .add(character);
        }
        lines.values().forEach(line -> sink.report(report(line)));
    }

    private static Diagnostic report(List<Found> line) {
        int run = 1;
        while (run < line.size()
                && line.get(run).span().start() == line.get(run - 1).span().end()) {
            run++;
        }
        var first = line.get(0).span();
        var span = first.to(line.get(run - 1).span());
        var diagnostic =
                Diagnostic.of(Code.STRAY_CHARACTER, span, message(line.get(0).kind(), span.text()));
        for (var other : line.subList(run, line.size())) {
            diagnostic = diagnostic.related(other.span(), "and here");
        }
        return diagnostic.fix(new Fix(title(line.subList(0, run), run < line.size()), edits(line)));
    }

    /** One edit for characters that stand side by side. */
    private static List<Edit> edits(List<Found> line) {
        var edits = new ArrayList<Edit>();
        for (var character : line) {
            int last = edits.size() - 1;
            if (last >= 0 && edits.get(last).span().end() == character.span().start()) {
                var before = edits.remove(last);
                edits.add(new Edit(before.span().to(character.span()), before.replacement() + character.right()));
            } else {
                edits.add(new Edit(character.span(), character.right()));
            }
        }
        return edits;
    }

    private static String message(Kind kind, String shown) {
        return switch (kind) {
            case WIDE -> "`" + shown + "` is in the wide characters of another keyboard, which are not read";
            case DASH -> "`" + shown + "` is a dash; inside words and dates stands a hyphen";
            case INVISIBLE -> "here is an invisible character, U+%04X".formatted(shown.codePointAt(0));
        };
    }

    private static String title(List<Found> run, boolean more) {
        var right = new StringBuilder();
        run.forEach(character -> right.append(character.right()));
        String what = right.isEmpty() ? "take it out" : "write `" + right + "`";
        return more ? what + ", and the others on this line likewise" : what;
    }

    /** The tokens of the right text, each where it stands in the wrong one. */
    private List<CommonToken> again() {
        var right = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < text.length; i++) {
            var character = found.get(i);
            if (character == null || !character.right().isEmpty()) {
                places.add(start + i);
                right.appendCodePoint(
                        character == null ? text[i] : character.right().codePointAt(0));
            }
        }
        var tokens = Lexing.tokens(right.toString(), 0);
        for (var token : tokens) {
            token.setText(token.getText());
            token.setStartIndex(places.get(token.getStartIndex()));
            token.setStopIndex(places.get(token.getStopIndex()));
        }
        return tokens;
    }
}
