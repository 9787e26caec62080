package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Answer;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.path.ProgramAudit.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Audits against the enumeration of every path, on random programs and takings. */
class ProgramAuditPropertyTest {
    private static final int TAKINGS_EACH = 6;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void itAgreesWithEveryPathCounted() {
        run(40, 600);
    }

    @Test
    @Tag("full")
    void itAgreesWithEveryPathCountedTwentyThousandTimes() {
        run(5_000_000, 20_000);
    }

    /** @param pairs how many pairs of a program without open parts and some takings are compared at least */
    private void run(long firstSeed, int pairs) {
        int compared = 0;
        for (long seed = firstSeed; compared < pairs; seed++) {
            var program = EnumeratedProgram.of(seed);
            if (program.isPresent()) {
                compared += check(program.get(), seed);
            }
        }
        System.out.println("audits of random takings: " + counts);
        assertTrue(counts.getOrDefault("closed COMPLETE", 0) * 5 >= pairs, "too few completed: " + counts);
        assertTrue(counts.getOrDefault("closed NOT_COMPLETE", 0) * 5 >= pairs, "too few not completed: " + counts);
        assertTrue(counts.getOrDefault("closed undecided", 0) * 50 <= pairs, "too few decided: " + counts);
    }

    @Test
    void aLimitOnTransferIsKept() {
        limits(120);
    }

    @Test
    @Tag("full")
    void aLimitOnTransferIsKeptAThousandTimes() {
        limits(1000);
    }

    /** A limit on transfer and prior learning together is kept as a person would who looks at every path. */
    private static void limits(int pairs) {
        int compared = 0;
        int bound = 0;
        for (long seed = 7_000; compared < pairs; seed++) {
            var program = EnumeratedProgram.of(seed);
            if (program.isEmpty() || !program.get().isClosed() || !program.get().hasPath()) {
                continue;
            }
            var random = new Random(seed);
            var takings = program.get().takings(random);
            var transferred =
                    takings.stream().filter(one -> random.nextBoolean()).toList();
            var here = new ArrayList<>(takings);
            transferred.forEach(here::remove);
            int cap = random.nextInt(3);
            var earned = new ArrayList<Earned>();
            here.forEach(one -> earned.add(new Earned(one.course(), one.units(), Origin.HERE)));
            transferred.forEach(one -> earned.add(new Earned(
                    one.course(), one.units(), random.nextBoolean() ? Origin.TRANSFER : Origin.PRIOR_LEARNING)));
            var limit = new OriginLimit(
                    false,
                    Set.of(Origin.TRANSFER, Origin.PRIOR_LEARNING),
                    new Quantity(Units.of(cap), Quantity.Of.COURSES));
            var audit = PathEngine.of(program.get().facts()).audit(earned, List.of(limit));
            String what = "seed " + seed + ", " + cap + " of " + transferred + " and " + here + ": " + audit;
            if (audit instanceof Answer answer) {
                int fewest = program.get().fewestMissing(here, transferred, cap);
                assertEquals(fewest, answer.best().missing().size(), what);
                bound += fewest > program.get().fewestMissing(takings) ? 1 : 0;
                compared++;
            }
        }
        assertTrue(bound * 10 > pairs, "too few in which the limit matters: " + bound);
    }

    private int check(EnumeratedProgram program, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TAKINGS_EACH; i++) {
            var takings = program.takings(random);
            var earned = takings.stream()
                    .map(one -> new Earned(one.course(), one.units(), Origin.HERE))
                    .toList();
            var audit = PathEngine.of(program.facts()).audit(earned, List.of());
            String what = "seed " + seed + " with " + takings + ": " + audit;
            String kind = program.isClosed() ? "closed " : "open ";
            if (audit instanceof Answer answer) {
                counts.merge(kind + answer.outcome(), 1, Integer::sum);
                check(program, takings, answer, what);
            } else if (audit instanceof ProgramAudit.NoPath) {
                counts.merge(kind + "no path", 1, Integer::sum);
                assertFalse(program.hasPath(), what);
            } else {
                counts.merge(kind + "undecided", 1, Integer::sum);
            }
        }
        return program.isClosed() ? TAKINGS_EACH : 0;
    }

    private static void check(
            EnumeratedProgram program, List<EnumeratedProgram.Taken> takings, Answer answer, String what) {
        int missing = answer.best().missing().size();
        var left = new ArrayList<>(takings);
        for (var item : answer.best().counted()) {
            var has = item.earned().orElseThrow();
            assertTrue(left.remove(new EnumeratedProgram.Taken(has.course(), has.units())), what);
        }
        if (program.isClosed()) {
            assertEquals(program.fewestMissing(takings), missing, what);
            assertEquals(missing == 0 ? Outcome.COMPLETE : Outcome.NOT_COMPLETE, answer.outcome(), what);
            everyPlanFinishes(program, takings, answer, what);
        } else if (answer.outcome() == Outcome.COMPLETE) {
            assertTrue(!program.isComplete() || program.isCompletedBy(takings, false), what);
        } else if (program.isCompletedBy(takings, false)) {
            assertEquals(Outcome.DEPENDS, answer.outcome(), what);
        }
    }

    /** What a plan lacks completes the program, all plans lack equally many, and no two the same. */
    private static void everyPlanFinishes(
            EnumeratedProgram program, List<EnumeratedProgram.Taken> takings, Answer answer, String what) {
        var seen = new HashSet<List<String>>();
        for (var plan : answer.plans()) {
            assertEquals(answer.best().missing().size(), plan.missing().size(), what);
            var with = new ArrayList<>(takings);
            plan.missing()
                    .forEach(item ->
                            with.add(new EnumeratedProgram.Taken(item.course().orElseThrow(), item.units())));
            assertTrue(program.isCompletedBy(with, false), what);
            assertTrue(
                    seen.add(plan.missing().stream()
                            .map(item -> item.course().orElseThrow().toString())
                            .sorted()
                            .toList()),
                    what);
        }
    }
}
