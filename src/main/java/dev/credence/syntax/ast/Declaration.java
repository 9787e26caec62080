package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** What stands at the top of a file. {@code head} is its first line, for underlining. */
public sealed interface Declaration {
    Span head();

    Span span();

    record Institution(Optional<Text> id, Text name, List<InstitutionItem> items, Span head, Span span)
            implements Declaration {}

    record Edition(Text name, Optional<Text> title, List<InstitutionItem> items, Span head, Span span)
            implements Declaration {}

    record Course(CodeRef name, Optional<Text> title, List<CourseItem> items, Span head, Span span)
            implements Declaration {}

    record CourseImport(Text file, List<ImportItem> items, Span head, Span span) implements Declaration {}

    record Degree(
            Optional<String> level,
            Text id,
            Text title,
            Optional<Num> units,
            Optional<Text> college,
            Span head,
            Span span)
            implements Declaration {}

    record Program(KindNode kind, Text id, Text title, List<ProgramItem> items, Span head, Span span)
            implements Declaration {}

    /** A policy document. */
    record Policy(Text id, Text title, List<PolicyItem> items, Span head, Span span) implements Declaration {}
}
