/**
 * The policy of a university as a document: editions, clauses, rules as values, and the verdicts over the programs of a catalog.
 *
 * <p>Java holds the vocabulary, documents hold the policy. {@link dev.credence.policy.fact} is the closed list of facts that a sentence
 * may speak of, {@link dev.credence.policy.rule} the kinds of rules that can be made of a sentence, {@link dev.credence.policy.read} makes
 * them from a document, and {@link dev.credence.policy.PolicyCheck} asks them. A new fact is one entry in a list, a new kind of rule
 * one file and one line in {@link dev.credence.policy.read.RuleKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.credence.policy;
