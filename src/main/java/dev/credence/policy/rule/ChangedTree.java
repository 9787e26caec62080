package dev.credence.policy.rule;

import dev.credence.model.Block;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A copy of a requirement tree in which some lines that take a course are others, or are gone. */
final class ChangedTree {
    private final Change change;

    /** What becomes of a line that takes one course. */
    @FunctionalInterface
    interface Change {
        /**
         * What stands in its place: nothing where it is taken out; empty where it stays.
         *
         * @param inList whether the line is an entry of a list to choose from
         */
        Optional<List<Requirement>> of(Requirement.TakeCourse line, boolean inList);
    }

    ChangedTree(Change change) {
        this.change = change;
    }

    /** The changed copy; empty where nothing changes, or a list would lose its last entry. */
    Optional<Block> of(Block block) {
        return of(block, false);
    }

    private Optional<Block> of(Block block, boolean inList) {
        boolean changed = false;
        var entries = new ArrayList<Requirement>();
        for (var entry : block.entries()) {
            if (entry instanceof Requirement.TakeCourse take) {
                var instead = change.of(take, inList);
                changed |= instead.isPresent();
                entries.addAll(instead.orElse(List.of(entry)));
            } else {
                var inside = inside(entry);
                changed |= inside.isPresent();
                entries.add(inside.orElse(entry));
            }
        }
        return changed && !entries.isEmpty()
                ? Optional.of(new Block(block.label(), entries, block.rules(), block.span()))
                : Optional.empty();
    }

    private Optional<Requirement> inside(Requirement line) {
        if (line instanceof Requirement.AllOf all) {
            return of(all.block(), false).map(b -> new Requirement.AllOf(b, all.audience(), all.span()));
        } else if (line instanceof Requirement.Choose choose) {
            return of(choose.block(), true)
                    .map(b -> new Requirement.Choose(choose.count(), b, choose.audience(), choose.span()));
        } else if (line instanceof Requirement.UnitsFrom from) {
            return of(from.block(), true)
                    .map(b -> new Requirement.UnitsFrom(from.units(), b, from.audience(), from.span()));
        } else if (line instanceof Requirement.OneOf oneOf) {
            var branches = oneOf.branches();
            return of(new Block(Optional.empty(), branches, List.of(), oneOf.span()), branches.size() > 1)
                    .map(b -> new Requirement.OneOf(b.entries(), oneOf.audience(), oneOf.span()));
        } else if (line instanceof Requirement.Options options) {
            return of(options);
        }
        return Optional.empty();
    }

    private Optional<Requirement> of(Requirement.Options options) {
        boolean changed = false;
        var all = new ArrayList<Requirement.Option>();
        for (var option : options.options()) {
            var inside = of(option.block(), false);
            changed |= inside.isPresent();
            all.add(inside.map(b ->
                            new Requirement.Option(option.label(), option.size(), option.audience(), b, option.span()))
                    .orElse(option));
        }
        return changed
                ? Optional.of(new Requirement.Options(all, options.audience(), options.span()))
                : Optional.empty();
    }
}
