package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A random program of the size and shape of real ones: some required courses, some lists, a median of 80 choices and up to 600. */
final class RealShape {
    final ProgramFacts facts;
    /** How many courses its lists name. */
    final int choices;
    /** Whether a course stands in two lists. */
    final boolean overlaps;

    private final Models m = new Models();
    private final Random random;
    private final List<Course> pool = new ArrayList<>();

    RealShape(long seed) {
        random = new Random(seed);
        overlaps = random.nextInt(3) == 0;
        choices = (int) Math.min(600, Math.max(6, Math.round(80 * Math.exp(0.9 * random.nextGaussian()))));
        boolean graduate = random.nextInt(3) == 0;
        for (int i = 0; i < choices + 6; i++) {
            pool.add(course(i, graduate));
        }
        var parts = new ArrayList<Object>();
        int required = 1 + random.nextInt(4);
        for (int i = 0; i < required; i++) {
            parts.add(pool.get(i));
        }
        int lists = 1 + random.nextInt(4);
        int from = required;
        for (int i = 0; i < lists; i++) {
            int to = required + (choices * (i + 1)) / lists;
            int start = overlaps && i > 0 ? Math.max(required, from - Math.max(2, (to - from) / 3)) : from;
            parts.add(list("List " + i, pool.subList(start, Math.max(start + 3, to))));
            from = to;
        }
        if (random.nextInt(5) == 0) {
            parts.add(random.nextBoolean() ? m.openUnits("3", Level.UPPER) : m.openCourses("1", null, "3"));
        }
        if (random.nextInt(6) == 0) {
            parts.add(m.options(m.option("A", c(701)), m.option("B", c(702), c(703))));
        }
        if (random.nextInt(4) == 0) {
            parts.add(m.limit("at least " + (graduate ? "6 graduate" : "6 upper") + " units"));
        }
        facts = m.program(parts.toArray());
    }

    private Course c(int number) {
        return m.course("X " + number);
    }

    private Course course(int i, boolean graduate) {
        int band = random.nextInt(10);
        int base = graduate ? (band < 7 ? 500 : 300) : band < 2 ? 100 : band < 9 ? 300 : 500;
        String units = switch (random.nextInt(16)) {
            case 0 -> "4";
            case 1 -> "1 2 3";
            case 2 -> "1.5";
            case 3 -> "2";
            default -> "3";
        };
        var spec = m.spec("ABC".charAt(i % 3) + " " + (base * 10 + i), units);
        return random.nextInt(30) == 0 ? spec.countsAs("internship").build() : spec.build();
    }

    private Requirement list(String label, List<Course> courses) {
        var parts = new ArrayList<Object>(courses);
        if (random.nextInt(4) == 0) {
            parts.add(m.limit("at most 1 courses", new Limit.OfAttribute("internship")));
        }
        if (random.nextInt(4) == 0) {
            parts.add(m.limit("at least 3 upper units"));
        }
        if (random.nextInt(8) == 0) {
            parts.add(m.anyOpen(Level.UPPER, "3"));
        }
        var block = m.block(label, parts.toArray());
        if (random.nextBoolean()) {
            return new Requirement.Choose(
                    Amount.of(Units.of(1 + random.nextInt(3))), block, Optional.empty(), m.span());
        }
        var amount = Models.amount(new String[] {"6", "9", "3", "6 to 9", "exactly 6"}[random.nextInt(5)]);
        return new Requirement.UnitsFrom(amount, block, Optional.empty(), m.span());
    }
}
