package dev.credence.build;

import java.util.Optional;

/**
 * What the bytes of a file say.
 *
 * @param text the text, without a byte-order mark; when there is a flaw, as much as can be made of it, so that the place can be shown
 * @param flaw why it is not good text
 */
record Decoded(String text, Optional<Flaw> flaw) {

    /**
     * @param offset the first bad place, in code points
     * @param what the thing found there; completes "there is ..." and stands beside the place
     * @param detail more of it, as a sentence; may be empty
     */
    record Flaw(Kind kind, int offset, String what, String detail) {}

    enum Kind {
        /** The bytes are no UTF-8. */
        ENCODING,
        /** A few characters are no text; blanks stand for them in the text. */
        CONTROL,
        /** So many characters are no text that this is another kind of file. */
        BINARY
    }
}
