package dev.credence.build;

import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import dev.credence.policy.Rule;
import dev.credence.policy.TestedClauses;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy as {@code credence policy} prints it: every clause, what is done about it, how open questions are read, and its tests. */
public final class PolicyReport {
    private static final int NUMBER = 8;
    private static final int TREATMENT = 20;

    private final TestedClauses tested = new TestedClauses(BundledPolicies.text("cases/list.txt"));
    private final StringBuilder out = new StringBuilder();

    /** One line for each policy there is. */
    public static String list(Map<String, Policy> policies) {
        return policies.values().stream()
                .sorted(Comparator.comparing(Policy::id))
                .map(p -> padded(p.id(), 20) + p.title()
                        + p.number().map(n -> " (" + n + ")").orElse("") + ": "
                        + p.clauses().size() + " clauses")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The whole policy. */
    public String of(Policy policy) {
        out.append(policy.id()).append(": ").append(policy.title());
        policy.number().ifPresent(number -> out.append(" (").append(number).append(')'));
        policy.inEffectFrom().ifPresent(date -> out.append(", in effect from ").append(date));
        out.append('\n');
        policy.supersedes().forEach(old -> out.append("supersedes ").append(old).append('\n'));
        policy.approvals()
                .forEach(body -> out.append("approved by ").append(body).append('\n'));
        policy.notes().forEach(note -> out.append(note).append('\n'));
        out.append('\n');
        Map<Clause.Treatment, Integer> counts = new EnumMap<>(Clause.Treatment.class);
        for (var clause : policy.clauses()) {
            counts.merge(clause.treatment(), 1, Integer::sum);
            clause(policy, clause);
        }
        out.append('\n').append(policy.clauses().size()).append(" clauses: ");
        out.append(counts.entrySet().stream()
                .map(e -> e.getValue() + " " + word(e.getKey()))
                .collect(Collectors.joining(", ")));
        return out.append('\n').toString();
    }

    private void clause(Policy policy, Clause clause) {
        out.append(padded(clause.number(), NUMBER));
        String strengths = String.join(", ", weights(clause));
        String done = word(clause.treatment()) + (strengths.isEmpty() ? "" : ": " + strengths);
        out.append(padded(done, TREATMENT)).append(clause.title()).append('\n');
        line("for", clause.applies().words());
        clause.rules().forEach(rule -> line("rule", rule.span().onOneLine()));
        clause.readings().forEach(text -> line("read as", text));
        clause.rendered().forEach(text -> line("stated", text));
        clause.advisory().forEach(text -> line("not decided", text));
        clause.notes().forEach(text -> line("note", text));
        var cases = tested.of(policy, clause);
        if (!cases.isEmpty()) {
            line("tests", String.join(", ", cases));
        }
    }

    private void line(String what, String text) {
        out.append(" ".repeat(NUMBER)).append(what).append(": ").append(text).append('\n');
    }

    /** How much the sentences of a clause weigh, the heaviest first. */
    static List<String> weights(Clause clause) {
        return clause.rules().stream()
                .map(Rule::strength)
                .distinct()
                .sorted()
                .map(strength -> strength.severity().word())
                .toList();
    }

    static String word(Clause.Treatment treatment) {
        return switch (treatment) {
            case ENFORCED -> "enforced";
            case RENDERED -> "rendered";
            case ADVISORY -> "advisory";
            case NONE -> "nothing done";
        };
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
    }
}
