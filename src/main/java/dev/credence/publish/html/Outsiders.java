package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The courses that a program's courses ask for, directly or through each other, and that are not in the program. A wildcard with
 * more than a dozen matches is left out: what its matches ask for stands on their own pages.
 */
final class Outsiders {
    private static final int MATCHES = 12;

    private final Set<Course> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Course> waived = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Course, Needed> needed = new LinkedHashMap<>();
    private boolean wide;

    /** Who asks for a course; {@code always} where somebody asks for it without offering another way. */
    static final class Needed {
        final List<Course> by = new ArrayList<>();
        boolean always;
        boolean waived;
    }

    Outsiders(Program program, Catalog catalog) {
        var facts = program.facts();
        collect(facts.requirements().entries());
        facts.prerequisites().ifPresent(apart -> collect(apart.block().entries()));
        facts.lists().values().forEach(this::collect);
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.WaivedPrerequisites waive) {
                waive.waived()
                        .forEach(c -> Walk.courses(c, catalog, (taken, course, alternative) -> waived.add(course)));
            }
        }
        var todo = new ArrayDeque<>(inOrder(inside));
        while (!todo.isEmpty()) {
            var course = todo.remove();
            Walk.courses(course.prerequisites(), catalog, (taken, asked, alternative) -> {
                if (inside.contains(asked)) {
                    return;
                }
                var found = needed.get(asked);
                if (found == null) {
                    found = new Needed();
                    needed.put(asked, found);
                    todo.add(asked);
                }
                note(found, course, asked, alternative);
            });
        }
    }

    private void note(Needed found, Course by, Course asked, boolean alternative) {
        if (!found.by.contains(by)) {
            found.by.add(by);
        }
        found.always |= !alternative;
        found.waived |= waived.contains(asked);
    }

    private void collect(List<Requirement> lines) {
        for (var line : lines) {
            if (line instanceof Requirement.TakeCourse take) {
                inside.add(take.course());
            } else if (line instanceof Requirement.AnyMatching any) {
                if (any.matches().size() <= MATCHES) {
                    inside.addAll(any.matches());
                } else {
                    wide = true;
                }
            } else if (line instanceof Requirement.AnyFrom from) {
                collect(from.entries());
            }
            collect(Walk.inside(line));
        }
    }

    /** Whether some wildcard was too wide to follow. */
    boolean isWide() {
        return wide;
    }

    boolean isOutside(Course course) {
        return needed.containsKey(course);
    }

    /** In the order of their codes. */
    List<Course> courses() {
        return inOrder(needed.keySet());
    }

    Needed needed(Course course) {
        var found = needed.get(course);
        return found != null ? found : new Needed();
    }

    private static List<Course> inOrder(Set<Course> courses) {
        var sorted = new ArrayList<>(courses);
        sorted.sort((a, b) -> a.code().compareTo(b.code()));
        return sorted;
    }
}
