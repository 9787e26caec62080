package dev.credence.publish.feed;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.ChangeWords;
import dev.credence.publish.IdKey;
import dev.credence.publish.Output;
import dev.credence.publish.PageHead;
import dev.credence.publish.PageHeads;
import dev.credence.publish.Places;
import dev.credence.publish.PublicIds;
import dev.credence.publish.Publication;
import dev.credence.publish.SafeText;
import dev.credence.publish.Slugs;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One feed an institution, at an address that stays when a new edition comes: what changed for students in each program and course, the
 * newest edition first. A subscriber hears of a change once, because its id is made of the edition and the program.
 */
public final class ChangeFeeds {
    /** A reader of feeds takes no more at a time. */
    static final int LONGEST = 500;

    private static final String PAGE = "changes/";

    private final Publication publication;
    private final Map<String, Catalog> catalogs = new HashMap<>();
    private final Map<String, Map<String, String>> slugs = new HashMap<>();

    private ChangeFeeds(Publication publication) {
        this.publication = publication;
        catalogs.put(publication.folder(), publication.catalog());
        publication.siblings().forEach(catalog -> catalogs.put(Publication.folder(catalog), catalog));
    }

    /** The feeds of every institution that has changes to tell; none without a base address. */
    public static void publish(List<Publication> publications, Output output) {
        var done = new HashSet<String>();
        for (var publication : publications) {
            String institution = publication.catalog().institution().id();
            if (publication.hasFeeds() && done.add(institution)) {
                var feed = new ChangeFeeds(publication).feed();
                output.file(institution + "/" + Places.JSON_FEED, JsonFeed.of(feed));
                output.file(institution + "/" + Places.ATOM_FEED, AtomFeed.of(feed));
            }
        }
    }

    /** Tells feed readers of the feeds, on the home page and the page of changes. */
    public static PageHeads heads(Publication publication) {
        if (!publication.hasFeeds()) {
            return PageHeads.NONE;
        }
        String title = title(publication);
        var head = new PageHead(
                List.of(
                        new PageHead.Alternate("../" + Places.ATOM_FEED, "application/atom+xml", title),
                        new PageHead.Alternate("../" + Places.JSON_FEED, "application/feed+json", title)),
                "");
        return path -> path.equals("index.html") || path.equals(PAGE + "index.html") ? head : PageHead.NONE;
    }

    private static String title(Publication publication) {
        return "Changes in the catalog of "
                + publication.catalog().institution().name();
    }

    private Feed feed() {
        var institution = publication.catalog().institution();
        String folder = publication.baseUrl().orElseThrow() + "/" + institution.id() + "/";
        var entries = new ArrayList<FeedEntry>();
        publication.changes().forEach(changes -> entries.addAll(entries(changes)));
        var newest = publication.changes().get(0);
        var latest = entries.stream().map(FeedEntry::day).max(Comparator.naturalOrder());
        return new Feed(
                "urn:uuid:" + PublicIds.part(PublicIds.derive(IdKey.ofInstitution(institution)), "changes"),
                folder,
                address(newest.after()) + PAGE,
                title(publication),
                institution.name(),
                institution.website(),
                publication.generator(),
                latest.orElseGet(() -> day(newest)),
                entries.subList(0, Math.min(LONGEST, entries.size())));
    }

    private List<FeedEntry> entries(CatalogChanges changes) {
        var found = new ArrayList<FeedEntry>();
        changes.programs().stream()
                .filter(ChangeFeeds::concernsStudents)
                .forEach(subject -> found.add(entry(changes, subject, IdKey.Kind.PROGRAM)));
        changes.courses().stream()
                .filter(ChangeFeeds::concernsStudents)
                .forEach(subject -> found.add(entry(changes, subject, IdKey.Kind.COURSE)));
        return found;
    }

    private static boolean concernsStudents(SubjectChanges subject) {
        return switch (subject.state()) {
            case ADDED, REMOVED, RENAMED -> true;
            case CHANGED -> subject.changes().stream().anyMatch(change -> !change.forPolicy());
        };
    }

    private FeedEntry entry(CatalogChanges changes, SubjectChanges subject, IdKey.Kind kind) {
        boolean isProgram = kind == IdKey.Kind.PROGRAM;
        String edition = catalog(changes.after()).edition().id();
        var key = new IdKey(publication.catalog().institution().id(), kind, subject.id());
        String name = isProgram ? subject.name() : subject.id() + " " + subject.name();
        return new FeedEntry(
                "urn:uuid:" + PublicIds.part(PublicIds.derive(key), "changes in " + edition),
                isProgram ? programPage(changes, subject) : coursePage(changes, subject),
                name + ": " + ChangeWords.state(subject),
                isProgram ? day(changes, subject) : day(changes),
                tag(subject),
                html(changes, subject));
    }

    private static String tag(SubjectChanges subject) {
        return switch (subject.state()) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case RENAMED -> "renamed";
            case CHANGED -> "changed";
        };
    }

    /** The first day of the edition, or of the program where that is later. */
    private LocalDate day(CatalogChanges changes, SubjectChanges subject) {
        var first = day(changes);
        return subject.after()
                .flatMap(id -> catalog(changes.after()).program(id))
                .flatMap((Program program) -> program.facts().offering().inEffectFrom())
                .filter(first::isBefore)
                .orElse(first);
    }

    private LocalDate day(CatalogChanges changes) {
        return Succession.day(catalog(changes.after()).edition()).orElseThrow();
    }

    private String programPage(CatalogChanges changes, SubjectChanges subject) {
        return subject.after()
                .map(id -> address(changes.after()) + "programs/" + id + "/")
                .orElseGet(() -> address(changes.before()) + "programs/" + subject.id() + "/");
    }

    private String coursePage(CatalogChanges changes, SubjectChanges subject) {
        var side = subject.after().isPresent() ? changes.after() : changes.before();
        String slug = slugs.computeIfAbsent(
                        side.orElseThrow(), folder -> Slugs.byCode(catalog(side).courses()))
                .get(subject.id());
        return address(side) + "courses/" + (slug == null ? "" : slug + "/");
    }

    private Catalog catalog(Optional<String> folder) {
        var found = catalogs.get(folder.orElseThrow());
        if (found == null) {
            throw new IllegalStateException("changes of an unknown catalog: " + folder);
        }
        return found;
    }

    private String address(Optional<String> folder) {
        return publication.baseUrl().orElseThrow() + "/" + folder.orElseThrow() + "/";
    }

    private String html(CatalogChanges changes, SubjectChanges subject) {
        var html = new StringBuilder("<p>In the edition "
                + SafeText.inMarkup(catalog(changes.after()).edition().id()) + ": "
                + SafeText.inMarkup(ChangeWords.state(subject)) + ".</p>");
        subject.changes().stream().filter(change -> !change.forPolicy()).forEach(change -> lines(html, change));
        return html.toString();
    }

    private static void lines(StringBuilder html, Change change) {
        html.append("<p>").append(SafeText.inMarkup(change.heading())).append("</p><ul>");
        change.before()
                .forEach(line -> html.append("<li>gone: <del>")
                        .append(SafeText.inMarkup(line))
                        .append("</del></li>"));
        change.after()
                .forEach(line -> html.append("<li>new: <ins>")
                        .append(SafeText.inMarkup(line))
                        .append("</ins></li>"));
        html.append("</ul>");
    }
}
