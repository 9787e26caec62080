package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.path.PathAssignment.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a way through a whole program as a path, once a check that knows nothing of states has found it to be one. */
final class WayReading {
    private WayReading() {}

    static Witness witness(ProgramFacts facts, Way way, Scale scale) {
        var taken = new ArrayList<>(way.taken());
        taken.sort(Comparator.comparing(Taken::order));
        var takings = new ArrayList<Witness.Taking>(taken.size());
        Map<String, List<Piece>> pieces = new HashMap<>();
        Set<String> on = new HashSet<>();
        way.forEachOn(place -> Way.addWithin(place, on));
        for (var one : taken) {
            var units = scale.units(one.units);
            var piece = new Piece(one.course, units, one.level, 1, one.inUnits ? one.units : 1, one.hasAll());
            pieces.computeIfAbsent(one.place, p -> new ArrayList<>()).add(piece);
            Way.addWithin(one.place, on);
            takings.add(new Witness.Taking(
                    one.course,
                    one.words(),
                    units,
                    1,
                    one.level,
                    one.levelStated,
                    true,
                    List.of(one.group),
                    List.of(one.line.span()),
                    one.hasAll()));
        }
        var witness = new Witness(takings, PathReading.sums(takings));
        PathCheck.confirm(facts, facts.requirements(), new PathAssignment(on, pieces), witness);
        return witness;
    }
}
