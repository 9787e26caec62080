/**
 * The product {@code badges}: Open Badges 3.0 achievement definitions, for a platform that issues badges to copy. They are no
 * credentials: nobody's name and no signature is in them. What Open Badges has no place for is listed in {@code docs/publishing.md}.
 */
@NullMarked
package dev.credence.publish.badges;

import org.jspecify.annotations.NullMarked;
