package dev.credence.build.audit;

import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit;
import dev.credence.path.ProgramAudit.Item;
import dev.credence.publish.PlainRequirements;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.List;

/** How an audit is put into words. */
final class AuditWords {
    private AuditWords() {}

    /**
     * What is missing: {@code GEOG 301 (3 units)}, or what an open part asks for.
     *
     * @param now the courses in progress
     */
    static String missing(Item item, List<TranscriptEntry> now) {
        if (item.course().isEmpty()) {
            return open(item);
        }
        var course = item.course().get();
        var remarks = new ArrayList<String>();
        if (!item.units().isZero()) {
            remarks.add(Words.counted(item.units(), "unit"));
        }
        if (now.stream().anyMatch(entry -> isSame(entry.course(), course))) {
            remarks.add("in progress");
        }
        return remarks.isEmpty() ? course.toString() : course + " (" + String.join(", ", remarks) + ")";
    }

    private static String open(Item item) {
        String whole = PlainRequirements.of(item.line());
        if (item.line() instanceof Requirement.OpenUnits of && !of.units().min().equals(item.units())) {
            return item.units() + " of the " + whole;
        }
        return item.line() instanceof Requirement.OpenCourses of
                        && !of.count().min().equals(Units.of(1))
                ? "1 of the " + whole
                : whole;
    }

    /** Whether two courses are one, under its own or a cross-listed code. */
    static boolean isSame(Course one, Course other) {
        return one == other || one.sameAs().contains(other.code());
    }

    /** What has to be true for everything on a plan to count. */
    static List<String> approvals(ProgramAudit.Plan plan) {
        var doubts = new ArrayList<String>();
        for (var item : plan.counted()) {
            var course = item.earned().orElseThrow().course();
            if (item.open()) {
                doubts.add(course + " is approved for: " + PlainRequirements.of(item.line()));
            } else if (!item.levelStated()) {
                doubts.add(course + " has the level that is asked for; nobody states it");
            } else if (item.course().isPresent() && item.course().get().units() instanceof CourseUnits.Unknown) {
                doubts.add(course + " has the units that are asked for; nobody states them");
            }
        }
        return doubts;
    }

    /** The same for the plan by which an answer is told, and what else it hangs on. */
    static List<String> confirmed(ProgramAudit.Answer answer) {
        var doubts = new ArrayList<>(approvals(answer.best()));
        answer.best()
                .chores()
                .forEach(chore -> doubts.add("the student has completed: " + PlainRequirements.of(chore)));
        answer.students().forEach(who -> doubts.add("whether the student is one of: " + who));
        return doubts;
    }

    /** Whether no line can take something, for these units. */
    static boolean isNowhere(TranscriptEntry entry, ProgramAudit.Answer answer) {
        return answer.nowhere().stream()
                .anyMatch(earned ->
                        earned.course() == entry.course() && earned.units().equals(entry.units()));
    }

    /** Why something that was passed does not count. */
    static String why(TranscriptEntry entry, ProgramAudit.Answer answer) {
        if (!isNowhere(entry, answer)) {
            return "it is not needed";
        } else if (!entry.declared()) {
            return "the catalog has no such course";
        } else if (entry.course().units() instanceof CourseUnits.Known known
                && !known.values().contains(entry.units())) {
            var offered = known.values().stream().map(Units::toString).toList();
            return "the catalog offers it for " + Words.or(offered)
                    + (known.max().equals(Units.of(1)) ? " unit" : " units");
        }
        return "no line of the program takes it for these units";
    }
}
