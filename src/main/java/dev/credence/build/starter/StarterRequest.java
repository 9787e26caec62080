package dev.credence.build.starter;

import java.util.Optional;

/**
 * What somebody wants to begin.
 *
 * @param audience whom it is for; empty for undergraduates
 * @param id its short name
 * @param title empty for one made of the short name
 * @param institution whose it is, where a workspace has several
 * @param edition of an institution the one to begin with, of anything else the one it goes into
 * @param college the college that offers it; empty for one that fits
 * @param policy what a new policy extends and a new edition is checked under
 * @param out the file to write; empty for one that fits, {@code -} for none
 */
public record StarterRequest(
        StarterKind kind,
        Optional<Audience> audience,
        String id,
        Optional<String> title,
        Optional<String> institution,
        Optional<String> edition,
        Optional<String> college,
        Optional<String> policy,
        Optional<String> out) {

    /** Whether nothing is written to a file. */
    public boolean toStandardOutput() {
        return out.filter("-"::equals).isPresent();
    }

    /** Whom it is for in the end. */
    Audience forWhom() {
        return audience.orElse(Audience.UNDERGRADUATE);
    }

    public StarterRequest withId(String value) {
        return new StarterRequest(kind, audience, value, title, institution, edition, college, policy, out);
    }

    public StarterRequest withAudience(Audience value) {
        return new StarterRequest(kind, Optional.of(value), id, title, institution, edition, college, policy, out);
    }

    public StarterRequest withTitle(String value) {
        return new StarterRequest(kind, audience, id, Optional.of(value), institution, edition, college, policy, out);
    }

    public StarterRequest withInstitution(String value) {
        return new StarterRequest(kind, audience, id, title, Optional.of(value), edition, college, policy, out);
    }
}
