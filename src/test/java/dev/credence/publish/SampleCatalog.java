package dev.credence.publish;

import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sample catalog of the specs, ready to be published with everything. */
public final class SampleCatalog {
    public static final String ADDRESS = "https://catalog.example.edu";

    /** One program of each kind. */
    public static final List<String> KINDS = List.of(
            "geographic-information-science",
            "grant-writing",
            "geospatial-foundations",
            "spreadsheet-modeling",
            "campus-garden-days",
            "laboratory-safety");

    /** Its products that others read. */
    private static final Exports ALL = new Exports(PublicIds.derived(), Set.of("html", "ctdl", "badges"), false);

    private static final Publication PUBLICATION = make();

    private SampleCatalog() {}

    public static Publication publication() {
        return PUBLICATION;
    }

    /** With certificates of participation among what is exported. */
    public static Publication withParticipation() {
        return PUBLICATION.with(new Exports(ALL.ids(), ALL.products(), true));
    }

    private static Publication make() {
        var compilation = Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of("specs/csulb/2026-2027")));
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            if (catalog.edition().id().equals("2026-2027")) {
                return new Publication(
                                catalog, compilation.ranges().get(i), Optional.of(ADDRESS), List.of(), "credence test")
                        .with(ALL);
            }
        }
        throw new IllegalStateException("the sample catalog is gone");
    }
}
