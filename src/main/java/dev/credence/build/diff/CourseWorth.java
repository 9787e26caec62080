package dev.credence.build.diff;

import dev.credence.model.Course;
import java.util.List;

/** What a course is worth. */
final class CourseWorth extends LinesEvaluator<Course> {
    CourseWorth() {
        super("units", "Units", false);
    }

    @Override
    List<String> lines(Side side, Course course) {
        return List.of(side.words().units(course.units()));
    }
}
