package dev.credence.path;

/** Values for some of the variables; the others stay what they are. */
record Substitution(boolean[] fixed, boolean[] values) {
    static final Substitution NONE = new Substitution(new boolean[0], new boolean[0]);

    boolean isFixed(int variable) {
        return variable < fixed.length && fixed[variable];
    }

    private boolean isTrue(int literal) {
        return literal > 0 ? values[literal] : !values[-literal];
    }

    LinearSum of(LinearSum sum) {
        if (fixed.length == 0) {
            return sum;
        }
        var left = new LinearSum();
        for (int i = 0; i < sum.size; i++) {
            int literal = sum.literals[i];
            if (!isFixed(Math.abs(literal))) {
                left.add(sum.weights[i], literal);
            } else if (isTrue(literal)) {
                left.add(sum.weights[i], PbModel.YES);
            }
        }
        return left;
    }

    /** The left side of a row. */
    LinearSum of(Row row) {
        var sum = new LinearSum();
        for (int i = 0; i < row.literals().length; i++) {
            sum.add(row.weights()[i], row.literals()[i]);
        }
        return of(sum);
    }
}
