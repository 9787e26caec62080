package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;

/** What a file of rows is, and what follows from a mistake in it: a catalog does without a course, an audit never without a row. */
enum FileKind {
    COURSES(
            Code.IMPORT_SHAPE,
            Code.IMPORT_VALUE,
            "no course can be read: ",
            "is left out: ",
            "the courses from here on are lost: ",
            "a course file"),
    TRANSCRIPT(
            Code.TRANSCRIPT_SHAPE,
            Code.TRANSCRIPT_VALUE,
            "the transcript cannot be read: ",
            "cannot be read: ",
            "the transcript cannot be read from here on: ",
            "a transcript");

    private final Code shapeCode;
    private final Code valueCode;
    private final String nothing;
    private final String without;
    private final String lost;
    private final String words;

    FileKind(Code shapeCode, Code valueCode, String nothing, String without, String lost, String words) {
        this.shapeCode = shapeCode;
        this.valueCode = valueCode;
        this.nothing = nothing;
        this.without = without;
        this.lost = lost;
        this.words = words;
    }

    /** The file as a whole is of no use. */
    Diagnostic nothing(Span span, String why) {
        return shape(span, nothing + why);
    }

    /** One row is of no use, because of how the file is made. */
    Diagnostic row(Span span, String why) {
        return shape(span, "this row " + without + why);
    }

    /** One entry of a list is of no use. */
    Diagnostic entry(Span span, String why) {
        return shape(span, "this entry of the list " + without + why);
    }

    /** From here on the file is of no use. */
    Diagnostic lost(Span span, String why) {
        return shape(span, lost + why);
    }

    /** There are more rows than such a file can have. */
    Diagnostic tooMany(Span span) {
        return lost(span, words + " holds at most 200,000 rows").label("row 200,001");
    }

    /** Something else is wrong with how the file is made. */
    Diagnostic shape(Span span, String message) {
        return Diagnostic.of(shapeCode, span, message);
    }

    /** One row is of no use, because of what stands in it. */
    Diagnostic value(Span span, String why) {
        return Diagnostic.of(valueCode, span, "this row " + without + why);
    }

    Code valueCode() {
        return valueCode;
    }
}
