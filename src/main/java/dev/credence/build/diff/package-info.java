/** What changed between two catalogs: one small evaluator a kind of change. */
@NullMarked
package dev.credence.build.diff;

import org.jspecify.annotations.NullMarked;
