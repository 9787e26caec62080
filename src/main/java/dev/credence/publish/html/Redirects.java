package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.publish.FormerNames;
import dev.credence.publish.OutputPath;
import dev.credence.publish.Publication;
import dev.credence.publish.Slugs;
import dev.credence.publish.Succession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where addresses of another time lead: the former names of programs in each edition, and everything below {@code current/} of each
 * institution. A program or course that the current edition lacks leads to what it became, and else to its last page.
 */
final class Redirects {
    static final String CURRENT = "current";

    private final List<Redirect> single = new ArrayList<>();
    private final List<Redirect> whole = new ArrayList<>();

    private Redirects() {}

    /** Those of single addresses first: servers take the first rule that fits. */
    static List<Redirect> of(Collection<Publication> publications) {
        var redirects = new Redirects();
        publications.forEach(publication -> redirects.single.addAll(renamed(publication.catalog())));
        var catalogs = publications.stream().map(Publication::catalog).toList();
        catalogs.stream()
                .map(catalog -> catalog.institution().id())
                .distinct()
                .sorted()
                .forEach(institution -> redirects.current(Succession.of(institution, catalogs), catalogs));
        redirects.single.addAll(redirects.whole);
        return redirects.single;
    }

    /** From the former names of an edition's programs to their pages. */
    static List<Redirect> renamed(Catalog catalog) {
        var found = new ArrayList<Redirect>();
        FormerNames.of(catalog)
                .forEach((name, program) -> found.add(new Redirect(
                        page(catalog, "programs", name),
                        page(catalog, program),
                        true,
                        false,
                        program.facts().title())));
        return found;
    }

    /** An edition that is itself named {@code current} keeps its address. */
    private void current(Succession succession, List<Catalog> catalogs) {
        succession.current().filter(now -> !hasOwnCurrent(now, catalogs)).ifPresent(now -> {
            String alias = now.institution().id() + "/" + CURRENT + "/";
            var programs = new HashSet<String>();
            now.programs()
                    .forEach(program ->
                            programs.add(OutputPath.fold(program.facts().id())));
            FormerNames.of(now).forEach((name, program) -> {
                programs.add(OutputPath.fold(name));
                add(
                        alias + "programs/" + name + "/",
                        page(now, program),
                        program.facts().title());
            });
            var slugs = Slugs.ofCourses(now.courses());
            var courses = slugs.values().stream().map(OutputPath::fold).collect(Collectors.toCollection(HashSet::new));
            var earlier = new ArrayList<>(
                    succession.editions().subList(0, succession.editions().size() - 1));
            Collections.reverse(earlier);
            for (var edition : earlier) {
                programs(succession, edition, now, alias, programs);
                courses(succession, edition, slugs, page -> page(now, "courses", page), alias, courses);
            }
            whole.add(new Redirect(
                    alias,
                    Publication.folder(now) + "/",
                    false,
                    true,
                    now.institution().name()));
        });
    }

    private static boolean hasOwnCurrent(Catalog now, List<Catalog> catalogs) {
        return catalogs.stream()
                .anyMatch(catalog ->
                        catalog.institution().id().equals(now.institution().id())
                                && OutputPath.fold(catalog.edition().id()).equals(CURRENT));
    }

    private void programs(Succession succession, Catalog edition, Catalog now, String alias, Set<String> known) {
        for (var program : edition.programs()) {
            if (known.add(OutputPath.fold(program.facts().id()))) {
                var today = succession.today(edition, program).or(() -> succession.replacement(edition, program));
                add(
                        alias + "programs/" + program.facts().id() + "/",
                        today.map(found -> page(now, found)).orElseGet(() -> page(edition, program)),
                        today.orElse(program).facts().title());
            }
        }
    }

    private void courses(
            Succession succession,
            Catalog edition,
            Map<Course, String> slugsNow,
            Function<String, String> pageNow,
            String alias,
            Set<String> known) {
        Map<String, Course> bySlug = new TreeMap<>();
        Slugs.ofCourses(edition.courses()).forEach((course, slug) -> bySlug.put(slug, course));
        bySlug.forEach((slug, course) -> {
            if (known.add(OutputPath.fold(slug))) {
                var today = succession.today(edition, course).filter(slugsNow::containsKey);
                add(
                        alias + "courses/" + slug + "/",
                        today.map(slugsNow::get).map(pageNow).orElseGet(() -> page(edition, "courses", slug)),
                        today.orElse(course).title());
            }
        });
    }

    private void add(String from, String to, String title) {
        single.add(new Redirect(from, to, false, false, title));
    }

    private static String page(Catalog catalog, Program program) {
        return page(catalog, "programs", program.facts().id());
    }

    private static String page(Catalog catalog, String section, String name) {
        return Publication.folder(catalog) + "/" + section + "/" + name + "/";
    }
}
