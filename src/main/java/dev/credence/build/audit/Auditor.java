package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Counted;
import dev.credence.build.audit.AuditReport.Later;
import dev.credence.build.audit.AuditReport.Line;
import dev.credence.build.audit.AuditReport.Missing;
import dev.credence.build.audit.AuditReport.NotCounted;
import dev.credence.build.audit.AuditReport.Result;
import dev.credence.build.audit.AuditReport.State;
import dev.credence.build.audit.AuditReport.Way;
import dev.credence.model.Block;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.PathEngine;
import dev.credence.path.ProgramAudit;
import dev.credence.path.ProgramAudit.Item;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Inside;
import dev.credence.publish.PlainRequirements;
import dev.credence.publish.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds a transcript against one program. */
final class Auditor {
    private final Catalog catalog;
    private final ProgramFacts facts;
    private final RecordRules rules;
    private final List<NotCounted> notCounted = new ArrayList<>();
    private final List<TranscriptEntry> now = new ArrayList<>();

    private Auditor(Catalog catalog, ProgramFacts facts, RecordRules rules) {
        this.catalog = catalog;
        this.facts = facts;
        this.rules = rules;
    }

    /** @param verdict what the policy has to say of the program; empty where it is under none */
    static AuditReport of(
            Catalog catalog, Program program, Optional<ProgramVerdict> verdict, List<TranscriptEntry> entries) {
        var rules = new RecordRules(program.facts(), verdict);
        return new Auditor(catalog, program.facts(), rules).report(entries);
    }

    private AuditReport report(List<TranscriptEntry> entries) {
        var passed = new ArrayList<TranscriptEntry>();
        for (var entry : entries) {
            var refusal = rules.refusal(entry);
            if (refusal.isPresent()) {
                notCounted.add(new NotCounted(entry, refusal.get()));
            } else if (entry.standing() == Grade.Standing.IN_PROGRESS) {
                now.add(entry);
                notCounted.add(new NotCounted(entry, "it is in progress"));
            } else {
                passed.add(entry);
            }
        }
        // Of several times that are alike, those with the better grades count.
        passed.sort(Comparator.comparing((TranscriptEntry entry) ->
                        entry.grade().flatMap(Grade::points).orElse(Units.ZERO))
                .reversed());
        var audit = audit(passed);
        Optional<Later> later = now.isEmpty() ? Optional.empty() : Optional.of(later(entries));
        return audit instanceof ProgramAudit.Answer answer
                ? told(answer, passed, entries, later)
                : untold(audit, entries, later);
    }

    private ProgramAudit audit(List<TranscriptEntry> entries) {
        return PathEngine.of(facts)
                .audit(entries.stream().map(TranscriptEntry::earned).toList(), rules.limits());
    }

    private Later later(List<TranscriptEntry> entries) {
        var passed = entries.stream().map(TranscriptEntry::whenPassed).toList();
        var report = new Auditor(catalog, facts, rules).report(passed);
        return new Later(report.outcome(), report.missing());
    }

    private static Result result(ProgramAudit audit) {
        if (audit instanceof ProgramAudit.Answer answer) {
            return Result.valueOf(answer.outcome().name());
        }
        if (audit instanceof ProgramAudit.NoPath none) {
            return none.byOrigin() ? Result.NO_PATH_FROM_HERE : Result.NO_PATH;
        }
        return Result.UNKNOWN;
    }

    private AuditReport untold(ProgramAudit audit, List<TranscriptEntry> entries, Optional<Later> later) {
        return new AuditReport(
                name(),
                facts.title(),
                result(audit),
                List.of(),
                List.of(),
                false,
                List.of(),
                notCounted,
                rules.ruled(new Standing(List.of(), List.of(), entries)).stream()
                        .map(Ruled::applied)
                        .toList(),
                later);
    }

    private String name() {
        return Publication.folder(catalog) + "/" + facts.id();
    }

