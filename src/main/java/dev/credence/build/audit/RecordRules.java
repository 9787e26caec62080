package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Applied;
import dev.credence.model.Course;
import dev.credence.model.Grading;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.publish.Inside;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of a program that a transcript can be held against: grades, and what may come from elsewhere. */
final class RecordRules {
    private static final String BY_HAND = "not decided here";

    private final ProgramFacts facts;

    RecordRules(ProgramFacts facts) {
        this.facts = facts;
    }

    /** Why a course does not count whatever else is done; empty where it may. */
    Optional<String> refusal(TranscriptEntry entry) {
        if (entry.standing() == Grade.Standing.NOT_PASSED) {
            return Optional.of("it was not passed");
        }
        if (entry.grade().isPresent()
                && entry.grade().get().points().isEmpty()
                && entry.origin() == Origin.HERE
                && entry.standing() == Grade.Standing.PASSED
                && facts.record().gradingBasis().equals(Optional.of(Grading.LETTER))
                && entry.course().grading() != Grading.CREDIT_NO_CREDIT) {
            return Optional.of("the program asks for a letter grade");
        }
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.MinimumGrade least && isBelow(entry, least)) {
                return Optional.of("its grade is below " + least.grade() + ", which the program asks for");
            }
            if (rule instanceof ProgramRule.TransferCap cap
                    && entry.origin() == Origin.TRANSFER
                    && names(cap.except(), entry.course())) {
                return Optional.of("the program does not take it by transfer");
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(TranscriptEntry entry, ProgramRule.MinimumGrade least) {
        return isAbout(entry, least)
                && least.audience().isEmpty()
                && entry.grade()
                        .flatMap(grade -> grade.isAtLeast(least.grade()))
                        .filter(enough -> !enough)
                        .isPresent();
    }

    private static boolean isAbout(TranscriptEntry entry, ProgramRule.MinimumGrade least) {
        return least.courses().isEmpty() || names(least.courses(), entry.course());
    }

    private static boolean names(List<Course> courses, Course course) {
        return courses.stream().anyMatch(one -> one == course || one.sameAs().contains(course.code()));
    }

    /** What may count by where it comes from. */
    List<OriginLimit> limits() {
        var limits = new ArrayList<OriginLimit>();
        facts.rules().forEach(rule -> limit(rule).ifPresent(limits::add));
        return limits;
    }

    private static Optional<OriginLimit> limit(ProgramRule rule) {
        if (rule instanceof ProgramRule.TransferCap cap && cap.as().isEmpty()) {
            return limit(false, Origin.TRANSFER, cap.cap());
        } else if (rule instanceof ProgramRule.PriorLearningCap cap) {
            return limit(false, Origin.PRIOR_LEARNING, cap.cap());
        } else if (rule instanceof ProgramRule.Residence residence
                && residence.as().isEmpty()) {
            return limit(true, Origin.HERE, residence.least());
        }
        return Optional.empty();
    }

    private static Optional<OriginLimit> limit(boolean atLeast, Origin origin, Quantity value) {
        return value.of() == Quantity.Of.HOURS
                ? Optional.empty()
                : Optional.of(new OriginLimit(atLeast, Set.of(origin), value));
    }

    /**
     * What came of every rule.
     *
     * @param counted what counts
     */
    List<Applied> applied(List<TranscriptEntry> counted) {
        var applied = new ArrayList<Applied>();
        for (var rule : facts.rules()) {
            applied.add(applied(rule, counted));
        }
        facts.record()
                .gradingBasis()
                .filter(basis -> basis == Grading.LETTER)
                .ifPresent(basis -> applied.add(new Applied(
                        "grading letter", true, "a course taken for credit/no-credit by choice does not count")));
        Inside.limits(facts.requirements())
                .filter(Limit::isCarriedOnly)
                .forEach(limit -> applied.add(new Applied(limit.span().onOneLine(), false, BY_HAND)));
        return applied;
    }

    private Applied applied(ProgramRule rule, List<TranscriptEntry> counted) {
        String text = rule.span().onOneLine();
        if (rule instanceof ProgramRule.MinimumGrade least && least.audience().isEmpty()) {
            var vague = vague(least, counted);
            return vague.isEmpty()
                    ? new Applied(text, true, "what is below does not count")
                    : new Applied(text, true, "what is below does not count; no letter grade is known of " + vague);
        } else if (rule instanceof ProgramRule.Gpa gpa && isComputed(gpa)) {
            var average = Average.of(counted);
            return average.isKnown()
                    ? new Applied(
                            text,
                            true,
                            "the courses that count have an average of " + average.words()
                                    + (average.isBelow(gpa.minimum()) ? ", which is too low" : ", which is enough"))
                    : new Applied(text, false, "no course that counts has a letter grade");
        } else if (limit(rule).isPresent()) {
            var limit = limit(rule).get();
            var origin = limit.origins().iterator().next();
            return new Applied(text, true, "counts " + amount(counted, origin, limit.value()));
        }
        return new Applied(text, false, BY_HAND);
    }

    /** What the grades leave open: a letter grade that nobody knows, an average that is too low. */
    List<String> doubts(List<TranscriptEntry> counted) {
        var doubts = new ArrayList<String>();
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.MinimumGrade least
                    && least.audience().isEmpty()) {
                var vague = vague(least, counted);
                if (!vague.isEmpty()) {
                    doubts.add(vague + " was passed with " + least.grade() + " or better");
                }
            } else if (rule instanceof ProgramRule.Gpa gpa && isComputed(gpa)) {
                var average = Average.of(counted);
                if (average.isBelow(gpa.minimum())) {
                    doubts.add("the average reaches " + Words.gpa(gpa.minimum()));
                }
            }
        }
        return doubts;
    }

    private static boolean isComputed(ProgramRule.Gpa gpa) {
        return gpa.audience().isEmpty() && gpa.over().isEmpty();
    }

    private static String vague(ProgramRule.MinimumGrade least, List<TranscriptEntry> counted) {
        return Words.and(counted.stream()
                .filter(entry -> isAbout(entry, least)
                        && entry.grade()
                                .flatMap(grade -> grade.isAtLeast(least.grade()))
                                .isEmpty())
                .map(entry -> entry.course().toString())
                .toList());
    }

    private static String amount(List<TranscriptEntry> counted, Origin origin, Quantity of) {
        var those = counted.stream().filter(entry -> entry.origin() == origin).toList();
        if (of.of() == Quantity.Of.COURSES) {
            return Words.counted(Units.of(those.size()), "course");
        }
        return Words.counted(those.stream().map(TranscriptEntry::units).reduce(Units.ZERO, Units::plus), "unit");
    }
}
