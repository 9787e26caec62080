package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Applies.KindOf;
import dev.credence.policy.Case;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Kinds;
import dev.credence.source.Span;

/**
 * {@code the title must read { graduate certificate as "Graduate Certificate in {subject}" }}: what a title says of kind, credit and
 * level does not contradict what the program is. A title that only differs in style from the pattern is none the worse; the pattern is
 * what the title of the record is composed from.
 */
public record TitleRule(Strength strength, TitlePatterns patterns, Span span) implements Rule {
    @Override
    public Ruling judge(Case of) {
        var program = of.program();
        if (!patterns.concern(program)) {
            return Ruling.NOT_CONCERNED;
        }
        return patterns.contradiction(program)
                .map(found -> Ruling.fails(breach(of, program, found)))
                .orElse(Ruling.HOLDS);
    }

    private Diagnostic breach(Case of, Program program, TitlePatterns.Contradiction found) {
        String preferred = "`title preferred by \"...\"` where a professional organization chose the title";
        return of.breach(
                        place(of, found),
                        "a reader takes it for something else: the title says \"" + found.said()
                                + "\", but this program is " + words(program))
                .related(of.place(About.KIND), "declared here")
                .help(patterns.recordTitle(program)
                        .map(title -> "write \"" + title + "\", or " + preferred)
                        .orElse("leave these words out, or write " + preferred));
    }

    /** The words themselves, where the title stands as it is written. */
    private static Span place(Case of, TitlePatterns.Contradiction found) {
        var title = of.place(About.TITLE);
        String written = title.text();
        int at = written.indexOf(found.said());
        if (!written.startsWith("\"") || at < 0) {
            return title;
        }
        int start = title.start() + written.codePointCount(0, at);
        return new Span(
                title.file(),
                start,
                start + found.said().codePointCount(0, found.said().length()));
    }

    private static String words(Program program) {
        if (program instanceof Program.AcademicCertificate certificate
                && !certificate.audiences().isEmpty()) {
            return Kinds.article(new KindOf(program.kind(), certificate.audiences()).words());
        }
        String kind = Kinds.article(program);
        return TitlePatterns.level(program)
                .map(level -> kind + " of " + level + " level")
                .orElse(kind);
    }
}
