package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import dev.credence.model.Requirement.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requirements of the program that says everything. */
final class EverythingRequired {
    private static final Optional<String> NO = Optional.empty();

    private final Everything all;

    EverythingRequired(Everything all) {
        this.all = all;
    }

    Block requirements() {
        var allRules = new ArrayList<BlockRule>();
        for (var scope : List.<Limit.Scope>of(
                new Limit.Everything(),
                new Limit.FromGroup(all.m("group")),
                new Limit.FromCourses(List.of(all.sample.c("GIS 2250"))),
                new Limit.InSubject(all.m("subject")),
                new Limit.InEachOf(List.of(all.m("each"), all.m("each"))),
                new Limit.OutsideSubject(all.m("outside")),
                new Limit.InUnit(all.m("inunit")),
                new Limit.OfAttribute(all.m("attribute")),
                new Limit.Numbered(3210, Optional.of(4321)),
                new Limit.OnRecord(all.m("record")))) {
            allRules.add(new Limit(
                    true,
                    new Units(1, 3),
                    true,
                    Optional.of(Level.UPPER),
                    Limit.Measure.UNITS,
                    scope,
                    all.om("limitfor"),
                    Sample.SPAN));
        }
        allRules.add(new Limit(
                false,
                Units.of(2),
                false,
                Optional.empty(),
                Limit.Measure.SUBJECTS,
                new Limit.Everything(),
                Optional.empty(),
                Sample.SPAN));
        allRules.add(new BlockRule.NotBoth(all.sample.c("EDU 314"), all.sample.c("EDU 316"), Sample.SPAN));
        allRules.add(new BlockRule.Order(
                List.of(List.of(all.sample.c("EDU 314")), List.of(all.sample.c("EDU 316"), all.sample.c("EDU 300"))),
                Sample.SPAN));
        allRules.add(new BlockRule.Condition(all.m("blockcondition"), Sample.SPAN));
        allRules.add(all.note());
        allRules.add(new BlockRule.ShareNone(Sample.SPAN));
        allRules.add(new BlockRule.MayShare(
                all.m("share"), all.m("sharewith"), Optional.of(Units.of(4)), true, Sample.SPAN));
        all.markers.addAll(List.of("numbered 3210 to 4321", "Not both", "in any order"));

        var inner = new Choose(
                Amount.between(Units.of(1), Units.of(2)),
                Sample.block(
                        all.m("innerchoose"),
                        List.of(all.note()),
                        new AllOf(Sample.block(all.sample.takes("CSC 505", "CSC 541")), all.om("allfor"), Sample.SPAN),
                        new OneOf(
                                List.of(
                                        all.sample.take("ST 517"),
                                        new AllOf(Sample.block(all.sample.takes("ST 563", "ST 540")), NO, Sample.SPAN)),
                                all.om("onefor"),
                                Sample.SPAN)),
                all.om("choosefor"),
                Sample.SPAN);
        var options = new Options(
                List.of(
                        new Option(
                                all.m("option"),
                                Optional.of(new Size(Amount.of(Units.of(19)), Size.Measure.COURSES, Sample.SPAN)),
                                all.om("optionfor"),
                                Sample.block("", List.of(all.note()), all.open(all.m("optionopen")), inner),
                                Sample.SPAN),
                        new Option(
                                all.m("option"),
                                Optional.empty(),
                                NO,
                                Sample.block(all.sample.take("BIS 512")),
                                Sample.SPAN)),
                all.om("optionsfor"),
                Sample.SPAN);
        var nestedOptions = new Options(
                List.of(new Option(
                        all.m("deepoption"),
                        Optional.empty(),
                        all.om("deepfor"),
                        Sample.block("", List.of(all.note()), all.sample.take("BIS 521")),
                        Sample.SPAN)),
                NO,
                Sample.SPAN);
        var pattern = new CoursePattern(
                Optional.of(Level.UPPER),
                Optional.of("GIS"),
                Optional.of(3000),
                Optional.empty(),
                List.of(all.sample.c("GIS 4950")),
                Optional.of(Amount.atLeast(Units.of(3))));
        var list = new UnitsFrom(
                new Amount(Units.ZERO, Optional.of(Units.of(18)), false),
                Sample.block(
                        all.m("units"),
                        List.of(all.note()),
                        new AnyMatching(
                                pattern,
                                List.of(
                                        all.sample.c("GIS 3250"),
                                        all.sample.c("GIS 3410"),
                                        all.sample.c("GIS 4840"),
                                        all.sample.c("GIS 4870")),
                                true,
                                all.om("anyapproved"),
                                all.om("anyfor"),
                                Sample.SPAN),
                        new AnyMatching(pattern, List.of(all.sample.c("GIS 3250")), false, NO, NO, Sample.SPAN),
                        new AnyMatching(pattern, List.of(), true, NO, NO, Sample.SPAN),
                        new AnyOpen(
                                Optional.of(Level.GRADUATE),
                                all.m("anyopen"),
                                Optional.of(Amount.of(Units.of(4))),
                                all.om("openapproved"),
                                all.om("openfor"),
                                Sample.SPAN),
                        new Part(
                                Sample.block(all.m("part"), List.of(all.note()), all.open(all.m("partopen"))),
                                all.om("partfor"),
                                Sample.SPAN),
                        new AnyFrom("zqlistqz", List.of(all.sample.take("EDU 300")), all.om("fromfor"), Sample.SPAN),
                        nestedOptions),
                NO,
                Sample.SPAN);
        all.markers.addAll(List.of(
                "19 courses",
                "zqlistqz",
                "120 hours",
                "taken twice",
                "EDU 379",
                "up to 18",
                "numbered 3000 and above"));
        return Sample.block(
                "",
                allRules,
                new TakeCourse(all.sample.c("GIS 4950"), Optional.of(Units.of(2)), 2, all.om("takefor"), Sample.SPAN),
                new Optionally(all.sample.take("EDU 379"), all.om("optionalfor"), Sample.SPAN),
                new Optionally(
                        new AllOf(
                                Sample.block(all.m("optionalgroup"), List.of(), all.sample.takes("EDU 314", "EDU 316")),
                                NO,
                                Sample.SPAN),
                        NO,
                        Sample.SPAN),
                new Complete(
                        all.m("complete"),
                        Optional.of(Units.of(120)),
                        all.om("completeby"),
                        all.om("completefor"),
                        Sample.SPAN),
                new OpenUnits(
                        Amount.atLeast(Units.of(3)),
                        Optional.of(Level.UPPER),
                        all.om("openunits"),
                        all.om("unitsby"),
                        all.om("unitsfor"),
                        Sample.SPAN),
                new OpenCourses(
                        Amount.of(Units.of(2)),
                        Optional.of(Level.LOWER),
                        all.om("opencourses"),
                        Optional.of(Amount.of(Units.of(3))),
                        all.om("coursesby"),
                        all.om("coursesfor"),
                        Sample.SPAN),
                new AnyFrom("zqnowhereqz", List.of(all.sample.take("EDU 300")), NO, Sample.SPAN),
                new AllOf(
                        Sample.block(all.m("core"), List.of(all.note()), all.sample.take("GIS 2250"), inner),
                        all.om("corefor"),
                        Sample.SPAN),
                options,
                list);
    }
}
