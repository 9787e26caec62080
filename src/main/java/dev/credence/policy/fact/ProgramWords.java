package dev.credence.policy.fact;

import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that a program states or does not. */
final class ProgramWords {
    static final List<Fact> FACTS = List.of(
            Fact.text(
                    "title",
                    "a title after the id",
                    one -> text(one, About.TITLE, Optional.of(one.facts().title()))),
            Fact.text(
                    "description",
                    "`description \"...\"`",
                    one -> text(
                            one, About.DESCRIPTION, one.facts().description().map(d -> d.source()))),
            Fact.text(
                    "printed wording",
                    "`printed wording \"...\"`",
                    one -> text(one, About.PRINTED_WORDING, one.facts().record().printedWording())),
            Fact.text(
                            "duration",
                            "`duration 8 weeks`",
                            one -> text(
                                    one, About.DURATION, one.facts().offering().duration()))
                    .absentMeans("a learner cannot tell how long this program takes"),
            Fact.text(
                            "need",
                            "`need \"who asks for it\"`",
                            one -> text(one, About.NEED, one.facts().standing().need()))
                    .absentMeans("nothing shows which need of learners or employers this program answers"),
            Fact.text("university seal", "`university seal`", ProgramWords::seal));

    private ProgramWords() {}

    private static List<Stated> text(Case one, About about, Optional<String> text) {
        return text.map(words -> List.of(Stated.word(words, one.place(about), "it says \"" + words + "\"")))
                .orElse(List.of());
    }

    private static List<Stated> seal(Case one) {
        var found = new ArrayList<Stated>();
        if (one.facts().record().universitySeal()) {
            found.add(Stated.word("asked for", one.place(About.UNIVERSITY_SEAL), "it asks for the University seal")
                    .help("take the line out; a printed certificate of this kind never carries the seal"));
        }
        return found;
    }
}
