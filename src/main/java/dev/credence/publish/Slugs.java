package dev.credence.publish;

import dev.credence.model.Course;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for folders and anchors: lower-case ASCII, unique, and none that Windows keeps for its devices. */
public final class Slugs {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-+|-+$");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();
    private final String fallback;

    /** @param fallback what a name without any plain letter becomes, and what goes before a reserved one */
    public Slugs(String fallback) {
        this.fallback = fallback;
    }

    /** A slug for every course, the earlier ones keeping the plain form where two fall together. */
    public static Map<Course, String> ofCourses(List<Course> courses) {
        var slugs = new Slugs("course");
        var found = new IdentityHashMap<Course, String>();
        courses.forEach(
                course -> found.computeIfAbsent(course, c -> slugs.of(c.code().toString())));
        return found;
    }

    /** The same by the codes as they are written: {@code GEOG 481}. */
    public static Map<String, String> byCode(List<Course> courses) {
        var found = new HashMap<String, String>();
        ofCourses(courses).forEach((course, slug) -> found.put(course.code().toString(), slug));
        return found;
    }

    /** A name no earlier call returned. */
    public String of(String words) {
        String plain = plain(words);
        if (plain.isEmpty()) {
            plain = fallback;
        } else if (DEVICE.matcher(plain).matches()) {
            plain = fallback + "-" + plain;
        }
        String slug = plain;
        for (int again = 2; !taken.add(slug); again++) {
            slug = plain + "-" + again;
        }
        return slug;
    }

    private static String plain(String words) {
        String hyphened = OTHER.matcher(SortKey.of(words)).replaceAll("-");
        String trimmed = EDGE.matcher(hyphened).replaceAll("");
        return trimmed.length() <= LONGEST
                ? trimmed
                : EDGE.matcher(trimmed.substring(0, LONGEST)).replaceAll("");
    }
}
