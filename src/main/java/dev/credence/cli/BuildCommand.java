package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Products;
import dev.credence.build.Publisher;
import dev.credence.build.Release;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.WriteResult;
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

    @Option(names = "--only", paramLabel = "PRODUCT", split = ",", description = "Write only these: html, json, java.")
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

    @Option(names = "--adopt", description = "Take over an output folder that Credence did not write.")
    private boolean adopt;

    @Override
    public Integer call() {
        var products = products();
        var address = address();
        var folder = folder();
        var workspace = new WorkspaceReader(Path.of("")).read(paths.isEmpty() ? List.of("specs") : paths);
        var whole = Compiler.compile(workspace, policy);
        PolicyOption.check(spec.commandLine(), policy, whole);
        var compilation = release ? Release.of(whole) : whole;
        new DiagnosticPrinter(spec.commandLine().getOut(), spec.commandLine().getErr(), Format.HUMAN)
                .print(compilation, Optional.empty());
        if (workspace.unreadable()) {
            return Exit.UNREADABLE;
        }
        if (compilation.hasErrors()) {
            spec.commandLine().getErr().println("nothing was written to " + out);
            return Exit.BAD_CONTENT;
        }
        int status = report(Publisher.publish(compilation, products, folder, settings(address), address), compilation);
        int left = whole.programs() - compilation.programs();
        if (left > 0) {
            spec.commandLine()
                    .getOut()
                    .println(counted(left, "program") + (left == 1 ? " is" : " are")
                            + " not approved and not in the release");
        }
        return status;
    }

    private List<Product> products() {
        if (only.isEmpty()) {
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

    private OutputSettings settings(Optional<String> address) {
        var settings = OutputSettings.of(Version.text()).servedAt(address);
        settings = verify ? settings.verifying() : settings;
        settings = adopt ? settings.adopting() : settings;
        return paths.isEmpty() ? settings : settings.keepingOtherCatalogs();
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
        boolean pages = only.isEmpty() || only.contains(Products.HTML.word());
        var place = pages ? Path.of(out).resolve("index.html") : Path.of(out);
        console.println((pages ? "the catalog is in " : "the files are in ") + place);
        return Exit.FINE;
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
