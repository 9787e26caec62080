/** Diagnostics for people and for tools: the formats differ, the words do not. */
@NullMarked
package dev.credence.diagnostic.render;

import org.jspecify.annotations.NullMarked;
