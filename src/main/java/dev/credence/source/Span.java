package dev.credence.source;

/**
 * A stretch of a source file: {@code start} inclusive, {@code end} exclusive, both in code points from the beginning of
 * the text. An empty span marks a point. Everything that is published or complained about has one.
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bad span " + start + ".." + end);
        }
    }

    /** From the beginning of this span to the end of {@code other}, which lies in the same file and not before it. */
    public Span to(Span other) {
        return new Span(file, start, Math.max(end, other.end));
    }

    /** The text that is covered. */
    public String text() {
        return file.slice(start, end);
    }

    /** The same on one line: blanks and line ends in it are one blank each. */
    public String onOneLine() {
        return text().replaceAll("\\s+", " ");
    }

    /** Orders by file path, then place: the order in which diagnostics are printed. */
    @Override
    public int compareTo(Span other) {
        int byFile = file.path().compareTo(other.file.path());
        if (byFile != 0) {
            return byFile;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        var at = file.position(start);
        return file.path() + ":" + at.line() + ":" + at.column();
    }
}
