package dev.credence.syntax.format;

import dev.credence.syntax.Lexeme.Kind;
import dev.credence.syntax.format.Item.Block;
import dev.credence.syntax.format.Item.Part;
import dev.credence.syntax.format.Item.Remark;
import dev.credence.syntax.format.Item.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one item. What does not fit on a line is broken where the language lets a line go on, before {@code and}, {@code or} and
 * {@code then}, or in the block that ends it.
 */
final class ItemPrinter {
    private final Page page;
    private final Printer printer;
    private final int indent;
    private Optional<Part> before = Optional.empty();

    ItemPrinter(Page page, Printer printer, int indent) {
        this.page = page;
        this.printer = printer;
        this.indent = indent;
    }

    void print(Item item) {
        var flat = FlatText.of(item);
        if (flat.isPresent() && page.hasRoom(FlatText.width(flat.get()))) {
            page.add(flat.get());
            return;
        }
        boolean endsInBlock = item.lastBlock().isPresent();
        for (var stretch : stretches(item.parts())) {
            stretch(stretch, endsInBlock);
        }
    }

    /** The parts, parted before each connective. The first line of a declaration is never broken. */
    private List<List<Part>> stretches(List<Part> parts) {
        if (indent == 0) {
            return List.of(parts);
        }
        var stretches = new ArrayList<List<Part>>();
        int start = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i) instanceof Word word && word.lexeme().kind() == Kind.CONNECTIVE) {
                stretches.add(parts.subList(start, i));
                start = i;
            }
        }
        stretches.add(parts.subList(start, parts.size()));
        return stretches;
    }

    private void stretch(List<Part> parts, boolean endsInBlock) {
        var flat = FlatText.of(parts);
        boolean fits = flat.isPresent() && page.hasRoom(1 + FlatText.width(flat.get()));
        if (!fits && before.isPresent() && page.isWellBegun()) {
            boolean whole = flat.isPresent() && !endsInBlock;
            int below = indent + Page.STEP + FlatText.width(whole ? flat.get() : opening(parts));
            boolean room = !whole && page.hasRoom(1 + FlatText.width(opening(parts)));
            if (!room && below <= Page.WIDTH) {
                goOn();
                fits = whole;
            }
        }
        var forced = flat.isPresent() && !fits ? lastBlock(parts) : Optional.<Part>empty();
        for (var part : parts) {
            part(part, forced.isPresent() && forced.get() == part);
        }
    }

    /** What of a stretch must stand on its first line. */
    private static String opening(List<Part> parts) {
        int end = 0;
        while (end < parts.size() && FlatText.of(parts.get(end)).isPresent() && !(parts.get(end) instanceof Block)) {
            end++;
        }
        String words = FlatText.of(parts.subList(0, end)).orElse("");
        return end < parts.size() ? words + " {" : words;
    }

    private static Optional<Part> lastBlock(List<Part> parts) {
        Optional<Part> last = Optional.empty();
        for (var part : parts) {
            last = part instanceof Block ? Optional.of(part) : last;
        }
        return last;
    }

    private void part(Part part, boolean forced) {
        if (part instanceof Remark remark) {
            remark(remark);
            return;
        }
        if (before.isPresent() && FlatText.hasBlank(before.get(), part) && !page.isFresh()) {
            page.add(" ");
        }
        var flat = FlatText.of(part);
        if (part instanceof Block block && (forced || flat.isEmpty() || !page.hasRoom(FlatText.width(flat.get())))) {
            printer.block(block, indent);
        } else if (part instanceof Word word && flat.isEmpty()) {
            longText(word);
        } else {
            page.add(flat.orElse(""));
        }
        before = Optional.of(part);
    }

    private void remark(Remark remark) {
        if (remark.firstOnLine()) {
            goOn();
            page.add(remark.text());
        } else {
            page.comment(remark.text());
        }
        goOn();
    }

    private void longText(Word word) {
        String value = word.lexeme().longText();
        page.add("\"\"\"");
        value.lines().forEach(line -> {
            page.line(line.isEmpty() ? 0 : indent + Page.STEP);
            page.add(line);
        });
        page.line(indent);
        page.add("\"\"\"");
    }

    /** Begins the next line of an item that goes on. */
    private void goOn() {
        if (!page.isFresh()) {
            page.line(indent + Page.STEP);
        }
    }
}
