package dev.credence.resolve.imports;

import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.ConditionNode;
import java.util.Optional;

/** Prerequisites and their like, read as the language writes them. */
final class Conditions {
    private final ConditionReader reader;
    private final Problems problems;

    Conditions(ConditionReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** The condition a cell states; empty when it is none, which has been reported. */
    Optional<ConditionNode> read(Cell cell) {
        String text = cell.value();
        if (cell.isVerbatim() && cell.offsets().same()) {
            var inside = cell.span(0, text.length());
            return reader.read(inside.file(), inside.start(), inside.end(), problems);
        }
        // With doubled quotes or escapes the file does not hold the text as the language writes it.
        var excerpt = new SourceFile(cell.span().file().path(), text);
        var moved = new Moved(excerpt, cell);
        return reader.read(excerpt, 0, excerpt.length(), found -> problems.report(moved.diagnostic(found)))
                .map(moved::condition);
    }
}
