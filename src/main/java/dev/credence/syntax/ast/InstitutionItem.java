package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of an institution or an edition. */
public sealed interface InstitutionItem {
    Span span();

    record EditionLine(Text name, Optional<Text> title, Span span) implements InstitutionItem {}

    record Terms(Text system, Span span) implements InstitutionItem {}

    record Levels(List<Band> bands, Span span) implements InstitutionItem {}

    /** @param to empty for {@code and above} */
    record Band(LevelName level, Num from, Optional<Num> to, Span span) {}

    record CollegeLine(Text id, Text name, boolean continuingEducation, Span span) implements InstitutionItem {}

    record Policy(Text id, Span span) implements InstitutionItem {}

    record CatalogComplete(Span span) implements InstitutionItem {}

    record Sample(Span span) implements InstitutionItem {}

    record ShortName(Text name, Span span) implements InstitutionItem {}

    record Website(Text address, Span span) implements InstitutionItem {}

    record InEffectFrom(Text date, Span span) implements InstitutionItem {}

    record Note(Text text, Span span) implements InstitutionItem {}

    record SourceLine(SourceNode source, Span span) implements InstitutionItem {}
}
