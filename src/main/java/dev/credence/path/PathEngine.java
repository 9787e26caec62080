package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about every path of one program. It may be asked any number of questions, by one thread at a time; what it answers
 * depends on the program and the question only.
 */
public final class PathEngine {
    private final ProgramFacts facts;
    private final Run.Budget treeBudget;
    private @Nullable Optional<RangeEngine> planned;
    private @Nullable Optional<PathSearch> search;
    private @Nullable TreeSums tree;
    private @Nullable ProgramRanges ranges;
    private @Nullable Encoded encoded;
    private @Nullable Optional<Impossible> impossible;

    private PathEngine(ProgramFacts facts, Run.Budget treeBudget) {
        this.facts = facts;
        this.treeBudget = treeBudget;
    }

    public static PathEngine of(ProgramFacts facts) {
        return of(facts, Run.Budget.USUAL);
    }

    /** @param treeBudget what the computation line by line may take before rows decide */
    static PathEngine of(ProgramFacts facts, Run.Budget treeBudget) {
        return new PathEngine(facts, treeBudget);
    }

    /** What the paths and their groups add up to. */
    public ProgramRanges ranges() {
        var known = ranges;
        if (known == null) {
            known = tree().ranges();
            if (Sharpening.isNeeded(known)) {
                known = sharpened(known);
            }
            ranges = known;
        }
        return known;
    }

    private ProgramRanges sharpened(ProgramRanges bounds) {
        var searched = searched(bounds);
        if (!Sharpening.isNeeded(searched)) {
            return searched;
        }
        try {
            var budget = SolverBudget.ofRanges(encoded().model().variables());
            boolean settled = searched.whole().orElseThrow().total().exact();
            if (!settled && impossible().isPresent()) {
                return new ProgramRanges(Optional.empty(), bounds.groups(), bounds.options(), impossible());
            }
            return new Sharpening(facts, searched, budget).ranges(encoded());
        } catch (SolverBudget.Spent | TooHard | ArithmeticException bounded) {
            return searched;
        }
    }

    /** What a search for paths tells of the whole program, where there is one. */
    private ProgramRanges searched(ProgramRanges bounds) {
        try {
            var known = search();
            if (known.isEmpty() || known.get().smallest(List.of(Aim.ANY)).isEmpty()) {
                return bounds;
            }
            var whole = bounds.whole().map(ranges -> SearchedRanges.of(ranges, known.get()));
            return new ProgramRanges(whole, bounds.groups(), bounds.options(), bounds.impossible());
        } catch (Run.Overflow | ArithmeticException tooMuch) {
            return bounds;
        }
    }

    /** A path with the fewest units; empty where nobody can complete the program, or where finding it would have taken too long. */
    public Optional<Witness> shortest() {
        return extreme(false);
    }

    /** A path with the most units; empty also where there is no largest total. */
    public Optional<Witness> longest() {
        boolean endless = tree().ranges().whole().stream()
                .anyMatch(whole -> whole.total().max().isEmpty());
        return endless ? Optional.empty() : extreme(true);
    }

    private Optional<Witness> extreme(boolean longest) {
        try {
            var all = encoded();
            var total = all.tallies().all(all.bundles(), true);
            var budget = SolverBudget.usual();
            var ends = new Extremes(all.model(), budget);
            var values = longest ? ends.most(total, total.most()) : ends.least(total, total.least());
            if (values.isEmpty()) {
                return Optional.empty();
            }
            var rows = new PbModel(all.model());
            rows.equal(total, total.value(values.get()));
            return Optional.of(Question.confirm(all, Smallest.of(Search.plain(rows, budget), all, values.get())));
        } catch (SolverBudget.Spent | TooHard | ArithmeticException tooMuch) {
            return Optional.empty();
        }
    }

    /**
     * The smallest path that comes as near to the bound of a clause as its margin says, for a clause that holds; empty where finding it
     * would have taken too long.
     */
    public Optional<Witness> tightest(PathClause clause, Verdict.Holds holds) {
        if (holds.tightest().isPresent() || holds.margin().isEmpty()) {
            return holds.tightest();
        }
        try {
            return new Question(encoded(), clause, SolverBudget.usual())
                    .tightest(holds.margin().get());
        } catch (SolverBudget.Spent | TooHard | ArithmeticException tooMuch) {
            return Optional.empty();
        }
    }

