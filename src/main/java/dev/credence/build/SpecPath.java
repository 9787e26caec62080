package dev.credence.build;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A spec to be read.
 *
 * @param real where it is, without links
 * @param shown how it is shown
 * @param size in bytes
 */
record SpecPath(Path real, String shown, long size) {

    /** The folder it lies in. */
    Path folder() {
        var parent = real.getParent();
        return parent == null ? real : parent;
    }

    /** Whether a file of this name is a spec. Names with a dot in front are droppings of editors and of macOS. */
    static boolean isSpecName(Path path) {
        var last = path.getFileName();
        String name = last == null ? "" : last.toString();
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".cred");
    }
}
