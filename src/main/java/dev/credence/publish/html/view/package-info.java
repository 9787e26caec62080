/** What templates lay out: words and numbers ready to print, none of them escaped yet. An empty string is an absent one. */
@NullMarked
package dev.credence.publish.html.view;

import org.jspecify.annotations.NullMarked;
