package dev.credence.publish.html;

import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Grading;
import dev.credence.model.Program;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.view.CoursePage;
import dev.credence.publish.html.view.CoursePage.Opened;
import dev.credence.publish.html.view.CoursePage.Use;
import dev.credence.publish.html.view.CoursesPage;
import dev.credence.publish.html.view.CoursesPage.Line;
import dev.credence.publish.html.view.CoursesPage.Subject;
import dev.credence.publish.html.view.Fact;
import dev.credence.publish.html.view.Figure;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.ProgramPage.OutcomeView;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of courses and their index. */
final class CoursePages {
    private static final int WILDCARDS = 40;

    private final Site site;
    private final Links links;
    private final ConditionWords conditions;

    CoursePages(Site site) {
        this.site = site;
        this.links = new Links(site, "../../");
        this.conditions = new ConditionWords(links);
    }

    CoursesPage index() {
        Map<String, List<Line>> bySubject = new LinkedHashMap<>();
        for (var course : site.catalog.courses()) {
            var lines = bySubject.computeIfAbsent(course.code().subject(), s -> new ArrayList<>());
            site.slug(course).ifPresent(slug -> lines.add(line(course, slug)));
        }
        var titled = bySubject.remove("");
        var slugs = new Slugs("subject");
        var subjects = new ArrayList<Subject>();
        bySubject.forEach((name, lines) -> subjects.add(new Subject(name, slugs.of("subject " + name), lines)));
        if (titled != null) {
            subjects.add(new Subject("Courses without a number", slugs.of("subject titles"), titled));
        }
        int number = site.catalog.courses().size();
        return new CoursesPage(
                site.layout(
                        "courses/index.html",
                        "Courses",
                        Numbers.counted(number, "course") + " that the programs of the edition use or ask for.",
                        "courses",
                        List.of(site.homeCrumb("../"), new Link("Courses", "")),
                        List.of(site.unitsNote())),
                Numbers.counted(number, "course") + ", with what each asks for, opens and counts toward.",
                subjects);
    }

    private static Line line(Course course, String slug) {
        boolean titled = course.code().isTitle();
        return new Line(
                titled ? "" : course.code().general().toString(), title(course), slug + "/index.html", size(course));
    }

    static String title(Course course) {
        return course.title()
                + course.code()
                        .topic()
                        .filter(t -> !t.equals(course.title()))
                        .map(t -> ": " + t)
                        .orElse("");
    }

    private static String size(Course course) {
        if (course.units() instanceof CourseUnits.Known known) {
            return Numbers.units(known);
        }
        return course.facts().contactHours().map(n -> n + " h").orElse("");
    }

    CoursePage page(Course course, String slug) {
        var facts = course.facts();
        String code = course.code().isTitle() ? "" : course.code().general().toString();
        String path = "courses/" + slug + "/index.html";
        String name = code.isEmpty() ? title(course) : code + " " + title(course);
        var wildcards = site.uses.wildcards(course);
        var through = site.uses.through(course);
        return new CoursePage(
                site.layout(
                        path,
                        name,
                        name + ": " + Numbers.words(course.units())
                                + "; the programs that use it and the courses that ask for it.",
                        "courses",
                        List.of(
                                site.homeCrumb("../../"),
                                new Link("Courses", "../index.html"),
                                new Link(code.isEmpty() ? title(course) : code, "")),
                        course.isNonCredit() ? List.of() : List.of(site.unitsNote())),
                code,
                title(course),
                facts.department().or(() -> facts.college().map(site::college)).orElse(""),
                facts.description().map(text -> site.markdown.html(text, 1)).orElse(""),
                figures(course),
                site.uses.named(course).stream().map(this::use).toList(),
                wildcards.stream().limit(WILDCARDS).map(this::program).toList(),
                Math.max(0, wildcards.size() - WILDCARDS),
                through.stream().limit(WILDCARDS).map(this::through).toList(),
                Math.max(0, through.size() - WILDCARDS),
                asked(course),
                site.uses.opens(course).stream().map(this::opened).toList(),
                outcomes(course),
                facts(course),
                facts.notes(),
                site.address(path).orElse(""));
    }

    private Text program(Program program) {
        return links.program(program.facts().id(), program.facts().title());
    }

