package dev.credence.build.audit;

import static dev.credence.publish.Words.counted;

import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.policy.ProgramVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules about where courses come from: transfer, credit for prior learning, residence. */
final class OriginRules {
    private final ProgramFacts facts;
    private final List<PolicyCap> caps;

    OriginRules(ProgramFacts facts, Optional<ProgramVerdict> verdict) {
        this.facts = facts;
        caps = verdict.map(PolicyCap::of).orElse(List.of());
    }

    /** Why a course does not count for where it comes from, whatever else is done; empty where it may. */
    Optional<String> refusal(TranscriptEntry entry) {
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.TransferCap cap
                    && entry.origin() == Origin.TRANSFER
                    && RecordRules.names(cap.except(), entry.course())) {
                return Optional.of("the program does not take it by transfer");
            }
        }
        return Optional.empty();
    }

    /** What may count, by the program and by its policy. */
    List<OriginLimit> limits() {
        var limits = new ArrayList<OriginLimit>();
        facts.rules().forEach(rule -> limit(rule).ifPresent(limits::add));
        caps.forEach(cap -> cap.limit().ifPresent(limits::add));
        return limits;
    }

    private static Optional<OriginLimit> limit(ProgramRule rule) {
        if (rule instanceof ProgramRule.TransferCap cap && cap.as().isEmpty()) {
            return limit(false, Origin.TRANSFER, cap.cap());
        } else if (rule instanceof ProgramRule.PriorLearningCap cap) {
            return limit(false, Origin.PRIOR_LEARNING, cap.cap());
        } else if (rule instanceof ProgramRule.Residence residence) {
            return limit(true, Origin.HERE, residence.least());
        }
        return Optional.empty();
    }

    private static Optional<OriginLimit> limit(boolean atLeast, Origin origin, Quantity value) {
        return value.of() == Quantity.Of.HOURS
                ? Optional.empty()
                : Optional.of(new OriginLimit(atLeast, Set.of(origin), value));
    }

    /** What came of a rule; empty for one about something else. */
    Optional<Ruled> ruled(ProgramRule rule, Standing standing) {
        String text = rule.span().onOneLine();
        var limit = limit(rule);
        if (rule instanceof ProgramRule.Residence residence) {
            boolean open = residence.as().isPresent() || limit.isEmpty();
            return Optional.of(open ? Ruled.open(text, text) : Ruled.kept(text, counts(standing, limit.orElseThrow())));
        } else if (rule instanceof ProgramRule.TransferCap) {
            return Optional.of(capped(text, limit, Set.of(Origin.TRANSFER), standing));
        } else if (rule instanceof ProgramRule.PriorLearningCap) {
            return Optional.of(capped(text, limit, Set.of(Origin.PRIOR_LEARNING), standing));
        } else if (rule instanceof ProgramRule.PriorLearning words) {
            return Optional.of(
                    standing.counted(Set.of(Origin.PRIOR_LEARNING)).isEmpty()
                            ? Ruled.kept(text, "no credit for prior learning counts")
                            : Ruled.open(text, "the credit for prior learning is as it is said: " + words.text()));
        }
        return Optional.empty();
    }

    /** What the policy puts on a program besides. */
    List<Ruled> ofPolicy(Standing standing) {
        return caps.stream()
                .map(cap -> capped(cap.rule(), cap.limit(), cap.origins(), standing))
                .toList();
    }

    /** A cap that is no limit on the path is kept where nothing counts that it speaks of. */
    private static Ruled capped(String rule, Optional<OriginLimit> limit, Set<Origin> origins, Standing standing) {
        if (limit.isPresent()) {
            return Ruled.kept(rule, counts(standing, limit.get()));
        }
        var those = standing.counted(origins);
        return those.isEmpty()
                ? Ruled.kept(rule, "nothing counts that it speaks of")
                : Ruled.open(
                        rule,
                        rule + ", with "
                                + counted(total(those), "unit") + " in "
                                + counted(Units.of(those.size()), "course"));
    }

    private static String counts(Standing standing, OriginLimit limit) {
        var those = standing.counted(limit.origins());
        return "counts "
                + (limit.value().of() == Quantity.Of.COURSES
                        ? counted(Units.of(those.size()), "course")
                        : counted(total(those), "unit"));
    }

    private static Units total(List<TranscriptEntry> entries) {
        return entries.stream().map(TranscriptEntry::units).reduce(Units.ZERO, Units::plus);
    }
}
