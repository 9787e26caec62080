package dev.credence.publish.ctdl;

import dev.credence.model.Level;
import dev.credence.model.Program.Audience;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.TermSystem;
import java.util.Optional;

/** The concepts of CTDL's own schemes that a catalog uses. */
enum Concept {
    ACTIVE(Scheme.CREDENTIAL_STATUS, "credentialStat:Active", "Active"),
    DEPRECATED(Scheme.CREDENTIAL_STATUS, "credentialStat:Deprecated", "Deprecated"),
    IN_USE(Scheme.LIFE_CYCLE, "lifeCycle:Active", "Active"),
    CEASED(Scheme.LIFE_CYCLE, "lifeCycle:Ceased", "Ceased"),
    UNDERGRADUATE(Scheme.AUDIENCE_LEVEL, "audLevel:UndergraduateLevel", "Undergraduate Level"),
    LOWER_DIVISION(Scheme.AUDIENCE_LEVEL, "audLevel:LowerDivisionLevel", "Lower Division Level"),
    UPPER_DIVISION(Scheme.AUDIENCE_LEVEL, "audLevel:UpperDivisionLevel", "Upper Division Level"),
    GRADUATE(Scheme.AUDIENCE_LEVEL, "audLevel:GraduateLevel", "Graduate Level"),
    SEMESTER_HOUR(Scheme.CREDIT_UNIT, "creditUnit:SemesterHour", "Semester Hour"),
    QUARTER_HOUR(Scheme.CREDIT_UNIT, "creditUnit:QuarterHour", "Quarter Hour"),
    CEU(Scheme.CREDIT_UNIT, "creditUnit:ContinuingEducationUnit", "Continuing Education Unit"),
    CONTACT_HOUR(Scheme.CREDIT_UNIT, "creditUnit:ContactHour", "Contact Hour"),
    ONLINE(Scheme.DELIVERY, "deliveryType:OnlineOnly", "Online Only"),
    IN_PERSON(Scheme.DELIVERY, "deliveryType:InPerson", "In-Person Only"),
    BLENDED(Scheme.DELIVERY, "deliveryType:BlendedDelivery", "Blended Delivery"),
    FINANCIAL_AID(Scheme.FINANCIAL_ASSISTANCE, "financialAid:General", "General Financial Assistance"),
    POSTSECONDARY(Scheme.ORGANIZATION_TYPE, "orgType:Postsecondary", "Postsecondary Educational Institution");

    private final Scheme scheme;
    private final String node;
    private final String label;

    Concept(Scheme scheme, String node, String label) {
        this.scheme = scheme;
        this.node = node;
        this.label = label;
    }

    Scheme scheme() {
        return scheme;
    }

    String node() {
        return node;
    }

    String label() {
        return label;
    }

    static Concept of(Level level) {
        return switch (level) {
            case LOWER -> LOWER_DIVISION;
            case UPPER -> UPPER_DIVISION;
            case GRADUATE -> GRADUATE;
        };
    }

    /** There is no post-baccalaureate level: what comes after the bachelor's degree is graduate. */
    static Concept of(Audience audience) {
        return audience == Audience.UNDERGRADUATE ? UNDERGRADUATE : GRADUATE;
    }

    /** Of a credential; one that is only proposed is not exported. */
    static Concept of(Status status) {
        return status == Status.RETIRED ? DEPRECATED : ACTIVE;
    }

    /** Empty for trimesters, which CTDL does not count in. */
    static Optional<Concept> of(TermSystem terms) {
        return switch (terms) {
            case SEMESTER -> Optional.of(SEMESTER_HOUR);
            case QUARTER -> Optional.of(QUARTER_HOUR);
            case TRIMESTER -> Optional.empty();
        };
    }

    /** Empty for words that say when rather than how: evenings, weekends. */
    static Optional<Concept> ofDelivery(String words) {
        return switch (words) {
            case "online" -> Optional.of(ONLINE);
            case "in-person" -> Optional.of(IN_PERSON);
            case "hybrid" -> Optional.of(BLENDED);
            default -> Optional.empty();
        };
    }

    /** A list of concepts and what it is called. */
    enum Scheme {
        CREDENTIAL_STATUS("CredentialStatus", "Credential Status"),
        LIFE_CYCLE("LifeCycleStatus", "Life Cycle Status"),
        AUDIENCE_LEVEL("AudienceLevel", "Audience Level"),
        CREDIT_UNIT("CreditUnit", "Credit Unit"),
        DELIVERY("Delivery", "Delivery Type"),
        FINANCIAL_ASSISTANCE("FinancialAssistance", "Financial Assistance"),
        ORGANIZATION_TYPE("OrganizationType", "Organization Type");

        private final String id;
        private final String label;

        Scheme(String id, String label) {
            this.id = id;
            this.label = label;
        }

        String address() {
            return "https://credreg.net/ctdl/terms/" + id;
        }

        String label() {
            return label;
        }
    }
}
