package dev.credence.build.audit;

import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.policy.ProgramVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules around the requirements of a program, and what the policy adds, held against a transcript. */
final class RecordRules {
    private final ProgramFacts facts;
    private final GradeRules grades;
    private final OriginRules origins;

    /** @param verdict what the policy has to say of the program; empty where it is under none */
    RecordRules(ProgramFacts facts, Optional<ProgramVerdict> verdict) {
        this.facts = facts;
        grades = new GradeRules(facts, verdict);
        origins = new OriginRules(facts, verdict);
    }

    /** Why a course does not count whatever else is done; empty where it may. */
    Optional<String> refusal(TranscriptEntry entry) {
        if (entry.standing() == Grade.Standing.NOT_PASSED) {
            return Optional.of("it was not passed");
        }
        return grades.refusal(entry).or(() -> origins.refusal(entry));
    }

    /** What may count by where it comes from. */
    List<OriginLimit> limits() {
        return origins.limits();
    }

    /** What came of every rule: the author's in their order, then those inside the requirements, then the policy's. */
    List<Ruled> ruled(Standing standing) {
        var ruled = new ArrayList<Ruled>();
        for (var rule : facts.rules()) {
            ruled.add(ruled(rule, standing));
        }
        grades.basis(standing).ifPresent(ruled::add);
        facts.standing()
                .togetherWith()
                .forEach(text ->
                        ruled.add(Ruled.open("together with \"" + text + "\"", "it is earned together with: " + text)));
        facts.conditions().forEach(text -> ruled.add(Ruled.open("condition \"" + text + "\"", text)));
        ruled.addAll(BlockRules.of(facts.requirements(), standing));
        ruled.addAll(origins.ofPolicy(standing));
        ruled.addAll(grades.ofPolicy(standing));
        return ruled;
    }

    private Ruled ruled(ProgramRule rule, Standing standing) {
        if (rule instanceof ProgramRule.MinimumGrade least) {
            return grades.ruled(least, standing);
        } else if (rule instanceof ProgramRule.Gpa gpa) {
            return grades.ruled(gpa, standing);
        } else if (rule instanceof ProgramRule.RepeatCap cap) {
            return Repeats.ruled(cap, facts, standing);
        }
        return origins.ruled(rule, standing).orElseGet(() -> OtherRules.ruled(rule, standing));
    }

    /** Whether a course is one of these, under its own or a cross-listed code. */
    static boolean names(List<Course> courses, Course course) {
        return courses.stream().anyMatch(one -> AuditWords.isSame(one, course));
    }
}
