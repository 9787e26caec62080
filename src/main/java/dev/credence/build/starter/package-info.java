/** First drafts of specs: what {@code credence new} writes, and where. */
@NullMarked
package dev.credence.build.starter;

import org.jspecify.annotations.NullMarked;
