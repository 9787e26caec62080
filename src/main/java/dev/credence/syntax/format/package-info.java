/** The one layout of spec files: from lexemes to a tree of lines, and from that to text. Knows words and blocks, no meanings. */
@NullMarked
package dev.credence.syntax.format;

import org.jspecify.annotations.NullMarked;
