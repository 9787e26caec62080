package dev.credence.resolve.imports;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Declaration.CourseImport;

/**
 * What is wrong with one import. A column that is wrong is wrong in every row, so only the first complaints are listed and
 * the rows of the others are counted. Whatever lies in the data file points back at the line that reads it.
 */
final class Problems implements DiagnosticSink {
    private static final int LISTED = 20;

    private final FileKind kind;
    private final CourseImport declaration;
    private final DiagnosticSink sink;
    private int listed;
    private int row = -1;
    private int lastUnlisted = -1;
    private int unlistedRows;

    Problems(FileKind kind, CourseImport declaration, DiagnosticSink sink) {
        this.kind = kind;
        this.declaration = declaration;
        this.sink = sink;
    }

    /** What the author calls the file, in backquotes. */
    String file() {
        return "`" + declaration.file().value() + "`";
    }

    Span fileSpan() {
        return declaration.file().span();
    }

    /** Says which row is being read. */
    void at(int number) {
        row = number;
    }

    void shape(Span span, String message, String label) {
        report(kind.shape(span, message).label(label));
    }

    void value(Span span, String message, String label) {
        report(Diagnostic.of(kind.valueCode(), span, message).label(label));
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (isInSpec(diagnostic)) {
            insist(diagnostic);
        } else if (listed < LISTED) {
            listed++;
            insist(diagnostic);
        } else if (row != lastUnlisted) {
            lastUnlisted = row;
            unlistedRows++;
        }
    }

    /** Reports what must be said however much has been listed. */
    void insist(Diagnostic diagnostic) {
        sink.report(isInSpec(diagnostic) ? diagnostic : diagnostic.related(declaration.head(), "read by this line"));
    }

    private boolean isInSpec(Diagnostic diagnostic) {
        return diagnostic.span().file() == declaration.span().file();
    }

    /** Says how much has not been listed. */
    void finish() {
        if (unlistedRows > 0) {
            String rows = unlistedRows == 1 ? "1 more row of " : unlistedRows + " more rows of ";
            String are = unlistedRows == 1 ? " is wrong" : " are wrong";
            sink.report(Diagnostic.of(kind.valueCode(), fileSpan(), rows + file() + are)
                    .label("only the first " + LISTED + " mistakes are listed"));
        }
    }
}
