/**
 * The algebra of requirements: what every path adds up to, and whether a clause holds on all of them. Knows nothing of policy or
 * publishing.
 *
 * <p>{@link PathEngine#of} makes an engine for one program. {@link PathEngine#decide} puts a {@link PathClause} to it and gives a
 * {@link Verdict}: it holds, with the margin; it fails, with a {@link Witness}; it is unknown, with the lines that hide it; nobody can
 * complete the program; or the budget was spent first. {@link PathEngine#ranges} has the sums that a catalog prints,
 * {@link PathEngine#shortest} and {@link PathEngine#longest} a path at each end, {@link PathEngine#example} says whether courses that
 * an author lists are a path, and {@link PathEngine#opb} writes a question down for any other solver.
 *
 * <p>Behind it {@link RangeEngine} computes sums line by line, and where courses, limits or sharing tie lines together {@code Encoder}
 * turns the tree into pseudo-Boolean rows for a solver. {@code PathCheck} looks at every path that is given out, and knows nothing of
 * either.
 */
@NullMarked
package dev.credence.path;

import org.jspecify.annotations.NullMarked;
