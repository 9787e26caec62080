package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.path.EnumeratedProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code completedBy} of the generated classes against the enumeration of every path, on random programs and takings. */
class CompletedByPropertyTest {
    private static final int TAKINGS_EACH = 6;

    @TempDir
    Path temp;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void itAgreesWithEveryPathCounted() throws Exception {
        run(40, 600);
    }

    @Test
    @Tag("full")
    void itAgreesWithEveryPathCountedTwentyThousandTimes() throws Exception {
        run(3_000_000, 20_000);
    }

    /** Nothing of a question hangs on where objects lie in memory: asked twice, a seed gives the same words. */
    @Test
    void theSameSeedAsksTheSameInEveryRun() {
        for (long seed = 40; seed < 240; seed++) {
            assertEquals(asked(seed), asked(seed), "seed " + seed);
        }
    }

    private static List<String> asked(long seed) {
        var asked = new ArrayList<String>();
        EnumeratedProgram.of(seed).ifPresent(program -> {
            var random = new Random(seed);
            asked.add(program.facts().requirements().toString());
            for (int i = 0; i < TAKINGS_EACH; i++) {
                asked.add(program.takings(random).toString());
            }
        });
        return asked;
    }

    /** @param pairs how many pairs of a program without open parts and some takings are compared at least */
    private void run(long firstSeed, int pairs) throws Exception {
        var mirror = Mirror.in(temp);
        int compared = 0;
        for (long seed = firstSeed; compared < pairs; seed++) {
            var program = EnumeratedProgram.of(seed);
            if (program.isPresent()) {
                compared += check(mirror, program.get(), seed);
            }
        }
        System.out.println("completedBy on random takings: " + counts);
        assertTrue(counts.getOrDefault("closed COMPLETE", 0) * 5 >= pairs, "too few completed: " + counts);
        assertTrue(counts.getOrDefault("closed NOT_COMPLETE", 0) * 5 >= pairs, "too few not completed: " + counts);
    }

    private int check(Mirror mirror, EnumeratedProgram program, long seed) throws ReflectiveOperationException {
        var random = new Random(seed);
        Object generated = mirror.program(program.facts());
        for (int i = 0; i < TAKINGS_EACH; i++) {
            var takings = program.takings(random);
            List<Object> mirrored = new ArrayList<>();
            for (var taken : takings) {
                mirrored.add(mirror.taking(taken.course(), taken.units(), Optional.empty()));
            }
            var completion = mirror.completedBy(generated, mirrored);
            String outcome = Compiled.get(completion, "outcome").toString();
            String what = "seed " + seed + " with " + takings + ": " + completion;
            counts.merge((program.isClosed() ? "closed " : "open ") + outcome, 1, Integer::sum);
            assertNotEquals("UNKNOWN", outcome, what);
            if (program.isClosed()) {
                assertEquals(program.isCompletedBy(takings, false) ? "COMPLETE" : "NOT_COMPLETE", outcome, what);
            } else if (outcome.equals("COMPLETE")) {
                assertTrue(!program.isComplete() || program.isCompletedBy(takings, false), what);
            } else if (program.isCompletedBy(takings, true)) {
                assertEquals("DEPENDS", outcome, what);
            }
            groupsAgree(completion, outcome, what);
        }
        return program.isClosed() ? TAKINGS_EACH : 0;
    }

    /** Everything is met exactly where the takings may complete the program; what is not met lacks something. */
    private static void groupsAgree(Object completion, String outcome, String what)
            throws ReflectiveOperationException {
        boolean all = true;
        for (var group : (List<?>) Compiled.get(completion, "groups")) {
            boolean met = (boolean) Compiled.get(group, "met");
            all &= met;
            assertEquals(met, ((List<?>) Compiled.get(group, "lacks")).isEmpty(), what);
        }
        assertEquals(!outcome.equals("NOT_COMPLETE"), all, what);
    }
}
