package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Fix;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Amount;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CoursePattern;
import dev.credence.model.CourseUnits;
import dev.credence.model.Edition;
import dev.credence.model.Level;
import dev.credence.model.LevelBand;
import dev.credence.model.Requirement;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code any} matches: declared credit courses by subject, number and level; letters in numbers do not matter. */
final class Wildcards {
    private final Findings findings;
    private final Numbers numbers;
    private final CourseLookup courses;
    private final Edition edition;

    Wildcards(Findings findings, CourseLookup courses, Edition edition) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
        this.courses = courses;
        this.edition = edition;
    }

    Optional<Requirement> resolve(EntryNode.AnyMatching node, Optional<String> audience) {
        if (node.onlyFrom()) {
            String shown = node.subject().map(s -> s.value() + " ").orElse("course numbered ")
                    + node.from().map(Num::digits).orElse("");
            findings.report(
                    Code.SYNTAX,
                    node.span(),
                    "`any` speaks of several courses, and one number names only one",
                    "write the course without `any`, or a range: `any " + shown + " to 499` or `any " + shown
                            + " and above`");
            return Optional.empty();
        }
        var from = node.from().flatMap(this::digits);
        var to = node.to().flatMap(this::digits);
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            findings.report(
                    Code.BAD_NUMBER,
                    node.span(),
                    "this range of course numbers ends before it begins",
                    "write the smaller number first");
            return Optional.empty();
        }
        var except = courses.all(node.except());
        var units = node.tail().unitsEach().map(numbers::amount);
        var level = node.level().map(Codes::level);
        var subject = node.subject().map(Text::value);
        var pattern = new CoursePattern(level, subject, from, to, except, units);
        var matches = matches(pattern);
        boolean open = !edition.catalogComplete();
        if (matches.isEmpty()) {
            none(node, subject, open);
        }
        var shown = level.isEmpty() && from.isPresent()
                ? new CoursePattern(levelOf(from.get(), to), subject, from, to, except, units)
                : pattern;
        return Optional.of(new Requirement.AnyMatching(
                shown, matches, open, node.tail().approvedBy().map(Text::value), audience, node.span()));
    }

    private void none(EntryNode.AnyMatching node, Optional<String> subject, boolean open) {
        if (!open) {
            findings.report(
                    Code.EMPTY_WILDCARD,
                    node.span(),
                    "no course of this edition matches, so nobody could take one",
                    "change the subject, the numbers or the exceptions, or declare the courses");
        } else if (subject.isPresent()
                && courses.table().ofSubject(subject.get()).isEmpty()) {
            var similar = Suggestions.of(subject.get(), courses.table().subjects());
            // A subject of which no course is declared is a slip where a similar one has courses; else the catalog just
            // does not
            // hold it.
            Suggestions.phrase("subject", "name", similar).ifPresent(help -> {
                var found = Diagnostic.of(
                                Code.UNKNOWN_SUBJECT,
                                node.span(),
                                "no course of this edition has the subject " + subject.get())
                        .help(help);
                findings.report(similar.size() == 1 ? found.fix(rename(node, similar.get(0))) : found);
            });
        }
    }

    /** Another subject in the place of the one that is named. */
    private static Fix rename(EntryNode.AnyMatching node, String subject) {
        String wrong = node.subject().map(Text::value).orElse("");
        int at = node.span().start() + node.span().text().indexOf(wrong);
        return Fix.write(node.span().file().span(at, at + wrong.length()), subject);
    }

    private Optional<Integer> digits(Num number) {
        var digits = CourseCode.of("X", number.digits()).digits();
        return digits.isPresent() ? Optional.of(digits.getAsInt()) : Optional.empty();
    }

    private Optional<Level> levelOf(int from, Optional<Integer> to) {
        return edition.levels().stream()
                .filter(band -> band.contains(from)
                        && (to.isPresent() ? band.contains(to.get()) : band.to().isEmpty()))
                .map(LevelBand::level)
                .findFirst();
    }

    private List<Course> matches(CoursePattern pattern) {
        var pool = pattern.subject().map(courses.table()::ofSubject).orElseGet(courses.table()::all);
        Set<CourseCode> seen = new HashSet<>();
        var except = new HashSet<>(pattern.except());
        var found = new ArrayList<Course>();
        for (var course : pool) {
            if (!except.contains(course)
                    && !course.isNonCredit()
                    && matches(course, pattern)
                    && course.sameAs().stream().noneMatch(seen::contains)) {
                seen.add(course.code());
                found.add(course);
            }
        }
        if (pattern.subject().isPresent()) {
            twins(pattern, except, seen, found);
        }
        return found;
    }

    /** Courses of other subjects of which a cross-listed code has this subject and number. */
    private void twins(CoursePattern pattern, Set<Course> except, Set<CourseCode> seen, List<Course> found) {
        String subject = pattern.subject().orElse("");
        for (var course : courses.table().crossListed()) {
            boolean fits = course.sameAs().stream()
                    .anyMatch(code -> code.subject().equals(subject)
                            && numberFits(code, pattern)
                            && courses.table()
                                    .find(code)
                                    .filter(c -> c == course)
                                    .isPresent());
            if (fits
                    && !except.contains(course)
                    && (pattern.level().isEmpty() || pattern.level().equals(course.level()))
                    && canBeTakenFor(course, pattern.units())
                    && seen.add(course.code())) {
                found.add(course);
            }
        }
    }

    private static boolean matches(Course course, CoursePattern pattern) {
        return numberFits(course.code(), pattern)
                && (pattern.level().isEmpty() || pattern.level().equals(course.level()))
                && canBeTakenFor(course, pattern.units());
    }

    private static boolean numberFits(CourseCode code, CoursePattern pattern) {
        if (pattern.from().isEmpty()) {
            return true;
        }
        var digits = code.digits();
        return digits.isPresent()
                && digits.getAsInt() >= pattern.from().get()
                && (pattern.to().isEmpty() || digits.getAsInt() <= pattern.to().get());
    }

    private static boolean canBeTakenFor(Course course, Optional<Amount> units) {
        return units.isEmpty()
                || !(course.units() instanceof CourseUnits.Known known)
                || known.values().stream().anyMatch(units.get()::contains);
    }
}
