package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import dev.credence.publish.Slugs;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.html.view.ChangesPage;
import dev.credence.publish.html.view.ChangesPage.Group;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.RedlineView.SubjectView;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of what changed since the edition before, and the line on the home page that leads to it. */
final class ChangesPages {
    static final String PATH = "changes/index.html";

    private static final String PREFIX = "../";

    private final Site site;
    private final CatalogChanges changes;
    private final Optional<Catalog> before;
    private final Map<String, String> slugsNow;
    private final Map<String, String> slugsBefore;

    /** @param changes of the site's own catalog since the edition before it */
    ChangesPages(Site site, CatalogChanges changes) {
        this.site = site;
        this.changes = changes;
        this.before = site.publication.siblings().stream()
                .filter(catalog -> changes.before().equals(Optional.of(Publication.folder(catalog))))
                .findFirst();
        this.slugsNow = Slugs.byCode(site.catalog.courses());
        this.slugsBefore =
                before.map(catalog -> Slugs.byCode(catalog.courses())).orElse(Map.of());
    }

    ChangesPage page() {
        var sorted = sorted();
        String title = "What changed since " + editionBefore();
        return new ChangesPage(
                site.layout(
                        PATH,
                        title,
                        "What is new, gone and different in the programs and courses of "
                                + site.catalog.institution().name() + " since " + editionBefore() + ".",
                        "changes",
                        List.of(site.homeCrumb(PREFIX), new Link("Changes", "")),
                        List.of()),
                lede(sorted),
                groups(sorted),
                earlier(),
                feeds());
    }

    /** For the home page: how much changed, with a link to the page. */
    Text summary() {
        return Text.all(Text.link("Changes since " + editionBefore(), PATH), ": " + counts(sorted()) + ".");
    }

    private String editionBefore() {
        return before.map(catalog -> Site.editionWords(catalog.edition()))
                .or(changes::before)
                .orElse("");
    }

    private static String lede(Map<Happened, List<SubjectView>> sorted) {
        String counts = counts(sorted);
        return counts.substring(0, 1).toUpperCase(Locale.ROOT) + counts.substring(1) + "."
                + (sorted.keySet().stream().allMatch(Happened::isWhole)
                        ? ""
                        : " Lines marked “gone” held before, lines marked “new” hold now.");
    }

    private static String counts(Map<Happened, List<SubjectView>> sorted) {
        return sorted.isEmpty()
                ? "nothing changed"
                : sorted.entrySet().stream()
                        .map(entry -> entry.getKey().counted(entry.getValue().size()))
                        .collect(Collectors.joining(", "));
    }

    private Map<Happened, List<SubjectView>> sorted() {
        var found = new EnumMap<Happened, List<SubjectView>>(Happened.class);
        for (var subject : changes.programs()) {
            found.computeIfAbsent(Happened.toProgram(subject.state()), what -> new ArrayList<>())
                    .add(RedlinePage.subject(subject, program(subject), ""));
        }
        for (var subject : changes.courses()) {
            found.computeIfAbsent(Happened.toCourse(subject.state()), what -> new ArrayList<>())
                    .add(RedlinePage.subject(subject, course(subject), usedBy(subject)));
        }
        return found;
    }

    private static List<Group> groups(Map<Happened, List<SubjectView>> sorted) {
        var groups = new ArrayList<Group>();
        sorted.forEach(
                (what, subjects) -> groups.add(new Group(what.anchor(), what.title(), what.isWhole(), subjects)));
        return groups;
    }

    /** Its page of today, and its last one where it is gone. */
    private String program(SubjectChanges subject) {
        return subject.after()
                .map(id -> PREFIX + "programs/" + id + "/index.html")
                .or(() -> subject.before().flatMap(id -> old("programs", id)))
                .orElse("");
    }

    private String course(SubjectChanges subject) {
        return subject.after()
                .map(slugsNow::get)
                .map(slug -> PREFIX + "courses/" + slug + "/index.html")
                .or(() -> subject.before().map(slugsBefore::get).flatMap(slug -> old("courses", slug)))
                .orElse("");
    }

    private Optional<String> old(String section, String name) {
        return before.map(
                catalog -> PREFIX + "../" + catalog.edition().id() + "/" + section + "/" + name + "/index.html");
    }

    /** The programs by their titles. */
    private String usedBy(SubjectChanges subject) {
        return subject.usedBy().stream()
                .map(id -> site.program(id)
                        .or(() -> before.flatMap(catalog -> catalog.program(id)))
                        .map(program -> program.facts().title())
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    private List<Link> earlier() {
        var links = new ArrayList<Link>();
        for (var other : site.publication.changes()) {
            if (!other.after().equals(changes.after())) {
                site.publication.siblings().stream()
                        .filter(catalog -> other.after().equals(Optional.of(Publication.folder(catalog))))
                        .forEach(catalog -> links.add(new Link(
                                "Changes in " + Site.editionWords(catalog.edition()),
                                PREFIX + "../" + catalog.edition().id() + "/" + PATH)));
            }
        }
        return links;
    }

    private List<Link> feeds() {
        return site.publication.hasFeeds()
                ? List.of(
                        new Link("Atom", PREFIX + "../" + Places.ATOM_FEED),
                        new Link("JSON Feed", PREFIX + "../" + Places.JSON_FEED))
                : List.of();
    }
}
