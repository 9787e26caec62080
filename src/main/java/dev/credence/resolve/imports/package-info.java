/** Courses from the files a student system exports, CSV and JSON, as if each row had been written in a spec. */
@NullMarked
package dev.credence.resolve.imports;

import org.jspecify.annotations.NullMarked;
