package dev.credence.publish.ctdl;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.StatedLines.About;
import dev.credence.publish.Offers;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import dev.credence.publish.Unsaid;
import java.util.List;

/** What the registry does not take an entry without, as far as a spec has to say it. */
final class CtdlFacts {
    /** The least length of a description, in characters. */
    static final int DESCRIPTION = 15;

    private CtdlFacts() {}

    static void check(Publication publication, DiagnosticSink sink) {
        var programs = Offers.of(publication);
        var institution = publication.catalog().institution();
        if (!programs.isEmpty() && institution.website().isEmpty()) {
            sink.report(Unsaid.of(
                    institution.span(),
                    "ctdl",
                    "the Credential Registry takes no program of this institution: it has no website",
                    "say `website \"https://...\"` in the institution"));
        }
        var plain = new PlainText();
        for (var program : programs) {
            var facts = program.facts();
            if (facts.description().isEmpty()) {
                sink.report(Unsaid.of(
                        facts.span(),
                        "ctdl",
                        "the Credential Registry does not take this program: it has no description",
                        "say `description \"...\"` in the program, in at least " + DESCRIPTION + " characters"));
            } else if (length(plain.of(facts.description().get())) < DESCRIPTION) {
                var place = facts.policySide().lines().first(About.DESCRIPTION).orElse(facts.span());
                sink.report(Unsaid.of(
                        place,
                        "ctdl",
                        "the Credential Registry does not take this program: its description is shorter than "
                                + DESCRIPTION + " characters",
                        "say in a sentence what a student learns"));
            }
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The outcomes that are exported: a certificate of participation attests none. */
    static List<Outcome> outcomes(Program program) {
        return program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION
                ? List.of()
                : program.facts().outcomes();
    }
}
