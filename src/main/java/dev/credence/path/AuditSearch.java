package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.path.ProgramAudit.Outcome;
import dev.credence.path.ProgramAudit.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the paths of a program of which a student lacks the fewest courses. What the student has counts in any line that lists it, and
 * in open parts if somebody approves it; what it does not need stays out.
 */
final class AuditSearch {
    private static final int MOST_PLANS = 5;
    private static final int MOST_AUDIENCES = 4;

    private final ClosedProgram.Offered program;
    private final Encoded encoded;
    private final PbModel rows;
    private final EarnedRows earned;
    private final AuditReading reading;
    private final boolean levelsMatter;
    private final SolverBudget budget = SolverBudget.usual();

    private AuditSearch(ProgramFacts facts, List<Earned> all, List<OriginLimit> limits) {
        program = ClosedProgram.offering(
                facts,
                all.stream().map(Earned::course).toList(),
                all.stream().filter(one -> !one.declared()).map(Earned::course).toList());
        encoded = Encoder.program(program.facts(), program.facts().requirements());
        rows = new PbModel(encoded.model());
        earned = new EarnedRows(encoded, rows, all);
        limits.forEach(earned::keep);
        // A limit may ask for a level; where there is none, nothing does.
        levelsMatter = encoded.bundles().stream()
                .anyMatch(bundle -> !bundle.leaf.frame().scopes().isEmpty());
        reading = new AuditReading(encoded, earned, program.standsFor(), levelsMatter);
    }

    static ProgramAudit of(ProgramFacts facts, List<Earned> all, List<OriginLimit> limits) {
        try {
            return new AuditSearch(facts, all, limits).answer();
        } catch (SolverBudget.Spent | TooHard | ArithmeticException tooMuch) {
            return new ProgramAudit.Undecided();
        }
    }

    private ProgramAudit answer() {
        var again = least(rows, earned.again);
        if (again.isEmpty()) {
            return new ProgramAudit.NoPath(
                    PbSolver.solve(encoded.model(), budget).isPresent());
        }
        rows.atMost(earned.again, earned.again.value(again.get()));
        var missing = missing();
        var best = least(rows, missing);
        long fewest = missing.value(best.orElseThrow());
        rows.atMost(missing, fewest);
        var plans = new ArrayList<Plan>();
        boolean[] values;
        boolean doubtful = false;
        boolean more = true;
        while (true) {
            values = smallest(rows, fewest == 0);
            doubtful = plans.isEmpty() ? doubts().value(values) > 0 : doubtful;
            Question.confirm(encoded, values);
            plans.add(reading.plan(values));
            if (fewest == 0) {
                more = false;
                break;
            }
            forbidMissing(values);
            var next = PbSolver.solve(rows, budget);
            if (next.isEmpty()) {
                more = false;
                break;
            }
            if (plans.size() == MOST_PLANS) {
                break;
            }
        }
        var students = fewest == 0 ? differing() : List.<String>of();
        var outcome = fewest > 0
                ? Outcome.NOT_COMPLETE
                : doubtful || !students.isEmpty() ? Outcome.DEPENDS : Outcome.COMPLETE;
        return new ProgramAudit.Answer(outcome, plans, more, students, earned.nowhere);
    }

    private LinearSum missing() {
        return new LinearSum().add(1, encoded.courses()).add(-1, earned.used());
    }

    /** Of the paths that satisfy some rows, the one that needs the fewest further units, if any, then the fewest approvals. */
    private boolean[] smallest(PbModel from, boolean complete) {
        var model = new PbModel(from);
        boolean[] values = new boolean[0];
        for (var sum : complete ? List.of(doubts()) : List.of(unitsMissing(), doubts())) {
            values = least(model, sum).orElseThrow();
            model.atMost(sum, sum.value(values));
        }
        return Smallest.of(Search.plain(model, budget), encoded, values);
    }

    private Optional<boolean[]> least(PbModel model, LinearSum sum) {
        return new Extremes(model, budget).least(sum, Math.min(0, sum.most()));
    }

    /** How often something counts only if somebody approves it, or if something is true that the program does not say. */
    private LinearSum doubts() {
        var sum = new LinearSum();
        for (var bundle : encoded.bundles()) {
            if (bundle.isWhole() && bundle.course.isPresent() && reading.isDoubtful(bundle)) {
                sum.add(1, bundle.count);
            }
        }
        encoded.chores().forEach(chore -> sum.add(1, chore.on()));
        return sum;
    }

    private LinearSum unitsMissing() {
        return new LinearSum()
                .add(1, encoded.tallies().all(encoded.bundles(), true))
                .add(-1, earned.units());
    }

    /** The next path lacks something else: not all that this one lacks. */
    private void forbidMissing(boolean[] values) {
        var other = new LinearSum();
        for (var lack : lacks().values()) {
            long lacked = lack.value(values);
            if (lacked > 0) {
                int fewer = rows.variable(PbModel.Kind.HELP, "lacks fewer of it");
                rows.atMostIf(fewer, lack, lacked - 1);
                other.add(1, fewer);
            }
        }
        rows.atLeast(other, 1);
    }

    /** How often the student lacks a course, or a filling of an open part, by its name. */
    private Map<String, LinearSum> lacks() {
        Map<String, List<Bundle>> byName = new LinkedHashMap<>();
        for (var bundle : encoded.bundles()) {
            if (bundle.isWhole()) {
                byName.computeIfAbsent(name(bundle), n -> new ArrayList<>()).add(bundle);
            }
        }
        Map<String, LinearSum> lacks = new LinkedHashMap<>();
        byName.forEach((name, own) -> {
            var sum = new LinearSum().add(1, encoded.tallies().all(own, false));
            var course = own.get(0).course;
            for (var kind : earned.kinds) {
                if (course.isPresent()
                        && Context.isSame(course.get(), kind.earned().course())) {
                    sum.add(-1, kind.used());
                }
            }
            lacks.put(name, sum);
        });
        return lacks;
    }

    /** Of a cross-listed class the first code stands for all. */
    private static String name(Bundle bundle) {
        if (bundle.course.isEmpty()) {
            return "at " + bundle.leaf.place();
        }
        var first = bundle.course.get().code();
        for (var code : bundle.course.get().sameAs()) {
            first = code.compareTo(first) < 0 ? code : first;
        }
        return first.toString();
    }

    /** The groups of students on which it hangs whether nothing is missing. */
    private List<String> differing() {
        var audiences = new ArrayList<>(encoded.audiences().entrySet());
        if (audiences.isEmpty()) {
            return List.of();
        }
        var names = audiences.stream().map(Map.Entry::getKey).toList();
        if (audiences.size() > MOST_AUDIENCES) {
            return names;
        }
        for (int chosen = 0; chosen < 1 << audiences.size(); chosen++) {
            var anyPath = new PbModel(encoded.model());
            var enough = new PbModel(rows);
            enough.atMost(doubts(), 0);
            for (int i = 0; i < audiences.size(); i++) {
                int literal = (chosen >> i & 1) != 0
                        ? audiences.get(i).getValue()
                        : -audiences.get(i).getValue();
                anyPath.oneOf(literal);
                enough.oneOf(literal);
            }
            if (PbSolver.solve(enough, budget).isEmpty()
                    && PbSolver.solve(anyPath, budget).isPresent()) {
                return names;
            }
        }
        return List.of();
    }
}
