/** From text to syntax tree. ANTLR types never leave this package; what leaves it is {@code dev.credence.syntax.ast}. */
@NullMarked
package dev.credence.syntax;

import org.jspecify.annotations.NullMarked;
