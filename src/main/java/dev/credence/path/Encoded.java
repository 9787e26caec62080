package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import java.util.List;
import java.util.Map;

/**
 * The paths of a program as rows.
 *
 * @param bundles everything that may be taken
 * @param places for every line that need not be on, by its place in the tree, the literal that says whether it is
 * @param courses how many courses a path takes; what fills a part in units counts as one
 * @param alike which courses nothing tells apart
 * @param endless how far anything without a largest value was looked at, in steps of the scale
 * @param shares whether groups may share courses
 * @param loose whether more satisfies the rows than there are paths
 * @param audiences for every group of students that a line concerns, the literal that says whether this student belongs to it
 * @param chores what has to be completed and is no course
 */
record Encoded(
        ProgramFacts facts,
        Block requirements,
        PbModel model,
        Scale scale,
        Tallies tallies,
        List<Bundle> bundles,
        Map<String, Integer> places,
        LinearSum courses,
        Alike alike,
        int endless,
        boolean shares,
        boolean loose,
        Map<String, Integer> audiences,
        List<Chore> chores) {
    /** A requirement that is no course, asked for where a literal is true. */
    record Chore(Requirement.Complete line, String place, int on) {}
}
