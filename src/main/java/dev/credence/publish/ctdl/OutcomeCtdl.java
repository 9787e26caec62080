package dev.credence.publish.ctdl;

import dev.credence.model.Institution;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.IdKey;
import dev.credence.publish.Output;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import java.util.List;

/** The outcomes of a program: a framework of competencies, and each competency in a file of its own. */
final class OutcomeCtdl {
    private final Publication publication;
    private final Places places;
    private final Program program;
    private final Institution institution;

    private OutcomeCtdl(Publication publication, Places places, Program program) {
        this.publication = publication;
        this.places = places;
        this.program = program;
        this.institution = publication.catalog().institution();
    }

    static void publish(Publication publication, Places places, Program program, Output output) {
        var outcomes = new OutcomeCtdl(publication, places, program);
        output.file(places.frameworkCtdl(outcomes.id()), outcomes.framework());
        for (var outcome : CtdlFacts.outcomes(program)) {
            output.file(places.outcomeCtdl(outcomes.id(), outcome.id()), outcomes.competency(outcome));
        }
    }

    private String id() {
        return program.facts().id();
    }

    private byte[] framework() {
        var ctdl = new CtdlWriter(publication, places);
        return ctdl.document(() -> {
            ctdl.head(
                    CtdlWriter.ASN_CONTEXT,
                    "ceasn:CompetencyFramework",
                    places.frameworkCtdl(id()),
                    IdKey.framework(institution, id()));
            ctdl.text("ceasn:name", "Outcomes of " + program.facts().title());
            ctdl.text(
                    "ceasn:description",
                    "What a student who completes " + program.facts().title() + " can do.");
            ctdl.languages("ceasn:inLanguage");
            ctdl.json.text(
                    "ceasn:publicationStatusType",
                    program.facts().status() == Status.RETIRED
                            ? "publicationStatus:Deprecated"
                            : "publicationStatus:Published");
            ctdl.links("ceasn:creator", List.of(places.institutionCtdl()));
            ctdl.links("ceasn:publisher", List.of(places.institutionCtdl()));
            ctdl.text("ceasn:publisherName", institution.name());
            ctdl.links("ceasn:source", List.of(places.programPage(id())));
            ctdl.links(
                    "ceasn:hasTopChild",
                    CtdlFacts.outcomes(program).stream()
                            .map(outcome -> places.outcomeCtdl(id(), outcome.id()))
                            .toList());
        });
    }

    private byte[] competency(Outcome outcome) {
        var ctdl = new CtdlWriter(publication, places);
        return ctdl.document(() -> {
            ctdl.head(
                    CtdlWriter.ASN_CONTEXT,
                    "ceasn:Competency",
                    places.outcomeCtdl(id(), outcome.id()),
                    IdKey.outcome(institution, id(), outcome.id()));
            ctdl.text("ceasn:competencyText", outcome.text());
            ctdl.json.text("ceasn:codedNotation", outcome.id());
            ctdl.languages("ceasn:inLanguage");
            ctdl.links("ceasn:isPartOf", List.of(places.frameworkCtdl(id())));
            ctdl.links("ceasn:isTopChildOf", List.of(places.frameworkCtdl(id())));
            ctdl.links("ceasn:substantiatingCredential", credential());
        });
    }

    private List<String> credential() {
        return CredentialType.of(program).isCredential() ? List.of(places.programCtdl(id())) : List.of();
    }
}
