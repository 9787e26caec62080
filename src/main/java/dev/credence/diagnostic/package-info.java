/** What can be wrong in a spec, said in campus words: diagnostics, their codes and their renderers. */
@NullMarked
package dev.credence.diagnostic;

import org.jspecify.annotations.NullMarked;
