package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** What is asked of those who want to begin. */
final class ProgramAdmission extends LinesEvaluator<Program> {
    ProgramAdmission() {
        super("admission", "Admission", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().admission().orElse(List.of()).stream()
                .map(side.words()::condition)
                .toList();
    }
}
