package dev.credence.publish.html;

import dev.credence.model.CourseCode;
import dev.credence.model.Program.Audience;
import java.util.List;

/** Small turns of phrase. */
final class Phrases {
    private Phrases() {}

    /** {@code a, b and c}. */
    static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String codes(List<CourseCode> codes) {
        return and(codes.stream().map(CourseCode::toString).toList());
    }

    static String audiences(List<Audience> audiences) {
        return String.join(", ", audiences.stream().map(Audience::word).toList());
    }

    /** The first letter in upper case. */
    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }
}
