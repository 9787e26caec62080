package dev.credence.policy.fact;

import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.Requirement;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Continuing education units and the contact hours they follow from (clause 3.5). */
final class HoursWords {
    static final List<Fact> FACTS = List.of(
            Fact.number("ceu", HoursWords::ceu),
            Fact.number("ceu of every course", HoursWords::ceuOfCourses),
            Fact.number("contact hours", HoursWords::hours));

    private HoursWords() {}

    private static List<Stated> ceu(Case one) {
        return one.facts()
                .record()
                .ceu()
                .map(ceu -> List.of(Stated.number(ceu, one.place(About.CEU), "it promises " + ceu + " CEU")))
                .orElse(List.of());
    }

    private static List<Stated> ceuOfCourses(Case one) {
        var found = new ArrayList<Stated>();
        for (var use : CourseUses.in(one.facts())) {
            var course = use.course();
            course.facts()
                    .ceu()
                    .ifPresent(ceu ->
                            found.add(Stated.number(ceu, place(course, About.CEU), "it promises " + ceu + " CEU")
                                    .of(course.code().toString())));
        }
        return found;
    }

    /** Of the program, as stated or as its courses add up to, and of each course. */
    private static List<Stated> hours(Case one) {
        var found = new ArrayList<Stated>();
        var record = one.facts().record();
        var sum = sum(one.facts().requirements());
        if (record.contactHours().isPresent()) {
            var hours = record.contactHours().get();
            found.add(Stated.number(
                    hours, one.place(About.CONTACT_HOURS), "this program has " + hours + " contact hours"));
        } else if (sum.isPresent()) {
            found.add(Stated.number(
                    sum.get(),
                    one.place(About.REQUIREMENTS),
                    "the courses of this program have " + sum.get() + " contact hours"));
        } else if (record.ceu().isPresent()) {
            found.add(Stated.unknown(
                            one.place(About.CEU), "nobody can tell how many contact hours this many CEU stand for")
                    .because(one.place(About.REQUIREMENTS), "the hours are not stated, or depend on a choice")
                    .help("write `contact hours` and how many there are"));
        }
        for (var use : CourseUses.in(one.facts())) {
            ofCourse(use.course())
                    .ifPresent(stated -> found.add(stated.of(use.course().code().toString())));
        }
        return found;
    }

    private static Optional<Stated> ofCourse(Course course) {
        var hours = course.facts().contactHours();
        if (hours.isPresent()) {
            return hours.map(h -> Stated.number(
                    h, place(course, About.CONTACT_HOURS), "`" + course.code() + "` has " + h + " contact hours"));
        }
        return course.facts()
                .ceu()
                .map(ceu -> Stated.unknown(
                                place(course, About.CEU),
                                "nobody can tell how many contact hours the CEU of `" + course.code() + "` stand for")
                        .help("write `contact hours` and how many there are"));
    }

    private static Span place(Course course, About about) {
        return course.facts().lines().first(about).orElse(course.span());
    }

    /** What everybody sits through; empty where it is not known or depends on a choice. */
    private static Optional<Units> sum(Block block) {
        var sum = Units.ZERO;
        for (var line : block.entries()) {
            var hours = hours(line);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(hours.get());
        }
        return block.entries().isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static Optional<Units> hours(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            return take.course().facts().contactHours().map(hours -> hours.times(take.times()));
        } else if (line instanceof Requirement.AllOf all) {
            return sum(all.block());
        } else if (line instanceof Requirement.Complete complete) {
            return complete.hours().or(() -> Optional.of(Units.ZERO));
        } else if (line instanceof Requirement.OneOf oneOf) {
            return same(oneOf.branches());
        } else if (line instanceof Requirement.Choose choose && choose.count().isSingle()) {
            return same(choose.block().entries())
                    .map(each -> each.times(choose.count().min()));
        }
        return Optional.empty();
    }

    private static Optional<Units> same(List<Requirement> lines) {
        var all = lines.stream().map(HoursWords::hours).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }
}
