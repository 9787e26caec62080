package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Stacking;
import dev.credence.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stacks into what, as trees: every program hangs under the next larger credential it names, a program before a degree. What
 * else it counts toward is told in words.
 */
final class Stacks {
    private final Map<String, Step> up = new HashMap<>();
    private final Map<String, List<Step>> under = new LinkedHashMap<>();
    private final Map<String, Target> targets = new HashMap<>();

    /** One program that counts toward a target. */
    record Step(Program from, Stacking stacking) {
        String into() {
            return key(stacking.target());
        }
    }

    /** @param programs in the order of their subjects */
    Stacks(List<Program> programs) {
        for (var program : programs) {
            program.facts().stacksInto().stream()
                    .min(Comparator.comparingInt(s -> distance(s.target())))
                    .ifPresent(next -> {
                        var step = new Step(program, next);
                        up.put(key(program), step);
                        under.computeIfAbsent(step.into(), k -> new ArrayList<>())
                                .add(step);
                        targets.putIfAbsent(step.into(), next.target());
                    });
        }
    }

    private static int distance(Target target) {
        return target instanceof Target.Known known ? (known.isDegree() ? 1 : 0) : 2;
    }

    /** A name no other credential has. */
    static String key(Target target) {
        return target instanceof Target.Known known ? "id " + known.id() : "words " + target.words();
    }

    static String key(Program program) {
        return "id " + program.facts().id();
    }

    /** The programs that hang under a credential. */
    List<Step> under(String key) {
        return under.getOrDefault(key, List.of());
    }

    Optional<Step> up(String key) {
        return Optional.ofNullable(up.get(key));
    }

    Optional<Target> target(String key) {
        return Optional.ofNullable(targets.get(key));
    }

    /** The credentials at the top of a tree. */
    Set<String> tops() {
        var tops = new LinkedHashSet<String>();
        under.keySet().forEach(key -> chain(key).stream().reduce((a, b) -> b).ifPresent(tops::add));
        return tops;
    }

    /** The credential and everything it leads to, the next larger one after the smaller. A circle ends where it began. */
    List<String> chain(String key) {
        var chain = new LinkedHashSet<String>();
        String at = key;
        while (chain.add(at) && up.containsKey(at)) {
            at = up.get(at).into();
        }
        return List.copyOf(chain);
    }

    boolean isEmpty() {
        return up.isEmpty();
    }
}
