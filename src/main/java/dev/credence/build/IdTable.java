package dev.credence.build;

import dev.credence.build.IdLock.Line;
import dev.credence.model.Catalog;
import dev.credence.publish.IdKey;
import dev.credence.publish.PublicIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The public ids of a workspace: those of the lock, for a thing that was renamed those of its former name, and for a new one the
 * derived. A thing that is gone keeps its line, so that nothing else ever gets its id.
 */
final class IdTable {
    private final Map<IdKey, Line> lines = new LinkedHashMap<>();
    private final Set<UUID> given = new HashSet<>();
    private final Map<IdKey, UUID> ids = new HashMap<>();
    private int added;
    private int renamed;

    private IdTable(IdLock lock) {
        for (var line : lock.lines()) {
            keep(line);
        }
    }

    static IdTable of(IdLock lock, List<Catalog> catalogs) {
        var table = new IdTable(lock);
        catalogs.forEach(table::add);
        return table;
    }

    private void add(Catalog catalog) {
        var things = Identified.all(catalog);
        Set<UUID> taken = new HashSet<>();
        var here = new HashMap<IdKey, UUID>();
        // A line is first of all that of the thing whose present name it has, then of one that it knows by an older
        // name.
        for (boolean present : new boolean[] {true, false}) {
            for (var thing : things) {
                var own = lines.get(thing.key());
                if (own != null
                        && (own.names().get(0).equals(thing.key()) || !present)
                        && !here.containsKey(thing.key())
                        && taken.add(own.id())) {
                    here.put(thing.key(), own.id());
                }
            }
        }
        for (var thing : things) {
            if (!here.containsKey(thing.key())) {
                var id = inherited(thing, taken);
                taken.add(id);
                here.put(thing.key(), id);
            }
        }
        ids.putAll(here);
    }

    private UUID inherited(Identified thing, Set<UUID> taken) {
        for (var former : thing.formerly()) {
            var line = lines.get(former);
            if (line != null && !taken.contains(line.id())) {
                var names = new ArrayList<IdKey>();
                names.add(thing.key());
                names.addAll(line.names());
                renamed++;
                return keep(new Line(line.id(), names));
            }
        }
        for (var former : thing.formerly()) {
            var id = PublicIds.derive(former);
            if (!lines.containsKey(former) && !taken.contains(id) && isFree(id)) {
                added++;
                return keep(new Line(id, List.of(thing.key(), former)));
            }
        }
        var id = PublicIds.derive(thing.key());
        for (int again = 2; taken.contains(id) || !isFree(id); again++) {
            // Its name was another thing's before, which keeps the id.
            id = PublicIds.part(PublicIds.derive(thing.key()), Integer.toString(again));
        }
        added++;
        return keep(new Line(id, List.of(thing.key())));
    }

    private boolean isFree(UUID id) {
        return !given.contains(id);
    }

    private UUID keep(Line line) {
        for (var name : line.names()) {
            var other = lines.put(name, line);
            if (other != null && !other.id().equals(line.id())) {
                // The name is another thing's now; the line that had it keeps its id and its other names.
                var rest = other.names().stream().filter(n -> !n.equals(name)).toList();
                var shorter = new Line(other.id(), rest);
                rest.forEach(n -> lines.put(n, shorter));
            }
        }
        given.add(line.id());
        return line.id();
    }

    PublicIds ids() {
        return PublicIds.of(ids);
    }

    IdLock lock() {
        var byId = new LinkedHashMap<UUID, Line>();
        lines.values().forEach(line -> byId.put(line.id(), line));
        return new IdLock(List.copyOf(byId.values()));
    }

    /** How many ids were not in the lock. */
    int added() {
        return added;
    }

    /** How many things got the id of their former name. */
    int renamed() {
        return renamed;
    }
}
