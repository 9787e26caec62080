package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import dev.credence.policy.Lexicon;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Kinds;
import dev.credence.policy.fact.Stated;
import dev.credence.policy.wording.Negation;
import dev.credence.policy.wording.Token;
import dev.credence.policy.wording.WordForms;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code the title and printed wording should not use a word of claims}: no word or phrase of a list stands in the texts, in any of its
 * forms, unless the text denies it. Of two that begin at the same word the longer counts, of two forms of one word the one that is said; one that stands in the list as its own
 * alternative may be said.
 *
 * @param forbidden {@code not}; else each text that is stated has to use one of them
 */
public record WordsRule(Strength strength, List<Fact> facts, Lexicon lexicon, boolean forbidden, Span span)
        implements Rule {
    public WordsRule {
        facts = List.copyOf(facts);
    }

    private record Hit(Lexicon.Entry entry, int first, int last) {}

    @Override
    public Ruling judge(Case of) {
        var found = new ArrayList<Diagnostic>();
        for (var fact : facts) {
            for (var stated : fact.reads().of(of)) {
                var text = Text.of(stated);
                var hits = hits(text);
                if (forbidden) {
                    hits.forEach(hit -> found.add(breach(of, fact, text, hit)));
                } else if (hits.isEmpty()) {
                    found.add(of.breach(stated.place(), "the " + fact.name() + " uses none of the " + listed()));
                }
            }
        }
        return Ruling.of(found);
    }

    private Diagnostic breach(Case of, Fact fact, Text text, Hit hit) {
        String said = text.text()
                .substring(
                        text.words().get(hit.first()).start(),
                        text.words().get(hit.last()).end());
        return of.breach(
                        text.span(hit.first(), hit.last()),
                        "the " + fact.name() + " says \"" + said + "\", one of the " + listed())
                .related(of.place(About.KIND), Kinds.article(of.program()) + " says none of them")
                .help(hit.entry()
                        .say()
                        .map(say -> "say \"" + say + "\" instead")
                        .orElse("leave the word out"));
    }

    private String listed() {
        return lexicon.title()
                .map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
                .orElse("words of the list `" + lexicon.id() + "`");
    }

    private List<Hit> hits(Text text) {
        var found = new ArrayList<Hit>();
        var negation = new Negation(text.text(), text.words());
        var stems =
                text.words().stream().map(token -> WordForms.stem(token.word())).toList();
        for (int at = 0; at < stems.size(); at++) {
            var hit = longest(text, stems, at);
            if (hit.isEmpty()) {
                continue;
            }
            if (!isHarmless(hit.get().entry()) && !negation.denies(at)) {
                found.add(hit.get());
            }
            at = hit.get().last();
        }
        return found;
    }

    private Optional<Hit> longest(Text text, List<String> stems, int at) {
        Optional<Hit> best = Optional.empty();
        for (var entry : lexicon.entries()) {
            var phrase = Token.of(entry.word()).stream()
                    .map(token -> WordForms.stem(token.word()))
                    .toList();
            int last = at + phrase.size() - 1;
            if (!phrase.isEmpty()
                    && last < stems.size()
                    && stems.subList(at, last + 1).equals(phrase)
                    && (best.isEmpty()
                            || best.get().last() < last
                            || (best.get().last() == last && isSaid(entry, text, at, last)))) {
                best = Optional.of(new Hit(entry, at, last));
            }
        }
        return best;
    }

    /** Whether the text says the entry itself and not another of its forms. */
    private static boolean isSaid(Lexicon.Entry entry, Text text, int first, int last) {
        return text.words().subList(first, last + 1).stream()
                .map(Token::word)
                .toList()
                .equals(Token.of(entry.word()).stream().map(Token::word).toList());
    }

    private static boolean isHarmless(Lexicon.Entry entry) {
        return entry.say().equals(Optional.of(entry.word()));
    }

    /** A text and where it stands in the spec. */
    private record Text(String text, List<Token> words, Span place, boolean asWritten) {
        /** As the author wrote it, so that its words have places; else all of them are at the place of the whole. */
        static Text of(Stated stated) {
            String source = stated.place().text();
            boolean written = source.startsWith("\"");
            String text = written ? source : stated.value();
            return new Text(text, Token.of(text), stated.place(), written);
        }

        Span span(int first, int last) {
            if (!asWritten) {
                return place;
            }
            int from = text.codePointCount(0, words.get(first).start());
            int to = text.codePointCount(0, words.get(last).end());
            return new Span(place.file(), place.start() + from, place.start() + to);
        }
    }
}
