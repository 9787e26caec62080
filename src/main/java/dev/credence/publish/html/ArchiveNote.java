package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.publish.Slugs;
import dev.credence.publish.Succession;
import dev.credence.publish.html.view.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The line above each page of an edition whose place another has taken: it leads to the same program or course in the current one. */
final class ArchiveNote {
    private static final String PAGE = "/index.html";

    private final Site site;
    private final Succession succession;
    private final Optional<Catalog> current;
    private final Map<String, Course> coursesBySlug = new HashMap<>();
    private final Map<Course, String> currentSlugs;

    ArchiveNote(Site site, Succession succession) {
        this.site = site;
        this.succession = succession;
        this.current = succession.isSuperseded(site.catalog) ? succession.current() : Optional.empty();
        this.currentSlugs =
                current.map(catalog -> Slugs.ofCourses(catalog.courses())).orElse(Map.of());
        if (current.isPresent()) {
            site.catalog
                    .courses()
                    .forEach(course -> site.slug(course).ifPresent(slug -> coursesBySlug.put(slug, course)));
        }
    }

    /**
     * Nothing for a page of the current edition.
     *
     * @param path of the page below the catalog's folder
     * @param prefix from the page to that folder
     */
    Text of(String path, String prefix) {
        return current.map(now -> Text.all(
                        "Archived edition: " + Site.editionWords(site.catalog.edition()) + ". ",
                        words(now, path, prefix + "../" + now.edition().id() + "/")))
                .orElse(Text.NONE);
    }

    private Text words(Catalog now, String path, String there) {
        String edition = Site.editionWords(now.edition());
        var program = name(path, "programs/").flatMap(site::program);
        if (program.isPresent()) {
            return succession
                    .today(site.catalog, program.get())
                    .map(today -> Text.all(
                            Text.link(
                                    "See this program in the current edition, " + edition,
                                    there + "programs/" + today.facts().id() + PAGE),
                            "."))
                    .or(() -> succession
                            .replacement(site.catalog, program.get())
                            .map(other -> Text.all(
                                    "This program was replaced: see ",
                                    Text.link(
                                            other.facts().title() + " in the current edition, " + edition,
                                            there + "programs/" + other.facts().id() + PAGE),
                                    ".")))
                    .orElseGet(() -> gone("program", edition, there));
        }
        var course = name(path, "courses/").map(coursesBySlug::get);
        if (course.isPresent()) {
            return succession
                    .today(site.catalog, course.get())
                    .filter(currentSlugs::containsKey)
                    .map(today -> Text.all(
                            Text.link(
                                    "See this course in the current edition, " + edition,
                                    there + "courses/" + currentSlugs.get(today) + PAGE),
                            "."))
                    .orElseGet(() -> gone("course", edition, there));
        }
        return Text.all(Text.link("See the current edition, " + edition, there + "index.html"), ".");
    }

    private static Text gone(String what, String edition, String there) {
        return Text.all(
                "This " + what + " is not in the current edition, ", Text.link(edition, there + "index.html"), ".");
    }

    /** The folder of a page of its own: {@code gis} of {@code programs/gis/index.html}. */
    private static Optional<String> name(String path, String section) {
        boolean isOwn =
                path.startsWith(section) && path.endsWith(PAGE) && path.length() > section.length() + PAGE.length() - 1;
        return isOwn
                ? Optional.of(path.substring(section.length(), path.length() - PAGE.length()))
                        .filter(name -> name.indexOf('/') < 0)
                : Optional.empty();
    }
}
