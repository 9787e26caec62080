package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.Program.Kind;
import dev.credence.publish.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ways to sort programs: by type, level, subject and whoever offers them. Each group has a page, and is a box of the filters. */
final class Browse {
    private final Map<Way, Map<String, Group>> groups = new EnumMap<>(Way.class);

    /** A way to sort; {@code folder} is where its pages lie. */
    enum Way {
        TYPE("types", "Kind"),
        LEVEL("levels", "Level"),
        SUBJECT("subjects", "Subject"),
        OFFERED_BY("colleges", "Offered by");

        final String folder;
        final String words;

        Way(String folder, String words) {
            this.folder = folder;
            this.words = words;
        }
    }

    /**
     * Programs that go together.
     *
     * @param key its name in addresses, unique within its way
     * @param programs in the order of their subjects
     */
    record Group(Way way, String key, String name, List<Program> programs) {
        String path() {
            return way.folder + "/" + key + "/index.html";
        }
    }

    /** @param programs in the order of their subjects */
    Browse(List<Program> programs, Site site) {
        for (var kind : Kind.values()) {
            add(
                    Way.TYPE,
                    kind.id(),
                    kind.words(),
                    programs.stream().filter(p -> p.kind() == kind).toList());
        }
        for (var audience : Audience.values()) {
            var some = programs.stream()
                    .filter(p -> Columns.audiences(p).contains(audience))
                    .toList();
            add(Way.LEVEL, audience.word(), Phrases.capital(audience.word()), some);
        }
        var bySubject = byName();
        var byOfferer = byName();
        for (var program : programs) {
            program.facts().field().ifPresent(f -> put(bySubject, f, program));
            offeredBy(program, site).forEach(unit -> put(byOfferer, unit, program));
        }
        named(Way.SUBJECT, "subject", bySubject);
        named(Way.OFFERED_BY, "unit", byOfferer);
    }

    private static Map<String, List<Program>> byName() {
        return new TreeMap<>(
                Comparator.<String, String>comparing(Title::sortKey).thenComparing(Comparator.naturalOrder()));
    }

    private static void put(Map<String, List<Program>> byName, String name, Program program) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(program);
    }

    private void named(Way way, String fallback, Map<String, List<Program>> byName) {
        var slugs = new Slugs(fallback);
        byName.forEach((name, programs) -> add(way, slugs.of(name), name, programs));
    }

    private void add(Way way, String key, String name, List<Program> programs) {
        var all = groups.computeIfAbsent(way, w -> new LinkedHashMap<>());
        if (!programs.isEmpty()) {
            all.put(name, new Group(way, key, name, List.copyOf(programs)));
        }
    }

    /** Colleges, else the unit, else departments. */
    static List<String> offeredBy(Program program, Site site) {
        var offering = program.facts().offering();
        var by = new ArrayList<String>();
        offering.colleges().forEach(id -> by.add(site.college(id)));
        if (by.isEmpty()) {
            offering.unit().ifPresent(by::add);
        }
        return by.isEmpty() ? offering.departments() : by;
    }

    /** The groups of a way that have programs, in their order. */
    Collection<Group> of(Way way) {
        return groups.getOrDefault(way, Map.of()).values();
    }

    /** The group of a name as pages print it; empty where no program is in it. */
    Optional<Group> find(Way way, String name) {
        return Optional.ofNullable(groups.getOrDefault(way, Map.of()).get(name));
    }
}
