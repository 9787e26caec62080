package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.ArrayList;
import java.util.List;

/** Who offers it, how and when. */
final class ProgramOffering extends LinesEvaluator<Program> {
    ProgramOffering() {
        super("offered-by", "Offered by", false);
    }

    @Override
    List<String> lines(Side side, Program program) {
        var offering = program.facts().offering();
        var lines = new ArrayList<String>();
        offering.colleges().forEach(college -> lines.add(side.words().college(college)));
        lines.addAll(offering.departments());
        offering.unit().ifPresent(lines::add);
        offering.jointlyWith().forEach(other -> lines.add("jointly with " + other));
        offering.delivery().forEach(how -> lines.add("delivery: " + how));
        offering.offered().forEach(when -> lines.add("offered: " + when));
        offering.duration().ifPresent(length -> lines.add("duration: " + length));
        return lines;
    }
}
