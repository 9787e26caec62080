package dev.credence.syntax.format;

import dev.credence.syntax.Lexeme.Kind;
import dev.credence.syntax.format.Item.Block;
import dev.credence.syntax.format.Item.Part;
import dev.credence.syntax.format.Item.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can stand on one line, as text: where no comment ends a line, no text has line ends, and the author has broken no block. */
final class FlatText {
    private FlatText() {}

    static Optional<String> of(Item item) {
        return of(item.parts());
    }

    static Optional<String> of(List<Part> parts) {
        var text = new StringBuilder();
        Optional<Part> before = Optional.empty();
        for (var part : parts) {
            var flat = of(part);
            if (flat.isEmpty()) {
                return Optional.empty();
            }
            if (before.isPresent() && hasBlank(before.get(), part)) {
                text.append(' ');
            }
            text.append(flat.get());
            before = Optional.of(part);
        }
        return Optional.of(text.toString());
    }

    static Optional<String> of(Part part) {
        if (part instanceof Word word) {
            String text = word.lexeme().text();
            boolean lines =
                    word.lexeme().kind() == Kind.LONG_TEXT && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
            return lines ? Optional.empty() : Optional.of(text);
        }
        return part instanceof Block block ? of(block) : Optional.empty();
    }

    private static Optional<String> of(Block block) {
        if (!block.oneLine() || block.comment().isPresent()) {
            return Optional.empty();
        }
        var items = new ArrayList<String>();
        for (var entry : block.entries()) {
            if (!(entry instanceof Entry.Row row) || row.comment().isPresent()) {
                return Optional.empty();
            }
            for (var item : row.items()) {
                var flat = of(item);
                if (flat.isEmpty()) {
                    return Optional.empty();
                }
                items.add(flat.get());
            }
        }
        return Optional.of(items.isEmpty() ? "{ }" : "{ " + String.join(", ", items) + " }");
    }

    /** Whether a blank stands between two parts: everywhere but inside parentheses, next to them. */
    static boolean hasBlank(Part before, Part after) {
        return !is(before, Kind.OPEN_PARENTHESIS) && !is(after, Kind.CLOSE_PARENTHESIS);
    }

    private static boolean is(Part part, Kind kind) {
        return part instanceof Word word && word.lexeme().kind() == kind;
    }

    /** How many columns a text takes; a sign with accents may count for more than one, which only breaks a line sooner. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
