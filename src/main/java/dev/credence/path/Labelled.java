package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.Requirement;
import java.util.HashSet;
import java.util.Set;

/** The headings in a part of a requirement tree. */
final class Labelled {
    private final Set<String> labels = new HashSet<>();

    private Labelled() {}

    static Set<String> in(Requirement line) {
        var found = new Labelled();
        found.line(line);
        return found.labels;
    }

    static Set<String> in(Block block) {
        var found = new Labelled();
        found.block(block);
        return found.labels;
    }

    private void block(Block block) {
        block.label().ifPresent(labels::add);
        block.entries().forEach(this::line);
    }

    private void line(Requirement line) {
        if (line instanceof Requirement.OneOf one) {
            one.branches().forEach(this::line);
        } else if (line instanceof Requirement.AllOf all) {
            block(all.block());
        } else if (line instanceof Requirement.Choose choose) {
            block(choose.block());
        } else if (line instanceof Requirement.UnitsFrom from) {
            block(from.block());
        } else if (line instanceof Requirement.Part part) {
            block(part.block());
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry());
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> {
                labels.add(option.label());
                block(option.block());
            });
        }
    }
}
