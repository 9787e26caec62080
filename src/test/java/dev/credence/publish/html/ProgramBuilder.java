package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of a program, nothing said unless set. */
final class ProgramBuilder {
    final String id;
    final String title;
    Optional<String> titlePreferredBy = Optional.empty();
    List<String> formerly = List.of();
    Optional<Target> replacedBy = Optional.empty();
    Status status = Status.APPROVED;
    Optional<String> field = Optional.empty();
    List<String> colleges = List.of();
    List<String> departments = List.of();
    Optional<String> unit = Optional.empty();
    List<String> jointlyWith = List.of();
    List<String> delivery = List.of();
    List<String> offered = List.of();
    Optional<String> duration = Optional.empty();
    Optional<LocalDate> inEffectFrom = Optional.empty();
    Standing standing = new Standing(
            false,
            List.of(),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Optional<Markdown> description = Optional.empty();
    Optional<List<Condition>> admission = Optional.empty();
    Optional<Size> size = Optional.empty();
    Block requirements = Sample.block();
    Optional<ApartPrerequisites> prerequisites = Optional.empty();
    Map<String, List<Requirement>> lists = new LinkedHashMap<>();
    List<ProgramRule> rules = List.of();
    Optional<Amount> unitsWithPrerequisites = Optional.empty();
    List<Stacking> stacksInto = List.of();
    List<Outcome> outcomes = List.of();
    List<Approval> approvals = List.of();
    Optional<Grading> gradingBasis = Optional.empty();
    Optional<String> notation = Optional.empty();
    List<String> recordedOn = List.of();
    Optional<String> printedWording = Optional.empty();
    boolean seal;
    Optional<Units> contactHours = Optional.empty();
    Optional<Units> ceu = Optional.empty();
    List<String> assessedBy = List.of();
    List<String> conditions = new ArrayList<>();
    List<Markdown> notes = List.of();
    List<Source> sources = List.of();
    Optional<String> policy = Optional.empty();
    boolean policyNone;

    ProgramBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    ProgramFacts facts() {
        return new ProgramFacts(
                id,
                title,
                titlePreferredBy,
                formerly,
                replacedBy,
                status,
                field,
                new Offering(colleges, departments, unit, jointlyWith, delivery, offered, duration, inEffectFrom),
                standing,
                description,
                admission,
                size,
                requirements,
                prerequisites,
                lists,
                rules,
                unitsWithPrerequisites,
                stacksInto,
                outcomes,
                approvals,
                new RecordKeeping(
                        gradingBasis, notation, recordedOn, printedWording, seal, contactHours, ceu, assessedBy),
                conditions,
                notes,
                sources,
                policy,
                policyNone,
                dev.credence.model.PolicySide.NONE,
                Sample.SPAN);
    }
}
