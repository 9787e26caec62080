package dev.credence.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people write it.
 *
 * @param date as ISO 8601 has it, and the language
 * @param length how many characters of the text it takes
 * @param certain whether it can be read in one way only
 */
record DateForm(String date, int length, boolean certain) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String DAY = "([0-9]{1,2})";
    private static final String YEAR = "([0-9]{4})(?![0-9])";
    private static final String MONTH = "(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(MONTH + " +" + DAY + "(?:st|nd|rd|th)?,? +" + YEAR);
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(DAY + "(?:st|nd|rd|th)?\\.? +" + MONTH + ",? +" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile(DAY + "[/.-]" + DAY + "[/.-]" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.-]" + DAY + "[/.-]" + DAY + "(?![0-9])");

    /** The date with which a text begins. Empty where it begins with none, or with one as the language has it. */
    static Optional<DateForm> of(String text) {
        var words = MONTH_DAY_YEAR.matcher(text);
        if (words.lookingAt()) {
            return Optional.of(of(words.group(3), month(words.group(1)), words.group(2), words.end(), true));
        }
        var daysFirst = DAY_MONTH_YEAR.matcher(text);
        if (daysFirst.lookingAt()) {
            return Optional.of(
                    of(daysFirst.group(3), month(daysFirst.group(2)), daysFirst.group(1), daysFirst.end(), true));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.lookingAt()) {
            return Optional.of(of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), yearFirst.end(), true));
        }
        var numbers = NUMBERS.matcher(text);
        return numbers.lookingAt()
                ? Optional.of(numbers(numbers.group(1), numbers.group(2), numbers.group(3), numbers.end()))
                : Optional.empty();
    }

    /** Month first, as in the United States, unless that is no month. */
    private static DateForm numbers(String first, String second, String year, int length) {
        boolean dayFirst = Integer.parseInt(first) > 12;
        boolean certain = dayFirst || Integer.parseInt(second) > 12 || first.equals(second);
        return dayFirst ? of(year, second, first, length, certain) : of(year, first, second, length, certain);
    }

    private static DateForm of(String year, String month, String day, int length, boolean certain) {
        return new DateForm(year + "-" + two(month) + "-" + two(day), length, certain);
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
