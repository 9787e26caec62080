package dev.credence.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A question in pseudo-Boolean form: variables, each with a meaning, and rows that all have to hold. */
final class PbModel {
    /** The variable that is always true. */
    static final int YES = 1;

    /** Who settles a variable. */
    enum Kind {
        /** The student chooses. */
        STUDENT,
        /** Nobody knows: what an unstated part is. */
        UNSTATED,
        /** It only helps to write a rule down. */
        HELP
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Object> meanings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    PbModel() {
        kinds.add(Kind.HELP);
        kinds.add(Kind.HELP);
        meanings.add("");
        meanings.add("always true");
    }

    /** A model that begins as another one is now. */
    PbModel(PbModel other) {
        kinds.addAll(other.kinds);
        meanings.addAll(other.meanings);
        rows.addAll(other.rows);
    }

    /** @param meaning is asked for its text when the model is written down */
    int variable(Kind kind, Object meaning) {
        kinds.add(kind);
        meanings.add(meaning);
        return kinds.size() - 1;
    }

    /** The highest number of a variable. */
    int variables() {
        return kinds.size() - 1;
    }

    Kind kind(int variable) {
        return kinds.get(variable);
    }

    String meaning(int variable) {
        return meanings.get(variable).toString();
    }

    List<Row> rows() {
        return rows;
    }

    void atLeast(LinearSum sum, long degree) {
        Row.atLeast(sum, degree).ifPresent(rows::add);
    }

    void atMost(LinearSum sum, long most) {
        Row.atMost(sum, most).ifPresent(rows::add);
    }

    void equal(LinearSum sum, long value) {
        atLeast(sum, value);
        atMost(sum, value);
    }

    /** At least one of the literals. */
    void oneOf(int... literals) {
        var sum = new LinearSum();
        for (int literal : literals) {
            sum.add(1, literal);
        }
        atLeast(sum, 1);
    }

    void implies(int literal, int other) {
        oneOf(-literal, other);
    }

    /** {@code sum >= degree} wherever the literal is true. */
    void atLeastIf(int literal, LinearSum sum, long degree) {
        long lacking = Math.subtractExact(degree, sum.least());
        atLeast(new LinearSum().add(1, sum).add(Math.max(0, lacking), -literal), degree);
    }

    /** {@code sum <= most} wherever the literal is true. */
    void atMostIf(int literal, LinearSum sum, long most) {
        long over = Math.subtractExact(sum.most(), most);
        atMost(new LinearSum().add(1, sum).add(-Math.max(0, over), -literal), most);
    }

    /** Bits that can come to anything from 0 to {@code most}, which is the caller's to enforce where it is not 2^n - 1. */
    int[] bits(Kind kind, long most, Object meaning) {
        int[] bits = new int[64 - Long.numberOfLeadingZeros(most)];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = variable(kind, meaning);
        }
        return bits;
    }

    static LinearSum number(int[] bits) {
        var sum = new LinearSum();
        for (int i = 0; i < bits.length; i++) {
            sum.add(1L << i, bits[i]);
        }
        return sum;
    }

    /** For every variable whether its value depends on what unstated parts are; helpers do where they share a row with one that does. */
    boolean[] dependOnUnstated() {
        boolean[] depend = new boolean[kinds.size()];
        for (int i = 0; i < depend.length; i++) {
            depend[i] = kinds.get(i) == Kind.UNSTATED;
        }
        boolean[] before;
        do {
            before = Arrays.copyOf(depend, depend.length);
            for (var row : rows) {
                if (touches(row, depend)) {
                    for (int literal : row.literals()) {
                        depend[Math.abs(literal)] |= kinds.get(Math.abs(literal)) == Kind.HELP;
                    }
                }
            }
        } while (!Arrays.equals(before, depend));
        return depend;
    }

    static boolean touches(Row row, boolean[] marked) {
        for (int literal : row.literals()) {
            if (marked[Math.abs(literal)]) {
                return true;
            }
        }
        return false;
    }
}
