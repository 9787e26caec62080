package dev.credence.publish.html;

import java.time.LocalDate;
import java.util.List;

/** Dates as an American reader writes them, whatever the machine's locale: {@code August 24, 2026}. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static String words(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
    }
}
