package dev.credence.path;

import dev.credence.model.Requirement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a program may use two courses that do not count together, each within itself. Where none can, its ranges are those of
 * the computation that forgets what is used.
 */
final class InnerClashes {
    private final Layout layout;
    private final Conflicts conflicts;
    private final Set<Requirement> lines = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<Requirement.Option> options = Collections.newSetFromMap(new IdentityHashMap<>(0));

    private final boolean everywhere;

    private InnerClashes(Layout layout, boolean everywhere) {
        this.layout = layout;
        this.everywhere = everywhere;
        conflicts = layout.conflicts;
    }

    static InnerClashes of(Node.All root, Layout layout) {
        var clashes = new InnerClashes(layout, false);
        clashes.together(root.children());
        return clashes;
    }

    /** Where no line can be looked at alone. */
    static InnerClashes everywhere(Layout layout) {
        return new InnerClashes(layout, true);
    }

    boolean within(Requirement line) {
        return everywhere || lines.contains(line);
    }

    boolean within(Requirement.Option option) {
        return everywhere || options.contains(option);
    }

    /** Whether every line alone is free of them. */
    boolean isNone() {
        return !everywhere && lines.isEmpty() && options.isEmpty();
    }

    /** What some nodes use, and whether two uses in them may exclude each other. */
    private record Use(int[] bits, boolean clashing) {}

    private Use use(Node node) {
        if (node instanceof Node.Leaf leaf) {
            int[] bits = new int[conflicts.words()];
            var states = leaf.states();
            for (int i = 0; i < states.size(); i++) {
                for (int word = 0; word < bits.length; word++) {
                    bits[word] |= states.data[i * layout.width + layout.maskStart + word];
                }
            }
            return new Use(bits, false);
        } else if (node instanceof Node.All all) {
            var use = together(all.children());
            if (use.clashing() && all.option() != null) {
                options.add(all.option());
            }
            return noted(use, all.line());
        } else if (node instanceof Node.OneOf oneOf) {
            int[] bits = new int[conflicts.words()];
            boolean clashing = false;
            for (var branch : oneOf.branches()) {
                var use = use(branch);
                add(use.bits(), bits);
                clashing |= use.clashing();
            }
            return noted(new Use(bits, clashing), oneOf.line());
        }
        var pick = (Node.Pick) node;
        int[] bits = new int[conflicts.words()];
        boolean clashing = false;
        for (var entry : pick.entries()) {
            clashing |= add(use(entry.node()), entry.unlimited() ? 2 : 1, bits);
        }
        return noted(new Use(bits, clashing), pick.line());
    }

    private Use together(Node.Child[] children) {
        int[] bits = new int[conflicts.words()];
        boolean clashing = false;
        for (var child : children) {
            clashing |= add(use(child.node()), 1, bits);
        }
        return new Use(bits, clashing);
    }

    /** Adds one more use, so many times, and tells whether that may clash. */
    private boolean add(Use use, int times, int[] bits) {
        boolean clashing = use.clashing();
        for (int n = 0; n < times; n++) {
            int[] forbidden = new int[bits.length];
            conflicts.forbidden(bits, 0, forbidden);
            clashing |= conflicts.clash(forbidden, use.bits(), 0);
            add(use.bits(), bits);
        }
        return clashing;
    }

    private static void add(int[] more, int[] to) {
        for (int word = 0; word < to.length; word++) {
            to[word] |= more[word];
        }
    }

    private Use noted(Use use, @Nullable Requirement line) {
        if (use.clashing() && line != null) {
            lines.add(line);
        }
        return use;
    }
}
