package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;

/** The lines between two braces; the span is from brace to brace. */
public record BlockNode(List<LineNode> lines, Span span) {
    public BlockNode {
        lines = List.copyOf(lines);
    }
}
