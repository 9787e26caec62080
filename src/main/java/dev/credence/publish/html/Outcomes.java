package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.view.ProgramPage.OutcomeView;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The outcomes of a program, each with the id it has on the program's page. */
final class Outcomes {
    private Outcomes() {}

    /** None for a certificate of participation, whatever its author wrote: it attests to no skill (6.3). */
    static List<OutcomeView> of(Program program, Links links) {
        if (program.kind() == Kind.CERTIFICATE_OF_PARTICIPATION) {
            return List.of();
        }
        var slugs = new Slugs("outcome");
        return program.facts().outcomes().stream()
                .map(outcome -> {
                    var by = new ArrayList<Text>();
                    outcome.assessedByCourses().forEach(code -> by.add(links.course(code)));
                    outcome.assessedByWords().forEach(words -> by.add(Text.of(words)));
                    var assessed = by.isEmpty() ? Text.NONE : Text.all("Assessed by ", Text.join(by, ", ", " and "));
                    return new OutcomeView(slugs.of("out " + outcome.id()), outcome.text(), assessed);
                })
                .toList();
    }
}
