package dev.credence.resolve;

import dev.credence.model.Course;
import dev.credence.model.PolicySide;
import dev.credence.model.PolicySide.ClauseName;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a program says that only a policy needs. */
final class PolicySideResolver {
    private final CourseLookup courses;
    private final Numbers numbers;

    PolicySideResolver(Findings findings, CourseLookup courses) {
        this.courses = courses;
        this.numbers = new Numbers(findings);
    }

    PolicySide of(Declaration.Program declared) {
        var tests = new ArrayList<PolicySide.PathTest>();
        var waivers = new ArrayList<PolicySide.Waiver>();
        for (var item : declared.items()) {
            if (item instanceof ProgramItem.PathTest test) {
                tests.add(test(test));
            } else if (item instanceof ProgramItem.Waiver waiver) {
                numbers.date(waiver.on())
                        .ifPresent(on -> waivers.add(new PolicySide.Waiver(
                                clause(waiver.clause()),
                                waiver.reason().value(),
                                waiver.body().value(),
                                on,
                                waiver.span())));
            }
        }
        return new PolicySide(WhereStated.of(declared), tests, waivers, Optional.of(declared.span()));
    }

    private PolicySide.PathTest test(ProgramItem.PathTest test) {
        var takings = new ArrayList<PolicySide.Taking>();
        for (var taking : test.takings()) {
            if (taking instanceof ProgramItem.TakenCourse taken) {
                List<Course> found = courses.all(List.of(taken.course()));
                var units = taken.units().map(numbers::units);
                found.forEach(
                        course -> takings.add(new PolicySide.TakenCourse(course, units, taken.times(), taken.span())));
            } else if (taking instanceof ProgramItem.TakenUnits taken) {
                takings.add(new PolicySide.TakenUnits(
                        numbers.units(taken.units()),
                        taken.level().map(Codes::level),
                        taken.text().map(Text::value),
                        taken.span()));
            }
        }
        return new PolicySide.PathTest(
                test.counterexample(),
                test.title().value(),
                takings,
                test.breaks().stream().map(PolicySideResolver::clause).toList(),
                test.noPath(),
                test.head());
    }

    private static ClauseName clause(Text number) {
        return new ClauseName(number.value(), number.span());
    }
}
