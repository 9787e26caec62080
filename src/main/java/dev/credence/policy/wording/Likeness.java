package dev.credence.policy.wording;

import dev.credence.model.Units;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How much two texts have in common: the words both have, of the words that either has. */
public final class Likeness {
    /** Words that tell nothing of a subject. */
    private static final Set<String> EMPTY = stems(
            "a an the in of for and or to with on at by from as is are it its that this one two",
            "certificate certificates micro credential credentials microcredential program programs course courses",
            "academic non credit noncredit undergraduate graduate post baccalaureate participation",
            "introduction advanced applied");

    private Likeness() {}

    private static Set<String> stems(String... lines) {
        var found = new HashSet<String>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                found.add(WordForms.stem(word));
            }
        }
        return Set.copyOf(found);
    }

    /** The telling words of a text, whatever their form. */
    public static Set<String> words(String text) {
        var found = new LinkedHashSet<String>();
        for (var token : Token.of(text)) {
            String stem = WordForms.stem(token.word());
            if (!EMPTY.contains(stem)) {
                found.add(stem);
            }
        }
        return found;
    }

    /** From 0 to 1; 0 where either has no telling words. */
    public static Units of(Set<String> one, Set<String> other) {
        return Match.of(one, other).share();
    }

    /** How well texts are matched by others: of each and the one most like it, all the words both have of all that either has. */
    public static Units ofAll(List<Set<String>> texts, List<Set<String>> others) {
        var sum = new Match(0, 0);
        for (var own : texts) {
            var best = new Match(0, own.size());
            for (var other : others) {
                var match = Match.of(own, other);
                best = match.share().compareTo(best.share()) > 0 ? match : best;
            }
            sum = new Match(sum.both() + best.both(), sum.either() + best.either());
        }
        return sum.share();
    }

    /** So many words that both have of those that either has. */
    private record Match(long both, long either) {
        static Match of(Set<String> one, Set<String> other) {
            long both = one.stream().filter(other::contains).count();
            return new Match(both, one.size() + other.size() - both);
        }

        Units share() {
            return both == 0 ? Units.ZERO : new Units(both, either);
        }
    }
}
