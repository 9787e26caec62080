package dev.credence.publish.html;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.List;

/** What to do with a list, in a sentence: {@code Choose 2 of these 4.} */
final class RuleSentence {
    private final boolean sessions;

    /** @param sessions whether one takes part in sessions rather than courses */
    RuleSentence(boolean sessions) {
        this.sessions = sessions;
    }

    String of(Requirement line) {
        if (line instanceof Requirement.Choose choose) {
            return choose(choose.count(), choose.block());
        }
        if (line instanceof Requirement.UnitsFrom from) {
            return unitsFrom(from.units());
        }
        if (line instanceof Requirement.Options options) {
            return options.options().size() == 2 ? "Take one or the other." : "Take one of these.";
        }
        if (line instanceof Requirement.OneOf one) {
            return one.branches().size() == 2
                    ? "Take one or the other."
                    : "Take one of these " + one.branches().size() + ".";
        }
        return all(line instanceof Requirement.AllOf all ? all.block().entries() : List.of(line));
    }

    /** The same as the heading of a group inside a list. */
    String heading(Requirement line) {
        if (line instanceof Requirement.AllOf all) {
            return switch (all.block().entries().size()) {
                case 1 -> "This course";
                case 2 -> "Both of these together";
                default -> "All of these together";
            };
        }
        return of(line);
    }

    /** Everything that stands there. */
    String all(List<Requirement> lines) {
        if (lines.size() == 1 && lines.get(0) instanceof Requirement.OneOf one) {
            return of(one);
        }
        boolean toComplete = !lines.isEmpty() && lines.stream().allMatch(Requirement.Complete.class::isInstance);
        String take = toComplete ? "Complete" : sessions ? "Take part in" : "Take";
        return switch (lines.size()) {
            case 0 -> "";
            case 1 -> take + single(lines.get(0)) + ".";
            case 2 -> take + " both.";
            default -> take + " all of these.";
        };
    }

    private String single(Requirement line) {
        if (line instanceof Requirement.TakeCourse) {
            return sessions ? " this session" : " this course";
        }
        if (line instanceof Requirement.OpenUnits open) {
            return " " + Numbers.counted(open.units(), "unit");
        }
        if (line instanceof Requirement.OpenCourses open) {
            return " " + Numbers.counted(open.count(), "course");
        }
        boolean any = line instanceof Requirement.AnyOpen
                || line instanceof Requirement.AnyMatching
                || line instanceof Requirement.AnyFrom;
        return any ? " one such course" : " this";
    }

    private static String choose(Amount count, Block block) {
        int entries = entries(block.entries());
        boolean some = count.max().isEmpty() || !count.isSingle();
        if (entries == 1 && count.isSingle() && count.min().equals(Units.of(1))) {
            return "Take this one.";
        }
        String number = count.isSingle() ? count.min().toString() : count.toString();
        return "Choose " + number + (entries > 0 ? " of these " + entries : some ? " of these" : " from these") + ".";
    }

    /** How many entries a list has; 0 where wildcards and open entries leave it without a number. */
    private static int entries(List<Requirement> lines) {
        int sum = 0;
        for (var line : lines) {
            if (line instanceof Requirement.AnyMatching
                    || line instanceof Requirement.AnyFrom
                    || line instanceof Requirement.AnyOpen) {
                return 0;
            }
            if (line instanceof Requirement.Part part) {
                int inside = entries(part.block().entries());
                if (inside == 0) {
                    return 0;
                }
                sum += inside;
            } else {
                sum += line instanceof Requirement.TakeCourse take ? take.times() : 1;
            }
        }
        return sum;
    }

    private static String unitsFrom(Amount units) {
        String counted = Numbers.counted(units, "unit");
        if (units.exact()) {
            return Phrases.capital(counted) + " from this list.";
        }
        boolean one = units.min().equals(Units.of(1));
        return units.isSingle()
                ? "Take courses from this list until " + counted + (one ? " is" : " are") + " reached."
                : Phrases.capital(counted) + " from this list.";
    }
}
