package dev.credence.publish.html;

import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a program's tables: units and the level that matters for its kind; hours where nothing is for credit.
 *
 * @param units whether units are counted
 * @param level the level with a column of its own
 * @param hours whether hours are shown
 * @param sessions whether one takes part in sessions rather than courses
 * @param rowHead what a row is
 */
record Columns(boolean units, Optional<Level> level, boolean hours, boolean sessions, String rowHead) {

    static Columns of(Program program) {
        return switch (program.kind()) {
            case ACADEMIC_CERTIFICATE, ACADEMIC_MICRO_CREDENTIAL ->
                new Columns(true, level(audiences(program)), false, false, rowHead(program));
            case CERTIFICATE_OF_PARTICIPATION ->
                new Columns(
                        false,
                        Optional.empty(),
                        tellsHours(program.facts().requirements().entries()),
                        true,
                        "Session");
            case NON_CREDIT_CERTIFICATE, NON_CREDIT_MICRO_CREDENTIAL, LEARNING_EXPERIENCE ->
                new Columns(
                        false,
                        Optional.empty(),
                        tellsHours(program.facts().requirements().entries()),
                        false,
                        rowHead(program));
        };
    }

    private static String rowHead(Program program) {
        var lines = program.facts().requirements().entries();
        boolean noCourse = !lines.isEmpty() && lines.stream().allMatch(Requirement.Complete.class::isInstance);
        return noCourse ? "Requirement" : "Course";
    }

    private static boolean tellsHours(List<Requirement> lines) {
        return lines.stream().anyMatch(line -> hours(line).isPresent() || tellsHours(Walk.inside(line)));
    }

    private static Optional<Units> hours(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            return take.course().facts().contactHours();
        }
        return line instanceof Requirement.Complete complete ? complete.hours() : Optional.empty();
    }

    /** Whom a credit-bearing program is for; empty for the other kinds and where the author did not say. */
    static List<Audience> audiences(Program program) {
        if (program instanceof Program.AcademicCertificate certificate) {
            return certificate.audiences();
        }
        return program instanceof Program.AcademicMicroCredential micro
                ? micro.level().stream().toList()
                : List.of();
    }

    private static Optional<Level> level(List<Audience> audiences) {
        if (audiences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(audiences.equals(List.of(Audience.GRADUATE)) ? Level.GRADUATE : Level.UPPER);
    }

    List<String> heads() {
        var heads = new ArrayList<String>();
        if (units) {
            heads.add("Units");
            level.ifPresent(l -> heads.add(Phrases.capital(l.words())));
        }
        if (hours) {
            heads.add(sessions ? "Duration" : "Hours");
        }
        return heads;
    }

    /** A course taken once for {@code fixed} units, or for any of its own. */
    List<String> cells(Course course, Optional<Units> fixed) {
        var cells = new ArrayList<String>();
        if (units) {
            var value = fixed.<CourseUnits>map(CourseUnits::fixed).orElse(course.units());
            cells.add(Numbers.cell(value));
            level.ifPresent(wanted -> cells.add(levelCell(course, value, wanted)));
        }
        if (hours) {
            cells.add(course.facts().contactHours().map(this::hoursCell).orElse(""));
        }
        return cells;
    }

    private static String levelCell(Course course, CourseUnits value, Level wanted) {
        if (course.level().isEmpty()) {
            return "";
        }
        return course.level().get() == wanted ? Numbers.cell(value) : value instanceof CourseUnits.Known ? "0" : "";
    }

    String hoursCell(Units hours) {
        return sessions ? Numbers.counted(hours, "hour") : hours.toString();
    }

    /** What a range comes to; empty strings where it is not known. */
    List<String> cells(Optional<Ranges> ranges) {
        var cells = new ArrayList<String>();
        if (units) {
            cells.add(ranges.map(r -> Numbers.figure(r.total())).orElse(""));
            level.ifPresent(l ->
                    cells.add(ranges.map(r -> Numbers.figure(mayBe(r, l))).orElse("")));
        }
        if (hours) {
            cells.add("");
        }
        return cells;
    }

    /** What is of the level for certain, and up to what it may be once everything open is chosen. */
    private static Range mayBe(Ranges ranges, Level level) {
        var sure = ranges.of(level);
        var open = ranges.unknownLevel().max();
        if (open.filter(Units::isZero).isPresent()) {
            return sure;
        }
        var most = sure.max().flatMap(m -> open.map(m::plus));
        var total = ranges.total().max();
        return new Range(sure.min(), most.map(m -> total.map(m::min).orElse(m)), false);
    }

    /** Hours alone, in their column. */
    List<String> hourCells(Optional<Units> value) {
        var cells = new ArrayList<>(cells(Optional.empty()));
        if (hours && value.isPresent()) {
            cells.set(cells.size() - 1, hoursCell(value.get()));
        }
        return cells;
    }
}
