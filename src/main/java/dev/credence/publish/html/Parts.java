package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Requirement;
import dev.credence.model.Requirement.Options;
import dev.credence.model.Size;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.publish.html.view.PartView;
import dev.credence.publish.html.view.PartView.OptionView;
import dev.credence.publish.html.view.Requirements;
import dev.credence.publish.html.view.Requirements.Sum;
import dev.credence.publish.html.view.RuleLine;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requirements as parts with letters: a table each, and what they come to. */
final class Parts {
    private static final List<String> NUMBERS =
            List.of("no", "one", "both", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final ProgramContext program;
    private final Rows rows;

    Parts(ProgramContext program) {
        this.program = program;
        this.rows = new Rows(program);
    }

    Requirements requirements() {
        var root = program.facts().requirements();
        var gathered = Gathered.of(root.entries());
        boolean single = gathered.size() == 1;
        var whole = program.ranges.whole();
        var parts = new ArrayList<PartView>();
        var sums = new ArrayList<Sum>();
        for (var part : gathered) {
            boolean tracks = part.lines().get(0) instanceof Options;
            var total = single && !tracks ? whole : RangeSums.of(part.lines(), program.ranges);
            parts.add(part(
                    part,
                    single ? "" : part.letter(),
                    3,
                    3,
                    total,
                    single
                            ? (program.columns.hours() ? "In all" : "Whole program")
                            : "Part " + part.letter() + " asks for"));
            sums.add(new Sum(
                    single ? "" : part.letter(), part.anchor(), part.heading(), totalCells(part.lines(), total)));
        }
        boolean table =
                gathered.size() > 1 || (single && gathered.get(0).lines().get(0) instanceof Options);
        return new Requirements(
                intro(root, gathered.size()),
                parts,
                program.columns.heads(),
                table && program.columns.units() ? sums : List.of(),
                program.columns.cells(whole),
                program.blocks.of(root, 2),
                notes(whole),
                lists());
    }

    /** Parts of a block elsewhere on the page: without letters, with their own anchors. */
    List<PartView> plain(Block block, int level) {
        return Gathered.of(block.entries()).stream()
                .map(part -> inner(part, level, Gathered.of(block.entries()).size() == 1))
                .toList();
    }

    private Text intro(Block root, int parts) {
        if (root.entries().isEmpty() || program.columns.sessions()) {
            return Text.NONE;
        }
        var words = new StringBuilder();
        if (parts > 1) {
            words.append(parts == 2 ? "Both" : "All " + (parts < NUMBERS.size() ? NUMBERS.get(parts) : parts))
                    .append(" parts.");
            boolean shared = root.rules().stream().anyMatch(BlockRule.MayShare.class::isInstance);
            words.append(shared || !program.columns.units() ? "" : " A course counts in one part only.");
        }
        return Text.of(words.toString());
    }

    /** @param below the level of the heading its rows stand under: its own, or the one before where it has none */
    private PartView part(
            Gathered part, String letter, int level, int below, Optional<Ranges> total, String totalLabel) {
        var first = part.lines().get(0);
        if (first instanceof Options options) {
            return tracks(options, part, letter, level);
        }
        var block = part.lines().size() == 1 ? Gathered.block(first) : Optional.<Block>empty();
        var lines = block.map(Block::entries).orElse(part.lines());
        String sentence = block.isPresent() ? program.sentences.of(first) : program.sentences.all(part.lines());
        var audience = block.isPresent() ? first.audience() : Optional.<String>empty();
        var rules = new ArrayList<RuleLine>(
                block.map(b -> program.blocks.of(b, below)).orElse(List.of()));
        total.flatMap(this::bounds).ifPresent(words -> rules.add(new RuleLine("Bounds", Text.of(words))));
        return new PartView(
                letter,
                part.anchor(),
                level,
                program.columns.sessions() && !part.labelled() ? "Sessions" : part.heading(),
                Text.of(sentence + audience.map(who -> " For " + who + ".").orElse("")),
                program.columns.rowHead(),
                program.columns.heads(),
                rows.bodies(lines, below),
                totalLabel,
                isTold(totalCells(part.lines(), total)) ? totalCells(part.lines(), total) : List.of(),
                rules,
                List.of());
    }

    private PartView tracks(Options options, Gathered part, String letter, int level) {
        var views = options.options().stream()
                .map(option -> track(option, level + 1))
                .toList();
        String audience = options.audience().map(who -> " For " + who + ".").orElse("");
        return new PartView(
                letter,
                part.anchor(),
                level,
                part.heading(),
                Text.of(program.sentences.of(options) + audience),
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                views);
    }

    private OptionView track(Requirement.Option option, int level) {
        var about = new ArrayList<Text>();
        option.audience().ifPresent(who -> about.add(Text.of("For " + who + ".")));
        var found = Optional.ofNullable(program.ranges.options().get(option));
        about.addAll(sizes(option.size(), found));
        if (option.size().isEmpty() && program.columns.units()) {
            found.ifPresent(r -> about.add(Text.of(Phrases.capital(r.total().toString()) + " units.")));
        }
        var rules = new ArrayList<>(program.blocks.of(option.block(), level));
        found.flatMap(this::bounds).ifPresent(words -> rules.add(new RuleLine("Bounds", Text.of(words))));
        return new OptionView(
                option.label(),
                program.anchors.place(option.label()),
                level,
                about,
                plain(option.block(), level + 1),
                rules);
    }

    private PartView inner(Gathered part, int level, boolean alone) {
        var total = RangeSums.of(part.lines(), program.ranges);
        boolean bare = alone && !part.labelled();
        var view = part(part, "", level, bare ? level - 1 : level, total, alone ? "In all" : "This part asks for");
        String anchor = part.labelled() ? program.anchors.place(part.heading()) : "";
        String heading = bare ? "" : part.heading();
        return new PartView(
                "",
                anchor,
                level,
                heading,
                view.rule(),
                view.rowHead(),
                view.heads(),
                view.bodies(),
                view.totalLabel(),
                view.total(),
                view.rules(),
                view.options());
    }

    /** Lists that several lines draw on, or that limits alone speak of. */
    private List<PartView> lists() {
        var views = new ArrayList<PartView>();
        program.facts().lists().forEach((label, lines) -> {
            if (!program.anchors.isDrawnOnOnce(label)) {
                views.add(new PartView(
                        "",
                        program.anchors.place(label),
                        3,
                        label,
                        Text.of("A list that the parts above speak of."),
                        program.columns.rowHead(),
                        program.columns.heads(),
                        rows.bodies(lines, 3),
                        "",
                        List.of(),
                        List.of(),
                        List.of()));
            }
        });
        return views;
    }

    private List<String> totalCells(List<Requirement> lines, Optional<Ranges> total) {
        return program.columns.hours() ? program.columns.hourCells(hours(lines)) : program.columns.cells(total);
    }

    private static boolean isTold(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** The hours of lines that are all asked for; empty where one of them does not tell or leaves a choice. */
    private static Optional<Units> hours(List<Requirement> lines) {
        var sum = Units.ZERO;
        for (var line : lines) {
            var next = line instanceof Requirement.TakeCourse take
                            && line.audience().isEmpty()
                    ? take.course().facts().contactHours()
                    : line instanceof Requirement.Complete complete
                            ? complete.hours()
                            : line instanceof Requirement.AllOf all
                                    ? hours(all.block().entries())
                                    : Optional.<Units>empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(next.get());
        }
        return Optional.of(sum);
    }

    /** What a reader must know of ranges whose ends need not be reached. */
    private Optional<String> bounds(Ranges found) {
        if (!program.columns.units()) {
            return Optional.empty();
        }
        var inexact = new ArrayList<String>();
        if (!found.total().exact()) {
            inexact.add(bound(found.total(), "units"));
        }
        program.columns
                .level()
                .filter(level -> !found.of(level).exact())
                .ifPresent(level -> inexact.add(bound(found.of(level), level.words() + " units")));
        return inexact.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.capital(String.join(", ", inexact))
                        + "; these are bounds: nothing lies outside them, but not every value in them need occur.");
    }

    private static String bound(Range range, String what) {
        return range.max()
                .map(most -> "between " + range.min() + " and " + most + " " + what)
                .orElse("at least " + range.min() + " " + what);
    }

    private List<Text> notes(Optional<Ranges> whole) {
        var notes = new ArrayList<Text>(sizes(program.facts().size(), whole));
        program.ranges
                .impossible()
                .ifPresent(reason -> notes.add(Text.of("Nobody can complete these requirements: " + reason.why())));
        boolean shown = Gathered.of(program.facts().requirements().entries()).size() > 1;
        if (shown) {
            whole.flatMap(this::bounds).ifPresent(words -> notes.add(Text.of("Whole program: " + words)));
        }
        return notes;
    }

    /** The stated size, and the computed one beside it where they differ. */
    private List<Text> sizes(Optional<Size> stated, Optional<Ranges> found) {
        if (stated.isEmpty()) {
            return List.of();
        }
        var size = stated.get();
        var total = found.filter(r -> size.measure() == Size.Measure.UNITS && program.columns.units())
                .map(Ranges::total);
        if (total.isEmpty()) {
            return List.of(Text.of("As published: " + program.size(size) + "."));
        }
        // Bounds that no path need reach prove nothing against what was stated.
        boolean same = !total.get().exact()
                || size.amount().min().equals(total.get().min())
                        && size.amount().max().equals(total.get().max());
        return List.of(Text.of(
                same
                        ? "As published: " + program.size(size) + "."
                        : "The published page says " + program.size(size) + "; its own lists give " + total.get()
                                + "."));
    }
}
