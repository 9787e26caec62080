package dev.credence.resolve.imports;

import dev.credence.syntax.ast.GradingName;
import dev.credence.syntax.ast.LevelName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the language for levels and grading bases. Cells may use capitals where the language does not. */
final class Words {
    static final String NONE = "none";
    static final String NON_CREDIT = "non-credit";
    static final String UNKNOWN = "unknown";

    private static final List<String> LEVELS = List.of("lower-division", "upper-division", "graduate");
    private static final List<String> GRADINGS = List.of(
            "letter", "credit/no-credit", "letter or credit/no-credit", "complete/incomplete", UNKNOWN, NON_CREDIT);

    private Words() {}

    static Optional<LevelName> level(String words) {
        return switch (Field.plain(words)) {
            case "lower division" -> Optional.of(LevelName.LOWER);
            case "upper division" -> Optional.of(LevelName.UPPER);
            case "graduate" -> Optional.of(LevelName.GRADUATE);
            default -> Optional.empty();
        };
    }

    static Optional<GradingName> grading(String words) {
        return switch (Chars.oneLine(words).toLowerCase(Locale.ROOT)) {
            case "letter" -> Optional.of(GradingName.LETTER);
            case "credit/no-credit" -> Optional.of(GradingName.CREDIT_NO_CREDIT);
            case "letter or credit/no-credit", "credit/no-credit or letter" -> Optional.of(GradingName.STUDENT_CHOICE);
            case "complete/incomplete" -> Optional.of(GradingName.COMPLETE_INCOMPLETE);
            case UNKNOWN -> Optional.of(GradingName.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** Whether a mapping of a closed field may lead to this. */
    static boolean fits(Field field, String value) {
        if (value.equalsIgnoreCase(NONE)) {
            return true;
        }
        return field == Field.LEVEL
                ? level(value).isPresent()
                : grading(value).isPresent() || value.equalsIgnoreCase(NON_CREDIT);
    }

    /** The words a closed field may have. */
    static String list(Field field) {
        return Similar.list(field == Field.LEVEL ? LEVELS : GRADINGS);
    }
}
