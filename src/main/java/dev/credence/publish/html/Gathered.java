package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.Requirement;
import dev.credence.model.Requirement.AllOf;
import dev.credence.model.Requirement.Choose;
import dev.credence.model.Requirement.Complete;
import dev.credence.model.Requirement.OneOf;
import dev.credence.model.Requirement.Options;
import dev.credence.model.Requirement.Part;
import dev.credence.model.Requirement.TakeCourse;
import dev.credence.model.Requirement.UnitsFrom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One part of a page: a block of its own, or the single lines that follow each other, gathered.
 *
 * @param letter A, B, ... in the order of the page
 * @param heading the author's label, or words for what it is
 * @param labelled whether the heading is the author's
 * @param lines one block, or the gathered single lines
 */
record Gathered(String letter, String heading, boolean labelled, List<Requirement> lines) {

    /** The block of a part that is one; empty for gathered lines and for options. */
    static Optional<Block> block(Requirement line) {
        if (line instanceof AllOf all && !isBare(all)) {
            return Optional.of(all.block());
        }
        if (line instanceof Choose choose) {
            return Optional.of(choose.block());
        }
        if (line instanceof UnitsFrom from) {
            return Optional.of(from.block());
        }
        return line instanceof Part part ? Optional.of(part.block()) : Optional.empty();
    }

    String anchor() {
        return "part-" + letter.toLowerCase(java.util.Locale.ROOT);
    }

    /** What a page elsewhere calls it: {@code B, Methods}. */
    String name() {
        return letter + ", " + heading;
    }

    /** The lines of a block as the parts of a page. */
    static List<Gathered> of(List<Requirement> lines) {
        var parts = new ArrayList<Gathered>();
        var names = new HashSet<String>();
        var singles = new ArrayList<Requirement>();
        for (var line : lines) {
            if (isSingle(line)) {
                singles.add(line);
                continue;
            }
            flush(singles, parts, names);
            var label = line instanceof Options
                    ? Optional.<String>empty()
                    : block(line).flatMap(Block::label);
            String words = label.orElseGet(() -> distinct(blockWords(line), names));
            parts.add(new Gathered(letter(parts.size()), words, label.isPresent(), List.of(line)));
        }
        flush(singles, parts, names);
        return parts;
    }

    private static void flush(List<Requirement> singles, List<Gathered> parts, Set<String> names) {
        if (!singles.isEmpty()) {
            String words = distinct(singleWords(singles), names);
            parts.add(new Gathered(letter(parts.size()), words, false, List.copyOf(singles)));
            singles.clear();
        }
    }

    private static boolean isSingle(Requirement line) {
        return !(line instanceof Options) && block(line).isEmpty();
    }

    private static boolean isBare(AllOf all) {
        return all.block().label().isEmpty() && all.block().rules().isEmpty();
    }

    private static String blockWords(Requirement line) {
        if (line instanceof Options) {
            return "Options";
        }
        return line instanceof AllOf ? "Courses to take" : "Courses to choose";
    }

    private static String singleWords(List<Requirement> singles) {
        if (singles.stream().allMatch(OneOf.class::isInstance)) {
            return "Alternatives";
        }
        if (singles.stream().anyMatch(l -> l instanceof TakeCourse || l instanceof OneOf || l instanceof AllOf)) {
            return "Required courses";
        }
        boolean noCourse = singles.stream().allMatch(Complete.class::isInstance);
        return noCourse ? "To complete" : "Courses to find";
    }

    /** A second heading of the same words says "More". */
    private static String distinct(String words, Set<String> names) {
        if (names.add(words)) {
            return words;
        }
        String more = "More " + words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
        return names.add(more)
                ? more
                : "Still more " + words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String letter(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
