package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways resolving complains, so that the same mistake is always said in the same words. */
final class Findings {
    private static final int MOST_LISTED = 8;

    /** Where the part of a line ends that is the language's own. */
    private static final Pattern OPENING = Pattern.compile("[{\"]");

    private final DiagnosticSink sink;

    Findings(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Does work on many things that need nothing of each other.
     *
     * @param work gets findings of its own; they are reported here, in the order of the things
     */
    <A, B> List<B> each(Workers workers, List<A> things, BiFunction<A, Findings, B> work) {
        record Done<R>(R result, List<Diagnostic> found) {}
        var all = workers.map(things, thing -> {
            var found = new ArrayList<Diagnostic>(0);
            return new Done<>(work.apply(thing, new Findings(found::add)), found);
        });
        var results = new ArrayList<B>(all.size());
        for (var one : all) {
            one.found().forEach(this::report);
            results.add(one.result());
        }
        return results;
    }

    void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    void report(Code code, Span span, String message, String help) {
        sink.report(Diagnostic.of(code, span, message).help(help));
    }

    /** A name that is declared nowhere; {@code noun} is what it should name, {@code attribute} what the name is to it. */
    void unknown(
            Code code,
            Span span,
            String message,
            String noun,
            String attribute,
            String name,
            Collection<String> known) {
        var found = Diagnostic.of(code, span, message);
        var similar = Suggestions.phrase(noun, attribute, Suggestions.of(name, known));
        sink.report(found.help(similar.orElseGet(() -> there(known))));
    }

    /** Where nothing is similar, a short list of what there is helps more than nothing. */
    private static String there(Collection<String> known) {
        if (known.isEmpty()) {
            return "declare one, or take this out";
        }
        return known.size() > MOST_LISTED
                ? "name one of the " + known.size() + " that are declared"
                : "write one of these: "
                        + known.stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** The second of two lines of which only one may stand. */
    void repeated(Span again, Span first) {
        boolean same = again.onOneLine().equals(first.onOneLine());
        String what = beginning(again, first);
        sink.report(Diagnostic.of(
                        Code.REPEATED_LINE,
                        again,
                        (what.isEmpty() ? "this" : "`" + what + "`") + " is said twice"
                                + (same ? "" : ", and only one of the two can hold"))
                .related(first, "said here first")
                .help(same ? "take one of the two out" : "keep the one that is right"));
    }

    /** The words that both lines begin with, as far as they are the language's. */
    private static String beginning(Span one, Span other) {
        var words = new ArrayList<String>();
        var theirs = List.of(OPENING.split(other.onOneLine(), 2)[0].split(" "));
        for (var word : OPENING.split(one.onOneLine(), 2)[0].split(" ")) {
            if (words.size() >= theirs.size() || !theirs.get(words.size()).equals(word)) {
                break;
            }
            words.add(word);
        }
        return String.join(" ", words);
    }
}
