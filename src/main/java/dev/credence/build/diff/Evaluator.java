package dev.credence.build.diff;

import dev.credence.publish.Change;
import java.util.Optional;

/** Finds one kind of change of a program or a course. Without state; the same with both sides exchanged gives the reverse. */
interface Evaluator<T> {
    /** Empty where nothing of this kind changed. */
    Optional<Change> change(Both<T> both);
}
