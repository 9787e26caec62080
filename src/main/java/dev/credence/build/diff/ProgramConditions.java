package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** What else a student has to meet. */
final class ProgramConditions extends LinesEvaluator<Program> {
    ProgramConditions() {
        super("conditions", "Other conditions", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().conditions();
    }
}
