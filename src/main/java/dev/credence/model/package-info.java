/** The resolved world: exact units, courses, programs and their requirement trees. Immutable; every element keeps its place in the source. */
@NullMarked
package dev.credence.model;

import org.jspecify.annotations.NullMarked;
