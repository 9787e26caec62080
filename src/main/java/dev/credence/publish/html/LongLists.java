package dev.credence.publish.html;

import dev.credence.model.CourseUnits;
import dev.credence.model.Program;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.ListPage;
import dev.credence.publish.html.view.ListPage.Entry;
import dev.credence.publish.html.view.ListPage.Section;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Everything from A to Z, and all outcomes. A list of a common size is one page with links to its sections; one of thousands of
 * lines is a page a section, and its first page leads to them.
 */
final class LongLists {
    /** The most lines of one page. */
    static final int LONGEST = 1500;

    private final Site site;

    LongLists(Site site) {
        this.site = site;
    }

    /** Hands over the pages of everything, letter by letter. */
    void aToZ(BiConsumer<String, ListPage> pages) {
        int courses = site.catalog.courses().size();
        String what = Numbers.counted(site.catalog.programs().size(), "program")
                + (courses == 0 ? "" : " and " + Numbers.counted(courses, "course"));
        publish(
                new Kind(
                        "a-z",
                        "A–Z",
                        "Everything, A to Z",
                        what + ", by the first letter of their subject or title.",
                        "Letters",
                        "letter",
                        true),
                this::letters,
                pages);
    }

    /** Hands over the pages of all outcomes, subject by subject. */
    void outcomes(BiConsumer<String, ListPage> pages) {
        publish(
                new Kind(
                        "outcomes",
                        "Outcomes",
                        "Outcomes",
                        "What a student is able to do at the end of each program, and the courses that assess it.",
                        "Subjects",
                        "subject",
                        false),
                this::outcomeSections,
                pages);
    }

    private record Kind(
            String folder,
            String crumb,
            String title,
            String lede,
            String jumpLabel,
            String fallback,
            boolean columns) {}

    /** Makes sections for pages that lie so deep. */
    @FunctionalInterface
    private interface Sections {
        Map<String, List<Entry>> of(Links links);
    }

    private void publish(Kind kind, Sections made, BiConsumer<String, ListPage> pages) {
        var slugs = new Slugs(kind.fallback());
        var sections = new ArrayList<Section>();
        var whole = made.of(new Links(site, "../"));
        int lines = whole.values().stream().mapToInt(List::size).sum();
        cut(whole, lines).forEach((name, entries) -> sections.add(section(slugs, name, entries)));
        String first = kind.folder() + "/index.html";
        if (lines <= LONGEST) {
            var jump = sections.size() < 2
                    ? List.<Link>of()
                    : sections.stream()
                            .map(s -> new Link(s.name(), "#" + s.anchor()))
                            .toList();
            pages.accept(first, page(kind, first, kind.title(), jump, sections));
            return;
        }
        var jump = sections.stream()
                .map(s -> new Link(s.name(), s.anchor() + "/index.html"))
                .toList();
        pages.accept(first, page(kind, first, kind.title(), jump, List.of()));
        var deepSlugs = new Slugs(kind.fallback());
        cut(made.of(new Links(site, "../../")), lines).forEach((name, entries) -> {
            var section = section(deepSlugs, name, entries);
            String path = kind.folder() + "/" + section.anchor() + "/index.html";
            var others = sections.stream()
                    .filter(s -> !s.anchor().equals(section.anchor()))
                    .map(s -> new Link(s.name(), "../" + s.anchor() + "/index.html"))
                    .toList();
            pages.accept(path, page(kind, path, kind.title() + ": " + name, others, List.of(section)));
        });
    }

    /** In a long list, no section is longer than a page: what is, goes on in parts. */
    private static Map<String, List<Entry>> cut(Map<String, List<Entry>> sections, int lines) {
        if (lines <= LONGEST) {
            return sections;
        }
        var cut = new LinkedHashMap<String, List<Entry>>();
        sections.forEach((name, entries) -> {
            if (entries.size() <= LONGEST) {
                cut.put(name, entries);
                return;
            }
            for (int from = 0; from < entries.size(); from += BrowsePages.PART) {
                int to = Math.min(entries.size(), from + BrowsePages.PART);
                cut.put(name + ", " + (from + 1) + " to " + to, entries.subList(from, to));
            }
        });
        return cut;
    }

