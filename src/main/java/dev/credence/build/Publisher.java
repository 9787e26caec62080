package dev.credence.build;

import dev.credence.build.diff.Diff;
import dev.credence.build.diff.EarlierVersions;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Exports;
import dev.credence.publish.OutputRun;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.PageHead;
import dev.credence.publish.PageHeads;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import dev.credence.publish.Redlines;
import dev.credence.publish.Sha256;
import dev.credence.publish.Succession;
import dev.credence.publish.Theme;
import dev.credence.publish.UpToDate;
import dev.credence.publish.WriteResult;
import dev.credence.publish.feed.ChangeFeeds;
import dev.credence.publish.html.ProposalProduct;
import dev.credence.publish.html.RootPage;
import dev.credence.publish.structured.SchemaOrg;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the products of a compilation that has no errors. */
public final class Publisher {
    private Publisher() {}

    /** Lets another thread get ready what every output needs; the rest as {@link Compiler#prepare} promises. */
    public static void prepare() {
        ForkJoinPool.commonPool().execute(Sha256::begin);
    }

    /**
     * Writes, or compares with, an output folder.
     *
     * @param settings with the sum of what the output is made from, where it is known already
     * @param products in any order
     * @param baseUrl the address the folder will be served under
     * @param exports how data for others is made
     */
    public static WriteResult publish(
            Compilation compilation,
            List<Product> products,
            Path out,
            OutputSettings settings,
            Optional<String> baseUrl,
            Exports exports) {
        var known = settings.inputs().isPresent()
                ? settings
                : inputs(compilation, products, settings, baseUrl, exports)
                        .map(settings::madeFrom)
                        .orElse(settings);
        var nothingToDo = settings.verify() ? Optional.<WriteResult.Written>empty() : UpToDate.check(out, known);
        return nothingToDo
                .map(WriteResult.class::cast)
                .orElseGet(() -> write(compilation, products, out, known, baseUrl, exports));
    }

    /** The sum of everything an output is made from; empty where nobody can tell. */
    public static Optional<String> inputs(
            Compilation compilation,
            List<Product> products,
            OutputSettings settings,
            Optional<String> baseUrl,
            Exports exports) {
        return InputSum.of(compilation, products, settings, baseUrl, exports);
    }

    private static WriteResult write(
            Compilation compilation,
            List<Product> products,
            Path out,
            OutputSettings settings,
            Optional<String> baseUrl,
            Exports exports) {
        var publications = publications(compilation, products, settings.generator(), baseUrl, exports);
        try (var run = OutputRun.begin(out, settings)) {
            for (var product : products) {
                // Catalogs one by one, products of each in parallel inside: memory stays at one catalog's pages.
                for (var publication : publications) {
                    if (run.failure().isEmpty()) {
                        product.publish(publication, run.output(publication, product.name()));
                    }
                }
                if (product.name().equals(Products.HTML.word())) {
                    var root = run.rootOutput(product.name());
                    RootPage.publish(publications, root);
                    ChangeFeeds.publish(publications, root);
                }
            }
            return run.finish();
        }
    }

    /**
     * The compilation with what its specs do not say and the products must have.
     *
     * @return the same one where nothing is missing
     */
    public static Compilation check(
            Compilation compilation, List<Product> products, Optional<String> baseUrl, Exports exports) {
        var found = new ArrayList<Diagnostic>();
        for (var publication : publications(compilation, List.of(), "", baseUrl, exports)) {
            products.forEach(product -> product.check(publication, found::add));
        }
        return found.isEmpty() ? compilation : compilation.with(found);
    }

    /**
     * The page about one program for committees.
     *
     * @param index of its catalog in the compilation
     * @param redlines what it was like before
     */
    public static byte[] proposal(
            Compilation compilation, int index, Program program, Redlines redlines, String generator) {
        var publication = publications(compilation, List.of(), generator, Optional.empty(), Exports.NONE)
                .get(index)
                .with(redlines);
        return ProposalProduct.page(publication, program);
    }

    /** What the products are made from, catalog by catalog. */
    static List<Publication> publications(
            Compilation compilation,
            List<Product> products,
            String generator,
            Optional<String> baseUrl,
            Exports exports) {
        var changes = changes(compilation, products);
        var all = new ArrayList<Publication>();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            var siblings =
                    compilation.catalogs().stream().filter(c -> c != catalog).toList();
            var bare = new Publication(
                    catalog,
                    compilation.ranges().get(i),
                    compilation.verdicts().get(i),
                    baseUrl,
                    siblings,
                    generator,
                    compilation.themes().getOrDefault(catalog.institution().id(), Theme.NONE));
            var exporting = bare.with(exports)
                    .with(changes.getOrDefault(catalog.institution().id(), List.of()));
            all.add(exporting
                    .with(heads(exporting, products))
                    .with(
                            has(products, Products.PROPOSAL)
                                    ? EarlierVersions.lastApproved(compilation, i)
                                    : Redlines.NONE));
        }
        return all;
    }

    /**
     * What changed from edition to edition of each institution, the newest first. Only for pages, and only where every program is there:
     * one that is left out for an error is not gone.
     */
    private static Map<String, List<CatalogChanges>> changes(Compilation compilation, List<Product> products) {
        Map<String, List<CatalogChanges>> found = new HashMap<>();
        if (!has(products, Products.HTML) || compilation.hasErrors()) {
            return found;
        }
        var catalogs = compilation.catalogs();
        IntStream.range(0, catalogs.size())
                .boxed()
                .sorted(Comparator.comparing(catalogs::get, Succession.NEWEST_FIRST))
                .forEach(i -> Diff.sinceEditionBefore(compilation, i)
                        .ifPresent(changes -> found.computeIfAbsent(
                                        catalogs.get(i).institution().id(), id -> new ArrayList<>())
                                .add(changes)));
        return found;
    }

    private static boolean has(List<Product> products, Products wanted) {
        return products.stream().anyMatch(product -> product.name().equals(wanted.word()));
    }

    /** What goes into the heads of the pages; nothing where there are no pages. */
    private static PageHeads heads(Publication publication, List<Product> products) {
        if (!has(products, Products.HTML)) {
            return PageHeads.NONE;
        }
        var structured = new SchemaOrg(publication);
        var others = Stream.concat(
                        products.stream().map(product -> product.heads(publication)),
                        Stream.of(ChangeFeeds.heads(publication)))
                .toList();
        return path -> new PageHead(
                others.stream()
                        .flatMap(other -> other.of(path).alternates().stream())
                        .toList(),
                structured.of(path).jsonLd());
    }
}
