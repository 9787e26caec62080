package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Line;
import dev.credence.build.audit.AuditReport.Missing;
import dev.credence.build.audit.AuditReport.Way;
import dev.credence.model.Units;
import dev.credence.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The smallest ways to finish, for people: what all of them have in common is said once, and what is a choice is called one. */
final class WaysText {
    private final List<Way> ways;
    private final boolean more;
    /** What is missing on each of the ways, once for each time. */
    private final List<String> onEach;

    WaysText(AuditReport report) {
        ways = report.ways();
        more = report.moreWays();
        onEach = common(ways);
    }

    private static List<String> common(List<Way> ways) {
        var common = new ArrayList<String>();
        for (int i = 0; i < ways.size(); i++) {
            var words = all(ways.get(i).missing());
            if (i == 0) {
                common.addAll(words);
            } else {
                common.retainAll(words);
            }
        }
        return common;
    }

    private static List<String> all(List<Missing> missing) {
        return missing.stream().map(Missing::words).toList();
    }

    String heading() {
        return ways.size() == 1 && !more ? "The smallest way to finish" : "The smallest ways to finish";
    }

    /** One line for each, after one for what they have in common. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        boolean apart = ways.size() > 1 && !onEach.isEmpty();
        if (apart) {
            lines.add("on each of these " + String.join(", ", onEach) + ", and besides");
        }
        for (var way : ways) {
            var words = new ArrayList<>(all(way.missing()));
            if (apart) {
                words.removeAll(onEach);
            }
            lines.add((apart ? "  " : "")
                    + String.join(", ", words)
                    + way.approvals().stream()
                            .map(approval -> "; provided " + approval)
                            .collect(Collectors.joining()));
        }
        if (more) {
            lines.add("and others that are as small");
        }
        return lines;
    }

    /** What is missing in a line, which is an example only where there is a choice. */
    String missing(Line line) {
        var words = all(line.missing());
        boolean example = line.choice() && (ways.size() > 1 || more);
        String listed = String.join(", ", words);
        return example ? Words.counted(Units.of(words.size()), "course") + ", for example " + listed : listed;
    }
}
