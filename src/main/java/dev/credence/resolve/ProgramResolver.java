package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.Block;
import dev.credence.model.Condition;
import dev.credence.model.Edition;
import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Size;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.ProgramItem.FactName;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds one program from its declaration. */
final class ProgramResolver {
    private final Findings findings;
    private final Edition edition;
    private final CourseTable table;
    private final ConditionTargets targets;

    ProgramResolver(Findings findings, Edition edition, CourseTable table, ConditionTargets targets) {
        this.findings = findings;
        this.edition = edition;
        this.table = table;
        this.targets = targets;
    }

    Program resolve(Declaration.Program declared) {
        new OnceOnly(findings).check(declared.items(), ProgramResolver::onceKey, ProgramItem::span);
        var lines = new ProgramLines(findings, edition, declared.items());
        var courses = new CourseLookup(findings, table);
        var conditions =
                new ConditionResolver(findings, code -> table.find(code).isPresent(), targets::resolve);
        var facts = facts(declared, lines, courses, conditions);
        return switch (declared.kind().name()) {
            case ACADEMIC_CERTIFICATE -> new Program.AcademicCertificate(audiences(declared), facts);
            case NON_CREDIT_CERTIFICATE -> new Program.NonCreditCertificate(facts);
            case ACADEMIC_MICRO_CREDENTIAL ->
                new Program.AcademicMicroCredential(
                        lines.text(FactName.LEVEL).flatMap(ProgramResolver::audience), facts);
            case NON_CREDIT_MICRO_CREDENTIAL -> new Program.NonCreditMicroCredential(facts);
            case CERTIFICATE_OF_PARTICIPATION -> new Program.CertificateOfParticipation(facts);
            case LEARNING_EXPERIENCE -> new Program.LearningExperience(lines.text(FactName.FORM), facts);
        };
    }

    private static Optional<Object> onceKey(ProgramItem item) {
        if (item instanceof ProgramItem.Fact fact) {
            return fact.name().once() ? Optional.of(fact.name()) : Optional.empty();
        }
        if (item instanceof ProgramItem.Flag flag) {
            return Optional.of(flag.name());
        }
        if (item instanceof ProgramItem.Gpa gpa) {
            return Optional.of(List.of(
                    ProgramItem.Gpa.class,
                    gpa.over().map(Text::value),
                    gpa.audience().map(Text::value)));
        }
        if (item instanceof ProgramItem.Cap cap) {
            var except = cap.except().stream().map(Codes::of).toList();
            return Optional.of(
                    List.of(cap.name(), cap.measure(), except, cap.as().map(Text::value)));
        }
        boolean once = item instanceof ProgramItem.Admission
                || item instanceof ProgramItem.Requirements
                || item instanceof ProgramItem.PrerequisitesApart
                || item instanceof ProgramItem.UnitsWithPrerequisites
                || item instanceof ProgramItem.Outcomes
                || item instanceof ProgramItem.Approvals
                || item instanceof ProgramItem.Duration
                || item instanceof ProgramItem.ReplacedBy
                || item instanceof ProgramItem.GradingLine
                || item instanceof dev.credence.syntax.ast.SharedItem.Description
                || item instanceof dev.credence.syntax.ast.SharedItem.ContactHours
                || item instanceof dev.credence.syntax.ast.SharedItem.Ceu;
        return once ? Optional.of(item.getClass()) : Optional.empty();
    }

    private List<Audience> audiences(Declaration.Program declared) {
        var found = new ArrayList<Audience>();
        for (var word : declared.kind().audiences()) {
            audience(word.value()).filter(a -> !found.contains(a)).ifPresent(found::add);
        }
        found.sort(null);
        return found;
    }

    private static Optional<Audience> audience(String word) {
        for (var audience : Audience.values()) {
            if (audience.word().equals(word)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }

    private ProgramFacts facts(
            Declaration.Program declared, ProgramLines lines, CourseLookup courses, ConditionResolver conditions) {
        var labels = new Labels(findings, declared.items());
        var wildcards = new Wildcards(findings, courses, edition);
        var requirements = new RequirementResolver(findings, courses, wildcards, labels);
        var rules = new ProgramRules(findings, courses, conditions, targets).of(declared.items());

        Optional<Size> size = Optional.empty();
        Block block = new Block(Optional.empty(), List.of(), List.of(), declared.head());
        Optional<ProgramFacts.ApartPrerequisites> apart = Optional.empty();
        Optional<List<Condition>> admission = Optional.empty();
        Map<String, List<Requirement>> lists = new LinkedHashMap<>();
        boolean asks = false;
        for (var item : declared.items()) {
            if (item instanceof ProgramItem.Requirements line) {
                asks = true;
                size = line.size().map(requirements::size);
                block = requirements.block(line.block(), Optional.empty(), false);
                if (block.entries().isEmpty() && line.block().lines().isEmpty()) {
                    noRequirements(line.head());
                }
            } else if (item instanceof ProgramItem.PrerequisitesApart line) {
                apart = Optional.of(new ProgramFacts.ApartPrerequisites(
                        line.size().map(requirements::size),
                        requirements.block(line.block(), Optional.empty(), false),
                        line.span()));
            } else if (item instanceof ProgramItem.SharedList line) {
                lists.put(line.label().value(), requirements.list(line.block()));
            } else if (item instanceof ProgramItem.Admission line) {
                admission = Optional.of(admission(line, courses, conditions));
            }
        }
        if (!asks) {
            noRequirements(declared.head());
        }
        return new ProgramFacts(
                new Names(findings).safe(declared.id()),
                declared.title().value(),
                lines.text(FactName.TITLE_PREFERRED_BY),
                lines.formerly(),
                lines.replacedBy(targets),
                lines.status(),
                lines.text(FactName.FIELD),
                lines.offering(),
                lines.standing(),
                lines.description(),
                admission,
                size,
                block,
                apart,
                java.util.Collections.unmodifiableMap(lists),
                rules,
                lines.unitsWithPrerequisites(),
                lines.stacking(targets),
                lines.outcomes(courses),
                lines.approvals(),
                lines.record(),
                lines.texts(FactName.CONDITION),
                lines.notes(),
                lines.sources(),
                lines.text(FactName.POLICY).filter(p -> !p.equals("none")),
                lines.text(FactName.POLICY).filter("none"::equals).isPresent(),
                new PolicySideResolver(findings, courses).of(declared),
                declared.head());
    }

    private List<Condition> admission(ProgramItem.Admission line, CourseLookup courses, ConditionResolver conditions) {
        line.lines().forEach(node -> ConditionResolver.courses(node, (ref, span) -> courses.all(List.of(ref))));
        return line.lines().stream()
                .map(conditions::resolve)
                .filter(c -> !c.isNone())
                .toList();
    }

    private void noRequirements(dev.credence.source.Span place) {
        findings.report(
                Code.NO_REQUIREMENTS,
                place,
                "this program asks for nothing, so nobody can tell when it is completed",
                "write what to complete: `requirements 12 units { ... }`");
    }
}
