package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** What it counts toward. */
final class ProgramStacking extends LinesEvaluator<Program> {
    ProgramStacking() {
        super("stacking", "Stacks into", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().stacksInto().stream()
                .map(into -> into.target().words()
                        + into.units().map(units -> " for " + units + " units").orElse(""))
                .toList();
    }
}
