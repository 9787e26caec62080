/** Source files, spans in them, and the line index. Knows nothing of the language. */
@NullMarked
package dev.credence.source;

import org.jspecify.annotations.NullMarked;
