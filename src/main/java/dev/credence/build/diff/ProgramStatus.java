package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;
import java.util.Locale;

/** Where it stands in its life: proposed, approved, retired. */
final class ProgramStatus extends LinesEvaluator<Program> {
    ProgramStatus() {
        super("status", "Status", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return List.of(program.facts().status().name().toLowerCase(Locale.ROOT));
    }
}
