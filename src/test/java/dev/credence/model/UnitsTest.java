package dev.credence.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void short_numbers_are_read_as_the_library_reads_them() {
        var random = new Random(20_261_125);
        for (int i = 0; i < 20_000; i++) {
            String number = digits(random, 1, 9) + (random.nextBoolean() ? "." + digits(random, 1, 9) : "");
            assertEquals(0, Units.parse(number).toDecimal().compareTo(new BigDecimal(number)), number);
        }
    }

    private static String digits(Random random, int least, int most) {
        var digits = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    @Test
    void the_longest_number_that_fits_is_exact_and_one_more_is_refused() {
        assertEquals(new Units(999_999_999_999_999_999L, 1), Units.parse("999999999999999999"));
        assertEquals(new Units(Long.MAX_VALUE, 1), Units.parse("9223372036854775807"));
        assertThrows(ArithmeticException.class, () -> Units.parse("9223372036854775808"));
        assertEquals(new Units(1, 100_000_000_000_000_000L), Units.parse("0.00000000000000001"));
        assertEquals(new Units(1, 1_000_000_000_000_000_000L), Units.parse("0.000000000000000001"));
        assertThrows(ArithmeticException.class, () -> Units.parse("0.0000000000000000001"));
    }

    @Test
    void what_is_no_number_is_refused() {
        for (var text : new String[] {"", ".", "1..2", "1.2.3", "1a", "-", " 1"}) {
            assertThrows(NumberFormatException.class, () -> Units.parse(text), text);
        }
    }

    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        assertEquals(Units.parse("1.5"), Units.parse("1.50"));
        assertEquals(Units.of(3), Units.parse("3.0"));
        assertEquals("1.5", Units.parse("01.5").toString());
    }
}
