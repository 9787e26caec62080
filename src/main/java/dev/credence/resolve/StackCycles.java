package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds programs that stack into each other in a circle. */
final class StackCycles {
    private final Findings findings;
    private final Map<String, ProgramFacts> programs = new HashMap<>();
    private final Map<ProgramFacts.Stacking, String> starts = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    StackCycles(Findings findings, List<Program> all) {
        this.findings = findings;
        if (all.stream().anyMatch(program -> !program.facts().stacksInto().isEmpty())) {
            all.forEach(program -> programs.put(program.facts().id(), program.facts()));
        }
    }

    void check() {
        // Most programs stack into nothing, and from these no way goes on.
        programs.values().stream()
                .filter(facts -> !facts.stacksInto().isEmpty())
                .map(ProgramFacts::id)
                .sorted()
                .forEach(this::visit);
    }

    /** Follows all ways from a program; with a list of its own, because chains may be long. */
    private void visit(String start) {
        var way = new ArrayList<Step>();
        Map<String, Integer> places = new HashMap<>();
        enter(start, way, places);
        while (!way.isEmpty()) {
            var step = way.get(way.size() - 1);
            if (!step.left.hasNext()) {
                done.add(step.id);
                places.remove(step.id);
                way.remove(way.size() - 1);
                continue;
            }
            var stacking = step.left.next();
            if (stacking.target() instanceof Target.Known known && !known.isDegree()) {
                starts.put(stacking, step.id);
                step.taken = stacking;
                var again = places.get(known.id());
                if (again == null) {
                    enter(known.id(), way, places);
                } else {
                    report(way.subList(again, way.size()).stream()
                            .flatMap(s -> Optional.ofNullable(s.taken).stream())
                            .toList());
                }
            }
        }
    }

    private void enter(String id, List<Step> way, Map<String, Integer> places) {
        var facts = programs.get(id);
        if (facts != null && !done.contains(id)) {
            places.put(id, way.size());
            way.add(new Step(id, facts.stacksInto().iterator()));
        }
    }

    /** A program on the way, and which of its stackings were not followed yet. */
    private static final class Step {
        private final String id;
        private final Iterator<ProgramFacts.Stacking> left;
        private ProgramFacts.@Nullable Stacking taken;

        Step(String id, Iterator<ProgramFacts.Stacking> left) {
            this.id = id;
            this.left = left;
        }
    }

    private void report(List<ProgramFacts.Stacking> circle) {
        var first = circle.get(0);
        var found = Diagnostic.of(
                        Code.STACK_CYCLE,
                        first.span(),
                        "a student would go around in a circle: `" + starts.get(first)
                                + "` stacks into a program that leads back to it")
                .label("1. into `" + id(first) + "`");
        for (int i = 1; i < circle.size(); i++) {
            found = found.related(
                    circle.get(i).span(),
                    (i + 1) + ". from `" + starts.get(circle.get(i)) + "` into `" + id(circle.get(i)) + "`");
        }
        findings.report(found.help("take one of these `stacks into` lines out"));
    }

    private static String id(ProgramFacts.Stacking stacking) {
        return stacking.target() instanceof Target.Known known ? known.id() : "";
    }
}
