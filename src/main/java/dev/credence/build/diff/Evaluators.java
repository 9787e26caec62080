package dev.credence.build.diff;

import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.publish.Change;
import java.util.List;
import java.util.Optional;

/** Every kind of change, the most important for students first. A kind is added by one line here. */
final class Evaluators {
    static final List<Evaluator<Program>> OF_PROGRAMS = List.of(
            new ProgramTitle(),
            new ProgramStatus(),
            new ProgramKind(),
            new ComputedUnits(),
            new ProgramSize(),
            new WaysToComplete(),
            new ProgramCourses(),
            new ProgramRequirements(),
            new UsedPrerequisites(),
            new ProgramAdmission(),
            new ProgramRules(),
            new ProgramConditions(),
            new ProgramStacking(),
            new ProgramOutcomes(),
            new ProgramOffering(),
            new ProgramPolicy(),
            new ProgramVerdicts(),
            new ProgramApprovals());

    static final List<Evaluator<Course>> OF_COURSES =
            List.of(new CourseTitle(), new CourseWorth(), new CourseLevel(), new CoursePrerequisites());

    private Evaluators() {}

    /** What changed, in the order of the evaluators. */
    static <T> List<Change> changes(List<Evaluator<T>> evaluators, Both<T> both) {
        return evaluators.stream()
                .map(evaluator -> evaluator.change(both))
                .flatMap(Optional::stream)
                .toList();
    }
}
