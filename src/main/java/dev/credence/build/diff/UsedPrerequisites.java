package dev.credence.build.diff;

import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.publish.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prerequisites of the courses that the requirements name on both sides; what a new course asks for stands with the course. */
final class UsedPrerequisites extends LinesEvaluator<Program> {
    private final CoursePrerequisites ofCourse = new CoursePrerequisites();

    UsedPrerequisites() {
        super("prerequisites", "Prerequisites of its courses", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        var lines = new ArrayList<String>();
        side.words().courses(program).values().forEach(course -> lines.addAll(lines(side, course)));
        return lines;
    }

    @Override
    public Optional<Change> change(Both<Program> both) {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        var now = both.newSide().words().courses(both.after());
        both.oldSide().words().courses(both.before()).forEach((code, course) -> {
            var same = now.get(code);
            if (same != null) {
                before.addAll(lines(both.oldSide(), course));
                after.addAll(lines(both.newSide(), same));
            }
        });
        return change(before, after);
    }

    private List<String> lines(Side side, Course course) {
        var lines = ofCourse.lines(side, course);
        return lines.isEmpty()
                ? List.of(course.code() + ": none")
                : lines.stream().map(line -> course.code() + ": " + line).toList();
    }
}
