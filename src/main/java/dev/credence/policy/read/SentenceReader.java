package dev.credence.policy.read;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Units;
import dev.credence.policy.Applies;
import dev.credence.policy.Lexicon;
import dev.credence.policy.Rule;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Facts;
import dev.credence.policy.rule.CatalogRule;
import dev.credence.policy.rule.Proviso;
import dev.credence.source.Span;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Sentence;
import dev.credence.syntax.ast.QuantityNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rules of the sentences of one policy, and looks up what they speak of. */
final class SentenceReader {
    private final Facts facts;
    private final Map<String, Lexicon> lexicons;
    private final DiagnosticSink sink;

    SentenceReader(Facts facts, Map<String, Lexicon> lexicons, DiagnosticSink sink) {
        this.facts = facts;
        this.lexicons = lexicons;
        this.sink = sink;
    }

    /** The rule of a sentence; empty, with a message, where it is none. */
    Optional<Rule> read(Sentence sentence, Applies applies) {
        boolean[] complained = {false};
        var own = new SentenceReader(facts, lexicons, d -> {
            complained[0] = true;
            sink.report(d);
        });
        if (!own.speaksOfKnown(sentence, applies)) {
            return Optional.empty();
        }
        for (var kind : RuleKinds.ALL) {
            var rule = kind.read(sentence, own);
            if (rule.isPresent() || complained[0]) {
                return complained[0]
                        ? Optional.empty()
                        : rule.flatMap(r -> own.provisos(r, sentence))
                                .map(r -> own.isOfCatalog(sentence) ? new CatalogRule(r) : r);
            }
        }
        sink.report(Diagnostic.of(
                        Code.POLICY_SENTENCE,
                        sentence.span(),
                        "no program would be checked for this: no rule can be made of the sentence")
                .help(forms(sentence)));
        return Optional.empty();
    }

    /** What a sentence about such a subject may say. */
    private static String forms(Sentence sentence) {
        String forms = sentence.subject() instanceof ClauseItem.EveryPath
                ? "of `every path` write `must have` a number or a share of units or courses, such as `at least 12 units`"
                        + " or `at least 75% upper-division units`"
                : "of a fact write `must be stated`, `must be` one of its values, or `must be at most` a number; units and"
                        + " shares of them are asked of `every path`";
        return forms + "; docs/policy.md lists every form";
    }

    private boolean speaksOfKnown(Sentence sentence, Applies applies) {
        if (!(sentence.subject() instanceof ClauseItem.Facts named)) {
            if (!applies.toPrograms()) {
                sink.report(Diagnostic.of(
                                Code.POLICY_SENTENCE,
                                sentence.span(),
                                "paths are of programs, and the clause applies to the catalog as a whole")
                        .help("say which kinds the clause applies to"));
            }
            return applies.toPrograms();
        }
        boolean all = true;
        for (var name : named.names()) {
            var fact = fact(name);
            all &= fact.isPresent();
            if (fact.isPresent() && !(fact.get().ofCatalog() ? applies.catalog() : applies.toPrograms())) {
                all = false;
                boolean ofCatalog = fact.get().ofCatalog();
                sink.report(Diagnostic.of(
                                Code.POLICY_SENTENCE,
                                name.span(),
                                ofCatalog
                                        ? "this is a fact of the whole catalog, and the clause applies to programs"
                                        : "this is a fact of each program, and the clause applies to the catalog as a whole")
                        .help(ofCatalog ? "write `applies to the catalog`" : "say which kinds the clause applies to"));
            }
        }
        return all;
    }

    /** Whether a sentence is asked once, of the catalog as a whole. */
    boolean isOfCatalog(Sentence sentence) {
        return facts(sentence).stream().anyMatch(Fact::ofCatalog);
    }

    /** Facts of which a sentence asks how much they are; reports those that are no numbers. */
    boolean areNumbers(Sentence sentence, List<Fact> asked) {
        boolean all = true;
        for (var fact : asked) {
            if (!fact.isNumber()) {
                all = false;
                sink.report(Diagnostic.of(
                                Code.POLICY_FACT, sentence.predicate().span(), "the " + fact.name() + " is no number")
                        .help("ask whether it is `stated`"
                                + (fact.values().isEmpty()
                                        ? ""
                                        : ", or is one of its values; docs/policy.md lists them")));
            }
        }
        return all;
    }

