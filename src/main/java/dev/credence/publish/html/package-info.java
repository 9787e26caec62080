/**
 * The catalog for people: pages from the model alone. Words come from small classes here, layout from the JTE templates under
 * {@code src/main/jte}, and what passes between them are the records of {@code view}.
 */
@NullMarked
package dev.credence.publish.html;

import org.jspecify.annotations.NullMarked;
