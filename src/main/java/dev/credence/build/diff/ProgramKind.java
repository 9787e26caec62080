package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.ArrayList;
import java.util.List;

/** What kind of credential it is, and for whom. */
final class ProgramKind extends LinesEvaluator<Program> {
    ProgramKind() {
        super("kind", "Kind and level", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        var lines = new ArrayList<String>();
        lines.add(program.kind().words());
        if (program instanceof Program.AcademicCertificate certificate) {
            certificate.audiences().forEach(audience -> lines.add(audience.word()));
        } else if (program instanceof Program.AcademicMicroCredential micro) {
            micro.level().ifPresent(level -> lines.add(level.word()));
        } else if (program instanceof Program.LearningExperience experience) {
            experience.form().ifPresent(lines::add);
        }
        return lines;
    }
}
