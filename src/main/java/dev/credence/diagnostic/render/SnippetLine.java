package dev.credence.diagnostic.render;

import java.util.List;

/** A numbered source line with its underlines, if any. */
record SnippetLine(int number, ShownLine line, List<Mark> marks) {}
