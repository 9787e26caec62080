package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.publish.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a catalog that was written.
 *
 * @param folder the output folder, as it was named
 * @param pages whether there are pages to be looked at
 */
record WriteReport(String folder, boolean pages) {
    String failed(WriteResult.Failed failed) {
        return "credence: " + folder + ": " + failed;
    }

    List<String> compared(WriteResult.Compared compared) {
        if (compared.isUpToDate()) {
            return List.of(folder + " is up to date: " + compared.unchanged() + " files");
        }
        var lines = new ArrayList<String>();
        compared.missing().forEach(f -> lines.add("missing  " + f));
        compared.changed().forEach(f -> lines.add("changed  " + f));
        compared.stale().forEach(f -> lines.add("stale    " + f));
        lines.add(folder + " is out of date");
        return lines;
    }

    List<String> written(WriteResult.Written written, Compilation compilation) {
        return written(written, compilation.programs(), compilation.catalogs().size());
    }

    List<String> written(WriteResult.Written written, int programs, int catalogs) {
        var place = pages ? Path.of(folder).resolve("index.html") : Path.of(folder);
        return List.of(
                counted(programs, "program") + " in " + counted(catalogs, "catalog") + ": "
                        + counted(written.written(), "file") + " written, " + written.unchanged() + " unchanged, "
                        + written.removed() + " removed",
                (pages ? "the catalog is in " : "the files are in ") + place);
    }

    static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
