package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.Output;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;

/** Proposals for committees: every program that is not approved yet, each on one page to be printed, that needs no other file. */
public final class ProposalProduct implements Product {
    @Override
    public String name() {
        return "proposal";
    }

    @Override
    public void publish(Publication publication, Output output) {
        var pages = new Pages();
        var proposals = new ProposalPages(new Site(publication));
        for (var program : publication.catalog().programs()) {
            if (program.facts().status() == Status.PROPOSED) {
                output.file(
                        "proposals/" + program.facts().id() + ".html",
                        pages.render("proposal", proposals.page(program)));
            }
        }
    }

    /** The page of one program, whatever its status. */
    public static byte[] page(Publication publication, Program program) {
        return new Pages().render("proposal", new ProposalPages(new Site(publication)).page(program));
    }
}
