package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Requirement.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One program that says everything the model can say, every text of it a marker that has to be found on its page. */
final class Everything {
    static final String ID = "everything";

    final Sample sample;
    final List<String> markers = new ArrayList<>();
    final List<String> courseMarkers = new ArrayList<>();

    Everything(Sample sample) {
        this.sample = sample;
    }

    /** A text found nowhere else. */
    String m(String name) {
        String marker = "zq" + name + markers.size() + "qz";
        markers.add(marker);
        return marker;
    }

    Optional<String> om(String name) {
        return Optional.of(m(name));
    }

    private static final Optional<String> NO = Optional.empty();

    Course course() {
        String d = "zqcourse";
        for (String name : List.of(
                "title",
                "description",
                "department",
                "offered",
                "assessed",
                "delivery",
                "prior",
                "note",
                "counts",
                "pre",
                "co",
                "rec",
                "TOPIC")) {
            courseMarkers.add(d + name + "qz");
        }
        courseMarkers.addAll(List.of("FORM 1", "SAME 1", "DUAL 1", "NOCR 1", "Up to 7.5 units"));
        var code = CourseCode.of("ZQ", "999").withTopic(d + "TOPICqz");
        var course = new Course(
                code,
                d + "titleqz",
                new CourseUnits.Known(List.of(Units.parse("1.5"), Units.parse("2.25"), Units.of(3))),
                Optional.of(Level.GRADUATE),
                Grading.CREDIT_NO_CREDIT,
                stated(d + "preqz"),
                stated(d + "coqz"),
                stated(d + "recqz"),
                List.of(CourseCode.of("SAME", "1")),
                Optional.of(CourseCode.of("DUAL", "1")),
                List.of(CourseCode.of("NOCR", "1")),
                List.of(CourseCode.of("FORM", "1")),
                Optional.empty(),
                Optional.of(Units.parse("7.5")),
                List.of(d + "countsqz"),
                new CourseFacts(
                        Optional.of(new Markdown(d + "descriptionqz")),
                        Optional.of(d + "departmentqz"),
                        Optional.of("CLA"),
                        List.of(d + "offeredqz"),
                        Optional.of(Units.of(45)),
                        Optional.of(Units.parse("4.5")),
                        List.of(d + "assessedqz"),
                        List.of(d + "deliveryqz"),
                        Optional.of(d + "priorqz"),
                        List.of(d + "noteqz"),
                        dev.credence.model.StatedLines.NONE),
                true,
                Sample.SPAN);
        sample.courses.put(code, course);
        return course;
    }

    private static Condition stated(String text) {
        return new Condition.Stated(text, Sample.SPAN);
    }

    ProgramBuilder builder(String title) {
        var b = new ProgramBuilder(ID, title);
        b.titlePreferredBy = om("preferred");
        b.formerly = List.of(m("formerly"));
        b.status = Status.RETIRED;
        b.field = om("field");
        b.colleges = List.of("CLA");
        b.departments = List.of(m("department"));
        b.unit = om("unit");
        b.jointlyWith = List.of(m("jointly"));
        b.delivery = List.of(m("delivery").replace("zq", "Zq"));
        b.offered = List.of(m("offered"));
        b.duration = om("duration");
        b.inEffectFrom = Optional.of(LocalDate.of(2031, 3, 7));
        markers.add("March 7, 2031");
        b.standing = new Standing(
                true,
                List.of(m("together")),
                List.of(new Occupation(Optional.of("99-1234"), m("occupation"))),
                List.of(m("exam")),
                true,
                om("cip"),
                List.of(m("aligned")),
                om("need"),
                om("population"),
                List.of(m("consulted")));
        markers.addAll(List.of("99-1234", "Federal aid eligible", "Stand-alone", "Retired"));
        b.description = Optional.of(new Markdown(m("description")
                + " <b onclick=x>raw</b> [bad](javascript:alert(1)) [good](https://example.org/a?b=c&d)\n\n# "
                + m("heading") + "\n\n- " + m("item")));
        b.admission = Optional.of(conditions());
        b.size = Optional.of(new Size(Amount.between(Units.of(101), Units.of(102)), Size.Measure.UNITS, Sample.SPAN));
        markers.add("101 to 102 units");
        b.requirements = new EverythingRequired(this).requirements();
        b.lists = new LinkedHashMap<>(Map.of("zqlistqz", List.of(sample.take("EDU 300"))));
        b.lists.put(m("list2"), List.of(open(m("listed"))));
        b.prerequisites = Optional.of(new ApartPrerequisites(
                Optional.of(new Size(Amount.of(Units.of(33)), Size.Measure.UNITS, Sample.SPAN)),
                Sample.block(m("apart"), List.of(note()), sample.take("EDU 334"), open(m("apartopen"))),
                Sample.SPAN));
        markers.add("33 units");
        b.rules = rules();
        b.unitsWithPrerequisites = Optional.of(Amount.between(Units.of(201), Units.of(202)));
        markers.add("201–202");
        b.stacksInto = List.of(
                new Stacking(
                        new Target.Named(om("stackkind"), m("stack"), Sample.SPAN),
                        Optional.of(Units.parse("6.25")),
                        Optional.of(permission()),
                        Sample.SPAN),
                new Stacking(
                        new Target.Known(
                                "gis",
                                "Undergraduate Certificate in Geographic Information Systems",
                                false,
                                Sample.SPAN),
                        Optional.empty(),
                        Optional.empty(),
                        Sample.SPAN));
        markers.add("6.25");
        b.outcomes = List.of(new Outcome(
                "CLA-1",
                m("outcome"),
                List.of(sample.c("GIS 2250").code(), CourseCode.of("NOWHERE", "1")),
                List.of(m("assessedby")),
                Sample.SPAN));
        markers.add("NOWHERE 1");
        b.approvals = List.of(
                new Approval(m("body"), Optional.of(LocalDate.of(2030, 1, 31)), om("by"), Sample.SPAN),
                new Approval(m("body"), Optional.empty(), Optional.empty(), Sample.SPAN));
        markers.addAll(List.of("January 31, 2030", "still to come"));
        b.gradingBasis = Optional.of(Grading.STUDENT_CHOICE);
        markers.add("A letter grade, or credit or no credit, in every course");
        b.notation = om("notation");
        b.recordedOn = List.of(m("recorded").replace("zq", "Zq"));
        b.printedWording = om("printed");
        b.seal = true;
        b.contactHours = Optional.of(Units.of(777));
        b.ceu = Optional.of(Units.parse("77.7"));
        markers.addAll(List.of("777", "77.7", "seal"));
        b.assessedBy = List.of(m("programassessed"));
        b.conditions = List.of(m("condition"));
        b.notes = List.of(new Markdown(m("note")));
        b.sources = List.of(
                new Source("javascript:alert(1)//" + m("source"), om("seen")),
                new Source("https://example.org/" + m("address"), Optional.empty()));
        b.policy = om("policy");
        b.policyNone = true;
        markers.add("without regard to a policy");
        return b;
    }

