/**
 * Structured data for search engines: schema.org as JSON-LD in the heads of the pages. It writes no files of its own and belongs to the
 * product {@code html}. What schema.org has no place for is listed in {@code docs/publishing.md}.
 */
@NullMarked
package dev.credence.publish.structured;

import org.jspecify.annotations.NullMarked;
