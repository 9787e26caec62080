package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Columns;

/** One line of output, written from left to right, that knows its column. */
final class Row {
    private final StringBuilder text = new StringBuilder();
    private final boolean colour;
    private int column;

    Row(boolean colour) {
        this.colour = colour;
    }

    Row add(String piece, Tint tint) {
        text.append(tint.paint(piece, colour));
        column += Columns.width(piece);
        return this;
    }

    /** Goes on at a column, counted from 0; never back. */
    Row at(int target) {
        if (target > column) {
            text.append(" ".repeat(target - column));
            column = target;
        }
        return this;
    }

    int column() {
        return column;
    }

    /** The line with a line end and no blanks before it. */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
