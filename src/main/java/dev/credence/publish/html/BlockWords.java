package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.publish.html.view.RuleLine;
import dev.credence.publish.html.view.Text;
import java.util.List;

/** The lines of a block that ask for no course by themselves: limits, exclusions, order, sharing, conditions, notes. */
final class BlockWords {
    private final Links links;
    private final MarkdownPages markdown;

    BlockWords(Links links, MarkdownPages markdown) {
        this.links = links;
        this.markdown = markdown;
    }

    /** @param below the level of the heading the lines stand under */
    List<RuleLine> of(Block block, int below) {
        return block.rules().stream().map(rule -> line(rule, below)).toList();
    }

    private RuleLine line(BlockRule rule, int below) {
        if (rule instanceof Limit limit) {
            return new RuleLine("Limit", limit(limit));
        }
        if (rule instanceof BlockRule.NotBoth not) {
            return new RuleLine(
                    "Limit",
                    Text.all("Not both ", links.course(not.first()), " and ", links.course(not.second()), "."));
        }
        if (rule instanceof BlockRule.Order order) {
            return new RuleLine("Order", order(order));
        }
        if (rule instanceof BlockRule.Condition condition) {
            return new RuleLine("Condition", Text.of(condition.text()));
        }
        if (rule instanceof BlockRule.Note note) {
            return new RuleLine("Note", Text.NONE, markdown.html(note.text(), below));
        }
        if (rule instanceof BlockRule.ShareNone) {
            return new RuleLine("Sharing", Text.of("What counts here may not count anywhere else."));
        }
        if (rule instanceof BlockRule.MayShare share) {
            String cap = share.cap()
                    .map(most -> "Up to " + Numbers.counted(most, share.capInCourses() ? "course" : "unit"))
                    .orElse("Any course");
            return new RuleLine(
                    "Sharing",
                    Text.of(cap + " may count both in “" + share.group() + "” and in “" + share.with() + "”."));
        }
        throw new IllegalArgumentException("no words for " + rule.getClass());
    }

    private Text order(BlockRule.Order order) {
        var steps = order.steps().stream().map(this::step).toList();
        return Text.all(Text.join(steps, ", then ", ", then "), ".");
    }

    private Text step(List<Course> courses) {
        var names = links.courses(courses, " and ");
        return courses.size() > 1 ? Text.all(names, " in any order") : names;
    }

    private Text limit(Limit limit) {
        String level = limit.level().map(l -> l.words() + " ").orElse("");
        String measure = switch (limit.measure()) {
            case UNITS -> "unit";
            case COURSES -> "course";
            case SUBJECTS -> "subject";
        };
        String counted = level + measure + (limit.value().equals(Units.of(1)) && !limit.share() ? "" : "s");
        String amount = limit.share()
                ? Numbers.share(limit.value()) + " of the units here " + (limit.atLeast() ? "must" : "may") + " be "
                        + counted
                : limit.value() + " " + counted;
        String audience = limit.audience().map(who -> ", for " + who).orElse("");
        return Text.all(limit.atLeast() ? "At least " : "At most ", amount, scope(limit.scope()), audience + ".");
    }

    private Text scope(Limit.Scope scope) {
        if (scope instanceof Limit.FromCourses from) {
            return Text.all(" from ", links.courses(from.courses(), " and "));
        }
        return Text.of(scopeWords(scope));
    }

    private static String scopeWords(Limit.Scope scope) {
        if (scope instanceof Limit.Everything) {
            return "";
        }
        if (scope instanceof Limit.FromGroup from) {
            return " from “" + from.label() + "”";
        }
        if (scope instanceof Limit.InSubject in) {
            return " in " + in.subject();
        }
        if (scope instanceof Limit.InEachOf each) {
            return " in each of " + Phrases.and(each.subjects());
        }
        if (scope instanceof Limit.OutsideSubject outside) {
            return " outside " + outside.subject();
        }
        if (scope instanceof Limit.InUnit in) {
            return " in " + in.name();
        }
        if (scope instanceof Limit.OfAttribute of) {
            return " of " + of.attribute();
        }
        if (scope instanceof Limit.Numbered numbered) {
            boolean one = numbered.to().filter(to -> to == numbered.from()).isPresent();
            return " numbered " + numbered.from()
                    + (one ? "" : numbered.to().map(to -> " to " + to).orElse(" and above"));
        }
        if (scope instanceof Limit.OnRecord record) {
            return " " + record.words();
        }
        throw new IllegalArgumentException("no words for " + scope.getClass());
    }
}
