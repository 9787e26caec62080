package dev.credence.build.diff;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Program;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.SubjectChanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two catalogs: every program, then every course. */
final class CatalogDiff {
    private static final Comparator<SubjectChanges> ORDER =
            Comparator.comparing(SubjectChanges::state).thenComparing(SubjectChanges::id);

    private final Side before;
    private final Side after;
    private final Map<String, TreeSet<String>> uses = new TreeMap<>();

    CatalogDiff(Side before, Side after) {
        this.before = before;
        this.after = after;
        uses(before);
        uses(after);
    }

    private void uses(Side side) {
        for (var program : side.catalog().programs()) {
            for (var code : side.words().courses(program).keySet()) {
                uses.computeIfAbsent(code, c -> new TreeSet<>())
                        .add(program.facts().id());
            }
        }
    }

    CatalogChanges changes() {
        return new CatalogChanges(Optional.of(before.name()), Optional.of(after.name()), programs(), courses());
    }

    private List<SubjectChanges> programs() {
        var found = new ArrayList<SubjectChanges>();
        for (var match : new ProgramMatches(before, after).all()) {
            add(
                    found,
                    match.before()
                            .flatMap(old -> match.after().map(now -> program(new Both<>(before, old, after, now))))
                            .orElseGet(() -> alone(match)));
        }
        return found.stream().sorted(ORDER).toList();
    }

    private static SubjectChanges alone(ProgramMatches.Match match) {
        return new SubjectChanges(
                match.before().map(program -> program.facts().id()),
                match.after().map(program -> program.facts().id()),
                match.after().or(match::before).orElseThrow().facts().title(),
                List.of(),
                List.of());
    }

    /** A program that is on both sides, whether or not anything changed. */
    static SubjectChanges program(Both<Program> both) {
        return new SubjectChanges(
                Optional.of(both.before().facts().id()),
                Optional.of(both.after().facts().id()),
                both.after().facts().title(),
                Evaluators.changes(Evaluators.OF_PROGRAMS, both),
                List.of());
    }

    private List<SubjectChanges> courses() {
        var codes = new TreeMap<String, CourseCode>();
        before.catalog().courses().forEach(course -> codes.put(course.code().toString(), course.code()));
        after.catalog().courses().forEach(course -> codes.put(course.code().toString(), course.code()));
        var found = new ArrayList<SubjectChanges>();
        for (var code : codes.values()) {
            add(found, course(code));
        }
        return found.stream().sorted(ORDER).toList();
    }

    private SubjectChanges course(CourseCode code) {
        var old = before.catalog().course(code);
        var now = after.catalog().course(code);
        var changes = old.flatMap(was ->
                        now.map(is -> Evaluators.changes(Evaluators.OF_COURSES, new Both<>(before, was, after, is))))
                .orElse(List.of());
        return new SubjectChanges(
                old.map(course -> course.code().toString()),
                now.map(course -> course.code().toString()),
                now.or(() -> old).map(Course::title).orElseThrow(),
                changes,
                List.copyOf(uses.getOrDefault(code.toString(), new TreeSet<>())));
    }

    private static void add(List<SubjectChanges> found, SubjectChanges subject) {
        boolean onBothSides = subject.before().isPresent() && subject.after().isPresent();
        boolean isRenamed = !subject.before().equals(subject.after());
        if (!onBothSides || isRenamed || !subject.changes().isEmpty()) {
            found.add(subject);
        }
    }
}
