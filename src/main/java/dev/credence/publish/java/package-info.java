/** The product {@code java}: the catalog as Java source, a model of records and a constant for every course and program. */
@NullMarked
package dev.credence.publish.java;

import org.jspecify.annotations.NullMarked;
