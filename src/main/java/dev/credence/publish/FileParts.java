package dev.credence.publish;

/** A large file that a product makes part by part, from one thread, while it goes on with other work. */
public interface FileParts {
    /** @param part the next bytes; the array is given away and must not be changed afterwards */
    void add(byte[] part);

    /** Ends the file. Without this it is not written. */
    void end();
}
