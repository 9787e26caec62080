package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import dev.credence.model.Requirement.*;
import dev.credence.publish.Publication;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small catalog by hand, with programs much like the ones of the design reference. */
final class Sample {
    static final Span SPAN = new Span(new SourceFile("sample.credence", "x"), 0, 1);
    static final Condition NOTHING = new Condition.None();

    final Map<CourseCode, Course> courses = new TreeMap<>();
    final List<Program> programs = new ArrayList<>();

    static Publication publication(Optional<String> baseUrl) {
        var sample = new Sample();
        sample.declare();
        return sample.publication(baseUrl, true);
    }

    void declare() {
        declareCourses();
        new SamplePrograms(this).declare();
    }

    Publication publication(Optional<String> baseUrl, boolean isSample) {
        programs.sort((a, b) -> a.facts().id().compareTo(b.facts().id()));
        var institution = new Institution(
                "alder",
                "Alder State University",
                Optional.of("Alder State"),
                Optional.of("https://alder.example.edu"),
                SPAN);
        var catalog = new Catalog(
                institution,
                edition("2026-2027", isSample),
                List.copyOf(courses.values()),
                courses,
                List.of(new Degree(
                        "ba-geography", "B.A. in Geography", false, Optional.empty(), Optional.empty(), SPAN)),
                programs);
        var older = new Catalog(institution, edition("2025-2026", isSample), List.of(), Map.of(), List.of(), List.of());
        var ranges = new HashMap<String, dev.credence.path.ProgramRanges>();
        programs.forEach(p -> ranges.put(p.facts().id(), RoughRanges.of(p)));
        return new Publication(catalog, ranges, baseUrl, List.of(older), "credence test");
    }

    static Edition edition(String id, boolean isSample) {
        return new Edition(
                id,
                Optional.empty(),
                TermSystem.SEMESTER,
                List.of(),
                List.of(
                        new College("CLA", "College of Liberal Arts", false, SPAN),
                        new College("COE", "College of Education", false, SPAN),
                        new College("CPaCE", "College of Professional and Continuing Education", true, SPAN)),
                Optional.empty(),
                false,
                isSample,
                true,
                Optional.of(LocalDate.of(2026, 8, 24)),
                List.of("A note about the edition."),
                List.of(new Source("https://example.edu/catalog", Optional.of("its pages of certificates"))),
                SPAN);
    }

    // --- courses -------------------------------------------------------------------------------------------------

    Course course(String code, String title, int units, Condition prerequisites) {
        return course(code, title, CourseUnits.fixed(Units.of(units)), prerequisites, CourseFacts.NONE);
    }

    Course course(String code, String title, CourseUnits units, Condition prerequisites, CourseFacts facts) {
        int blank = code.lastIndexOf(' ');
        var name = blank < 0
                ? CourseCode.titled(title)
                : CourseCode.of(code.substring(0, blank), code.substring(blank + 1));
        var level = units instanceof CourseUnits.NonCredit
                ? Optional.<Level>empty()
                : name.digits().stream().mapToObj(Sample::level).findFirst();
        var course = new Course(
                name,
                title,
                units,
                level,
                Grading.LETTER,
                prerequisites,
                NOTHING,
                NOTHING,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(1),
                Optional.empty(),
                List.of(),
                facts,
                false,
                SPAN);
        courses.put(name, course);
        return course;
    }

    private static Level level(int number) {
        int first = number >= 1000 ? number / 10 : number;
        return first < 300 ? Level.LOWER : first < 500 ? Level.UPPER : Level.GRADUATE;
    }

    Course c(String code) {
        int blank = code.lastIndexOf(' ');
        var found = courses.get(CourseCode.of(code.substring(0, blank), code.substring(blank + 1)));
        return found != null ? found : course(code, "Title of " + code, 3, NOTHING);
    }

    Condition asks(String code) {
        return new Condition.TakenCourse(c(code).code(), true, Optional.empty(), false, Optional.empty(), SPAN);
    }

