package dev.credence.syntax.format;

import dev.credence.syntax.Lexeme;
import dev.credence.syntax.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds entries, items and blocks in lexemes. The braces are known to be in pairs. */
final class EntryReader {
    private final List<Lexeme> lexemes;
    private int next;

    private EntryReader(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** What stands at the top of a file. */
    static List<Entry> read(List<Lexeme> lexemes) {
        return new EntryReader(lexemes).entries();
    }

    /** Up to the brace that closes the block, or to the end. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        while (!atEnd()) {
            boolean spaced = peek().linesBefore() > 1;
            entries.add(peek().kind() == Kind.COMMENT ? new Entry.Note(take().text(), spaced) : row(spaced));
        }
        return entries;
    }

    private Entry row(boolean spaced) {
        var items = new ArrayList<Item>();
        do {
            items.add(item());
        } while (!atEnd() && peek().kind() != Kind.COMMENT && !peek().isFirstOnLine());
        return new Entry.Row(items, commentLexeme().map(Lexeme::text), spaced);
    }

    private Item item() {
        var parts = new ArrayList<Item.Part>();
        do {
            switch (peek().kind()) {
                case COMMENT -> remarks(parts);
                case OPEN_BRACE -> parts.add(block(List.of()));
                default -> parts.add(new Item.Word(take()));
            }
        } while (goesOn());
        return new Item(parts);
    }

    /** Whether the item does: the next that is no comment begins none. */
    private boolean goesOn() {
        int at = next;
        while (at < lexemes.size() && lexemes.get(at).kind() == Kind.COMMENT) {
            at++;
        }
        return at < lexemes.size()
                && lexemes.get(at).kind() != Kind.CLOSE_BRACE
                && !lexemes.get(at).beginsEntry();
    }

    /** Comments before the rest of an item. Before a block they stand in it, as the brace belongs to the line above. */
    private void remarks(List<Item.Part> parts) {
        var comments = new ArrayList<Lexeme>();
        while (peek().kind() == Kind.COMMENT) {
            comments.add(take());
        }
        if (peek().kind() == Kind.OPEN_BRACE) {
            parts.add(block(comments));
        } else {
            comments.forEach(c -> parts.add(new Item.Remark(c.text(), c.isFirstOnLine())));
        }
    }

    private Item.Block block(List<Lexeme> before) {
        var comments = new ArrayList<>(before);
        take();
        commentLexeme().ifPresent(comments::add);
        var entries = new ArrayList<Entry>();
        boolean beside = !comments.isEmpty() && !comments.get(0).isFirstOnLine();
        for (var comment : comments.subList(beside ? 1 : 0, comments.size())) {
            entries.add(new Entry.Note(comment.text(), false));
        }
        int first = next;
        entries.addAll(entries());
        boolean oneLine = isOneLine(first) && comments.isEmpty();
        take();
        return new Item.Block(
                beside ? Optional.of(comments.get(0).text()) : Optional.empty(), entries, oneLine || entries.isEmpty());
    }

    /** Whether no line ended since a lexeme, up to the brace that comes now. */
    private boolean isOneLine(int first) {
        for (int at = first; at <= next; at++) {
            if (lexemes.get(at).isFirstOnLine()) {
                return false;
            }
        }
        return true;
    }

    /** The comment after what was taken last, on its line. */
    private Optional<Lexeme> commentLexeme() {
        boolean beside = next < lexemes.size() && peek().kind() == Kind.COMMENT && !peek().isFirstOnLine();
        return beside ? Optional.of(take()) : Optional.empty();
    }

    private boolean atEnd() {
        return next == lexemes.size() || peek().kind() == Kind.CLOSE_BRACE;
    }

    private Lexeme peek() {
        return lexemes.get(next);
    }

    private Lexeme take() {
        return lexemes.get(next++);
    }
}
