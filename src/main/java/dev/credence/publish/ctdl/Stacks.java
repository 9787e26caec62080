package dev.credence.publish.ctdl;

import dev.credence.model.Program;
import dev.credence.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the exported programs are parts of which, looked up once for a catalog. */
final class Stacks {
    private final Set<String> exported = new HashSet<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    /** @param programs that have a file of their own */
    Stacks(List<Program> programs) {
        programs.forEach(program -> exported.add(program.facts().id()));
        for (var program : programs) {
            for (var stacking : program.facts().stacksInto()) {
                whole(stacking.target())
                        .ifPresent(id -> parts.computeIfAbsent(id, whole -> new ArrayList<>())
                                .add(program.facts().id()));
            }
        }
    }

    /** The id of a target that has a file of its own: degrees and what lies outside have none. */
    Optional<String> whole(Target target) {
        return target instanceof Target.Known known && !known.isDegree() && exported.contains(known.id())
                ? Optional.of(known.id())
                : Optional.empty();
    }

    /** The programs that stack into one, in the order of the catalog. */
    List<String> partsOf(String program) {
        return parts.getOrDefault(program, List.of());
    }
}
