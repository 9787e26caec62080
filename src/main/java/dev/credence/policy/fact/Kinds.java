package dev.credence.policy.fact;

import dev.credence.model.Program;
import dev.credence.policy.Applies;
import java.util.List;

/** Kinds of programs in sentences. */
public final class Kinds {
    private Kinds() {}

    /** The kind of a program without its classification: {@code an academic certificate}. */
    public static String article(Program program) {
        return article(new Applies.KindOf(program.kind(), List.of()).words());
    }

    /** With {@code a} or {@code an} before it. */
    public static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
