package dev.credence.build.diff;

import dev.credence.model.Program;
import dev.credence.publish.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How many ways to complete a program are new and how many are lost; says nothing where they cannot be counted exactly. */
final class WaysToComplete implements Evaluator<Program> {
    private static final int SHOWN = 5;

    @Override
    public Optional<Change> change(Both<Program> both) {
        var before = Ways.of(both.before().facts());
        var after = Ways.of(both.after().facts());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        var lost = without(before.get(), after.get());
        var gained = without(after.get(), before.get());
        String heading = gained.size() + (gained.size() == 1 ? " new way" : " new ways") + " to complete it, "
                + lost.size() + " lost";
        return Optional.of(new Change("ways", heading, false, lines(lost), lines(gained)));
    }

    private static List<String> without(Set<Set<String>> ways, Set<Set<String>> others) {
        var rest = new TreeSet<String>(Comparator.naturalOrder());
        ways.stream().filter(way -> !others.contains(way)).forEach(way -> rest.add(String.join(", ", way)));
        return List.copyOf(rest.stream().toList());
    }

    private static List<String> lines(List<String> ways) {
        if (ways.size() <= SHOWN) {
            return ways;
        }
        var lines = new ArrayList<>(ways.subList(0, SHOWN));
        lines.add("and " + (ways.size() - SHOWN) + " more");
        return lines;
    }
}
