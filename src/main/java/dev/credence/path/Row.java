package dev.credence.path;

import java.util.Arrays;
import java.util.Optional;

/**
 * One constraint in normal form: positive weights over literals of different variables sum up to at least a positive degree, no weight
 * is above the degree, and where all reach it the row is a clause (weights and degree 1).
 *
 * <p>Rows reach the solver in this form only: given others, the solver has been seen to report a contradiction that is none, and that
 * would be a false proof.
 */
record Row(int[] literals, long[] weights, long degree) {

    /** Whether no values of the variables satisfy it. */
    boolean isFalse() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum < degree;
    }

    boolean isClause() {
        return degree == 1;
    }

    /** {@code sum >= degree}; empty where it is always true. */
    static Optional<Row> atLeast(LinearSum sum, long degree) {
        return of(sum, 1, degree);
    }

    /** {@code sum <= most}; empty where it is always true. */
    static Optional<Row> atMost(LinearSum sum, long most) {
        return of(sum, -1, Math.negateExact(most));
    }

    private static Optional<Row> of(LinearSum sum, int sign, long degree) {
        int[] order = sortedByVariable(sum);
        int[] literals = new int[sum.size];
        long[] weights = new long[sum.size];
        int size = 0;
        long rest = degree;
        int at = 0;
        while (at < order.length) {
            int variable = Math.abs(sum.literals[order[at]]);
            long weight = 0;
            while (at < order.length && Math.abs(sum.literals[order[at]]) == variable) {
                long own = Math.multiplyExact(sign, sum.weights[order[at]]);
                if (sum.literals[order[at]] < 0) {
                    rest = Math.subtractExact(rest, own);
                    own = -own;
                }
                weight = Math.addExact(weight, own);
                at++;
            }
            if (variable == PbModel.YES) {
                rest = Math.subtractExact(rest, weight);
            } else if (weight != 0) {
                if (weight < 0) {
                    rest = Math.subtractExact(rest, weight);
                }
                literals[size] = weight < 0 ? -variable : variable;
                weights[size++] = Math.abs(weight);
            }
        }
        return rest <= 0
                ? Optional.empty()
                : Optional.of(reduced(Arrays.copyOf(literals, size), Arrays.copyOf(weights, size), rest));
    }

    private static int[] sortedByVariable(LinearSum sum) {
        long[] keys = new long[sum.size];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) Math.abs(sum.literals[i]) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** Divides by what all weights have in common, and lowers each to the degree. */
    private static Row reduced(int[] literals, long[] weights, long degree) {
        long common = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.min(weights[i], degree);
            common = gcd(common, weights[i]);
        }
        if (common > 1) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= common;
            }
            degree = (degree + common - 1) / common;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.min(weights[i], degree);
            }
        }
        return new Row(literals, weights, degree);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long next = a % b;
            a = b;
            b = next;
        }
        return a;
    }

    /** Whether values of the variables satisfy it. */
    boolean holds(boolean[] values) {
        long sum = 0;
        for (int i = 0; i < literals.length; i++) {
            if (literals[i] > 0 ? values[literals[i]] : !values[-literals[i]]) {
                sum += weights[i];
            }
        }
        return sum >= degree;
    }
}
