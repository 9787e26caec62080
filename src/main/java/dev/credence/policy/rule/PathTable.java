package dev.credence.policy.rule;

import dev.credence.diagnostic.Witness;
import dev.credence.model.Level;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A path as people read it, and as an author may keep it for a test. */
public final class PathTable {
    private PathTable() {}

    /** A table under a heading, with what it adds up to. */
    public static Witness of(String heading, dev.credence.path.Witness path) {
        var sums = path.sums();
        var parts = new ArrayList<String>();
        for (var level : Level.values()) {
            if (!sums.of(level).isZero()) {
                parts.add(sums.of(level) + " " + level.words());
            }
        }
        String levels = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        return new Witness(heading, rows(path), List.of(sums.total() + " units" + levels));
    }

    static List<Witness.Row> rows(dev.credence.path.Witness path) {
        var rows = new ArrayList<Witness.Row>();
        for (var taking : path.takings()) {
            rows.add(new Witness.Row(
                    taking.words(),
                    taking.course().map(course -> course.title()).orElse(""),
                    taking.units().toString(),
                    taking.level().map(Level::words).orElse(""),
                    taking.group().orElse("")));
        }
        return rows;
    }

    /**
     * The block that states the path in a program, to be checked whenever the program is.
     *
     * @param breaks the clauses that the path breaks
     */
    public static String example(String title, dev.credence.path.Witness path, Collection<String> breaks) {
        var lines = new ArrayList<String>();
        for (var taking : path.takings()) {
            if (taking.course().isPresent()) {
                var course = taking.course().get();
                boolean chosen = course.units() instanceof dev.credence.model.CourseUnits.Known known
                        && known.values().size() > 1;
                String name = course.code().isTitle()
                        ? "course \"" + course.code() + "\""
                        : course.code().toString();
                lines.add(name + (chosen ? " for " + taking.units() + words(taking.units()) : ""));
            } else {
                lines.add(taking.units() + " "
                        + taking.level().map(level -> level.words() + " ").orElse("")
                        + words(taking.units()).strip() + " \"" + taking.words() + "\"");
            }
        }
        breaks.forEach(clause -> lines.add("breaks " + clause));
        return (breaks.isEmpty() ? "example" : "counterexample") + " \"" + title + "\" { " + String.join(", ", lines)
                + " }\n";
    }

    private static String words(Units units) {
        return units.equals(Units.of(1)) ? " unit" : " units";
    }
}