    private AuditReport told(
            ProgramAudit.Answer answer,
            List<TranscriptEntry> passed,
            List<TranscriptEntry> entries,
            Optional<Later> later) {
        var left = new ArrayList<>(passed);
        Map<Item, TranscriptEntry> byItem = new IdentityHashMap<>();
        var counted = new ArrayList<TranscriptEntry>();
        for (var item : answer.best().counted()) {
            var entry =
                    left.stream().filter(one -> isThat(one, item)).findFirst().orElseThrow();
            left.remove(entry);
            counted.add(entry);
            byItem.put(item, entry);
        }
        var kept = keptOut(answer, passed, left);
        left.forEach(entry -> notCounted.add(new NotCounted(
                entry,
                kept.contains(entry)
                        ? "the limits on transfer, prior learning and residence leave no room for it"
                        : AuditWords.why(entry, answer))));
        notCounted.sort(Comparator.comparing(one -> one.entry().span()));
        var doubts = new LinkedHashSet<>(AuditWords.confirmed(answer));
        var spare = left.stream()
                .filter(entry -> !AuditWords.isNowhere(entry, answer) && !isAgain(entry, counted))
                .toList();
        var ruled = rules.ruled(new Standing(counted, spare, entries));
        ruled.forEach(one -> one.doubt().ifPresent(doubts::add));
        boolean complete = answer.outcome() != ProgramAudit.Outcome.NOT_COMPLETE;
        return new AuditReport(
                name(),
                facts.title(),
                complete && !doubts.isEmpty() ? Result.DEPENDS : result(answer),
                lines(answer.best(), byItem),
                complete
                        ? List.of()
                        : answer.plans().stream()
                                .map(plan -> new Way(missing(plan.missing()), AuditWords.approvals(plan)))
                                .toList(),
                answer.more(),
                List.copyOf(doubts),
                notCounted,
                ruled.stream().map(Ruled::applied).toList(),
                later);
    }

    /** Whether a course counts already and only once. */
    private static boolean isAgain(TranscriptEntry entry, List<TranscriptEntry> counted) {
        return !entry.course().isRepeatable()
                && counted.stream().anyMatch(other -> AuditWords.isSame(other.course(), entry.course()));
    }

    /** What would count, were it not for a limit on where courses come from. */
    private Set<TranscriptEntry> keptOut(
            ProgramAudit.Answer answer, List<TranscriptEntry> passed, List<TranscriptEntry> left) {
        Set<TranscriptEntry> kept = new HashSet<>();
        boolean asked = !rules.limits().isEmpty()
                && left.stream().anyMatch(entry -> entry.origin() != Origin.HERE)
                && !answer.best().missing().isEmpty();
        var earned = passed.stream().map(TranscriptEntry::earned).toList();
        if (asked && PathEngine.of(facts).audit(earned, List.of()) instanceof ProgramAudit.Answer free) {
            boolean better =
                    free.best().missing().size() < answer.best().missing().size();
            for (var entry : better ? left : List.<TranscriptEntry>of()) {
                if (entry.origin() != Origin.HERE
                        && free.best().counted().stream().anyMatch(i -> isThat(entry, i))) {
                    kept.add(entry);
                }
            }
        }
        return kept;
    }

    private static boolean isThat(TranscriptEntry entry, Item item) {
        var earned = item.earned().orElseThrow();
        return entry.origin() == earned.origin()
                && entry.units().equals(earned.units())
                && AuditWords.isSame(entry.course(), earned.course());
    }

    private List<Line> lines(ProgramAudit.Plan plan, Map<Item, TranscriptEntry> entries) {
        var lines = new ArrayList<Line>();
        var chores = new HashSet<Requirement>(plan.chores());
        for (int i = 0; i < facts.requirements().entries().size(); i++) {
            var line = facts.requirements().entries().get(i);
            int index = i;
            var here = plan.items().stream()
                    .filter(item -> item.lines().contains(index))
                    .toList();
            var lacks = here.stream().filter(item -> item.earned().isEmpty()).toList();
            var label = Inside.block(line).flatMap(Block::label);
            var counted = here.stream()
                    .filter(item -> item.earned().isPresent())
                    .map(item -> new Counted(
                            Objects.requireNonNull(entries.get(item)),
                            item.group().filter(group -> !label.equals(Optional.of(group))),
                            item.open()))
                    .toList();
            lines.add(new Line(
                    label.orElseGet(() -> PlainRequirements.of(line)),
                    state(line, here, lacks, chores),
                    isChoice(line),
                    counted,
                    missing(lacks)));
        }
        return lines;
    }

    private static boolean isChoice(Requirement line) {
        if (line instanceof Requirement.AllOf || line instanceof Requirement.Part) {
            return Inside.lines(line).stream().anyMatch(Auditor::isChoice);
        }
        return !(line instanceof Requirement.TakeCourse
                || line instanceof Requirement.OpenUnits
                || line instanceof Requirement.OpenCourses
                || line instanceof Requirement.Complete);
    }

    private static State state(Requirement line, List<Item> here, List<Item> lacks, Set<Requirement> chores) {
        if (!lacks.isEmpty()) {
            return State.MISSING;
        } else if (!here.isEmpty()) {
            return State.MET;
        }
        return chores.contains(line) ? State.NOT_DECIDED : State.NOT_NEEDED;
    }

    private List<Missing> missing(List<Item> items) {
        return items.stream()
                .map(item -> new Missing(item, AuditWords.missing(item, now)))
                .toList();
    }
}
