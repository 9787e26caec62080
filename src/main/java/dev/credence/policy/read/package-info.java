/** From the syntax of policy documents to policies. */
@org.jspecify.annotations.NullMarked
package dev.credence.policy.read;
