package dev.credence.build.watch;

import dev.credence.build.Compilation;
import java.time.Duration;

/**
 * One compilation of a watch.
 *
 * @param took from the last change that it knows of to its end, less the time waited for more changes
 */
public record Round(Compilation compilation, Duration took) {}
