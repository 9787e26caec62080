package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import java.util.ArrayList;
import java.util.Optional;

/** Slips in the first line of a program: its kind, its name, its title. */
final class HeadingSlips extends LineSlips {
    HeadingSlips(Stuck stuck) {
        super(stuck);
    }

    @Override
    Optional<Diagnostic> find() {
        return heading();
    }

    /** The first line of a program: its kind, its name, its title. */
    private Optional<Diagnostic> heading() {
        if (!isIn(
                        CredenceParser.RULE_program,
                        CredenceParser.RULE_degree,
                        CredenceParser.RULE_word,
                        CredenceParser.RULE_kind)
                && parser.getContext().getParent() != null
                && !isIn(CredenceParser.RULE_declaration, CredenceParser.RULE_file)) {
            return Optional.empty();
        }
        if (is(offending, CredenceParser.STRING)
                && (expected.contains(CredenceParser.NAME) || expected.contains(CredenceParser.K_CERTIFICATE))) {
            return found(
                    offending,
                    "the address of this program's page is missing before its title",
                    "write a short name before the title, such as `" + shortName(Quoted.value(offending)) + "`");
        }
        if (is(before(1), CredenceParser.K_CERTIFICATE)
                && expected.contains(CredenceParser.K_OF)
                && !expected.contains(CredenceParser.NAME)) {
            return Optional.of(Diagnostic.of(
                            Code.UNKNOWN_KIND, span(before(1)), "nothing says what kind of certificate this is")
                    .help("write `undergraduate certificate`, `post-baccalaureate certificate`, `graduate certificate`,"
                            + " `non-credit certificate` or `certificate of participation`"));
        }
        boolean afterKind = is(before(1), CredenceParser.K_GRADUATE)
                || is(before(1), CredenceParser.K_UNDERGRADUATE)
                || is(before(1), CredenceParser.K_POST_BACCALAUREATE)
                || is(before(1), CredenceParser.K_ACADEMIC)
                || is(before(1), CredenceParser.K_NON_CREDIT);
        if (afterKind && isWord(offending)) {
            return Optional.of(Diagnostic.of(
                            Code.UNKNOWN_KIND,
                            span(before(1)),
                            "nothing says whether this is a certificate or a micro-credential")
                    .help("write `" + text(before(1)) + " certificate " + text(offending)
                            + "`, or the other kind you mean")
                    .fix(Fix.of(
                            "write `" + text(before(1)) + " certificate " + text(offending) + "`",
                            Edit.insert(span(offending), span(before(1)).end(), " certificate"))));
        }
        if (expected.contains(CredenceParser.STRING) && isWord(offending) && isWord(before(1))) {
            return name();
        }
        return Optional.empty();
    }

    private static String shortName(String title) {
        String name = title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty()
                ? "data-science"
                : name.length() > 40 ? name.substring(0, 40).replaceAll("-[^-]*$", "") : name;
    }

    /** Words between the kind of a program and its title: the name in several words, or a title without quotation marks. */
    private Optional<Diagnostic> name() {
        var found = found(
                offending,
                "the name of a program is one word, and after it comes the title in quotation marks",
                "join the words with hyphens: `" + text(before(1)) + "-" + text(offending) + "`, or quote the title");
        var edits = new ArrayList<Edit>();
        var joined = new StringBuilder(text(before(1)));
        var last = before(1);
        for (var word = offending; isWord(word); word = after(word, 1)) {
            edits.add(new Edit(file.span(span(last).end(), span(word).start()), "-"));
            joined.append('-').append(text(word));
            last = word;
        }
        boolean titled = last != null && is(after(last, 1), CredenceParser.STRING);
        return titled
                ? found.map(d -> d.fix(new Fix("join the words with hyphens: `" + joined + "`", edits)))
                : found.map(this::quoting);
    }
}
