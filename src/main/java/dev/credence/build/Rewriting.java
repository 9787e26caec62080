package dev.credence.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Gives a file a new content in one step: whoever reads it at the same time sees the old or the new, never half of one. */
final class Rewriting {
    private Rewriting() {}

    /**
     * @param before what the file held when it was read
     * @throws IOException when that is no longer so, or the file may not be written
     */
    static void replace(Path file, byte[] before, byte[] after) throws IOException {
        if (!Files.isWritable(file)) {
            // A file that is protected would else be replaced by one that is not.
            throw new AccessDeniedException(file.toString());
        }
        var folder = file.toAbsolutePath().getParent();
        var temporary = Files.createTempFile(folder, ".credence-", ".tmp");
        try {
            Files.write(temporary, after);
            keepPermissions(file, temporary);
            if (!Arrays.equals(before, Files.readAllBytes(file))) {
                throw new FileSystemException(file.toString(), null, "somebody else has changed it in the meantime");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
