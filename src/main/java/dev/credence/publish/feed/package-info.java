/** The changes of an institution's catalog for feed readers: JSON Feed 1.1 and Atom (RFC 4287), from the same changes as the pages. */
@NullMarked
package dev.credence.publish.feed;

import org.jspecify.annotations.NullMarked;
