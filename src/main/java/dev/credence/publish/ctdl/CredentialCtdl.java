package dev.credence.publish.ctdl;

import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Stacking;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.Durations;
import dev.credence.publish.IdKey;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.util.List;
import java.util.Optional;

/** A program as a credential, or as a learning program where it is none. */
final class CredentialCtdl {
    private static final CtdlWriter.Framework OCCUPATIONS =
            new CtdlWriter.Framework("https://www.onetcenter.org/taxonomy.html", "O*NET-SOC taxonomy");
    private static final CtdlWriter.Framework PROGRAMS =
            new CtdlWriter.Framework("https://nces.ed.gov/ipeds/cipcode", "Classification of Instructional Programs");

    private final Publication publication;
    private final Places places;
    private final Stacks stacks;
    private final Program program;
    private final ProgramFacts facts;
    private final CredentialType type;
    private final CtdlWriter ctdl;
    private final JsonWriter json;

    CredentialCtdl(Publication publication, Places places, Stacks stacks, Program program) {
        this.publication = publication;
        this.places = places;
        this.stacks = stacks;
        this.program = program;
        this.facts = program.facts();
        this.type = CredentialType.of(program);
        this.ctdl = new CtdlWriter(publication, places);
        this.json = ctdl.json;
    }

    byte[] document() {
        return ctdl.document(() -> {
            var institution = publication.catalog().institution();
            ctdl.head(
                    CtdlWriter.CONTEXT,
                    type.type(),
                    places.programCtdl(facts.id()),
                    IdKey.program(institution, facts.id()));
            ctdl.text("ceterms:name", facts.title());
            var plain = new PlainText();
            ctdl.text("ceterms:description", facts.description().map(plain::of));
            json.text("ceterms:subjectWebpage", places.address(places.programPage(facts.id())));
            ctdl.languages("ceterms:inLanguage");
            status();
            ctdl.links("ceterms:ownedBy", List.of(places.institutionCtdl()));
            ctdl.links("ceterms:offeredBy", offeredBy());
            json.flag("ceterms:isNonCredit", !program.kind().isCreditBearing());
            ctdl.concepts(
                    "ceterms:audienceLevelType",
                    program.audiences().stream().map(Concept::of).distinct().toList());
            facts.field()
                    .ifPresent(field -> json.objects(
                            "ceterms:subject",
                            List.of(field),
                            f -> ctdl.alignment(Optional.empty(), Optional.empty(), Optional.of(f))));
            offering();
            standing();
            new ConditionCtdl(publication, places, program, ctdl).write();
            stacking();
            approvals();
        });
    }

    private void status() {
        if (type.isCredential()) {
            ctdl.concept("ceterms:credentialStatusType", Concept.of(facts.status()));
        } else {
            ctdl.concept(
                    "ceterms:lifeCycleStatusType", facts.status() == Status.RETIRED ? Concept.CEASED : Concept.IN_USE);
        }
    }

    private List<String> offeredBy() {
        var colleges =
                facts.offering().colleges().stream().map(places::collegeCtdl).toList();
        return colleges.isEmpty() ? List.of(places.institutionCtdl()) : colleges;
    }

    private void offering() {
        var offering = facts.offering();
        ctdl.concepts(
                type.isCredential() ? "ceterms:learningDeliveryType" : "ceterms:deliveryType",
                offering.delivery().stream()
                        .flatMap(words -> Concept.ofDelivery(words).stream())
                        .toList());
        offering.duration()
                .ifPresent(words -> json.objects("ceterms:estimatedDuration", List.of(words), w -> {
                    json.text("@type", "ceterms:DurationProfile");
                    var period = Durations.iso(w);
                    json.text("ceterms:exactDuration", period);
                    ctdl.text("ceterms:description", w);
                }));
        json.text(
                "ceterms:dateEffective",
                offering.inEffectFrom()
                        .or(() -> publication.catalog().edition().inEffectFrom())
                        .map(Object::toString));
        json.objects(
                "ceterms:versionIdentifier",
                List.of(publication.catalog().edition().id()),
                edition -> {
                    json.text("@type", "ceterms:IdentifierValue");
                    ctdl.text("ceterms:identifierTypeName", "Catalog edition");
                    json.text("ceterms:identifierValueCode", edition);
                });
    }

    private void standing() {
        var standing = facts.standing();
        json.objects(
                "ceterms:instructionalProgramType",
                standing.cip().stream().toList(),
                code -> ctdl.alignment(Optional.of(PROGRAMS), Optional.of(code), Optional.empty()));
        json.objects(
                "ceterms:occupationType",
                standing.occupations(),
                o -> ctdl.alignment(o.code().map(c -> OCCUPATIONS), o.code(), Optional.of(o.title())));
        if (standing.federalAidEligible() && program.kind().isCreditBearing()) {
            json.objects("ceterms:financialAssistance", List.of("Federal financial aid"), name -> {
                json.text("@type", "ceterms:FinancialAssistanceProfile");
                ctdl.text("ceterms:name", name);
                ctdl.concepts("ceterms:financialAssistanceType", List.of(Concept.FINANCIAL_AID));
            });
        }
    }

    private void stacking() {
        if (program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION) {
            return;
        }
        ctdl.links(
                "ceterms:isPartOf",
                facts.stacksInto().stream()
                        .flatMap(s -> stacks.whole(s.target()).stream())
                        .map(places::programCtdl)
                        .toList());
        ctdl.links(
                "ceterms:hasPart",
                stacks.partsOf(facts.id()).stream().map(places::programCtdl).toList());
        json.objects("ceterms:isAdvancedStandingFor", facts.stacksInto(), this::advanced);
        ctdl.links(
                "ceterms:supersededBy",
                facts.replacedBy().flatMap(stacks::whole).map(places::programCtdl).stream()
                        .toList());
    }

    private void advanced(Stacking stacking) {
        json.text("@type", "ceterms:ConditionProfile");
        var units = stacking.units();
        String counted =
                units.map(n -> Words.counted(n, "unit") + " of it count").orElse("It counts");
        String permission =
                stacking.permission().map(p -> ", permitted by " + p.by()).orElse("");
        ctdl.text(
                "ceterms:description", counted + " toward " + stacking.target().words() + permission + ".");
        ctdl.links(
                "ceterms:targetCredential",
                stacks.whole(stacking.target()).stream()
                        .map(places::programCtdl)
                        .toList());
        json.objects("ceterms:creditValue", units.stream().toList(), this::stackedUnits);
    }

    private void stackedUnits(Units units) {
        ctdl.value(
                Range.fixed(units),
                Concept.of(publication.catalog().edition().terms()),
                Optional.empty(),
                Words.counted(units, "unit"));
    }

    private void approvals() {
        if (!type.isCredential()) {
            return;
        }
        var given = facts.approvals().stream().filter(a -> a.on().isPresent()).toList();
        json.objects("ceterms:relatedAction", given, approval -> {
            json.text("@type", "ceterms:ApproveAction");
            String by = approval.by().map(who -> " by " + who).orElse("");
            ctdl.text("ceterms:description", "Approval: " + approval.body() + by + ".");
            json.text("ceterms:startDate", approval.on().map(Object::toString));
        });
    }
}
