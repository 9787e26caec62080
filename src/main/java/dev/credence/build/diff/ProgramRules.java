package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** The rules around the requirements. */
final class ProgramRules extends LinesEvaluator<Program> {
    ProgramRules() {
        super("rules", "Grades, transfer, residence and time", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return side.words().rules(program);
    }
}
