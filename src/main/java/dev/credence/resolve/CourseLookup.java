package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the courses that requirements name. A course whose level nobody can tell is reported where it is first needed. */
final class CourseLookup {
    private final Findings findings;
    private final CourseTable table;
    private final Set<Course> complained = new HashSet<>();

    CourseLookup(Findings findings, CourseTable table) {
        this.findings = findings;
        this.table = table;
    }

    CourseTable table() {
        return table;
    }

    /** The course of a code, for a line that counts its units. */
    Optional<Course> require(CourseCode code, Span place) {
        var found = table.require(code, place);
        if (found.isPresent()) {
            needLevel(found.get(), place);
        }
        return found;
    }

    /** Every course of the references, for a line that only speaks of them. */
    List<Course> all(List<CodeRef> refs) {
        var courses = new ArrayList<Course>();
        for (var ref : refs) {
            for (var code : Codes.all(ref)) {
                table.require(code, ref.span()).ifPresent(courses::add);
            }
        }
        return courses;
    }

    private void needLevel(Course course, Span place) {
        if (course.level().isPresent() || course.isNonCredit() || !complained.add(course)) {
            return;
        }
        String why = course.code().isTitle()
                ? " has no number that could tell its level"
                : " lies outside every band of numbers that the institution states";
        findings.report(Diagnostic.of(
                        Code.NO_LEVEL,
                        course.span(),
                        "nobody can tell the level of this course: " + CourseTable.shown(course.code()) + why)
                .related(place, "its level matters here")
                .help("state it in the course: `level upper-division`"));
    }
}
