package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** Who approved it and when, and whose approval is still to come. */
final class ProgramApprovals extends LinesEvaluator<Program> {
    ProgramApprovals() {
        super("approvals", "Approvals", true);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().approvals().stream()
                .map(approval -> approval.body()
                        + approval.on().map(day -> " on " + day).orElse(", still to come")
                        + approval.by().map(who -> " by " + who).orElse(""))
                .toList();
    }
}
