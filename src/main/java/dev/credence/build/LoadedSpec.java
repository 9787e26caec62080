package dev.credence.build;

import dev.credence.build.Decoded.Kind;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A spec that has been read. Two are the same when they are the same object, as with source files.
 *
 * @param file its text; empty when it cannot be compiled
 */
record LoadedSpec(SpecPath path, Optional<SourceFile> file, List<Diagnostic> diagnostics) {
    static final long LIMIT = 16 * Bytes.MEBIBYTE;

    private static final Pattern INSTITUTION =
            Pattern.compile("^[ \\t]*+institution\\b[^\\r\\n]*[\"\u201C\u201D]", Pattern.MULTILINE);

    private static final Pattern EDITION = Pattern.compile("^[ \\t]*+edition\\b", Pattern.MULTILINE);

    static LoadedSpec load(SpecPath path, FileContents contents) {
        if (path.size() > LIMIT) {
            return failed(path, Complaints.tooLarge(path.shown(), path.size(), LIMIT));
        }
        try {
            return contents.read(path.real(), path.shown(), LoadedSpec.class, bytes -> of(path, bytes));
        } catch (IOException problem) {
            return failed(path, Complaints.unreadable(path.shown(), problem));
        }
    }

    private static LoadedSpec of(SpecPath path, byte[] bytes) {
        var decoded = TextDecoder.decode(bytes);
        var file = new SourceFile(path.shown(), decoded.text());
        if (decoded.flaw().isEmpty()) {
            return new LoadedSpec(path, Optional.of(file), List.of());
        }
        var flaw = decoded.flaw().get();
        var diagnostic = Complaints.flawed(file, flaw);
        // A stray character hides nothing else that is wrong; blanks stand where such characters were.
        return flaw.kind() == Kind.CONTROL
                ? new LoadedSpec(path, Optional.of(file), List.of(diagnostic))
                : failed(path, diagnostic);
    }

    private static LoadedSpec failed(SpecPath path, Diagnostic diagnostic) {
        return new LoadedSpec(path, Optional.empty(), List.of(diagnostic));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether it seems to declare an institution. Cheap, and only used to know where to stop looking. */
    boolean declaresInstitution() {
        return file.isPresent() && INSTITUTION.matcher(file.get().text()).find();
    }

    /** Whether it seems to declare an edition: then its folder holds all that a program of it can use. */
    boolean declaresEdition() {
        return file.isPresent() && EDITION.matcher(file.get().text()).find();
    }
}
