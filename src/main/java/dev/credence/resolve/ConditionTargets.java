package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.Target;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.TargetNode;
import java.util.HashMap;
import java.util.Map;

/** The programs and degrees of an edition by their ids, as things to point to. */
final class ConditionTargets {
    private final Findings findings;
    private final Map<String, String> titles;
    private final Map<String, Boolean> degrees;

    ConditionTargets(Findings findings) {
        this(findings, new HashMap<>(), new HashMap<>());
    }

    private ConditionTargets(Findings findings, Map<String, String> titles, Map<String, Boolean> degrees) {
        this.findings = findings;
        this.titles = titles;
        this.degrees = degrees;
    }

    /** The same for one of several that use them at once: what is unknown is reported where that one reports. */
    ConditionTargets reportingTo(Findings others) {
        return new ConditionTargets(others, titles, degrees);
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
        var title = titles.get(name);
        if (title == null) {
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
        return new Target.Known(name, title, degrees.getOrDefault(name, false), node.span());
    }
}
