package dev.credence.build.audit;

import dev.credence.model.Grading;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.policy.Finding;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.fact.GradingWords;
import dev.credence.publish.Words;
import java.util.List;
import java.util.Optional;

/** The rules about grades. */
final class GradeRules {
    private final ProgramFacts facts;
    /** Which clauses of the policy ask for letter grades. */
    private final List<String> letters;

    /** @param verdict what the policy has to say of the program; empty where it is under none */
    GradeRules(ProgramFacts facts, Optional<ProgramVerdict> verdict) {
        this.facts = facts;
        letters = verdict.stream()
                .flatMap(found -> PolicyFindings.of(found).stream())
                .filter(found -> asksForLetters(found.finding()))
                .map(PolicyFindings.Found::place)
                .toList();
    }

    /** Why a course does not count for its grade; empty where it may. */
    Optional<String> refusal(TranscriptEntry entry) {
        if (asksForLetters() && isWithoutLetter(entry) && entry.course().grading() != Grading.CREDIT_NO_CREDIT) {
            return Optional.of("the program asks for a letter grade");
        }
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.MinimumGrade least
                    && least.audience().isEmpty()
                    && isBelow(entry, least)) {
                return Optional.of("its grade is below " + least.grade() + ", which the program asks for");
            }
        }
        return Optional.empty();
    }

    private boolean asksForLetters() {
        return facts.record().gradingBasis().equals(Optional.of(Grading.LETTER));
    }

    private static boolean isWithoutLetter(TranscriptEntry entry) {
        return entry.origin() == Origin.HERE
                && entry.standing() == Grade.Standing.PASSED
                && entry.grade().filter(grade -> grade.points().isEmpty()).isPresent();
    }

    private static boolean isBelow(TranscriptEntry entry, ProgramRule.MinimumGrade least) {
        return isAbout(entry, least)
                && reaches(entry, least).filter(yes -> !yes).isPresent();
    }

    private static boolean isAbout(TranscriptEntry entry, ProgramRule.MinimumGrade least) {
        return least.courses().isEmpty() || RecordRules.names(least.courses(), entry.course());
    }

    private static Optional<Boolean> reaches(TranscriptEntry entry, ProgramRule.MinimumGrade least) {
        return entry.grade().flatMap(grade -> grade.isAtLeast(least.grade()));
    }

    /** {@code grading ...}: what is not refused may still be graded in another way than the program asks for. */
    Optional<Ruled> basis(Standing standing) {
        return facts.record()
                .gradingBasis()
                .filter(basis -> basis != Grading.NOT_STATED)
                .map(basis -> basis(basis, standing));
    }

    private static Ruled basis(Grading basis, Standing standing) {
        String rule = "grading " + basis.words();
        if (basis == Grading.LETTER) {
            return Ruled.kept(rule, "a course taken for credit/no-credit by choice does not count");
        } else if (basis == Grading.STUDENT_CHOICE) {
            return Ruled.kept(rule, "either counts");
        }
        String letters = names(standing.counted().stream()
                .filter(entry -> entry.grade().flatMap(Grade::points).isPresent())
                .toList());
        return letters.isEmpty()
                ? Ruled.kept(rule, "nothing that counts has a letter grade")
                : Ruled.open(rule, letters + " may count with a letter grade");
    }

    /** What a policy says of grading where the program says nothing: a student's choice is then a letter grade. */
    List<Ruled> ofPolicy(Standing standing) {
        if (facts.record().gradingBasis().isPresent()) {
            return List.of();
        }
        String without = names(standing.counted().stream()
                .filter(entry -> isWithoutLetter(entry) && entry.course().grading() != Grading.CREDIT_NO_CREDIT)
                .toList());
        return letters.stream()
                .map(place -> place + ": courses are taken for a letter grade")
                .map(rule -> without.isEmpty()
                        ? Ruled.kept(rule, "nothing that counts was taken for credit/no-credit by choice")
                        : Ruled.open(rule, without + " may count without a letter grade"))
                .toList();
    }

    private static boolean asksForLetters(Finding finding) {
        return finding instanceof Finding.Word word
                && word.fact().equals(GradingWords.ASKED)
                && !word.forbidden()
                && word.asked().contains(GradingWords.LETTER)
                && !word.asked().contains(GradingWords.LESS);
    }

    Ruled ruled(ProgramRule.MinimumGrade least, Standing standing) {
        String rule = least.span().onOneLine();
        var about = standing.counted().stream()
                .filter(entry -> isAbout(entry, least))
                .toList();
        boolean all = least.audience().isEmpty();
        String low = names(about.stream()
                .filter(entry -> reaches(entry, least).filter(yes -> !yes).isPresent())
                .toList());
        String vague = names(
                about.stream().filter(entry -> reaches(entry, least).isEmpty()).toList());
        if (!low.isEmpty()) {
            return Ruled.doubtful(
                    rule, "it is not reached in " + low, besides(least.audience()) + "it is reached in " + low);
        } else if (!vague.isEmpty()) {
            return Ruled.doubtful(
                    rule,
                    (all ? "what is below does not count; " : "") + "no letter grade is known of " + vague,
                    besides(least.audience()) + vague + " was passed with " + least.grade() + " or better");
        }
        return Ruled.kept(rule, all ? "what is below does not count" : "it is reached in all that counts");
    }

    Ruled ruled(ProgramRule.Gpa gpa, Standing standing) {
        String rule = gpa.span().onOneLine();
        String reach = "has to reach " + Words.gpa(gpa.minimum());
        if (gpa.over().isPresent()) {
            return Ruled.open(
                    rule,
                    besides(gpa.audience()) + "the average over " + gpa.over().get() + " " + reach);
        }
        var average = Average.of(standing.counted());
        if (!average.isKnown()) {
            return Ruled.open(
                    rule,
                    besides(gpa.audience()) + "no course that counts has a letter grade, and the average " + reach);
        }
        String found = "the courses that count have an average of " + average.words();
        if (average.isBelow(gpa.minimum())) {
            boolean other = standing.spare().stream()
                    .anyMatch(entry -> entry.grade().flatMap(Grade::points).isPresent());
            return Ruled.doubtful(
                    rule,
                    found + ", which is too low",
                    besides(gpa.audience()) + "the average of the courses that count is " + average.words() + " and "
                            + reach + (other ? "; another choice of the student's courses may reach it" : ""));
        }
        String toCome = names(standing.counted().stream()
                .filter(TranscriptEntry::isGradeToCome)
                .toList());
        return toCome.isEmpty()
                ? Ruled.kept(rule, found + ", which is enough")
                : Ruled.doubtful(
                        rule,
                        found + ", which is enough so far",
                        besides(gpa.audience()) + "the average stays enough with the grade of " + toCome);
    }

    /** What frees a student from a rule for some students only. */
    private static String besides(Optional<String> audience) {
        return audience.map(who -> "the student is none of: " + who + ", or ").orElse("");
    }

    private static String names(List<TranscriptEntry> entries) {
        return Words.and(entries.stream()
                .map(entry -> entry.course().toString())
                .distinct()
                .toList());
    }
}
