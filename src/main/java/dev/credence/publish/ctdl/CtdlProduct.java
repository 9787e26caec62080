package dev.credence.publish.ctdl;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Program;
import dev.credence.publish.Offers;
import dev.credence.publish.Output;
import dev.credence.publish.PageHead;
import dev.credence.publish.PageHead.Alternate;
import dev.credence.publish.PageHeads;
import dev.credence.publish.Places;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One file a program, course, organization, framework of outcomes and outcome, each at its own address, and the list of addresses
 * that the registry is to fetch.
 */
public final class CtdlProduct implements Product {
    private static final String MEDIA_TYPE = "application/ld+json";

    @Override
    public String name() {
        return "ctdl";
    }

    @Override
    public boolean needsAddress() {
        return true;
    }

    @Override
    public void check(Publication publication, DiagnosticSink sink) {
        CtdlFacts.check(publication, sink);
    }

    @Override
    public PageHeads heads(Publication publication) {
        var places = new Places(publication);
        Map<String, PageHead> heads = new HashMap<>();
        for (var program : Offers.of(publication)) {
            String id = program.facts().id();
            heads.put(places.programPage(id) + "index.html", head(places.programCtdl(id)));
        }
        for (var course : publication.catalog().courses()) {
            heads.put(places.coursePage(course) + "index.html", head(places.courseCtdl(course)));
        }
        return path -> heads.getOrDefault(path, PageHead.NONE);
    }

    private static PageHead head(String path) {
        return new PageHead(List.of(new Alternate(path, MEDIA_TYPE, "CTDL")), "");
    }

    @Override
    public void publish(Publication publication, Output output) {
        var places = new Places(publication);
        var programs = Offers.of(publication);
        var organizations = new OrganizationCtdl(publication, places);
        organizations.publish(output);
        var stacks = new Stacks(programs);
        programs.parallelStream().forEach(program -> program(publication, places, stacks, program, output));
        var courses = new CourseCtdl(publication, places, programs);
        publication.catalog().courses().parallelStream()
                .forEach(course -> output.file(places.courseCtdl(course), courses.of(course)));
        output.file("ctdl-urls.txt", addresses(publication, places, programs, organizations.paths()));
    }

    private static void program(Publication publication, Places places, Stacks stacks, Program program, Output output) {
        String id = program.facts().id();
        output.file(places.programCtdl(id), new CredentialCtdl(publication, places, stacks, program).document());
        if (!CtdlFacts.outcomes(program).isEmpty()) {
            OutcomeCtdl.publish(publication, places, program, output);
        }
    }

    /**
     * What the registry's publishing tool takes as its input: one line, addresses with commas between them. It takes credentials,
     * courses and organizations; frameworks go another way.
     */
    private static byte[] addresses(
            Publication publication, Places places, List<Program> programs, List<String> organizations) {
        var paths = new ArrayList<>(organizations);
        programs.forEach(program -> paths.add(places.programCtdl(program.facts().id())));
        publication.catalog().courses().forEach(course -> paths.add(places.courseCtdl(course)));
        var addresses = paths.stream()
                .map(path -> places.address(path).replace(",", "%2C"))
                .toList();
        return (String.join(",", addresses) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
