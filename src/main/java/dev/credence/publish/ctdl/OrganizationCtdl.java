package dev.credence.publish.ctdl;

import dev.credence.model.College;
import dev.credence.publish.IdKey;
import dev.credence.publish.Output;
import dev.credence.publish.Places;
import dev.credence.publish.Publication;
import java.util.ArrayList;
import java.util.List;

/** The institution and its colleges. */
final class OrganizationCtdl {
    private static final String TYPE = "ceterms:CredentialOrganization";

    private final Publication publication;
    private final Places places;

    OrganizationCtdl(Publication publication, Places places) {
        this.publication = publication;
        this.places = places;
    }

    List<String> paths() {
        var paths = new ArrayList<String>();
        paths.add(places.institutionCtdl());
        colleges().forEach(college -> paths.add(places.collegeCtdl(college.id())));
        return paths;
    }

    void publish(Output output) {
        output.file(places.institutionCtdl(), institution());
        colleges().forEach(college -> output.file(places.collegeCtdl(college.id()), college(college)));
    }

    private List<College> colleges() {
        return publication.catalog().edition().colleges();
    }

    private byte[] institution() {
        var ctdl = new CtdlWriter(publication, places);
        var institution = publication.catalog().institution();
        return ctdl.document(() -> {
            ctdl.head(CtdlWriter.CONTEXT, TYPE, places.institutionCtdl(), IdKey.ofInstitution(institution));
            ctdl.text("ceterms:name", institution.name());
            ctdl.text(
                    "ceterms:description",
                    institution.name() + " offers the certificates and micro-credentials of this catalog.");
            ctdl.text("ceterms:alternateName", institution.shortName());
            ctdl.json.text("ceterms:subjectWebpage", institution.website());
            ctdl.concepts("ceterms:agentType", List.of(Concept.POSTSECONDARY));
            ctdl.links(
                    "ceterms:subOrganization",
                    colleges().stream().map(c -> places.collegeCtdl(c.id())).toList());
        });
    }

    private byte[] college(College college) {
        var ctdl = new CtdlWriter(publication, places);
        var institution = publication.catalog().institution();
        return ctdl.document(() -> {
            ctdl.head(
                    CtdlWriter.CONTEXT,
                    TYPE,
                    places.collegeCtdl(college.id()),
                    IdKey.college(institution, college.id()));
            ctdl.text("ceterms:name", college.name());
            ctdl.text("ceterms:description", college.name() + ", part of " + institution.name() + ".");
            ctdl.json.text("ceterms:subjectWebpage", institution.website());
            ctdl.concepts("ceterms:agentType", List.of(Concept.POSTSECONDARY));
            ctdl.links("ceterms:parentOrganization", List.of(places.institutionCtdl()));
        });
    }
}
