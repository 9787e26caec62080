package dev.credence.publish;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Edition;
import dev.credence.model.Program;
import dev.credence.model.Replacements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The editions of one institution in the order in which one took the place of the other. An edition has its place by the day from
 * which it is in effect and, where none is stated, by the year with which its name begins. One that tells neither has no place: nobody
 * knows what it followed. The last is the current one; so is the only edition of an institution, whatever it tells.
 */
public final class Succession {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?!\\d).*", Pattern.DOTALL);

    private static final Comparator<Catalog> OLDEST_FIRST = Comparator.comparing(
                    (Catalog catalog) -> day(catalog.edition()).orElse(LocalDate.MIN))
            .thenComparing(catalog -> catalog.edition().id());

    /** For lists; the editions without a place come last. */
    public static final Comparator<Catalog> NEWEST_FIRST = OLDEST_FIRST.reversed();

    /** The oldest first. */
    private final List<Catalog> editions;

    private final Map<String, Names> names = new HashMap<>();

    private Succession(List<Catalog> editions) {
        this.editions = editions;
    }

    /** The succession that a catalog may stand in, with the other catalogs of its run. */
    public static Succession of(Publication publication) {
        var all = new ArrayList<>(publication.siblings());
        all.add(publication.catalog());
        return of(publication.catalog().institution().id(), all);
    }

    /** @param catalogs of any institution */
    public static Succession of(String institution, Collection<Catalog> catalogs) {
        var own = catalogs.stream()
                .filter(catalog -> catalog.institution().id().equals(institution))
                .toList();
        return new Succession(
                own.size() == 1
                        ? own
                        : own.stream()
                                .filter(catalog -> day(catalog.edition()).isPresent())
                                .sorted(OLDEST_FIRST)
                                .toList());
    }

    /** The day that gives an edition its place: its first one, or January 1 of the year with which its name begins. */
    public static Optional<LocalDate> day(Edition edition) {
        return edition.inEffectFrom().or(() -> {
            var year = YEAR.matcher(edition.id());
            return year.matches() ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)) : Optional.empty();
        });
    }

    /** The oldest first. */
    public List<Catalog> editions() {
        return editions;
    }

    /** The edition that holds today; empty where nobody can tell. */
    public Optional<Catalog> current() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** The edition before one. */
    public Optional<Catalog> before(Catalog catalog) {
        int place = place(catalog);
        return place > 0 ? Optional.of(editions.get(place - 1)) : Optional.empty();
    }

    /** Whether another edition has taken its place. */
    public boolean isSuperseded(Catalog catalog) {
        int place = place(catalog);
        return place >= 0 && place < editions.size() - 1;
    }

    /** What a program of an edition is in the current one; empty where it is no longer there. */
    public Optional<Program> today(Catalog from, Program program) {
        return follow(from, program).filter(found -> !found.replaced()).map(Found::program);
    }

    /** What has taken the place of a program that the current edition lacks; empty where nothing has. */
    public Optional<Program> replacement(Catalog from, Program program) {
        return follow(from, program).filter(Found::replaced).map(Found::program);
    }

    /** A program of the current edition, and whether it is another one that was put in the place. */
    private record Found(Program program, boolean replaced) {}

    /** Edition by edition: a name that was changed twice is followed twice. An edition that lacks it is passed over. */
    private Optional<Found> follow(Catalog from, Program program) {
        int place = place(from);
        if (place < 0) {
            return Optional.empty();
        }
        var latest = new Found(program, false);
        var home = names(from);
        boolean isThere = place == editions.size() - 1;
        for (var edition : editions.subList(place + 1, editions.size())) {
            var names = names(edition);
            var known = latest;
            var last = home;
            var found = names.now(known.program())
                    .map(same -> new Found(same, known.replaced()))
                    .or(() -> names.replacement(known.program(), last).map(other -> new Found(other, true)));
            isThere = found.isPresent();
            latest = found.orElse(latest);
            home = isThere ? names : home;
        }
        return isThere ? Optional.of(latest) : Optional.empty();
    }

    /** What a course of an edition is in the current one; empty where it is no longer there. */
    public Optional<Course> today(Catalog from, Course course) {
        int place = place(from);
        if (place < 0) {
            return Optional.empty();
        }
        var latest = course;
        boolean isThere = place == editions.size() - 1;
        for (var edition : editions.subList(place + 1, editions.size())) {
            var found = names(edition).now(latest);
            isThere = found.isPresent();
            latest = found.orElse(latest);
        }
        return isThere ? Optional.of(latest) : Optional.empty();
    }

    private int place(Catalog catalog) {
        String id = catalog.edition().id();
        return IntStream.range(0, editions.size())
                .filter(i -> editions.get(i).edition().id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private Names names(Catalog catalog) {
        return names.computeIfAbsent(catalog.edition().id(), id -> new Names(catalog));
    }

    /** By what names the programs and courses of an edition go and went. */
    private static final class Names {
        private final Catalog catalog;
        private final Map<String, Program> programs = new HashMap<>();
        private final Map<String, Program> formerPrograms = new HashMap<>();
        private final Map<Object, Course> formerCourses = new HashMap<>();

        Names(Catalog catalog) {
            this.catalog = catalog;
            for (var program : catalog.programs()) {
                programs.put(program.facts().id(), program);
                program.facts().formerly().forEach(name -> formerPrograms.putIfAbsent(name, program));
            }
            for (var course : catalog.courses()) {
                course.formerly().forEach(code -> formerCourses.putIfAbsent(code, course));
            }
        }

        Optional<Program> now(Program program) {
            return Optional.ofNullable(programs.get(program.facts().id()))
                    .or(() -> Optional.ofNullable(
                            formerPrograms.get(program.facts().id())))
                    .or(() -> Optional.ofNullable(
                            formerPrograms.get(program.facts().title())));
        }

        /** By what this edition says of a program that it does not show, and else by what the last edition with the program said. */
        Optional<Program> replacement(Program program, Names last) {
            return Optional.ofNullable(catalog.replaced().get(program.facts().id()))
                    .map(programs::get)
                    .or(() -> Replacements.of(program, last.programs).stream()
                            .flatMap(other -> now(other).stream())
                            .findFirst());
        }

        Optional<Course> now(Course course) {
            return catalog.course(course.code()).or(() -> Optional.ofNullable(formerCourses.get(course.code())));
        }
    }
}