    private static Section section(Slugs slugs, String name, List<Entry> entries) {
        return new Section(name, slugs.of(name.length() == 1 ? "letter " + name : name), entries);
    }

    private ListPage page(Kind kind, String path, String title, List<Link> jump, List<Section> sections) {
        boolean first = path.equals(kind.folder() + "/index.html");
        String prefix = first ? "../" : "../../";
        var places = new ArrayList<>(jump);
        if (kind.columns() && site.hasOutcomes()) {
            places.add(new Link("All outcomes", prefix + "outcomes/index.html"));
        }
        var crumbs = new ArrayList<Link>(List.of(site.homeCrumb(prefix)));
        if (first) {
            crumbs.add(new Link(kind.crumb(), ""));
        } else {
            crumbs.add(new Link(kind.crumb(), "../index.html"));
            crumbs.add(new Link(sections.get(0).name(), ""));
        }
        return new ListPage(
                site.layout(path, title, kind.lede(), "a-z", crumbs, List.of(site.unitsNote())),
                title,
                kind.lede(),
                kind.jumpLabel(),
                places,
                kind.columns(),
                sections);
    }

    private Map<String, List<Entry>> letters(Links links) {
        record Line(String key, String tie, Entry entry) {}
        var lines = new ArrayList<Line>();
        var describing = new Lines(site);
        for (var program : site.catalog.programs()) {
            var line = describing.of(program);
            lines.add(new Line(
                    Title.sortKey(line.subject()),
                    line.id(),
                    new Entry(
                            line.kind().id(),
                            links.program(line.id(), line.subject()),
                            line.about(),
                            Text.NONE,
                            line.shortSize())));
        }
        for (var course : site.catalog.courses()) {
            String code = course.code().isTitle() ? "" : course.code().general().toString();
            String size = course.units() instanceof CourseUnits.Known known ? Numbers.units(known) : "";
            lines.add(new Line(
                    Title.sortKey(course.title()),
                    course.code().toString(),
                    new Entry(
                            "",
                            Text.link(course.title(), links.courseHref(course)),
                            code.isEmpty() ? "course" : code,
                            Text.NONE,
                            size)));
        }
        lines.sort(Comparator.comparing(Line::key).thenComparing(Line::tie));
        var letters = new TreeMap<String, List<Entry>>();
        lines.forEach(line -> letters.computeIfAbsent(initial(line.key()), l -> new ArrayList<>())
                .add(line.entry()));
        var ordered = new LinkedHashMap<>(letters);
        var other = ordered.remove(OTHER);
        if (other != null) {
            ordered.put(OTHER, other);
        }
        return ordered;
    }

    private static final String OTHER = "Other";

    /** The letter a sorted name is found under. */
    static String initial(String key) {
        boolean letter = !key.isEmpty() && Character.isLetter(key.codePointAt(0));
        return letter ? Character.toString(Character.toUpperCase(key.codePointAt(0))) : OTHER;
    }

    private Map<String, List<Entry>> outcomeSections(Links links) {
        Map<String, List<Entry>> bySubject = new LinkedHashMap<>();
        site.browse.of(Way.SUBJECT).forEach(group -> add(bySubject, group.name(), group.programs(), links));
        var others = site.bySubject().stream()
                .filter(p -> p.facts().field().isEmpty())
                .toList();
        add(bySubject, bySubject.isEmpty() ? "All subjects" : "Other subjects", others, links);
        return bySubject;
    }

    private static void add(Map<String, List<Entry>> bySubject, String subject, List<Program> programs, Links links) {
        for (var program : programs) {
            for (var outcome : Outcomes.of(program, links)) {
                var title = links.program(program.facts().id(), program.facts().title());
                var below = outcome.assessed().isEmpty() ? title : Text.all(title, ". ", outcome.assessed());
                String href = links.programHref(program.facts().id()) + "#" + outcome.id();
                bySubject
                        .computeIfAbsent(subject, s -> new ArrayList<>())
                        .add(new Entry("", Text.link(outcome.text(), href), "", below, ""));
            }
        }
    }
}
