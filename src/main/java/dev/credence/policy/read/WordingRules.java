package dev.credence.policy.read;

import dev.credence.policy.Rule;
import dev.credence.policy.rule.TitlePatterns;
import dev.credence.policy.rule.TitleRule;
import dev.credence.policy.rule.WordsRule;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Sentence;
import dev.credence.syntax.ast.Text;
import java.util.Optional;

/** Rules about the words of texts and titles. */
final class WordingRules {
    private WordingRules() {}

    static Optional<Rule> words(Sentence sentence, SentenceReader reader) {
        if (!(sentence.subject() instanceof ClauseItem.Facts)
                || !(sentence.predicate() instanceof ClauseItem.UsesWord uses)) {
            return Optional.empty();
        }
        return reader.lexicon(uses.lexicon())
                .map(lexicon -> new WordsRule(
                        SentenceReader.strength(sentence),
                        reader.facts(sentence),
                        lexicon,
                        sentence.not(),
                        sentence.span()));
    }

    /** Only of the title, and without {@code not}: there is nothing else to compose. */
    static Optional<Rule> titles(Sentence sentence, SentenceReader reader) {
        var facts = reader.facts(sentence);
        if (sentence.not()
                || facts.size() != 1
                || !facts.get(0).name().equals("title")
                || !(sentence.predicate() instanceof ClauseItem.ReadsAs reads)) {
            return Optional.empty();
        }
        var patterns = reads.patterns().stream()
                .map(pattern -> new TitlePatterns.Pattern(
                        ClauseReader.kindOf(pattern.kind()),
                        pattern.patterns().stream().map(Text::value).toList()))
                .toList();
        return Optional.of(
                new TitleRule(SentenceReader.strength(sentence), new TitlePatterns(patterns), sentence.span()));
    }
}
