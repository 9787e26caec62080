package dev.credence.publish;

import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts.Status;
import java.util.List;

/** Which programs registries and badge platforms hear of. */
public final class Offers {
    private Offers() {}

    /**
     * The programs that are or were offered: one that is only proposed is nobody's credential yet. A certificate of participation
     * attests no achievement, which is what these targets are for; it is among them only where it was asked for.
     */
    public static List<Program> of(Publication publication) {
        return publication.catalog().programs().stream()
                .filter(program -> isExported(publication, program))
                .toList();
    }

    public static boolean isExported(Publication publication, Program program) {
        return program.facts().status() != Status.PROPOSED
                && (publication.exports().participation() || program.kind() != Kind.CERTIFICATE_OF_PARTICIPATION);
    }
}
