package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes mended texts back to where they came from: each file in one step, with the byte-order mark and the line ends it had. */
public final class MendedFiles {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Map<String, Path> places = new HashMap<>();

    /** @param paths the files and folders that were named; nothing else is written */
    public MendedFiles(Path workingDirectory, List<String> paths) {
        // What cannot be found has been said when it was read.
        new WorkspaceReader(workingDirectory)
                .named(paths, found -> {})
                .forEach(spec -> places.put(spec.shown(), spec.real()));
    }

    /** Writes a file. Answers why it could not be; then it is as it was. */
    public Optional<Diagnostic> write(Mending.Changed changed) {
        String shown = changed.before().path();
        var place = places.get(shown);
        if (place == null) {
            return Optional.of(Complaints.unreadable(shown, "this is not mended: it is not there any more"));
        }
        try {
            byte[] before = Files.readAllBytes(place);
            Rewriting.replace(place, before, after(place, before, changed));
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(Complaints.unreadable(
                    shown, "this is not mended, and stays as it was: " + Complaints.reason(problem)));
        }
    }

    private static byte[] after(Path place, byte[] before, Mending.Changed changed) throws IOException {
        boolean marked = before.length >= MARK.length && Arrays.mismatch(MARK, before) == MARK.length;
        var mark = marked ? MARK : new byte[0];
        if (!Arrays.equals(before, bytes(mark, changed.before()))) {
            throw new FileSystemException(
                    place.toString(), null, "it holds characters that are no text, or has changed in the meantime");
        }
        return bytes(mark, changed.after());
    }

    private static byte[] bytes(byte[] mark, SourceFile file) {
        byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }
}
