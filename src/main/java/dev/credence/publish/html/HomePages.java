package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Program.Kind;
import dev.credence.publish.Succession;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.HomePage;
import dev.credence.publish.html.view.HomePage.Field;
import dev.credence.publish.html.view.HomePage.KindLine;
import dev.credence.publish.html.view.HomePage.Subject;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.ProgramLine;
import dev.credence.publish.html.view.ProgramsPage;
import dev.credence.publish.html.view.ProgramsPage.Box;
import dev.credence.publish.html.view.ProgramsPage.Filter;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first page of a catalog and its list of programs. */
final class HomePages {
    private final Site site;
    private final Lines lines;
    private final List<ProgramLine> programs = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    HomePages(Site site) {
        this.site = site;
        this.lines = new Lines(site);
        for (var program : site.bySubject()) {
            programs.add(lines.of(program));
            counts.merge(program.kind(), 1, Integer::sum);
        }
    }

    HomePage home() {
        var edition = site.catalog.edition();
        var about = new ArrayList<Text>();
        edition.notes().forEach(note -> about.add(Text.of(note)));
        site.catalog
                .institution()
                .website()
                .filter(Links::isWebAddress)
                .ifPresent(
                        address -> about.add(Text.all("The institution’s own pages: ", Text.link(address, address))));
        String lede = Numbers.counted(programs.size(), "program")
                + ". For each one: every course, every rule, and the exact size.";
        return new HomePage(
                site.layout(
                        "index.html",
                        "Certificates and micro-credentials",
                        "The certificates, micro-credentials and other programs of "
                                + site.catalog.institution().name() + ", with their requirements, units and rules.",
                        "",
                        List.of(),
                        List.of(site.unitsNote())),
                lede,
                isLong() ? List.of() : fields(),
                isLong() ? subjects() : List.of(),
                programs.size(),
                site.hasOutcomes(),
                kinds(),
                site.publication
                        .ownChanges()
                        .map(changes -> new ChangesPages(site, changes).summary())
                        .orElse(Text.NONE),
                editions(),
                about,
                edition.sources().stream().map(Links::source).toList());
    }

    private boolean isLong() {
        return programs.size() > LongLists.LONGEST;
    }

    /** The subjects, which have pages of their own; where there are none the list from A to Z, which is cut up. */
    private List<Subject> subjects() {
        var found = new ArrayList<Subject>();
        site.browse
                .of(Way.SUBJECT)
                .forEach(group -> found.add(new Subject(
                        group.name(), group.path(), counted(group.programs().size()))));
        found.add(new Subject("All programs, from A to Z", "a-z/index.html", counted(programs.size())));
        return found;
    }

    private static String counted(int number) {
        return Numbers.counted(number, "program");
    }

    private List<Field> fields() {
        var byField = new TreeMap<String, List<ProgramLine>>(
                Comparator.<String, String>comparing(Title::sortKey).thenComparing(Comparator.naturalOrder()));
        boolean named =
                site.catalog.programs().stream().anyMatch(p -> p.facts().field().isPresent());
        var others = new ArrayList<ProgramLine>();
        for (var line : programs) {
            var field = site.program(line.id()).flatMap(p -> p.facts().field());
            if (named && field.isEmpty()) {
                others.add(line);
            } else {
                byField.computeIfAbsent(
                                field.orElseGet(() -> LongLists.initial(Title.sortKey(line.subject()))),
                                f -> new ArrayList<>())
                        .add(line);
            }
        }
        var fields = new ArrayList<Field>();
        byField.forEach((name, all) -> fields.add(new Field(name, subject(name), all)));
        if (!others.isEmpty()) {
            fields.add(new Field("Other subjects", "", others));
        }
        return fields;
    }

    private String subject(String name) {
        return site.browse.find(Way.SUBJECT, name).map(Browse.Group::path).orElse("");
    }

