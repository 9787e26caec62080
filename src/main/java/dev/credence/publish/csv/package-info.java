/** The product {@code csv}: the programs, and the courses of each, as tables for people with spreadsheets. */
@NullMarked
package dev.credence.publish.csv;

import org.jspecify.annotations.NullMarked;
