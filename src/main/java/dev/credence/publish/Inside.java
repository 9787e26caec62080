package dev.credence.publish;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands inside the lines of requirements. */
public final class Inside {
    private Inside() {}

    /** The lines directly inside a line. */
    public static List<Requirement> lines(Requirement line) {
        if (line instanceof Requirement.OneOf one) {
            return one.branches();
        }
        if (line instanceof Requirement.Optionally optionally) {
            return List.of(optionally.entry());
        }
        return blocks(line).flatMap(block -> block.entries().stream()).toList();
    }

    /** The braces of a line that has some. */
    public static Optional<Block> block(Requirement line) {
        if (line instanceof Requirement.AllOf all) {
            return Optional.of(all.block());
        }
        if (line instanceof Requirement.Choose choose) {
            return Optional.of(choose.block());
        }
        if (line instanceof Requirement.UnitsFrom from) {
            return Optional.of(from.block());
        }
        return line instanceof Requirement.Part part ? Optional.of(part.block()) : Optional.empty();
    }

    /** Every rule in a block and in all lines of it, in the author's order of blocks. */
    public static Stream<BlockRule> rules(Block block) {
        return Stream.concat(block.rules().stream(), block.entries().stream().flatMap(Inside::rules));
    }

    private static Stream<BlockRule> rules(Requirement line) {
        var blocks = blocks(line).toList();
        return blocks.isEmpty()
                ? lines(line).stream().flatMap(Inside::rules)
                : blocks.stream().flatMap(Inside::rules);
    }

    private static Stream<Block> blocks(Requirement line) {
        return line instanceof Requirement.Options options
                ? options.options().stream().map(Requirement.Option::block)
                : block(line).stream();
    }
}
