package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.path.PbModel.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a requirement tree into rows: what satisfies them is a path, and every path satisfies them. */
final class Encoder {
    final ProgramFacts facts;
    final PbModel model = new PbModel();
    final Scale scale;
    final SharedTakings shared;
    final Tallies tallies;
    final LimitRows limits;
    final LeafRows leaves;
    final OpenRows open;
    final Alike alike;
    private final Needs needs;
    private final Map<String, Integer> audiences = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Bundle> all = new ArrayList<>();
    private final List<Encoded.Chore> chores = new ArrayList<>();
    private boolean loose;

    private Encoder(ProgramFacts facts, Survey survey, Courses courses) {
        this.facts = facts;
        scale = survey.scale;
        needs = Needs.of(facts, survey);
        shared = new SharedTakings(needs.shares(), courses);
        alike = new Alike(courses, needs.tellsApart());
        tallies = new Tallies(model, shared);
        limits = new LimitRows(model, tallies, scale);
        leaves = new LeafRows(model, scale, needs.endless());
        open = new OpenRows(model, scale, leaves);
    }

    /** The paths of a program; throws {@link TooHard} or {@link ArithmeticException} for what is not put into rows. */
    static Encoded program(ProgramFacts facts, Block requirements) {
        var survey = new Survey(requirements);
        var courses = new Courses(survey, false);
        var encoder = new Encoder(facts, survey, courses);
        encoder.all(requirements, PbModel.YES, "", Frame.of(facts));
        return encoder.encoded(requirements, courses);
    }

    /**
     * The ways to complete one line, whatever happens elsewhere.
     *
     * @param survey of the whole program
     * @param courses of the whole program, with those that another line always takes
     */
    static Encoded line(ProgramFacts facts, Requirement line, Frame frame, Survey survey, Courses courses) {
        var encoder = new Encoder(facts, survey, courses);
        encoder.line(line, PbModel.YES, "", frame);
        encoder.alone(frame, courses);
        return encoder.encoded(facts.requirements(), courses);
    }

    /** The ways to complete one option. */
    static Encoded option(ProgramFacts facts, Requirement.Option option, Frame frame, Survey survey, Courses courses) {
        var encoder = new Encoder(facts, survey, courses);
        encoder.all(option.block(), PbModel.YES, "", frame.labelled(facts, option.label()));
        encoder.alone(frame, courses);
        return encoder.encoded(facts.requirements(), courses);
    }

    /** What stands alone here leaves courses to the line that always takes them, and takes none that blocks around exclude. */
    private void alone(Frame around, Courses courses) {
        around.apart().forEach(not -> limits.exclude(not, all));
        for (var bundle : all) {
            var kin = bundle.course.map(courses::kin);
            if (kin.isPresent() && isOutOfReach(kin.get(), bundle.leaf)) {
                model.atMost(bundle.count, 0);
            }
        }
    }

    private static boolean isOutOfReach(Courses.Kin kin, Bundle.Leaf leaf) {
        boolean own = !leaf.frame().copied() && kin.reserved.equals(Optional.of(leaf.line()));
        return (kin.reserved.isPresent() && !own) || kin.excludedBy.isPresent();
    }

    private Encoded encoded(Block requirements, Courses courses) {
        new CourseRows(model, courses, shared, scale).add(all);
        return new Encoded(
                facts,
                requirements,
                model,
                scale,
                tallies,
                List.copyOf(all),
                places,
                courses(),
                alike,
                needs.endless(),
                !shared.rules().isEmpty(),
                loose,
                audiences,
                chores);
    }

    private LinearSum courses() {
        var sum = new LinearSum();
        var seen = new HashSet<String>();
        for (var bundle : all) {
            Integer on = places.get(bundle.leaf.place());
            if (bundle.isUnitsOnly() && bundle.unitsStated && on != null && seen.add(bundle.leaf.place())) {
                sum.add(1, on);
            }
        }
        return sum.add(1, tallies.all(all.stream().filter(Bundle::isWhole).toList(), false));
    }

    /** Notes that more is let through than there are paths; whoever finds one has to check it. */
    void loosen() {
        loose = true;
    }

    void note(String place, int literal) {
        places.put(place, literal);
    }

    List<Bundle> kept(List<Bundle> bundles) {
        all.addAll(bundles);
        return bundles;
    }

    int mostUses(ListRows.Goal goal, Optional<Amount> each) {
        return needs.mostUses(goal, each, scale);
    }

    private List<Bundle> all(Block block, int on, String place, Frame around) {
        var frame = around.within(facts, block);
        var inside = new ArrayList<Bundle>();
        for (int i = 0; i < block.entries().size(); i++) {
            var line = block.entries().get(i);
            String own = place + "." + i;
            inside.addAll(line(line, maybeOff(line, on, own), own, frame));
        }
        limits.add(block, on, inside);
        return inside;
    }

    /** A line of a block in which everything is asked for; what concerns some students only, or is optional, may be off. */
    private int maybeOff(Requirement line, int on, String place) {
        int own = line instanceof Requirement.Options ? on : concerned(line.audience(), on, place);
        if (line instanceof Requirement.Optionally) {
            own = entry(own, place);
        }
        note(place, own);
        return own;
    }

    /** True where {@code on} is and the student belongs to those whom a line concerns: one truth for every such group of students. */
    int concerned(Optional<String> audience, int on, String place) {
        if (audience.isEmpty()) {
            return on;
        }
        int belongs = audiences.computeIfAbsent(audience.get(), a -> model.variable(Kind.STUDENT, "belongs to: " + a));
        if (on == PbModel.YES) {
            return belongs;
        }
        int both = model.variable(Kind.HELP, "concerned at " + place);
        model.implies(both, on);
        model.implies(both, belongs);
        model.oneOf(both, -on, -belongs);
        return both;
    }

