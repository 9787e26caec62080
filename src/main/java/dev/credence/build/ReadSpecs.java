package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The specs of a workspace as they read, each with what was wrong with its text; one that changes is read anew, the others are not. */
final class ReadSpecs {
    /** Spec files are short or long: what counts is how much there is to read, not in how many files. */
    private static final int MUCH_TEXT = 50_000;

    private record Read(SpecFile file, List<Diagnostic> found) {}

    private final List<Read> all;

    private ReadSpecs(List<Read> all) {
        this.all = all;
    }

    static ReadSpecs of(List<SourceFile> files) {
        return new ReadSpecs(readAll(files, ReadSpecs::read));
    }

    /** The specs of other files, some of which may be among these. */
    ReadSpecs with(List<SourceFile> files) {
        Map<SourceFile, Read> known =
                all.stream().collect(Collectors.toMap(read -> read.file().file(), Function.identity()));
        return new ReadSpecs(readAll(files, source -> {
            var read = known.get(source);
            return read == null ? read(source) : read;
        }));
    }

    private static List<Read> readAll(List<SourceFile> files, Function<SourceFile, Read> reader) {
        long characters = files.stream().mapToLong(SourceFile::length).sum();
        return Parallel.map(files, characters > MUCH_TEXT, reader);
    }

    private static Read read(SourceFile source) {
        var found = new ArrayList<Diagnostic>();
        return new Read(SpecReader.read(source, found::add), found);
    }

    List<SpecFile> files() {
        return all.stream().map(Read::file).toList();
    }

    List<Diagnostic> diagnostics() {
        return all.stream().flatMap(read -> read.found().stream()).toList();
    }
}
