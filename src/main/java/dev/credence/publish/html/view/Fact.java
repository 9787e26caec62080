package dev.credence.publish.html.view;

import java.util.List;

/** A fact and its values, a line each. */
public record Fact(String label, List<Text> values) {
    public Fact {
        values = List.copyOf(values);
    }
}
