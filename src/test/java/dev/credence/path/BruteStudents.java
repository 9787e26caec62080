package dev.credence.path;

import dev.credence.model.*;
import java.util.List;

/** Finds in a requirement tree whom lines are for, and its limits. */
final class BruteStudents {
    private BruteStudents() {}

    static void collect(Block block, List<String> texts) {
        walk(block, texts, null);
    }

    static void limits(Block block, List<Limit> limits) {
        walk(block, null, limits);
    }

    private static void walk(Block block, List<String> texts, List<Limit> limits) {
        if (limits != null) {
            limits.addAll(block.limits());
        }
        block.entries().forEach(entry -> walk(entry, texts, limits));
    }

    private static void walk(Requirement line, List<String> texts, List<Limit> limits) {
        if (texts != null
                && line.audience().isPresent()
                && !texts.contains(line.audience().get())) {
            texts.add(line.audience().get());
        }
        if (line instanceof Requirement.AllOf of) {
            walk(of.block(), texts, limits);
        } else if (line instanceof Requirement.Choose choose) {
            walk(choose.block(), texts, limits);
        } else if (line instanceof Requirement.UnitsFrom from) {
            walk(from.block(), texts, limits);
        } else if (line instanceof Requirement.Part part) {
            walk(part.block(), texts, limits);
        } else if (line instanceof Requirement.OneOf one) {
            one.branches().forEach(branch -> walk(branch, texts, limits));
        } else if (line instanceof Requirement.AnyFrom any) {
            any.entries().forEach(branch -> walk(branch, texts, limits));
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> walk(option.block(), texts, limits));
        } else if (line instanceof Requirement.Optionally optionally) {
            walk(optionally.entry(), texts, limits);
        }
    }
}
