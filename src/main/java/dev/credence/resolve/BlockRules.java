package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Limit;
import dev.credence.model.Markdown;
import dev.credence.syntax.ast.BlockNode;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.LineNode;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.QuantityNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the lines of a block that ask for no course by themselves. */
final class BlockRules {
    private final Findings findings;
    private final Numbers numbers;
    private final CourseLookup courses;
    private final Labels labels;

    BlockRules(Findings findings, CourseLookup courses, Labels labels) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
        this.courses = courses;
        this.labels = labels;
    }

    List<BlockRule> of(BlockNode block) {
        var rules = new ArrayList<BlockRule>();
        for (var line : block.lines()) {
            if (!(line instanceof LineNode.Entry)) {
                rule(line, block).ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<BlockRule> rule(LineNode line, BlockNode block) {
        if (line instanceof LineNode.Limit limit) {
            return limit(limit, block);
        }
        if (line instanceof LineNode.NotBoth not) {
            return notBoth(not);
        }
        if (line instanceof LineNode.Order order) {
            return Optional.of(
                    new BlockRule.Order(order.steps().stream().map(courses::all).toList(), order.span()));
        }
        if (line instanceof LineNode.Condition condition) {
            return Optional.of(new BlockRule.Condition(condition.text().value(), condition.span()));
        }
        if (line instanceof LineNode.Note note) {
            return Optional.of(new BlockRule.Note(new Markdown(note.text().value()), note.span()));
        }
        if (line instanceof LineNode.MayShare share) {
            return mayShare(share);
        }
        return Optional.of(new BlockRule.ShareNone(line.span()));
    }

    private Optional<BlockRule> notBoth(LineNode.NotBoth not) {
        List<Course> first = courses.all(List.of(not.first()));
        List<Course> second = courses.all(List.of(not.second()));
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlockRule.NotBoth(first.get(0), second.get(0), not.span()));
    }

    private Optional<BlockRule> mayShare(LineNode.MayShare share) {
        boolean known = labels.require(share.group()) & labels.require(share.with());
        return known
                ? Optional.of(new BlockRule.MayShare(
                        share.group().value(),
                        share.with().value(),
                        numbers.units(share.cap()),
                        share.measure() == Measure.COURSES,
                        share.span()))
                : Optional.empty();
    }

    private Optional<BlockRule> limit(LineNode.Limit limit, BlockNode block) {
        var scope = scope(limit, block);
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        boolean share = limit.quantity().form() != QuantityNode.Form.NUMBER;
        if (share && limit.measure() != Measure.UNITS) {
            findings.report(
                    Code.BAD_NUMBER,
                    limit.quantity().span(),
                    "a share can only be of units",
                    "write `units`, or a number of courses");
        }
        var measure = switch (limit.measure()) {
            case COURSES -> Limit.Measure.COURSES;
            case SUBJECTS -> Limit.Measure.SUBJECTS;
            default -> Limit.Measure.UNITS;
        };
        return Optional.of(new Limit(
                limit.atLeast(),
                numbers.quantity(limit.quantity()),
                share,
                limit.level().map(Codes::level),
                measure,
                scope.get(),
                limit.audience().map(Text::value),
                limit.span()));
    }

    private Optional<Limit.Scope> scope(LineNode.Limit limit, BlockNode block) {
        var scope = limit.scope();
        if (scope instanceof LineNode.Scope.Label label) {
            return labels.require(label.label())
                    ? Optional.of(new Limit.FromGroup(label.label().value()))
                    : Optional.empty();
        }
        if (scope instanceof LineNode.Scope.Courses listed) {
            return Optional.of(new Limit.FromCourses(listedCourses(limit, listed, block)));
        }
        if (scope instanceof LineNode.Scope.Subject subject) {
            return Optional.of(new Limit.InSubject(subject.subject().value()));
        }
        if (scope instanceof LineNode.Scope.EachOf each) {
            return Optional.of(new Limit.InEachOf(Codes.values(each.subjects())));
        }
        if (scope instanceof LineNode.Scope.Outside outside) {
            return Optional.of(new Limit.OutsideSubject(outside.subject().value()));
        }
        if (scope instanceof LineNode.Scope.Unit unit) {
            return Optional.of(new Limit.InUnit(unit.name().value()));
        }
        if (scope instanceof LineNode.Scope.Attribute attribute) {
            return Optional.of(new Limit.OfAttribute(attribute.name().value()));
        }
        if (scope instanceof LineNode.Scope.Numbered numbered) {
            return Optional.of(new Limit.Numbered(
                    numbers.whole(numbered.from()), numbered.to().map(numbers::whole)));
        }
        return Optional.of(
                scope instanceof LineNode.Scope.OnRecord onRecord
                        ? new Limit.OnRecord(onRecord.words())
                        : new Limit.Everything());
    }

    private List<Course> listedCourses(LineNode.Limit limit, LineNode.Scope.Courses listed, BlockNode block) {
        var found = courses.all(listed.courses());
        boolean asksNothing = limit.atLeast()
                && block.lines().stream()
                        .noneMatch(line -> line instanceof LineNode.Entry entry && mayHold(entry.entry()));
        if (asksNothing) {
            String number = limit.quantity().text();
            findings.report(Diagnostic.of(
                            Code.LIMIT_ASKS_NOTHING,
                            limit.span(),
                            "`at least` only limits what other lines ask for, and no other line here asks for a course")
                    .help("to ask for the courses write `" + number + " or more units from { ... }`"));
        }
        return found;
    }

    private static boolean mayHold(EntryNode entry) {
        return !(entry instanceof EntryNode.Complete);
    }
}
