package dev.credence.build;

import dev.credence.publish.OutputRun;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import dev.credence.publish.UpToDate;
import dev.credence.publish.WriteResult;
import dev.credence.publish.html.RootPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the products of a compilation that has no errors. */
public final class Publisher {
    private Publisher() {}

    /**
     * Writes, or compares with, an output folder.
     *
     * @param products in any order
     * @param baseUrl the address the folder will be served under
     */
    public static WriteResult publish(
            Compilation compilation,
            List<Product> products,
            Path out,
            OutputSettings settings,
            Optional<String> baseUrl) {
        var sum = InputSum.of(compilation, products, settings, baseUrl);
        var known = sum.map(settings::madeFrom).orElse(settings);
        var nothingToDo = settings.verify() ? Optional.<WriteResult.Written>empty() : UpToDate.check(out, known);
        return nothingToDo
                .map(WriteResult.class::cast)
                .orElseGet(() -> write(compilation, products, out, known, baseUrl));
    }

    private static WriteResult write(
            Compilation compilation,
            List<Product> products,
            Path out,
            OutputSettings settings,
            Optional<String> baseUrl) {
        var publications = publications(compilation, settings.generator(), baseUrl);
        try (var run = OutputRun.begin(out, settings)) {
            for (var product : products) {
                // Catalogs one by one, products of each in parallel inside: memory stays at one catalog's pages.
                for (var publication : publications) {
                    if (run.failure().isEmpty()) {
                        product.publish(publication, run.output(publication, product.name()));
                    }
                }
                if (product.name().equals("html")) {
                    RootPage.publish(publications, run.rootOutput(product.name()));
                }
            }
            return run.finish();
        }
    }

    private static List<Publication> publications(Compilation compilation, String generator, Optional<String> baseUrl) {
        var all = new ArrayList<Publication>();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            var siblings =
                    compilation.catalogs().stream().filter(c -> c != catalog).toList();
            all.add(new Publication(
                    catalog, compilation.ranges().get(i), compilation.verdicts().get(i), baseUrl, siblings, generator));
        }
        return all;
    }
}
