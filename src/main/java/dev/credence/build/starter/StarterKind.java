package dev.credence.build.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be begun. */
public enum StarterKind {
    INSTITUTION("institution", ""),
    POLICY("policy", ""),
    CERTIFICATE("certificate", " Certificate in "),
    NON_CREDIT_CERTIFICATE("non-credit-certificate", "Non-Credit Certificate in "),
    MICRO_CREDENTIAL("micro-credential", "Academic Micro-Credential in "),
    NON_CREDIT_MICRO_CREDENTIAL("non-credit-micro-credential", "Non-Credit Micro-Credential in "),
    CERTIFICATE_OF_PARTICIPATION("certificate-of-participation", "Certificate of Participation in "),
    LEARNING_EXPERIENCE("learning-experience", "");

    private final String word;
    private final String titleStart;

    StarterKind(String word, String titleStart) {
        this.word = word;
        this.titleStart = titleStart;
    }

    /** As it is written on the command line. */
    public String word() {
        return word;
    }

    /** Whether it is declared by an edition, as courses and programs are. */
    public boolean isProgram() {
        return this != INSTITUTION && this != POLICY;
    }

    /** Whether a draft differs by whom the program is for. */
    public boolean hasAudience() {
        return this == CERTIFICATE || this == MICRO_CREDENTIAL;
    }

    boolean isNonCredit() {
        return this == NON_CREDIT_CERTIFICATE || this == NON_CREDIT_MICRO_CREDENTIAL;
    }

    /** What comes before the subject in the title of such a program. */
    String titleStart(Audience audience) {
        if (this != CERTIFICATE) {
            return titleStart;
        }
        return switch (audience) {
                    case UNDERGRADUATE -> "Undergraduate";
                    case POST_BACCALAUREATE -> "Post-Baccalaureate";
                    case GRADUATE -> "Graduate";
                }
                + titleStart;
    }

    /**
     * A kind as people write it.
     *
     * @param audience where the words say it, as in {@code graduate certificate}
     */
    public record Named(StarterKind kind, Optional<Audience> audience) {}

    /** The kind that is meant by some words, with blanks or hyphens between them; empty when there is none. */
    public static Optional<Named> of(List<String> words) {
        String joined = String.join("-", words).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        String plain = joined.startsWith("academic-") ? joined.substring("academic-".length()) : joined;
        for (var kind : values()) {
            if (kind.word.equals(plain)) {
                return Optional.of(new Named(kind, Optional.empty()));
            }
            for (var audience : Audience.values()) {
                if (kind.hasAudience() && plain.equals(audience.word() + "-" + kind.word)) {
                    return Optional.of(new Named(kind, Optional.of(audience)));
                }
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(StarterKind::word).toList();
    }
}
