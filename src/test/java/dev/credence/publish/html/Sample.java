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
        declarePrograms();
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
        return new Condition.TakenCourse(
                c(code).code(), Optional.of(c(code)), Optional.empty(), false, Optional.empty(), SPAN);
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
                List.of("Weekly laboratory."));
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
                        List.of()));
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

    // --- programs ------------------------------------------------------------------------------------------------

    void certificate(ProgramBuilder b, Program.Audience... audiences) {
        programs.add(new Program.AcademicCertificate(List.of(audiences), b.facts()));
    }

    private void declarePrograms() {
        gis();
        paralegal();
        spanish();
        dataScience();
        cybersecurity();
        others();
    }

    private void gis() {
        var b = new ProgramBuilder("gis", "Undergraduate Certificate in Geographic Information Systems");
        b.field = Optional.of("Geography");
        b.colleges = List.of("CLA");
        b.departments = List.of("Department of Geography");
        b.delivery = List.of("in person");
        b.description =
                Optional.of(new Markdown("Spatial analysis and mapping for planning, environment and health: two "
                        + "semesters of method, one course of your own choosing, and a project you can show."));
        b.standing = new Standing(
                true,
                List.of(),
                List.of(new Occupation(Optional.of("15-1299.02"), "GIS Technologists and Technicians")),
                List.of(),
                true,
                Optional.of("45.0702"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        b.admission = Optional.of(List.of(
                new Condition.EnrolledIn("a degree program"),
                new Condition.GradePointAverage(Units.parse("2.5"), Optional.of("the last 60 units"))));
        b.unitsWithPrerequisites = Optional.of(Amount.between(Units.of(17), Units.of(25)));
        var anyGis = new AnyMatching(
                new CoursePattern(
                        Optional.empty(),
                        Optional.of("GIS"),
                        Optional.of(3000),
                        Optional.of(4999),
                        List.of(c("GIS 4950")),
                        Optional.empty()),
                List.of(c("GIS 3250"), c("GIS 3410"), c("GIS 4840"), c("GIS 4850"), c("GIS 4860"), c("GIS 4870")),
                false,
                Optional.empty(),
                Optional.empty(),
                SPAN);
        var open = new AnyOpen(
                Optional.of(Level.UPPER),
                "in a subject of application",
                fixed(3),
                Optional.of("the GIS Adviser"),
                Optional.empty(),
                SPAN);
        b.requirements = block(
                "",
                List.of(new Limit(
                        false,
                        Units.of(3),
                        false,
                        Optional.empty(),
                        Limit.Measure.UNITS,
                        new Limit.OfAttribute("internship"),
                        Optional.empty(),
                        SPAN)),
                new AllOf(block("Foundation", List.of(), take("GIS 2250")), Optional.empty(), SPAN),
                choose(
                        2,
                        block(
                                "Methods",
                                List.of(least(1, Limit.Measure.COURSES, new Limit.Numbered(4000, Optional.empty()))),
                                takes("GIS 3250", "GIS 3410", "GIS 4840", "GIS 4870"))),
                or("GIS 4850", "GIS 4860"),
                units(
                        Amount.of(Units.of(3)),
                        block(
                                "Depth",
                                List.of(),
                                anyGis,
                                new TakeCourse(c("GIS 4950"), Optional.of(Units.of(3)), 1, Optional.empty(), SPAN),
                                open)));
        b.rules = List.of(
                new ProgramRule.MinimumGrade("C", List.of(), Optional.empty(), SPAN),
                new ProgramRule.Gpa(Units.of(3), Optional.empty(), Optional.empty(), SPAN),
                new ProgramRule.TransferCap(
                        new ProgramRule.Quantity(new Units(1, 4), ProgramRule.Quantity.Of.SHARE),
                        List.of(),
                        Optional.empty(),
                        SPAN),
                new ProgramRule.Sharing(
                        Optional.empty(),
                        false,
                        Optional.of(new Target.Known("ba-geography", "B.A. in Geography", true, SPAN)),
                        Optional.empty(),
                        SPAN),
                new ProgramRule.TimeLimit(Units.of(5), "years", Optional.of("admission"), SPAN));
        b.outcomes = List.of(
                new Outcome(
                        "data",
                        "Choose, document and correct spatial data for a stated question.",
                        List.of(c("GIS 2250").code(), c("GIS 4870").code()),
                        List.of(),
                        SPAN),
                new Outcome(
                        "maps",
                        "Make maps that are accurate, legible and fit for their readers.",
                        List.of(c("GIS 3250").code()),
                        List.of("a portfolio"),
                        SPAN));
        b.approvals = List.of(
                new Approval(
                        "Curriculum and Educational Policies Council",
                        Optional.of(LocalDate.of(2025, 2, 14)),
                        Optional.empty(),
                        SPAN),
                new Approval("WSCUC", Optional.empty(), Optional.empty(), SPAN));
        b.recordedOn = List.of("transcript");
        b.gradingBasis = Optional.of(Grading.LETTER);
        b.sources = List.of(new Source("https://example.edu/gis", Optional.of("the program page")));
        certificate(b, Program.Audience.UNDERGRADUATE);
    }

    private void paralegal() {
        var b = new ProgramBuilder("paralegal", "Paralegal Certificate");
        b.field = Optional.of("Business and law");
        b.colleges = List.of("CLA");
        b.policyNone = true;
        b.size = Optional.of(size(Amount.between(Units.of(26), Units.of(27)), Size.Measure.UNITS));
        b.requirements = block(
                take("POLS 451B"),
                take("POLS 455"),
                or("POLS 491F", "POLS 491G"),
                or("POLS 454", "POLS 456", "POLS 493"),
                take("POLS 489K"),
                take("POLS 489L"),
                choose(
                        3,
                        block(
                                "Electives",
                                List.of(),
                                take("BLAW 411"),
                                take("JOUR 320"),
                                or("POLS 454", "POLS 456"),
                                new AllOf(block(take("CSC 505"), take("CSC 541")), Optional.empty(), SPAN),
                                new AnyOpen(
                                        Optional.empty(),
                                        "in another law-related subject",
                                        fixed(3),
                                        Optional.of("Paralegal Adviser"),
                                        Optional.empty(),
                                        SPAN))));
        b.rules = List.of(new ProgramRule.Sharing(
                Optional.empty(),
                false,
                Optional.of(new Target.Named(Optional.of("major"), "Political Science", SPAN)),
                Optional.empty(),
                SPAN));
        certificate(b, Program.Audience.UNDERGRADUATE);
    }

    private void spanish() {
        var b = new ProgramBuilder(
                "spanish-heritage",
                "Certificate in Professional and Conversational Competence for Spanish Heritage Speakers");
        b.colleges = List.of("CLA");
        b.size = Optional.of(size(Amount.between(Units.of(12), Units.of(15)), Size.Measure.UNITS));
        b.requirements = block(
                "",
                List.of(least(9, Limit.Measure.UNITS, new Limit.Everything())),
                new Options(
                        List.of(
                                new Option(
                                        "Option 1",
                                        Optional.of(size(Amount.of(Units.of(15)), Size.Measure.UNITS)),
                                        Optional.of("students without SPAN 250"),
                                        block(
                                                take("SPAN 250"),
                                                take("SPAN 315"),
                                                units(Amount.of(Units.of(6)), block(takes("SPAN 335A", "SPAN 335B")))),
                                        SPAN),
                                new Option(
                                        "Option 2",
                                        Optional.of(size(Amount.of(Units.of(12)), Size.Measure.UNITS)),
                                        Optional.of("students with SPAN 250 or its equivalent"),
                                        block(new OpenUnits(
                                                Amount.of(Units.of(12)),
                                                Optional.empty(),
                                                Optional.of("from courses listed by the department"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                SPAN)),
                                        SPAN)),
                        Optional.empty(),
                        SPAN));
        certificate(b, Program.Audience.UNDERGRADUATE, Program.Audience.POST_BACCALAUREATE);
    }

    private void dataScience() {
        var b = new ProgramBuilder("data-science", "Graduate Certificate in Data Science Foundations");
        b.field = Optional.of("Computing and data");
        b.requirements = block(units(
                Amount.exactly(Units.of(12)),
                block(
                        "Courses",
                        List.of(
                                least(2, Limit.Measure.COURSES, new Limit.FromGroup("Core")),
                                new BlockRule.NotBoth(c("CSC 522"), c("ST 563"), SPAN)),
                        new Part(
                                block("Core", List.of(), takes("CSC 505", "CSC 541", "ST 517", "ST 563")),
                                Optional.empty(),
                                SPAN),
                        new Part(block("More", List.of(), takes("CSC 522", "ST 540")), Optional.empty(), SPAN))));
        certificate(b, Program.Audience.GRADUATE);
    }

    private void cybersecurity() {
        var b = new ProgramBuilder("cybersecurity", "Cybersecurity, Graduate Certificate");
        b.field = Optional.of("Business and law");
        b.status = Status.PROPOSED;
        b.size = Optional.of(size(Amount.of(Units.of(12)), Size.Measure.UNITS));
        b.requirements = block(
                "",
                List.of(new BlockRule.Order(
                        List.of(List.of(c("BIS 512")), List.of(c("BIS 521"), c("BIS 523")), List.of(c("BIS 530"))),
                        SPAN)),
                takes("BIS 512", "BIS 521", "BIS 523", "BIS 530"));
        certificate(b, Program.Audience.GRADUATE);
    }

    private void others() {
        var micro = new ProgramBuilder("early-childhood", "Academic Micro-Credential in Early Childhood Education");
        micro.colleges = List.of("COE");
        micro.size = Optional.of(size(Amount.between(Units.of(9), Units.of(12)), Size.Measure.UNITS));
        micro.requirements = block(
                take("EDU 300"),
                take("EDU 334"),
                or("EDU 314", "EDU 316"),
                new Optionally(take("EDU 379"), Optional.empty(), SPAN));
        micro.stacksInto = List.of(new Stacking(
                new Target.Known("gis", "Undergraduate Certificate in Geographic Information Systems", false, SPAN),
                Optional.of(Units.of(6)),
                Optional.empty(),
                SPAN));
        programs.add(new Program.AcademicMicroCredential(Optional.of(Program.Audience.UNDERGRADUATE), micro.facts()));

        var grants = new ProgramBuilder("grants", "Non-Credit Certificate in Grant Writing");
        grants.colleges = List.of("CPaCE");
        grants.contactHours = Optional.of(Units.of(24));
        grants.ceu = Optional.of(Units.parse("2.4"));
        grants.notation = Optional.of("Complete or Incomplete");
        grants.recordedOn = List.of("digital platform");
        grants.requirements = block(take(titled("Reading a Grant Call")), take(titled("Budgets and Reports")));
        programs.add(new Program.NonCreditCertificate(grants.facts()));

        var mapping = new ProgramBuilder("field-mapping", "Non-Credit Micro-Credential in Field Mapping");
        mapping.contactHours = Optional.of(Units.of(16));
        mapping.requirements = block(take(titled("Budgets and Reports")));
        programs.add(new Program.NonCreditMicroCredential(mapping.facts()));

        var garden = new ProgramBuilder("garden", "Certificate of Participation in the Campus Garden Days");
        garden.colleges = List.of("COE");
        garden.description = Optional.of(new Markdown("Two Saturdays in the campus garden. It records attendance."));
        garden.printedWording = Optional.of("took part in the Campus Garden Days");
        garden.requirements = block(take(titled("Soil and Compost")), take(titled("Water and Shade")));
        garden.approvals = List.of(new Approval(
                "Dean of the College of Education", Optional.of(LocalDate.of(2026, 5, 2)), Optional.empty(), SPAN));
        programs.add(new Program.CertificateOfParticipation(garden.facts()));

        var safety = new ProgramBuilder("lab-safety", "Chemical Laboratory Safety Badge");
        safety.unit = Optional.of("Environmental Health and Safety");
        safety.requirements = block(
                new Complete("online module", Optional.of(Units.of(2)), Optional.empty(), Optional.empty(), SPAN),
                new Complete(
                        "walk-through with the safety officer",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SPAN));
        safety.recordedOn = List.of("digital platform");
        programs.add(new Program.LearningExperience(Optional.of("badge"), safety.facts()));
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
