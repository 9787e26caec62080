package dev.credence.publish.html;

import dev.credence.model.Grading;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Permission;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.publish.html.view.Fact;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules around the requirements in plain words, gathered under what they are about. */
final class RuleFacts {
    private static final List<String> ORDER = List.of(
            "Grades",
            "Repeats",
            "Residence",
            "Transfer",
            "Credit for prior learning",
            "Shared units",
            "Open to",
            "Not open to",
            "Not together with",
            "Substitution",
            "Waived prerequisites",
            "Time");

    private final Links links;
    private final ConditionWords conditions;

    RuleFacts(Links links) {
        this.links = links;
        this.conditions = new ConditionWords(links);
    }

    private static String graded(Grading grading) {
        return switch (grading) {
            case LETTER -> "A letter grade in every course.";
            case CREDIT_NO_CREDIT -> "Credit or no credit in every course.";
            case STUDENT_CHOICE -> "A letter grade, or credit or no credit, in every course.";
            case COMPLETE_INCOMPLETE -> "Complete or incomplete in every course.";
            case NOT_STATED -> "The grading of the courses is not stated.";
        };
    }

    List<Fact> of(Program program) {
        Map<String, List<Text>> byLabel = new LinkedHashMap<>();
        ORDER.forEach(label -> byLabel.put(label, new ArrayList<>()));
        program.facts()
                .record()
                .gradingBasis()
                .ifPresent(grading -> lines(byLabel, "Grades").add(Text.of(graded(grading))));
        program.facts().rules().forEach(rule -> lines(byLabel, label(rule)).add(words(rule)));
        return byLabel.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Text> lines(Map<String, List<Text>> byLabel, String label) {
        return byLabel.computeIfAbsent(label, l -> new ArrayList<>());
    }

    private static String label(ProgramRule rule) {
        if (rule instanceof ProgramRule.Gpa || rule instanceof ProgramRule.MinimumGrade) {
            return "Grades";
        }
        if (rule instanceof ProgramRule.RepeatCap) {
            return "Repeats";
        }
        if (rule instanceof ProgramRule.Residence) {
            return "Residence";
        }
        if (rule instanceof ProgramRule.TransferCap) {
            return "Transfer";
        }
        if (rule instanceof ProgramRule.PriorLearningCap || rule instanceof ProgramRule.PriorLearning) {
            return "Credit for prior learning";
        }
        if (rule instanceof ProgramRule.Sharing) {
            return "Shared units";
        }
        if (rule instanceof ProgramRule.OpenTo) {
            return "Open to";
        }
        if (rule instanceof ProgramRule.NotOpenTo) {
            return "Not open to";
        }
        if (rule instanceof ProgramRule.NotWith) {
            return "Not together with";
        }
        if (rule instanceof ProgramRule.Substitution) {
            return "Substitution";
        }
        return rule instanceof ProgramRule.WaivedPrerequisites ? "Waived prerequisites" : "Time";
    }

    /** Every rule has words; a new one without them fails loudly. */
    private Text words(ProgramRule rule) {
        if (rule instanceof ProgramRule.Gpa gpa) {
            return Text.of("A GPA of at least " + Numbers.gpa(gpa.minimum()) + then(" over ", gpa.over())
                    + forWhom(gpa.audience()));
        }
        if (rule instanceof ProgramRule.MinimumGrade grade) {
            var where = grade.courses().isEmpty() ? Text.of("every course") : links.courses(grade.courses(), " and ");
            return Text.all(grade.grade() + " or better in ", where, forWhom(grade.audience()));
        }
        if (rule instanceof ProgramRule.RepeatCap repeat) {
            return Text.of("At most " + repeat.cap().words() + " may be repeated.");
        }
        if (rule instanceof ProgramRule.Residence residence) {
            return Text.of("At least " + residence.least().words() + " taken here" + then(", ", residence.as()) + ".");
        }
        if (rule instanceof ProgramRule.TransferCap cap) {
            return transfer(cap);
        }
        if (rule instanceof ProgramRule.PriorLearningCap cap) {
            return Text.of(isNone(cap.cap()) ? "None." : "At most " + cap.cap().words() + ".");
        }
        if (rule instanceof ProgramRule.PriorLearning learning) {
            return Text.of(learning.text());
        }
        if (rule instanceof ProgramRule.Sharing sharing) {
            return sharing(sharing);
        }
        return otherWords(rule);
    }

    private Text otherWords(ProgramRule rule) {
        if (rule instanceof ProgramRule.NotWith not) {
            return links.target(not.target());
        }
        if (rule instanceof ProgramRule.OpenTo open) {
            return Text.of(open.who());
        }
        if (rule instanceof ProgramRule.NotOpenTo open) {
            return Text.of(open.who());
        }
        if (rule instanceof ProgramRule.Substitution other) {
            var what = other.courses().isEmpty() ? Text.of("a course") : links.courses(other.courses(), " and ");
            return Text.all(
                    other.with() + " may stand in for ", what, then(", with consent of ", other.consentOf()) + ".");
        }
        if (rule instanceof ProgramRule.TimeLimit time) {
            return Text.of("Complete within " + time.number() + " " + agreed(time) + then(" of ", time.from()) + ".");
        }
        if (rule instanceof ProgramRule.Recency recency) {
            return Text.of("Courses may be no older than " + Numbers.counted(recency.years(), "year") + ".");
        }
        if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
            var names = waived.waived().stream().map(conditions::of).toList();
            return Text.all("Not asked for here: ", Text.join(names, ", ", " and "), ".");
        }
        throw new IllegalArgumentException("no words for " + rule.getClass());
    }

    private static String agreed(ProgramRule.TimeLimit time) {
        boolean one = time.number().equals(dev.credence.model.Units.of(1));
        String unit = time.unit();
        if (one) {
            return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        }
        return unit.endsWith("s") ? unit : unit + "s";
    }

    private Text transfer(ProgramRule.TransferCap cap) {
        String most = isNone(cap.cap())
                ? "No transfer credit"
                : "At most " + cap.cap().words();
        var except = cap.except().isEmpty()
                ? Text.NONE
                : Text.all(" ", links.courses(cap.except(), " and "), " may not be transferred.");
        return Text.all(most, then(", ", cap.as()), ".", except);
    }

    private static boolean isNone(Quantity cap) {
        return cap.value().isZero();
    }

    private Text sharing(ProgramRule.Sharing sharing) {
        var with = sharing.with().map(links::target).orElseGet(() -> Text.of("anything else"));
        String what = sharing.none()
                ? "No units"
                : sharing.cap()
                        .map(cap -> "Up to " + Numbers.counted(cap, "unit"))
                        .orElse("All units");
        String permission = sharing.permission().map(p -> " " + permission(p)).orElse("");
        return Text.all(what + " may also count toward ", with, "." + permission);
    }

    /** {@code Permitted by Graduate Adviser on March 4, 2025.} */
    static String permission(Permission permission) {
        return "Permitted by " + permission.by()
                + permission.on().map(day -> " on " + Dates.words(day)).orElse("") + ".";
    }

    private static String forWhom(Optional<String> audience) {
        return then(", for ", audience) + ".";
    }

    private static String then(String joint, Optional<String> words) {
        return words.map(w -> joint + w).orElse("");
    }
}
