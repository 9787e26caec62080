package dev.credence.build.diff;

/** A program or course in the old catalog and in the new one. */
record Both<T>(Side oldSide, T before, Side newSide, T after) {}
