/**
 * The product {@code ctdl}: programs, courses, organizations and outcomes in the Credential Transparency Description Language, as the
 * Credential Registry fetches them from a university's own site. What CTDL has no place for is listed in {@code docs/publishing.md}.
 */
@NullMarked
package dev.credence.publish.ctdl;

import org.jspecify.annotations.NullMarked;
