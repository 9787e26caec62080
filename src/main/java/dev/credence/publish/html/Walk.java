package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.Requirement;
import dev.credence.publish.Inside;
import java.util.List;
import java.util.Optional;

/** Ways down the trees of the model. */
final class Walk {
    private Walk() {}

    /** The lines directly inside a line. */
    static List<Requirement> inside(Requirement line) {
        return Inside.lines(line);
    }

    /** The braces of a line that has some. */
    static Optional<Block> block(Requirement line) {
        return Inside.block(line);
    }

    /** Takes the courses of a condition. */
    interface CourseVisitor {
        /**
         * Takes one.
         *
         * @param alternative whether it is one way among several, or only wished for
         */
        void course(Condition.TakenCourse taken, Course course, boolean alternative);
    }

    static void courses(Condition condition, Catalog catalog, CourseVisitor visitor) {
        courses(condition, catalog, false, visitor);
    }

    private static void courses(Condition condition, Catalog catalog, boolean alternative, CourseVisitor visitor) {
        if (condition instanceof Condition.TakenCourse taken) {
            catalog.course(taken.code()).ifPresent(course -> visitor.course(taken, course, alternative));
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> courses(part, catalog, alternative, visitor));
        } else if (condition instanceof Condition.AnyOf any) {
            boolean several = alternative || any.parts().size() > 1;
            any.parts().forEach(part -> courses(part, catalog, several, visitor));
        } else if (condition instanceof Condition.Preferred preferred) {
            courses(preferred.wish(), catalog, true, visitor);
        }
    }
}
