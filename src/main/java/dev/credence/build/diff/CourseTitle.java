package dev.credence.build.diff;

import dev.credence.model.Course;
import java.util.List;

/** What a course is called. */
final class CourseTitle extends LinesEvaluator<Course> {
    CourseTitle() {
        super("title", "Title", false);
    }

    @Override
    List<String> lines(Side side, Course course) {
        return List.of(course.title());
    }
}
