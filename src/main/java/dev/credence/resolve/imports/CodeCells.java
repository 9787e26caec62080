package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.Text;
import java.util.Locale;
import java.util.Optional;

/** Course codes in cells. */
final class CodeCells {
    private static final String FORM = "a code is a subject in capitals, a blank and a number: `GEOG 481`";

    private final Problems problems;

    CodeCells(Problems problems) {
        this.problems = problems;
    }

    /** The code a course is declared under. */
    Optional<CodeRef> name(Cell cell, Optional<Text> topic) {
        return read(cell.value(), cell.span(), "this course is left out: ", topic);
    }

    /** The same from a cell with the subject and one with the number. */
    Optional<CodeRef> name(Cell subject, Cell number, Span span, Optional<Text> topic) {
        if (subject.isEmpty() || number.isEmpty()) {
            String has = subject.isEmpty() ? "a number and no subject" : "a subject and no number";
            problems.value(span, "this course is left out: its code has " + has, "");
            return Optional.empty();
        }
        return read(subject.value() + " " + number.value(), span, "this course is left out: ", topic);
    }

    /** A code in a list of other courses. */
    Optional<CodeRef> other(Cell cell, Field field) {
        return read(
                cell.value(), cell.span(), "`" + field.words() + "` of this course is not read: ", Optional.empty());
    }

    private Optional<CodeRef> read(String text, Span span, String consequence, Optional<Text> topic) {
        var words = CodeWords.of(text);
        if (words.isEmpty()) {
            String shown = Chars.oneLine(text);
            var found = Diagnostic.of(Code.IMPORT_VALUE, span, consequence + "`" + shown + "` is not a course code")
                    .label("not a code");
            var capitals = CodeWords.of(shown.toUpperCase(Locale.ROOT));
            problems.report(capitals.isPresent() ? found.help("write the subject in capitals") : found.note(FORM));
            return Optional.empty();
        }
        var code = words.get();
        return Optional.of(new CodeRef(code.subject(), code.number(), code.second(), topic, span));
    }
}
