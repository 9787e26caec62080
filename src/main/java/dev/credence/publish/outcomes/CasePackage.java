package dev.credence.publish.outcomes;

import dev.credence.model.Institution;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Approval;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.publish.IdKey;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PublicIds;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The outcomes of one program: a document, an item for each outcome, and the line between the two. */
final class CasePackage {
    private final Publication publication;
    private final Places places;
    private final Institution institution;
    private final ProgramFacts facts;
    private final String changed;
    private final JsonWriter json = new JsonWriter(4096);

    CasePackage(Publication publication, Places places, Program program) {
        this.publication = publication;
        this.places = places;
        this.institution = publication.catalog().institution();
        this.facts = program.facts();
        this.changed = lastChange(publication, program).orElseThrow() + "T00:00:00Z";
    }

    /**
     * The latest day that the spec knows of: an approval, or the first day of the program or of the edition. A standard that asks for
     * a time gets the beginning of that day; no clock is asked.
     */
    static Optional<LocalDate> lastChange(Publication publication, Program program) {
        var facts = program.facts();
        return Stream.of(
                        facts.approvals().stream().map(Approval::on),
                        Stream.of(
                                facts.offering().inEffectFrom(),
                                publication.catalog().edition().inEffectFrom()))
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    byte[] document() {
        json.object(() -> {
            json.object("CFDocument", this::framework);
            json.array("CFItems", facts.outcomes(), outcome -> json.object(() -> item(outcome)));
            json.array("CFAssociations", () -> {
                for (int i = 0; i < facts.outcomes().size(); i++) {
                    association(facts.outcomes().get(i), i + 1);
                }
            });
        });
        return json.document();
    }

    private UUID id() {
        return publication.id(IdKey.framework(institution, facts.id()));
    }

    private UUID id(Outcome outcome) {
        return publication.id(IdKey.outcome(institution, facts.id(), outcome.id()));
    }

    private String address() {
        return places.address(places.outcomesCase(facts.id()));
    }

    private String address(UUID part) {
        return address() + "#" + part;
    }

    private void framework() {
        json.text("identifier", id().toString());
        json.text("uri", address());
        json.text("creator", institution.name());
        json.text("title", title());
        json.text("lastChangeDateTime", changed);
        json.text("officialSourceURL", places.address(places.programPage(facts.id())));
        json.text("publisher", institution.name());
        json.text("description", "What a student who completes " + facts.title() + " can do.");
        json.words("subject", facts.field().stream().toList());
        json.text("language", "en-US");
        json.text("version", publication.catalog().edition().id());
        json.text("caseVersion", "1.1");
        json.text(
                "adoptionStatus",
                switch (facts.status()) {
                    case PROPOSED -> "Draft";
                    case APPROVED -> "Adopted";
                    case RETIRED -> "Deprecated";
                });
        json.text(
                "statusStartDate",
                facts.offering()
                        .inEffectFrom()
                        .or(() -> publication.catalog().edition().inEffectFrom())
                        .map(LocalDate::toString));
    }

    private String title() {
        return "Outcomes of " + facts.title();
    }

    private void item(Outcome outcome) {
        json.text("identifier", id(outcome).toString());
        json.text("uri", address(id(outcome)));
        json.text("fullStatement", outcome.text());
        json.text("humanCodingScheme", outcome.id());
        json.text("CFItemType", "Outcome");
        json.text("language", "en-US");
        json.text("notes", assessed(outcome));
        json.text("lastChangeDateTime", changed);
    }

    private static Optional<String> assessed(Outcome outcome) {
        var by = new ArrayList<String>();
        outcome.assessedByCourses().forEach(code -> by.add(code.toString()));
        by.addAll(outcome.assessedByWords());
        return by.isEmpty() ? Optional.empty() : Optional.of("Assessed by " + Words.and(List.copyOf(by)) + ".");
    }

    private void association(Outcome outcome, int place) {
        var own = PublicIds.part(id(outcome), "child");
        json.object(() -> {
            json.text("identifier", own.toString());
            json.text("associationType", "isChildOf");
            json.number("sequenceNumber", place);
            json.text("uri", address(own));
            json.object("originNodeURI", () -> node(outcome.text(), id(outcome), address(id(outcome))));
            json.object("destinationNodeURI", () -> node(title(), id(), address()));
            json.text("lastChangeDateTime", changed);
        });
    }

    private void node(String title, UUID id, String address) {
        json.text("title", title);
        json.text("identifier", id.toString());
        json.text("uri", address);
    }
}
