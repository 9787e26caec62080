package dev.credence.policy.fact;

import dev.credence.model.ProgramRule;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How long a student may take. */
final class TimeFacts {
    static final List<Fact> FACTS = List.of(Fact.number("years to complete", TimeFacts::yearsToComplete));

    /** Words of time as shares of a year. Terms differ between institutions, and are not converted. */
    private static final Map<String, Units> YEARS =
            Map.of("year", Units.of(1), "month", new Units(1, 12), "week", new Units(1, 52), "day", new Units(1, 365));

    private TimeFacts() {}

    private static List<Stated> yearsToComplete(Case one) {
        var found = new ArrayList<Stated>();
        for (var rule : one.facts().rules()) {
            if (rule instanceof ProgramRule.TimeLimit limit) {
                String words = limit.number() + " " + limit.unit();
                found.add(years(limit)
                        .map(year -> Stated.number(
                                limit.number().times(year), limit.span(), "students have " + words + " to complete it"))
                        .orElseGet(
                                () -> Stated.unknown(limit.span(), "nobody can say how many years " + words + " are")));
            }
        }
        return found;
    }

    private static Optional<Units> years(ProgramRule.TimeLimit limit) {
        String unit = limit.unit().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(YEARS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit));
    }
}
