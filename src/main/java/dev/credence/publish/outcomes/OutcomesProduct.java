package dev.credence.publish.outcomes;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.publish.Output;
import dev.credence.publish.Places;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import dev.credence.publish.Unsaid;
import java.util.List;

/** One package a program that states outcomes; of one that is only proposed, as a draft. */
public final class OutcomesProduct implements Product {
    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public boolean needsAddress() {
        return true;
    }

    @Override
    public void check(Publication publication, DiagnosticSink sink) {
        for (var program : programs(publication)) {
            if (CasePackage.lastChange(publication, program).isEmpty()) {
                sink.report(Unsaid.of(
                        program.facts().span(),
                        name(),
                        "no framework server takes the outcomes of this program: nothing says when they were last changed",
                        "say `in effect from 2026-08-15` in the program or the edition, or date an approval"));
            }
        }
    }

    @Override
    public void publish(Publication publication, Output output) {
        var places = new Places(publication);
        programs(publication).parallelStream()
                .forEach(program -> output.file(
                        places.outcomesCase(program.facts().id()),
                        new CasePackage(publication, places, program).document()));
    }

    private static List<Program> programs(Publication publication) {
        return publication.catalog().programs().stream()
                .filter(program -> program.kind() != Kind.CERTIFICATE_OF_PARTICIPATION
                        && !program.facts().outcomes().isEmpty())
                .toList();
    }
}
