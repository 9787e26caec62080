package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Exporting;
import dev.credence.build.Products;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.java.JavaProduct;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is published, and where to. */
final class PublishOptions {
    private static final String USUAL = "out";

    /** Stands for every product after {@code --only}. */
    private static final String EVERY = "all";

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder; out/ when none is given.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "PRODUCT",
            split = ",",
            completionCandidates = Words.ProductWords.class,
            description =
                    "Write only these: ${COMPLETION-CANDIDATES}; all stands for every one. Without it: html, json,"
                            + " java and csv.")
    private List<String> only = List.of();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address the output folder will be served under.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--with-participation",
            description = "Exports certificates of participation to ctdl and badges too.")
    private boolean participation;

    @Option(
            names = "--java-package",
            paramLabel = "NAME",
            description = "What the packages of the Java classes begin with; " + JavaProduct.USUAL_PACKAGE
                    + " when none is given.")
    private String javaPackage = JavaProduct.USUAL_PACKAGE;

    @Option(names = "--adopt", description = "Take over an output folder that Credence did not write.")
    private boolean adopt;

    /** Whether a folder or products were named. */
    boolean wereGiven() {
        return out.isPresent() || !only.isEmpty();
    }

    /**
     * The options that need nothing of picocli to be understood; see {@link Build#plain}. Empty where they may be wrong, or stand for more
     * than they say: then picocli is asked, and has the words to complain.
     */
    static Optional<PublishOptions> plain(Optional<String> out, List<String> only) {
        var options = new PublishOptions();
        options.out = out;
        options.only = only;
        boolean known = only.stream().allMatch(word -> Products.of(word).isPresent());
        if (!known
                || options.wanted().stream().anyMatch(product -> product.make().needsAddress())) {
            return Optional.empty();
        }
        return options.place().map(place -> options);
    }

    /** @param named what is published; where only a part was named, the catalogs of the rest stay */
    OutputSettings settings(List<String> named) {
        var settings = OutputSettings.of(Version.text()).servedAt(address());
        settings = adopt ? settings.adopting() : settings;
        return named.isEmpty() ? settings : settings.keepingOtherCatalogs();
    }

    /** The output folder as it was named. */
    String shownFolder() {
        return out.orElse(USUAL);
    }

    /** The output folder; wrong usage where this can be the name of none. */
    Path folder() {
        return place().orElseThrow(() -> usage("`" + shownFolder() + "` cannot be the name of a folder here"));
    }

    private Optional<Path> place() {
        try {
            return Optional.of(Path.of(shownFolder()));
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    /** Whether pages are among what is written. */
    boolean pages() {
        return only.isEmpty() || only.contains(EVERY) || only.contains(Products.HTML.word());
    }

    /** The products; wrong usage where there is none of a name, or one needs an address and there is none. */
    List<Product> products() {
        if (!JavaProduct.isPackage(javaPackage)) {
            throw usage("`" + javaPackage + "` cannot be the name of a Java package");
        }
        List<Product> products = wanted().stream()
                .map(product -> product == Products.JAVA ? new JavaProduct(javaPackage) : product.make())
                .toList();
        if (baseUrl.isEmpty()) {
            products.stream().filter(Product::needsAddress).findFirst().ifPresent(product -> {
                throw usage("`" + product.name()
                        + "` needs --base-url: its files say under which address they are published");
            });
        }
        return products;
    }

    private List<Products> wanted() {
        if (only.isEmpty()) {
            return Products.plain();
        }
        if (only.contains(EVERY)) {
            return List.of(Products.values());
        }
        var products = new ArrayList<Products>();
        for (String word : new LinkedHashSet<>(only)) {
            products.add(Products.of(word)
                    .orElseThrow(() -> usage("there is no product `" + word + "`; there are "
                            + Arrays.stream(Products.values())
                                    .map(Products::word)
                                    .collect(Collectors.joining(", ")))));
        }
        return products;
    }

    /** Asks the products for what they need. */
    Exporting prepare(Compilation compilation, List<Product> products) {
        return Exporting.prepare(compilation, products, address(), participation);
    }

    /** The address without a slash at its end; wrong usage where it is none. */
    Optional<String> address() {
        return baseUrl.map(url -> {
            String scheme = scheme(url);
            if (!scheme.equals("https") && !scheme.equals("http")) {
                throw usage("`" + url + "` is no address: it has to begin with https:// or http://");
            }
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        });
    }

    private static String scheme(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() == null || uri.getScheme() == null ? "" : uri.getScheme();
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
