package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing that a line may take: a course for so many units, or what fills an open part of which everything is stated. */
final class Taken {
    /** The order in which a witness prefers them: by name, and for one name by units, level and place. */
    private static final Comparator<Taken> ALPHABETICALLY = Taken::inOrder;

    final Requirement line;
    final String place;
    final Optional<String> group;
    final Optional<Course> course;
    /** In steps of the scale. */
    final int units;

    final Optional<Level> level;
    /** Whether that is its level for certain, and not one that it may turn out to have. */
    final boolean levelStated;
    /** Of a filling: what is settled about limits that ask for more than a level. */
    final Map<Limit.Scope, Boolean> has;
    /** Whether it is units of an open part, and not a course. */
    final boolean inUnits;
    /** The bit that says it is used, or -1 where nothing can go wrong. */
    final int bit;

    /** Made when first asked for: most programs need no names. */
    private String words;

    private final int order;
    private int rank;
    private int name;

    Taken(
            Requirement line,
            String place,
            Optional<String> group,
            String filling,
            Optional<Course> course,
            int units,
            Optional<Level> level,
            boolean levelStated,
            Map<Limit.Scope, Boolean> has,
            boolean inUnits,
            int bit,
            int order) {
        this.line = line;
        this.place = place;
        this.group = group;
        this.words = filling;
        this.course = course;
        this.units = units;
        this.level = level;
        this.levelStated = levelStated;
        this.has = has;
        this.inUnits = inUnits;
        this.bit = bit;
        this.order = order;
    }

    /** How it is called: a course by its code, a filling by what its line says. */
    String words() {
        if (words.isEmpty() && course.isPresent()) {
            words = course.get().toString();
        }
        return words;
    }

    /** What limits ask for and it has. */
    Set<Limit.Scope> hasAll() {
        var all = new HashSet<Limit.Scope>();
        has.forEach((scope, yes) -> {
            if (yes) {
                all.add(scope);
            }
        });
        return all;
    }

    // In plain code: `Comparator.comparing` makes up classes at run time, which is felt at every start.
    private static int inOrder(Taken one, Taken other) {
        int order = one.words().compareTo(other.words());
        order = order != 0 ? order : Boolean.compare(one.course.isEmpty(), other.course.isEmpty());
        order = order != 0 ? order : Integer.compare(one.inUnits ? 1 : one.units, other.inUnits ? 1 : other.units);
        order = order != 0 ? order : Integer.compare(ofLevel(one), ofLevel(other));
        order = order != 0 ? order : one.has.toString().compareTo(other.has.toString());
        return order != 0 ? order : Integer.compare(one.order, other.order);
    }

    private static int ofLevel(Taken taken) {
        return taken.level.isPresent() ? taken.level.get().ordinal() : -1;
    }

    /** Ranks all that a program may take. */
    static void rank(List<Taken> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort(ALPHABETICALLY);
        int name = -1;
        for (int i = 0; i < sorted.size(); i++) {
            var taken = sorted.get(i);
            name += i > 0 && sorted.get(i - 1).words().equals(taken.words()) ? 0 : 1;
            taken.rank = i;
            taken.name = name;
        }
    }

    int rank() {
        return rank;
    }

    /** The place of its name in the alphabet. */
    int name() {
        return name;
    }

    /** Where it stands in the program. */
    int order() {
        return order;
    }
}
