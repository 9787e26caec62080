package dev.credence.publish.badges;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.publish.Offers;
import dev.credence.publish.Output;
import dev.credence.publish.Places;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import dev.credence.publish.Unsaid;

/** One achievement a program that is or was offered. */
public final class BadgesProduct implements Product {
    @Override
    public String name() {
        return "badges";
    }

    @Override
    public boolean needsAddress() {
        return true;
    }

    @Override
    public void check(Publication publication, DiagnosticSink sink) {
        for (var program : Offers.of(publication)) {
            if (program.facts().description().isEmpty()) {
                sink.report(Unsaid.of(
                        program.facts().span(),
                        name(),
                        "a badge platform does not take this program: it has no description",
                        "say `description \"...\"` in the program"));
            }
        }
    }

    @Override
    public void publish(Publication publication, Output output) {
        var places = new Places(publication);
        Offers.of(publication).parallelStream()
                .forEach(program -> output.file(
                        places.achievement(program.facts().id()),
                        new Achievement(publication, places, program).document()));
    }
}
