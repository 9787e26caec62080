package dev.credence.policy.fact;

import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The courses that the requirements of a program name or match, each with the first line that does. */
public final class CourseUses {
    private final Map<Course, Span> places = new LinkedHashMap<>();

    private CourseUses() {}

    /** A course and the line that brings it in. */
    public record Use(Course course, Span place) {}

    /** In the order of the spec; each course once. Shared lists count where a line draws on them. */
    public static List<Use> in(ProgramFacts facts) {
        var uses = new CourseUses();
        facts.requirements().entries().forEach(uses::walk);
        var found = new ArrayList<Use>();
        uses.places.forEach((course, place) -> found.add(new Use(course, place)));
        return found;
    }

    private void walk(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            places.putIfAbsent(take.course(), take.span());
        } else if (line instanceof Requirement.OneOf oneOf) {
            oneOf.branches().forEach(this::walk);
        } else if (line instanceof Requirement.AllOf all) {
            all.block().entries().forEach(this::walk);
        } else if (line instanceof Requirement.Choose choose) {
            choose.block().entries().forEach(this::walk);
        } else if (line instanceof Requirement.UnitsFrom from) {
            from.block().entries().forEach(this::walk);
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> option.block().entries().forEach(this::walk));
        } else if (line instanceof Requirement.AnyMatching any) {
            any.matches().forEach(course -> places.putIfAbsent(course, any.span()));
        } else if (line instanceof Requirement.AnyFrom any) {
            any.entries().forEach(this::walk);
        } else if (line instanceof Requirement.Optionally optionally) {
            walk(optionally.entry());
        } else if (line instanceof Requirement.Part part) {
            part.block().entries().forEach(this::walk);
        }
    }
}
