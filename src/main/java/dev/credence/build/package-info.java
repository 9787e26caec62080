/** One compilation: a workspace in, verdicts and files out. Knows nothing of the faces. */
@NullMarked
package dev.credence.build;

import org.jspecify.annotations.NullMarked;
