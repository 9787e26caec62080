package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.KeepGoing;
import dev.credence.build.Products;
import dev.credence.build.Publisher;
import dev.credence.build.Release;
import dev.credence.build.WorkspaceIds;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.Exports;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.PublicIds;
import dev.credence.publish.WriteResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence build}: checks everything, then writes every product; nothing is written when there is an error. */
@Command(
        name = "build",
        description = "Checks spec files and publishes their catalogs. Writes nothing when there is an error.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    /** Stands for every product after {@code --only}. */
    private static final String EVERY = "all";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders; specs/ when none is given.")
    private List<String> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "The output folder; out/ when none is given.")
    private String out = "out";

    @Option(
            names = "--only",
            paramLabel = "PRODUCT",
            split = ",",
            description =
                    "Write only these: html, json, java, csv, ctdl, badges, outcomes; all for every one. The first four when"
                            + " none is named.")
    private List<String> only = List.of();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address the output folder will be served under.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Checks everything under this policy, whatever the specs name.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--release",
            description = "Publishes approved programs only; mistakes in proposed ones do not stop it.")
    private boolean release;

    @Option(
            names = "--verify",
            description = "Compare with the output folder instead of writing; 1 when it is out of date.")
    private boolean verify;

    @Option(
            names = "--keep-going",
            description = "Publishes what has no error; the rest is left out, and the exit status is still 1.")
    private boolean keepGoing;

    @Option(
            names = "--with-participation",
            description = "Exports certificates of participation to ctdl and badges too.")
    private boolean participation;

    @Option(names = "--adopt", description = "Take over an output folder that Credence did not write.")
    private boolean adopt;

    @Override
    public Integer call() {
        var products = products();
        var address = address();
        complainWithoutAddress(products, address);
        var folder = folder();
        var named = paths.isEmpty() ? List.of("specs") : paths;
        var workspace = new WorkspaceReader(Path.of("")).read(named);
        var whole = Compiler.compile(workspace, policy);
        PolicyOption.check(spec.commandLine(), policy, whole);
        var asked = release ? Release.of(whole) : whole;
        Exports exports;
        Compilation compilation;
        try {
            var ids = ids(products, named, asked);
            exports = new Exports(
                    ids.map(WorkspaceIds::ids).orElseGet(PublicIds::derived),
                    products.stream().map(Product::name).collect(Collectors.toSet()),
                    participation);
            compilation = Publisher.check(
                    asked.with(ids.map(WorkspaceIds::diagnostics).orElse(List.of())), products, address, exports);
        } catch (IOException problem) {
            spec.commandLine().getErr().println("credence: " + WorkspaceIds.NAME + ": " + problem.getMessage());
            return Exit.UNREADABLE;
        }
        new DiagnosticPrinter(spec.commandLine().getOut(), spec.commandLine().getErr(), Format.HUMAN)
                .print(compilation, Optional.empty());
        if (workspace.unreadable()) {
            return Exit.UNREADABLE;
        }
        if (compilation.hasErrors() && !keepGoing) {
            spec.commandLine().getErr().println("nothing was written to " + out);
            return Exit.BAD_CONTENT;
        }
        var sound = compilation.hasErrors() ? KeepGoing.of(compilation) : compilation;
        int status =
                report(Publisher.publish(sound, products, folder, settings(address, sound), address, exports), sound);
        int left = whole.programs() - asked.programs();
        if (left > 0) {
            spec.commandLine()
                    .getOut()
                    .println(counted(left, "program") + (left == 1 ? " is" : " are")
                            + " not approved and not in the release");
        }
        if (compilation.hasErrors()) {
            int broken = compilation.programs() - sound.programs();
            spec.commandLine().getErr().println(counted(broken, "program") + " left out for errors");
            return status == Exit.FINE ? Exit.BAD_CONTENT : status;
        }
        return status;
    }

    /** A file in which its own address stands cannot be made for an unknown one. */
    private void complainWithoutAddress(List<Product> products, Optional<String> address) {
        if (address.isEmpty()) {
            products.stream().filter(Product::needsAddress).findFirst().ifPresent(product -> {
                throw new ParameterException(
                        spec.commandLine(),
                        "`" + product.name()
                                + "` needs --base-url: its files say under which address they are published");
            });
        }
    }

    /** The public ids, which only data for others needs. */
    private static Optional<WorkspaceIds> ids(List<Product> products, List<String> named, Compilation compilation)
            throws IOException {
        return products.stream().anyMatch(Product::needsAddress)
                ? Optional.of(WorkspaceIds.read(Path.of(""), named, compilation))
                : Optional.empty();
    }

    private List<Product> products() {
        if (only.isEmpty()) {
            return Products.plain().stream().map(Products::make).toList();
        }
        if (only.contains(EVERY)) {
            return Arrays.stream(Products.values()).map(Products::make).toList();
        }
        var products = new ArrayList<Product>();
        for (String word : new LinkedHashSet<>(only)) {
            products.add(Products.of(word)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "there is no product `" + word + "`; there are "
                                    + Arrays.stream(Products.values())
                                            .map(Products::word)
                                            .collect(Collectors.joining(", "))))
                    .make());
        }
        return products;
    }

    private Optional<String> address() {
        return baseUrl.map(url -> {
            String scheme = scheme(url);
            if (!scheme.equals("https") && !scheme.equals("http")) {
                throw new ParameterException(
                        spec.commandLine(), "`" + url + "` is no address: it has to begin with https:// or http://");
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

    private Path folder() {
        try {
            return Path.of(out);
        } catch (InvalidPathException odd) {
            throw new ParameterException(spec.commandLine(), "`" + out + "` cannot be the name of a folder here");
        }
    }

    private OutputSettings settings(Optional<String> address, Compilation sound) {
        var settings = OutputSettings.of(Version.text()).servedAt(address);
        settings = verify ? settings.verifying() : settings;
        settings = adopt ? settings.adopting() : settings;
        boolean part = !paths.isEmpty() || sound.hasErrors();
        return part ? settings.keepingOtherCatalogs() : settings;
    }

    private int report(WriteResult result, Compilation compilation) {
        PrintWriter console = spec.commandLine().getOut();
        if (result instanceof WriteResult.Failed failed) {
            spec.commandLine().getErr().println("credence: " + out + ": " + failed);
            return Exit.UNREADABLE;
        }
        if (result instanceof WriteResult.Compared compared) {
            if (compared.isUpToDate()) {
                console.println(out + " is up to date: " + compared.unchanged() + " files");
                return Exit.FINE;
            }
            compared.missing().forEach(f -> console.println("missing  " + f));
            compared.changed().forEach(f -> console.println("changed  " + f));
            compared.stale().forEach(f -> console.println("stale    " + f));
            console.println(out + " is out of date");
            return Exit.BAD_CONTENT;
        }
        var written = (WriteResult.Written) result;
        console.println(counted(compilation.programs(), "program") + " in "
                + counted(compilation.catalogs().size(), "catalog") + ": "
                + counted(written.written(), "file") + " written, " + written.unchanged() + " unchanged, "
                + written.removed() + " removed");
        boolean pages = only.isEmpty() || only.contains(EVERY) || only.contains(Products.HTML.word());
        var place = pages ? Path.of(out).resolve("index.html") : Path.of(out);
        console.println((pages ? "the catalog is in " : "the files are in ") + place);
        return Exit.FINE;
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
