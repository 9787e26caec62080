package dev.credence.publish;

import dev.credence.model.Block;
import dev.credence.model.Level;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Requirements as text, for data that has no form for them: {@code Core: GEOG 380 and GEOG 481; Methods: 2 of these: GEOG 473,
 * GEOG 484}. Limits, exclusions and the order are left to the page.
 */
public final class PlainRequirements {
    private PlainRequirements() {}

    /** The lines of a block, one after the other; nothing for an empty one. */
    public static String of(Block block) {
        return block.entries().stream().map(PlainRequirements::of).collect(Collectors.joining("; "));
    }

    /** Every line has words; a new one without them fails loudly. */
    public static String of(Requirement line) {
        return words(line) + line.audience().map(who -> " (for " + who + ")").orElse("");
    }

    private static String words(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            return take.course().code()
                    + take.units().map(n -> " for " + Words.counted(n, "unit")).orElse("")
                    + (take.times() > 1 ? ", " + take.times() + " times" : "");
        }
        if (line instanceof Requirement.OneOf one) {
            return Words.or(inside(one.branches()));
        }
        if (line instanceof Requirement.AllOf all) {
            return labelled(all.block(), "", " and ");
        }
        if (line instanceof Requirement.Choose choose) {
            return labelled(choose.block(), choose.count() + " of these: ", ", ");
        }
        if (line instanceof Requirement.UnitsFrom from) {
            return labelled(from.block(), Words.counted(from.units(), "unit") + " of these: ", ", ");
        }
        if (line instanceof Requirement.Part part) {
            return labelled(part.block(), "", ", ");
        }
        if (line instanceof Requirement.Options options) {
            var tracks = new ArrayList<String>();
            options.options().forEach(o -> tracks.add(o.label() + " (" + of(o.block()) + ")"));
            return "one of " + Words.or(tracks);
        }
        if (line instanceof Requirement.Optionally optionally) {
            return "if you like, " + of(optionally.entry());
        }
        return openWords(line);
    }

    private static String openWords(Requirement line) {
        if (line instanceof Requirement.Complete complete) {
            return complete.text()
                    + complete.hours()
                            .map(n -> " of " + Words.counted(n, "hour"))
                            .orElse("")
                    + approved(complete.approvedBy());
        }
        if (line instanceof Requirement.AnyFrom any) {
            return "any course from " + any.label();
        }
        if (line instanceof Requirement.AnyMatching any) {
            var except = any.pattern().except().stream()
                    .map(c -> c.code().toString())
                    .toList();
            return "any " + any.pattern().words() + (except.isEmpty() ? "" : " except " + Words.and(except))
                    + approved(any.approvedBy());
        }
        if (line instanceof Requirement.OpenUnits open) {
            return open.units()
                    + level(open.level())
                    + (isOne(open.units().toString()) ? " unit" : " units")
                    + Words.then(" ", open.text())
                    + approved(open.approvedBy());
        }
        if (line instanceof Requirement.OpenCourses open) {
            return open.count()
                    + level(open.level())
                    + (isOne(open.count().toString()) ? " course" : " courses")
                    + Words.then(" ", open.text())
                    + approved(open.approvedBy());
        }
        if (line instanceof Requirement.AnyOpen open) {
            return "any" + level(open.level()) + " course " + open.text() + approved(open.approvedBy());
        }
        throw new IllegalArgumentException("no words for " + line.getClass());
    }

    private static String labelled(Block block, String before, String between) {
        String list = String.join(between, inside(block.entries()));
        return block.label().map(label -> label + ": ").orElse("") + before + list;
    }

    /** Lines inside another one, in parentheses where they would otherwise be read with their neighbours. */
    private static List<String> inside(List<Requirement> lines) {
        return lines.stream()
                .map(line -> line instanceof Requirement.TakeCourse || line instanceof Requirement.Complete
                        ? of(line)
                        : "(" + of(line) + ")")
                .toList();
    }

    private static boolean isOne(String amount) {
        return amount.equals("1");
    }

    private static String level(Optional<Level> level) {
        return level.map(l -> " " + l.words()).orElse("");
    }

    private static String approved(Optional<String> who) {
        return Words.then(", approved by ", who);
    }
}
