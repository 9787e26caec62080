package dev.credence.build.audit;

import dev.credence.policy.Finding;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Strength;
import java.util.ArrayList;
import java.util.List;

/** What the sentences of a policy that say {@code must} found in a program. */
final class PolicyFindings {
    private PolicyFindings() {}

    /**
     * One of them.
     *
     * @param place {@code policy csulb-2024, 2.9}
     * @param title of the clause
     */
    record Found(String place, String title, Finding finding) {}

    /** In the order of the policy. */
    static List<Found> of(ProgramVerdict verdict) {
        var found = new ArrayList<Found>();
        for (var clause : verdict.clauses()) {
            String place =
                    "policy " + verdict.policy().id() + ", " + clause.clause().number();
            for (int i = 0; i < clause.rulings().size(); i++) {
                if (clause.clause().rules().get(i).strength() == Strength.MUST) {
                    clause.rulings()
                            .get(i)
                            .findings()
                            .forEach(finding ->
                                    found.add(new Found(place, clause.clause().title(), finding)));
                }
            }
        }
        return found;
    }
}
