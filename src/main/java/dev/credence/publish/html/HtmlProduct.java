package dev.credence.publish.html;

import dev.credence.publish.Output;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The catalog as pages for people: complete without script, from any address and from a disk. */
public final class HtmlProduct implements Product {
    private final Pages pages = new Pages();

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void publish(Publication publication, Output output) {
        var site = new Site(publication);
        var paths = new ArrayList<String>();
        pages(site, (path, content) -> {
            paths.add(path);
            output.file(path, content);
        });
        MovedPages.former(publication, output);
        sitemap(site, paths).ifPresent(map -> map.files().forEach(output::file));
    }

    /** Only with a base address, since a site map names full ones. */
    private static Optional<Sitemap> sitemap(Site site, List<String> paths) {
        return site.address("index.html").map(folder -> {
            var map = new Sitemap(folder);
            var edition = site.catalog.edition().inEffectFrom();
            var days = new HashMap<String, LocalDate>();
            site.catalog
                    .programs()
                    .forEach(program -> program.facts()
                            .offering()
                            .inEffectFrom()
                            .ifPresent(day -> days.put(ProgramPages.path(program), day)));
            paths.stream()
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .forEach(path -> map.add(
                            site.address(path).orElseThrow(),
                            Optional.ofNullable(days.get(path)).or(() -> edition)));
            return map;
        });
    }

    private void pages(Site site, Output output) {
        var home = new HomePages(site);
        output.file("index.html", pages.render("home", home.home()));
        output.file("programs/index.html", pages.render("programs", home.list()));
        var programs = new ProgramPages(site);
        for (var program : site.catalog.programs()) {
            output.file(ProgramPages.path(program), pages.render("program", programs.page(program)));
        }
        courses(site, output);
        lists(site, output);
        if (site.hasPolicy()) {
            output.file(PolicyPages.PATH, pages.render("policy", new PolicyPages(site).page()));
        }
        site.publication
                .ownChanges()
                .ifPresent(changes -> output.file(
                        ChangesPages.PATH, pages.render("changes", new ChangesPages(site, changes).page())));
        Stylesheet.files(
                        site.catalog.institution().name(),
                        Site.catalogWords(site.catalog.edition()),
                        site.publication.theme())
                .forEach(output::file);
        output.file("site.js", Stylesheet.file("site.js"));
        output.file("search.js", Stylesheet.file("search.js"));
    }

    private void lists(Site site, Output output) {
        var browse = new BrowsePages(site);
        for (var way : Browse.Way.values()) {
            site.browse
                    .of(way)
                    .forEach(group ->
                            browse.pages(group, (path, page) -> output.file(path, pages.render("browse", page))));
        }
        var search = new SearchPages(site);
        output.file("search/index.html", pages.render("search", search.page()));
        output.file("search.json", search.index());
        var lists = new LongLists(site);
        lists.aToZ((path, page) -> output.file(path, pages.render("list", page)));
        if (site.hasOutcomes()) {
            lists.outcomes((path, page) -> output.file(path, pages.render("list", page)));
        }
        if (!site.stacks.isEmpty()) {
            output.file("stackable/index.html", pages.render("stackable", new Pathways(site).page()));
        }
    }

    private void courses(Site site, Output output) {
        if (site.catalog.courses().isEmpty()) {
            return;
        }
        var courses = new CoursePages(site);
        output.file("courses/index.html", pages.render("courses", courses.index()));
        for (var course : site.catalog.courses()) {
            site.slug(course)
                    .ifPresent(slug -> output.file(
                            "courses/" + slug + "/index.html", pages.render("course", courses.page(course, slug))));
        }
    }
}
