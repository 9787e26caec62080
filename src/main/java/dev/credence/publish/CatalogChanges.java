package dev.credence.publish;

import java.util.List;
import java.util.Optional;

/**
 * What changed from one catalog to another.
 *
 * @param before the old one, as {@code institution/edition}; empty where there is none to compare with
 * @param after the new one; empty where there is none to compare with
 * @param programs those with changes: renamed, gone, new, then changed, each by id
 * @param courses the same of courses, by code
 */
public record CatalogChanges(
        Optional<String> before, Optional<String> after, List<SubjectChanges> programs, List<SubjectChanges> courses) {
    public CatalogChanges {
        programs = List.copyOf(programs);
        courses = List.copyOf(courses);
    }

    /** Whether both catalogs say the same, as far as they are compared. */
    public boolean isNothing() {
        return before.isPresent() && after.isPresent() && programs.isEmpty() && courses.isEmpty();
    }
}
