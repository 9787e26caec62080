package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.Optional;

/**
 * A course as named in a line. Blanks are normalised and letters after the number are capitals.
 *
 * @param subject empty for a course named by its title
 * @param number the number, or the title
 * @param second the other number of a dual-numbered pair {@code GEOG 477/577}
 */
public record CodeRef(String subject, String number, Optional<String> second, Optional<Text> topic, Span span) {
    public boolean isTitle() {
        return subject.isEmpty();
    }
}
