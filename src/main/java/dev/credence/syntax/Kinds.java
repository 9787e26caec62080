package dev.credence.syntax;

import dev.credence.syntax.ast.KindNode;
import dev.credence.syntax.ast.Text;
import java.util.List;

/** Builds the words that say what kind of program is meant. */
final class Kinds {
    private final Places places;

    Kinds(Places places) {
        this.places = places;
    }

    KindNode of(CredenceParser.KindContext node) {
        List<Text> audiences = List.of();
        KindNode.Name name;
        if (node instanceof CredenceParser.KindCertificateContext certificate) {
            audiences = certificate.audienceWord().stream().map(places::word).toList();
            name = KindNode.Name.ACADEMIC_CERTIFICATE;
        } else if (node instanceof CredenceParser.KindUnclassifiedContext) {
            name = KindNode.Name.ACADEMIC_CERTIFICATE;
        } else if (node instanceof CredenceParser.KindNonCreditContext) {
            name = KindNode.Name.NON_CREDIT_CERTIFICATE;
        } else if (node instanceof CredenceParser.KindMicroContext) {
            name = KindNode.Name.ACADEMIC_MICRO_CREDENTIAL;
        } else if (node instanceof CredenceParser.KindNonCreditMicroContext) {
            name = KindNode.Name.NON_CREDIT_MICRO_CREDENTIAL;
        } else if (node instanceof CredenceParser.KindParticipationContext) {
            name = KindNode.Name.CERTIFICATE_OF_PARTICIPATION;
        } else {
            name = KindNode.Name.LEARNING_EXPERIENCE;
        }
        return new KindNode(name, audiences, places.span(node));
    }
}