    /**
     * The question whether a path breaks a clause, in OPB format: a clause holds where its rows have no solution. Empty for what is not
     * put into rows.
     */
    public Optional<String> opb(PathClause clause) {
        try {
            var question = new Question(encoded(), clause, SolverBudget.usual());
            return Optional.of(OpbText.of(question.breaking(), facts.id()));
        } catch (TooHard | ArithmeticException notInRows) {
            return Optional.empty();
        }
    }

    /** Whether courses that an author lists are a path, and if so what it adds up to. */
    public ExampleVerdict example(List<ExampleVerdict.Listed> courses) {
        return new ExamplePath(facts, courses).verdict();
    }

    /**
     * What a student has of the program, and what would complete it.
     *
     * @param earned what may count
     * @param limits on what counts by its origin; a limit in hours is none
     */
    public ProgramAudit audit(List<ProgramAudit.Earned> earned, List<ProgramAudit.OriginLimit> limits) {
        return AuditSearch.of(facts, earned, limits);
    }

    private Optional<RangeEngine> planned() {
        var known = planned;
        if (known == null) {
            known = RangeEngine.plan(facts, treeBudget);
            planned = known;
        }
        return known;
    }

    private Optional<PathSearch> search() {
        var known = search;
        if (known == null) {
            known = planned().flatMap(RangeEngine::search);
            search = known;
        }
        return known;
    }

    private TreeSums tree() {
        var known = tree;
        if (known == null) {
            known = RangeEngine.sums(planned(), () -> search().isPresent());
            tree = known;
        }
        return known;
    }

    /** Whether a clause holds on every path. */
    public Verdict decide(PathClause clause) {
        return withoutSolver(clause).orElseGet(() -> withSolver(clause));
    }

    private Optional<Verdict> withoutSolver(PathClause clause) {
        try {
            return TreeSums.isAbout(clause)
                    ? search().flatMap(known -> new TreeQuestion(facts, clause, known).decide())
                    : Optional.empty();
        } catch (Run.Overflow | ArithmeticException tooMuch) {
            return Optional.empty();
        }
    }

    private Verdict withSolver(PathClause clause) {
        var nobody = tree().ranges().impossible();
        if (nobody.isPresent()) {
            return new Verdict.NoPath(nobody.get());
        }
        try {
            var slack = new TreeSums.Slack();
            var sums = tree().superset();
            var holds = tree().holds(clause, slack);
            if (holds.isPresent() && sums != null && sums.inexact == 0) {
                return holds.get();
            }
            var none = impossible();
            if (none.isPresent()) {
                return new Verdict.NoPath(none.get());
            }
            return holds.isPresent()
                    ? holds.get()
                    : new Question(encoded(), clause, SolverBudget.usual()).decide(slack);
        } catch (SolverBudget.Spent | TooHard | ArithmeticException undecided) {
            var known = encoded;
            return known == null
                    ? new Verdict.Undecided(0, 0)
                    : new Verdict.Undecided(
                            known.model().variables(), known.model().rows().size());
        }
    }

    /**
     * Whether a clause is known to hold on every path, and some path lies in its window: {@link #decide} without a word about why. It
     * gives up soon, which counts as no.
     */
    public boolean keeps(PathClause clause) {
        if (ranges().impossible().isPresent()) {
            return false;
        }
        try {
            return new Question(encoded(), clause, SolverBudget.small()).keeps();
        } catch (SolverBudget.Spent | TooHard | ArithmeticException undecided) {
            return false;
        }
    }

    private Encoded encoded() {
        var known = encoded;
        if (known == null) {
            known = Encoder.program(facts, facts.requirements());
            encoded = known;
        }
        return known;
    }

    /** Where the solver alone sees that nobody can complete the program. */
    private Optional<Impossible> impossible() {
        var known = impossible;
        if (known == null) {
            known = PbSolver.solve(encoded().model(), SolverBudget.usual()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Blame(facts, SolverBudget.usual()).find());
            impossible = known;
        }
        return known;
    }
}
