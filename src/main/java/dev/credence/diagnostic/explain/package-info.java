/** What a diagnostic code means, why it is there, and what to do about it, for people who have never met it. */
@NullMarked
package dev.credence.diagnostic.explain;

import org.jspecify.annotations.NullMarked;
