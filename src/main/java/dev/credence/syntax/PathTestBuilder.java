package dev.credence.syntax;

import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds examples and counterexamples. */
final class PathTestBuilder {
    private final Places places;

    PathTestBuilder(Places places) {
        this.places = places;
    }

    ProgramItem build(CredenceParser.PathTestContext node) {
        var takings = new ArrayList<ProgramItem.Taking>();
        var breaks = new ArrayList<Text>();
        boolean noPath = false;
        for (var line : node.testLine()) {
            if (places.isBroken(line)) {
                continue;
            }
            var span = places.span(line);
            if (line instanceof CredenceParser.TestCourseContext course) {
                takings.add(new ProgramItem.TakenCourse(
                        places.course(course.courseRef()),
                        places.optionalNumber(course.number()),
                        RequirementBuilder.times(course.times()),
                        span));
            } else if (line instanceof CredenceParser.TestOpenUnitsContext units) {
                takings.add(new ProgramItem.TakenUnits(
                        places.number(units.number()),
                        Amounts.optionalLevel(units.level()),
                        places.optionalText(units.STRING()),
                        span));
            } else if (line instanceof CredenceParser.TestBreaksContext broken) {
                breaks.add(places.word(broken.clauseNumber()));
            } else {
                noPath = true;
            }
        }
        return new ProgramItem.PathTest(
                node.K_COUNTEREXAMPLE() != null,
                places.text(node.STRING()),
                List.copyOf(takings),
                List.copyOf(breaks),
                noPath,
                places.span(node.getStart(), node.STRING().getSymbol()),
                places.span(node));
    }
}
