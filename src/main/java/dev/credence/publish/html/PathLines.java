package dev.credence.publish.html;

import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.path.ClauseValue;
import dev.credence.path.PathClause;
import dev.credence.path.Witness;
import dev.credence.path.Witness.Taking;
import dev.credence.publish.Words;
import dev.credence.publish.html.view.EveryPathView;
import dev.credence.publish.html.view.EveryPathView.Tightest;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path as a table of what is taken, with the arithmetic of the clause that it decides. */
final class PathLines {
    private final Links links;
    private final Optional<Level> level;

    PathLines(Links links, Columns columns) {
        this.links = links;
        this.level = columns.level();
    }

    Tightest tightest(PathClause asked, Witness path, ClauseValue value) {
        var words = new ClauseWords(asked);
        var heads = new ArrayList<>(List.of("Units"));
        level.ifPresent(one -> heads.add(Phrases.capital(one.words())));
        var sums = new ArrayList<>(List.of(path.sums().total().toString()));
        level.ifPresent(one -> sums.add(path.sums().of(one).toString()));
        String counted = words.counted();
        String caption = "A path of " + Words.counted(path.sums().total(), "unit")
                + (counted.isEmpty() ? "" : " with " + value.tally() + " that count as " + counted);
        return new Tightest(
                "The tightest path, course by course",
                caption,
                heads,
                path.takings().stream().map(this::line).toList(),
                arithmetic(asked, words, value),
                sums);
    }

    private static String arithmetic(PathClause asked, ClauseWords words, ClauseValue value) {
        if (!asked.bound().isShare()) {
            return words.of(value) + "; asked for: " + words.asked();
        }
        return words.of(value) + " is " + ClauseWords.percent(value.tally(), value.all()) + "; "
                + Numbers.share(asked.bound().value()) + " of " + value.all() + " is " + value.bound();
    }

    private EveryPathView.Taking line(Taking taking) {
        var cells = new ArrayList<>(List.of(taking.units().toString()));
        level.ifPresent(one -> cells.add(ofLevel(taking, one)));
        var course = taking.course();
        if (course.isEmpty()) {
            return new EveryPathView.Taking(Text.NONE, Phrases.capital(taking.words()), cells);
        }
        return course.get().code().isTitle()
                ? new EveryPathView.Taking(links.course(course.get()), "", cells)
                : new EveryPathView.Taking(
                        links.course(course.get()), course.get().title(), cells);
    }

    private static String ofLevel(Taking taking, Level level) {
        return taking.level()
                .map(own -> own == level ? taking.units() : Units.ZERO)
                .map(Units::toString)
                .orElse("");
    }
}
