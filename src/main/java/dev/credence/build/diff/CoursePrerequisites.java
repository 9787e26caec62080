package dev.credence.build.diff;

import dev.credence.model.Course;
import java.util.ArrayList;
import java.util.List;

/** What must be done before a course or beside it. */
final class CoursePrerequisites extends LinesEvaluator<Course> {
    CoursePrerequisites() {
        super("prerequisites", "Prerequisites", false);
    }

    @Override
    List<String> lines(Side side, Course course) {
        var lines = new ArrayList<String>();
        if (!course.prerequisites().isNone()) {
            lines.add(side.words().condition(course.prerequisites()));
        }
        if (!course.corequisites().isNone()) {
            lines.add("at the same time: " + side.words().condition(course.corequisites()));
        }
        if (!course.recommended().isNone()) {
            lines.add("recommended: " + side.words().condition(course.recommended()));
        }
        return lines;
    }
}