    private Text through(Uses.Through through) {
        return Text.all(program(through.program()), ", before ", links.course(through.by()));
    }

    private Use use(Uses.Use use) {
        String href = links.programHref(use.program().facts().id());
        var part = Text.link(use.part(), use.anchor().isEmpty() ? "" : href + "#" + use.anchor());
        return new Use(program(use.program()), part, use.how());
    }

    private Opened opened(Course course) {
        return new Opened(
                links.courseWithTitle(course), conditions.of(course.prerequisites()), Numbers.cell(course.units()));
    }

    private List<OutcomeView> outcomes(Course course) {
        return site.uses.assessed(course.code()).stream()
                .map(found -> new OutcomeView(
                        "",
                        found.outcome().text(),
                        Text.all(
                                "In ",
                                Text.link(
                                        found.program().facts().title(),
                                        links.programHref(
                                                        found.program().facts().id()) + "#out"))))
                .toList();
    }

    private List<Fact> asked(Course course) {
        var asked = new ArrayList<Fact>();
        condition(asked, "Prerequisites", course.prerequisites());
        condition(asked, "Corequisites", course.corequisites());
        condition(asked, "Recommended", course.recommended());
        return asked;
    }

    private void condition(List<Fact> asked, String label, Condition condition) {
        if (!condition.isNone()) {
            asked.add(new Fact(label, List.of(conditions.of(condition).plus("."))));
        }
    }

    private List<Figure> figures(Course course) {
        var figures = new ArrayList<Figure>();
        if (course.units() instanceof CourseUnits.Known known) {
            figures.add(new Figure("Units", Numbers.cell(known), "", Text.NONE, site.unitsWords()));
        } else {
            figures.add(new Figure("Units", "", "", Text.of(Phrases.capital(Numbers.words(course.units()))), ""));
        }
        course.level().ifPresent(l -> figures.add(words("Level", l.words())));
        if (course.grading() != Grading.NOT_STATED) {
            figures.add(words("Grading", course.grading().words()));
        }
        course.facts()
                .contactHours()
                .ifPresent(n -> figures.add(new Figure("Hours", n.toString(), "", Text.NONE, "contact hours")));
        course.facts()
                .ceu()
                .ifPresent(
                        n -> figures.add(new Figure("CEU", n.toString(), "", Text.NONE, "continuing education units")));
        return figures;
    }

    private static Figure words(String label, String words) {
        return new Figure(label, "", "", Text.of(Phrases.capital(words)), "");
    }

    private List<Fact> facts(Course course) {
        var facts = course.facts();
        var rows = new ArrayList<Fact>();
        fact(rows, "Same as", course.sameAs().stream().map(links::course).toList());
        fact(
                rows,
                "Taught together with",
                course.dualWith().stream().map(links::course).toList());
        fact(
                rows,
                "No credit together with",
                course.noCreditWith().stream().map(links::course).toList());
        fact(
                rows,
                "Formerly",
                course.formerly().stream().map(c -> Text.of(c.toString())).toList());
        fact(rows, "Repeatable", texts(repeatable(course).stream().toList()));
        fact(rows, "Counts as", texts(course.countsAs()));
        fact(rows, "Department", texts(facts.department().stream().toList()));
        fact(rows, "College", texts(facts.college().map(site::college).stream().toList()));
        fact(rows, "Offered", texts(facts.offered()));
        fact(rows, "Delivery", texts(facts.delivery()));
        fact(rows, "Assessed by", texts(facts.assessedBy()));
        fact(
                rows,
                "Credit for prior learning",
                texts(facts.priorLearning().stream().toList()));
        return rows;
    }

    private static Optional<String> repeatable(Course course) {
        var units = course.repeatableUnits().map(n -> "Up to " + Numbers.counted(n, "unit"));
        if (units.isPresent() || !course.isRepeatable()) {
            return units;
        }
        return Optional.of(course.times().map(n -> "May count " + n + " times").orElse("Without limit"));
    }

    private static List<Text> texts(List<String> words) {
        return words.stream().map(Text::of).toList();
    }

    private static void fact(List<Fact> rows, String label, List<Text> values) {
        if (!values.isEmpty()) {
            rows.add(new Fact(label, values));
        }
    }
}
