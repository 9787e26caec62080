package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import dev.credence.model.Requirement.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The programs of the sample. */
final class SamplePrograms {
    private final Sample sample;

    SamplePrograms(Sample sample) {
        this.sample = sample;
    }

    void declare() {
        gis();
        paralegal();
        spanish();
        dataScience();
        cybersecurity();
        others();
    }

    private void gis() {
        var b = new ProgramBuilder("gis", "Undergraduate Certificate in Geographic Information Systems");
        b.field = Optional.of("Geography");
        b.colleges = List.of("CLA");
        b.departments = List.of("Department of Geography");
        b.delivery = List.of("in person");
        b.description =
                Optional.of(new Markdown("Spatial analysis and mapping for planning, environment and health: two "
                        + "semesters of method, one course of your own choosing, and a project you can show."));
        b.standing = new Standing(
                true,
                List.of(),
                List.of(new Occupation(Optional.of("15-1299.02"), "GIS Technologists and Technicians")),
                List.of(),
                true,
                Optional.of("45.0702"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        b.admission = Optional.of(List.of(
                new Condition.EnrolledIn("a degree program"),
                new Condition.GradePointAverage(Units.parse("2.5"), Optional.of("the last 60 units"))));
        b.unitsWithPrerequisites = Optional.of(Amount.between(Units.of(17), Units.of(25)));
        var anyGis = new AnyMatching(
                new CoursePattern(
                        Optional.empty(),
                        Optional.of("GIS"),
                        Optional.of(3000),
                        Optional.of(4999),
                        List.of(sample.c("GIS 4950")),
                        Optional.empty()),
                List.of(
                        sample.c("GIS 3250"),
                        sample.c("GIS 3410"),
                        sample.c("GIS 4840"),
                        sample.c("GIS 4850"),
                        sample.c("GIS 4860"),
                        sample.c("GIS 4870")),
                false,
                Optional.empty(),
                Optional.empty(),
                Sample.SPAN);
        var open = new AnyOpen(
                Optional.of(Level.UPPER),
                "in a subject of application",
                Sample.fixed(3),
                Optional.of("the GIS Adviser"),
                Optional.empty(),
                Sample.SPAN);
        b.requirements = Sample.block(
                "",
                List.of(new Limit(
                        false,
                        Units.of(3),
                        false,
                        Optional.empty(),
                        Limit.Measure.UNITS,
                        new Limit.OfAttribute("internship"),
                        Optional.empty(),
                        Sample.SPAN)),
                new AllOf(
                        Sample.block("Foundation", List.of(), sample.take("GIS 2250")), Optional.empty(), Sample.SPAN),
                Sample.choose(
                        2,
                        Sample.block(
                                "Methods",
                                List.of(Sample.least(
                                        1, Limit.Measure.COURSES, new Limit.Numbered(4000, Optional.empty()))),
                                sample.takes("GIS 3250", "GIS 3410", "GIS 4840", "GIS 4870"))),
                sample.or("GIS 4850", "GIS 4860"),
                Sample.units(
                        Amount.of(Units.of(3)),
                        Sample.block(
                                "Depth",
                                List.of(),
                                anyGis,
                                new TakeCourse(
                                        sample.c("GIS 4950"),
                                        Optional.of(Units.of(3)),
                                        1,
                                        Optional.empty(),
                                        Sample.SPAN),
                                open)));
        b.rules = List.of(
                new ProgramRule.MinimumGrade("C", List.of(), Optional.empty(), Sample.SPAN),
                new ProgramRule.Gpa(Units.of(3), Optional.empty(), Optional.empty(), Sample.SPAN),
                new ProgramRule.TransferCap(
                        new ProgramRule.Quantity(new Units(1, 4), ProgramRule.Quantity.Of.SHARE),
                        List.of(),
                        Optional.empty(),
                        Sample.SPAN),
                new ProgramRule.Sharing(
                        Optional.empty(),
                        false,
                        Optional.of(new Target.Known("ba-geography", "B.A. in Geography", true, Sample.SPAN)),
                        Optional.empty(),
                        Sample.SPAN),
                new ProgramRule.TimeLimit(Units.of(5), "years", Optional.of("admission"), Sample.SPAN));
        b.outcomes = List.of(
                new Outcome(
                        "data",
                        "Choose, document and correct spatial data for a stated question.",
                        List.of(
                                sample.c("GIS 2250").code(),
                                sample.c("GIS 4870").code()),
                        List.of(),
                        Sample.SPAN),
                new Outcome(
                        "maps",
                        "Make maps that are accurate, legible and fit for their readers.",
                        List.of(sample.c("GIS 3250").code()),
                        List.of("a portfolio"),
                        Sample.SPAN));
        b.approvals = List.of(
                new Approval(
                        "Curriculum and Educational Policies Council",
                        Optional.of(LocalDate.of(2025, 2, 14)),
                        Optional.empty(),
                        Sample.SPAN),
                new Approval("WSCUC", Optional.empty(), Optional.empty(), Sample.SPAN));
        b.recordedOn = List.of("transcript");
        b.gradingBasis = Optional.of(Grading.LETTER);
        b.sources = List.of(new Source("https://example.edu/gis", Optional.of("the program page")));
        sample.certificate(b, Program.Audience.UNDERGRADUATE);
    }

    private void paralegal() {
        var b = new ProgramBuilder("paralegal", "Paralegal Certificate");
        b.field = Optional.of("Business and law");
        b.colleges = List.of("CLA");
        b.policyNone = true;
        b.size = Optional.of(Sample.size(Amount.between(Units.of(26), Units.of(27)), Size.Measure.UNITS));
        b.requirements = Sample.block(
                sample.take("POLS 451B"),
                sample.take("POLS 455"),
                sample.or("POLS 491F", "POLS 491G"),
                sample.or("POLS 454", "POLS 456", "POLS 493"),
                sample.take("POLS 489K"),
                sample.take("POLS 489L"),
                Sample.choose(
                        3,
                        Sample.block(
                                "Electives",
                                List.of(),
                                sample.take("BLAW 411"),
                                sample.take("JOUR 320"),
                                sample.or("POLS 454", "POLS 456"),
                                new AllOf(
                                        Sample.block(sample.take("CSC 505"), sample.take("CSC 541")),
                                        Optional.empty(),
                                        Sample.SPAN),
                                new AnyOpen(
                                        Optional.empty(),
                                        "in another law-related subject",
                                        Sample.fixed(3),
                                        Optional.of("Paralegal Adviser"),
                                        Optional.empty(),
                                        Sample.SPAN))));
        b.rules = List.of(new ProgramRule.Sharing(
                Optional.empty(),
                false,
                Optional.of(new Target.Named(Optional.of("major"), "Political Science", Sample.SPAN)),
                Optional.empty(),
                Sample.SPAN));
        sample.certificate(b, Program.Audience.UNDERGRADUATE);
    }

    private void spanish() {
        var b = new ProgramBuilder(
                "spanish-heritage",
                "Certificate in Professional and Conversational Competence for Spanish Heritage Speakers");
        b.colleges = List.of("CLA");
        b.size = Optional.of(Sample.size(Amount.between(Units.of(12), Units.of(15)), Size.Measure.UNITS));
        b.requirements = Sample.block(
                "",
                List.of(Sample.least(9, Limit.Measure.UNITS, new Limit.Everything())),
                new Options(
                        List.of(
                                new Option(
                                        "Option 1",
                                        Optional.of(Sample.size(Amount.of(Units.of(15)), Size.Measure.UNITS)),
                                        Optional.of("students without Sample.SPAN 250"),
                                        Sample.block(
                                                sample.take("Sample.SPAN 250"),
                                                sample.take("Sample.SPAN 315"),
                                                Sample.units(
                                                        Amount.of(Units.of(6)),
                                                        Sample.block(
                                                                sample.takes("Sample.SPAN 335A", "Sample.SPAN 335B")))),
                                        Sample.SPAN),
                                new Option(
                                        "Option 2",
                                        Optional.of(Sample.size(Amount.of(Units.of(12)), Size.Measure.UNITS)),
                                        Optional.of("students with Sample.SPAN 250 or its equivalent"),
                                        Sample.block(new OpenUnits(
                                                Amount.of(Units.of(12)),
                                                Optional.empty(),
                                                Optional.of("from courses listed by the department"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Sample.SPAN)),
                                        Sample.SPAN)),
                        Optional.empty(),
                        Sample.SPAN));
        sample.certificate(b, Program.Audience.UNDERGRADUATE, Program.Audience.POST_BACCALAUREATE);
    }

    private void dataScience() {
        var b = new ProgramBuilder("data-science", "Graduate Certificate in Data Science Foundations");
        b.field = Optional.of("Computing and data");
        b.requirements = Sample.block(Sample.units(
                Amount.exactly(Units.of(12)),
                Sample.block(
                        "Courses",
                        List.of(
                                Sample.least(2, Limit.Measure.COURSES, new Limit.FromGroup("Core")),
                                new BlockRule.NotBoth(sample.c("CSC 522"), sample.c("ST 563"), Sample.SPAN)),
                        new Part(
                                Sample.block("Core", List.of(), sample.takes("CSC 505", "CSC 541", "ST 517", "ST 563")),
                                Optional.empty(),
                                Sample.SPAN),
                        new Part(
                                Sample.block("More", List.of(), sample.takes("CSC 522", "ST 540")),
                                Optional.empty(),
                                Sample.SPAN))));
        sample.certificate(b, Program.Audience.GRADUATE);
    }

    private void cybersecurity() {
        var b = new ProgramBuilder("cybersecurity", "Cybersecurity, Graduate Certificate");
        b.field = Optional.of("Business and law");
        b.status = Status.PROPOSED;
        b.size = Optional.of(Sample.size(Amount.of(Units.of(12)), Size.Measure.UNITS));
        b.requirements = Sample.block(
                "",
                List.of(new BlockRule.Order(
                        List.of(
                                List.of(sample.c("BIS 512")),
                                List.of(sample.c("BIS 521"), sample.c("BIS 523")),
                                List.of(sample.c("BIS 530"))),
                        Sample.SPAN)),
                sample.takes("BIS 512", "BIS 521", "BIS 523", "BIS 530"));
        sample.certificate(b, Program.Audience.GRADUATE);
    }

    private void others() {
        var micro = new ProgramBuilder("early-childhood", "Academic Micro-Credential in Early Childhood Education");
        micro.colleges = List.of("COE");
        micro.size = Optional.of(Sample.size(Amount.between(Units.of(9), Units.of(12)), Size.Measure.UNITS));
        micro.requirements = Sample.block(
                sample.take("EDU 300"),
                sample.take("EDU 334"),
                sample.or("EDU 314", "EDU 316"),
                new Optionally(sample.take("EDU 379"), Optional.empty(), Sample.SPAN));
        micro.stacksInto = List.of(new Stacking(
                new Target.Known(
                        "gis", "Undergraduate Certificate in Geographic Information Systems", false, Sample.SPAN),
                Optional.of(Units.of(6)),
                Optional.empty(),
                Sample.SPAN));
        sample.programs.add(
                new Program.AcademicMicroCredential(Optional.of(Program.Audience.UNDERGRADUATE), micro.facts()));

        var grants = new ProgramBuilder("grants", "Non-Credit Certificate in Grant Writing");
        grants.colleges = List.of("CPaCE");
        grants.contactHours = Optional.of(Units.of(24));
        grants.ceu = Optional.of(Units.parse("2.4"));
        grants.notation = Optional.of("Complete or Incomplete");
        grants.recordedOn = List.of("digital platform");
        grants.requirements = Sample.block(
                Sample.take(sample.titled("Reading a Grant Call")), Sample.take(sample.titled("Budgets and Reports")));
        sample.programs.add(new Program.NonCreditCertificate(grants.facts()));

        var mapping = new ProgramBuilder("field-mapping", "Non-Credit Micro-Credential in Field Mapping");
        mapping.contactHours = Optional.of(Units.of(16));
        mapping.requirements = Sample.block(Sample.take(sample.titled("Budgets and Reports")));
        sample.programs.add(new Program.NonCreditMicroCredential(mapping.facts()));

        var garden = new ProgramBuilder("garden", "Certificate of Participation in the Campus Garden Days");
        garden.colleges = List.of("COE");
        garden.description = Optional.of(new Markdown("Two Saturdays in the campus garden. It records attendance."));
        garden.printedWording = Optional.of("took part in the Campus Garden Days");
        garden.requirements = Sample.block(
                Sample.take(sample.titled("Soil and Compost")), Sample.take(sample.titled("Water and Shade")));
        garden.approvals = List.of(new Approval(
                "Dean of the College of Education",
                Optional.of(LocalDate.of(2026, 5, 2)),
                Optional.empty(),
                Sample.SPAN));
        sample.programs.add(new Program.CertificateOfParticipation(garden.facts()));

        var safety = new ProgramBuilder("lab-safety", "Chemical Laboratory Safety Badge");
        safety.unit = Optional.of("Environmental Health and Safety");
        safety.requirements = Sample.block(
                new Complete(
                        "online module", Optional.of(Units.of(2)), Optional.empty(), Optional.empty(), Sample.SPAN),
                new Complete(
                        "walk-through with the safety officer",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Sample.SPAN));
        safety.recordedOn = List.of("digital platform");
        sample.programs.add(new Program.LearningExperience(Optional.of("badge"), safety.facts()));
    }
}
