package dev.credence.policy.fact;

import dev.credence.model.Grading;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a completion is graded, noted and recorded (clauses 3.4, 4.2 and 7.1). */
final class RecordWords {
    private static final String COMPLETE = "Complete or Incomplete";
    private static final Set<String> NOTATIONS =
            Set.of(COMPLETE, "Pass or Fail", "Credit or No Credit", "Satisfactory or Unsatisfactory", "another");
    private static final int MOST_NAMED = 3;
    private static final String TRANSCRIPT = "on the transcript";

    static final List<Fact> FACTS = List.of(
            Fact.word("notation", NOTATIONS, RecordWords::notation),
            Fact.word("notation of every course", NOTATIONS, RecordWords::notationOfCourses),
            Fact.word("grading", gradings(), RecordWords::grading),
            Fact.word("grading of every course", gradings(), RecordWords::gradingOfCourses),
            Fact.word("recording", Set.of(TRANSCRIPT, "elsewhere"), RecordWords::recording));

    private RecordWords() {}

    private static Set<String> gradings() {
        return Set.of("letter", "credit/no-credit", "complete/incomplete");
    }

    private static List<Stated> notation(Case one) {
        return one.facts()
                .record()
                .notation()
                .map(words -> List.of(Stated.word(
                                value(words),
                                one.place(About.NOTATION),
                                "the learning record would say \"" + words + "\"")
                        .help("write `notation Complete or Incomplete`, or leave the line out and it is filled in")))
                .orElse(List.of());
    }

    /** One of the known notations, whatever stands first in it. */
    private static String value(String words) {
        return NOTATIONS.stream()
                .filter(known -> parts(known).equals(parts(words)))
                .findFirst()
                .orElse("another");
    }

    private static Set<String> parts(String words) {
        return Set.copyOf(List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s*(?:\\bor\\b|/|,)\\s*", -1)));
    }

    /** A course that leaves its grading open gets the notation of the program. */
    private static List<Stated> notationOfCourses(Case one) {
        var found = new ArrayList<Stated>();
        for (var use : CourseUses.in(one.facts())) {
            var grading = use.course().grading();
            if (grading == Grading.NOT_STATED || !use.course().isNonCredit()) {
                continue;
            }
            found.add(Stated.word(
                            grading == Grading.COMPLETE_INCOMPLETE ? COMPLETE : "another",
                            use.place(),
                            "for `" + use.course().code() + "` the learning record would show a grade: "
                                    + grading.words())
                    .because(use.course().span(), "graded " + grading.words())
                    .help("write `grading complete/incomplete` in the course, or leave its grading out"));
        }
        return found;
    }

    private static List<Stated> grading(Case one) {
        return one.facts()
                .record()
                .gradingBasis()
                .filter(grading -> grading != Grading.NOT_STATED)
                .map(grading -> List.of(Stated.word(
                                word(grading),
                                one.place(About.GRADING),
                                "students of this program would be graded " + grading.words())
                        .help("write `grading letter` or `grading credit/no-credit`")))
                .orElse(List.of());
    }

    /** A choice of the student's is between the two, so either word would be right. */
    private static String word(Grading grading) {
        return grading == Grading.STUDENT_CHOICE ? "letter" : grading.words();
    }

    private static List<Stated> gradingOfCourses(Case one) {
        var asked = one.facts().record().gradingBasis();
        var found = new ArrayList<Stated>();
        var open = new ArrayList<CourseUses.Use>();
        for (var use : CourseUses.in(one.facts())) {
            var course = use.course();
            if (course.isNonCredit()) {
                continue;
            }
            String name = "`" + course.code() + "`";
            if (course.grading() != Grading.NOT_STATED) {
                found.add(Stated.word(
                                word(course.grading()),
                                use.place(),
                                name + " is graded " + course.grading().words())
                        .because(course.span(), "graded " + course.grading().words())
                        .help("leave the course out, or have it offered for one of these"));
            } else if (asked.isEmpty()) {
                open.add(use);
            }
        }
        if (!open.isEmpty()) {
            found.add(ungraded(open));
        }
        return found;
    }

    private static Stated ungraded(List<CourseUses.Use> uses) {
        var names = new ArrayList<String>();
        for (var use : uses.subList(0, Math.min(MOST_NAMED, uses.size()))) {
            names.add("`" + use.course().code() + "`");
        }
        if (uses.size() > MOST_NAMED) {
            names.add(uses.size() - MOST_NAMED + " more");
        }
        var first = uses.get(0);
        return Stated.unknown(
                        first.place(),
                        "nothing says how " + Lists.and(names) + (uses.size() == 1 ? " is" : " are") + " graded")
                .because(first.course().span(), "declared here without `grading`")
                .help("write `grading letter` or `grading credit/no-credit` in the program, or in each course");
    }

    /** Where nothing is stated the kind decides, and nothing is wrong. */
    private static List<Stated> recording(Case one) {
        var places = one.facts().record().recordedOn();
        if (places.isEmpty()) {
            return List.of();
        }
        boolean transcript =
                places.stream().anyMatch(place -> place.toLowerCase(Locale.ROOT).contains("transcript"));
        var place = one.place(About.RECORDED_ON);
        var stated = transcript
                ? Stated.word(
                                TRANSCRIPT,
                                place,
                                "completions would be recorded on the academic transcript, though no credit is earned")
                        .help("write `recorded on digital platform`")
                : Stated.word(
                                "elsewhere",
                                place,
                                "credit is earned here, but the student's transcript would not show the completion")
                        .help("write `recorded on transcript`, or `{ transcript, ... }` to keep the other place too");
        return List.of(stated.whole().because(one.place(About.KIND), "declared here"));
    }
}
