package dev.credence.publish.html;

import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Slugs;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The policies behind the programs of a catalog, and where each clause stands on their page. */
final class PolicyAnchors {
    private final Map<String, Policy> policies = new TreeMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    PolicyAnchors(Collection<ProgramVerdict> verdicts) {
        verdicts.forEach(verdict -> policies.putIfAbsent(verdict.policy().id(), verdict.policy()));
        var slugs = new Slugs("clause");
        for (var policy : policies.values()) {
            anchors.put(policy.id(), slugs.of(policy.id()));
            policy.clauses().forEach(clause -> anchors.put(key(policy, clause), slugs.of("c " + clause.number())));
        }
    }

    /** In the order of their ids. */
    List<Policy> policies() {
        return List.copyOf(policies.values());
    }

    String of(Policy policy) {
        return anchors.getOrDefault(policy.id(), "");
    }

    String of(Policy policy, Clause clause) {
        return anchors.getOrDefault(key(policy, clause), "");
    }

    private static String key(Policy policy, Clause clause) {
        return policy.id() + " " + clause.number();
    }
}
