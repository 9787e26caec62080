package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Edition;
import dev.credence.model.Program;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Publication;
import dev.credence.publish.Slugs;
import dev.credence.publish.Succession;
import dev.credence.publish.html.view.Layout;
import dev.credence.publish.html.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the pages of one catalog share, looked up once. */
final class Site {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    final Publication publication;
    final Catalog catalog;
    final MarkdownPages markdown = new MarkdownPages();
    final Uses uses;
    final Browse browse;
    final Stacks stacks;
    final Succession succession;
    private final ArchiveNote archiveNote;
    final PolicyAnchors policies;
    private final List<Place> places;
    private final Map<Course, String> slugs;
    private final Map<String, Program> programs = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, String> collegeNames = new HashMap<>();

    Site(Publication publication) {
        this.publication = publication;
        this.catalog = publication.catalog();
        this.slugs = Slugs.ofCourses(catalog.courses());
        for (var program : catalog.programs()) {
            programs.put(program.facts().id(), program);
            titles.put(program.facts().id(), Title.of(program.facts().title()));
        }
        catalog.edition().colleges().forEach(college -> collegeNames.put(college.id(), college.name()));
        this.uses = new Uses(catalog);
        this.browse = new Browse(bySubject(), this);
        this.stacks = new Stacks(bySubject());
        this.policies = new PolicyAnchors(catalog.programs().stream()
                .flatMap(program -> verdict(program).stream())
                .toList());
        this.places = places();
        this.succession = Succession.of(publication);
        this.archiveNote = new ArchiveNote(this, succession);
    }

    /** The folder of a course; empty where it has no page. */
    Optional<String> slug(Course course) {
        return Optional.ofNullable(slugs.get(course));
    }

    Optional<Program> program(String id) {
        return Optional.ofNullable(programs.get(id));
    }

    Title title(Program program) {
        var known = titles.get(program.facts().id());
        return known != null ? known : Title.of(program.facts().title());
    }

    /** Whether a policy stands behind any of the programs, and so has a page. */
    boolean hasPolicy() {
        return !policies.policies().isEmpty();
    }

    /** What its policy says of a program; empty where it is under none. */
    Optional<ProgramVerdict> verdict(Program program) {
        return Optional.ofNullable(publication.verdicts().get(program.facts().id()));
    }

    /** The college's name, or its id where the edition does not declare it. */
    String college(String id) {
        return collegeNames.getOrDefault(id, id);
    }

    /** Programs in the order of their subjects. */
    List<Program> bySubject() {
        var sorted = new ArrayList<>(catalog.programs());
        Comparator<Program> subject = Comparator.comparing(p -> Title.sortKey(title(p).subject()));
        sorted.sort(subject.thenComparing(p -> p.facts().title())
                .thenComparing(p -> p.facts().id()));
        return sorted;
    }

    /** {@code Catalog 2026–2027}; an edition with a title of its own goes by that. */
    static String catalogWords(Edition edition) {
        return edition.title().orElseGet(() -> "Catalog " + editionWords(edition));
    }

    static String editionWords(Edition edition) {
        return edition.title().orElseGet(() -> YEARS.matcher(edition.id()).replaceFirst("$1–$2"));
    }

    /** {@code semester units}. */
    String unitsWords() {
        return catalog.edition().terms().word() + " units";
    }

    /** @param path of the page below the catalog's folder */
    Layout layout(
            String path, String title, String description, String section, List<Link> crumbs, List<String> notes) {
        var edition = catalog.edition();
        String words = editionWords(edition);
        int depth = (int) path.chars().filter(c -> c == '/').count();
        var footer = new ArrayList<String>();
        footer.add("Edition " + words
                + edition.inEffectFrom()
                        .map(day -> ", in effect from " + Dates.words(day))
                        .orElse("") + ".");
        if (edition.sample()) {
            footer.add("Sample catalog: its programs are samples and are not offered.");
        }
        footer.addAll(notes);
        String alternate = "";
        if (section.equals("programs")) {
            alternate = depth == 2
                    ? "../" + path.substring("programs/".length(), path.lastIndexOf('/')) + ".json"
                    : "../catalog.json";
        } else if (path.equals("index.html")) {
            alternate = "catalog.json";
        }
        return new Layout(
                title,
                description,
                "../".repeat(depth),
                catalog.institution().name(),
                "Catalog of certificates and micro-credentials, " + words,
                catalog.institution().name() + " catalog " + words,
                address(path).orElse(""),
                alternate,
                archiveNote.of(path, "../".repeat(depth)),
                publication.heads().of(path),
                !section.equals("search") && !path.equals("index.html"),
                navigation("../".repeat(depth), path, section),
                hasPolicy(),
                crumbs,
                footer,
                publication.generator());
    }

    private List<Layout.NavItem> navigation(String prefix, String path, String section) {
        var items = new ArrayList<Layout.NavItem>();
        for (var place : places) {
            String own = place.section() + "/index.html";
            String current = !place.section().equals(section) ? "" : path.equals(own) ? "page" : "true";
            items.add(new Layout.NavItem(place.label(), prefix + own, current));
        }
        return items;
    }

    /** A list of the catalog that has lines. */
    private record Place(String section, String label) {}

    private List<Place> places() {
        var found = new ArrayList<Place>();
        found.add(new Place("programs", "Programs"));
        if (!catalog.courses().isEmpty()) {
            found.add(new Place("courses", "Courses"));
        }
        if (!stacks.isEmpty()) {
            found.add(new Place("stackable", "Stackable"));
        }
        if (hasPolicy()) {
            found.add(new Place("policy", "Policy"));
        }
        if (publication.ownChanges().isPresent()) {
            found.add(new Place("changes", "Changes"));
        }
        found.add(new Place("a-z", "A–Z"));
        return found;
    }

    boolean hasOutcomes() {
        return catalog.programs().stream()
                .anyMatch(p -> p.kind() != Program.Kind.CERTIFICATE_OF_PARTICIPATION
                        && !p.facts().outcomes().isEmpty());
    }

    /** For the foot of pages with numbers. */
    String unitsNote() {
        return "Units are " + unitsWords() + ". Sums and ranges are computed from the requirements themselves.";
    }

    /** The page's own address, where a base address was given. */
    Optional<String> address(String path) {
        String folder = path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return publication.baseUrl().map(base -> base + "/" + publication.folder() + "/" + folder);
    }

    /** The first crumb of every page below the home page. */
    Link homeCrumb(String prefix) {
        return new Link(catalogWords(catalog.edition()), prefix + "index.html");
    }
}
