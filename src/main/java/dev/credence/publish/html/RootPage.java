package dev.credence.publish.html;

import dev.credence.publish.Output;
import dev.credence.publish.Publication;
import dev.credence.publish.html.view.RootView;
import dev.credence.publish.html.view.RootView.EditionLine;
import dev.credence.publish.html.view.RootView.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The page at the top of the output folder: every institution and edition of a run. */
public final class RootPage {
    private RootPage() {}

    /** The page with the files that lie beside it: {@code index.html}, {@code site.css} and the marks. */
    public static void publish(List<Publication> publications, Output output) {
        output.file("index.html", render(publications));
        output.file("site.css", stylesheet());
        output.file("logo.svg", Stylesheet.file("logo.svg"));
        output.file("logo-dark.svg", Stylesheet.file("logo-dark.svg"));
    }

    /** The page; it looks for {@code site.css}, {@code logo.svg} and {@code logo-dark.svg} in its own folder. */
    public static byte[] render(List<Publication> publications) {
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
        return new Pages().render("root", new RootView(places, generator));
    }

    /** The stylesheet that goes beside the page. */
    public static byte[] stylesheet() {
        return Stylesheet.with("Catalogs", "");
    }

    private static Place place(List<Publication> editions) {
        editions.sort(
                Comparator.comparing((Publication p) -> p.catalog().edition().id())
                        .reversed());
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
                edition.sample() ? "sample" : "");
    }
}
