package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** What it is called. */
final class ProgramTitle extends LinesEvaluator<Program> {
    ProgramTitle() {
        super("title", "Title", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return List.of(program.facts().title());
    }
}
