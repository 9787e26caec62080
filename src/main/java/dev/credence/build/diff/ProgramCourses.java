package dev.credence.build.diff;

import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.publish.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The courses that the requirements name on one side only; a course under another title is the same course. */
final class ProgramCourses implements Evaluator<Program> {
    @Override
    public Optional<Change> change(Both<Program> both) {
        var old = both.oldSide().words().courses(both.before());
        var now = both.newSide().words().courses(both.after());
        var lost = without(old, now);
        var gained = without(now, old);
        return lost.isEmpty() && gained.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change("courses", "Courses in the requirements", false, lost, gained));
    }

    private static List<String> without(Map<String, Course> courses, Map<String, Course> others) {
        return courses.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(entry -> words(entry.getValue()))
                .toList();
    }

    private static String words(Course course) {
        return course.code().isTitle() ? course.title() : course.code() + " " + course.title();
    }
}
