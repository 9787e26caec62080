package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** The lines of the requirements with the groups they stand in. */
final class ProgramRequirements extends LinesEvaluator<Program> {
    ProgramRequirements() {
        super("requirements", "Requirements, line by line", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return side.words().requirements(program);
    }
}
