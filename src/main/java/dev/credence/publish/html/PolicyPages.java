package dev.credence.publish.html;

import dev.credence.model.PolicySide.Waiver;
import dev.credence.model.Program;
import dev.credence.policy.Answer;
import dev.credence.policy.Clause;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Policy;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Strength;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.PolicyPage;
import dev.credence.publish.html.view.PolicyPage.ClauseView;
import dev.credence.publish.html.view.PolicyPage.Count;
import dev.credence.publish.html.view.PolicyPage.Part;
import dev.credence.publish.html.view.PolicyPage.PolicyView;
import dev.credence.publish.html.view.PolicyPage.WaiverLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of the policies behind the programs: each clause, how it is read, what is done about it, and how the programs stand. */
final class PolicyPages {
    static final String PATH = "policy/index.html";

    private final Site site;

    PolicyPages(Site site) {
        this.site = site;
    }

    PolicyPage page() {
        String lede = "Each clause in plain words, how it is read where the text is open, and how the programs of this"
                + " edition stand.";
        return new PolicyPage(
                site.layout(
                        PATH,
                        "Policy, clause by clause",
                        lede,
                        "policy",
                        List.of(site.homeCrumb("../"), new Link("Policy", "")),
                        List.of()),
                lede,
                site.policies.policies().stream().map(this::policy).toList());
    }

    private Optional<ProgramVerdict> verdict(Program program) {
        return site.verdict(program);
    }

    private PolicyView policy(Policy policy) {
        var under = site.bySubject().stream()
                .filter(program -> verdict(program)
                        .filter(v -> v.policy().id().equals(policy.id()))
                        .isPresent())
                .toList();
        var facts = new ArrayList<String>();
        policy.number().ifPresent(number -> facts.add("Filed as " + number + "."));
        policy.inEffectFrom().ifPresent(day -> facts.add("In effect from " + Dates.words(day) + "."));
        if (!policy.approvals().isEmpty()) {
            facts.add("Approved by " + String.join(", ", policy.approvals()) + ".");
        }
        facts.addAll(policy.notes());
        return new PolicyView(
                site.policies.of(policy),
                policy.title(),
                facts,
                policy.clauses().stream()
                        .map(clause -> clause(policy, clause, under))
                        .toList());
    }

    private ClauseView clause(Policy policy, Clause clause, List<Program> under) {
        var parts = new ArrayList<Part>();
        add(parts, "How it is read", clause.readings());
        add(parts, "What is done about it", done(clause));
        add(parts, "Notes", clause.notes());
        return new ClauseView(
                site.policies.of(policy, clause),
                clause.number(),
                clause.title(),
                clause.rules().stream()
                        .map(rule -> sentence(rule.span().onOneLine()))
                        .toList(),
                sentence(clause.applies().words()),
                parts,
                clause.rules().isEmpty() || !clause.applies().toPrograms() ? List.of() : counts(clause, under),
                under.stream()
                        .flatMap(program -> waivers(clause, program).stream())
                        .toList());
    }

    private static void add(List<Part> parts, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            parts.add(new Part(heading, texts));
        }
    }

    private static List<String> done(Clause clause) {
        var texts = new ArrayList<String>();
        var strengths = clause.rules().stream().map(rule -> rule.strength()).toList();
        boolean must = strengths.contains(Strength.MUST);
        boolean should = strengths.stream().anyMatch(strength -> strength != Strength.MUST);
        if (must) {
            texts.add("It is checked. A program that breaks what must be is not published.");
        }
        if (should) {
            texts.add(
                    must
                            ? "Exceptions from what should be are pointed out to the authors."
                            : "It is checked. Exceptions are pointed out to the authors.");
        }
        texts.addAll(clause.rendered());
        clause.advisory().forEach(text -> texts.add("Left to people: " + text));
        return texts;
    }

    /** How many programs stand how; a program for which the clause is waived is counted apart. */
    private List<Count> counts(Clause clause, List<Program> under) {
        int holds = 0;
        int fails = 0;
        int unknown = 0;
        int waived = 0;
        for (var program : under) {
            var answer = verdict(program)
                    .flatMap(found -> found.clause(clause.number()))
                    .map(ClauseVerdict::answer)
                    .orElse(Answer.NOT_CONCERNED);
            switch (answer) {
                case HOLDS -> holds++;
                case FAILS -> {
                    if (waivers(clause, program).isEmpty()) {
                        fails++;
                    } else {
                        waived++;
                    }
                }
                case UNKNOWN, TO_DO -> unknown++;
                case NOT_CONCERNED -> {}
            }
        }
        var counts = new ArrayList<Count>();
        counts.add(new Count("holds", "Holds", holds));
        counts.add(new Count("fails", "Fails", fails));
        counts.add(new Count("unknown", "Cannot be known", unknown));
        if (waived > 0) {
            counts.add(new Count("na", "Waived", waived));
        }
        counts.add(new Count("na", "Does not apply", under.size() - holds - fails - unknown - waived));
        return counts;
    }

    private List<WaiverLine> waivers(Clause clause, Program program) {
        return program.facts().policySide().waivers().stream()
                .filter(waiver -> waiver.clause().number().equals(clause.number()))
                .map(waiver -> new WaiverLine(
                        new Link(program.facts().title(), "../" + ProgramPages.path(program)), words(waiver)))
                .toList();
    }

    private static String words(Waiver waiver) {
        return waiver.reason() + " (" + waiver.body() + ", " + Dates.words(waiver.on()) + ")";
    }

    private static String sentence(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital + (capital.endsWith(".") ? "" : ".");
    }
}
