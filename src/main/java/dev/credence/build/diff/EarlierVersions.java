package dev.credence.build.diff;

import dev.credence.build.Compilation;
import dev.credence.build.diff.Diff.Chosen;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Redlines;
import dev.credence.publish.Succession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares a program with an earlier version of it, in another edition of its institution or wherever somebody says it stands. */
public final class EarlierVersions implements Redlines {
    private final Side now;
    private final List<Side> earlier;
    private final boolean approvedOnly;

    private EarlierVersions(Side now, List<Side> earlier, boolean approvedOnly) {
        this.now = now;
        this.earlier = earlier;
        this.approvedOnly = approvedOnly;
    }

    /**
     * The versions that were last approved: in the newest edition of the same institution before this one that has one.
     *
     * @param index of the catalog in the compilation
     */
    public static Redlines lastApproved(Compilation compilation, int index) {
        var own = compilation.catalogs().get(index);
        var earlier = new ArrayList<Side>();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var other = compilation.catalogs().get(i);
            if (other.institution().id().equals(own.institution().id()) && isEarlier(other, own)) {
                earlier.add(Side.of(compilation, i));
            }
        }
        earlier.sort(Comparator.comparing(Side::catalog, Succession.NEWEST_FIRST));
        return new EarlierVersions(Side.of(compilation, index), earlier, true);
    }

    /** What an edition without a place followed, nobody knows: it is compared with whatever has one. */
    private static boolean isEarlier(Catalog other, Catalog own) {
        boolean hasNoPlace = Succession.day(own.edition()).isEmpty();
        return (hasNoPlace && Succession.day(other.edition()).isPresent())
                || Succession.NEWEST_FIRST.compare(other, own) > 0;
    }

    /**
     * The versions in catalogs that somebody names, approved or not.
     *
     * @param index of the catalog in the compilation
     */
    public static Redlines in(Compilation old, Compilation compilation, int index) {
        return new EarlierVersions(Side.of(compilation, index), Chosen.all(old).sides(), false);
    }

    @Override
    public Optional<Redline> of(Program program) {
        return earlier.stream().flatMap(side -> redline(side, program).stream()).findFirst();
    }

    private Optional<Redline> redline(Side side, Program program) {
        return new ProgramMatches(side, now)
                .all().stream()
                        .filter(match -> match.after().filter(program::equals).isPresent())
                        .flatMap(match -> match.before().stream())
                        .filter(old -> !approvedOnly || isApproved(old))
                        .findFirst()
                        .map(old -> new Redline(
                                side.name(),
                                isApproved(old),
                                CatalogDiff.program(new Both<>(side, old, now, program))));
    }

    private static boolean isApproved(Program program) {
        return program.facts().status() == Status.APPROVED;
    }
}
