package dev.credence.policy.fact;

import dev.credence.model.Course;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.ProgramRule;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What students are to learn and how that is assessed (clauses 3.3, 4.0, 5.2, 5.4 and 6.0). */
final class AssessmentWords {
    private static final String NAMED = "named";
    private static final String MISSING = "missing";

    static final List<Fact> FACTS = List.of(
            Fact.text("outcomes", "`outcomes { id \"...\" }`", AssessmentWords::outcomes),
            Fact.text("assessments", "`assessed by \"...\"`", AssessmentWords::assessments),
            Fact.text(
                            "assessment of competency",
                            "`assessed by \"...\"` with what shows what was learned, here or in an outcome or a course",
                            AssessmentWords::anywhere)
                    .absentMeans("nothing shows how the competency of a learner is assessed"),
            Fact.word("outcome of every assessment", Set.of(NAMED, MISSING), AssessmentWords::outcomeOfAssessments),
            Fact.word("assessment of every outcome", Set.of(NAMED, MISSING), AssessmentWords::assessmentOfOutcomes),
            Fact.word(
                    "assessment of every course claimed for prior learning",
                    Set.of(NAMED, MISSING),
                    AssessmentWords::claimed));

    private AssessmentWords() {}

    private static List<Stated> outcomes(Case one) {
        return one.facts().outcomes().stream()
                .map(outcome -> Stated.word(
                                outcome.text(),
                                outcome.span(),
                                "an outcome would promise what learners can do, and this kind of certificate attests to nothing of the sort")
                        .whole()
                        .because(one.place(About.KIND), "declared here")
                        .help("take the outcomes out, or offer it as a kind that assesses them"))
                .toList();
    }

    private static List<Stated> assessments(Case one) {
        return one.facts().record().assessedBy().stream()
                .map(text -> Stated.word(
                                text,
                                place(one, text),
                                "learners would be assessed, and this kind of certificate attests to no level of competence")
                        .whole()
                        .because(one.place(About.KIND), "declared here")
                        .help("take the assessment out, or offer it as a kind that has one"))
                .toList();
    }

    /** The line that says so, where there are several. */
    private static Span place(Case one, String text) {
        return one.facts().policySide().lines().all(About.ASSESSED_BY).stream()
                .filter(span -> span.text().contains(text))
                .findFirst()
                .orElse(one.place(About.ASSESSED_BY));
    }

    private static List<Stated> anywhere(Case one) {
        var found = new ArrayList<Stated>();
        for (String text : one.facts().record().assessedBy()) {
            found.add(Stated.word(text, place(one, text), "it is assessed by " + text));
        }
        for (var outcome : one.facts().outcomes()) {
            if (isAssessed(outcome)) {
                found.add(Stated.word(outcome.id(), outcome.span(), "the outcome `" + outcome.id() + "` is assessed"));
            }
        }
        for (var use : CourseUses.in(one.facts())) {
            if (!use.course().facts().assessedBy().isEmpty()) {
                found.add(Stated.word(
                        use.course().code().toString(),
                        use.place(),
                        "`" + use.course().code() + "` is assessed"));
            }
        }
        return found;
    }

    private static boolean isAssessed(Outcome outcome) {
        return !outcome.assessedByCourses().isEmpty()
                || !outcome.assessedByWords().isEmpty();
    }

    /** Of the program's own assessments; what a course assesses is the course's business. */
    private static List<Stated> outcomeOfAssessments(Case one) {
        var found = new ArrayList<Stated>();
        for (String text : one.facts().record().assessedBy()) {
            boolean named = one.facts().outcomes().stream().anyMatch(outcome -> names(outcome, text));
            var stated = Stated.word(
                            named ? NAMED : MISSING,
                            place(one, text),
                            "students would be assessed by \"" + text + "\" without being told which outcome it is for")
                    .whole()
                    .help("end the outcome's line with `assessed by \"" + text + "\"`");
            found.add(one.facts()
                    .policySide()
                    .lines()
                    .first(About.OUTCOMES)
                    .map(span -> stated.because(firstWord(span), "no outcome here names it"))
                    .orElse(stated));
        }
        return found;
    }

    private static boolean names(Outcome outcome, String assessment) {
        return outcome.assessedByWords().stream().anyMatch(words -> words.equalsIgnoreCase(assessment))
                || outcome.assessedByCourses().stream()
                        .anyMatch(code -> code.toString().equalsIgnoreCase(assessment));
    }

    private static Span firstWord(Span block) {
        return new Span(block.file(), block.start(), Math.min(block.end(), block.start() + "outcomes".length()));
    }

    private static List<Stated> assessmentOfOutcomes(Case one) {
        return one.facts().outcomes().stream()
                .map(outcome -> Stated.word(
                                isAssessed(outcome) ? NAMED : MISSING,
                                outcome.span(),
                                "nothing shows whether students reach this outcome")
                        .whole()
                        .help("end the line with `assessed by`, and after it a course or `\"what they hand in\"`"))
                .toList();
    }

    /** A claim that names some of the program's courses speaks of these, else of all of them. */
    private static List<Stated> claimed(Case one) {
        var found = new ArrayList<Stated>();
        for (var rule : one.facts().rules()) {
            if (rule instanceof ProgramRule.PriorLearning claim) {
                claimed(one, claim, found);
            }
        }
        for (var use : CourseUses.in(one.facts())) {
            if (use.course().facts().priorLearning().isPresent()) {
                found.add(course(one.facts(), use.course(), use.place()));
            }
        }
        return found;
    }

    private static void claimed(Case one, ProgramRule.PriorLearning claim, List<Stated> found) {
        var courses =
                CourseUses.in(one.facts()).stream().map(CourseUses.Use::course).toList();
        String words = claim.text().toLowerCase(Locale.ROOT);
        var named = courses.stream()
                .filter(course -> words.contains(course.code().toString().toLowerCase(Locale.ROOT)))
                .toList();
        if (courses.isEmpty()) {
            boolean assessed = !anywhere(one).isEmpty();
            found.add(Stated.word(
                            assessed ? NAMED : MISSING,
                            claim.span(),
                            "credit for prior learning is held out, but nothing here is assessed")
                    .whole()
                    .help("write `assessed by \"...\"` with what shows the competency, or take the claim out"));
        }
        for (var course : named.isEmpty() ? courses : named) {
            found.add(course(one.facts(), course, claim.span()));
        }
    }

    private static Stated course(ProgramFacts facts, Course course, Span place) {
        boolean assessed = !course.facts().assessedBy().isEmpty()
                || facts.outcomes().stream()
                        .anyMatch(outcome -> outcome.assessedByCourses().contains(course.code()));
        return Stated.word(
                        assessed ? NAMED : MISSING,
                        place,
                        "credit for prior learning is held out for `" + course.code()
                                + "`, but nothing assesses what is learned in it")
                .whole()
                .because(course.span(), "declared here without `assessed by`")
                .help("write `assessed by \"...\"` in the course, or name in the claim the courses it is meant for");
    }
}
