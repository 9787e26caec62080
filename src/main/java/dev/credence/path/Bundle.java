package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.CoursePattern;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takings that are alike in everything: of one line, one course or one kind of filling, one level, and so many units each. How many there
 * are is a sum of literals.
 */
final class Bundle {
    /** What all bundles of one line have in common. */
    record Leaf(Requirement line, String place, Frame frame, String words, Optional<CoursePattern> pattern) {
        /** What a variable about it means, in a file that is the same in every run. */
        @Override
        public String toString() {
            return words + ", at " + place;
        }
    }

    final Leaf leaf;
    final Optional<Course> course;
    final LinearSum count;
    /** In steps of the scale. */
    final int unitsEach;

    final int coursesEach;
    final Optional<Level> level;
    final boolean levelStated;
    final boolean unitsStated;
    /** Whether nobody chose what fills it. */
    final boolean unstated;
    /** Of a filling: what is settled about limits that ask for more than a level. */
    final Map<Limit.Scope, Boolean> has;

    /** Of a filling: how much of it a limit counts, where that is not settled. */
    final Map<Limit.Scope, Bundle> matched = new LinkedHashMap<>(0);
    /** Of units that are not courses one by one: how many courses they are. */
    @Nullable
    Bundle courses;

    Bundle(
            Leaf leaf,
            Optional<Course> course,
            LinearSum count,
            int unitsEach,
            int coursesEach,
            Optional<Level> level,
            boolean levelStated,
            boolean unitsStated,
            boolean unstated,
            Map<Limit.Scope, Boolean> has) {
        this.leaf = leaf;
        this.course = course;
        this.count = count;
        this.unitsEach = unitsEach;
        this.coursesEach = coursesEach;
        this.level = level;
        this.levelStated = levelStated;
        this.unitsStated = unitsStated;
        this.unstated = unstated;
        this.has = has;
    }

    /** The same with another count and other worth. */
    Bundle with(LinearSum count, int unitsEach, int coursesEach) {
        return new Bundle(leaf, course, count, unitsEach, coursesEach, level, levelStated, unitsStated, unstated, has);
    }

    /** Whether a limit counts it, levels aside. */
    Context.Match matches(Limit.Scope scope) {
        if (course.isPresent()) {
            return leaf.frame().context().matches(scope, course.get()) ? Context.Match.YES : Context.Match.NO;
        }
        Boolean settled = has.get(scope);
        if (settled != null) {
            return settled ? Context.Match.YES : Context.Match.NO;
        }
        return leaf.frame().context().matches(scope, leaf.pattern());
    }

    /** Whether the program says its level; of what a student chooses it may not. */
    boolean isLevelSaid() {
        if (course.isPresent() || !levelStated) {
            return levelStated;
        } else if (leaf.line() instanceof Requirement.AnyOpen open) {
            return open.level().isPresent();
        } else if (leaf.line() instanceof Requirement.AnyMatching any) {
            return any.pattern().level().isPresent();
        }
        return true;
    }

    /** Whether it is takings, and not only further units of some. */
    boolean isWhole() {
        return coursesEach > 0;
    }

    /** Whether it is units of which nobody knows how many courses they are. */
    boolean isUnitsOnly() {
        return coursesEach == 0 && course.isEmpty() && unitsStated;
    }

    @Override
    public String toString() {
        return leaf.words() + level.map(l -> ", " + l.words()).orElse("") + ", at " + leaf.place();
    }
}
