package dev.credence.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Where the bytes of files come from. May be asked by several threads. */
interface FileContents {
    /** Reads from disk whenever it is asked. */
    FileContents DISK = new FileContents() {
        @Override
        public <T> T read(Path real, String shown, Class<T> as, Function<byte[], T> use) throws IOException {
            return use.apply(Files.readAllBytes(real));
        }
    };

    /**
     * What is made of the bytes of a file.
     *
     * @param real the file, without links
     * @param shown its name in messages
     * @param as what is made of it; the same file may be a spec and data
     * @param use depends on the bytes and the two names and nothing else, so that it need not be asked twice about the same
     */
    <T> T read(Path real, String shown, Class<T> as, Function<byte[], T> use) throws IOException;
}
