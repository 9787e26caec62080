package dev.credence.publish.html;

import dev.credence.model.Condition;
import dev.credence.model.Condition.AllOf;
import dev.credence.model.Condition.AnyOf;
import dev.credence.model.Course;
import dev.credence.publish.PlainConditions;
import dev.credence.publish.html.view.Text;
import java.util.List;
import java.util.function.Predicate;

/** Conditions in plain words: {@code GIS 2250 with C- or better and (CS 1050 or consent of instructor)}. */
final class ConditionWords {
    private final Links links;
    private final Predicate<Course> marked;

    ConditionWords(Links links) {
        this(links, course -> false);
    }

    /** @param marked courses to be set in bold */
    ConditionWords(Links links, Predicate<Course> marked) {
        this.links = links;
        this.marked = marked;
    }

    Text of(Condition condition) {
        if (condition instanceof AllOf all) {
            return joined(all.parts(), "and");
        }
        if (condition instanceof AnyOf any) {
            return joined(any.parts(), "or");
        }
        if (condition instanceof Condition.TakenCourse taken) {
            return taken(taken);
        }
        if (condition instanceof Condition.Preferred preferred) {
            return Text.all("preferably ", inner(preferred.wish()));
        }
        if (condition instanceof Condition.Holding holding) {
            return Text.all("the credential ", links.target(holding.credential()));
        }
        return Text.of(PlainConditions.of(condition));
    }

    private Text taken(Condition.TakenCourse taken) {
        var name = links.course(taken.code());
        boolean outside = links.find(taken.code()).filter(marked).isPresent();
        var course = outside
                ? new Text(name.runs().stream()
                        .map(run -> new Text.Run(run.text(), run.href(), true))
                        .toList())
                : name;
        return Text.all(course, PlainConditions.how(taken));
    }

    private Text joined(List<Condition> parts, String word) {
        return Text.join(parts.stream().map(this::inner).toList(), ", ", " " + word + " ");
    }

    /** In parentheses where it would otherwise be read with its neighbours. */
    private Text inner(Condition condition) {
        boolean many = (condition instanceof AllOf all && all.parts().size() > 1)
                || (condition instanceof AnyOf any && any.parts().size() > 1);
        return many ? Text.all("(", of(condition), ")") : of(condition);
    }
}
