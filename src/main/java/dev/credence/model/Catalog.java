package dev.credence.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One institution's one edition, resolved: courses in the order of their codes, programs and degrees in the order of their ids.
 * Names resolve inside it and nowhere else.
 *
 * @param replaced for each program of the edition that is not among these and was replaced by one of these, its id and the id of that one
 */
public record Catalog(
        Institution institution,
        Edition edition,
        List<Course> courses,
        Map<CourseCode, Course> coursesByCode,
        List<Degree> degrees,
        List<Program> programs,
        Map<String, String> replaced) {
    public Catalog {
        courses = List.copyOf(courses);
        degrees = List.copyOf(degrees);
        programs = List.copyOf(programs);
        replaced = Map.copyOf(replaced);
    }

    /** An edition with all of its programs. */
    public Catalog(
            Institution institution,
            Edition edition,
            List<Course> courses,
            Map<CourseCode, Course> coursesByCode,
            List<Degree> degrees,
            List<Program> programs) {
        this(institution, edition, courses, coursesByCode, degrees, programs, Map.of());
    }

    /** The same edition with some of its programs. */
    public Catalog withPrograms(List<Program> some) {
        return new Catalog(
                institution, edition, courses, coursesByCode, degrees, some, Replacements.among(programs, some));
    }

    public Optional<Course> course(CourseCode code) {
        return Optional.ofNullable(coursesByCode.get(code));
    }

    public Optional<Program> program(String id) {
        return programs.stream().filter(p -> p.facts().id().equals(id)).findFirst();
    }
}
