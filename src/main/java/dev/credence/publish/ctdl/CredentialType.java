package dev.credence.publish.ctdl;

import dev.credence.model.Program;
import java.util.Optional;

/** Which class of CTDL a program is, and how that class says what credentials and learning programs say differently. */
enum CredentialType {
    CERTIFICATE("ceterms:Certificate"),
    MICRO_CREDENTIAL("ceterms:MicroCredential"),
    BADGE("ceterms:Badge"),
    /** Newer than the vocabulary of October 2023; written only where it was asked for. */
    PARTICIPATION("ceterms:CertificateOfParticipation"),
    LEARNING_PROGRAM("ceterms:LearningProgram");

    private final String type;

    CredentialType(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    boolean isCredential() {
        return this != LEARNING_PROGRAM;
    }

    static CredentialType of(Program program) {
        return switch (program.kind()) {
            case ACADEMIC_CERTIFICATE, NON_CREDIT_CERTIFICATE -> CERTIFICATE;
            case ACADEMIC_MICRO_CREDENTIAL, NON_CREDIT_MICRO_CREDENTIAL -> MICRO_CREDENTIAL;
            case CERTIFICATE_OF_PARTICIPATION -> PARTICIPATION;
            case LEARNING_EXPERIENCE ->
                ((Program.LearningExperience) program).form().equals(Optional.of("badge")) ? BADGE : LEARNING_PROGRAM;
        };
    }
}
