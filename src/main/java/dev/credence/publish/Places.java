package dev.credence.publish;

import dev.credence.model.Course;
import java.util.HashMap;
import java.util.Map;

/** Where the pages and data files of one catalog are, below its folder: what products must agree on to refer to each other. */
public final class Places {
    /** The feeds of an institution's changes, beside the folders of its editions. */
    public static final String JSON_FEED = "feed.json";

    public static final String ATOM_FEED = "feed.atom";

    private final Publication publication;
    private final Map<Course, String> courses;
    private final Map<String, String> colleges = new HashMap<>();

    public Places(Publication publication) {
        this.publication = publication;
        this.courses = Slugs.ofCourses(publication.catalog().courses());
        var slugs = new Slugs("college");
        slugs.of("institution");
        publication.catalog().edition().colleges().forEach(c -> colleges.computeIfAbsent(c.id(), slugs::of));
    }

    /** What a place is called by others: its address, or its path where no base address was given. */
    public String address(String path) {
        return publication.address(path);
    }

    /** The page of a program, as readers know it: a folder. */
    public String programPage(String program) {
        return "programs/" + program + "/";
    }

    /** The page of a course, as readers know it: a folder. */
    public String coursePage(Course course) {
        return "courses/" + slug(course) + "/";
    }

    public String programCtdl(String program) {
        return "programs/" + program + ".ctdl.json";
    }

    public String courseCtdl(Course course) {
        return "courses/" + slug(course) + ".ctdl.json";
    }

    public String institutionCtdl() {
        return "organizations/institution.ctdl.json";
    }

    /** @param college the id of a college of the edition */
    public String collegeCtdl(String college) {
        return "organizations/" + colleges.getOrDefault(college, college) + ".ctdl.json";
    }

    /** The outcomes of a program as a CTDL-ASN framework. */
    public String frameworkCtdl(String program) {
        return "outcomes/" + program + ".ctdl.json";
    }

    public String outcomeCtdl(String program, String outcome) {
        return "outcomes/" + program + "/" + outcome + ".ctdl.json";
    }

    /** The outcomes of a program as a CASE package. */
    public String outcomesCase(String program) {
        return "outcomes/" + program + ".case.json";
    }

    public String achievement(String program) {
        return "badges/" + program + ".json";
    }

    private String slug(Course course) {
        var slug = courses.get(course);
        if (slug == null) {
            throw new IllegalArgumentException("not a course of the catalog: " + course);
        }
        return slug;
    }
}
