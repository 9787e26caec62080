/** The kinds of rules that a sentence of a policy can be. Each is one file, and one line in {@code RuleKinds}. */
@org.jspecify.annotations.NullMarked
package dev.credence.policy.rule;
