package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A small random program with every path of it, for tests of other packages. */
public final class EnumeratedProgram {
    private final RandomProgram program;
    private final List<Path> paths = new ArrayList<>();
    private final boolean complete;
    private final boolean closed;

    /** The takings of a path, how often each, and whether anything open is filled in it. */
    private record Path(Map<Taken, Integer> takings, boolean open) {}

    /** A course taken for so many units. */
    public record Taken(Course course, Units units) {}

    private EnumeratedProgram(long seed) {
        program = new RandomProgram(seed);
        var brute =
                new BruteForce(program.facts, BruteForce.fine(new Survey(program.facts.requirements()).scale.units(1)));
        // Courses are told apart by identity, so a set by hash would give the paths of a seed in another order in every
        // run.
        for (var uses : new LinkedHashSet<>(brute.paths())) {
            var takings = new LinkedHashMap<Taken, Integer>();
            boolean open = false;
            for (var use : uses) {
                open |= use.course() == null;
                if (use.course() != null) {
                    var units = new Units(use.units(), BruteForce.FINE);
                    takings.merge(new Taken(listed(use.course()), units), 1, Integer::sum);
                }
            }
            paths.add(new Path(takings, open));
        }
        complete = brute.complete;
        var students = new ArrayList<String>();
        BruteStudents.collect(program.facts.requirements(), students);
        closed = students.isEmpty()
                && program.courses().stream().allMatch(course -> course.level().isPresent())
                && program.facts.requirements().entries().stream().noneMatch(EnumeratedProgram::isOpen);
    }

    /** The program of a seed; empty where it has too many paths. */
    public static Optional<EnumeratedProgram> of(long seed) {
        try {
            return Optional.of(new EnumeratedProgram(seed));
        } catch (BruteForce.TooMany tooMany) {
            return Optional.empty();
        }
    }

    /** The program. */
    public ProgramFacts facts() {
        return program.facts;
    }

    /** Whether courses alone fill it, and everything is known of them. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether there are no other paths. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether takings contain those of a path; an open part may be filled in it where {@code open}. */
    public boolean isCompletedBy(List<Taken> takings, boolean open) {
        var have = counted(takings);
        return paths.stream()
                .filter(path -> open || !path.open())
                .anyMatch(path -> path.takings().entrySet().stream()
                        .allMatch(one -> have.getOrDefault(one.getKey(), 0) >= one.getValue()));
    }

    /** Whether anybody can complete it. */
    public boolean hasPath() {
        return !paths.isEmpty();
    }

    /** How many takings are missing on the path that lacks the fewest, nothing open in it. */
    public int fewestMissing(List<Taken> takings) {
        var have = counted(takings);
        return paths.stream()
                .filter(path -> !path.open())
                .mapToInt(path -> path.takings().entrySet().stream()
                        .mapToInt(one -> Math.max(0, one.getValue() - have.getOrDefault(one.getKey(), 0)))
                        .sum())
                .min()
                .orElse(-1);
    }

    /**
     * On the path that takes the fewest courses again, and of these lacks the fewest: how many it lacks.
     *
     * @param cap how many of the transferred courses may count
     */
    public int fewestMissing(List<Taken> here, List<Taken> transferred, int cap) {
        var own = counted(here);
        var other = counted(transferred);
        int best = Integer.MAX_VALUE;
        int missing = -1;
        for (var path : paths) {
            int lacking = 0;
            int single = 0;
            int repeatable = 0;
            for (var one : path.takings().entrySet()) {
                int left = Math.max(0, one.getValue() - own.getOrDefault(one.getKey(), 0));
                int candidates = Math.min(left, other.getOrDefault(one.getKey(), 0));
                lacking += left;
                boolean again = one.getKey().course().isRepeatable();
                single += again ? 0 : candidates;
                repeatable += again ? candidates : 0;
            }
            int score = Math.max(0, single - cap) * 1000 + lacking - Math.min(cap, single + repeatable);
            if (!path.open() && score < best) {
                best = score;
                missing = score % 1000;
            }
        }
        return missing;
    }

    private Map<Taken, Integer> counted(List<Taken> takings) {
        var have = new HashMap<Taken, Integer>();
        takings.forEach(one -> have.merge(new Taken(listed(one.course()), one.units()), 1, Integer::sum));
        return have;
    }

    /** Some takings: of a path with something more or less, or anything. */
    public List<Taken> takings(Random random) {
        var takings = new ArrayList<Taken>();
        if (!paths.isEmpty() && random.nextInt(3) > 0) {
            var path = paths.get(random.nextInt(paths.size()));
            path.takings().forEach((one, times) -> {
                for (int i = 0; i < times; i++) {
                    takings.add(new Taken(twin(one.course(), random), one.units()));
                }
            });
            if (random.nextBoolean() && !takings.isEmpty()) {
                takings.remove(random.nextInt(takings.size()));
            }
        }
        for (int further = random.nextInt(takings.isEmpty() ? 8 : 4); further > 0; further--) {
            var course = program.courses().get(random.nextInt(program.courses().size()));
            var values = ((CourseUnits.Known) course.units()).values();
            takings.add(new Taken(course, values.get(random.nextInt(values.size()))));
        }
        Collections.shuffle(takings, random);
        return takings;
    }

    /** One course of each cross-listed class stands for all. */
    private Course listed(Course course) {
        return program.courses().stream()
                .filter(other -> BruteLimits.same(other, course))
                .findFirst()
                .orElseThrow();
    }

    private Course twin(Course course, Random random) {
        var twins = program.courses().stream()
                .filter(other -> BruteLimits.same(other, course))
                .toList();
        return twins.get(random.nextInt(twins.size()));
    }

    private static final Set<Class<?>> OPEN = Set.of(
            Requirement.OpenUnits.class,
            Requirement.OpenCourses.class,
            Requirement.AnyOpen.class,
            Requirement.Complete.class);

    private static boolean isOpen(Requirement line) {
        return OPEN.contains(line.getClass())
                || line instanceof Requirement.AnyMatching any && any.open()
                || inside(line).stream().anyMatch(EnumeratedProgram::isOpen);
    }

    private static List<Requirement> inside(Requirement line) {
        if (line instanceof Requirement.AllOf of) {
            return of.block().entries();
        } else if (line instanceof Requirement.Choose choose) {
            return choose.block().entries();
        } else if (line instanceof Requirement.UnitsFrom from) {
            return from.block().entries();
        } else if (line instanceof Requirement.Part part) {
            return part.block().entries();
        } else if (line instanceof Requirement.OneOf one) {
            return one.branches();
        } else if (line instanceof Requirement.AnyFrom any) {
            return any.entries();
        } else if (line instanceof Requirement.Options options) {
            return options.options().stream()
                    .flatMap(option -> option.block().entries().stream())
                    .toList();
        } else if (line instanceof Requirement.Optionally optionally) {
            return List.of(optionally.entry());
        }
        return List.of();
    }
}
