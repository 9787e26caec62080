package dev.credence.build.audit;

import dev.credence.model.Units;
import java.util.List;

/**
 * A grade point average: points of the letter grades weighted by units, compared exactly.
 *
 * @param points the sum of points times units
 * @param units of the courses with a letter grade
 */
record Average(Units points, Units units) {

    static Average of(List<TranscriptEntry> entries) {
        var points = Units.ZERO;
        var units = Units.ZERO;
        for (var entry : entries) {
            var each = entry.grade().flatMap(Grade::points);
            if (each.isPresent()) {
                points = points.plus(each.get().times(entry.units()));
                units = units.plus(entry.units());
            }
        }
        return new Average(points, units);
    }

    boolean isKnown() {
        return !units.isZero();
    }

    /** Whether it is known and less than this. */
    boolean isBelow(Units least) {
        return points.compareTo(least.times(units)) < 0;
    }

    /** To two places, never rounded up: 2.499 is not enough for 2.5. */
    String words() {
        var hundredths = points.times(100).times(new Units(units.denominator(), units.numerator()));
        long cut = Math.floorDiv(hundredths.numerator(), hundredths.denominator());
        return cut / 100 + "." + (cut % 100 < 10 ? "0" : "") + cut % 100;
    }
}
