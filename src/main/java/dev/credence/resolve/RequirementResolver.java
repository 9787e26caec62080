package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Requirement;
import dev.credence.model.Size;
import dev.credence.model.Units;
import dev.credence.source.Span;
import dev.credence.syntax.ast.BlockNode;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.LineNode;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.SizeNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the requirement tree of one program. A line with a name that leads nowhere is reported and left out. */
final class RequirementResolver {
    private final Findings findings;
    private final Numbers numbers;
    private final CourseLookup courses;
    private final Wildcards wildcards;
    private final Labels labels;
    private final BlockRules rules;

    RequirementResolver(Findings findings, CourseLookup courses, Wildcards wildcards, Labels labels) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
        this.courses = courses;
        this.wildcards = wildcards;
        this.labels = labels;
        this.rules = new BlockRules(findings, courses, labels);
    }

    Block block(BlockNode node, Optional<Text> label, boolean isList) {
        var entries = new ArrayList<Requirement>(node.lines().size());
        Map<CourseCode, Span> seen = new HashMap<>();
        for (var line : node.lines()) {
            if (line instanceof LineNode.Entry entry) {
                if (entry.entry() instanceof EntryNode.Course course && repeated(course, seen, true)) {
                    continue;
                }
                var made = entry(entry.entry(), entry.audience().map(Text::value), isList);
                if (made.isPresent()) {
                    entries.add(made.get());
                }
            }
        }
        return new Block(label.map(Text::value), entries, rules.of(node), node.span());
    }

    /** @param alone whether it stands alone in its list, so that it can be taken out and nothing else goes with it */
    private boolean repeated(EntryNode.Course course, Map<CourseCode, Span> seen, boolean alone) {
        if (course.course().second().isPresent()) {
            return false;
        }
        var code = Codes.of(course.course());
        var first = seen.putIfAbsent(code, course.span());
        if (first == null) {
            return false;
        }
        var found = Diagnostic.of(
                        Code.REPEATED_ENTRY,
                        course.span(),
                        CourseTable.shown(code) + " stands twice in one list, and a course counts once")
                .related(first, "it stands here already")
                .help("take one out; a course that is taken two times is written `"
                        + course.course().span().text() + " twice`");
        findings.report(alone ? Findings.withoutSecond(found, first, course.span()) : found);
        return true;
    }

    private Optional<Requirement> entry(EntryNode node, Optional<String> audience, boolean inList) {
        if (node instanceof EntryNode.Course course) {
            return course(course, audience);
        }
        if (node instanceof EntryNode.Either either) {
            Map<CourseCode, Span> seen = new HashMap<>();
            either.branches().stream()
                    .filter(EntryNode.Course.class::isInstance)
                    .forEach(branch -> repeated((EntryNode.Course) branch, seen, false));
            var branches = all(either.branches());
            return branches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Requirement.OneOf(branches, audience, node.span()));
        }
        if (node instanceof EntryNode.Both both) {
            var block = new Block(Optional.empty(), all(both.parts()), List.of(), node.span());
            return Optional.of(new Requirement.AllOf(block, audience, node.span()));
        }
        if (node instanceof EntryNode.AllOf all) {
            return Optional.of(new Requirement.AllOf(block(all.block(), all.label(), false), audience, all.head()));
        }
        if (node instanceof EntryNode.Choose choose) {
            var block = block(choose.block(), choose.label(), true);
            return Optional.of(new Requirement.Choose(count(choose), block, audience, choose.head()));
        }
        if (node instanceof EntryNode.UnitsFrom from) {
            return unitsFrom(from, audience);
        }
        if (node instanceof EntryNode.Part part) {
            return part(part, audience, inList);
        }
        if (node instanceof EntryNode.Options options) {
            return Optional.of(options(options, audience));
        }
        if (node instanceof EntryNode.Optionally optional) {
            return entry(optional.entry(), Optional.empty(), false)
                    .map(e -> new Requirement.Optionally(e, audience, node.span()));
        }
        return leaf(node, audience);
    }

    private Optional<Requirement> leaf(EntryNode node, Optional<String> audience) {
        if (node instanceof EntryNode.Open open) {
            return Optional.of(open(open, audience));
        }
        if (node instanceof EntryNode.AnyOpen any) {
            return Optional.of(new Requirement.AnyOpen(
                    any.level().map(Codes::level),
                    any.subject().map(s -> s.value() + " ").orElse("")
                            + any.text().value(),
                    any.tail().unitsEach().map(numbers::amount),
                    any.tail().approvedBy().map(Text::value),
                    audience,
                    any.span()));
        }
        if (node instanceof EntryNode.AnyMatching any) {
            return wildcards.resolve(any, audience);
        }
        if (node instanceof EntryNode.AnyFrom any) {
            return anyFrom(any, audience);
        }
        var complete = (EntryNode.Complete) node;
        return Optional.of(new Requirement.Complete(
                complete.text().value(),
                numbers.units(complete.hours()),
                complete.approvedBy().map(Text::value),
                audience,
                complete.span()));
    }

    private List<Requirement> all(List<EntryNode> nodes) {
        var found = new ArrayList<Requirement>(nodes.size());
        nodes.forEach(n -> entry(n, Optional.empty(), false).ifPresent(found::add));
        return found;
    }

    private Optional<Requirement> course(EntryNode.Course node, Optional<String> audience) {
        var units = numbers.units(node.units());
        var found = new ArrayList<Requirement>(1);
        boolean missing = false;
        // Of a dual-numbered pair either number does, each at its own level.
        for (var code : Codes.all(node.course())) {
            // A number without a topic is the number in general: any one of its topics.
            var topics = courses.table().topicsOf(code);
            for (var topic : topics) {
                found.add(taking(topic, units, audience, node));
            }
            if (topics.isEmpty() && !missing) {
                var course = courses.require(code, node.course().span());
                if (course.isPresent()) {
                    found.add(taking(course.get(), units, audience, node));
                }
                // One word about a pair that nobody declared is enough.
                missing = course.isEmpty();
            }
        }
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(found.get(0));
            default -> Optional.of(new Requirement.OneOf(found, audience, node.span()));
        };
    }

    private Requirement taking(Course course, Optional<Units> units, Optional<String> audience, EntryNode.Course node) {
        checkTaking(course, units, node);
        return new Requirement.TakeCourse(course, units, node.times(), audience, node.span());
    }

    private void checkTaking(Course course, Optional<Units> units, EntryNode.Course node) {
        if (units.isPresent()
                && course.units() instanceof CourseUnits.Known known
                && !known.values().contains(units.get())) {
            findings.report(Diagnostic.of(
                            Code.UNITS_NOT_OFFERED,
                            node.span(),
                            "nobody can take " + CourseTable.shown(course.code()) + " for "
                                    + Plural.of(units.get(), "unit"))
                    .related(course.span(), "it is offered for " + offered(known))
                    .help("write units that the course is offered for, or change the course"));
        }
        if (node.times() > 1 && isTooOften(course, node.times())) {
            findings.report(Diagnostic.of(
                            Code.NOT_REPEATABLE,
                            node.span(),
                            "nobody can take " + CourseTable.shown(course.code()) + " "
                                    + (node.times() == 2 ? "twice" : node.times() + " times") + " for credit")
                    .related(
                            course.span(),
                            course.isRepeatable() ? "it may be repeated less often" : "the course is not repeatable")
                    .help("declare the course `repeatable`, or ask for it once"));
        }
    }

    private static boolean isTooOften(Course course, int times) {
        if (course.repeatableUnits().isPresent() && course.units() instanceof CourseUnits.Known known) {
            return known.min().times(times).compareTo(course.repeatableUnits().get()) > 0;
        }
        return course.times().isPresent() && course.times().get() < times;
    }

    private static String offered(CourseUnits.Known known) {
        return known.min().equals(known.max())
                ? Plural.of(known.min(), "unit")
                : known.min() + " to " + Plural.of(known.max(), "unit");
    }

    private Amount count(EntryNode.Choose choose) {
        var amount = numbers.amount(choose.count());
        if (amount.min().denominator() != 1) {
            findings.report(
                    Code.BAD_NUMBER,
                    choose.count().span(),
                    "a student chooses a whole number of courses",
                    "write a whole number; for units write `"
                            + choose.count().span().text() + " units from`");
        }
        return amount;
    }

    private Optional<Requirement> unitsFrom(EntryNode.UnitsFrom from, Optional<String> audience) {
        if (from.level().isPresent()) {
            findings.report(
                    Code.SYNTAX,
                    from.head(),
                    "a list cannot be asked for units of one level like this",
                    "write the level as a limit inside the braces: `at least "
                            + from.units().span().text() + " "
                            + Codes.level(from.level().get()).words() + " units`");
        }
        var block = block(from.block(), from.label(), true);
        return Optional.of(new Requirement.UnitsFrom(numbers.amount(from.units()), block, audience, from.head()));
    }

    private Optional<Requirement> part(EntryNode.Part part, Optional<String> audience, boolean inList) {
        if (!inList) {
            findings.report(
                    Code.SYNTAX,
                    part.label().span(),
                    "a named part stands only inside a list that is chosen from",
                    "write `all of \"" + part.label().value() + "\" {` if everything in it is required");
        }
        var block = block(part.block(), Optional.of(part.label()), true);
        return Optional.of(new Requirement.Part(block, audience, part.label().span()));
    }

    private Requirement options(EntryNode.Options node, Optional<String> audience) {
        var options = new ArrayList<Requirement.Option>();
        for (var option : node.options()) {
            options.add(new Requirement.Option(
                    option.label().value(),
                    option.size().map(this::size),
                    option.audience().map(Text::value),
                    block(option.block(), Optional.of(option.label()), false),
                    option.span()));
        }
        return new Requirement.Options(options, audience, node.span());
    }

    Size size(SizeNode node) {
        var measure = switch (node.measure()) {
            case COURSES -> Size.Measure.COURSES;
            case HOURS -> Size.Measure.HOURS;
            default -> Size.Measure.UNITS;
        };
        return new Size(numbers.amount(node.amount()), measure, node.span());
    }

    private Requirement open(EntryNode.Open open, Optional<String> audience) {
        open.text().ifPresent(labels::checkOpenText);
        var amount = numbers.amount(open.amount());
        var level = open.level().map(Codes::level);
        var text = open.text().map(Text::value);
        var approvedBy = open.tail().approvedBy().map(Text::value);
        if (open.measure() == Measure.UNITS) {
            return new Requirement.OpenUnits(amount, level, text, approvedBy, audience, open.span());
        }
        var each = open.tail().unitsEach().map(numbers::amount);
        return new Requirement.OpenCourses(amount, level, text, each, approvedBy, audience, open.span());
    }

    private Optional<Requirement> anyFrom(EntryNode.AnyFrom node, Optional<String> audience) {
        var source = labels.entriesOf(node.label());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (!labels.enter(node.label())) {
            return Optional.empty();
        }
        var entries = new ArrayList<Requirement>();
        for (var line : source.get().lines()) {
            if (line instanceof LineNode.Entry entry) {
                entry(entry.entry(), entry.audience().map(Text::value), true).ifPresent(entries::add);
            }
        }
        labels.leave(node.label());
        return Optional.of(new Requirement.AnyFrom(node.label().value(), entries, audience, node.span()));
    }

    /** The entries of a shared list. */
    List<Requirement> list(BlockNode node) {
        return block(node, Optional.empty(), true).entries();
    }
}
