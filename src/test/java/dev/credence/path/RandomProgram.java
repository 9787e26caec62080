package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A small random program that uses everything a requirement can be made of. */
final class RandomProgram {
    final Models models = new Models();
    final ProgramFacts facts;
    /** Whether no course can be used twice and none excludes another. */
    final boolean plain;
    /** Whether a limit speaks of a group by its heading, so that what a line adds depends on where it stands. */
    boolean namesGroups;

    private final Random random;
    private final List<Course> pool = new ArrayList<>();
    private final boolean shared;
    private int next;
    private int labels;
    private final List<Requirement> standing = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    RandomProgram(long seed) {
        random = new Random(seed);
        shared = random.nextInt(3) > 0;
        int size = shared ? 4 + random.nextInt(4) : 14;
        for (int i = 0; i < size; i++) {
            pool.add(shared ? related(i) : course(i).build());
        }
        if (shared && chance(5)) {
            known.add("List");
            models.lists.put("List", List.of(models.take(any()), models.take(any()), models.take(any())));
        }
        int lines = 1 + random.nextInt(3);
        facts = models.program(block(null, lines, 2, 5, false));
        plain = !shared && next <= pool.size();
    }

    /** The courses that it is made of. */
    List<Course> courses() {
        return List.copyOf(pool);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static final String[] SUBJECTS = {"AA", "BB", "CC"};

    private static String code(int i) {
        int hundreds = new int[] {1, 3, 5, 4, 2, 3, 6}[i % 7];
        return SUBJECTS[i % 3] + " " + (hundreds * 100 + i);
    }

    private Models.CourseSpec course(int i) {
        var spec = models.spec(code(i), pick("3", "3", "3", "4", "2", "1", "1.5", "1 2 3", "2 3", "0", "6"));
        if (chance(12)) {
            spec.noLevel();
        }
        return chance(4) ? spec.countsAs("internship") : spec;
    }

    private Course related(int i) {
        var spec = course(i);
        if (i < 2 && pairs() == 0) {
            spec.sameAs(code(1 - i));
        } else if (i < 2 && pairs() == 1) {
            spec.dualWith(code(1 - i));
        } else if (i == 2 && pairs() < 3) {
            spec.noCreditWith(code(3));
        } else if (i == 3 && pairs() > 2) {
            spec.repeatable(pairs() == 3 ? 2 : null, pairs() == 4 ? "6" : null);
        }
        return spec.build();
    }

    private int pairs = -1;

    private int pairs() {
        if (pairs < 0) {
            pairs = random.nextInt(6);
        }
        return pairs;
    }

    private Course any() {
        if (!shared) {
            return pool.get(next++ % pool.size());
        }
        return pool.get(random.nextInt(pool.size()));
    }

    private boolean isDry() {
        return !shared && next >= pool.size();
    }

    private Block block(String label, int lines, int depth, int limitsOneIn, boolean list) {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < lines && !isDry(); i++) {
            parts.add(list ? entry(depth) : line(depth));
        }
        if (chance(limitsOneIn)) {
            parts.add(limit());
            if (chance(3)) {
                parts.add(limit());
            }
        }
        if (shared && chance(8)) {
            parts.add(models.notBoth(pool.get(0), pool.get(pool.size() - 1)));
        }
        return models.block(label, parts.toArray());
    }

    private String label() {
        String label = "Group " + labels++;
        known.add(label);
        return label;
    }

    /** Lines that stand elsewhere, once more. */
    private Requirement anyFrom() {
        int first = random.nextInt(standing.size() - 1);
        return models.anyFrom("Somewhere", standing.get(first), standing.get(first + 1));
    }

    private Requirement take() {
        var line = newTake();
        standing.add(line);
        return line;
    }

    private Requirement newTake() {
        var course = any();
        if (course.isRepeatable() && chance(2)) {
            return models.times(course, 2);
        }
        return course.units() instanceof CourseUnits.Known k && k.values().size() > 1 && chance(3)
                ? models.take(course, k.max().toString())
                : chance(14) ? models.takeFor(course, "students") : models.take(course);
    }

    private Requirement line(int depth) {
        int kind = random.nextInt(depth > 0 ? 17 : 6);
        return switch (kind) {
            case 0, 1, 2 -> take();
            case 3 -> isDry() ? take() : models.or(take(), take());
            case 4 -> chance(2) ? models.optional(take()) : open();
            case 5 -> chance(2) ? models.complete("practice") : take();
            case 6 -> all(depth);
            case 7 ->
                models.options(
                        new Requirement.Option(
                                "One " + labels++,
                                Optional.empty(),
                                Optional.empty(),
                                block(null, 1, depth - 1, 6, false),
                                models.span()),
                        new Requirement.Option(
                                "Two " + labels++,
                                Optional.empty(),
                                Optional.empty(),
                                block(null, 2, depth - 1, 6, false),
                                models.span()));
            case 8 -> !shared ? take() : chance(2) && standing.size() > 1 ? anyFrom() : anyMatching();
            default -> list(depth);
        };
    }