    private void declareCourses() {
        course("CS 1050", "Introduction to Web Programming", 3, NOTHING);
        course("STAT 1210", "Introduction to Statistics", 4, NOTHING);
        course("GIS 2250", "Geographic Information Systems", CourseUnits.fixed(Units.of(4)), NOTHING, described());
        course("GIS 3250", "Cartography", 3, asks("GIS 2250"));
        course("GIS 3410", "Web Mapping", 3, new Condition.AllOf(List.of(asks("GIS 2250"), asks("CS 1050"))));
        course("GIS 4840", "Remote Sensing", 3, asks("GIS 2250"));
        course("GIS 4870", "Spatial Databases", 3, asks("GIS 2250"));
        course(
                "GIS 4850",
                "Spatial Modeling in Raster",
                4,
                new Condition.AllOf(List.of(
                        asks("GIS 2250"),
                        new Condition.AnyOf(List.of(asks("STAT 1210"), new Condition.Consent("instructor"))))));
        course("GIS 4860", "GIS Applications", 4, asks("GIS 2250"));
        course(
                "GIS 4950",
                "Internship",
                new CourseUnits.Known(List.of(Units.of(1), Units.of(2), Units.of(3))),
                new Condition.Consent("instructor"),
                CourseFacts.NONE);
        for (String code : List.of(
                "POLS 451B",
                "POLS 455",
                "POLS 491F",
                "POLS 491G",
                "POLS 454",
                "POLS 456",
                "POLS 489K",
                "POLS 489L",
                "BLAW 411",
                "JOUR 320",
                "POLS 493",
                "SPAN 250",
                "SPAN 315",
                "SPAN 335A",
                "SPAN 335B",
                "CSC 505",
                "CSC 541",
                "ST 517",
                "ST 563",
                "CSC 522",
                "ST 540",
                "EDU 300",
                "EDU 334",
                "EDU 314",
                "EDU 316",
                "EDU 379",
                "A/P 201",
                "BIS 512",
                "BIS 521",
                "BIS 523",
                "BIS 530",
                "con 1")) {
            c(code);
        }
        session("Reading a Grant Call", 8, "an annotated call for proposals");
        session("Budgets and Reports", 16, "a complete budget");
        session("Soil and Compost", 3, "");
        session("Water and Shade", 3, "");
    }

    private CourseFacts described() {
        return new CourseFacts(
                Optional.of(new Markdown("How spatial data are made, stored, *questioned* and drawn.")),
                Optional.of("Department of Geography"),
                Optional.of("CLA"),
                List.of("fall", "spring"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("in person"),
                Optional.empty(),
                List.of("Weekly laboratory."),
                dev.credence.model.StatedLines.NONE);
    }

    private void session(String title, int hours, String assessed) {
        course(
                title.replace(' ', '-'),
                title,
                new CourseUnits.NonCredit(),
                NOTHING,
                new CourseFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(Units.of(hours)),
                        Optional.empty(),
                        assessed.isEmpty() ? List.of() : List.of(assessed),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        dev.credence.model.StatedLines.NONE));
    }

    Course titled(String title) {
        return courses.get(CourseCode.titled(title));
    }

    // --- requirements --------------------------------------------------------------------------------------------

    static Block block(Requirement... lines) {
        return new Block(Optional.empty(), List.of(lines), List.of(), SPAN);
    }

    static Block block(String label, List<BlockRule> rules, Requirement... lines) {
        return new Block(Optional.of(label).filter(l -> !l.isEmpty()), List.of(lines), rules, SPAN);
    }

    static TakeCourse take(Course course) {
        return new TakeCourse(course, Optional.empty(), 1, Optional.empty(), SPAN);
    }

    Requirement take(String code) {
        return take(c(code));
    }

    Requirement[] takes(String... codes) {
        return java.util.Arrays.stream(codes).map(this::take).toArray(Requirement[]::new);
    }

    Requirement or(String... codes) {
        return new OneOf(List.of(takes(codes)), Optional.empty(), SPAN);
    }

    static Requirement choose(int count, Block block) {
        return new Choose(Amount.of(Units.of(count)), block, Optional.empty(), SPAN);
    }

    static Requirement units(Amount amount, Block block) {
        return new UnitsFrom(amount, block, Optional.empty(), SPAN);
    }

    static Limit least(int value, Limit.Measure measure, Limit.Scope scope) {
        return new Limit(true, Units.of(value), false, Optional.empty(), measure, scope, Optional.empty(), SPAN);
    }

    static Size size(Amount amount, Size.Measure measure) {
        return new Size(amount, measure, SPAN);
    }

    static Optional<Amount> fixed(int value) {
        return Optional.of(Amount.of(Units.of(value)));
    }

    void certificate(ProgramBuilder b, Program.Audience... audiences) {
        programs.add(new Program.AcademicCertificate(List.of(audiences), b.facts()));
    }

    /** Every file of the publication, and of the page above it. */
    static Map<String, byte[]> files(Publication publication) {
        var files = new LinkedHashMap<String, byte[]>();
        new HtmlProduct().publish(publication, (path, content) -> {
            if (files.put(publication.folder() + "/" + path, content) != null) {
                throw new IllegalStateException("twice: " + path);
            }
        });
        RootPage.publish(List.of(publication), files::put);
        return files;
    }
}
