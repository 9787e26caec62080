package dev.credence.build.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.model.ProgramFacts;
import dev.credence.path.PathEngine;
import dev.credence.path.ProgramAudit;
import dev.credence.path.ProgramAudit.Answer;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.Outcome;
import dev.credence.path.Witness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Audits of every program of {@code specs}: of a student who took a path of it, of one who left a course out, of a new one. */
class RealProgramsAuditTest {
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void who_took_a_path_has_it() {
        check(8);
    }

    @Test
    @Tag("full")
    void who_took_a_path_has_it_in_every_program() {
        check(1);
    }

    /** @param each of how many programs one is looked at */
    private void check(int each) {
        int place = 0;
        var workspace = new WorkspaceReader(Path.of("")).read(List.of("specs"));
        for (var catalog : Compiler.compile(workspace).catalogs()) {
            for (var program : catalog.programs()) {
                if (place++ % each == 0) {
                    check(program.facts());
                }
            }
        }
        System.out.println("audits of real programs: " + counts);
        assertTrue(counts.getOrDefault("undecided", 0) * 20 < counts.get("programs"), counts.toString());
    }

    private void check(ProgramFacts facts) {
        var path = PathEngine.of(facts).shortest();
        if (path.isEmpty()) {
            return;
        }
        counts.merge("programs", 1, Integer::sum);
        var earned = earned(path.get());
        boolean whole = earned.size() == path.get().sums().courses();
        var all = audit(facts, earned);
        var none = audit(facts, List.of());
        if (all instanceof ProgramAudit.Undecided || none instanceof ProgramAudit.Undecided) {
            counts.merge("undecided", 1, Integer::sum);
            return;
        }
        var has = (Answer) all;
        counts.merge("of a path: " + has.outcome(), 1, Integer::sum);
        if (whole) {
            assertEquals(0, has.best().missing().size(), facts.id());
            assertNotEquals(Outcome.NOT_COMPLETE, has.outcome(), facts.id());
        }
        var fresh = (Answer) none;
        assertTrue(fresh.best().missing().size() >= has.best().missing().size(), facts.id());
        assertTrue(fresh.best().counted().isEmpty(), facts.id());
        if (whole && !earned.isEmpty()) {
            var fewer = (Answer) audit(facts, earned.subList(1, earned.size()));
            assertTrue(fewer.best().missing().size() <= 1, facts.id());
        }
    }

    private static List<Earned> earned(Witness path) {
        var earned = new ArrayList<Earned>();
        for (var taking : path.takings()) {
            taking.course().ifPresent(course -> earned.add(new Earned(course, taking.units(), Origin.HERE)));
        }
        return earned;
    }

    private static ProgramAudit audit(ProgramFacts facts, List<Earned> earned) {
        return PathEngine.of(facts).audit(earned, List.of());
    }
}
