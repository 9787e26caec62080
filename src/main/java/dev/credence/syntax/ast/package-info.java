/** The syntax tree: what an author wrote, with places and without meaning. */
@NullMarked
package dev.credence.syntax.ast;

import org.jspecify.annotations.NullMarked;
