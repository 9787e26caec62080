package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a line stands: the headings around it, and what the limits around it ask for.
 *
 * @param context its headings
 * @param group the innermost of them
 * @param scopes what limits around ask of a course, each once
 * @param sharesNone whether it stands in a block that says {@code share none}
 * @param apart the pairs that blocks around exclude, which holds in every line of them too
 * @param copied whether it stands here by an {@code any from}, and somewhere else by itself
 */
record Frame(
        Context context,
        Optional<String> group,
        List<Limit.Scope> scopes,
        boolean sharesNone,
        List<BlockRule.NotBoth> apart,
        boolean copied) {

    static Frame of(ProgramFacts facts) {
        return new Frame(new Context(facts), Optional.empty(), List.of(), false, List.of(), false);
    }

    Frame labelled(ProgramFacts facts, String label) {
        var inner = new Context(facts);
        inner.labels.addAll(context.labels);
        inner.labels.add(label);
        return new Frame(inner, Optional.of(label), scopes, sharesNone, apart, copied);
    }

    Frame copy() {
        return new Frame(context, group, scopes, sharesNone, apart, true);
    }

    Frame within(ProgramFacts facts, Block block) {
        var inside = block.label().isPresent() ? labelled(facts, block.label().get()) : this;
        var asked = new ArrayList<>(scopes);
        var excluded = new ArrayList<>(apart);
        boolean none = sharesNone;
        for (var rule : block.rules()) {
            if (rule instanceof BlockRule.NotBoth not) {
                excluded.add(not);
            }
            none |= rule instanceof BlockRule.ShareNone;
            if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                for (var scope : scopes(limit)) {
                    if (!asked.contains(scope)) {
                        asked.add(scope);
                    }
                }
            }
        }
        return new Frame(inside.context, inside.group, asked, none, excluded, copied);
    }

    /** The scopes of a limit, one for each of {@code in each of}. */
    static List<Limit.Scope> scopes(Limit limit) {
        if (limit.scope() instanceof Limit.InEachOf each) {
            return each.subjects().stream()
                    .<Limit.Scope>map(Limit.InSubject::new)
                    .toList();
        }
        return List.of(limit.scope());
    }
}
