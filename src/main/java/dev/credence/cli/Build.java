package dev.credence.cli;

import dev.credence.build.BuildMemory;
import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.KeepGoing;
import dev.credence.build.Publisher;
import dev.credence.build.Release;
import dev.credence.build.Stage;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.UpToDate;
import dev.credence.publish.WriteResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code credence build} does. */
record Build(
        List<String> paths,
        PublishOptions publish,
        Optional<String> policy,
        boolean release,
        boolean verify,
        boolean keepGoing,
        boolean quiet) {
    static final String WORD = "build";

    /** Names the folder of {@link BuildMemory}. */
    private static final String MEMORY = "credence.memory";

    /**
     * The usual command lines, understood without what understands all the others, which takes as long to load as a small catalog to
     * publish: {@code build} with paths, {@code --out} and {@code --only}. Empty for any other.
     */
    static Optional<Build> plain(String... args) {
        if (args.length == 0 || !args[0].equals(WORD)) {
            return Optional.empty();
        }
        var paths = new ArrayList<String>();
        var out = Optional.<String>empty();
        var only = List.<String>of();
        for (int i = 1; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length && PlainWord.is(args[i + 1]);
            if (PlainWord.is(args[i])) {
                paths.add(args[i]);
            } else if (args[i].equals("--out") && hasValue && out.isEmpty()) {
                out = Optional.of(args[++i]);
            } else if (args[i].equals("--only") && hasValue && only.isEmpty()) {
                only = List.of(args[++i].split(",", -1));
            } else {
                return Optional.empty();
            }
        }
        return PublishOptions.plain(out, only)
                .map(publish -> new Build(List.copyOf(paths), publish, Optional.empty(), false, false, false, false));
    }

    int run(PrintWriter out, PrintWriter err) {
        return run(out, err, Told.of(err, quiet, false), compilation -> {});
    }

    /** @param first looks at what came of all specs before anything is made of it */
    int run(PrintWriter out, PrintWriter err, Told talking, Consumer<Compilation> first) {
        try (var told = talking) {
            Publisher.prepare();
            var products = publish.products();
            var address = publish.address();
            var folder = publish.folder();
            var workspace = new WorkspaceReader(Path.of("")).read(PathsOption.orUsual(paths));
            var before = memory(address).map(memory -> memory.ask(workspace, settings(products)));
            var again = before.flatMap(BuildMemory.Asked::recall);
            if (again.isPresent() && isUpToDate(again.get(), folder, told, out, err)) {
                return Exit.FINE;
            }
            var whole = Compiler.compile(
                    before.map(BuildMemory.Asked::workspace).orElse(workspace), policy, told.progress());
            first.accept(whole);
            var asked = release ? Release.of(whole) : whole;
            var exporting = publish.prepare(asked, products);
            var compilation = exporting.compilation();
            told.pause();
            String printed = new DiagnosticPrinter(out, err, Format.HUMAN, quiet).print(compilation, Optional.empty());
            if (compilation.unreadable()) {
                return Exit.UNREADABLE;
            }
            if (compilation.hasErrors() && !keepGoing) {
                err.println("nothing was written to " + publish.shownFolder());
                return Exit.BAD_CONTENT;
            }
            told.progress().begin(Stage.PUBLISH, 0);
            var sound = compilation.hasErrors() ? KeepGoing.of(compilation) : compilation;
            var settings = settings(compilation);
            var inputs = Publisher.inputs(sound, products, settings, address, exporting.exports());
            var result = Publisher.publish(
                    sound,
                    products,
                    folder,
                    inputs.map(settings::madeFrom).orElse(settings),
                    address,
                    exporting.exports());
            told.pause();
            if (before.isPresent() && inputs.isPresent() && result instanceof WriteResult.Written) {
                before.get()
                        .keep(new BuildMemory.Kept(
                                inputs.get(), sound.programs(), sound.catalogs().size(), printed));
            }
            int status = report(result, sound, out, err);
            int left = whole.programs() - asked.programs();
            if (left > 0) {
                say(
                        out,
                        WriteReport.counted(left, "program") + (left == 1 ? " is" : " are")
                                + " not approved and not in the release");
            }
            return compilation.hasErrors()
                    ? incomplete(status, compilation.programs() - sound.programs(), err)
                    : status;
        }
    }

    /** Where the launcher has builds remembered; only those without options are, which are most. */
    private Optional<BuildMemory> memory(Optional<String> address) {
        boolean usual = policy.isEmpty() && address.isEmpty() && !release && !verify && !keepGoing && !quiet;
        return usual ? Optional.ofNullable(System.getProperty(MEMORY)).flatMap(BuildMemory::in) : Optional.empty();
    }

    /** On what it hangs, besides the specs, what is printed and made. */
    private List<String> settings(List<Product> products) {
        var settings = new ArrayList<String>();
        settings.add(DiagnosticPrinter.options().toString());
        settings.add(publish.settings(paths).toString());
        products.forEach(product -> settings.add(product.name() + product.settings()));
        return settings;
    }

    private boolean isUpToDate(BuildMemory.Kept kept, Path folder, Told told, PrintWriter out, PrintWriter err) {
        var found = UpToDate.check(folder, publish.settings(paths).madeFrom(kept.inputs()));
        if (found.isEmpty()) {
            return false;
        }
        told.pause();
        err.print(kept.printed());
        err.flush();
        new WriteReport(publish.shownFolder(), publish.pages())
                .written(found.get(), kept.programs(), kept.catalogs())
                .forEach(line -> say(out, line));
        return true;
    }

    /** A catalog that lacks something does not take the rest of an earlier one away. */
    private OutputSettings settings(Compilation compilation) {
        var settings = publish.settings(paths);
        settings = compilation.hasErrors() ? settings.keepingOtherCatalogs() : settings;
        return verify ? settings.verifying() : settings;
    }

    private static int incomplete(int status, int leftOut, PrintWriter err) {
        err.println(WriteReport.counted(leftOut, "program") + " left out for errors");
        return status == Exit.FINE ? Exit.BAD_CONTENT : status;
    }

    private int report(WriteResult result, Compilation compilation, PrintWriter out, PrintWriter err) {
        var report = new WriteReport(publish.shownFolder(), publish.pages());
        if (result instanceof WriteResult.Failed failed) {
            err.println(report.failed(failed));
            return Exit.UNREADABLE;
        }
        if (result instanceof WriteResult.Compared compared) {
            report.compared(compared).forEach(line -> say(out, line));
            return compared.isUpToDate() ? Exit.FINE : Exit.BAD_CONTENT;
        }
        report.written((WriteResult.Written) result, compilation).forEach(line -> say(out, line));
        return Exit.FINE;
    }

    private void say(PrintWriter out, String line) {
        if (!quiet) {
            out.println(line);
        }
    }
}
