package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import dev.credence.path.PathClause.*;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Verdicts and witnesses against the enumeration of every path, on random programs. */
class VerdictPropertyTest {
    private final Map<String, Integer> counts = new TreeMap<>();
    private int compared;

    @Test
    void threeThousandRandomProgramsGetTheVerdictThatEveryPathCountedGives() {
        run(5, 3_000);
        assertTrue(compared >= 4_000, "too few clauses compared: " + compared);
    }

    @Test
    @Tag("full")
    void seventyThousandRandomProgramsGetTheVerdictThatEveryPathCountedGives() {
        run(2_000_000, 70_000);
        assertTrue(compared >= 100_000, "too few clauses compared: " + compared);
    }

    /** Entries alike in sums, of which neither comes first in all it may take, once led to a witness that was not the first. */
    @Test
    void entriesAlikeThatTakeThingsInDifferentOrderAreTriedOneByOne() {
        run(2_050_332, 1);
    }

    private void run(long firstSeed, int count) {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            var program = new RandomProgram(seed);
            try {
                check(seed, program.facts);
            } catch (BruteForce.TooMany tooMany) {
                counts.merge("programs too large to enumerate", 1, Integer::sum);
            }
        }
        System.out.println("random clauses: " + compared + " compared; " + counts);
    }

    private void check(long seed, ProgramFacts facts) {
        var brute = new BruteForce(facts, BruteForce.fine(new Survey(facts.requirements()).scale.units(1)));
        var paths = brute.paths();
        counts.merge("programs", 1, Integer::sum);
        var engine = PathEngine.of(facts, RangePropertyTest.budget(seed));
        var random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            var clause = clause(random);
            String name = "seed " + seed + ", " + clause;
            var verdict = engine.decide(clause);
            compared++;
            counts.merge(verdict.getClass().getSimpleName(), 1, Integer::sum);
            if (brute.complete) {
                compare(name, clause, paths, verdict, engine);
            } else if (paths.stream().anyMatch(path -> isBroken(clause, path))) {
                assertTrue(!(verdict instanceof Verdict.Holds || verdict instanceof Verdict.NoPath), name);
            }
        }
    }

    static PathClause clause(Random random) {
        String[] shares = {"3/4", "7/10", "1/2", "2/3"};
        String[] fixed = {"3", "4", "6", "6", "7.5", "9", "12"};
        Level level = Level.values()[random.nextInt(3)];
        boolean share = random.nextInt(3) == 0;
        boolean courses = random.nextInt(6) == 0;
        var tally = courses
                ? random.nextBoolean() ? Tally.courses() : Tally.courses(level)
                : !share && random.nextInt(3) == 0 ? Tally.units() : Tally.units(level);
        if (!tally.levels().isEmpty() && random.nextInt(3) == 0) {
            tally = tally.countingUpTo(
                    Units.parse(new String[] {"3", "1.5", "6"}[random.nextInt(3)]),
                    Level.values()[(level.ordinal() + 1) % 3]);
        }
        if (random.nextInt(8) == 0) {
            tally = tally.of("internship");
        }
        var bound = share
                ? Bound.share(Models.u(shares[random.nextInt(4)]))
                : Bound.of(courses ? Units.of(1 + random.nextInt(3)) : Units.parse(fixed[random.nextInt(7)]));
        var sense = random.nextInt(3) == 0 ? Sense.AT_MOST : Sense.AT_LEAST;
        var window = switch (random.nextInt(4)) {
            case 0 -> Window.between(Units.of(4), Units.parse("7.5"));
            case 1 -> Window.moreThan(Units.of(6));
            default -> Window.ALL;
        };
        return new PathClause(window, tally, sense, bound);
    }

    /** The slack in twelfths of a twelfth, or so: exact all the same. */
    private static Units slack(PathClause clause, List<BruteForce.Use> path) {
        var tally = clause.tally();
        Units counted = Units.ZERO;
        Units further = Units.ZERO;
        Units all = Units.ZERO;
        for (var use : path) {
            Units amount = tally.measure() == Measure.UNITS ? units(use) : Units.of(1);
            all = all.plus(amount);
            boolean has = tally.only().isEmpty()
                    || (use.course() == null
                            ? use.has().contains(tally.only().get())
                            : use.course().countsAs().contains("internship"));
            if (has
                    && (tally.levels().isEmpty()
                            || use.level() != null && tally.levels().contains(use.level()))) {
                counted = counted.plus(amount);
            } else if (has
                    && tally.countedIn().isPresent()
                    && use.level() != null
                    && tally.countedIn().get().levels().contains(use.level())) {
                further = further.plus(amount);
            }
        }
        if (tally.countedIn().isPresent()) {
            further = further.min(tally.countedIn().get().most());
        }
        Units bound = clause.bound().isShare()
                ? all.times(clause.bound().value())
                : clause.bound().value();
        Units over = counted.plus(further).minus(bound);
        return clause.sense() == Sense.AT_LEAST ? over : over.times(-1);
    }

    private static Units units(BruteForce.Use use) {
        return new Units(use.units(), BruteForce.FINE);
    }

    private static Units total(List<BruteForce.Use> path) {
        return path.stream().map(VerdictPropertyTest::units).reduce(Units.ZERO, Units::plus);
    }

    private static boolean isBroken(PathClause clause, List<BruteForce.Use> path) {
        return clause.window().contains(total(path)) && slack(clause, path).compareTo(Units.ZERO) < 0;
    }

    private void compare(
            String name, PathClause clause, List<List<BruteForce.Use>> paths, Verdict verdict, PathEngine engine) {
        if (verdict instanceof Verdict.Undecided) {
            return;
        }
        boolean vague = clause.tally().measure() == Measure.COURSES
                || clause.tally().only().isPresent();
        if (vague && paths.stream().flatMap(List::stream).anyMatch(use -> use.course() == null)) {
            // How many courses, and what they count as, is not enumerated.
            counts.merge("not compared", 1, Integer::sum);
            return;
        }
        assertEquals(paths.isEmpty(), verdict instanceof Verdict.NoPath, name + ": " + verdict);
        if (paths.isEmpty()) {
            return;
        }
        var inWindow =
                paths.stream().filter(p -> clause.window().contains(total(p))).toList();
        var broken = inWindow.stream().filter(p -> isBroken(clause, p)).toList();
        if (broken.isEmpty()) {
            var margin = inWindow.stream().map(p -> slack(clause, p)).min(Comparator.naturalOrder());
            assertTrue(verdict instanceof Verdict.Holds, name + ": " + verdict);
            var holds = (Verdict.Holds) verdict;
            assertEquals(!inWindow.isEmpty(), holds.anyPath(), name);
            if (holds.margin().isEmpty() && holds.anyPath()) {
                counts.merge("holds without a margin", 1, Integer::sum);
            } else {
                assertEquals(margin, holds.margin(), name);
            }
            engine.tightest(clause, holds).ifPresent(path -> {
                assertEquals(holds.margin(), Optional.of(clause.on(path).slack()), name);
                assertTrue(clause.on(path).inWindow(), name);
                counts.merge("holds with a path", 1, Integer::sum);
            });
            return;
        }
        Map<Object, List<List<BruteForce.Use>>> byChoice = new HashMap<>();
        paths.forEach(path ->
                byChoice.computeIfAbsent(choice(path), c -> new ArrayList<>()).add(path));
        var failing = byChoice.values().stream()
                .filter(all -> all.stream().allMatch(path -> isBroken(clause, path)))
                .toList();
        if (failing.isEmpty()) {
            assertTrue(verdict instanceof Verdict.Unknown, name + ": " + verdict);
            var unknown = (Verdict.Unknown) verdict;
            assertTrue(unknown.value().isBroken(), name);
            assertTrue(!unknown.parts().isEmpty(), name);
            return;
        }
        assertTrue(verdict instanceof Verdict.Fails, name + ": " + verdict);
        var fails = (Verdict.Fails) verdict;
        assertTrue(fails.value().isBroken(), name);
        boolean onEvery = broken.size() == inWindow.size();
        assertEquals(onEvery, fails.onEveryPath(), name);
        if (onEvery) {
            var best = inWindow.stream().map(p -> slack(clause, p)).max(Comparator.naturalOrder());
            assertEquals(best, fails.nearest().map(ClauseValue::slack), name);
        }
        var smallest =
                failing.stream().map(all -> names(all.get(0))).min(Names.ORDER).orElseThrow();
        assertEquals(smallest, names(fails.witness()), name + ": " + fails.witness());
    }

    /** How many courses, and the codes of those that are known. */
    private record Names(int count, List<String> codes) {
        static final Comparator<Names> ORDER = Comparator.comparing(Names::count)
                .thenComparing((a, b) -> {
                    for (int i = 0; i < Math.max(a.codes.size(), b.codes.size()); i++) {
                        String one = i < a.codes.size() ? a.codes.get(i) : "~";
                        String other = i < b.codes.size() ? b.codes.get(i) : "~";
                        if (!one.equals(other)) {
                            return one.compareTo(other);
                        }
                    }
                    return 0;
                });
    }

    private static Names names(List<BruteForce.Use> path) {
        var codes = path.stream()
                .filter(use -> use.course() != null)
                .map(use -> use.course().toString())
                .sorted()
                .toList();
        var open = path.stream().filter(use -> use.course() == null).toList();
        long single = open.stream()
                .filter(use -> use.filling() != BruteForce.Filling.UNITS)
                .count();
        long parts = open.stream()
                .filter(use -> use.filling() == BruteForce.Filling.UNITS)
                .map(BruteForce.Use::line)
                .distinct()
                .count();
        return new Names(Math.toIntExact(codes.size() + single + parts), codes);
    }

    private static Names names(Witness witness) {
        var codes = witness.takings().stream()
                .filter(taking -> taking.course().isPresent())
                .map(taking -> taking.course().get().toString())
                .sorted()
                .toList();
        var open = witness.takings().stream()
                .filter(taking -> taking.course().isEmpty())
                .toList();
        // Units of an open part are told level by level.
        long units = open.stream()
                .filter(taking -> isUnits(taking))
                .map(Witness.Taking::span)
                .distinct()
                .count();
        return new Names(
                Math.toIntExact(
                        codes.size() + open.stream().filter(t -> !isUnits(t)).count() + units),
                codes);
    }

    private static boolean isUnits(Witness.Taking taking) {
        return taking.words().equals("open units");
    }

    private static List<String> scopes(BruteForce.Use use) {
        return use.has().stream().map(Object::toString).sorted().toList();
    }

    /** What the student decides of a path. */
    private static Object choice(List<BruteForce.Use> path) {
        var key = new TreeMap<String, Integer>();
        for (var use : path) {
            String of = use.line() + "@" + new TreeSet<>(use.labels()) + use.filling();
            switch (use.filling()) {
                case NONE ->
                    key.merge(
                            of + use.course() + use.units() + (use.levelUnknown() ? "?" : use.level()),
                            1,
                            Integer::sum);
                case CHOSEN -> key.merge(of + use.units() + use.level() + scopes(use), 1, Integer::sum);
                case BARE -> key.merge(of + use.units(), 1, Integer::sum);
                case UNITS -> key.merge(of, use.units(), Integer::sum);
                default -> throw new IllegalStateException();
            }
        }
        return key;
    }
}
