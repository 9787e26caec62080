package dev.credence.policy;

import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.Program.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which programs a clause concerns.
 *
 * @param kinds empty for every kind, and for none where it concerns the catalog only
 * @param catalog whether it concerns the catalog as a whole; its sentences about the catalog are asked once
 */
public record Applies(List<KindOf> kinds, boolean catalog) {
    public static final Applies EVERY_KIND = new Applies(List.of(), false);

    public Applies {
        kinds = List.copyOf(kinds);
    }

    /** A kind, narrowed to certificates that are classified so; no audience for every one of the kind. */
    public record KindOf(Kind kind, List<Audience> audiences) {
        public KindOf {
            audiences = List.copyOf(audiences);
        }

        /** A program classified for two audiences is a program of each. */
        public boolean includes(Program program) {
            if (program.kind() != kind) {
                return false;
            }
            return audiences.isEmpty()
                    || (program instanceof Program.AcademicCertificate certificate
                            && certificate.audiences().containsAll(audiences));
        }

        /** As a policy document writes it. */
        public String words() {
            if (audiences.isEmpty()) {
                return kind.id()
                        .replace('-', ' ')
                        .replace("non credit", "non-credit")
                        .replace("micro ", "micro-");
            }
            var words = new ArrayList<String>();
            audiences.forEach(audience -> words.add(audience.word()));
            return String.join(" and ", words) + " certificate";
        }
    }

    public boolean to(Program program) {
        return toPrograms() && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.includes(program)));
    }

    /** Whether it concerns programs, alone or beside the catalog as a whole. */
    public boolean toPrograms() {
        return !catalog || !kinds.isEmpty();
    }

    /** As people read it. */
    public String words() {
        var words = new ArrayList<String>();
        kinds.forEach(kind -> words.add(kind.words()));
        if (kinds.isEmpty() && !catalog) {
            words.add("every kind");
        }
        if (catalog) {
            words.add("the catalog");
        }
        return String.join(", ", words);
    }
}
