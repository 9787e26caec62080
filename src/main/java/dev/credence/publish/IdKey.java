package dev.credence.publish;

import dev.credence.model.CourseCode;
import dev.credence.model.Institution;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of something that registries know by a public id. The same in every edition: a program keeps its id when a new catalog
 * comes out.
 *
 * @param institution the id of the institution whose name space it is
 * @param name unique among the institution's things of this kind
 */
public record IdKey(String institution, Kind kind, String name) implements Comparable<IdKey> {
    private static final Comparator<IdKey> ORDER =
            Comparator.comparing(IdKey::institution).thenComparing(IdKey::kind).thenComparing(IdKey::name);

    /** What it is; the order is that of {@code ids.lock}. */
    public enum Kind {
        INSTITUTION,
        COLLEGE,
        PROGRAM,
        COURSE,
        /** The outcomes of one program as a framework. */
        FRAMEWORK,
        OUTCOME;

        /** The word in {@code ids.lock}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word; empty where there is none. */
        public static Optional<Kind> of(String word) {
            for (var kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public static IdKey ofInstitution(Institution institution) {
        return new IdKey(institution.id(), Kind.INSTITUTION, institution.id());
    }

    /** @param id of a college of the edition */
    public static IdKey college(Institution institution, String id) {
        return new IdKey(institution.id(), Kind.COLLEGE, id);
    }

    public static IdKey program(Institution institution, String id) {
        return new IdKey(institution.id(), Kind.PROGRAM, id);
    }

    public static IdKey course(Institution institution, CourseCode code) {
        return new IdKey(institution.id(), Kind.COURSE, code.written());
    }

    /** @param program the id of the program whose outcomes it holds */
    public static IdKey framework(Institution institution, String program) {
        return new IdKey(institution.id(), Kind.FRAMEWORK, program);
    }

    public static IdKey outcome(Institution institution, String program, String outcome) {
        return new IdKey(institution.id(), Kind.OUTCOME, program + "/" + outcome);
    }

    @Override
    public int compareTo(IdKey other) {
        return ORDER.compare(this, other);
    }
}
