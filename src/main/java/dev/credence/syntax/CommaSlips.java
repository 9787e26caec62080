package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.source.Span;
import dev.credence.syntax.CredenceParser.SepContext;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.LineNode;
import java.util.List;

/**
 * {@code A, B or C} on one line: English reads one of three, the language two lines. Nobody can tell which was meant, so it is
 * neither.
 */
final class CommaSlips {
    private final Places places;

    CommaSlips(Places places) {
        this.places = places;
    }

    void check(List<? extends LineNode> lines, List<SepContext> separators) {
        for (int i = 0; i < lines.size(); i++) {
            if (!isJoined(lines.get(i))) {
                continue;
            }
            int first = i;
            while (first > 0 && comma(separators, first - 1) && isBare(lines.get(first - 1))) {
                first--;
            }
            if (first < i) {
                report(lines, first, i);
            }
        }
    }

    /** The same for the lines of an admission block. */
    void checkConditions(List<ConditionNode> lines, List<SepContext> separators) {
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean either = line instanceof ConditionNode.Any any
                    && any.parts().stream().filter(p -> !(p instanceof ConditionNode.Equivalent)).count() > 1;
            boolean joined = either || line instanceof ConditionNode.All;
            var before = lines.get(i - 1);
            boolean bare = !(before instanceof ConditionNode.Any) && !(before instanceof ConditionNode.All);
            if (joined && bare && comma(separators, i - 1) && !line.span().text().startsWith("(")) {
                String word = either ? "or" : "and";
                places.report(places.problem(
                                Code.COMMA_AND_OR,
                                before.span().to(line.span()),
                                "a comma ends a line, so this can be read in two ways: two conditions that must both hold, or one"
                                        + " choice among all of them")
                        .help("for one choice write `" + before.span().text() + " " + word + " "
                                + line.span().text() + "`; otherwise put `" + line.span().text()
                                + "` on a line of its own"));
            }
        }
    }

    private void report(List<? extends LineNode> lines, int first, int last) {
        var joined = lines.get(last);
        boolean either = ((LineNode.Entry) joined).entry() instanceof EntryNode.Either;
        var all = new Span(
                joined.span().file(),
                lines.get(first).span().start(),
                joined.span().end());
        String word = either ? "or" : "and";
        var names = new StringBuilder();
        for (var line : lines.subList(first, last)) {
            names.append(line.span().text()).append(' ').append(word).append(' ');
        }
        places.report(places.problem(
                        Code.COMMA_AND_OR,
                        all,
                        "a comma ends a line, so this can be read in two ways: the courses before the comma, and then `"
                                + joined.span().text() + "`, or one choice among all of them")
                .help("for one choice write `" + names + joined.span().text() + "`; otherwise put `"
                        + joined.span().text() + "` on a line of its own"));
    }

    private static boolean comma(List<SepContext> separators, int index) {
        return index < separators.size() && separators.get(index).getText().equals(",");
    }

    private static boolean isBare(LineNode line) {
        return line instanceof LineNode.Entry entry && entry.entry() instanceof EntryNode.Course;
    }

    private static boolean isJoined(LineNode line) {
        return line instanceof LineNode.Entry entry
                && (entry.entry() instanceof EntryNode.Either || entry.entry() instanceof EntryNode.Both)
                && !line.span().text().startsWith("(");
    }
}
