/** Names to things: imports, duplicates, references, cross-lists, wildcards, stacks. From syntax tree to model. */
@NullMarked
package dev.credence.resolve;

import org.jspecify.annotations.NullMarked;
