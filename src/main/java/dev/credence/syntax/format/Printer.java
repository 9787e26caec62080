package dev.credence.syntax.format;

import dev.credence.syntax.format.Item.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes entries in the one layout. */
final class Printer {
    private final Page page = new Page();

    private Printer() {}

    /** A whole file, or some of its declarations. */
    static String print(List<Entry> entries) {
        var printer = new Printer();
        printer.declarations(entries);
        return printer.page.text();
    }

    private void declarations(List<Entry> entries) {
        var single = new ArrayList<Entry>();
        entries.forEach(entry -> split(entry, single));
        for (int i = 0; i < single.size(); i++) {
            if (i > 0 && (single.get(i).spaced() || Spacing.parts(single, i))) {
                page.blankLine();
            }
            entry(single.get(i), 0);
        }
    }

    /** Declarations never share a line. */
    private static void split(Entry entry, List<Entry> into) {
        if (entry instanceof Entry.Row row && row.items().size() > 1) {
            for (int i = 0; i < row.items().size(); i++) {
                boolean last = i == row.items().size() - 1;
                into.add(new Entry.Row(
                        List.of(row.items().get(i)), last ? row.comment() : Optional.empty(), i == 0 && row.spaced()));
            }
        } else {
            into.add(entry);
        }
    }

    void entries(List<Entry> entries, int indent) {
        boolean first = true;
        for (var entry : entries) {
            if (entry.spaced() && !first) {
                page.blankLine();
            }
            entry(entry, indent);
            first = false;
        }
    }

    private void entry(Entry entry, int indent) {
        if (entry instanceof Entry.Row row) {
            row(row.items(), indent);
            row.comment().ifPresent(page::comment);
        } else if (entry instanceof Entry.Note note) {
            page.line(indent);
            page.add(note.text());
        }
    }

    private void row(List<Item> items, int indent) {
        var flat = items.stream().flatMap(item -> FlatText.of(item).stream()).toList();
        String line = String.join(", ", flat);
        if (flat.size() == items.size() && indent + FlatText.width(line) <= Page.WIDTH) {
            page.line(indent);
            page.add(line);
        } else if (items.stream().allMatch(Item::isName) && flat.size() == items.size()) {
            names(flat, indent);
        } else {
            for (var item : items) {
                page.line(indent);
                new ItemPrinter(page, this, indent).print(item);
            }
        }
    }

    /** As many on a line as there is room for. */
    private void names(List<String> names, int indent) {
        page.line(indent);
        for (int i = 0; i < names.size(); i++) {
            // The comma after a name ends the line where the next has no room, and is not written then.
            if (i > 0 && page.hasRoom(2 + FlatText.width(names.get(i)))) {
                page.add(", ");
            } else if (i > 0) {
                page.line(indent);
            }
            page.add(names.get(i));
        }
    }

    void block(Block block, int indent) {
        page.add("{");
        block.comment().ifPresent(page::comment);
        if (block.oneLine()) {
            entries(onLinesOfTheirOwn(block.entries()), indent + Page.STEP);
        } else {
            entries(block.entries(), indent + Page.STEP);
        }
        page.line(indent);
        page.add("}");
    }

    /** The items of a block that was on one line and has no room there; a list of names stays a list. */
    private static List<Entry> onLinesOfTheirOwn(List<Entry> entries) {
        var single = new ArrayList<Entry>();
        for (var entry : entries) {
            boolean names =
                    entry instanceof Entry.Row row && row.items().stream().allMatch(Item::isName);
            if (names) {
                single.add(entry);
            } else {
                split(entry, single);
            }
        }
        return single;
    }
}
