package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** The size that the author states. */
final class ProgramSize extends LinesEvaluator<Program> {
    ProgramSize() {
        super("size", "Stated size", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().size().map(side.words()::size).map(List::of).orElse(List.of());
    }
}
