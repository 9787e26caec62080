package dev.credence.publish.html;

import dev.credence.publish.Output;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;

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
        var home = new HomePages(site);
        output.file("index.html", pages.render("home", home.home()));
        output.file("programs/index.html", pages.render("programs", home.list()));
        var programs = new ProgramPages(site);
        for (var program : site.catalog.programs()) {
            output.file(ProgramPages.path(program), pages.render("program", programs.page(program)));
        }
        courses(site, output);
        if (site.hasPolicy()) {
            output.file(PolicyPages.PATH, pages.render("policy", new PolicyPages(site).page()));
        }
        output.file("site.css", Stylesheet.of(site.catalog));
        for (String name : new String[] {"site.js", "logo.svg", "logo-dark.svg"}) {
            output.file(name, Stylesheet.file(name));
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