    private Requirement all(int depth) {
        return new Requirement.AllOf(
                block(chance(2) ? label() : null, 1 + random.nextInt(2), depth - 1, 5, false),
                chance(8) ? Optional.of("some") : Optional.empty(),
                models.span());
    }

    private Requirement open() {
        Level level = chance(2) ? Level.values()[random.nextInt(3)] : null;
        return chance(2)
                ? models.openUnits(pick("3", "2", "4", "1 to 3"), level)
                : models.openCourses(pick("1", "2", "1 to 2"), level, pick("3", "3", "2 to 3"));
    }

    private Requirement anyMatching() {
        var course = pool.get(random.nextInt(pool.size()));
        var other = pool.get((pool.indexOf(course) + 1) % pool.size());
        boolean twins = course.sameAs().contains(other.code());
        return models.any(
                chance(2) ? Level.UPPER : null,
                chance(3),
                chance(6) ? null : "3",
                twins ? new Course[] {course} : new Course[] {course, other});
    }

    private Requirement list(int depth) {
        boolean byUnits = chance(2);
        String amount = byUnits
                ? pick("3", "3", "4", "4", "6", "6", "exactly 6", "3 to 6", "3 to 6", "4 or more", "up to 4", "4.5")
                : pick("1", "1", "2", "2", "exactly 2", "1 to 2", "1 or more", "up to 2");
        String label = chance(2) ? label() : null;
        var block = block(label, 3 + random.nextInt(2), depth - 1, 3, true);
        return byUnits
                ? new Requirement.UnitsFrom(Models.amount(amount), block, Optional.empty(), models.span())
                : new Requirement.Choose(
                        Models.amount(amount), block, chance(12) ? Optional.of("x") : Optional.empty(), models.span());
    }

    private Requirement entry(int depth) {
        return switch (random.nextInt(depth > 0 ? 16 : 9)) {
            case 0 -> isDry() ? take() : models.or(take(), take());
            case 1 -> models.optional(take());
            case 2 -> chance(2) ? models.complete("practice") : take();
            case 3 -> chance(2) ? models.anyOpen(chance(2) ? Level.UPPER : null, pick("3", "3", "2")) : take();
            case 4 -> shared ? anyMatching() : take();
            case 5 -> shared && standing.size() > 1 && chance(2) ? anyFrom() : take();
            case 9 ->
                new Requirement.Part(
                        block(label(), 1 + random.nextInt(2), 0, 3, true), Optional.empty(), models.span());
            case 10 -> all(depth);
            case 11 -> list(depth);
            default -> take();
        };
    }

    private Limit limit() {
        Limit.Scope scope = switch (random.nextInt(9)) {
            case 0 -> new Limit.InSubject(pick(SUBJECTS));
            case 1 -> new Limit.OutsideSubject(pick(SUBJECTS));
            case 2 -> new Limit.Numbered(300, chance(2) ? Optional.of(399) : Optional.empty());
            case 3 -> new Limit.OfAttribute("internship");
            case 4 -> new Limit.InEachOf(List.of("AA", "BB"));
            case 5 ->
                known.isEmpty()
                        ? new Limit.FromCourses(List.of(pool.get(0), pool.get(1)))
                        : new Limit.FromGroup(known.get(random.nextInt(known.size())));
            default -> new Limit.Everything();
        };
        namesGroups |= scope instanceof Limit.FromGroup;
        String level = pick("", "", "lower ", "upper ", "upper ", "graduate ");
        String text = switch (random.nextInt(9)) {
            case 0 -> "at least 1 " + level + "courses";
            case 1 -> "at least 2 " + level + "courses";
            case 2 -> "at most 1 " + level + "courses";
            case 3 -> "at most " + pick("3", "4", "6") + " " + level + "units";
            case 4 -> pick("at least", "at most") + pick(" 1/2", " 2/3") + " share " + level + "units";
            case 5 -> chance(3) ? "at least 2 subjects" : "at least 4.5 " + level + "units";
            default -> "at least " + pick("1", "3", "3", "6") + " " + level + "units";
        };
        return models.limit(text, scope);
    }
}
