package dev.credence.publish.html;

import dev.credence.model.CourseCode;
import dev.credence.model.Program.Audience;
import dev.credence.publish.Words;
import java.util.List;

/** Small turns of phrase. */
final class Phrases {
    private Phrases() {}

    /** {@code a, b and c}. */
    static String and(List<String> words) {
        return Words.and(words);
    }

    static String codes(List<CourseCode> codes) {
        return Words.codes(codes);
    }

    static String audiences(List<Audience> audiences) {
        return String.join(", ", audiences.stream().map(Audience::word).toList());
    }

    /** The first letter in upper case. */
    static String capital(String words) {
        return Words.capital(words);
    }
}
