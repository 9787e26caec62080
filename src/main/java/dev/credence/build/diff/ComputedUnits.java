package dev.credence.build.diff;

import dev.credence.model.Level;
import dev.credence.model.Program;
import dev.credence.path.PrerequisiteRange;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Range;
import java.util.ArrayList;
import java.util.List;

/** What its paths add up to, in all, by level and with prerequisites. */
final class ComputedUnits extends LinesEvaluator<Program> {
    ComputedUnits() {
        super("units", "Units, computed", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        var ranges = side.ranges(program).flatMap(ProgramRanges::whole);
        if (ranges.isEmpty()) {
            return List.of("nobody can complete it");
        }
        var whole = ranges.get();
        var lines = new ArrayList<String>();
        lines.add("in all " + words(whole.total()));
        for (var level : Level.values()) {
            lines.add(level.words() + " " + words(whole.of(level)));
        }
        PrerequisiteRange.of(program.facts(), side.catalog(), whole.total())
                .range()
                .ifPresent(range -> lines.add("with prerequisites " + words(range)));
        return lines;
    }

    private static String words(Range range) {
        return range + (range.exact() ? "" : " at the outside");
    }
}
