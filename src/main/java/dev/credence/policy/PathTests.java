package dev.credence.policy;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.PolicySide.PathTest;
import dev.credence.model.PolicySide.TakenCourse;
import dev.credence.model.PolicySide.TakenUnits;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.path.ExampleVerdict;
import dev.credence.path.ExampleVerdict.Listed;
import dev.credence.path.PathEngine;
import dev.credence.path.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Checks the {@code example} and {@code counterexample} blocks of a program: that what they list is a path, or none where they say so,
 * and that it breaks the clauses they say and no others about paths.
 */
final class PathTests {
    private final Program program;
    private final Policy policy;
    private final Catalog catalog;
    private final DiagnosticSink sink;

    PathTests(Program program, Policy policy, Catalog catalog, DiagnosticSink sink) {
        this.program = program;
        this.policy = policy;
        this.catalog = catalog;
        this.sink = sink;
    }

    void check() {
        var tests = program.facts().policySide().tests();
        if (tests.isEmpty()) {
            return;
        }
        var engine = PathEngine.of(program.facts());
        for (var test : tests) {
            if (knowsClauses(test)) {
                check(test, engine.example(listed(test)));
            }
        }
    }

    private boolean knowsClauses(PathTest test) {
        boolean all = true;
        for (var named : test.breaks()) {
            if (policy.clause(named.number()).isEmpty()) {
                all = false;
                boolean none = policy.clauses().isEmpty();
                String number = named.number();
                sink.report(Diagnostic.of(
                                Code.UNKNOWN_CLAUSE,
                                named.span(),
                                none
                                        ? "this program is under no policy, so there is no clause " + number
                                                + " to break"
                                        : policy.id() + " has no clause " + number)
                        .help(
                                none
                                        ? "name the policy, or take `breaks " + number + "` out"
                                        : "`credence policy " + policy.id() + "` lists its clauses"));
            }
        }
        return all;
    }

    private static List<Listed> listed(PathTest test) {
        var all = new ArrayList<Listed>();
        for (var taking : test.takings()) {
            if (taking instanceof TakenCourse taken) {
                for (int i = 0; i < taken.times(); i++) {
                    all.add(new Listed(taken.course(), taken.units()));
                }
            } else if (taking instanceof TakenUnits taken) {
                all.add(new Listed(filling(taken, all.size()), Optional.of(taken.units())));
            }
        }
        return all;
    }

    /** A course that is only known by what fills an open part. */
    private static Course filling(TakenUnits taken, int number) {
        // Two fillings in the same words are two courses.
        var code = CourseCode.titled(taken.text().orElse("what fills an open part") + " (" + (number + 1) + ")");
        return Course.bare(code, CourseUnits.fixed(taken.units()), taken.level(), taken.span());
    }

    private void check(PathTest test, ExampleVerdict verdict) {
        if (verdict instanceof ExampleVerdict.IsNone none) {
            if (!test.noPath()) {
                report(
                        test,
                        "\"" + test.title() + "\" is no path of this program: " + none.why(),
                        "say `no path`, or list what completes it");
            }
        } else if (verdict instanceof ExampleVerdict.IsPath path) {
            if (test.noPath()) {
                report(
                        test,
                        "\"" + test.title() + "\" is said to be no path, but a student can complete the program so",
                        "take `no path` out, or add the limit that was meant to rule it out");
            } else {
                compare(test, path.path());
            }
        } else {
            sink.report(Diagnostic.of(
                            Code.PATH_TEST,
                            test.span(),
                            "nobody can tell whether \"" + test.title() + "\" is a path of this program")
                    .as(program.facts().status() == ProgramFacts.Status.APPROVED ? Severity.ERROR : Severity.WARNING)
                    .help("list the courses with their units"));
        }
    }

    private void compare(PathTest test, Witness path) {
        var said = new TreeSet<String>();
        test.breaks().forEach(clause -> said.add(clause.number()));
        var broken = Questions.brokenBy(path, policy, catalog, program);
        var unsaid = new TreeSet<>(broken);
        unsaid.removeAll(said);
        var kept = new TreeSet<>(said);
        kept.removeAll(broken);
        if (!unsaid.isEmpty()) {
            report(
                    test,
                    "\"" + test.title() + "\" breaks " + words(unsaid) + " of " + policy.id()
                            + ", which it does not say",
                    "write `breaks " + unsaid.first() + "` into it, or change the program");
        }
        if (!kept.isEmpty()) {
            report(
                    test,
                    "\"" + test.title() + "\" is said to break " + words(kept) + " of " + policy.id()
                            + ", but it does not: " + sums(path),
                    "take `breaks " + kept.first() + "` out, or list a path that breaks it");
        }
    }

    private static String words(TreeSet<String> clauses) {
        return (clauses.size() == 1 ? "clause " : "clauses ") + String.join(" and ", clauses);
    }

    private static String sums(Witness path) {
        var sums = path.sums();
        return sums.total() + " units, " + sums.upper() + " of them upper-division and " + sums.graduate()
                + " graduate";
    }

    private void report(PathTest test, String message, String help) {
        sink.report(Diagnostic.of(Code.PATH_TEST, test.span(), message).help(help));
    }
}
