package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;
import java.util.Locale;

/** Where it stands in its life: proposed, approved, retired, and what has taken its place. */
final class ProgramStatus extends LinesEvaluator<Program> {
    ProgramStatus() {
        super("status", "Status", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        var facts = program.facts();
        var status = facts.status().name().toLowerCase(Locale.ROOT);
        return facts.replacedBy()
                .map(target -> List.of(status, "replaced by " + target.words()))
                .orElse(List.of(status));
    }
}
