package dev.credence.syntax.format;

/** Text that is being written, and the column it has come to. */
final class Page {
    /** How long a line gets before it is broken, where it can be. */
    static final int WIDTH = 120;

    static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();
    private int column;
    private boolean fresh;

    void add(String words) {
        text.append(words);
        column += FlatText.width(words);
        fresh = false;
    }

    /** Begins a new line. */
    void line(int indent) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(" ".repeat(indent));
        column = indent;
        fresh = true;
    }

    void blankLine() {
        text.append('\n');
    }

    /** A comment after what stands on the line. */
    void comment(String comment) {
        add("  " + comment);
    }

    boolean hasRoom(int columns) {
        return column + columns <= WIDTH;
    }

    /** Whether so much stands on the line that it may be broken here: a line of one word looks like a mistake. */
    boolean isWellBegun() {
        return column >= WIDTH / 3;
    }

    /** Whether nothing stands on the line yet, its indent aside. */
    boolean isFresh() {
        return fresh;
    }

    String text() {
        return text.isEmpty() ? "" : text + "\n";
    }
}
