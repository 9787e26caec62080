package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Suggestions;
import dev.credence.diagnostic.explain.CodeExplanations;
import dev.credence.diagnostic.explain.Explanation;
import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that can be explained: the compiler's own codes, and the clauses of the policies of a workspace. */
public final class Explanations {
    private final List<Policy> policies;
    private final Set<String> inUse;
    private final ClauseExplanation clauses = new ClauseExplanation();

    private Explanations(List<Policy> policies, Set<String> inUse) {
        this.policies = policies;
        this.inUse = inUse;
    }

    /** Those of a workspace. */
    public static Explanations of(Compilation compilation) {
        var inUse = new HashSet<String>();
        for (var catalog : compilation.catalogs()) {
            compilation.policies().under(catalog).ifPresent(policy -> inUse.add(policy.id()));
            for (var program : catalog.programs()) {
                compilation.policies().under(program, catalog).ifPresent(policy -> inUse.add(policy.id()));
            }
        }
        return new Explanations(List.copyOf(compilation.policies().all().values()), inUse);
    }

    /** Those of the bundled policies, for the manual. */
    public static Explanations bundled() {
        return new Explanations(List.copyOf(Policies.bundled().values()), Set.of());
    }

    /** A code of the compiler itself, which needs no workspace; brackets and capitals do not matter. */
    public static Optional<Explanation> ofCode(String asked) {
        String wanted = bare(asked);
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(wanted))
                .findFirst()
                .map(CodeExplanations::of);
    }

    /**
     * The clauses of that name, {@code CSULB-2.5}, {@code csulb-2024-2.5} or {@code 2.5}; brackets and capitals do not matter. Where
     * several policies have one, those that the workspace uses are meant, and where it uses none of them, all.
     */
    public List<Explanation> ofClause(String asked) {
        String wanted = bare(asked);
        var found = new ArrayList<Named>();
        for (var named : named()) {
            if (named.names().stream().anyMatch(wanted::equals)) {
                found.add(named);
            }
        }
        var used = found.stream().filter(n -> inUse.contains(n.policy.id())).toList();
        return (used.isEmpty() ? found : used)
                .stream().map(n -> clauses.of(n.policy, n.clause)).toList();
    }

    /** What was plausibly meant, where there is nothing of that name. */
    public List<String> similar(String asked) {
        var names = new ArrayList<String>();
        for (var code : Code.values()) {
            names.add(code.id());
        }
        named().forEach(n -> names.add(ClauseExplanation.id(n.policy, n.clause)));
        return Suggestions.of(bare(asked), names);
    }

    /** One line for each, in the order of the catalogue and of the policies. */
    public String list() {
        var lines = new ArrayList<String>();
        for (var code : Code.values()) {
            lines.add(line(code.id(), code.severity().word(), code.title()));
        }
        for (var policy : sorted()) {
            lines.add("");
            lines.add(policy.id() + ", " + policy.title() + ":");
            for (var clause : policy.clauses()) {
                lines.add(line(ClauseExplanation.id(policy, clause), ClauseExplanation.weight(clause), clause.title()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Every clause of every policy. */
    public List<Explanation> allClauses() {
        return named().stream().map(n -> clauses.of(n.policy, n.clause)).toList();
    }

    private record Named(Policy policy, Clause clause) {
        List<String> names() {
            String number = lower(clause.number());
            return List.of(lower(policy.code()) + "-" + number, lower(policy.id()) + "-" + number, number);
        }
    }

    private List<Named> named() {
        return sorted().stream()
                .flatMap(policy -> policy.clauses().stream().map(clause -> new Named(policy, clause)))
                .toList();
    }

    private List<Policy> sorted() {
        return policies.stream().sorted(Comparator.comparing(Policy::id)).toList();
    }

    /** As it may be copied from a message: {@code error[CSULB-2.5]}. */
    private static String bare(String asked) {
        String text = asked.strip();
        int open = text.indexOf('[');
        int close = text.lastIndexOf(']');
        return lower(open >= 0 && close > open ? text.substring(open + 1, close) : text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String line(String code, String weight, String title) {
        return padded(code, 24) + padded(weight, 16) + title;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }
}
