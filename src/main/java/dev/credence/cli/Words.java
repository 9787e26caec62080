package dev.credence.cli;

import dev.credence.build.Policies;
import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The words an option can be given, as they are typed: for help pages and for the Tab key. Worked out when they are asked for. */
abstract sealed class Words implements Iterable<String> {
    private final Supplier<List<String>> words;

    private Words(Supplier<List<String>> words) {
        this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
        return words.get().iterator();
    }

    private static List<String> formats(boolean alsoForMachines) {
        return Arrays.stream(Format.values())
                .filter(format -> alsoForMachines || !format.isForMachines())
                .map(Format::word)
                .toList();
    }

    /** Of {@code --format}. */
    static final class Formats extends Words {
        Formats() {
            super(() -> formats(true));
        }
    }

    /** Of {@code --format} where only people read. */
    static final class TextFormats extends Words {
        TextFormats() {
            super(() -> formats(false));
        }
    }

    /** Of {@code --only}. */
    static final class ProductWords extends Words {
        ProductWords() {
            super(() -> Arrays.stream(Products.values()).map(Products::word).toList());
        }
    }

    /** Of {@code --policy}: those that come with Credence; a workspace may have more. */
    static final class PolicyIds extends Words {
        PolicyIds() {
            super(Policies::bundledIds);
        }
    }

    /** The shells that can be helped. */
    static final class Shells extends Words {
        Shells() {
            super(() -> Arrays.stream(CompletionCommand.Shell.values())
                    .map(shell -> shell.name().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }
}
