package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.Optional;

/**
 * A limit, ready to be counted: a weight for every taking, and a bound for their sum. A share is the same with weights that go both
 * ways: {@code at least p/q} of the block is {@code q * matched - p * all >= 0}.
 */
final class Counter {
    final int index;
    final boolean atLeast;
    final int bound;
    final boolean share;
    final Limit.Measure measure;
    final Optional<Level> level;
    final Limit.Scope scope;
    final Span span;
    private final int part;
    private final int whole;
    private final String words;
    /** Whether it is the cap that a repeatable course brings along; then only that course knows what it counts. */
    final boolean ofCourse;
    /** Whether it is left out because something it counts is not known: more ways pass then, and none is lost. */
    boolean ignored;
    /** Whether a list in which nothing is superfluous owns it. */
    boolean keepsEntries;

    Counter(int index, Limit limit, Limit.Scope scope, Scale scale) {
        this.index = index;
        this.scope = scope;
        ofCourse = false;
        atLeast = limit.atLeast();
        share = limit.share();
        measure = limit.measure();
        level = limit.level();
        span = limit.span();
        words = Words.limit(limit, scope);
        Units value = limit.value();
        part = share ? Scale.small(value.numerator()) : 0;
        whole = share ? Scale.small(value.denominator()) : 1;
        bound = share ? 0 : measure == Limit.Measure.UNITS ? scale.of(value) : whole(value, atLeast);
    }

    /** The cap that a repeatable course carries with it: at most so many units or times in the program. */
    Counter(int index, Course course, int bound, Limit.Measure measure, String words) {
        this.index = index;
        this.bound = bound;
        this.measure = measure;
        this.words = words;
        atLeast = false;
        ofCourse = true;
        share = false;
        level = Optional.empty();
        scope = new Limit.FromCourses(java.util.List.of(course));
        span = course.span();
        part = 0;
        whole = 1;
    }

    private static int whole(Units value, boolean up) {
        long floor = Math.floorDiv(value.numerator(), value.denominator());
        return Scale.small(up && value.denominator() != 1 ? floor + 1 : floor);
    }

    /** Where counting may stop: met is met, and broken is broken. */
    int cap() {
        return share ? Integer.MAX_VALUE : atLeast ? bound : Math.addExact(bound, 1);
    }

    /** What a taking adds. */
    int weight(boolean matches, int units) {
        int amount = measure == Limit.Measure.UNITS ? units : 1;
        if (share) {
            return Scale.small((long) (matches ? whole : 0) * amount - (long) part * amount);
        }
        return matches ? amount : 0;
    }

    boolean holds(int sum) {
        return ignored || (atLeast ? sum >= bound : sum <= bound);
    }

    /** Whether a taking of this level can count, as far as levels go. */
    boolean takes(Optional<Level> of) {
        return level.isEmpty() || level.equals(of);
    }

    String words() {
        return words;
    }
}
