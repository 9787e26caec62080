package dev.credence.path;

import java.util.Arrays;

/** A sum of literals with whole-number weights, being put together. A negative literal is one minus its variable. */
final class LinearSum {
    int[] literals = new int[8];
    long[] weights = new long[8];
    int size;

    LinearSum add(long weight, int literal) {
        if (weight == 0) {
            return this;
        }
        if (size == literals.length) {
            literals = Arrays.copyOf(literals, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        literals[size] = literal;
        weights[size++] = weight;
        return this;
    }

    LinearSum add(long factor, LinearSum other) {
        for (int i = 0; i < other.size; i++) {
            add(Math.multiplyExact(factor, other.weights[i]), other.literals[i]);
        }
        return this;
    }

    /** The least that it can come to, whatever the variables are. */
    long least() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, Math.min(0, weights[i]));
        }
        return sum;
    }

    /** The most that it can come to. */
    long most() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, Math.max(0, weights[i]));
        }
        return sum;
    }

    /** What it comes to under values of the variables. */
    long value(boolean[] values) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int literal = literals[i];
            if (literal > 0 ? values[literal] : !values[-literal]) {
                sum += weights[i];
            }
        }
        return sum;
    }
}
