package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Label;
import dev.credence.source.Position;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The lines of one file that a diagnostic talks about. */
final class Snippet {
    private final SourceFile file;
    private final List<Place> places = new ArrayList<>();

    /** An underline in the file. */
    private record Place(Span span, String text, boolean primary) {}

    Snippet(SourceFile file) {
        this.file = file;
    }

    void add(Label label, boolean primary) {
        places.add(new Place(label.span(), label.text(), primary));
    }

    SourceFile file() {
        return file;
    }

    /** Whether there is no text to show: then only the path is. */
    boolean isEmpty() {
        return file.length() == 0;
    }

    /** The number of the last line that is shown. */
    int lastLine() {
        return places.stream().mapToInt(p -> start(p).line()).max().orElse(1);
    }

    /** Path and place of what matters most in this file. */
    String heading() {
        return isEmpty()
                ? file.path()
                : file.path() + ":" + start(foremost()).line() + ":"
                        + start(foremost()).column();
    }

    /** The labels of a file without text. */
    List<String> labels() {
        return places.stream().map(Place::text).filter(t -> !t.isEmpty()).toList();
    }

    /** The lines with underlines, in order, and a line that alone lies between two of them. */
    List<SnippetLine> lines(Glyphs glyphs) {
        var byLine = new TreeMap<Integer, List<Place>>();
        places.forEach(place -> byLine.computeIfAbsent(start(place).line(), n -> new ArrayList<>())
                .add(place));
        for (int line : List.copyOf(byLine.keySet())) {
            if (byLine.containsKey(line + 2)) {
                byLine.computeIfAbsent(line + 1, n -> new ArrayList<>());
            }
        }
        return byLine.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), glyphs))
                .toList();
    }

    private SnippetLine line(int number, List<Place> here, Glyphs glyphs) {
        int focus = here.stream()
                .min(Comparator.comparing(p -> !p.primary))
                .map(p -> start(p).column() - 1)
                .orElse(0);
        var line = new ShownLine(file.line(number), focus, glyphs);
        return new SnippetLine(
                number, line, here.stream().map(p -> mark(p, line, glyphs)).toList());
    }

    private Mark mark(Place place, ShownLine line, Glyphs glyphs) {
        var start = start(place);
        // The line end belongs to its line, also when it is the last thing that is covered.
        int lastOffset = Math.max(place.span.start(), place.span.end() - 1);
        var end = file.position(lastOffset);
        String text = Safe.text(place.text, glyphs.bad());
        int from = place.span.start() == place.span.end()
                ? line.column(start.column() - 1)
                : line.underlineFrom(start.column() - 1);
        if (end.line() > start.line()) {
            String reach = "(to line " + end.line() + ")";
            return new Mark(
                    from, Math.max(from + 1, line.width()), place.primary, text.isEmpty() ? reach : text + " " + reach);
        }
        int covered = place.span.end() - place.span.start();
        int to = line.column(start.column() - 1 + covered);
        return new Mark(from, Math.max(from + 1, to), place.primary, text);
    }

    private Position start(Place place) {
        return file.position(place.span.start());
    }

    private Place foremost() {
        return places.stream().min(Comparator.comparing(p -> !p.primary)).orElseThrow();
    }
}
