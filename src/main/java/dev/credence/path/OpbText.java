package dev.credence.path;

/**
 * Rows in the OPB format of pseudo-Boolean solvers, with a comment on what each variable means. Only {@code >=} rows are written: a
 * solver in the field answers weighted equalities wrongly.
 */
final class OpbText {
    private OpbText() {}

    static String of(PbModel model, String program) {
        var text = new StringBuilder();
        text.append("* #variable= ").append(model.variables() - 1);
        text.append(" #constraint= ").append(model.rows().size()).append('\n');
        text.append("* A path of ")
                .append(oneLine(program))
                .append(" that breaks the clause. Without a solution the clause holds.\n");
        for (int variable = 2; variable <= model.variables(); variable++) {
            text.append("* x")
                    .append(variable - 1)
                    .append(": ")
                    .append(oneLine(model.meaning(variable)))
                    .append('\n');
        }
        for (var row : model.rows()) {
            row(row, text);
        }
        return text.toString();
    }

    /** Negative literals are written as one minus the variable, which every reader of the format understands. */
    private static void row(Row row, StringBuilder text) {
        long degree = row.degree();
        for (int i = 0; i < row.literals().length; i++) {
            int literal = row.literals()[i];
            long weight = literal > 0 ? row.weights()[i] : -row.weights()[i];
            degree -= literal > 0 ? 0 : row.weights()[i];
            text.append(weight > 0 ? "+" : "")
                    .append(weight)
                    .append(" x")
                    .append(Math.abs(literal) - 1)
                    .append(' ');
        }
        text.append(">= ").append(degree).append(" ;\n");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
