/** The facts that a sentence of a policy may speak of: a closed list, see {@link dev.credence.policy.fact.Facts}. */
@org.jspecify.annotations.NullMarked
package dev.credence.policy.fact;
