package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.Node.Child;
import dev.credence.path.Node.Goal;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a requirement tree into nodes: numbers for units, counters for limits, states for courses and open parts. */
final class Planner {
    final Scale scale;
    final Layout layout;
    private final Courses courses;
    final Context context;
    private final Takings takings;
    private final OpenParts openParts;
    final LeafWays leafWays;
    private final List<Counter> made = new ArrayList<>();
    private int nextBit;
    /** How many {@code any from} the line stands in; its lines are copies of others. */
    int copied;

    Planner(ProgramFacts facts, Survey survey, Courses courses, Layout layout) {
        this.courses = courses;
        this.layout = layout;
        scale = survey.scale;
        context = new Context(facts);
        takings = new Takings(layout, courses, scale, context);
        openParts = new OpenParts(layout, scale, context, takings);
        leafWays = new LeafWays(context, courses);
        nextBit = courses.bits();
    }

    Node.All program(Block block) {
        List<Counter> caps = courses.caps(0, scale);
        caps.forEach(this::count);
        return all(block, caps, null, null, "");
    }

    /** What counts twice when a shared course is counted in both groups may seem too much and is not. */
    void ignoreWhatSharingMayKeep() {
        for (var counter : made) {
            counter.ignored |= counter.share || !counter.atLeast;
        }
    }

    Node line(Requirement line, String place) {
        if (line instanceof Requirement.TakeCourse take) {
            return leaf(course(take, place), line);
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf(oneOf.branches(), line, place);
        } else if (line instanceof Requirement.AllOf all) {
            return all(all.block(), List.of(), line, null, place);
        } else if (line instanceof Requirement.Choose choose) {
            return new ListPlanner(this, choose.block(), line).plan(goal(choose.count(), false), place);
        } else if (line instanceof Requirement.UnitsFrom from) {
            return new ListPlanner(this, from.block(), line).plan(goal(from.units(), true), place);
        } else if (line instanceof Requirement.Options options) {
            return options(options, place);
        } else if (line instanceof Requirement.OpenUnits open) {
            return leaf(leafWays.units(openParts.units(open), open, place), line);
        } else if (line instanceof Requirement.OpenCourses open) {
            return leaf(leafWays.bare(openParts.courses(open), open, place), line);
        } else if (line instanceof Requirement.AnyOpen open) {
            var states = takings.open(open.level(), open.unitsEach(), Optional.empty());
            return leaf(leafWays.chosen(states, open, place), line);
        } else if (line instanceof Requirement.AnyMatching any) {
            return oneMatching(any, place);
        } else if (line instanceof Requirement.AnyFrom any) {
            copied++;
            Node node = oneOf(any.entries(), line, place);
            copied--;
            return node;
        } else if (line instanceof Requirement.Optionally optionally) {
            return oneOf(List.of(optionally.entry()), line, place);
        } else if (line instanceof Requirement.Part part) {
            return all(part.block(), List.of(), line, null, place);
        }
        return leaf(takings.nothing(), line);
    }

    private StateSet course(Requirement.TakeCourse take, String place) {
        var states = takings.course(take.course(), take.units(), Optional.empty(), take.times(), take, copied > 0);
        return leafWays.course(states, take, place, take.course(), take.times());
    }

    static Node leaf(StateSet states, @Nullable Requirement line) {
        return new Node.Leaf(states, line);
    }

    private Node oneOf(List<Requirement> branches, Requirement line, String place) {
        var nodes = new ArrayList<Node>(branches.size());
        var places = new ArrayList<String>(branches.size());
        for (int i = 0; i < branches.size(); i++) {
            String own = place + "." + i;
            nodes.add(line(branches.get(i), own));
            places.add(own);
            if (branches.get(i) instanceof Requirement.Optionally) {
                nodes.add(leaf(takings.nothing(), null));
                places.add(own);
            }
        }
        return new Node.OneOf(nodes.toArray(new Node[0]), places.toArray(new String[0]), line);
    }

    private Node options(Requirement.Options options, String place) {
        Node[] nodes = new Node[options.options().size()];
        String[] places = new String[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            var option = options.options().get(i);
            places[i] = place + "." + i;
            context.labels.add(option.label());
            nodes[i] = all(option.block(), List.of(), null, option, places[i]);
            context.labels.remove(context.labels.size() - 1);
        }
        return new Node.OneOf(nodes, places, options);
    }

    /** {@code any} as a line of its own: exactly one such course. */
    private Node oneMatching(Requirement.AnyMatching any, String place) {
        var states = new StateSet(layout, 0);
        states.why = new Impossible(any.span(), "no course that can count here matches");
        var parts = new ArrayList<StateSet>();
        for (int i = 0; i < any.matches().size(); i++) {
            var one = matching(any, any.matches().get(i), place + "." + i);
            parts.addAll(one.parts.isEmpty() ? List.of(one) : one.parts);
            states.addAll(one.unstated ? leafWays.unknown(one) : one);
        }
        if (any.open()) {
            states.addAll(openMatching(any));
        }
        states.parts = parts;
        return leaf(states, any);
    }

    StateSet matching(Requirement.AnyMatching any, Course course, String place) {
        var states = takings.course(course, Optional.empty(), any.pattern().units(), 1, any, copied > 0);
        return leafWays.course(states, any, place, course, 1);
    }

    StateSet openMatching(Requirement.AnyMatching any) {
        var pattern = any.pattern();
        return leafWays.unknown(takings.open(pattern.level(), pattern.units(), Optional.of(pattern)));
    }

    private Node.All all(
            Block block,
            List<Counter> caps,
            @Nullable Requirement line,
            Requirement.@Nullable Option option,
            String place) {
        var opened = new OpenedBlock(this);
        opened.counters.addAll(caps);
        opened.open(block, false);
        Child[] children = new Child[block.entries().size()];
        for (int i = 0; i < children.length; i++) {
            var entry = block.entries().get(i);
            String own = place + "." + i;
            children[i] = new Child(line(entry, own), maybeOff(entry), entry.span(), own);
        }
        opened.close();
        return new Node.All(children, opened.rules(), block.span(), line, option);
    }

    private static boolean maybeOff(Requirement line) {
        return line instanceof Requirement.Optionally
                || (line.audience().isPresent() && !(line instanceof Requirement.Options));
    }

    private Goal goal(Amount amount, boolean byUnits) {
        int min = byUnits
                ? scale.of(amount.min())
                : Scale.small(-floor(amount.min().times(-1)));
        int max = amount.max().isEmpty()
                ? -1
                : byUnits
                        ? scale.of(amount.max().get())
                        : Scale.small(floor(amount.max().get()));
        boolean minimal = amount.isSingle() && !amount.exact();
        return new Goal(byUnits, min, minimal ? -1 : max, minimal, amount.exact());
    }

    /** The number of the next limit to be counted. */
    int nextCounter() {
        return made.size();
    }

    /** Notes a limit: what stands inside its block is counted for it. */
    void count(Counter counter) {
        layout.caps[counter.index] = counter.cap();
        made.add(counter);
        context.counters.add(counter);
    }

    int takeBit() {
        return nextBit++;
    }

    private static long floor(Units value) {
        return Math.floorDiv(value.numerator(), value.denominator());
    }
}
