package dev.credence.publish.badges;

import dev.credence.model.Grading;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.ProgramRule;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.IdKey;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PlainRequirements;
import dev.credence.publish.PlainText;
import dev.credence.publish.PublicIds;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A program as an achievement. A certificate of participation carries no level, units, outcome or result. */
final class Achievement {
    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final Publication publication;
    private final Places places;
    private final Program program;
    private final ProgramFacts facts;
    private final boolean participation;
    private final JsonWriter json = new JsonWriter(4096);

    Achievement(Publication publication, Places places, Program program) {
        this.publication = publication;
        this.places = places;
        this.program = program;
        this.facts = program.facts();
        this.participation = program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION;
    }

    byte[] document() {
        json.object(() -> {
            json.texts("@context", CONTEXTS);
            json.text("id", places.address(places.achievement(facts.id())));
            type("Achievement");
            json.text("achievementType", achievementType());
            json.text("name", facts.title());
            json.text("description", facts.description().map(new PlainText()::of));
            json.object("criteria", () -> {
                json.text("id", places.address(places.programPage(facts.id())));
                json.text("narrative", narrative());
            });
            json.text("fieldOfStudy", facts.field());
            json.text("humanCode", facts.id());
            json.text("version", publication.catalog().edition().id());
            json.text("inLanguage", "en-US");
            json.object("creator", this::creator);
            if (!participation) {
                credits().ifPresent(units -> json.decimal("creditsAvailable", units));
                json.objects("alignment", facts.outcomes(), this::alignment);
                results();
            }
            json.words("tag", List.of(program.kind().id()));
        });
        return json.document();
    }

    private void type(String type) {
        json.words("type", List.of(type));
    }

    private String achievementType() {
        return switch (program.kind()) {
            case ACADEMIC_CERTIFICATE, NON_CREDIT_CERTIFICATE -> "Certificate";
            case ACADEMIC_MICRO_CREDENTIAL, NON_CREDIT_MICRO_CREDENTIAL -> "MicroCredential";
            case CERTIFICATE_OF_PARTICIPATION -> "ext:CertificateOfParticipation";
            case LEARNING_EXPERIENCE -> experience(((Program.LearningExperience) program).form());
        };
    }

    private static String experience(Optional<String> form) {
        return switch (form.orElse("")) {
            case "badge" -> "Badge";
            case "competency" -> "Competency";
            default -> "Achievement";
        };
    }

    private String narrative() {
        String lines = PlainRequirements.of(facts.requirements());
        String asked = lines.isEmpty()
                ? participation ? "Take part." : "Complete the program."
                : (participation ? "Take part in: " : "Complete: ") + lines + ".";
        return asked + size() + " The program's page has the whole of it, with its limits and conditions.";
    }

    private String size() {
        if (participation) {
            return "";
        }
        var said = new ArrayList<String>();
        units().map(range ->
                        range + " " + publication.catalog().edition().terms().word() + " units")
                .ifPresent(said::add);
        facts.record().contactHours().map(n -> Words.counted(n, "contact hour")).ifPresent(said::add);
        facts.record().ceu().map(n -> n + " CEU").ifPresent(said::add);
        return said.isEmpty() ? "" : " That is " + Words.and(said) + ".";
    }

    private Optional<Range> units() {
        boolean counted = program.kind().isCreditBearing()
                && !facts.requirements().entries().isEmpty();
        return counted ? publication.rangesOf(program).whole().map(ranges -> ranges.total()) : Optional.empty();
    }

    /** One number only: where students differ in what they earn, none of them is the achievement's. */
    private Optional<Units> credits() {
        return units().filter(range -> range.max().filter(range.min()::equals).isPresent())
                .map(Range::min)
                .filter(Units::isDecimal);
    }

    private void creator() {
        var institution = publication.catalog().institution();
        json.text("id", "urn:uuid:" + publication.id(IdKey.ofInstitution(institution)));
        type("Profile");
        json.text("name", institution.name());
        json.text("url", institution.website());
    }

    /** The outcome in the most exact form that the same run writes. */
    private void alignment(Outcome outcome) {
        type("Alignment");
        json.text("targetCode", outcome.id());
        json.text("targetName", outcome.text());
        var products = publication.exports().products();
        if (products.contains("ctdl")) {
            json.text("targetType", "ceasn:Competency");
            json.text("targetUrl", places.address(places.outcomeCtdl(facts.id(), outcome.id())));
        } else if (products.contains("outcomes")) {
            var key = IdKey.outcome(publication.catalog().institution(), facts.id(), outcome.id());
            json.text("targetType", "CFItem");
            json.text("targetUrl", places.address(places.outcomesCase(facts.id())) + "#" + publication.id(key));
        } else {
            json.text("targetUrl", places.address(places.programPage(facts.id())));
        }
    }

    /** A kind of result that an assertion may carry. */
    private record Result(String part, String name, String type, List<String> allowed, Optional<String> required) {}

    private void results() {
        var results = new ArrayList<Result>();
        if (facts.record().notation().isPresent()) {
            results.add(new Result(
                    "completion", "Completion", "Status", List.of("Incomplete", "Complete"), Optional.empty()));
        }
        facts.record().gradingBasis().flatMap(Achievement::grade).ifPresent(results::add);
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.Gpa gpa
                    && gpa.audience().isEmpty()
                    && results.stream().noneMatch(r -> r.part().equals("gpa"))) {
                results.add(new Result(
                        "gpa",
                        "Grade point average",
                        "GradePointAverage",
                        List.of(),
                        Optional.of(Words.gpa(gpa.minimum()))));
            }
        }
        UUID own = publication.id(IdKey.program(publication.catalog().institution(), facts.id()));
        json.objects("resultDescription", results, result -> {
            json.text("id", "urn:uuid:" + PublicIds.part(own, result.part()));
            type("ResultDescription");
            json.text("name", result.name());
            json.text("resultType", result.type());
            json.words("allowedValue", result.allowed());
            json.text("requiredValue", result.required());
        });
    }

    /** Values from low to high, as the standard asks. */
    private static Optional<Result> grade(Grading grading) {
        return switch (grading) {
            case LETTER -> Optional.of(new Result("grade", "Grade", "LetterGrade", List.of(), Optional.empty()));
            case CREDIT_NO_CREDIT ->
                Optional.of(new Result("grade", "Grade", "Status", List.of("No Credit", "Credit"), Optional.empty()));
            case COMPLETE_INCOMPLETE ->
                Optional.of(
                        new Result("grade", "Grade", "Status", List.of("Incomplete", "Complete"), Optional.empty()));
            case STUDENT_CHOICE, NOT_STATED -> Optional.empty();
        };
    }
}
