/**
 * The Maven plugin: the compiler as goals of a build. It translates between Maven and {@link dev.credence.Credence}, and decides nothing.
 */
@NullMarked
package dev.credence.maven;

import org.jspecify.annotations.NullMarked;
