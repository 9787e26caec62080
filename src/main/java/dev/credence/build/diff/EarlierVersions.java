package dev.credence.build.diff;

import dev.credence.build.Compilation;
import dev.credence.build.diff.Diff.Chosen;
import dev.credence.model.Edition;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Redlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares a program with an earlier version of it, in another edition of its institution or wherever somebody says it stands. */
public final class EarlierVersions implements Redlines {
    /** Editions by the day from which they are in effect; by name where that is not stated. */
    private static final Comparator<Edition> BY_AGE = Comparator.comparing(
                    (Edition edition) -> edition.inEffectFrom().orElse(LocalDate.MIN))
            .thenComparing(Edition::id);

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
            if (other.institution().id().equals(own.institution().id())
                    && BY_AGE.compare(other.edition(), own.edition()) < 0) {
                earlier.add(Side.of(compilation, i));
            }
        }
        Comparator<Side> age = Comparator.comparing(side -> side.catalog().edition(), BY_AGE);
        earlier.sort(age.reversed());
        return new EarlierVersions(Side.of(compilation, index), earlier, true);
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
