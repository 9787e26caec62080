/** Compiling again on every save: the loop, and where it hears of changes. */
@NullMarked
package dev.credence.build.watch;

import org.jspecify.annotations.NullMarked;
