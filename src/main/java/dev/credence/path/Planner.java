package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.path.Node.Child;
import dev.credence.path.Node.Goal;
import dev.credence.path.Node.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a requirement tree into nodes: numbers for units, counters for limits, states for courses and open parts. */
final class Planner {
    private final Scale scale;
    private final Layout layout;
    private final Courses courses;
    private final Context context;
    private final Takings takings;
    private final OpenParts openParts;
    private final List<Counter> made = new ArrayList<>();
    private int nextCounter;
    private int nextBit;
    /** How many {@code any from} the line stands in; its lines are copies of others. */
    private int copied;

    Planner(ProgramFacts facts, Survey survey, Courses courses, Layout layout) {
        this.courses = courses;
        this.layout = layout;
        scale = survey.scale;
        context = new Context(facts);
        takings = new Takings(layout, courses, scale, context);
        openParts = new OpenParts(layout, scale, context, takings);
        nextBit = courses.bits();
    }

    Node.All program(Block block) {
        List<Counter> caps = courses.caps(0, scale);
        for (var cap : caps) {
            layout.caps[cap.index] = cap.cap();
        }
        nextCounter = caps.size();
        context.counters.addAll(caps);
        made.addAll(caps);
        return all(block, caps, null, null);
    }

    /** What counts twice when a shared course is counted in both groups may seem too much and is not. */
    void ignoreWhatSharingMayKeep() {
        for (var counter : made) {
            counter.ignored |= counter.share || !counter.atLeast;
        }
    }

