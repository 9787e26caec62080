package dev.credence.path;

import dev.credence.model.Limit;
import dev.credence.model.Units;
import java.util.TreeSet;

/** The sentences that say why nobody can complete something. */
final class Words {
    private Words() {}

    /** A limit as its author would say it: {@code at least 9 upper-division units in ST}. */
    static String limit(Limit limit, Limit.Scope scope) {
        var text = new StringBuilder(limit.atLeast() ? "at least " : "at most ");
        boolean one = !limit.share() && limit.value().equals(Units.of(1));
        if (limit.share()) {
            var percent = limit.value().times(100);
            text.append(percent.isDecimal() ? percent + "%" : limit.value().toString());
        } else {
            text.append(limit.value());
        }
        limit.level().ifPresent(level -> text.append(' ').append(level.words()));
        String noun = switch (limit.measure()) {
            case UNITS -> "unit";
            case COURSES -> "course";
            case SUBJECTS -> "subject";
        };
        text.append(' ').append(noun).append(one ? "" : "s");
        return text.append(of(scope)).toString();
    }

    private static String of(Limit.Scope scope) {
        if (scope instanceof Limit.FromGroup group) {
            return " from \"" + group.label() + "\"";
        } else if (scope instanceof Limit.FromCourses of) {
            return of.courses().size() == 1 ? " of " + of.courses().get(0) : " from the courses named";
        } else if (scope instanceof Limit.InSubject in) {
            return " in " + in.subject();
        } else if (scope instanceof Limit.OutsideSubject outside) {
            return " outside " + outside.subject();
        } else if (scope instanceof Limit.InUnit in) {
            return " in " + in.name();
        } else if (scope instanceof Limit.OfAttribute of) {
            return " of " + of.attribute();
        } else if (scope instanceof Limit.Numbered numbered) {
            return " numbered " + numbered.from()
                    + numbered.to().map(to -> " to " + to).orElse(" and above");
        }
        return "";
    }

    static String tooFewEntries(int entries, int asked) {
        return "this list has " + count(Units.of(entries), "entry", "entries") + ", but " + asked + are(Units.of(asked))
                + " to be chosen";
    }

    static String brokenLimit(Counter counter) {
        return brokenLimit(counter.words(), counter.atLeast);
    }

    static String brokenLimit(Limit limit) {
        return brokenLimit(limit(limit, limit.scope()), limit.atLeast());
    }

    private static String brokenLimit(String words, boolean atLeast) {
        return atLeast ? "no choice has " + words : "every choice breaks the limit of " + words;
    }

    static String limitsTogether() {
        return "no choice keeps all limits of this block at once";
    }

    /** Why an amount cannot be reached; {@code sums} are what the list can add up to. */
    static String unreachable(TreeSet<Integer> sums, int min, int max, boolean exact, Scale scale) {
        var asked = scale.units(min);
        int most = sums.isEmpty() ? 0 : sums.last();
        if (most < min) {
            return "these courses add up to at most " + count(scale.units(most), "unit", "units") + ", but " + asked
                    + are(asked) + " asked for";
        }
        var give = new StringBuilder();
        Integer below = sums.lower(min);
        Integer above = sums.higher(max);
        Integer before = below == null ? null : sums.lower(below);
        for (Integer near : new Integer[] {before, below, above}) {
            if (near != null && near != 0) {
                give.append(give.isEmpty() ? "" : near.equals(above) ? " or " : ", ")
                        .append(scale.units(near));
            }
        }
        String what = min == max ? (exact ? "exactly " : "") + asked : asked + " to " + scale.units(max);
        return "these courses cannot add up to " + what + " units: they give " + give;
    }

    private static String are(Units number) {
        return number.equals(Units.of(1)) ? " is" : " are";
    }

    static String count(Units number, String one, String many) {
        return number + " " + (number.equals(Units.of(1)) ? one : many);
    }
}
