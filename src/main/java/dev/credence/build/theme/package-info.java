/** The folder {@code theme/} beside an institution: read, checked for what it may hold, and made into a look of the pages. */
@NullMarked
package dev.credence.build.theme;

import org.jspecify.annotations.NullMarked;
