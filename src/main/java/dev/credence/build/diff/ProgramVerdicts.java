package dev.credence.build.diff;

import dev.credence.model.Program;
import dev.credence.policy.Answer;
import dev.credence.policy.ClauseVerdict;
import dev.credence.publish.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to each clause of its policy, with the reason and the path that shows it where the answer is not that it holds. A clause
 * that only one side asks is named only where it is not kept.
 */
final class ProgramVerdicts implements Evaluator<Program> {
    @Override
    public Optional<Change> change(Both<Program> both) {
        var old = clauses(both.oldSide(), both.before());
        var now = clauses(both.newSide(), both.after());
        var keys = new LinkedHashMap<>(old);
        keys.putAll(now);
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var key : keys.keySet().stream().sorted().toList()) {
            var was = Optional.ofNullable(old.get(key));
            var is = Optional.ofNullable(now.get(key));
            if (differ(answer(was), answer(is))) {
                was.ifPresent(verdict -> before.addAll(lines(key, verdict)));
                is.ifPresent(verdict -> after.addAll(lines(key, verdict)));
            }
        }
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change("verdicts", "What its policy says", true, before, after));
    }

    private static boolean differ(Answer was, Answer is) {
        if (was == Answer.NOT_CONCERNED || is == Answer.NOT_CONCERNED) {
            return was.and(is).compareTo(Answer.HOLDS) > 0;
        }
        return was != is;
    }

    private static Answer answer(Optional<ClauseVerdict> verdict) {
        return verdict.map(ClauseVerdict::answer).orElse(Answer.NOT_CONCERNED);
    }

    private static Map<String, ClauseVerdict> clauses(Side side, Program program) {
        Map<String, ClauseVerdict> found = new LinkedHashMap<>();
        side.verdict(program)
                .ifPresent(verdict -> verdict.clauses()
                        .forEach(clause -> found.put(
                                verdict.policy().id() + " " + clause.clause().number(), clause)));
        return found;
    }

    private static List<String> lines(String key, ClauseVerdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(key + " " + verdict.clause().title() + ": " + verdict.answer().word());
        for (var ruling : verdict.rulings()) {
            if (ruling.answer() == verdict.answer()) {
                ruling.margin().ifPresent(margin -> lines.add("    " + margin));
                for (var diagnostic : ruling.diagnostics()) {
                    lines.add("    " + diagnostic.message());
                    diagnostic
                            .witness()
                            .ifPresent(witness -> witness.text()
                                    .lines()
                                    .map(line -> "    " + line)
                                    .forEach(lines::add));
                }
            }
        }
        return lines;
    }
}
