package dev.credence.publish.html;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.PolicySide.Waiver;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Approval;
import dev.credence.model.Units;
import dev.credence.policy.Answer;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Finding;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Ruling;
import dev.credence.publish.Redlines.Redline;
import dev.credence.publish.Words;
import dev.credence.publish.html.view.EveryPathView;
import dev.credence.publish.html.view.ProposalView;
import dev.credence.publish.html.view.ProposalView.ClauseView;
import dev.credence.publish.html.view.ProposalView.MissingView;
import dev.credence.publish.html.view.ProposalView.SentenceView;
import dev.credence.publish.html.view.ProposalView.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a committee needs of one program: the program, each clause with its verdict, what is missing, who signs, and what changed. */
final class ProposalPages {
    private final Site site;
    private final ProgramPages programs;

    ProposalPages(Site site) {
        this.site = site;
        this.programs = new ProgramPages(site, Links.none(site));
    }

    ProposalView page(Program program) {
        var verdict = site.verdict(program);
        var redline = site.publication.redlines().of(program);
        return new ProposalView(
                Stylesheet.inline("proposal.css"),
                programs.page(program),
                site.catalog.institution().name() + ", " + Site.catalogWords(site.catalog.edition()),
                verdict.map(found -> found.policy().title())
                        .filter(title -> asks(verdict))
                        .orElse(""),
                verdict.map(found -> summary(found, program)).orElse(""),
                verdict.stream()
                        .flatMap(found -> found.clauses().stream())
                        .map(clause -> clause(clause, program))
                        .toList(),
                verdict.map(found -> missing(found, program)).orElse(List.of()),
                signatures(verdict, program),
                compared(redline),
                redline.map(Redline::changes)
                        .map(changes -> RedlinePage.subject(changes, "", String.join(", ", changes.usedBy()))));
    }

    private static boolean asks(Optional<ProgramVerdict> verdict) {
        return verdict.filter(found -> !found.clauses().isEmpty()).isPresent();
    }

    private static String summary(ProgramVerdict verdict, Program program) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var answer : List.of(Answer.HOLDS, Answer.FAILS, Answer.UNKNOWN, Answer.TO_DO, Answer.NOT_CONCERNED)) {
            counts.put(EveryPath.verdict(answer).words(), 0);
        }
        verdict.clauses()
                .forEach(clause -> counts.merge(
                        EveryPath.verdict(clause, clause.answer(), program).words(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((words, number) -> {
            if (number > 0) {
                parts.add(words.toLowerCase(Locale.ROOT) + " " + number);
            }
        });
        return Numbers.counted(verdict.clauses().size(), "clause") + ": " + String.join(", ", parts) + ".";
    }

    private static ClauseView clause(ClauseVerdict verdict, Program program) {
        var clause = verdict.clause();
        var sentences = new ArrayList<SentenceView>();
        for (int i = 0; i < verdict.rulings().size(); i++) {
            var ruling = verdict.rulings().get(i);
            sentences.add(new SentenceView(
                    clause.rules().get(i).span().onOneLine(),
                    EveryPath.verdict(verdict, ruling.answer(), program),
                    margin(ruling)));
        }
        clause.advisory().forEach(text -> sentences.add(left("Left to people: " + text)));
        if (sentences.isEmpty()) {
            clause.rendered().forEach(text -> sentences.add(left(text)));
        }
        return new ClauseView(clause.number(), clause.title(), sentences);
    }

    private static SentenceView left(String words) {
        return new SentenceView(words, new EveryPathView.Verdict("na", "Not checked"), "");
    }

    private static String margin(Ruling ruling) {
        if (ruling.answer() == Answer.NOT_CONCERNED) {
            return "";
        }
        return ruling.margin()
                .orElseGet(() -> String.join(
                        "; ",
                        ruling.findings().stream()
                                .map(ProposalPages::found)
                                .filter(words -> !words.isEmpty())
                                .distinct()
                                .toList()));
    }

    private static String found(Finding finding) {
        if (finding instanceof Finding.Number number) {
            String unit = number.units() ? " unit" : "";
            return number.found()
                            .map(n -> n + unit + (unit.isEmpty() || n.equals(Units.of(1)) ? "" : "s"))
                            .orElse("nothing stated")
                    + ", asked for: " + number.asked();
        }
        return finding instanceof Finding.Word word ? Words.and(word.found()) : "";
    }

    private static List<MissingView> missing(ProgramVerdict verdict, Program program) {
        var found = new ArrayList<MissingView>();
        for (var clause : verdict.clauses()) {
            for (int i = 0; i < clause.rulings().size(); i++) {
                String weight = clause.clause().rules().get(i).strength().words();
                for (var diagnostic : clause.rulings().get(i).diagnostics()) {
                    var waiver =
                            EveryPath.waiver(clause, program).filter(any -> diagnostic.severity() != Severity.ERROR);
                    found.add(missing(clause, waiver, weight, diagnostic));
                }
            }
        }
        return found;
    }

    private static MissingView missing(
            ClauseVerdict clause, Optional<Waiver> waiver, String weight, Diagnostic diagnostic) {
        var notes = new ArrayList<>(diagnostic.notes());
        diagnostic
                .witness()
                .ifPresent(witness -> notes.addAll(witness.text().lines().toList()));
        String way = waiver.map(
                        given -> "Waived by " + given.body() + " on " + Dates.words(given.on()) + ": " + given.reason())
                .or(diagnostic::help)
                .orElse("");
        return new MissingView(clause.clause().number(), weight, diagnostic.message(), notes, way);
    }

    /** Those of the policy in the order of its clauses, each body once; then what else the program lists. */
    private static List<Signature> signatures(Optional<ProgramVerdict> verdict, Program program) {
        var lines = new LinkedHashMap<String, Signature>();
        var told = new ArrayList<Approval>();
        verdict.stream()
                .flatMap(found -> found.clauses().stream())
                .flatMap(clause -> clause.rulings().stream())
                .flatMap(ruling -> ruling.findings().stream())
                .forEach(finding -> {
                    if (finding instanceof Finding.Approved approved) {
                        approved.line().ifPresent(told::add);
                        lines.putIfAbsent(approved.body(), signature(approved.body(), approved.line()));
                    }
                });
        program.facts().approvals().stream()
                .filter(line -> !told.contains(line))
                .forEach(line -> lines.putIfAbsent(line.body(), signature(line.body(), Optional.of(line))));
        return List.copyOf(lines.values());
    }

    private static Signature signature(String body, Optional<Approval> line) {
        return new Signature(
                Phrases.capital(body),
                line.flatMap(Approval::by).orElse(""),
                line.flatMap(Approval::on).map(Dates::words).orElse(""));
    }

    private static String compared(Optional<Redline> redline) {
        return redline.map(found -> "Compared with "
                        + (found.approved() ? "the approved version" : "the version") + " in " + found.before() + "."
                        + (found.changes().changes().isEmpty() ? " Nothing changed." : ""))
                .orElse("No approved version of it was found, so that all of it is new.");
    }
}
