package dev.credence.syntax.format;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.Lexemes;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts spec files into the one layout: blanks, line ends and commas change, words and their order never do. What comes out is read
 * again and compared before anyone gets to see it.
 */
public final class Formatter {
    private Formatter() {}

    /** A file in the one layout, as far as it can be read without doubt; formatting what comes out changes nothing. */
    public static Formatted format(SourceFile file) {
        var whole = formatted(file, 0, file.length());
        return whole.map(text -> new Formatted(text, List.of())).orElseGet(() -> byStretches(file));
    }

    /** Declarations in the one layout; empty when they cannot be read, or would not be the same afterwards. */
    private static Optional<String> formatted(SourceFile file, int start, int end) {
        return Lexemes.of(file, start, end).flatMap(lexemes -> {
            String text = Printer.print(EntryReader.read(lexemes));
            var after = new SourceFile(file.path(), text);
            return Lexemes.of(after, 0, after.length())
                    .filter(again -> Sameness.holds(lexemes, again))
                    .map(again -> text);
        });
    }

    /** The declarations that can be read, and between them everything else as it was. */
    private static Formatted byStretches(SourceFile original) {
        var file = new SourceFile(original.path(), withLineFeeds(original.text()));
        var text = new StringBuilder();
        var leftAlone = new ArrayList<Span>();
        int done = 0;
        for (var stretch : Stretches.of(file)) {
            text.append(file.slice(done, stretch.start()));
            var better = formatted(file, stretch.start(), stretch.end());
            text.append(better.map(String::stripTrailing).orElseGet(stretch::text));
            if (better.isEmpty()) {
                leftAlone.add(stretch);
            }
            done = stretch.end();
        }
        text.append(file.slice(done, file.length()));
        boolean same = messages(file).equals(messages(new SourceFile(file.path(), text.toString())));
        return same
                ? new Formatted(text.toString(), leftAlone)
                : new Formatted(original.text(), List.of(original.whole()));
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What is said about how a file is written. A mistake must not be understood in another way because of the layout around it. */
    private static TreeSet<String> messages(SourceFile file) {
        var messages = new TreeSet<String>();
        SpecReader.read(file, d -> messages.add(d.code().id() + " " + d.message()));
        return messages;
    }
}
