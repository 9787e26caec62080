package dev.credence.build.diff;

import dev.credence.model.Course;
import dev.credence.model.Level;
import java.util.List;

/** The level of a course. */
final class CourseLevel extends LinesEvaluator<Course> {
    CourseLevel() {
        super("level", "Level", false);
    }

    @Override
    List<String> lines(Side side, Course course) {
        return List.of(course.level().map(Level::words).orElse("not stated"));
    }
}
