package dev.credence.publish.html.view;

import java.util.ArrayList;
import java.util.List;

/** A sentence or a part of one, with links in it. */
public record Text(List<Run> runs) {
    public static final Text NONE = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    /** A stretch of one look; {@code href} is empty where it is no link. */
    public record Run(String text, String href, boolean strong) {}

    public static Text of(String words) {
        return words.isEmpty() ? NONE : new Text(List.of(new Run(words, "", false)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Run(words, "", true)));
    }

    /** A link, or plain words where {@code href} is empty. */
    public static Text link(String words, String href) {
        return new Text(List.of(new Run(words, href, false)));
    }

    /** All of the parts in a row; a part is a {@code Text} or a string. */
    public static Text all(Object... parts) {
        var runs = new ArrayList<Run>();
        for (Object part : parts) {
            runs.addAll(part instanceof Text text ? text.runs : of(part.toString()).runs);
        }
        return new Text(runs);
    }

    /** The parts with {@code between} between them and {@code last} before the last: {@code a, b and c}. */
    public static Text join(List<Text> parts, String between, String last) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                runs.addAll(of(i == parts.size() - 1 ? last : between).runs);
            }
            runs.addAll(parts.get(i).runs);
        }
        return new Text(runs);
    }

    public Text plus(String words) {
        return all(this, words);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words without their links. */
    public String words() {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.text));
        return words.toString();
    }
}