    static Strength strength(Sentence sentence) {
        return switch (sentence.modal()) {
            case MUST -> Strength.MUST;
            case SHOULD -> Strength.SHOULD;
            case SHOULD_WHEREVER_POSSIBLE -> Strength.WHEREVER_POSSIBLE;
        };
    }

    /** The facts a sentence speaks of; all of them are known. Empty where it speaks of paths. */
    List<Fact> facts(Sentence sentence) {
        var found = new ArrayList<Fact>();
        if (sentence.subject() instanceof ClauseItem.Facts named) {
            named.names().forEach(name -> facts.find(name.value()).ifPresent(found::add));
        }
        return found;
    }

    /** A fact by its name; reports one there is not. */
    Optional<Fact> fact(Text name) {
        var fact = facts.find(name.value());
        if (fact.isEmpty()) {
            unknown(
                    Code.POLICY_FACT,
                    name.span(),
                    "there is no fact called `" + name.value() + "`",
                    "fact",
                    name.value(),
                    facts.names());
        }
        return fact;
    }

    Optional<Lexicon> lexicon(Text name) {
        var lexicon = Optional.ofNullable(lexicons.get(name.value()));
        if (lexicons.isEmpty()) {
            sink.report(Diagnostic.of(Code.POLICY_FACT, name.span(), "this policy has no lists of words")
                    .help("begin one beside the clauses: `words " + name.value() + " { \"...\" }`"));
        } else if (lexicon.isEmpty()) {
            unknown(
                    Code.POLICY_FACT,
                    name.span(),
                    "this policy has no list of words called `" + name.value() + "`",
                    "list of words",
                    name.value(),
                    lexicons.keySet());
        }
        return lexicon;
    }

    /** The values a sentence compares with, checked against what each fact can be. */
    List<String> values(List<Fact> of, List<Text> values) {
        for (var fact : of) {
            for (var value : values) {
                if (!fact.values().contains(value.value())) {
                    unknown(
                            Code.POLICY_FACT,
                            value.span(),
                            fact.values().isEmpty()
                                    ? "of the " + fact.name() + " a sentence can only ask whether it is `stated`"
                                    : "the " + fact.name() + " is never `" + value.value() + "`",
                            "value",
                            value.value(),
                            fact.values());
                }
            }
        }
        return values.stream().map(Text::value).toList();
    }

    private void unknown(Code code, Span place, String message, String noun, String name, Collection<String> known) {
        var found = Diagnostic.of(code, place, message);
        var similar = Suggestions.phrase(noun, "name", Suggestions.of(name, known));
        sink.report(found.help(similar.orElse(
                known.isEmpty()
                        ? "write `stated`"
                        : known.size() <= 6
                                ? "write one of these: "
                                        + String.join(
                                                ", ",
                                                known.stream()
                                                        .sorted()
                                                        .map(k -> "`" + k + "`")
                                                        .toList())
                                : "docs/policy.md lists them")));
    }

    private Optional<Rule> provisos(Rule rule, Sentence sentence) {
        var found = rule;
        for (var node : sentence.provisos()) {
            var fact = fact(node.fact());
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            if (fact.get().ofCatalog() != isOfCatalog(sentence)) {
                sink.report(Diagnostic.of(
                                Code.POLICY_SENTENCE,
                                node.fact().span(),
                                "one half of this sentence speaks of each program, the other of the whole catalog")
                        .help("let both speak of the same"));
                return Optional.empty();
            }
            boolean stated = isStated(node.values());
            var values = stated ? List.of(Proviso.STATED) : values(List.of(fact.get()), node.values());
            found = new Proviso(found, fact.get(), values, node.unless(), node.not());
        }
        return Optional.of(found);
    }

    static boolean isStated(List<Text> values) {
        return values.size() == 1 && values.get(0).value().equals(Proviso.STATED);
    }

    /** A number, a percentage or a fraction, exact: 75% is 3/4. */
    static Units quantity(QuantityNode node) {
        return switch (node.form()) {
            case NUMBER -> Units.parse(node.text());
            case PERCENT ->
                Units.parse(node.text().substring(0, node.text().length() - 1)).times(new Units(1, 100));
            case FRACTION -> {
                int slash = node.text().indexOf('/');
                yield new Units(
                        Long.parseLong(node.text().substring(0, slash)),
                        Long.parseLong(node.text().substring(slash + 1)));
            }
        };
    }
}
