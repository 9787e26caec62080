package dev.credence.publish.html;

import dev.credence.publish.Output;
import dev.credence.publish.Publication;
import dev.credence.publish.Succession;
import dev.credence.publish.Theme;
import dev.credence.publish.html.view.MissingView;
import dev.credence.publish.html.view.RootView;
import dev.credence.publish.html.view.RootView.EditionLine;
import dev.credence.publish.html.view.RootView.Place;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The page at the top of the output folder: every institution and edition of a run. */
public final class RootPage {
    private RootPage() {}

    /**
     * The page with the files that lie beside it: {@code index.html}, the page for addresses that lead nowhere, {@code site.css}, the
     * marks, the headers and redirects for servers, and a page at each address that leads to the current edition; with a base address also {@code robots.txt}, which names the site maps.
     */
    public static void publish(List<Publication> publications, Output output) {
        output.file("index.html", render(publications));
        var base = publications.stream().flatMap(p -> p.baseUrl().stream()).findFirst();
        String root =
                base.map(address -> URI.create(address).getRawPath() + "/").orElse("/");
        output.file("404.html", new Pages().render("missing", new MissingView(root, view(publications))));
        var redirects = Redirects.of(publications);
        ServerFiles.of(root, redirects).forEach(output::file);
        String generator = publications.isEmpty() ? "" : publications.get(0).generator();
        new MovedPages(base, generator).publish(publications, redirects, output);
        base.ifPresent(address -> output.file("robots.txt", robots(address, publications)));
        Stylesheet.files("Catalogs", "", theme(publications)).forEach(output::file);
    }

    /** The page; it looks for {@code site.css}, {@code logo.svg} and {@code logo-dark.svg} in its own folder. */
    public static byte[] render(List<Publication> publications) {
        return new Pages().render("root", view(publications));
    }

    private static byte[] robots(String address, List<Publication> publications) {
        var text = new StringBuilder("User-agent: *\nAllow: /\n");
        publications.forEach(p -> text.append("Sitemap: ")
                .append(address)
                .append('/')
                .append(p.folder())
                .append("/sitemap.xml\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static RootView view(List<Publication> publications) {
        var byInstitution = new TreeMap<String, List<Publication>>();
        for (var publication : publications) {
            byInstitution
                    .computeIfAbsent(publication.catalog().institution().id(), id -> new ArrayList<>())
                    .add(publication);
        }
        var places = new ArrayList<Place>();
        byInstitution.values().forEach(all -> places.add(place(all)));
        places.sort(Comparator.<Place, String>comparing(p -> Title.sortKey(p.name())));
        String generator = publications.isEmpty() ? "" : publications.get(0).generator();
        return new RootView(places, generator);
    }

    /** The look of the institution where there is but one. */
    private static Theme theme(List<Publication> publications) {
        var institutions = publications.stream()
                .map(p -> p.catalog().institution().id())
                .distinct()
                .count();
        return institutions == 1 ? publications.get(0).theme() : Theme.NONE;
    }

    private static Place place(List<Publication> editions) {
        editions.sort(Comparator.comparing(Publication::catalog, Succession.NEWEST_FIRST));
        var institution = editions.get(0).catalog().institution();
        return new Place(
                institution.name(),
                institution.website().filter(Links::isWebAddress).orElse(""),
                editions.stream().map(RootPage::line).toList());
    }

    private static EditionLine line(Publication publication) {
        var edition = publication.catalog().edition();
        return new EditionLine(
                Site.editionWords(edition),
                publication.folder() + "/index.html",
                Numbers.counted(publication.catalog().programs().size(), "program"),
                note(publication));
    }

    private static String note(Publication publication) {
        var notes = new ArrayList<String>();
        if (publication.catalog().edition().sample()) {
            notes.add("sample");
        }
        if (Succession.of(publication).isSuperseded(publication.catalog())) {
            notes.add("archived");
        }
        return String.join(", ", notes);
    }
}
