package dev.credence.path;

import java.util.List;

/**
 * One entry of a list, or several that are alike.
 *
 * @param count how many are taken: one literal, or a number for what may be taken any number of times
 * @param simple whether each taking of it is one course, so that a bundle tells all that dropping one of it takes away
 * @param exempt whether nobody asks if it is superfluous
 */
record ListEntry(LinearSum count, List<Bundle> bundles, boolean simple, boolean exempt) {}
