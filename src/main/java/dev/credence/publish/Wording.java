package dev.credence.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What a failure of the file system means, in a sentence. */
final class Wording {
    private Wording() {}

    static String of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied, or the file is in use";
        }
        if (problem instanceof NoSuchFileException) {
            return "it went away while it was being written";
        }
        if (problem instanceof DirectoryNotEmptyException) {
            return "a folder with files in it is where a file should be";
        }
        if (problem instanceof NotDirectoryException) {
            return "a file is where a folder should be";
        }
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        var message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