    private Node line(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            return leaf(
                    takings.course(take.course(), take.units(), Optional.empty(), take.times(), take, copied > 0),
                    line);
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf(oneOf.branches(), line);
        } else if (line instanceof Requirement.AllOf all) {
            return all(all.block(), List.of(), line, null);
        } else if (line instanceof Requirement.Choose choose) {
            return new Pick(choose.block(), line).plan(goal(choose.count(), false));
        } else if (line instanceof Requirement.UnitsFrom from) {
            return new Pick(from.block(), line).plan(goal(from.units(), true));
        } else if (line instanceof Requirement.Options options) {
            return options(options);
        } else if (line instanceof Requirement.OpenUnits open) {
            return leaf(openParts.units(open), line);
        } else if (line instanceof Requirement.OpenCourses open) {
            return leaf(openParts.courses(open), line);
        } else if (line instanceof Requirement.AnyOpen open) {
            return leaf(takings.open(open.level(), open.unitsEach(), Optional.empty()), line);
        } else if (line instanceof Requirement.AnyMatching any) {
            return oneMatching(any);
        } else if (line instanceof Requirement.AnyFrom any) {
            copied++;
            Node node = oneOf(any.entries(), line);
            copied--;
            return node;
        } else if (line instanceof Requirement.Optionally optionally) {
            return oneOf(List.of(optionally.entry()), line);
        } else if (line instanceof Requirement.Part part) {
            return all(part.block(), List.of(), line, null);
        }
        return leaf(takings.nothing(), line);
    }

    private static Node leaf(StateSet states, @Nullable Requirement line) {
        return new Node.Leaf(states, line);
    }

    private Node oneOf(List<Requirement> branches, Requirement line) {
        var nodes = new ArrayList<Node>(branches.size());
        for (var branch : branches) {
            nodes.add(line(branch));
            if (branch instanceof Requirement.Optionally) {
                nodes.add(leaf(takings.nothing(), null));
            }
        }
        return new Node.OneOf(nodes.toArray(new Node[0]), line);
    }

    private Node options(Requirement.Options options) {
        Node[] nodes = new Node[options.options().size()];
        for (int i = 0; i < nodes.length; i++) {
            var option = options.options().get(i);
            context.labels.add(option.label());
            nodes[i] = all(option.block(), List.of(), null, option);
            context.labels.remove(context.labels.size() - 1);
        }
        return new Node.OneOf(nodes, options);
    }

    /** {@code any} as a line of its own: exactly one such course. */
    private Node oneMatching(Requirement.AnyMatching any) {
        var nodes = new ArrayList<Node>();
        for (Course course : any.matches()) {
            nodes.add(leaf(matching(any, course), null));
        }
        if (any.open()) {
            nodes.add(leaf(openMatching(any), null));
        }
        return new Node.OneOf(nodes.toArray(new Node[0]), any);
    }

    private StateSet matching(Requirement.AnyMatching any, Course course) {
        return takings.course(course, Optional.empty(), any.pattern().units(), 1, any, copied > 0);
    }

    private StateSet openMatching(Requirement.AnyMatching any) {
        return takings.open(any.pattern().level(), any.pattern().units(), Optional.of(any.pattern()));
    }

    private Node.All all(
            Block block, List<Counter> caps, @Nullable Requirement line, Requirement.@Nullable Option option) {
        var opened = new Opened();
        opened.counters.addAll(caps);
        opened.open(block, false);
        Child[] children = new Child[block.entries().size()];
        for (int i = 0; i < children.length; i++) {
            var entry = block.entries().get(i);
            children[i] = new Child(line(entry), maybeOff(entry), entry.span());
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

    private static long floor(dev.credence.model.Units value) {
        return Math.floorDiv(value.numerator(), value.denominator());
    }

    /** The rules of a block while its lines are planned. */
    private final class Opened {
        final List<Counter> counters = new ArrayList<>(0);
        private final List<Integer> bits = new ArrayList<>(0);
        private final int countersBefore = context.counters.size();
        private final int exclusionsBefore = context.exclusions.size();
        private final int labelsBefore = context.labels.size();
        private boolean relaxed;

        void open(Block block, boolean minimal) {
            if (block.label().isPresent()) {
                context.labels.add(block.label().get());
            }
            for (var rule : block.rules()) {
                if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                    limit(limit, minimal);
                } else if (rule instanceof BlockRule.NotBoth not) {
                    exclude(not);
                }
            }
        }

        private void limit(Limit limit, boolean minimal) {
            if (limit.measure() == Limit.Measure.SUBJECTS) {
                relaxed = true;
            } else if (limit.scope() instanceof Limit.InEachOf each) {
                for (String subject : each.subjects()) {
                    count(new Counter(nextCounter, limit, new Limit.InSubject(subject), scale), minimal);
                }
            } else {
                count(new Counter(nextCounter, limit, limit.scope(), scale), minimal);
            }
        }

        private void count(Counter counter, boolean minimal) {
            nextCounter++;
            counter.keepsEntries = minimal && counter.atLeast;
            layout.caps[counter.index] = counter.cap();
            counters.add(counter);
            made.add(counter);
            context.counters.add(counter);
        }

        private void exclude(BlockRule.NotBoth not) {
            int first = nextBit++;
            int second = nextBit++;
            layout.conflicts.exclude(first, second);
            context.exclusions.add(new Context.Exclusion(not, first, second));
            bits.add(first);
            bits.add(second);
        }

        /** Ends what was opened; inside a list, a part ends its heading and scope, and the list keeps its rules. */
        void close() {
            cut(context.counters, countersBefore);
            cut(context.exclusions, exclusionsBefore);
            cut(context.labels, labelsBefore);
        }

        Rules rules() {
            if (counters.isEmpty() && bits.isEmpty() && !relaxed) {
                return Rules.NONE;
            }
            int[] cleared = new int[bits.size()];
            for (int i = 0; i < cleared.length; i++) {
                cleared[i] = bits.get(i);
            }
            return new Rules(counters.toArray(new Counter[0]), cleared, relaxed);
        }

        void take(Opened part) {
            counters.addAll(part.counters);
            bits.addAll(part.bits);
            relaxed |= part.relaxed;
        }
    }

    private static void cut(List<?> list, int size) {
        while (list.size() > size) {
            list.remove(list.size() - 1);
        }
    }

    /** A list from which some entries are taken. */
    private final class Pick {
        private final Block block;
        private final Requirement line;
        private final List<Node.Entry> entries = new ArrayList<>();
        private final List<Node.Stretch> stretches = new ArrayList<>(0);
        private final Opened opened = new Opened();
        private boolean minimal;
        private boolean hasUnlimited;

        Pick(Block block, Requirement line) {
            this.block = block;
            this.line = line;
        }

        Node plan(Goal goal) {
            minimal = goal.minimal();
            opened.open(block, minimal);
            addAll(block.entries());
            if (hasUnlimited) {
                leaveOutShares(goal);
            }
            opened.close();
            return new Node.Pick(
                    goal,
                    entries.toArray(new Node.Entry[0]),
                    opened.rules(),
                    line.span(),
                    line,
                    stretches.toArray(new Node.Stretch[0]));
        }

        /** No number of further courses settles a share for good: it goes up and down. */
        private void leaveOutShares(Goal goal) {
            boolean endless = goal.max() < 0 && !goal.minimal();
            for (var counter : context.counters) {
                counter.ignored |= counter.share && (endless || counter.keepsEntries);
            }
        }

        private void addAll(List<Requirement> lines) {
            for (Requirement entry : lines) {
                int from = entries.size();
                if (entry instanceof Requirement.Part part) {
                    part(part);
                } else if (entry instanceof Requirement.AnyFrom any) {
                    copied++;
                    addAll(any.entries());
                    copied--;
                } else if (entry instanceof Requirement.AnyMatching any) {
                    anyMatching(any);
                } else {
                    boolean unlimited = entry instanceof Requirement.AnyOpen;
                    hasUnlimited |= unlimited;
                    entries.add(new Node.Entry(line(entry), 1, unlimited, entry instanceof Requirement.Optionally));
                    continue;
                }
                stretches.add(new Node.Stretch(entry, from, entries.size()));
            }
        }

        private void part(Requirement.Part part) {
            var own = new Opened();
            own.open(part.block(), minimal);
            addAll(part.block().entries());
            own.close();
            if (part.audience().isPresent()) {
                // For students whom the part does not concern, it asks for nothing.
                for (var counter : own.counters) {
                    counter.ignored |= counter.atLeast;
                }
            }
            opened.take(own);
        }

        private void anyMatching(Requirement.AnyMatching any) {
            int first = entries.size();
            for (Course course : any.matches()) {
                StateSet states = matching(any, course);
                if (!states.isEmpty() && !joined(states, first)) {
                    entries.add(new Node.Entry(leaf(states, null), 1, false, false));
                }
            }
            if (any.open()) {
                hasUnlimited = true;
                entries.add(new Node.Entry(leaf(openMatching(any), null), 1, true, false));
            }
        }

        /** Hundreds of matches are mostly alike; those become one entry with so many copies. */
        private boolean joined(StateSet states, int first) {
            for (int i = first; i < entries.size(); i++) {
                var entry = entries.get(i);
                if (((Node.Leaf) entry.node()).states().sameAs(states)) {
                    entries.set(i, new Node.Entry(entry.node(), entry.copies() + 1, false, false));
                    return true;
                }
            }
            return false;
        }
    }
}
