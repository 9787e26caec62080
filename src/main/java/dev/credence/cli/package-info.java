/** The command line: it translates, and decides nothing. */
@NullMarked
package dev.credence.cli;

import org.jspecify.annotations.NullMarked;
