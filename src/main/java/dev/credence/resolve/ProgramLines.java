package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Amount;
import dev.credence.model.College;
import dev.credence.model.CourseCode;
import dev.credence.model.Edition;
import dev.credence.model.Grading;
import dev.credence.model.Markdown;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.Source;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.source.Span;
import dev.credence.syntax.ast.PermissionNode;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.ProgramItem.FactName;
import dev.credence.syntax.ast.ProgramItem.FlagName;
import dev.credence.syntax.ast.SharedItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a program that are carried as they are said, sorted into the groups of the model. */
final class ProgramLines {
    private final Findings findings;
    private final Numbers numbers;
    private final Edition edition;
    private final List<ProgramItem> items;

    ProgramLines(Findings findings, Edition edition, List<ProgramItem> items) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
        this.edition = edition;
        this.items = items;
    }

    // Asked a dozen times for every program: loops, because a stream costs more than looking at a few lines.
    private <T> List<T> all(Class<T> kind) {
        List<T> found = List.of();
        for (var item : items) {
            if (kind.isInstance(item)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(kind.cast(item));
            }
        }
        return found;
    }

    private <T> Optional<T> first(Class<T> kind) {
        for (var item : items) {
            if (kind.isInstance(item)) {
                return Optional.of(kind.cast(item));
            }
        }
        return Optional.empty();
    }

    private Optional<Text> fact(FactName name) {
        for (var item : items) {
            if (item instanceof ProgramItem.Fact fact && fact.name() == name) {
                return Optional.of(fact.text());
            }
        }
        return Optional.empty();
    }

    Optional<String> text(FactName name) {
        return fact(name).map(Text::value);
    }

    List<String> texts(FactName name) {
        var found = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof ProgramItem.Fact fact && fact.name() == name) {
                found.add(fact.text().value());
            }
        }
        return found;
    }

    private boolean flag(FlagName name) {
        for (var item : items) {
            if (item instanceof ProgramItem.Flag flag && flag.name() == name) {
                return true;
            }
        }
        return false;
    }

    Status status() {
        var word = fact(FactName.STATUS);
        if (word.isEmpty()) {
            return Status.PROPOSED;
        }
        for (var status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word.get().value())) {
                return status;
            }
        }
        findings.unknown(
                Code.SYNTAX,
                word.get().span(),
                "`" + word.get().value() + "` is no status; a program is proposed, approved or retired",
                "status",
                "name",
                word.get().value(),
                Set.of("proposed", "approved", "retired"));
        return Status.PROPOSED;
    }

    List<String> formerly() {
        return all(ProgramItem.Formerly.class).stream()
                .map(f -> f.name().value())
                .toList();
    }

    Optional<Target> replacedBy(ConditionTargets targets) {
        return first(ProgramItem.ReplacedBy.class).map(line -> targets.resolve(line.target()));
    }

    ProgramFacts.Offering offering() {
        return new ProgramFacts.Offering(
                colleges(),
                all(SharedItem.Department.class).stream()
                        .map(d -> d.name().value())
                        .toList(),
                text(FactName.SPONSOR),
                texts(FactName.JOINTLY_WITH),
                all(SharedItem.Delivery.class).stream()
                        .flatMap(d -> Codes.values(d.ways()).stream())
                        .toList(),
                all(SharedItem.Offered.class).stream()
                        .flatMap(o -> Codes.values(o.terms()).stream())
                        .toList(),
                first(ProgramItem.Duration.class).map(ProgramItem.Duration::words),
                fact(FactName.IN_EFFECT_FROM).flatMap(numbers::date));
    }

    private List<String> colleges() {
        var found = new ArrayList<String>();
        for (var line : all(SharedItem.CollegeLine.class)) {
            String id = line.id().value();
            if (edition.college(id).isPresent()) {
                found.add(id);
            } else {
                findings.unknown(
                        Code.UNKNOWN_COLLEGE,
                        line.id().span(),
                        "the institution has no college `" + id + "`",
                        "college",
                        "name",
                        id,
                        edition.colleges().stream().map(College::id).toList());
            }
        }
        return found;
    }

    ProgramFacts.Standing standing() {
        return new ProgramFacts.Standing(
                flag(FlagName.STAND_ALONE),
                texts(FactName.TOGETHER_WITH),
                all(ProgramItem.PreparesFor.class).stream()
                        .map(p -> new ProgramFacts.Occupation(
                                p.code().map(Text::value), p.title().value()))
                        .toList(),
                texts(FactName.PREPARES_FOR_EXAM),
                flag(FlagName.FEDERAL_AID_ELIGIBLE),
                text(FactName.CIP),
                texts(FactName.ALIGNED_WITH),
                text(FactName.NEED),
                text(FactName.POPULATION),
                texts(FactName.CONSULTED));
    }

    Optional<Markdown> description() {
        return first(SharedItem.Description.class)
                .map(d -> new Markdown(d.text().value()));
    }

    List<Markdown> notes() {
        return all(SharedItem.Note.class).stream()
                .map(n -> new Markdown(n.text().value()))
                .toList();
    }

    List<Source> sources() {
        return all(ProgramItem.SourceLine.class).stream()
                .map(s -> InstitutionResolver.source(s.source()))
                .toList();
    }

    Optional<Amount> unitsWithPrerequisites() {
        return first(ProgramItem.UnitsWithPrerequisites.class).map(u -> numbers.amount(u.amount()));
    }

    List<ProgramFacts.Stacking> stacking(ConditionTargets targets) {
        return all(ProgramItem.StacksInto.class).stream()
                .map(s -> new ProgramFacts.Stacking(
                        targets.resolve(s.target()),
                        numbers.units(s.units()),
                        permission(s.permission(), numbers),
                        s.span()))
                .toList();
    }

    static Optional<ProgramFacts.Permission> permission(Optional<PermissionNode> node, Numbers numbers) {
        return node.map(p -> new ProgramFacts.Permission(p.by().value(), numbers.date(p.on())));
    }

    List<ProgramFacts.Outcome> outcomes(CourseLookup courses) {
        var found = new ArrayList<ProgramFacts.Outcome>();
        Map<String, Span> ids = new HashMap<>();
        for (var line : all(ProgramItem.Outcomes.class)) {
            for (var outcome : line.outcomes()) {
                var first = ids.putIfAbsent(outcome.id().value(), outcome.id().span());
                if (first != null) {
                    findings.report(Diagnostic.of(
                                    Code.DUPLICATE_NAME,
                                    outcome.id().span(),
                                    "two outcomes of this program have the name `"
                                            + outcome.id().value() + "`")
                            .related(first, "the first one")
                            .help("give each outcome a name of its own"));
                }
                List<CourseCode> assessing = outcome.assessedBy()
                        .map(by -> courses.all(by.courses()).stream()
                                .map(c -> c.code())
                                .toList())
                        .orElse(List.of());
                List<String> words =
                        outcome.assessedBy().map(by -> Codes.values(by.words())).orElse(List.of());
                found.add(new ProgramFacts.Outcome(
                        outcome.id().value(), outcome.text().value(), assessing, words, outcome.span()));
            }
        }
        return found;
    }

    List<ProgramFacts.Approval> approvals() {
        var found = new ArrayList<ProgramFacts.Approval>();
        for (var line : all(ProgramItem.Approvals.class)) {
            for (var approval : line.approvals()) {
                found.add(new ProgramFacts.Approval(
                        approval.body().value(),
                        numbers.date(approval.on()),
                        approval.by().map(Text::value),
                        approval.span()));
            }
        }
        return found;
    }

    ProgramFacts.RecordKeeping record() {
        Optional<Grading> grading = first(ProgramItem.GradingLine.class).map(g -> Codes.grading(g.grading()));
        Optional<Units> hours = first(SharedItem.ContactHours.class).map(h -> numbers.units(h.hours()));
        Optional<Units> ceu = first(SharedItem.Ceu.class).map(c -> numbers.units(c.ceu()));
        var assessed = new ArrayList<String>();
        for (var line : all(SharedItem.AssessedBy.class)) {
            line.by().courses().forEach(c -> assessed.add(Codes.of(c).toString()));
            assessed.addAll(Codes.values(line.by().words()));
        }
        return new ProgramFacts.RecordKeeping(
                grading,
                text(FactName.NOTATION),
                all(ProgramItem.RecordedOn.class).stream()
                        .flatMap(r -> Codes.values(r.places()).stream())
                        .toList(),
                text(FactName.PRINTED_WORDING),
                flag(FlagName.UNIVERSITY_SEAL),
                hours,
                ceu,
                assessed);
    }
}
