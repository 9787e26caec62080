package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Approval;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Answer;
import dev.credence.policy.Case;
import dev.credence.policy.Finding;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code the program must be approved by { Provost or designee, every dean }}: each body has a line with a date. On an approved program
 * a missing one is a breach; on a proposed one it is still to do; a retired one needs none. With {@code not} the listed approvals are
 * superfluous.
 */
public record ApprovedRule(Strength strength, List<Body> bodies, boolean forbidden, Span span) implements Rule {
    public ApprovedRule {
        bodies = List.copyOf(bodies);
    }

    /** An approval that is needed and the line that tells of it. */
    private record Found(Body.Needed needed, Optional<Approval> line) {
        boolean isGiven() {
            return line.isPresent() && line.get().on().isPresent();
        }

        String words() {
            if (isGiven()) {
                return "yes  " + needed.words() + ", " + line.orElseThrow().on().orElseThrow();
            }
            return "NO   " + needed.words() + (line.isPresent() ? ", listed without a date" : "");
        }
    }

    @Override
    public Ruling judge(Case of) {
        if (forbidden) {
            return superfluous(of);
        }
        if (of.facts().status() == ProgramFacts.Status.RETIRED) {
            return Ruling.NOT_CONCERNED;
        }
        var all = match(of);
        var findings = all.stream()
                .<Finding>map(found -> new Finding.Approved(found.needed().words(), found.line()))
                .toList();
        var missing = all.stream().filter(found -> !found.isGiven()).toList();
        if (missing.isEmpty()) {
            return Ruling.HOLDS.found(findings);
        }
        boolean approved = of.isApproved();
        var complaint = complaint(of, all, missing, approved);
        return new Ruling(approved ? Answer.FAILS : Answer.TO_DO, List.of(complaint), Optional.empty(), findings);
    }

    private static Diagnostic complaint(Case of, List<Found> all, List<Found> missing, boolean approved) {
        String names = String.join(
                "; ", missing.stream().map(found -> found.needed().words()).toList());
        String counted = all.size() == 1
                ? ""
                : missing.size() + " of " + all.size() + (missing.size() == 1 ? " approvals is " : " approvals are ");
        Span place = place(of, missing);
        var found = approved
                ? of.breach(
                        place,
                        "this program counts as approved, but "
                                + (all.size() == 1 ? "an approval is missing: " : counted + "missing: ") + names)
                : of.toDo(
                        place,
                        "before this program can be approved, "
                                + (all.size() == 1 ? "an approval is still to come: " : counted + "still to come: ")
                                + names);
        var status = of.facts().policySide().lines().first(About.STATUS);
        if (approved && status.isPresent()) {
            found = found.related(status.get(), "this makes every approval due");
        }
        for (var one : all) {
            found = found.note(one.words());
        }
        String way = way(of.facts(), missing.get(0));
        return found.help(approved ? way + ", or `status proposed` until it is given" : "once it is given, " + way);
    }

    private static String way(ProgramFacts facts, Found missing) {
        if (missing.line().isPresent()) {
            return "add its day: `" + missing.line().get().body() + " on 2026-05-01`";
        }
        String words = missing.needed().words();
        String line = (words.contains("(") || words.contains("'") ? "\"" + words + "\"" : words) + " on 2026-05-01";
        return facts.approvals().isEmpty()
                ? "write `approvals { " + line + " }`"
                : "add the line `" + line + "` to the approvals";
    }

    /** The line without a date, else the word {@code approvals}, else the head of the program. */
    private static Span place(Case of, List<Found> missing) {
        for (var one : missing) {
            if (one.line().isPresent()) {
                return one.line().get().span();
            }
        }
        return of.facts()
                .policySide()
                .lines()
                .first(About.APPROVALS)
                .map(block -> new Span(block.file(), block.start(), block.start() + "approvals".length()))
                .orElse(of.whole());
    }

    /** Each line serves one body: those that name their college first, then those that do not. */
    private List<Found> match(Case of) {
        var needed = new ArrayList<Body.Needed>();
        bodies.forEach(body -> needed.addAll(body.of(of.facts(), of.catalog())));
        Set<Approval> used = new HashSet<>();
        var certain = new ArrayList<Optional<Approval>>();
        for (var one : needed) {
            certain.add(take(of.facts(), used, line -> Body.isOf(line, one)));
        }
        var found = new ArrayList<Found>();
        for (int i = 0; i < needed.size(); i++) {
            var one = needed.get(i);
            found.add(new Found(
                    one,
                    certain.get(i).or(() -> take(of.facts(), used, line -> Body.mayBeOf(line, one, of.catalog())))));
        }
        return found;
    }

    /** The first that matches, one with a date before one without. */
    private static Optional<Approval> take(
            ProgramFacts facts, Set<Approval> used, java.util.function.Predicate<Approval> matches) {
        var fitting = facts.approvals().stream()
                .filter(line -> !used.contains(line) && matches.test(line))
                .toList();
        var taken = fitting.stream()
                .filter(line -> line.on().isPresent())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
        taken.ifPresent(used::add);
        return taken;
    }

    private Ruling superfluous(Case of) {
        var found = new ArrayList<Diagnostic>();
        for (var line : of.facts().approvals()) {
            for (var body : bodies) {
                for (var needed : body.of(of.facts(), of.catalog())) {
                    if (Body.isOf(line, needed)) {
                        found.add(of.breach(
                                        line.span(),
                                        "the approval of the " + needed.words()
                                                + " is listed, but a new program of this kind does not need it")
                                .help("take the line out"));
                    }
                }
            }
        }
        return Ruling.of(found);
    }
}
