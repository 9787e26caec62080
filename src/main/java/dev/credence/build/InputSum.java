package dev.credence.build;

import dev.credence.publish.Exports;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Parallel;
import dev.credence.publish.Product;
import dev.credence.publish.Sha256;
import dev.credence.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sum of everything an output is made from: the compiler, the options, the specs and the data files they name. */
final class InputSum {
    private InputSum() {}

    /** Empty where the compiler does not run from a jar, so that nobody can tell whether it is the same one. */
    static Optional<String> of(
            Compilation compilation,
            List<Product> products,
            OutputSettings settings,
            Optional<String> baseUrl,
            Exports exports) {
        return compiler().map(compiler -> of(compiler, compilation, products, settings, baseUrl, exports));
    }

    /** @param compiler which one it is */
    static String of(
            String compiler,
            Compilation compilation,
            List<Product> products,
            OutputSettings settings,
            Optional<String> baseUrl,
            Exports exports) {
        var sum = Sha256.begin();
        Sha256.add(sum, compiler);
        Sha256.add(sum, settings.generator());
        Sha256.add(sum, baseUrl.orElse(""));
        Sha256.add(sum, settings.keepOtherCatalogs() ? "part" : "whole");
        Sha256.add(sum, compilation.selection().orElse(""));
        for (var product : products) {
            Sha256.add(sum, product.name());
            Sha256.add(sum, product.settings());
        }
        Sha256.add(sum, exports.participation() ? "participation" : "");
        Sha256.add(sum, exports.ids().toString());
        // Each file has a sum of its own, so that several threads can make them.
        var files = new ArrayList<>(compilation.workspace().files());
        files.addAll(compilation.dataFiles());
        Parallel.map(files, InputSum::file).forEach(sum::update);
        return Sha256.end(sum);
    }

    /** The sum of one file and its path. */
    static byte[] file(SourceFile file) {
        var sum = Sha256.begin();
        Sha256.add(sum, file.path());
        Sha256.add(sum, file.text());
        return sum.digest();
    }

    /** Which compiler this is: names and check sums of what its jar holds, which its directory tells without unpacking. */
    static Optional<String> compiler() {
        return Running.COMPILER;
    }

    /** Looked at once, when somebody asks. */
    private static final class Running {
        static final Optional<String> COMPILER = sum();
    }

    private static Optional<String> sum() {
        try {
            var source = InputSum.class.getProtectionDomain().getCodeSource();
            var place = source == null ? null : new File(source.getLocation().toURI());
            if (place == null || !place.isFile()) {
                return Optional.empty();
            }
            try (var jar = new ZipFile(place)) {
                long sum = 17;
                for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                    sum = 31 * (31 * sum + entry.getName().hashCode()) + entry.getCrc();
                }
                return Optional.of(Long.toHexString(sum));
            }
        } catch (URISyntaxException | IOException unsure) {
            return Optional.empty();
        }
    }
}
