package dev.credence.publish.html;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Source;
import dev.credence.model.Target;
import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import dev.credence.publish.html.view.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links of the pages that lie so deep: relative, and only to what exists. */
final class Links {
    private final Site site;
    private final String prefix;
    private final boolean leading;
    private final Map<Course, Text> courses = new HashMap<>();

    /** @param prefix from the page to the catalog's folder */
    Links(Site site, String prefix) {
        this(site, prefix, true);
    }

    private Links(Site site, String prefix, boolean leading) {
        this.site = site;
        this.prefix = prefix;
        this.leading = leading;
    }

    /** Plain words everywhere, for a page that stands alone. */
    static Links none(Site site) {
        return new Links(site, "", false);
    }

    String courseHref(Course course) {
        return site.slug(course)
                .filter(slug -> leading)
                .map(slug -> prefix + "courses/" + slug + "/index.html")
                .orElse("");
    }

    Text course(Course course) {
        return courses.computeIfAbsent(course, c -> Text.link(c.code().toString(), courseHref(c)));
    }

    Optional<Course> find(CourseCode code) {
        return site.catalog.course(code);
    }

    Text course(CourseCode code) {
        return site.catalog.course(code).map(this::course).orElseGet(() -> Text.of(code.toString()));
    }

    /** Code and title in one link; the title alone for a course that goes by it. */
    Text courseWithTitle(Course course) {
        String words = course.code().isTitle() ? course.title() : course.code() + " " + course.title();
        return Text.link(words, courseHref(course));
    }

    Text courses(List<Course> courses, String last) {
        return Text.join(courses.stream().map(this::course).toList(), ", ", last);
    }

    Text program(String id, String words) {
        return Text.link(words, leading && site.program(id).isPresent() ? programHref(id) : "");
    }

    String programHref(String id) {
        return prefix + "programs/" + id + "/index.html";
    }

    String policyHref(Policy policy, Clause clause) {
        return leading ? prefix + PolicyPages.PATH + "#" + site.policies.of(policy, clause) : "";
    }

    /** Leads to the page of a group of programs, where the name is one's. */
    Text group(Browse.Way way, String name, String words) {
        return Text.link(
                words,
                site.browse
                        .find(way, name)
                        .filter(group -> leading)
                        .map(g -> prefix + g.path())
                        .orElse(""));
    }

    Text target(Target target) {
        return target instanceof Target.Known known ? program(known.id(), known.title()) : Text.of(target.words());
    }

    /** A source: its address is a link where it is one a browser may follow. */
    static Text source(Source source) {
        var where = Text.link(source.where(), isWebAddress(source.where()) ? source.where() : "");
        return source.seen().map(seen -> Text.all(where, ", seen: " + seen)).orElse(where);
    }

    static boolean isWebAddress(String words) {
        try {
            var address = new URI(words);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
