package dev.credence.policy.fact;

import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a program takes (clause 5.2). */
final class DurationWords {
    static final List<Fact> FACTS = List.of(Fact.number("duration in weeks", DurationWords::weeks));

    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?) (\\p{L}+)");

    /** A year is 52 weeks and 12 months, 2 semesters or 4 quarters. */
    private static final Map<String, Units> WEEKS = Map.of(
            "day", new Units(1, 7),
            "week", Units.of(1),
            "month", new Units(52, 12),
            "quarter", Units.of(13),
            "semester", Units.of(26),
            "year", Units.of(52));

    private DurationWords() {}

    private static List<Stated> weeks(Case one) {
        return one.facts()
                .offering()
                .duration()
                .map(words -> List.of(stated(one, words)))
                .orElse(List.of());
    }

    private static Stated stated(Case one, String words) {
        var place = one.place(About.DURATION);
        return weeks(words)
                .map(weeks -> Stated.number(
                                weeks,
                                place,
                                "it takes " + words + (words.contains("week") ? "" : ", which is " + about(weeks)))
                        .help("divide it into smaller programs, or offer it as a certificate"))
                .orElseGet(
                        () -> Stated.unknown(place, "a duration of \"" + words + "\" cannot be counted in weeks")
                                .help(
                                        "write a number, as in `duration 8 weeks`; what else there is to say goes into a `note`"));
    }

    private static String about(Units weeks) {
        long whole = weeks.numerator() / weeks.denominator();
        return (weeks.denominator() == 1 ? "" : "a little over ") + whole + " weeks";
    }

    private static Optional<Units> weeks(String words) {
        var matcher = NUMBER_AND_WORD.matcher(words.toLowerCase(Locale.ROOT).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return Optional.ofNullable(WEEKS.get(singular)).map(each -> each.times(Units.parse(matcher.group(1))));
    }
}
