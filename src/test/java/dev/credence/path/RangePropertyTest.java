package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine against the enumeration of every path, on random programs. */
class RangePropertyTest {
    private int exact;
    private int bounds;
    private int impossible;
    private int skipped;
    private int groups;

    @Test
    void fiveThousandRandomProgramsAgreeWithEveryPathCounted() {
        run(1, 6_000);
        assertTrue(exact + bounds + impossible >= 5_000, "too many programs were too large to enumerate");
    }

    @Test
    void whatTheSolverMakesExactAgreesWithEveryPathCounted() {
        sharpened(9_000_000, 1_500);
    }

    @Test
    @Tag("full")
    void whatTheSolverMakesExactAgreesOnTwentyThousandPrograms() {
        sharpened(9_000_000, 20_000);
    }

    @Test
    void aLineByItselfTakesNoCourseMoreOftenThanItCounts() {
        sharpen = true;
        check(9_003_313, new RandomProgram(9_003_313));
        assertTrue(twice > 0);
    }

    private void sharpened(long firstSeed, int count) {
        sharpen = true;
        run(firstSeed, count);
        // What is left has parts of unknown units, or an entry of which nobody can tell what dropping it takes away.
        assertTrue(bounds < exact / 20, "too many bounds: " + bounds);
    }

    /** Whether the ends are asked of the solver too. */
    private boolean sharpen;

    private int twice;

    @Test
    @Tag("full")
    void fiftyThousandRandomProgramsAgreeWithEveryPathCounted() {
        run(1_000_000, 60_000);
        assertTrue(exact + bounds + impossible >= 50_000, "too many programs were too large to enumerate");
    }

    private void run(long firstSeed, int count) {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            var program = new RandomProgram(seed);
            try {
                check(seed, program);
            } catch (BruteForce.TooMany tooMany) {
                skipped++;
            }
        }
        System.out.println("random programs: " + exact + " exact, " + bounds + " bounds, " + impossible
                + " impossible, " + skipped + " too large to enumerate; " + groups + " groups compared, " + twice
                + " lines found twice");
        int done = exact + bounds + impossible;
        assertTrue(exact > done / 3, "too few exact");
        assertTrue(twice > count / 10, "too few lines found in two ways");
        assertTrue(sharpen || bounds > done / 50, "too few with bounds");
        assertTrue(impossible > done / 50, "too few impossible");
    }

    /** Mostly the usual one; sometimes so small that the engine has to fall back, once or twice. */
    static Run.Budget budget(long seed) {
        return switch ((int) (seed % 16)) {
            case 0 -> new Run.Budget(1, 10_000, 100_000, 100_000);
            case 1 -> new Run.Budget(1, 1, 1, 100_000);
            default -> Run.Budget.USUAL;
        };
    }

    private void check(long seed, RandomProgram program) {
        var survey = new Survey(program.facts.requirements());
        int step = BruteForce.fine(survey.scale.units(1));
        var brute = new BruteForce(program.facts, step);
        Optional<int[][]> truth = brute.ends();
        var answer = sharpen
                ? PathEngine.of(program.facts, budget(seed)).ranges()
                : RangeEngine.of(program.facts, budget(seed));
        if (!brute.complete) {
            skipped++;
            return;
        }
        if (answer.impossible().isPresent()) {
            impossible++;
            assertTrue(truth.isEmpty(), () -> "seed " + seed + " has paths, but: " + answer.impossible());
            assertTrue(answer.whole().isEmpty());
            return;
        }
        sameLines(seed, program, answer);
        var whole = answer.whole().orElseThrow();
        if (truth.isEmpty()) {
            assertTrue(!whole.total().exact(), "seed " + seed + " has no path, but: " + whole);
            bounds++;
            return;
        }
        boolean allExact = compare("seed " + seed, whole, truth.get());
        exact += allExact ? 1 : 0;
        bounds += allExact ? 0 : 1;
        if (program.plain && !program.namesGroups) {
            for (var entry : answer.groups().entrySet()) {
                var line = entry.getKey();
                boolean alone = !(line instanceof Requirement.Part) && !(line instanceof Requirement.AnyFrom);
                if (alone && brute.complete) {
                    var ends = brute.ends(line);
                    if (ends.isPresent()) {
                        groups++;
                        compare("seed " + seed + ", " + line, entry.getValue(), ends.get());
                    }
                }
            }
        }
    }

    /** Whatever way a range was found, where it is exact it is that of the plain computation. */
    private void sameLines(long seed, RandomProgram program, ProgramRanges answer) {
        if (budget(seed) == Run.Budget.USUAL) {
            return;
        }
        var usual = RangeEngine.of(program.facts, Run.Budget.USUAL);
        answer.groups().forEach((line, ranges) -> {
            var known = usual.groups().get(line);
            if (known != null && isExact(known) && isExact(ranges)) {
                twice++;
                assertEquals(known, ranges, () -> "seed " + seed + ", " + line);
            }
        });
    }

    private static boolean isExact(Ranges ranges) {
        return ranges.total().exact()
                && ranges.lower().exact()
                && ranges.upper().exact()
                && ranges.graduate().exact()
                && ranges.unknownLevel().exact();
    }

    private static boolean compare(String name, Ranges ranges, int[][] truth) {
        boolean exact = true;
        Range[] each = {ranges.total(), ranges.lower(), ranges.upper(), ranges.graduate(), ranges.unknownLevel()};
        for (int i = 0; i < each.length; i++) {
            var range = each[i];
            var what = name + ", measure " + i + ": engine " + range + (range.exact() ? " exact" : " bounds")
                    + ", paths " + truth[i][0] + " to " + truth[i][1] + " twelfths";
            int min = BruteForce.fine(range.min());
            assertTrue(min <= truth[i][0], what);
            if (range.max().isPresent()) {
                assertTrue(BruteForce.fine(range.max().get()) >= truth[i][1], what);
            }
            if (range.exact()) {
                assertEquals(truth[i][0], min, what);
                if (range.max().isPresent()) {
                    assertEquals(truth[i][1], BruteForce.fine(range.max().get()), what);
                }
            }
            exact &= range.exact();
        }
        return exact;
    }
}