    private List<Text> editions() {
        var here = site.catalog;
        var all = new ArrayList<Catalog>(site.publication.siblings());
        all.removeIf(c -> !c.institution().id().equals(here.institution().id())
                || c.edition().id().equals(here.edition().id()));
        all.add(here);
        all.sort(Succession.NEWEST_FIRST);
        var texts = new ArrayList<Text>();
        for (var catalog : all) {
            String words = Site.editionWords(catalog.edition());
            String archived = site.succession.isSuperseded(catalog) ? ", archived" : "";
            texts.add(
                    catalog.edition().id().equals(here.edition().id())
                            ? Text.all(Text.strong(words), ", this edition" + archived)
                            : Text.link(words, "../" + catalog.edition().id() + "/index.html")
                                    .plus(archived));
        }
        boolean others = site.publication.siblings().stream()
                .anyMatch(c -> !c.institution().id().equals(here.institution().id()));
        if (others) {
            texts.add(Text.link("All institutions", "../../index.html"));
        }
        return texts;
    }

    private List<KindLine> kinds() {
        return List.of(
                kind(
                        Kind.ACADEMIC_CERTIFICATE,
                        "Academic certificate",
                        "A planned sequence of credit courses for undergraduate, post-baccalaureate or graduate students.",
                        "Units",
                        "Letter",
                        "Transcript"),
                kind(
                        Kind.NON_CREDIT_CERTIFICATE,
                        "Non-credit certificate",
                        "A sequence of not-for-credit courses, often aligned with an industry’s requirements.",
                        "Hours and CEU",
                        "Complete / Incomplete",
                        "Digital record"),
                kind(
                        Kind.ACADEMIC_MICRO_CREDENTIAL,
                        "Academic micro-credential",
                        "A short series of credit courses with assessed outcomes; stacks into larger credentials.",
                        "Units, fewer than a certificate",
                        "Letter or CR/NC",
                        "Transcript"),
                kind(
                        Kind.NON_CREDIT_MICRO_CREDENTIAL,
                        "Non-credit micro-credential",
                        "A short, flexible group of non-credit courses with assessment.",
                        "Hours",
                        "Complete / Incomplete",
                        "Digital record"),
                kind(
                        Kind.CERTIFICATE_OF_PARTICIPATION,
                        "Certificate of participation",
                        "A unit’s thanks for taking part. It attests to no skill.",
                        "",
                        "",
                        "By the sponsor"),
                kind(
                        Kind.LEARNING_EXPERIENCE,
                        "Other learning experience",
                        "Badges, trainings and milestones of divisions and units.",
                        "Parts",
                        "",
                        "Digital record"));
    }

    private KindLine kind(Kind kind, String words, String what, String size, String grading, String recorded) {
        return new KindLine(kind, words, what, size, grading, recorded, counts.getOrDefault(kind, 0));
    }

    ProgramsPage list() {
        int number = programs.size();
        return new ProgramsPage(
                site.layout(
                        "programs/index.html",
                        "Programs",
                        "The " + Numbers.counted(number, "program") + " of the edition, by kind, level and size.",
                        "programs",
                        List.of(site.homeCrumb("../"), new Link("Programs", "")),
                        List.of(site.unitsNote())),
                number,
                isLong() ? List.of() : filters(),
                BrowsePages.shelves(site, "../"),
                isLong() ? List.of() : programs);
    }

    private List<Filter> filters() {
        int credit = (int) site.catalog.programs().stream()
                .filter(p -> p.kind().isCreditBearing())
                .count();
        var credits = List.of(
                new Box("credit", "Credit-bearing", "", credit),
                new Box("noncredit", "Not for credit", "", programs.size() - credit));
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("kind", "Kind", boxes(site, Way.TYPE)));
        filters.add(new Filter("level", "Level", boxes(site, Way.LEVEL)));
        filters.add(new Filter("credit", "Credit", credits));
        filters.add(new Filter("by", "Offered by", boxes(site, Way.OFFERED_BY)));
        filters.removeIf(
                filter -> filter.boxes().stream().filter(box -> box.count() > 0).count() < 2);
        return filters;
    }

    /** A box for each group of a way. */
    static List<Box> boxes(Site site, Way way) {
        return site.browse.of(way).stream()
                .map(group -> new Box(
                        group.key(),
                        group.name(),
                        way == Way.TYPE ? group.key() : "",
                        group.programs().size()))
                .toList();
    }
}
