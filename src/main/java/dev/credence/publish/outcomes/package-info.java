/**
 * The product {@code outcomes}: the outcomes of each program as a CASE 1.1 package, for learning systems and framework servers. What
 * CASE has no place for is listed in {@code docs/publishing.md}.
 */
@NullMarked
package dev.credence.publish.outcomes;

import org.jspecify.annotations.NullMarked;