    /** A line that may be taken or not where {@code on} is true. */
    private int entry(int on, String place) {
        int taken = model.variable(Kind.STUDENT, "takes what stands at " + place);
        model.implies(taken, on);
        return taken;
    }

    int entry(Requirement line, int on, String place) {
        int taken = entry(concerned(line.audience(), on, place), place);
        note(place, taken);
        return taken;
    }

    /** What a line takes wherever {@code on} is true, and only there. */
    List<Bundle> line(Requirement line, int on, String place, Frame frame) {
        if (line instanceof Requirement.TakeCourse take) {
            var leaf = leaf(line, place, frame, take.course().toString());
            return kept(leaves.course(leaf, take.course(), take.units(), Optional.empty(), take.times(), on));
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf(oneOf.branches(), on, place, frame);
        } else if (line instanceof Requirement.AllOf of) {
            return all(of.block(), on, place, frame);
        } else if (line instanceof Requirement.Part part) {
            return all(part.block(), on, place, frame);
        } else if (line instanceof Requirement.Choose choose) {
            return new ListRows(this, on, choose.count(), false).add(choose.block(), place, frame);
        } else if (line instanceof Requirement.UnitsFrom from) {
            return new ListRows(this, on, from.units(), true).add(from.block(), place, frame);
        } else if (line instanceof Requirement.Options options) {
            return options(options, on, place, frame);
        } else if (line instanceof Requirement.AnyFrom any) {
            return oneOf(any.entries(), on, place, frame.copy());
        } else if (line instanceof Requirement.AnyMatching any) {
            return oneMatching(any, on, place, frame);
        } else if (line instanceof Requirement.Optionally optionally) {
            note(place + ".0", on);
            return line(optionally.entry(), on, place + ".0", frame);
        } else if (line instanceof Requirement.AnyOpen any) {
            var leaf = leaf(line, place, frame, any.text());
            return kept(open.chosen(leaf, any.level(), any.unitsEach(), new LinearSum().add(1, on), 1));
        } else if (line instanceof Requirement.OpenUnits units) {
            return kept(open.units(units, leaf(line, place, frame, units.text().orElse("units")), on));
        } else if (line instanceof Requirement.OpenCourses courses) {
            return kept(open.courses(
                    courses, leaf(line, place, frame, courses.text().orElse("a course")), on));
        } else if (line instanceof Requirement.Complete complete) {
            chores.add(new Encoded.Chore(complete, place, on));
        }
        return List.of();
    }

    private static Bundle.Leaf leaf(Requirement line, String place, Frame frame, String words) {
        return new Bundle.Leaf(line, place, frame, words, Optional.empty());
    }

    private List<Bundle> oneOf(List<Requirement> branches, int on, String place, Frame frame) {
        var taken = new ArrayList<Bundle>();
        int[] choices = choices(branches.size(), on, place);
        for (int i = 0; i < choices.length; i++) {
            var branch = branches.get(i);
            String own = place + "." + i;
            if (branch.audience().isPresent()) {
                model.implies(choices[i], concerned(branch.audience(), PbModel.YES, own));
            }
            note(own, choices[i]);
            int inside = branch instanceof Requirement.Optionally ? entry(choices[i], own + ".0") : choices[i];
            taken.addAll(line(branch, inside, own, frame));
        }
        return taken;
    }

    private List<Bundle> options(Requirement.Options options, int on, String place, Frame frame) {
        var taken = new ArrayList<Bundle>();
        int[] choices = choices(options.options().size(), on, place);
        for (int i = 0; i < choices.length; i++) {
            var option = options.options().get(i);
            String own = place + "." + i;
            if (option.audience().isPresent()) {
                model.implies(choices[i], concerned(option.audience(), PbModel.YES, own));
            }
            note(own, choices[i]);
            taken.addAll(all(option.block(), choices[i], own, frame.labelled(facts, option.label())));
        }
        return taken;
    }

    /** Exactly one of so many wherever {@code on} is true, and none elsewhere. */
    private int[] choices(int ways, int on, String place) {
        int[] choices = new int[ways];
        var sum = new LinearSum().add(-1, on);
        for (int i = 0; i < ways; i++) {
            choices[i] = ways == 1 ? on : model.variable(Kind.STUDENT, "chooses " + place + "." + i);
            sum.add(1, choices[i]);
        }
        model.equal(sum, 0);
        return choices;
    }

    private List<Bundle> oneMatching(Requirement.AnyMatching any, int on, String place, Frame frame) {
        var taken = new ArrayList<Bundle>();
        var pattern = any.pattern();
        int known = any.matches().size();
        int[] choices = choices(known + (any.open() ? 1 : 0), on, place);
        for (int i = 0; i < known; i++) {
            var course = any.matches().get(i);
            String own = place + "." + i;
            note(own, choices[i]);
            var leaf = leaf(any, own, frame, course.toString());
            taken.addAll(kept(leaves.course(leaf, course, Optional.empty(), pattern.units(), 1, choices[i])));
        }
        if (any.open()) {
            var leaf = new Bundle.Leaf(any, place + ".any", frame, pattern.words(), Optional.of(pattern));
            var one = new LinearSum().add(1, choices[known]);
            taken.addAll(kept(open.chosen(leaf, pattern.level(), pattern.units(), one, 1)));
        }
        return taken;
    }
}
