/** The product {@code json}: the catalog and every program as data, with the schemas that describe them. */
@NullMarked
package dev.credence.publish.json;

import org.jspecify.annotations.NullMarked;
