package dev.credence.resolve;

import dev.credence.model.CourseCode;
import dev.credence.model.Grading;
import dev.credence.model.Level;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.GradingName;
import dev.credence.syntax.ast.LevelName;
import dev.credence.syntax.ast.Text;
import java.util.List;

/** Words of the syntax tree as values of the model. */
final class Codes {
    private Codes() {}

    static CourseCode of(CodeRef ref) {
        return new CourseCode(ref.subject(), ref.number(), ref.topic().map(Text::value));
    }

    /** Both codes of a dual-numbered pair, or the one code there is. */
    static List<CourseCode> all(CodeRef ref) {
        var first = of(ref);
        return ref.second().isEmpty()
                ? List.of(first)
                : List.of(first, new CourseCode(ref.subject(), ref.second().get(), first.topic()));
    }

    static Level level(LevelName name) {
        return switch (name) {
            case LOWER -> Level.LOWER;
            case UPPER -> Level.UPPER;
            case GRADUATE -> Level.GRADUATE;
        };
    }

    static Grading grading(GradingName name) {
        return switch (name) {
            case LETTER -> Grading.LETTER;
            case CREDIT_NO_CREDIT -> Grading.CREDIT_NO_CREDIT;
            case STUDENT_CHOICE -> Grading.STUDENT_CHOICE;
            case COMPLETE_INCOMPLETE -> Grading.COMPLETE_INCOMPLETE;
            case UNKNOWN -> Grading.NOT_STATED;
        };
    }

    static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }
}
