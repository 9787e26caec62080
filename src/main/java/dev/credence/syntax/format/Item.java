package dev.credence.syntax.format;

import dev.credence.syntax.Lexeme;
import java.util.List;
import java.util.Optional;

/** One line of the language: from one line end or comma to the next. Its blocks are parts of it. */
record Item(List<Part> parts) {
    Item {
        parts = List.copyOf(parts);
    }

    /** What an item is made of. */
    sealed interface Part {}

    /** A word, sign or text. */
    record Word(Lexeme lexeme) implements Part {}

    /** A comment in the middle of a line that goes on after it. */
    record Remark(String text, boolean firstOnLine) implements Part {}

    /**
     * Entries in braces.
     *
     * @param comment what stands after the opening brace on its line
     * @param oneLine whether the author has put all of it on one line
     */
    record Block(Optional<String> comment, List<Entry> entries, boolean oneLine) implements Part {
        public Block {
            entries = List.copyOf(entries);
        }
    }

    /** Whether it is a single name, as in a list of courses. */
    boolean isName() {
        return parts.size() == 1
                && parts.get(0) instanceof Word word
                && word.lexeme().kind() == Lexeme.Kind.NAME;
    }

    /** The block that ends it, if one does. */
    Optional<Block> lastBlock() {
        return parts.get(parts.size() - 1) instanceof Block block ? Optional.of(block) : Optional.empty();
    }

    /** The word at a place; empty where something else stands there. */
    String wordAt(int index) {
        return index < parts.size() && parts.get(index) instanceof Word word
                ? word.lexeme().text()
                : "";
    }
}
