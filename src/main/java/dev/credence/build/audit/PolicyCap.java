package dev.credence.build.audit;

import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.OriginLimit;
import dev.credence.policy.Finding;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.fact.TransferWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a policy lets students bring from elsewhere, whatever the program states: {@code must be at most}.
 *
 * @param rule {@code policy csulb-2024, 2.9: at most 3 units by transfer and prior learning together}, or the clause's title where nobody
 *     knows how much that is
 * @param most empty where nobody knows it exactly
 */
record PolicyCap(String rule, Set<Origin> origins, Optional<Units> most) {

    /** Those of every clause that concerns the program; of several alike the first. */
    static List<PolicyCap> of(ProgramVerdict verdict) {
        return PolicyFindings.of(verdict).stream()
                .flatMap(found -> cap(found).stream())
                .distinct()
                .toList();
    }

    private static Optional<PolicyCap> cap(PolicyFindings.Found found) {
        if (!(found.finding() instanceof Finding.Number number) || !TransferWords.isCap(number.fact())) {
            return Optional.empty();
        }
        String words = number.most().isEmpty() ? found.title() : number.asked() + what(number.fact());
        return Optional.of(new PolicyCap(found.place() + ": " + words, origins(number.fact()), number.most()));
    }

    private static String what(String fact) {
        return switch (fact) {
            case TransferWords.TRANSFER -> " by transfer";
            case TransferWords.PRIOR_LEARNING -> " for prior learning";
            default -> " by transfer and prior learning together";
        };
    }

    private static Set<Origin> origins(String fact) {
        return switch (fact) {
            case TransferWords.TRANSFER -> Set.of(Origin.TRANSFER);
            case TransferWords.PRIOR_LEARNING -> Set.of(Origin.PRIOR_LEARNING);
            default -> Set.of(Origin.TRANSFER, Origin.PRIOR_LEARNING);
        };
    }

    /** The same as a limit on what counts. */
    Optional<OriginLimit> limit() {
        return most.map(units -> new OriginLimit(false, origins, new Quantity(units, Quantity.Of.UNITS)));
    }
}
