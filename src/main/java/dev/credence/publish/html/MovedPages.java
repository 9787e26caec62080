package dev.credence.publish.html;

import dev.credence.publish.Output;
import dev.credence.publish.Publication;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.view.MovedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small pages at addresses that lead to others, for hosts that read no rules and for a folder on a disk. */
final class MovedPages {
    private static final List<String> ALWAYS = List.of("", "programs/", "search/", "a-z/");

    private final Pages pages = new Pages();
    private final Optional<String> baseUrl;
    private final String generator;

    MovedPages(Optional<String> baseUrl, String generator) {
        this.baseUrl = baseUrl;
        this.generator = generator;
    }

    /**
     * Those below the folder of the current edition. The ones at former names are each catalog's own.
     *
     * @param output takes paths below the output folder
     */
    void publish(List<Publication> publications, List<Redirect> redirects, Output output) {
        for (var redirect : redirects) {
            if (redirect.whole()) {
                publications.stream()
                        .filter(publication -> redirect.to().equals(publication.folder() + "/"))
                        .forEach(publication -> mirror(publication, redirect)
                                .forEach(page -> output.file(page.from() + "index.html", page(page))));
            } else if (!redirect.permanent()) {
                output.file(redirect.from() + "index.html", page(redirect));
            }
        }
    }

    /** The addresses below the current edition's that others link to: its lists, its programs and its courses. */
    private static List<Redirect> mirror(Publication publication, Redirect whole) {
        var found = new ArrayList<Redirect>();
        var catalog = publication.catalog();
        ALWAYS.forEach(path -> found.add(below(whole, path, whole.title())));
        catalog.programs()
                .forEach(program -> found.add(below(
                        whole,
                        "programs/" + program.facts().id() + "/",
                        program.facts().title())));
        if (!catalog.courses().isEmpty()) {
            found.add(below(whole, "courses/", whole.title()));
            var slugs = Slugs.ofCourses(catalog.courses());
            catalog.courses().stream()
                    .filter(slugs::containsKey)
                    .forEach(course -> found.add(below(whole, "courses/" + slugs.get(course) + "/", course.title())));
        }
        return found;
    }

    private static Redirect below(Redirect whole, String path, String title) {
        return new Redirect(whole.from() + path, whole.to() + path, whole.permanent(), false, title);
    }

    /** The pages at the former names of programs of one catalog. */
    static void former(Publication publication, Output output) {
        var moved = new MovedPages(publication.baseUrl(), publication.generator());
        String folder = publication.folder() + "/";
        for (var redirect : Redirects.renamed(publication.catalog())) {
            output.file(redirect.from().substring(folder.length()) + "index.html", moved.page(redirect));
        }
    }

    private byte[] page(Redirect redirect) {
        var edition = redirect.to().split("/", 3);
        return pages.render(
                "moved",
                new MovedView(
                        redirect.title(),
                        relative(redirect.from(), redirect.to() + "index.html"),
                        baseUrl.map(base -> base + "/" + redirect.to()).orElse(""),
                        relative(redirect.from(), edition[0] + "/" + edition[1] + "/site.css"),
                        generator));
    }

    /** From a folder to a file, both below the output folder. */
    private static String relative(String folder, String file) {
        int common = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            if (file.startsWith(folder.substring(0, slash + 1))) {
                common = slash + 1;
            }
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common);
    }
}
