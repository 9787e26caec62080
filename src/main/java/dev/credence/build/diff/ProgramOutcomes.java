package dev.credence.build.diff;

import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The learning outcomes and what assesses them. */
final class ProgramOutcomes extends LinesEvaluator<Program> {
    ProgramOutcomes() {
        super("outcomes", "Outcomes", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return program.facts().outcomes().stream().map(ProgramOutcomes::words).toList();
    }

    private static String words(Outcome outcome) {
        var means = new ArrayList<String>();
        outcome.assessedByCourses().forEach(code -> means.add(code.toString()));
        means.addAll(outcome.assessedByWords());
        return outcome.text() + (means.isEmpty() ? "" : " (assessed by " + String.join(", ", means) + ")");
    }
}
