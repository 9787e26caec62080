package dev.credence.publish.html.view;

import java.util.List;

/** Every course by subject. */
public record CoursesPage(Layout layout, String lede, List<Subject> subjects) {
    public CoursesPage {
        subjects = List.copyOf(subjects);
    }

    /** The courses of a subject. */
    public record Subject(String name, String anchor, List<Line> courses) {
        public Subject {
            courses = List.copyOf(courses);
        }
    }

    /** A course: code, title, size. */
    public record Line(String code, String title, String href, String size) {}
}
