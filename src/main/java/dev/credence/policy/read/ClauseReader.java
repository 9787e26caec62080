package dev.credence.policy.read;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Program.Audience;
import dev.credence.model.Program.Kind;
import dev.credence.policy.Applies;
import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import dev.credence.policy.Rule;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.LineName;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.KindNode;
import dev.credence.syntax.ast.PolicyItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the clauses of a policy document. */
final class ClauseReader {
    private final DiagnosticSink sink;
    private final SentenceReader sentences;

    ClauseReader(DiagnosticSink sink, SentenceReader sentences) {
        this.sink = sink;
        this.sentences = sentences;
    }

    /** In the order of the document; those of the policy it extends stand where they stood, unless a clause here has their number. */
    List<Clause> read(Declaration.Policy document, Optional<Policy> base) {
        Map<String, Clause> all = new LinkedHashMap<>();
        base.ifPresent(b -> b.clauses().forEach(clause -> all.put(clause.number(), clause)));
        Map<String, PolicyItem.Clause> own = new HashMap<>();
        for (var item : document.items()) {
            if (item instanceof PolicyItem.Clause clause) {
                var first = own.putIfAbsent(clause.number().value(), clause);
                if (first == null) {
                    all.put(clause.number().value(), clause(clause));
                } else {
                    sink.report(Diagnostic.of(
                                    Code.DUPLICATE_NAME,
                                    clause.number().span(),
                                    "this policy has two clauses "
                                            + clause.number().value())
                            .related(first.head(), "the first one")
                            .help("give each its own number; further sentences of a clause go into its braces"));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private Clause clause(PolicyItem.Clause node) {
        var applies = applies(node);
        var rules = new ArrayList<Rule>();
        var subjects = new ArrayList<Optional<String>>();
        Optional<String> subject = Optional.empty();
        boolean speaks = false;
        for (var item : node.items()) {
            if (item instanceof ClauseItem.Sentence sentence) {
                speaks = true;
                var rule = sentences.read(sentence, applies);
                if (rule.isPresent()) {
                    rules.add(rule.get());
                    subjects.add(subject);
                }
            } else if (item instanceof ClauseItem.Line line && line.name() == LineName.SUBJECT) {
                // It holds for the sentences that follow.
                subject = Optional.of(line.text().value());
            }
        }
        var clause = new Clause(
                node.number().value(),
                node.title().value(),
                applies,
                rules,
                subjects,
                texts(node, LineName.READING),
                texts(node, LineName.RENDERED),
                texts(node, LineName.ADVISORY),
                texts(node, LineName.NOTE),
                node.head());
        if (!speaks && clause.treatment() == Clause.Treatment.NONE) {
            sink.report(
                    Diagnostic.of(
                                    Code.CLAUSE_SAYS_NOTHING,
                                    node.head(),
                                    "nothing comes of this clause, and nothing says why")
                            .help(
                                    "write a sentence with `must` or `should`, or `rendered \"...\"`, or `advisory \"why it cannot be decided\"`"));
        }
        return clause;
    }

    private static List<String> texts(PolicyItem.Clause node, LineName name) {
        var found = new ArrayList<String>();
        for (var item : node.items()) {
            if (item instanceof ClauseItem.Line line && line.name() == name) {
                found.add(line.text().value());
            }
        }
        return found;
    }

    private static Applies applies(PolicyItem.Clause node) {
        var kinds = new ArrayList<Applies.KindOf>();
        boolean catalog = false;
        boolean everyKind = false;
        for (var item : node.items()) {
            if (item instanceof ClauseItem.Applies line) {
                catalog |= line.catalog();
                everyKind |= line.everyKind();
                line.kinds().forEach(kind -> kinds.add(kindOf(kind)));
            }
        }
        if (everyKind && catalog) {
            // No kinds beside the catalog would mean the catalog alone.
            return new Applies(
                    Arrays.stream(Kind.values())
                            .map(kind -> new Applies.KindOf(kind, List.of()))
                            .toList(),
                    true);
        }
        return new Applies(everyKind ? List.of() : kinds, catalog);
    }

    /** A kind as a policy names it. */
    static Applies.KindOf kindOf(KindNode node) {
        var audiences = new ArrayList<Audience>();
        for (var word : node.audiences()) {
            for (var audience : Audience.values()) {
                if (audience.word().equals(word.value())) {
                    audiences.add(audience);
                }
            }
        }
        return new Applies.KindOf(Kind.valueOf(node.name().name()), audiences);
    }
}
