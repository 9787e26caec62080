package dev.credence.publish.html;

import dev.credence.model.CourseUnits;
import dev.credence.model.Program;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.html.Browse.Group;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.ProgramsPage.Box;
import dev.credence.publish.html.view.ProgramsPage.Filter;
import dev.credence.publish.html.view.SearchPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search page and its index. The index holds what the script of the page looks through: rows of short values, with the names
 * of types, levels, subjects and colleges once and then by their number, so that ten thousand programs stay small.
 */
final class SearchPages {
    private final Site site;
    private final Lines lines;
    private final Links links;
    private final Map<Way, Map<String, Integer>> numbers = new HashMap<>();

    SearchPages(Site site) {
        this.site = site;
        this.lines = new Lines(site);
        this.links = new Links(site, "");
        for (var way : Way.values()) {
            var byName = new HashMap<String, Integer>();
            site.browse.of(way).forEach(group -> byName.put(group.name(), byName.size()));
            numbers.put(way, byName);
        }
    }

    SearchPage page() {
        return new SearchPage(
                site.layout(
                        "search/index.html",
                        "Search",
                        "Search the programs, courses and outcomes of the edition.",
                        "search",
                        List.of(site.homeCrumb("../"), new Link("Search", "")),
                        List.of()),
                filters(),
                BrowsePages.shelves(site, "../"));
    }

    private List<Filter> filters() {
        var what = new ArrayList<Box>();
        what.add(new Box("program", "Programs", "", site.catalog.programs().size()));
        what.add(new Box("course", "Courses", "", site.catalog.courses().size()));
        what.add(new Box("outcome", "Outcomes", "", 0));
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("what", "Look in", what));
        filters.add(new Filter("kind", "Kind", HomePages.boxes(site, Way.TYPE)));
        filters.add(new Filter("level", "Level", HomePages.boxes(site, Way.LEVEL)));
        filters.add(new Filter("by", "Offered by", HomePages.boxes(site, Way.OFFERED_BY)));
        filters.removeIf(filter -> filter.boxes().size() < 2);
        return filters;
    }

    /** The index: programs in the order of their subjects, courses in the order of their codes. */
    byte[] index() {
        var programs = site.bySubject();
        var json = new JsonWriter(1 << 16);
        json.object(() -> {
            json.number("version", 1);
            json.words("kinds", keys(Way.TYPE));
            json.words("levels", keys(Way.LEVEL));
            json.words("offerers", keys(Way.OFFERED_BY));
            json.words("offererNames", names(Way.OFFERED_BY));
            json.words("subjects", names(Way.SUBJECT));
            json.array("programs", programs, program -> program(json, program));
            json.array(
                    "courses",
                    () -> site.catalog
                            .courses()
                            .forEach(course -> site.slug(course).ifPresent(slug -> {
                                String code = course.code().isTitle()
                                        ? ""
                                        : course.code().general().toString();
                                String size =
                                        course.units() instanceof CourseUnits.Known known ? Numbers.units(known) : "";
                                json.list(List.of(slug, code, CoursePages.title(course), size), json::element);
                            })));
            json.array("outcomes", () -> {
                for (int i = 0; i < programs.size(); i++) {
                    int at = i;
                    for (var outcome : Outcomes.of(programs.get(i), links)) {
                        json.list(() -> {
                            json.element(at);
                            json.element(outcome.id());
                            json.element(outcome.text());
                        });
                    }
                }
            });
        });
        return json.document();
    }

    private List<String> keys(Way way) {
        return site.browse.of(way).stream().map(Group::key).toList();
    }

    private List<String> names(Way way) {
        return site.browse.of(way).stream().map(Group::name).toList();
    }

    private void program(JsonWriter json, Program program) {
        var line = lines.of(program);
        json.list(() -> {
            json.element(line.id());
            json.element(line.subject());
            json.element(line.kindWords());
            json.element(number(Way.TYPE, program.kind().words()));
            json.list(
                    Columns.audiences(program),
                    level -> json.element(number(Way.LEVEL, Phrases.capital(level.word()))));
            json.list(Browse.offeredBy(program, site), unit -> json.element(number(Way.OFFERED_BY, unit)));
            json.element(
                    program.facts().field().map(f -> number(Way.SUBJECT, f)).orElse(-1));
            json.element(line.shortSize());
            json.element(line.status());
        });
    }

    private int number(Way way, String name) {
        return numbers.getOrDefault(way, Map.of()).getOrDefault(name, -1);
    }
}
