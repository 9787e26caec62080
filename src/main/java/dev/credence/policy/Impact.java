package dev.credence.policy;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes when a policy takes the place of another: for every program, and every option of it, the subjects whose verdict is not
 * the same. Clauses are compared by their subject, because editions number them differently.
 */
public final class Impact {
    private final Policy before;
    private final Policy after;

    public Impact(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One changed verdict.
     *
     * @param option the option it concerns, where the program has options
     * @param was the gravest answer of the old policy's clauses on the subject
     * @param is that of the new one
     * @param oldRulings what the old policy had to say, as far as it is to be explained
     * @param newRulings what the new one has to say
     */
    public record Change(
            Program program,
            Optional<String> option,
            String subject,
            Answer was,
            Answer is,
            List<ClauseVerdict> oldRulings,
            List<ClauseVerdict> newRulings) {
        public Change {
            oldRulings = List.copyOf(oldRulings);
            newRulings = List.copyOf(newRulings);
        }

        /** Whether both policies speak of the subject, so that the program has two verdicts to compare. */
        public boolean isFlip() {
            return was != Answer.NOT_CONCERNED && is != Answer.NOT_CONCERNED;
        }
    }

    /** The changes in one catalog, in the order of its programs, their options and the subjects of the new policy. */
    public List<Change> in(Catalog catalog, Proofs proofs) {
        var changes = new ArrayList<Change>();
        for (var program : catalog.programs()) {
            for (var variant : Variants.of(program.facts())) {
                var one = program.with(variant.facts());
                var old = bySubject(new PolicyCheck(before, catalog, proofs.of(one)).verdict(one));
                var now = bySubject(new PolicyCheck(after, catalog, proofs.of(one)).verdict(one));
                for (var subject : subjects()) {
                    var was = old.getOrDefault(subject, List.of());
                    var is = now.getOrDefault(subject, List.of());
                    if (differ(answer(was), answer(is))) {
                        changes.add(new Change(program, variant.label(), subject, answer(was), answer(is), was, is));
                    }
                }
            }
        }
        return changes;
    }

    /** Whether a reader would call it a change. What only one of the two asks is worth saying where the answer is not yes. */
    private static boolean differ(Answer was, Answer is) {
        if (was == Answer.NOT_CONCERNED || is == Answer.NOT_CONCERNED) {
            return settled(was) != Answer.HOLDS || settled(is) != Answer.HOLDS;
        }
        return settled(was) != settled(is);
    }

    private static Answer settled(Answer answer) {
        return answer == Answer.NOT_CONCERNED || answer == Answer.TO_DO ? Answer.HOLDS : answer;
    }

    private Set<String> subjects() {
        var subjects = new LinkedHashSet<String>();
        for (var policy : List.of(after, before)) {
            policy.clauses().forEach(clause -> clause.subjects().forEach(subject -> subject.ifPresent(subjects::add)));
        }
        return subjects;
    }

    /** Each clause by the subjects of its sentences, with what those sentences have to say. */
    private static Map<String, List<ClauseVerdict>> bySubject(ProgramVerdict verdict) {
        Map<String, List<ClauseVerdict>> found = new LinkedHashMap<>();
        for (var clause : verdict.clauses()) {
            Map<String, List<Ruling>> rulings = new LinkedHashMap<>();
            for (int i = 0; i < clause.rulings().size(); i++) {
                var ruling = clause.rulings().get(i);
                clause.clause()
                        .subjects()
                        .get(i)
                        .ifPresent(subject -> rulings.computeIfAbsent(subject, s -> new ArrayList<>())
                                .add(ruling));
            }
            rulings.forEach((subject, some) -> found.computeIfAbsent(subject, s -> new ArrayList<>())
                    .add(ClauseVerdict.of(clause.clause(), some)));
        }
        return found;
    }

    private static Answer answer(List<ClauseVerdict> verdicts) {
        var answer = Answer.NOT_CONCERNED;
        for (var verdict : verdicts) {
            answer = answer.and(verdict.answer());
        }
        return answer;
    }
}
