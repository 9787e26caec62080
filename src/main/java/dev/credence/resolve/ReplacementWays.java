package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows {@code replaced by} from program to program: whoever looks for a program that is gone is led along these lines, and must
 * arrive somewhere.
 */
final class ReplacementWays {
    private final Findings findings;
    private final Map<String, ProgramFacts> programs = new TreeMap<>();

    ReplacementWays(Findings findings, List<Program> all) {
        this.findings = findings;
        if (all.stream().anyMatch(program -> program.facts().replacedBy().isPresent())) {
            all.forEach(program -> programs.put(program.facts().id(), program.facts()));
        }
    }

    void check() {
        Set<String> done = new HashSet<>();
        for (var start : programs.values()) {
            if (start.replacedBy().isEmpty()) {
                continue;
            }
            var way = new ArrayList<ProgramFacts>();
            var next = Optional.of(start);
            while (next.isPresent() && done.add(next.get().id())) {
                way.add(next.get());
                end(next.get()).ifPresent(last -> retired(way.get(way.size() - 1), last));
                next = after(next.get());
            }
            next.filter(way::contains).ifPresent(again -> circle(way.subList(way.indexOf(again), way.size())));
        }
    }

    private static Optional<Target.Known> replacement(ProgramFacts facts) {
        return facts.replacedBy()
                .filter(Target.Known.class::isInstance)
                .map(Target.Known.class::cast)
                .filter(known -> !known.isDegree());
    }

    private Optional<ProgramFacts> after(ProgramFacts facts) {
        return replacement(facts).flatMap(known -> Optional.ofNullable(programs.get(known.id())));
    }

    /** Where a program is replaced by one at which the way ends although nobody can take it. */
    private Optional<ProgramFacts> end(ProgramFacts facts) {
        return after(facts)
                .filter(next ->
                        next.status() == Status.RETIRED && next.replacedBy().isEmpty());
    }

    private void retired(ProgramFacts from, ProgramFacts last) {
        findings.report(Diagnostic.of(
                        Code.REPLACEMENT_RETIRED,
                        replacement(from).orElseThrow().span(),
                        "`" + from.id() + "` is replaced by `" + last.id() + "`, which is retired too")
                .related(last.span(), "retired, and replaced by nothing")
                .help("say in `" + last.id() + "` what has taken its place, or name here a program that is offered"));
    }

    private void circle(List<ProgramFacts> circle) {
        var first = circle.get(0);
        var found = Diagnostic.of(
                        Code.REPLACEMENT_CYCLE,
                        replacement(first).orElseThrow().span(),
                        "whoever looks for `" + first.id() + "` is led around in a circle")
                .label("1. by `" + replacement(first).orElseThrow().id() + "`");
        for (int i = 1; i < circle.size(); i++) {
            var known = replacement(circle.get(i)).orElseThrow();
            found = found.related(known.span(), (i + 1) + ". `" + circle.get(i).id() + "` by `" + known.id() + "`");
        }
        findings.report(found.help("take one of these `replaced by` lines out"));
    }
}
