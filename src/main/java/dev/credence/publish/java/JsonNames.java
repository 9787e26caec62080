package dev.credence.publish.java;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Condition;
import dev.credence.model.CourseFacts;
import dev.credence.model.Level;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.path.Ranges;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code catalog.json} calls the types and components of the model. Most have their own name there, so only the others are listed;
 * a test reads a catalog with one of everything back, and fails where a name is missing here.
 */
final class JsonNames {
    private static final Map<Class<?>, String> TAGS = Map.of(
            Requirement.TakeCourse.class, "course",
            Requirement.Optionally.class, "optional",
            Requirement.AnyOpen.class, "any-course",
            Condition.TakenCourse.class, "course",
            Condition.GradePointAverage.class, "gpa",
            Condition.DegreeHeld.class, "degree");

    private static final Map<Class<?>, Map<String, String>> MEMBERS = Map.of(
            Requirement.OneOf.class, Map.of("branches", "entries"),
            Condition.TakenCourse.class, Map.of("code", "course"),
            Amount.class, Map.of("exact", "exactly"),
            dev.credence.model.Target.Known.class, Map.of("isDegree", "degree"),
            Ranges.class, Map.of("total", "units", "lower", "lowerDivision", "upper", "upperDivision"));

    private JsonNames() {}

    /** The member that says which of the records of a sealed type an object is. */
    static String tagMember(Class<?> sealed) {
        return sealed == Program.class ? "kind" : "type";
    }

    /** The word that stands for a record in that member: {@code units-from}. */
    static String tag(Class<?> record) {
        return TAGS.getOrDefault(record, kebab(record.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2")));
    }

    /** The word that stands for a value of a closed list. */
    static String word(Enum<?> value) {
        return value instanceof Level level ? level.words() : kebab(value.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member that holds a component. */
    static String member(Class<?> record, String component) {
        String otherwise = component.equals("audience") ? "for" : component;
        return MEMBERS.getOrDefault(record, Map.of()).getOrDefault(component, otherwise);
    }

    /** Whether the members of a component stand among those of the record itself. */
    static boolean isInPlace(Class<?> record, Shape.Part part) {
        boolean always = part.type() == ProgramFacts.class || part.type() == CourseFacts.class;
        boolean amount = part.type() == Amount.class && record == dev.credence.model.Size.class;
        return always || amount || part.type() == Block.class && record != ProgramFacts.class;
    }
}
