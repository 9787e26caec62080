package dev.credence.publish.csv;

import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Program;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.publish.Publication;
import java.util.List;
import java.util.Optional;

/**
 * The table of the courses of programs: a line for each place in which a program names a course or a wildcard finds one. A column
 * keeps its name and meaning; new ones come at the end.
 */
final class ProgramCoursesTable {
    private static final List<String> COLUMNS = List.of(
            "institution",
            "edition",
            "program",
            "program_title",
            "group",
            "taken",
            "for",
            "course",
            "subject",
            "number",
            "course_title",
            "units_least",
            "units_most",
            "level",
            "grading",
            "times");

    /** How a course comes to be on the path of a student. */
    private enum Taken {
        ALWAYS("always"),
        CHOICE("choice"),
        OPTIONAL("optional"),
        WILDCARD("wildcard"),
        PREREQUISITE("prerequisite");

        private final String word;

        Taken(String word) {
            this.word = word;
        }

        /** A choice inside anything stays a choice; what was optional or found stays that. */
        Taken inside(Taken around) {
            return around == ALWAYS ? this : around;
        }
    }

    private final Publication publication;
    private final Program program;
    private final CsvTable table;

    private ProgramCoursesTable(Publication publication, Program program, CsvTable table) {
        this.publication = publication;
        this.program = program;
        this.table = table;
    }

    static byte[] of(Publication publication) {
        var table = new CsvTable(COLUMNS);
        publication
                .catalog()
                .programs()
                .forEach(program -> new ProgramCoursesTable(publication, program, table).write());
        return table.document();
    }

    private void write() {
        block(program.facts().requirements(), "", Taken.ALWAYS);
        program.facts().prerequisites().ifPresent(apart -> block(apart.block(), "", Taken.PREREQUISITE));
    }

    private void block(Block block, String group, Taken taken) {
        String inside = block.label()
                .map(label -> group.isEmpty() ? label : group + " > " + label)
                .orElse(group);
        lines(block.entries(), inside, taken);
    }

    private void lines(List<Requirement> lines, String group, Taken taken) {
        lines.forEach(line -> line(line, group, taken));
    }

    private void line(Requirement line, String group, Taken taken) {
        if (line instanceof Requirement.TakeCourse take) {
            row(take.course(), take.units(), take.times(), take.audience(), group, taken);
        } else if (line instanceof Requirement.AllOf all) {
            block(all.block(), group, taken);
        } else if (line instanceof Requirement.Part part) {
            block(part.block(), group, taken);
        } else if (line instanceof Requirement.OneOf one) {
            lines(one.branches(), group, Taken.CHOICE.inside(taken));
        } else if (line instanceof Requirement.Choose choose) {
            block(choose.block(), group, Taken.CHOICE.inside(taken));
        } else if (line instanceof Requirement.UnitsFrom from) {
            block(from.block(), group, Taken.CHOICE.inside(taken));
        } else if (line instanceof Requirement.AnyFrom any) {
            lines(
                    any.entries(),
                    group.isEmpty() ? any.label() : group + " > " + any.label(),
                    Taken.CHOICE.inside(taken));
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry(), group, Taken.OPTIONAL.inside(taken));
        } else if (line instanceof Requirement.AnyMatching any) {
            any.matches()
                    .forEach(course ->
                            row(course, Optional.empty(), 1, any.audience(), group, Taken.WILDCARD.inside(taken)));
        } else if (line instanceof Requirement.Options options) {
            options.options()
                    .forEach(option -> lines(
                            option.block().entries(),
                            group.isEmpty() ? option.label() : group + " > " + option.label(),
                            Taken.CHOICE.inside(taken)));
        }
        // An open part names no course.
    }

    private void row(
            Course course, Optional<Units> units, int times, Optional<String> audience, String group, Taken taken) {
        var catalog = publication.catalog();
        var known = course.units() instanceof CourseUnits.Known values
                ? Optional.of(values)
                : Optional.<CourseUnits.Known>empty();
        table.add(new CsvTable.Row()
                .text(catalog.institution().id())
                .text(catalog.edition().id())
                .text(program.facts().id())
                .text(program.facts().title())
                .text(group)
                .text(taken.word)
                .text(audience)
                .text(course.code().toString())
                .text(course.code().subject())
                .text(course.code().isTitle() ? "" : course.code().number())
                .text(course.title())
                .number(units.or(() -> known.map(CourseUnits.Known::min)))
                .number(units.or(() -> known.map(CourseUnits.Known::max)))
                .text(course.level().map(Level::words))
                .text(course.grading().words())
                .number(Optional.of(Units.of(times))));
    }
}
