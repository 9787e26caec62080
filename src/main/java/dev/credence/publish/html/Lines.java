package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.view.ProgramLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs as lines of a list. */
final class Lines {
    private final Site site;
    private final Slugs slugs = new Slugs("unit");
    private final Map<String, String> offeredKeys = new LinkedHashMap<>();

    Lines(Site site) {
        this.site = site;
    }

    ProgramLine of(Program program) {
        var title = site.title(program);
        var audiences = Columns.audiences(program);
        var by = offeredBy(program);
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
                String.join(" ", by.stream().map(this::key).toList()));
    }

    /** Colleges, else the unit, else departments. */
    List<String> offeredBy(Program program) {
        var offering = program.facts().offering();
        var by = new ArrayList<String>();
        offering.colleges().forEach(id -> by.add(site.college(id)));
        if (by.isEmpty()) {
            offering.unit().ifPresent(by::add);
        }
        return by.isEmpty() ? offering.departments() : by;
    }

    /** The value that stands for a unit in the filters. */
    String key(String unit) {
        return offeredKeys.computeIfAbsent(unit, slugs::of);
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
