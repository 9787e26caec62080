package dev.credence.build.audit;

import dev.credence.path.ProgramAudit.Origin;
import java.util.List;
import java.util.Set;

/**
 * The lines of a transcript as they stand in one program.
 *
 * @param counted what counts
 * @param spare what was passed and could count in place of something else
 * @param all every line
 */
record Standing(List<TranscriptEntry> counted, List<TranscriptEntry> spare, List<TranscriptEntry> all) {
    Standing {
        counted = List.copyOf(counted);
        spare = List.copyOf(spare);
        all = List.copyOf(all);
    }

    /** Of what counts, that from these origins. */
    List<TranscriptEntry> counted(Set<Origin> origins) {
        return counted.stream()
                .filter(entry -> origins.contains(entry.origin()))
                .toList();
    }
}
