/** The algebra of requirements: what every path adds up to. Knows nothing of policy or publishing. */
@NullMarked
package dev.credence.path;

import org.jspecify.annotations.NullMarked;
