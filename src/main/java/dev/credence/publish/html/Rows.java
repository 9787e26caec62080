package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.Requirement;
import dev.credence.model.Requirement.AnyFrom;
import dev.credence.model.Requirement.OneOf;
import dev.credence.model.Requirement.Optionally;
import dev.credence.model.Requirement.Options;
import dev.credence.model.Requirement.Part;
import dev.credence.publish.html.view.RowView;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a requirement table: entries, alternatives in brackets, groups with a heading row and what is inside them. */
final class Rows {
    private final ProgramContext program;
    private final Entries entries;

    Rows(ProgramContext program) {
        this.program = program;
        this.entries = new Entries(program);
    }

    /** The rows of a block in row groups: what has a heading row stands in a group of its own. */
    List<List<RowView>> bodies(List<Requirement> lines, int below) {
        var bodies = new ArrayList<List<RowView>>();
        boolean loose = false;
        for (var line : lines) {
            var rows = new ArrayList<RowView>();
            add(line, 0, below, rows);
            boolean own = !rows.isEmpty() && rows.get(0).kind() == RowView.Kind.GROUP;
            if (loose && !own) {
                bodies.get(bodies.size() - 1).addAll(rows);
            } else if (!rows.isEmpty()) {
                bodies.add(rows);
            }
            loose = !own;
        }
        return bodies;
    }

    private void add(Requirement line, int depth, int below, List<RowView> rows) {
        if (line instanceof OneOf one) {
            alternatives(one, depth, below, rows);
        } else if (line instanceof Optionally optionally) {
            optional(optionally, depth, below, rows);
        } else if (line instanceof AnyFrom from && isExpanded(from)) {
            rows.add(group(
                    Text.strong(from.label()),
                    program.anchors.place(from.label()),
                    depth,
                    subs(Text.of("Any of these."), from),
                    line));
            from.entries().forEach(inner -> add(inner, depth, below, rows));
        } else if (line instanceof Options options) {
            rows.add(group(Text.of("One of these options"), "", depth, subs(Text.NONE, options), line));
            options.options().forEach(option -> option(option, depth + 1, below, rows));
        } else if (line instanceof Part part) {
            block(part.block(), Text.NONE, depth, 0, below, line, rows);
        } else if (Walk.block(line).isPresent()) {
            var sentence = Text.of(program.sentences.heading(line));
            block(Walk.block(line).get(), sentence, depth, 1, below, line, rows);
        } else {
            rows.add(entries.of(line, depth));
        }
    }

    /** A shared list that one line alone draws on stands in the place of that line. */
    private boolean isExpanded(AnyFrom from) {
        return program.facts().lists().containsKey(from.label()) && program.anchors.isDrawnOnOnce(from.label());
    }

    private void block(
            Block block, Text sentence, int depth, int deeper, int below, Requirement line, List<RowView> rows) {
        var label = block.label();
        var title = label.map(Text::strong).orElse(sentence);
        var second = label.isPresent() ? sentence : Text.NONE;
        rows.add(group(title, label.map(program.anchors::place).orElse(""), depth, subs(second, line), line));
        block.entries().forEach(inner -> add(inner, depth + deeper, below, rows));
        rules(block, depth + deeper, below, rows);
    }

    private void option(Requirement.Option option, int depth, int below, List<RowView> rows) {
        var about = new ArrayList<Text>();
        option.size().ifPresent(size -> about.add(Text.of(program.size(size))));
        option.audience().ifPresent(who -> about.add(Text.of("For " + who + ".")));
        var cells = program.columns.cells(
                Optional.ofNullable(program.ranges.options().get(option)));
        rows.add(new RowView(
                RowView.Kind.GROUP,
                depth,
                "",
                "",
                program.anchors.place(option.label()),
                Text.NONE,
                Text.strong(option.label()),
                false,
                about,
                Text.NONE,
                "",
                cells,
                List.of()));
        option.block().entries().forEach(inner -> add(inner, depth + 1, below, rows));
        rules(option.block(), depth + 1, below, rows);
    }

    private void rules(Block block, int depth, int below, List<RowView> rows) {
        if (!block.rules().isEmpty()) {
            rows.add(new RowView(
                    RowView.Kind.RULES,
                    depth,
                    "",
                    "",
                    "",
                    Text.NONE,
                    Text.NONE,
                    false,
                    List.of(),
                    Text.NONE,
                    "",
                    List.of(),
                    program.blocks.of(block, below)));
        }
    }

    private void alternatives(OneOf one, int depth, int below, List<RowView> rows) {
        boolean leaves =
                one.branches().stream().allMatch(branch -> Walk.inside(branch).isEmpty());
        if (leaves && one.audience().isEmpty()) {
            int last = one.branches().size() - 1;
            for (int i = 0; i <= last; i++) {
                var row = entries.of(one.branches().get(i), depth);
                String place = i == 0 ? "first" : i == last ? "last" : "mid";
                rows.add(last == 0 ? row : row.among(place, i == 0 ? "" : "or"));
            }
            return;
        }
        rows.add(group(Text.of(program.sentences.of(one)), "", depth, subs(Text.NONE, one), one));
        for (int i = 0; i < one.branches().size(); i++) {
            int start = rows.size();
            add(one.branches().get(i), depth + 1, below, rows);
            if (i > 0) {
                rows.set(start, rows.get(start).after("or"));
            }
        }
    }

    private void optional(Optionally optionally, int depth, int below, List<RowView> rows) {
        var optional = Text.of("Optional: may be taken or not.");
        if (Walk.inside(optionally.entry()).isEmpty() && !(optionally.entry() instanceof AnyFrom)) {
            rows.add(entries.of(optionally.entry(), depth, subs(optional, optionally)));
            return;
        }
        rows.add(group(optional, "", depth, subs(Text.NONE, optionally), optionally));
        add(optionally.entry(), depth + 1, below, rows);
    }

    private RowView group(Text title, String anchor, int depth, List<Text> subs, Requirement line) {
        boolean hasCells = !(line instanceof Part || line instanceof AnyFrom);
        var cells = program.columns.cells(
                hasCells ? Optional.ofNullable(program.ranges.groups().get(line)) : Optional.empty());
        return new RowView(
                RowView.Kind.GROUP,
                depth,
                "",
                "",
                anchor,
                Text.NONE,
                title,
                false,
                subs,
                Text.NONE,
                "",
                cells,
                List.of());
    }

    private static List<Text> subs(Text first, Requirement line) {
        var subs = new ArrayList<Text>();
        if (!first.isEmpty()) {
            subs.add(first);
        }
        line.audience().ifPresent(who -> subs.add(Text.of("For " + who + ".")));
        return subs;
    }
}
