package dev.credence.publish;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseFacts;
import dev.credence.model.CourseUnits;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Grading;
import dev.credence.model.Institution;
import dev.credence.model.Level;
import dev.credence.model.LevelBand;
import dev.credence.model.Limit;
import dev.credence.model.Markdown;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import dev.credence.model.Size;
import dev.credence.model.Target;
import dev.credence.model.TermSystem;
import dev.credence.model.Units;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A catalog such as people write, of any size. */
public final class Handmade {
    private static final SourceFile FILE = new SourceFile("specs/csulb/geography.credence", "\n".repeat(20_000));
    private static final Units THREE = Units.of(3);

    private Handmade() {}

    /** One GIS certificate over four courses. */
    public static Publication small() {
        return catalog(4, List.of("gis"));
    }

    /** So many courses of twenty subjects, so many programs. */
    public static Publication big(int courses, int programs) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < programs; i++) {
            ids.add(String.format(java.util.Locale.ROOT, "program-%05d", i));
        }
        return catalog(courses, ids);
    }

    /** One program that asks for a very long list of courses and is described at very great length. */
    public static Publication demanding(int courses, String description) {
        var plain = catalog(courses, List.of("wide"));
        var catalog = plain.catalog();
        var entries = new ArrayList<Requirement>();
        for (int i = 0; i < courses; i++) {
            entries.add(take(catalog.courses(), i));
        }
        var block = new Block(Optional.empty(), entries, List.of(), at(1));
        var program = new Program.NonCreditCertificate(facts("wide", 1, block, catalog.courses(), description));
        return new Publication(
                new Catalog(
                        catalog.institution(),
                        catalog.edition(),
                        catalog.courses(),
                        catalog.coursesByCode(),
                        catalog.degrees(),
                        List.of(program)),
                plain.ranges(),
                plain.baseUrl(),
                List.of(),
                plain.generator());
    }

    private static Publication catalog(int size, List<String> ids) {
        var byCode = new TreeMap<CourseCode, Course>();
        for (int i = 0; i < size; i++) {
            var course = course(size <= 10 ? "GEOG" : "SUB" + (char) ('A' + i % 20), 480 + i);
            byCode.put(course.code(), course);
        }
        var courses = List.copyOf(byCode.values());
        var programs = new ArrayList<Program>();
        Map<String, ProgramRanges> ranges = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            programs.add(program(ids.get(i), i, courses, ranges));
        }
        var institution = new Institution(
                "csulb",
                "California State University, Long Beach",
                Optional.of("CSULB"),
                Optional.of("https://www.csulb.edu"),
                at(1));
        var degree = new Degree(
                "ma-geography", "MA in Geography", true, Optional.of(Units.of(30)), Optional.of("CLA"), at(9));
        return new Publication(
                new Catalog(institution, edition(), courses, byCode, List.of(degree), programs),
                ranges,
                Optional.of("https://catalog.example.edu"),
                List.of(),
                "credence test");
    }

    private static Edition edition() {
        return new Edition(
                "2026-2027",
                Optional.empty(),
                TermSystem.SEMESTER,
                List.of(
                        new LevelBand(Level.UPPER, 300, Optional.of(499)),
                        new LevelBand(Level.GRADUATE, 500, Optional.empty())),
                List.of(new College("CLA", "College of Liberal Arts", false, at(4))),
                Optional.of("csulb-2024"),
                false,
                false,
                false,
                Optional.of(LocalDate.of(2026, 8, 24)),
                List.of(),
                List.of(),
                at(2));
    }

    private static Course course(String subject, int number) {
        return new Course(
                CourseCode.of(subject, Integer.toString(number)),
                "Geographic Information Science " + number,
                CourseUnits.fixed(THREE),
                Optional.of(number < 500 ? Level.UPPER : Level.GRADUATE),
                Grading.LETTER,
                new Condition.Consent("instructor"),
                new Condition.None(),
                new Condition.None(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(1),
                Optional.empty(),
                List.of(),
                CourseFacts.NONE,
                false,
                at(number % 20_000));
    }

    private static Program program(String id, int at, List<Course> courses, Map<String, ProgramRanges> ranges) {
        var groups = new IdentityHashMap<Requirement, Ranges>();
        var first = take(courses, at);
        var choose = new Requirement.Choose(
                Amount.of(Units.of(2)),
                new Block(
                        Optional.of("Electives"),
                        List.of(
                                take(courses, at + 1),
                                take(courses, at + 2),
                                new Requirement.OneOf(
                                        List.of(take(courses, at), take(courses, at + 3)), Optional.empty(), at(at))),
                        List.of(new Limit(
                                true,
                                new Units(1, 4),
                                true,
                                Optional.of(Level.UPPER),
                                Limit.Measure.UNITS,
                                new Limit.Everything(),
                                Optional.empty(),
                                at(at))),
                        at(at)),
                Optional.empty(),
                at(at));
        var open = new Requirement.OpenUnits(
                Amount.of(THREE),
                Optional.of(Level.UPPER),
                Optional.of("from the Coordinator's list"),
                Optional.of("Coordinator"),
                Optional.empty(),
                at(at));
        var six = Range.fixed(Units.of(6));
        groups.put(choose, new Ranges(six, Range.ZERO, six, Range.ZERO, Range.ZERO));
        var twelve = Range.fixed(Units.of(12));
        ranges.put(
                id,
                new ProgramRanges(
                        Optional.of(new Ranges(twelve, Range.ZERO, twelve, Range.ZERO, Range.ZERO)),
                        groups,
                        Map.of(),
                        Optional.empty()));
        var block = new Block(
                Optional.empty(),
                List.of(first, choose, open),
                List.of(new BlockRule.Note(new Markdown("See the *adviser* first."), at(at))),
                at(at));
        return new Program.AcademicCertificate(
                List.of(Program.Audience.UNDERGRADUATE, Program.Audience.POST_BACCALAUREATE),
                facts(id, at, block, courses));
    }

    private static Requirement.TakeCourse take(List<Course> courses, int at) {
        return new Requirement.TakeCourse(
                courses.get(at % courses.size()), Optional.empty(), 1, Optional.empty(), at(at));
    }

    private static ProgramFacts facts(String id, int at, Block block, List<Course> courses) {
        return facts(id, at, block, courses, "Maps, data and *analysis* for those who work with places.");
    }

    private static ProgramFacts facts(String id, int at, Block block, List<Course> courses, String description) {
        return new ProgramFacts(
                id,
                "Undergraduate Certificate in Geographic Information Science " + at,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ProgramFacts.Status.APPROVED,
                Optional.of("Geography"),
                new ProgramFacts.Offering(
                        List.of("CLA"),
                        List.of("Geography"),
                        Optional.empty(),
                        List.of(),
                        List.of("in-person"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                new ProgramFacts.Standing(
                        true,
                        List.of(),
                        List.of(new ProgramFacts.Occupation(Optional.of("15-1299.02"), "GIS Technologists")),
                        List.of(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Optional.of(new Markdown(description)),
                Optional.of(List.of(new Condition.GradePointAverage(new Units(5, 2), Optional.of("last 60 units")))),
                Optional.of(new Size(Amount.of(Units.of(12)), Size.Measure.UNITS, at(at))),
                block,
                Optional.empty(),
                Map.of(),
                List.of(
                        new ProgramRule.Gpa(Units.of(2), Optional.empty(), Optional.empty(), at(at)),
                        new ProgramRule.TransferCap(
                                new ProgramRule.Quantity(new Units(1, 4), ProgramRule.Quantity.Of.SHARE),
                                List.of(courses.get(0)),
                                Optional.empty(),
                                at(at))),
                Optional.of(Amount.between(Units.of(12), new Units(40, 3))),
                List.of(new ProgramFacts.Stacking(
                        new Target.Known("ma-geography", "MA in Geography", true, at(at)),
                        Optional.of(THREE),
                        Optional.of(
                                new ProgramFacts.Permission("Graduate Adviser", Optional.of(LocalDate.of(2025, 3, 4)))),
                        at(at))),
                List.of(new ProgramFacts.Outcome(
                        "analyse",
                        "Design a spatial analysis",
                        List.of(courses.get(0).code()),
                        List.of("a portfolio"),
                        at(at))),
                List.of(new ProgramFacts.Approval(
                        "Provost", Optional.of(LocalDate.of(2026, 4, 2)), Optional.empty(), at(at))),
                new ProgramFacts.RecordKeeping(
                        Optional.of(Grading.LETTER),
                        Optional.empty(),
                        List.of("transcript"),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                dev.credence.model.PolicySide.NONE,
                at(at));
    }

    private static Span at(int line) {
        return FILE.span(line % 20_000, line % 20_000);
    }
}
