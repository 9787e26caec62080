package dev.credence.cli;

import dev.credence.diagnostic.render.Format;
import java.util.ArrayList;
import java.util.Arrays;

/** The formats for people. */
final class TextFormats extends ArrayList<String> {
    TextFormats() {
        super(Arrays.stream(Format.values())
                .filter(format -> !format.isForMachines())
                .map(Format::word)
                .toList());
    }
}
