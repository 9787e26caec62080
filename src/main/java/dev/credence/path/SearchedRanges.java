package dev.credence.path;

import dev.credence.model.Units;
import dev.credence.path.Aim.Form;
import java.util.List;
import java.util.Optional;

/** What the paths of a whole program add up to, its ends searched for line by line where only bounds are known. */
final class SearchedRanges {
    private final PathSearch search;

    private SearchedRanges(PathSearch search) {
        this.search = search;
    }

    /**
     * The same ranges, exact as far as sums by level tell them.
     *
     * @param search of a program that has a path
     * @throws Run.Overflow where that would take too long
     */
    static Ranges of(Ranges bounds, PathSearch search) {
        var searched = new SearchedRanges(search);
        return new Ranges(
                searched.sharper(bounds.total(), new Form(1, 1, 1, 0)),
                searched.sharper(bounds.lower(), new Form(1, 0, 0, 0)),
                searched.sharper(bounds.upper(), new Form(0, 1, 0, 0)),
                searched.sharper(bounds.graduate(), new Form(0, 0, 1, 0)),
                fixed(bounds.unknownLevel()));
    }

    /** Bounds that leave a single value are exact. */
    private static Range fixed(Range bounds) {
        return bounds.max().equals(Optional.of(bounds.min())) ? Range.fixed(bounds.min()) : bounds;
    }

    private Range sharper(Range bounds, Form form) {
        if (bounds.exact()) {
            return bounds;
        }
        long most = -least(form.negated());
        return new Range(units(least(form)), Optional.of(units(most)), true);
    }

    private long least(Form form) {
        var forms = List.of(form);
        var aim = new Aim(0, Integer.MAX_VALUE, forms, forms, true, Aim.NO_LIMIT);
        return search.smallest(List.of(aim)).orElseThrow().value();
    }

    private Units units(long steps) {
        return search.scale().units(Scale.small(steps));
    }
}
