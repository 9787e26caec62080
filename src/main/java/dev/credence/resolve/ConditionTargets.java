package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.Target;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.TargetNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The programs and degrees of an edition by their ids, as things to point to. */
final class ConditionTargets {
    private final Findings findings;
    private final Map<String, String> titles;
    private final Map<String, Boolean> degrees;
    /** The ids that were looked up here; several threads may look. */
    private final Set<String> asked;

    ConditionTargets(Findings findings) {
        this(findings, new HashMap<>(), new HashMap<>(), nothing());
    }

    private ConditionTargets(
            Findings findings, Map<String, String> titles, Map<String, Boolean> degrees, Set<String> asked) {
        this.findings = findings;
        this.titles = titles;
        this.degrees = degrees;
        this.asked = asked;
    }

    private static Set<String> nothing() {
        return Collections.synchronizedSet(new HashSet<>());
    }

    /** The same for one of several that use them at once: what is unknown is reported where that one reports. */
    ConditionTargets reportingTo(Findings others) {
        return new ConditionTargets(others, titles, degrees, asked);
    }

    /** The same for a piece of work of which is to be known what it looks up. */
    ConditionTargets noting(Findings others) {
        return new ConditionTargets(others, titles, degrees, nothing());
    }

    /** What was looked up here, and what came of it. */
    Asked asked() {
        synchronized (asked) {
            var answers = new HashMap<String, Optional<Answer>>();
            asked.forEach(id -> answers.put(id, answer(id)));
            return new Asked(Map.copyOf(answers));
        }
    }

    private Optional<Answer> answer(String id) {
        return Optional.ofNullable(titles.get(id)).map(title -> new Answer(title, degrees.getOrDefault(id, false)));
    }

    private record Answer(String title, boolean degree) {}

    /** Answers that something was made from. */
    record Asked(Map<String, Optional<Answer>> answers) {
        /** Whether others would answer the same. What is unknown was told with what is similar, which may have changed. */
        boolean isAnsweredAlikeBy(ConditionTargets others) {
            return answers.entrySet().stream()
                    .allMatch(
                            one -> one.getValue().isPresent() && one.getValue().equals(others.answer(one.getKey())));
        }
    }

    void add(Declaration.Program program) {
        titles.put(program.id().value(), program.title().value());
        degrees.put(program.id().value(), false);
    }

    void add(Declaration.Degree degree) {
        titles.put(degree.id().value(), degree.title().value());
        degrees.put(degree.id().value(), true);
    }

    Target resolve(TargetNode node) {
        String name = node.name().value();
        if (!node.isId()) {
            return new Target.Named(node.kind(), name, node.span());
        }
        asked.add(name);
        var answer = answer(name);
        if (answer.isEmpty()) {
            findings.unknown(
                    Code.UNKNOWN_PROGRAM,
                    node.span(),
                    "there is no program or degree `" + name + "` in this edition",
                    "program or degree",
                    "name",
                    name,
                    titles.keySet());
            return new Target.Named(node.kind(), name, node.span());
        }
        return new Target.Known(name, answer.get().title(), answer.get().degree(), node.span());
    }
}
