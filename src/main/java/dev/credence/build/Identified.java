package dev.credence.build;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.publish.IdKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A thing of a catalog that has a public id.
 *
 * @param key its name now
 * @param formerly its names before, as far as the spec says them and nothing else has them now
 */
record Identified(IdKey key, List<IdKey> formerly) {
    /** What of {@code formerly} is the short name of a program: titles begin with a capital or have several words. */
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Ll}\\p{N}][\\p{L}\\p{N}._-]*");

    Identified {
        formerly = List.copyOf(formerly);
    }

    private static Identified of(IdKey key) {
        return new Identified(key, List.of());
    }

    /** Everything in a catalog that has one. */
    static List<Identified> all(Catalog catalog) {
        var institution = catalog.institution();
        var all = new ArrayList<Identified>();
        all.add(of(IdKey.ofInstitution(institution)));
        catalog.edition().colleges().forEach(college -> all.add(of(IdKey.college(institution, college.id()))));
        catalog.programs().forEach(program -> program(catalog, program, all));
        catalog.courses().forEach(course -> all.add(course(catalog, course)));
        return all;
    }

    private static void program(Catalog catalog, Program program, List<Identified> all) {
        var institution = catalog.institution();
        var facts = program.facts();
        var before = facts.formerly().stream()
                .filter(name -> SHORT_NAME.matcher(name).matches()
                        && catalog.program(name).isEmpty())
                .toList();
        all.add(new Identified(
                IdKey.program(institution, facts.id()),
                before.stream().map(name -> IdKey.program(institution, name)).toList()));
        if (facts.outcomes().isEmpty()) {
            return;
        }
        all.add(new Identified(
                IdKey.framework(institution, facts.id()),
                before.stream().map(name -> IdKey.framework(institution, name)).toList()));
        for (var outcome : facts.outcomes()) {
            all.add(new Identified(
                    IdKey.outcome(institution, facts.id(), outcome.id()),
                    before.stream()
                            .map(name -> IdKey.outcome(institution, name, outcome.id()))
                            .toList()));
        }
    }

    private static Identified course(Catalog catalog, Course course) {
        var institution = catalog.institution();
        return new Identified(
                IdKey.course(institution, course.code()),
                course.formerly().stream()
                        .filter(code -> catalog.course(code).isEmpty())
                        .map(code -> IdKey.course(institution, code))
                        .toList());
    }
}
