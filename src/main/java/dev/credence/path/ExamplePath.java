package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.path.ExampleVerdict.Listed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for a way to count the courses that an author lists; what is open in the program is filled with them too. */
final class ExamplePath {
    private final ProgramFacts facts;
    private final List<Listed> listed;
    private final SolverBudget budget = SolverBudget.usual();

    ExamplePath(ProgramFacts facts, List<Listed> listed) {
        this.facts = facts;
        this.listed = listed;
    }

    ExampleVerdict verdict() {
        try {
            var closed =
                    ClosedProgram.of(facts, listed.stream().map(Listed::course).toList());
            var encoded = Encoder.program(closed, closed.requirements());
            return verdict(encoded);
        } catch (SolverBudget.Spent | TooHard | ArithmeticException tooMuch) {
            return new ExampleVerdict.Undecided();
        }
    }

    private ExampleVerdict verdict(Encoded encoded) {
        var model = new PbModel(encoded.model());
        everyListed(encoded, model);
        nothingElse(encoded, model);
        var values = PbSolver.solve(model, budget);
        if (values.isEmpty()) {
            return new ExampleVerdict.IsNone(why(encoded));
        }
        var smallest = Smallest.of(Search.plain(model, budget), encoded, values.get());
        return new ExampleVerdict.IsPath(Question.confirm(encoded, smallest));
    }

    private String why(Encoded encoded) {
        for (var course : listed) {
            if (of(course, encoded).size == 0) {
                return course.course()
                        + course.units().map(units -> " for " + units).orElse("")
                        + " stands on no line of this program";
            }
        }
        var more = new PbModel(encoded.model());
        everyListed(encoded, more);
        var larger = PbSolver.solve(more, budget);
        if (larger.isPresent()) {
            var path = PathReading.witness(encoded, Smallest.of(Search.plain(more, budget), encoded, larger.get()));
            return "it is not complete: it becomes a path with " + others(path);
        }
        var fewer = new PbModel(encoded.model());
        nothingElse(encoded, fewer);
        var smaller = new Extremes(fewer, budget).most(encoded.courses(), listed.size());
        if (smaller.isPresent()) {
            return "there is no place for " + left(PathReading.witness(encoded, smaller.get()));
        }
        return "these courses do not complete this program, and no path has all of them";
    }

    /** Every listed course counts, as often as it is listed. */
    private void everyListed(Encoded encoded, PbModel model) {
        times().forEach((course, times) -> model.equal(of(course, encoded), times));
    }

    private Map<Listed, Integer> times() {
        var times = new LinkedHashMap<Listed, Integer>();
        listed.forEach(one -> times.merge(one, 1, Integer::sum));
        return times;
    }

    /** How often a listed course counts; on two lines that share it, it counts once. */
    private static LinearSum of(Listed one, Encoded encoded) {
        var own = encoded.bundles().stream()
                .filter(bundle -> fits(one, bundle, encoded))
                .toList();
        return encoded.tallies().all(own, false);
    }

    private static boolean fits(Listed one, Bundle bundle, Encoded encoded) {
        return bundle.course.isPresent()
                && bundle.isWhole()
                && Context.isSame(one.course(), bundle.course.get())
                && (one.units().isEmpty()
                        || one.units().get().equals(encoded.scale().units(bundle.unitsEach)));
    }

    private void nothingElse(Encoded encoded, PbModel model) {
        for (var bundle : encoded.bundles()) {
            if (bundle.isWhole() && listed.stream().noneMatch(one -> fits(one, bundle, encoded))) {
                model.atMost(bundle.count, 0);
            }
        }
    }

    private String others(Witness path) {
        var others = new ArrayList<String>();
        for (var taking : path.takings()) {
            if (taking.course().isPresent() && isListed(taking.course().get()).isEmpty()) {
                others.add(taking.words());
            }
        }
        return others.isEmpty() ? "other units" : String.join(", ", others);
    }

    private String left(Witness path) {
        var left = new ArrayList<String>();
        for (var one : listed) {
            if (path.takings().stream()
                    .noneMatch(taking -> taking.course().isPresent()
                            && Context.isSame(taking.course().get(), one.course()))) {
                left.add(one.course().toString());
            }
        }
        return left.isEmpty() ? "all of them as often as they are listed" : String.join(", ", left);
    }

    private Optional<Listed> isListed(Course course) {
        return listed.stream()
                .filter(one -> Context.isSame(one.course(), course))
                .findFirst();
    }
}