    private Permission permission() {
        markers.add("June 5, 2029");
        return new Permission(m("permission"), Optional.of(LocalDate.of(2029, 6, 5)));
    }

    OpenUnits open(String text) {
        return new OpenUnits(
                Amount.of(Units.of(3)),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Sample.SPAN);
    }

    BlockRule note() {
        return new BlockRule.Note(new Markdown("# " + m("blocknote") + "\n\n### deep"), Sample.SPAN);
    }

    List<Condition> conditions() {
        var taken = new Condition.TakenCourse(
                sample.c("GIS 2250").code(), true, om("grade"), true, Optional.of(Units.of(9)), Sample.SPAN);
        var foreign = new Condition.TakenCourse(
                CourseCode.of("ELSE", "77"), false, Optional.empty(), false, Optional.empty(), Sample.SPAN);
        markers.addAll(List.of("ELSE 77", "9 years", "same time"));
        var or = new Condition.AnyOf(
                List.of(taken, foreign, new Condition.Equivalent(), new Condition.Consent(m("consent"))));
        var and = new Condition.AllOf(List.of(
                or,
                new Condition.GradePointAverage(Units.parse("2.75"), om("over")),
                new Condition.DegreeHeld(m("degree"), om("degreein"))));
        markers.add("2.75");
        return List.of(
                and,
                new Condition.Preferred(new Condition.Exam(m("examname"), om("score"))),
                new Condition.Standing(m("standing")),
                new Condition.Holding(new Target.Known("grants", m("holding"), false, Sample.SPAN)),
                new Condition.EnrolledIn(m("enrolled")),
                new Condition.CourseIn(m("coursein"), Optional.of(Units.of(8))),
                new Condition.UnitsDone(Units.of(56), m("unitsdone")),
                stated(m("stated")),
                new Condition.None());
    }

    List<ProgramRule> rules() {
        var quarter = new Quantity(new Units(1, 4), Quantity.Of.SHARE);
        var here = Sample.SPAN;
        var courses = List.of(sample.c("GIS 2250"), sample.c("GIS 3250"));
        return List.of(
                new ProgramRule.Gpa(Units.parse("3.1"), om("gpaover"), om("gpafor"), here),
                new ProgramRule.MinimumGrade(m("mingrade"), courses, om("gradefor"), here),
                new ProgramRule.RepeatCap(new Quantity(Units.of(51), Quantity.Of.UNITS), here),
                new ProgramRule.Residence(new Quantity(Units.of(52), Quantity.Of.COURSES), om("residence"), here),
                new ProgramRule.TransferCap(quarter, courses, om("transferas"), here),
                new ProgramRule.PriorLearningCap(new Quantity(Units.of(53), Quantity.Of.HOURS), here),
                new ProgramRule.PriorLearning(m("prior"), here),
                new ProgramRule.Sharing(
                        Optional.of(Units.of(54)),
                        false,
                        Optional.of(new Target.Named(Optional.of("minor"), m("sharing"), here)),
                        Optional.of(permission()),
                        here),
                new ProgramRule.Sharing(Optional.empty(), true, Optional.empty(), Optional.empty(), here),
                new ProgramRule.NotWith(new Target.Named(NO, m("notwith"), here), here),
                new ProgramRule.OpenTo(m("opento"), here),
                new ProgramRule.NotOpenTo(m("notopento"), here),
                new ProgramRule.Substitution(m("substitute"), courses, om("consentof"), here),
                new ProgramRule.TimeLimit(Units.of(55), "years", om("timefrom"), here),
                new ProgramRule.Recency(Units.of(56), here),
                new ProgramRule.WaivedPrerequisites(List.of(stated(m("waived"))), here));
    }
}
