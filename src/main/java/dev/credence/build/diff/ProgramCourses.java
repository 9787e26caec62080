package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.List;

/** The courses that the requirements name. */
final class ProgramCourses extends LinesEvaluator<Program> {
    ProgramCourses() {
        super("courses", "Courses in the requirements", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        return side.words().courses(program).values().stream()
                .map(course -> course.code().isTitle() ? course.title() : course.code() + " " + course.title())
                .toList();
    }
}
