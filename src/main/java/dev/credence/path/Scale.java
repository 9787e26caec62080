package dev.credence.path;

import dev.credence.model.Units;

/**
 * The exact units of one program as whole numbers, and back. Amounts beyond any real program are refused with an
 * {@link ArithmeticException}, so that sums of them cannot overflow unnoticed.
 */
final class Scale {
    private static final int LARGEST = 1 << 20;
    private static final int FINEST = 5040;

    private long factor = 1;

    /** Makes the scale fine enough for a value. */
    void include(Units value) {
        include(value.denominator());
    }

    void include(long denominator) {
        if (factor % denominator == 0) {
            return;
        }
        long a = factor;
        long b = denominator;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        factor = Math.multiplyExact(factor / a, denominator);
        if (factor > FINEST) {
            throw new ArithmeticException("units too fine");
        }
    }

    /** One unit. */
    int one() {
        return (int) factor;
    }

    int of(Units value) {
        return small(Math.multiplyExact(value.numerator(), factor / value.denominator()));
    }

    static int small(long value) {
        if (value > LARGEST || value < -LARGEST) {
            throw new ArithmeticException("units too large");
        }
        return (int) value;
    }

    Units units(int scaled) {
        return factor == 1 ? Units.of(scaled) : new Units(scaled, factor);
    }
}
