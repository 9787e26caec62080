package dev.credence.model;

import java.util.List;
import java.util.Optional;

/** One of the five kinds of credential, or another learning experience. */
public sealed interface Program {
    ProgramFacts facts();

    /** The same program with other facts. */
    Program with(ProgramFacts other);

    /** Which of the six it is. */
    Kind kind();

    /** Whom it is designed for, in the order of the enum; empty where its kind has no audience or the author did not say. */
    default List<Audience> audiences() {
        return List.of();
    }

    /**
     * A credit-bearing certificate.
     *
     * @param audiences the classification: one, or undergraduate and post-baccalaureate together; in the order of the enum
     */
    record AcademicCertificate(@Override List<Audience> audiences, ProgramFacts facts) implements Program {
        public AcademicCertificate {
            audiences = List.copyOf(audiences);
        }

        @Override
        public Program with(ProgramFacts other) {
            return new AcademicCertificate(audiences, other);
        }

        @Override
        public Kind kind() {
            return Kind.ACADEMIC_CERTIFICATE;
        }
    }

    record NonCreditCertificate(ProgramFacts facts) implements Program {
        @Override
        public Program with(ProgramFacts other) {
            return new NonCreditCertificate(other);
        }

        @Override
        public Kind kind() {
            return Kind.NON_CREDIT_CERTIFICATE;
        }
    }

    /** @param level as declared; empty where the author did not say */
    record AcademicMicroCredential(Optional<Audience> level, ProgramFacts facts) implements Program {
        @Override
        public Program with(ProgramFacts other) {
            return new AcademicMicroCredential(level, other);
        }

        @Override
        public List<Audience> audiences() {
            return level.stream().toList();
        }

        @Override
        public Kind kind() {
            return Kind.ACADEMIC_MICRO_CREDENTIAL;
        }
    }

    record NonCreditMicroCredential(ProgramFacts facts) implements Program {
        @Override
        public Program with(ProgramFacts other) {
            return new NonCreditMicroCredential(other);
        }

        @Override
        public Kind kind() {
            return Kind.NON_CREDIT_MICRO_CREDENTIAL;
        }
    }

    record CertificateOfParticipation(ProgramFacts facts) implements Program {
        @Override
        public Program with(ProgramFacts other) {
            return new CertificateOfParticipation(other);
        }

        @Override
        public Kind kind() {
            return Kind.CERTIFICATE_OF_PARTICIPATION;
        }
    }

    /** @param form what it is called: badge, competency, training, milestone, in the author's word */
    record LearningExperience(Optional<String> form, ProgramFacts facts) implements Program {
        @Override
        public Program with(ProgramFacts other) {
            return new LearningExperience(form, other);
        }

        @Override
        public Kind kind() {
            return Kind.LEARNING_EXPERIENCE;
        }
    }

    /** Whom a credit-bearing program is designed for. */
    enum Audience {
        UNDERGRADUATE("undergraduate"),
        POST_BACCALAUREATE("post-baccalaureate"),
        GRADUATE("graduate");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The five kinds of the policy and the sixth beside them. */
    enum Kind {
        ACADEMIC_CERTIFICATE("academic-certificate", "Academic certificate", true),
        NON_CREDIT_CERTIFICATE("non-credit-certificate", "Non-credit certificate", false),
        ACADEMIC_MICRO_CREDENTIAL("academic-micro-credential", "Academic micro-credential", true),
        NON_CREDIT_MICRO_CREDENTIAL("non-credit-micro-credential", "Non-credit micro-credential", false),
        CERTIFICATE_OF_PARTICIPATION("certificate-of-participation", "Certificate of participation", false),
        LEARNING_EXPERIENCE("learning-experience", "Learning experience", false);

        private final String id;
        private final String words;
        private final boolean creditBearing;

        Kind(String id, String words, boolean creditBearing) {
            this.id = id;
            this.words = words;
            this.creditBearing = creditBearing;
        }

        /** As data files write it. */
        public String id() {
            return id;
        }

        /** As a page writes it at the beginning of a line. */
        public String words() {
            return words;
        }

        public boolean isCreditBearing() {
            return creditBearing;
        }
    }
}
