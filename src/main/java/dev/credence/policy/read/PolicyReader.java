package dev.credence.policy.read;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.TermSystem;
import dev.credence.policy.Lexicon;
import dev.credence.policy.Policy;
import dev.credence.policy.fact.Facts;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.PolicyItem;
import dev.credence.syntax.ast.PolicyItem.LineName;
import dev.credence.syntax.ast.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes policies of policy documents. A policy may extend another and change some of its clauses. */
public final class PolicyReader {
    private final DiagnosticSink sink;
    private final Facts facts = new Facts();
    private final Map<String, Declaration.Policy> declared = new TreeMap<>();
    private final Map<String, Policy> known = new TreeMap<>();

    /** @param sink takes what is wrong with the documents */
    public PolicyReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Adds a policy that is there already, such as a bundled one; a document of the workspace with its id takes its place. */
    public void add(Policy policy) {
        known.put(policy.id(), policy);
    }

    /** Adds a document. */
    public void add(Declaration.Policy document) {
        var first = declared.putIfAbsent(document.id().value(), document);
        if (first != null) {
            sink.report(Diagnostic.of(
                            Code.DUPLICATE_NAME,
                            document.id().span(),
                            "two policies have the name `" + document.id().value() + "`")
                    .related(first.head(), "the first one")
                    .help("give each a name of its own"));
        }
    }

    /** All policies by their ids. */
    public Map<String, Policy> read() {
        for (var document : declared.values()) {
            read(document, Set.of());
        }
        return Map.copyOf(known);
    }

    private Policy read(Declaration.Policy document, Set<String> below) {
        String id = document.id().value();
        if (known.containsKey(id)
                && known.get(id).span().file() == document.span().file()) {
            return known.get(id);
        }
        Optional<Policy> base = line(document, LineName.EXTENDS).flatMap(name -> base(name, document, below));
        var lexicons = new LinkedHashMap<String, Lexicon>();
        base.ifPresent(b -> lexicons.putAll(b.lexicons()));
        for (var item : document.items()) {
            if (item instanceof PolicyItem.Lexicon words) {
                lexicons.put(words.id().value(), lexicon(words));
            }
        }
        var clauses = new ClauseReader(sink, new SentenceReader(facts, lexicons, sink)).read(document, base);
        var policy = new Policy(
                id,
                text(document, LineName.CODE).or(() -> base.map(Policy::code)).orElse(id.toUpperCase(Locale.ROOT)),
                document.title().value(),
                text(document, LineName.NUMBER),
                line(document, LineName.TERMS)
                        .map(this::terms)
                        .or(() -> base.map(Policy::terms))
                        .orElse(TermSystem.SEMESTER),
                line(document, LineName.IN_EFFECT_FROM).flatMap(this::date),
                texts(document, LineName.SUPERSEDES),
                approvals(document),
                texts(document, LineName.NOTE),
                clauses,
                lexicons,
                document.head());
        known.put(id, policy);
        return policy;
    }

    private Optional<Policy> base(Text name, Declaration.Policy document, Set<String> below) {
        String id = name.value();
        var cycle = new java.util.TreeSet<>(below);
        cycle.add(document.id().value());
        if (cycle.contains(id)) {
            sink.report(Diagnostic.of(
                            Code.POLICY_CYCLE, name.span(), "these policies extend each other, so none has a beginning")
                    .help("let one of them stand alone"));
            return Optional.empty();
        }
        if (declared.containsKey(id)) {
            return Optional.of(read(declared.get(id), cycle));
        }
        if (known.containsKey(id)) {
            return Optional.of(known.get(id));
        }
        var names = new ArrayList<>(known.keySet());
        names.addAll(declared.keySet());
        sink.report(Diagnostic.of(Code.UNKNOWN_POLICY, name.span(), "there is no policy `" + id + "` to extend")
                .help(Suggestions.phrase("policy", "name", Suggestions.of(id, names))
                        .orElse("there are: "
                                + String.join(
                                        ", ", names.stream().sorted().distinct().toList()))));
        return Optional.empty();
    }

    private static Lexicon lexicon(PolicyItem.Lexicon words) {
        return new Lexicon(
                words.id().value(),
                words.title().map(Text::value),
                words.entries().stream()
                        .map(e -> new Lexicon.Entry(e.word().value(), e.say().map(Text::value)))
                        .toList(),
                words.span());
    }

    private static Optional<Text> line(Declaration.Policy document, LineName name) {
        for (var item : document.items()) {
            if (item instanceof PolicyItem.Line line && line.name() == name) {
                return Optional.of(line.text());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Declaration.Policy document, LineName name) {
        return line(document, name).map(Text::value);
    }

    private static List<String> texts(Declaration.Policy document, LineName name) {
        var found = new ArrayList<String>();
        for (var item : document.items()) {
            if (item instanceof PolicyItem.Line line && line.name() == name) {
                found.add(line.text().value());
            }
        }
        return found;
    }

    private static List<String> approvals(Declaration.Policy document) {
        var found = new ArrayList<String>();
        for (var item : document.items()) {
            if (item instanceof PolicyItem.Approvals approvals) {
                approvals
                        .approvals()
                        .forEach(a -> found.add(a.body().value()
                                + a.on().map(on -> " on " + on.value()).orElse("")));
            }
        }
        return found;
    }

    private TermSystem terms(Text word) {
        for (var terms : TermSystem.values()) {
            if (terms.word().equals(word.value())) {
                return terms;
            }
        }
        sink.report(Diagnostic.of(
                        Code.SYNTAX,
                        word.span(),
                        "the numbers of a policy are units of semesters, quarters or trimesters")
                .help("write `terms semester`, `terms quarter` or `terms trimester`"));
        return TermSystem.SEMESTER;
    }

    private Optional<LocalDate> date(Text text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (java.time.DateTimeException impossible) {
            sink.report(Diagnostic.of(Code.BAD_NUMBER, text.span(), "there is no such day: " + text.value())
                    .help("write year, month and day, as in `2026-08-24`"));
            return Optional.empty();
        }
    }
}
