package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds programs that stack into each other in a circle. */
final class StackCycles {
    private final Findings findings;
    private final Map<String, ProgramFacts> programs = new HashMap<>();
    private final Map<ProgramFacts.Stacking, String> starts = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    StackCycles(Findings findings, List<Program> all) {
        this.findings = findings;
        all.forEach(p -> programs.put(p.facts().id(), p.facts()));
    }

    void check() {
        programs.keySet().stream().sorted().forEach(id -> visit(id, new ArrayList<>()));
    }

    private void visit(String id, List<ProgramFacts.Stacking> way) {
        var facts = programs.get(id);
        if (facts == null || done.contains(id)) {
            return;
        }
        int again = indexOf(id, way);
        if (again >= 0) {
            report(way.subList(again, way.size()));
            return;
        }
        for (var stacking : facts.stacksInto()) {
            if (stacking.target() instanceof Target.Known known && !known.isDegree()) {
                starts.put(stacking, id);
                way.add(stacking);
                visit(known.id(), way);
                way.remove(way.size() - 1);
            }
        }
        done.add(id);
    }

    private int indexOf(String id, List<ProgramFacts.Stacking> way) {
        for (int i = 0; i < way.size(); i++) {
            if (id.equals(starts.get(way.get(i)))) {
                return i;
            }
        }
        return -1;
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
