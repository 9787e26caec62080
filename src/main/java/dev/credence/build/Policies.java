package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Policy;
import dev.credence.policy.read.PolicyReader;
import dev.credence.resolve.Recall;
import dev.credence.resolve.Same;
import dev.credence.source.Span;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The policies of a workspace and the bundled ones, and which of them a program is checked under. */
public final class Policies {
    private final Map<String, Policy> byId;
    private final Optional<String> asked;
    private final DiagnosticSink sink;
    private final Set<Span> complained = new HashSet<>();

    private Policies(Map<String, Policy> byId, Optional<String> asked, DiagnosticSink sink) {
        this.byId = byId;
        this.asked = asked;
        this.sink = sink;
    }

    /**
     * Reads them. The bundled ones are only read when something may name them.
     *
     * @param asked the policy of {@code --policy}, which takes the place of whatever the specs name
     * @param recall what an earlier compilation read
     */
    static Policies of(
            List<SpecFile> files, List<Catalog> catalogs, Optional<String> asked, DiagnosticSink sink, Recall recall) {
        var documents = files.stream()
                .flatMap(file -> file.declarations().stream())
                .filter(Declaration.Policy.class::isInstance)
                .map(Declaration.Policy.class::cast)
                .toList();
        if (documents.isEmpty() && asked.isEmpty() && catalogs.stream().noneMatch(Policies::namesOne)) {
            return new Policies(Map.of(), asked, sink);
        }
        record Read(Map<String, Policy> byId, List<Diagnostic> found) {}
        var read = recall.of(Same.ofAll(Policies.class, Policies.class, documents), () -> {
            var found = new ArrayList<Diagnostic>();
            var reader = new PolicyReader(found::add);
            bundled().values().forEach(reader::add);
            documents.forEach(reader::add);
            return new Read(reader.read(), found);
        });
        read.found().forEach(sink::report);
        return new Policies(read.byId(), asked, sink);
    }

    /** The ids of the bundled policies. */
    public static List<String> bundledIds() {
        return BundledPolicies.IDS;
    }

    /** The bundled policies by their ids. They are as good as code: a mistake in one is a mistake of this program. */
    public static Map<String, Policy> bundled() {
        DiagnosticSink fatal = d -> {
            throw new IllegalStateException(d.span().file().path() + ": " + d.message());
        };
        var reader = new PolicyReader(fatal);
        for (var source : BundledPolicies.files()) {
            for (var declaration : SpecReader.read(source, fatal).declarations()) {
                if (declaration instanceof Declaration.Policy policy) {
                    reader.add(policy);
                }
            }
        }
        return reader.read();
    }

    private static boolean namesOne(Catalog catalog) {
        return catalog.edition().policy().isPresent()
                || catalog.programs().stream().anyMatch(p -> p.facts().policy().isPresent());
    }

    /** All of them by id: those of the workspace and the bundled ones, whether anything names them or not. */
    public Map<String, Policy> all() {
        return byId.isEmpty() ? bundled() : byId;
    }

    /** The policy of an edition as a whole; empty where none is named, or there is none of that name, which is reported once. */
    Optional<Policy> of(Catalog catalog) {
        if (asked.isPresent()) {
            return Optional.ofNullable(byId.get(asked.get()));
        }
        var edition = catalog.edition();
        return edition.policyNone() ? Optional.empty() : edition.policy().flatMap(id -> named(id, edition.span()));
    }

    /** The policy a program is checked under: its own, else its edition's. */
    Optional<Policy> of(Program program, Catalog catalog) {
        var facts = program.facts();
        if (asked.isPresent()) {
            return Optional.ofNullable(byId.get(asked.get()));
        }
        if (facts.policyNone()) {
            return Optional.empty();
        }
        return facts.policy().isPresent()
                ? named(
                        facts.policy().get(),
                        facts.policySide().lines().first(About.POLICY).orElse(facts.span()))
                : of(catalog);
    }

    /** The policy a program is checked under; nothing is reported, and no policy is the answer where there is none of that name. */
    public Optional<Policy> under(Program program, Catalog catalog) {
        return new Policies(byId, asked, d -> {}).of(program, catalog);
    }

    /** The policy of an edition as a whole; nothing is reported. */
    public Optional<Policy> under(Catalog catalog) {
        return new Policies(byId, asked, d -> {}).of(catalog);
    }

    private Optional<Policy> named(String id, Span place) {
        var policy = Optional.ofNullable(byId.get(id));
        if (policy.isEmpty() && complained.add(place)) {
            sink.report(Diagnostic.of(
                            Code.UNKNOWN_POLICY,
                            place,
                            "there is no policy `" + id + "`, so nothing was checked under it")
                    .help(Suggestions.phrase("policy", "name", Suggestions.of(id, byId.keySet()))
                            .orElse("write one of these: " + String.join(", ", new TreeSet<>(byId.keySet())))));
        }
        return policy;
    }
}
