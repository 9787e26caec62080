package dev.credence.publish.structured;

import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.publish.Durations;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.PlainConditions;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import dev.credence.publish.Words;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A program as schema.org's {@code EducationalOccupationalProgram} and the credential it awards; a certificate of participation as an
 * event, which says nothing of a level, units or an outcome.
 */
final class ProgramGraph {
    private final Publication publication;
    private final Places places;
    private final Program program;
    private final ProgramFacts facts;
    private final JsonWriter json;
    private final PlainText plain = new PlainText();

    ProgramGraph(Publication publication, Places places, Program program, JsonWriter json) {
        this.publication = publication;
        this.places = places;
        this.program = program;
        this.facts = program.facts();
        this.json = json;
    }

    void write() {
        boolean event = program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION;
        SchemaOrg.page(
                json,
                publication,
                places,
                new SchemaOrg.Page(
                        facts.title(),
                        places.programPage(facts.id()),
                        event ? "#event" : "#program",
                        "Programs",
                        "programs/"));
        if (event) {
            json.row(this::event);
        } else {
            json.row(this::program);
        }
    }

    private void event() {
        json.text("@type", "EducationEvent");
        json.text("@id", "#event");
        json.text("name", facts.title());
        json.text("description", facts.description().map(plain::of));
        SchemaOrg.url(json, publication, places, places.programPage(facts.id()));
        json.row(
                "organizer",
                () -> SchemaOrg.university(json, publication.catalog().institution()));
    }

    private void program() {
        json.text("@type", "EducationalOccupationalProgram");
        json.text("@id", "#program");
        json.text("name", facts.title());
        json.text("description", facts.description().map(plain::of));
        SchemaOrg.url(json, publication, places, places.programPage(facts.id()));
        json.text("identifier", facts.id());
        json.row("provider", this::provider);
        json.text("programType", program.kind().words());
        json.words("educationalProgramMode", facts.offering().delivery());
        json.text("timeToComplete", facts.offering().duration().flatMap(Durations::iso));
        size();
        json.texts(
                "occupationalCategory",
                facts.standing().occupations().stream()
                        .map(o -> o.code().map(code -> code + " ").orElse("") + o.title())
                        .toList());
        if (facts.standing().federalAidEligible() && program.kind().isCreditBearing()) {
            json.text("financialAidEligible", "Federal financial aid");
        }
        facts.admission()
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> json.text("programPrerequisites", Words.capital(PlainConditions.all(lines)) + "."));
        if (program.kind() != Kind.LEARNING_EXPERIENCE) {
            json.row("educationalCredentialAwarded", this::credential);
        }
        var courses = new CourseGraph(publication, places, json);
        json.rows("hasCourse", named(), course -> {
            json.text("@type", "Course");
            courses.brief(course);
        });
    }

    private void provider() {
        SchemaOrg.university(json, publication.catalog().institution());
        var edition = publication.catalog().edition();
        json.rows("department", facts.offering().colleges(), id -> {
            json.text("@type", "EducationalOrganization");
            json.text("name", edition.college(id).map(c -> c.name()).orElse(id));
        });
    }

    private void size() {
        if (program.kind().isCreditBearing() && !facts.requirements().entries().isEmpty()) {
            String words = publication.catalog().edition().terms().word() + " units";
            publication
                    .rangesOf(program)
                    .whole()
                    .ifPresent(ranges -> CourseGraph.credits(
                            json, ranges.total().min(), ranges.total().max(), words));
            return;
        }
        facts.record()
                .ceu()
                .filter(Units::isDecimal)
                .ifPresent(n -> CourseGraph.credits(json, n, Optional.of(n), "CEU"));
    }

    private void credential() {
        json.text("@type", "EducationalOccupationalCredential");
        json.text("@id", "#credential");
        json.text("name", facts.title());
        json.row("credentialCategory", () -> {
            json.text("@type", "DefinedTerm");
            json.text("name", program.kind().words());
            json.text("termCode", program.kind().id());
        });
        json.words(
                "educationalLevel",
                program.audiences().stream().map(Audience::word).toList());
        json.texts(
                "competencyRequired",
                facts.outcomes().stream().map(Outcome::text).toList());
        json.text("version", publication.catalog().edition().id());
        if (facts.status() != Status.APPROVED) {
            json.text("creativeWorkStatus", facts.status() == Status.PROPOSED ? "Draft" : "Obsolete");
        }
    }

    /** The courses that the requirements name one by one; what a wildcard finds is left to the page. */
    private Set<Course> named() {
        var found = new LinkedHashSet<Course>();
        block(facts.requirements(), found);
        return found;
    }

    private static void block(Block block, Set<Course> found) {
        block.entries().forEach(line -> line(line, found));
    }

    private static void line(Requirement line, Set<Course> found) {
        if (line instanceof Requirement.TakeCourse take) {
            found.add(take.course());
        } else if (line instanceof Requirement.OneOf one) {
            one.branches().forEach(branch -> line(branch, found));
        } else if (line instanceof Requirement.AllOf all) {
            block(all.block(), found);
        } else if (line instanceof Requirement.Choose choose) {
            block(choose.block(), found);
        } else if (line instanceof Requirement.UnitsFrom from) {
            block(from.block(), found);
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> block(option.block(), found));
        } else if (line instanceof Requirement.Part part) {
            block(part.block(), found);
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry(), found);
        }
    }
}
