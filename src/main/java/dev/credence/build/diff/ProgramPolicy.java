package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** The policy it is checked under. */
final class ProgramPolicy extends LinesEvaluator<Program> {
    ProgramPolicy() {
        super("policy", "Policy", true);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return List.of(
                side.verdict(program).map(verdict -> verdict.policy().id()).orElse("none"));
    }
}
