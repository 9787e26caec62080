package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The courses of one edition by their codes. A code that a course only names as its cross-listed twin leads to that course; an
 * earlier code leads nowhere, but to a message that knows the new one.
 */
final class CourseTable {
    private final Findings findings;
    private final Map<CourseCode, Course> byCode;
    private final Map<CourseCode, CourseCode> renumbered;
    private final Map<CourseCode, List<CourseCode>> topics;
    private final Map<String, List<Course>> bySubject;
    private final List<Course> all;
    private final List<Course> crossListed;
    private final boolean incomplete;

    /**
     * @param declared every course once
     * @param byCode every code that leads to a course
     * @param incomplete whether an import failed, so that an unknown code proves nothing
     */
    CourseTable(
            Findings findings,
            Collection<Course> declared,
            Map<CourseCode, Course> byCode,
            Map<CourseCode, CourseCode> renumbered,
            boolean incomplete) {
        this.findings = findings;
        this.byCode = byCode;
        this.renumbered = renumbered;
        this.incomplete = incomplete;
        this.topics = new HashMap<>();
        this.bySubject = new HashMap<>();
        this.all =
                declared.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
        this.crossListed = all.stream().filter(c -> !c.sameAs().isEmpty()).toList();
        for (var course : all) {
            var code = course.code();
            if (code.topic().isPresent()) {
                topics.computeIfAbsent(code.general(), c -> new ArrayList<>()).add(code);
            }
            bySubject.computeIfAbsent(code.subject(), s -> new ArrayList<>()).add(course);
        }
    }

    private CourseTable(CourseTable other, Findings findings) {
        this.findings = findings;
        this.byCode = other.byCode;
        this.renumbered = other.renumbered;
        this.topics = other.topics;
        this.bySubject = other.bySubject;
        this.all = other.all;
        this.crossListed = other.crossListed;
        this.incomplete = other.incomplete;
    }

    /** The same table for one of several that use it at once: what it finds goes where that one reports. */
    CourseTable reportingTo(Findings others) {
        return new CourseTable(this, others);
    }

    /** All courses in the order of their codes. */
    List<Course> all() {
        return all;
    }

    Map<CourseCode, Course> byCode() {
        return byCode;
    }

    List<Course> ofSubject(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The courses that have a cross-listed twin. */
    List<Course> crossListed() {
        return crossListed;
    }

    Set<String> subjects() {
        return bySubject.keySet();
    }

    Optional<Course> find(CourseCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The courses that share a number and differ in topic, where the number itself is not declared. */
    List<Course> topicsOf(CourseCode code) {
        return byCode.containsKey(code)
                ? List.of()
                : topics.getOrDefault(code, List.of()).stream().map(byCode::get).toList();
    }

    /** The course of a code; empty, after a message, where none is declared. */
    Optional<Course> require(CourseCode code, Span place) {
        var found = byCode.get(code);
        if (found == null) {
            unknown(Code.UNKNOWN_COURSE, code, place);
        }
        return Optional.ofNullable(found);
    }

    /** Reports a course that is declared nowhere, once for each code and place. */
    void unknown(Code complaint, CourseCode code, Span place) {
        if (incomplete) {
            return;
        }
        String missing = "there is no course `" + shown(code) + "` in this edition";
        var found = Diagnostic.of(
                complaint,
                place,
                complaint == Code.UNKNOWN_PREREQUISITE ? "nobody can take this course here: " + missing : missing);
        var now = renumbered.get(code);
        var help = now != null
                ? Optional.of("the course has a new code: write `" + shown(now) + "`")
                : topics.containsKey(code) && code.topic().isEmpty()
                        ? Optional.of(
                                "name the topic: `" + shown(topics.get(code).get(0)) + "`")
                        : similar(code);
        found = found.help(help.orElse("declare it: `course " + shown(code) + " \"Title\" { units 3 }`"));
        findings.report(found);
    }

    private Optional<String> similar(CourseCode code) {
        var known = byCode.keySet().stream().map(CourseTable::shown).toList();
        if (code.isTitle() || code.topic().isPresent()) {
            return Suggestions.phrase("course", "name", Suggestions.of(shown(code), known));
        }
        return Suggestions.phrase("course", "code", Suggestions.ofCodes(shown(code), known));
    }

    /** As the language writes it. */
    static String shown(CourseCode code) {
        if (code.isTitle()) {
            return "course \"" + code.number() + "\"";
        }
        String plain = code.subject() + " " + code.number();
        return code.topic().map(t -> plain + " topic \"" + t + "\"").orElse(plain);
    }
}
