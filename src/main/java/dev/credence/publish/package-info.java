/** From a checked catalog to files: what products share. One sub-package a product, each from the model alone. */
@NullMarked
package dev.credence.publish;

import org.jspecify.annotations.NullMarked;
