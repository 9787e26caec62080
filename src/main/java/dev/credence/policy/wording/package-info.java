/** The words of titles and texts: what is a form of what, what is denied, and what two texts have in common. */
@org.jspecify.annotations.NullMarked
package dev.credence.policy.wording;
