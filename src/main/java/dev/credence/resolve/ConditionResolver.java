package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Condition;
import dev.credence.model.CourseCode;
import dev.credence.model.Target;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.TargetNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Builds conditions. Who knows the courses and credentials is asked through two functions, so that both may be known late. */
final class ConditionResolver {
    private final Findings findings;
    private final Numbers numbers;
    private final Predicate<CourseCode> declared;
    private final Function<TargetNode, Target> targets;

    ConditionResolver(Findings findings, Predicate<CourseCode> declared, Function<TargetNode, Target> targets) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
        this.declared = declared;
        this.targets = targets;
    }

    Condition resolve(ConditionNode node) {
        if (node instanceof ConditionNode.TakenCourse taken) {
            return course(taken);
        }
        if (node instanceof ConditionNode.All all) {
            return new Condition.AllOf(all(all.parts()));
        }
        if (node instanceof ConditionNode.Any any) {
            return new Condition.AnyOf(all(any.parts()));
        }
        if (node instanceof ConditionNode.Prefer prefer) {
            return new Condition.Preferred(resolve(prefer.wish()));
        }
        if (node instanceof ConditionNode.Stated stated) {
            quotedCode(stated.text());
            return new Condition.Stated(stated.text().value(), stated.span());
        }
        if (node instanceof ConditionNode.Consent consent) {
            return new Condition.Consent(consent.of().value());
        }
        if (node instanceof ConditionNode.Equivalent) {
            return new Condition.Equivalent();
        }
        return rest(node);
    }

    private Condition rest(ConditionNode node) {
        if (node instanceof ConditionNode.Field field) {
            return new Condition.CourseIn(field.field().value(), numbers.units(field.withinYears()));
        }
        if (node instanceof ConditionNode.Gpa gpa) {
            return new Condition.GradePointAverage(
                    numbers.gpa(gpa.minimum()), gpa.over().map(Text::value));
        }
        if (node instanceof ConditionNode.DegreeHeld degree) {
            return new Condition.DegreeHeld(degree.degree(), degree.in().map(Text::value));
        }
        if (node instanceof ConditionNode.Exam exam) {
            return new Condition.Exam(exam.name().value(), exam.score().map(Text::value));
        }
        if (node instanceof ConditionNode.Standing standing) {
            return new Condition.Standing(standing.standing());
        }
        if (node instanceof ConditionNode.Holding holding) {
            return new Condition.Holding(targets.apply(holding.credential()));
        }
        if (node instanceof ConditionNode.EnrolledIn enrolled) {
            return new Condition.EnrolledIn(enrolled.what().value());
        }
        if (node instanceof ConditionNode.UnitsDone done) {
            return new Condition.UnitsDone(
                    numbers.units(done.units()), done.of().value());
        }
        return new Condition.None();
    }

    private Condition course(ConditionNode.TakenCourse taken) {
        var codes = Codes.all(taken.course());
        var parts = new ArrayList<Condition>();
        for (var code : codes) {
            parts.add(new Condition.TakenCourse(
                    code,
                    declared.test(code),
                    taken.grade(),
                    taken.concurrent(),
                    numbers.units(taken.withinYears()),
                    taken.course().span()));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private List<Condition> all(List<ConditionNode> nodes) {
        return nodes.stream().map(this::resolve).toList();
    }

    /** A quoted code has no units and is never looked up, which is seldom what was meant. */
    private void quotedCode(Text text) {
        if (text.span().file().path().endsWith(".cred") && looksLikeCode(text.value())) {
            findings.report(Diagnostic.of(
                            Code.QUOTED_CODE,
                            text.span(),
                            "in quotation marks `" + text.value()
                                    + "` is only words: it is never looked up and has no units")
                    .help("write " + text.value() + " without quotation marks"));
        }
    }

    static boolean looksLikeCode(String text) {
        int blank = text.lastIndexOf(' ');
        if (blank < 1 || text.length() > 16) {
            return false;
        }
        boolean subject = text.substring(0, blank)
                .chars()
                .allMatch(c -> c >= 'A' && c <= 'Z' || c == '&' || c == '/' || c == ' ');
        String number = text.substring(blank + 1);
        boolean digits = number.length() >= 2 && number.substring(0, 2).chars().allMatch(c -> c >= '0' && c <= '9');
        return subject && digits && number.length() <= 6;
    }

    /** Calls {@code each} with every course named in a condition and whether it must be taken before. */
    static void courses(ConditionNode node, java.util.function.BiConsumer<CodeRef, Span> each) {
        if (node instanceof ConditionNode.TakenCourse taken) {
            each.accept(taken.course(), taken.course().span());
        } else if (node instanceof ConditionNode.All all) {
            all.parts().forEach(p -> courses(p, each));
        } else if (node instanceof ConditionNode.Any any) {
            any.parts().forEach(p -> courses(p, each));
        } else if (node instanceof ConditionNode.Prefer prefer) {
            courses(prefer.wish(), each);
        }
    }
}
