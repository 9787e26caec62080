package dev.credence.resolve.imports;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.ConditionNode;
import java.util.Optional;

/** Reads a stretch of a file as a condition of the language, such as {@code GEOG 140 and consent of instructor}. */
@FunctionalInterface
public interface ConditionReader {
    /**
     * Reads what stands between two offsets. Spans of the answer and of diagnostics lie in {@code file}.
     *
     * @param start the first code point
     * @param end the code point after the last
     * @return empty when it is no condition; then the sink has been told why
     */
    Optional<ConditionNode> read(SourceFile file, int start, int end, DiagnosticSink sink);
}
