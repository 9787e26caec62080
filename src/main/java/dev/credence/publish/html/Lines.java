package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.html.view.ProgramLine;

/** Programs as lines of a list. */
final class Lines {
    private final Site site;

    Lines(Site site) {
        this.site = site;
    }

    ProgramLine of(Program program) {
        var title = site.title(program);
        var audiences = Columns.audiences(program);
        var by = Browse.offeredBy(program, site);
        String kindWords = title.pre().isEmpty() ? kindWords(program) : title.kindWords();
        return new ProgramLine(
                program.facts().id(),
                program.kind(),
                title.subject(),
                kindWords,
                about(program),
                Phrases.capital(Phrases.audiences(audiences)),
                SizeWords.of(site.publication, program, false),
                SizeWords.of(site.publication, program, true),
                String.join(", ", by),
                status(program.facts().status()),
                String.join(" ", audiences.stream().map(Program.Audience::word).toList()),
                String.join(
                        " ",
                        by.stream()
                                .flatMap(unit -> site.browse.find(Browse.Way.OFFERED_BY, unit).stream())
                                .map(Browse.Group::key)
                                .toList()));
    }

    private static String kindWords(Program program) {
        if (program instanceof Program.LearningExperience experience) {
            return experience.form().orElse(Kind.LEARNING_EXPERIENCE.words());
        }
        return program.kind().words();
    }

    private static String about(Program program) {
        return switch (program.kind()) {
            case ACADEMIC_CERTIFICATE -> Phrases.audiences(Columns.audiences(program));
            case NON_CREDIT_CERTIFICATE -> "non-credit certificate";
            case ACADEMIC_MICRO_CREDENTIAL -> "micro-credential";
            case NON_CREDIT_MICRO_CREDENTIAL -> "non-credit micro-credential";
            case CERTIFICATE_OF_PARTICIPATION -> "participation";
            case LEARNING_EXPERIENCE ->
                program instanceof Program.LearningExperience experience
                        ? experience.form().orElse("learning experience")
                        : "";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case PROPOSED -> "proposed";
            case RETIRED -> "retired";
            case APPROVED -> "";
        };
    }
}
