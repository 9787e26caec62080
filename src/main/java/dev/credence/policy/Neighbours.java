package dev.credence.policy;

import dev.credence.model.Program;
import java.util.List;

/**
 * All programs of a catalog, for rules that compare. It remembers whether anybody looked: what was said of a program without a look at
 * the others stays true whatever becomes of them. For one thread.
 */
final class Neighbours {
    private final List<Program> programs;
    private boolean seen;

    Neighbours(List<Program> programs) {
        this.programs = programs;
    }

    List<Program> look() {
        seen = true;
        return programs;
    }

    boolean wereSeen() {
        return seen;
    }
}
