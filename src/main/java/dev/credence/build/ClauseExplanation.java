package dev.credence.build;

import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.explain.Sample;
import dev.credence.diagnostic.explain.Section;
import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Paragraph;
import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import dev.credence.policy.TestedClauses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Explains a clause in the words of its own document. Clauses of a bundled edition come with specs that break and keep them, also where
 * another policy takes them over.
 */
final class ClauseExplanation {
    private static final String BUNDLED = "bundled/";
    private static final String ENDING = ".cred";

    private final TestedClauses tested = new TestedClauses(BundledPolicies.text("cases/list.txt"));

    Explanation of(Policy policy, Clause clause) {
        var sections = new ArrayList<Section>();
        sections.add(asks(policy, clause));
        add(sections, "How it is read", clause.readings());
        add(sections, "What the catalog states", clause.rendered());
        add(sections, "What is left to people", clause.advisory());
        add(sections, "Notes", clause.notes());
        var samples = samples(clause);
        simplest(samples).ifPresent(sample -> {
            sections.add(sample.failing("A program that breaks it"));
            sections.add(Section.listing("What is printed", "text", PrintedReport.about(sample.printed(), clause)));
            sections.add(sample.passing("The same program within it"));
        });
        add(sections, "What to do", help(samples, clause));
        return new Explanation(id(policy, clause), weight(clause), clause.title(), sections);
    }

    /** What its diagnostics have in brackets. */
    static String id(Policy policy, Clause clause) {
        return policy.code() + "-" + clause.number();
    }

    /** The weights of its sentences, else what is done about it instead. */
    static String weight(Clause clause) {
        return clause.rules().isEmpty()
                ? PolicyReport.word(clause.treatment())
                : String.join(", ", PolicyReport.weights(clause));
    }

    private static Section asks(Policy policy, Clause clause) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph("Clause " + clause.number() + " of " + policy.id() + ", " + policy.title()
                + ". It is for: " + clause.applies().words() + "."));
        clause.rules().forEach(rule -> blocks.add(new Item(rule.span().onOneLine())));
        return new Section("What it asks for", blocks);
    }

    private static void add(List<Section> sections, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            sections.add(Section.items(heading, texts));
        }
    }

    /** The case with the shortest spec that breaks the clause. */
    private static Optional<Sample> simplest(List<Sample> samples) {
        return samples.stream().min(Comparator.comparing(Sample::length));
    }

    /** The cases of the document that the clause stands in, which may not be that of the policy. */
    private List<Sample> samples(Clause clause) {
        return edition(clause).stream()
                .flatMap(edition -> tested.of(edition, clause.number()).stream()
                        .map(name -> new Sample("policy/cases/" + edition + "/" + clause.number() + "/" + name)))
                .toList();
    }

    private static Optional<String> edition(Clause clause) {
        String path = clause.span().file().path();
        return path.startsWith(BUNDLED) && path.endsWith(ENDING)
                ? Optional.of(path.substring(BUNDLED.length(), path.length() - ENDING.length()))
                : Optional.empty();
    }

    /** What is printed as help wherever one of the specs breaks the clause: that is how they were mended. */
    private static List<String> help(List<Sample> samples, Clause clause) {
        var all = new LinkedHashSet<String>();
        samples.forEach(sample -> all.addAll(PrintedReport.help(sample.printed(), clause)));
        return List.copyOf(all);
    }
}
