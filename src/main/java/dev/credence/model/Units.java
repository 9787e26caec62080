package dev.credence.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact amount of units, hours or CEU: a fraction in lowest terms with a positive denominator, so that 1.5 units, thirds of
 * converted quarter units and 4.25 are what they are. Arithmetic never rounds and throws {@link ArithmeticException} where a
 * {@code long} would overflow.
 */
public record Units(long numerator, long denominator) implements Comparable<Units> {
    /** Most amounts are small whole numbers; these are made once. */
    private static final Units[] WHOLE = new Units[128];

    static {
        for (int i = 0; i < WHOLE.length; i++) {
            WHOLE[i] = new Units(i, 1);
        }
    }

    public static final Units ZERO = of(0);

    /** So many digits are always less than the largest {@code long}. */
    private static final int MOST_DIGITS = 18;

    public Units {
        if (denominator == 0) {
            throw new ArithmeticException("no units of denominator zero");
        }
        if (denominator != 1) {
            long sign = denominator < 0 ? -1 : 1;
            long common = gcd(Math.abs(numerator), Math.abs(denominator));
            numerator = sign * numerator / common;
            denominator = sign * denominator / common;
        }
    }

    // As with course codes: what Java makes up for records at run time is felt at every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Units units && numerator == units.numerator && denominator == units.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    public static Units of(long whole) {
        return whole >= 0 && whole < WHOLE.length ? WHOLE[(int) whole] : new Units(whole, 1);
    }

    /** Reads a plain decimal number such as {@code 1.5}; throws when it does not fit. */
    public static Units parse(String decimal) {
        return decimal.length() <= MOST_DIGITS ? plain(decimal) : exact(new BigDecimal(decimal));
    }

    /** Without {@code BigDecimal}, which takes as long to get ready as the rest of a small program takes to be read. */
    private static Units plain(String decimal) {
        long digits = 0;
        long power = 0;
        for (int i = 0; i < decimal.length(); i++) {
            char digit = decimal.charAt(i);
            if (digit == '.' && power == 0) {
                power = 1;
            } else if (digit >= '0' && digit <= '9') {
                digits = digits * 10 + (digit - '0');
                power *= 10;
            } else {
                return exact(new BigDecimal(decimal));
            }
        }
        if (power == 1 || decimal.isEmpty()) {
            return exact(new BigDecimal(decimal));
        }
        return power == 0 ? of(digits) : new Units(digits, power);
    }

    private static Units exact(BigDecimal number) {
        if (number.scale() <= 0) {
            return of(number.longValueExact());
        }
        return new Units(
                number.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(number.scale()).longValueExact());
    }

    public Units plus(Units other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.addExact(numerator, other.numerator));
        }
        return new Units(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Units minus(Units other) {
        return plus(new Units(-other.numerator, other.denominator));
    }

    public Units times(Units factor) {
        return new Units(
                Math.multiplyExact(numerator, factor.numerator), Math.multiplyExact(denominator, factor.denominator));
    }

    public Units times(long factor) {
        return new Units(Math.multiplyExact(numerator, factor), denominator);
    }

    public Units min(Units other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Units max(Units other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    @Override
    public int compareTo(Units other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** The exact decimal where one exists, else a fraction: {@code 3}, {@code 1.5}, {@code 40/3}. */
    @Override
    public String toString() {
        if (denominator == 1) {
            return Long.toString(numerator);
        }
        long rest = denominator;
        while (rest % 2 == 0) {
            rest /= 2;
        }
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest == 1 ? toDecimal().toPlainString() : numerator + "/" + denominator;
    }

    /** The exact decimal value; throws {@link ArithmeticException} for a fraction that has none, such as 40/3. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator));
    }

    /** Whether {@link #toDecimal} has an answer. */
    public boolean isDecimal() {
        return !toString().contains("/");
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long next = a % b;
            a = b;
            b = next;
        }
        return a == 0 ? 1 : a;
    }
}
