package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.BlockNode;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.LineNode;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of one program: its groups, parts, options and shared lists. */
final class Labels {
    private final Findings findings;
    private final Map<String, Text> places = new LinkedHashMap<>();
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
    private final Set<String> lists = new HashSet<>();
    /** More would be a list that contains itself many times over, by way of others. */
    private static final int MOST_ENTERED = 2_000;

    private static final int DEEPEST = 30;

    private final Set<String> entered = new HashSet<>();
    private final Set<String> circular = new HashSet<>();
    private int timesEntered;
    private boolean tooLarge;

    Labels(Findings findings, List<ProgramItem> items) {
        this.findings = findings;
        for (var item : items) {
            if (item instanceof ProgramItem.Requirements requirements) {
                collect(requirements.block());
            } else if (item instanceof ProgramItem.PrerequisitesApart apart) {
                collect(apart.block());
            } else if (item instanceof ProgramItem.SharedList list) {
                add(list.label(), list.block());
                lists.add(list.label().value());
                collect(list.block());
            }
        }
    }

    private void collect(BlockNode block) {
        for (var line : block.lines()) {
            if (line instanceof LineNode.Entry entry) {
                collect(entry.entry());
            }
        }
    }

    private void collect(EntryNode entry) {
        if (entry instanceof EntryNode.AllOf all) {
            add(all.label(), all.block());
        } else if (entry instanceof EntryNode.Choose choose) {
            add(choose.label(), choose.block());
        } else if (entry instanceof EntryNode.UnitsFrom from) {
            add(from.label(), from.block());
        } else if (entry instanceof EntryNode.Part part) {
            add(Optional.of(part.label()), part.block());
        } else if (entry instanceof EntryNode.Optionally optional) {
            collect(optional.entry());
        } else if (entry instanceof EntryNode.Options options) {
            options.options().forEach(o -> add(Optional.of(o.label()), o.block()));
        }
    }

    private void add(Optional<Text> label, BlockNode block) {
        label.ifPresent(l -> add(l, block));
        collect(block);
    }

    private void add(Text label, BlockNode block) {
        var first = places.putIfAbsent(label.value(), label);
        if (first == null) {
            blocks.put(label.value(), block);
        } else {
            findings.report(Diagnostic.of(
                            Code.DUPLICATE_LABEL,
                            label.span(),
                            "two groups of this program are called \"" + label.value()
                                    + "\", so nothing can speak of one of them")
                    .related(first.span(), "the first one")
                    .help("give each group a label of its own"));
        }
    }

    /** Whether there is such a group; reports one that there is not. */
    boolean require(Text label) {
        if (places.containsKey(label.value())) {
            return true;
        }
        findings.unknown(
                Code.UNKNOWN_LABEL,
                label.span(),
                "this program has no group or list called \"" + label.value() + "\"",
                "group",
                "label",
                label.value(),
                places.keySet());
        return false;
    }

    Optional<BlockNode> entriesOf(Text label) {
        return require(label) ? Optional.ofNullable(blocks.get(label.value())) : Optional.empty();
    }

    /** Begins to go through a group's entries; false, with a message, when that group is gone through already. */
    boolean enter(Text label) {
        if (entered.size() > DEEPEST || timesEntered >= MOST_ENTERED) {
            if (!tooLarge) {
                tooLarge = true;
                findings.report(
                        Code.TOO_LARGE,
                        label.span(),
                        "nobody could follow these lists: they contain each other too many times over",
                        "write the courses themselves in place of `any from`");
            }
            return false;
        }
        timesEntered++;
        if (entered.add(label.value())) {
            return true;
        }
        // A circle of several groups is met at each of them, and is one mistake.
        boolean isTold = circular.contains(label.value());
        circular.addAll(entered);
        if (isTold) {
            return false;
        }
        findings.report(
                Code.UNKNOWN_LABEL,
                label.span(),
                "the group \"" + label.value() + "\" would contain itself",
                "name another group, or the courses themselves");
        return false;
    }

    void leave(Text label) {
        entered.remove(label.value());
    }

    /** An open part with the words of a list is nearly always meant to be the list. */
    void checkOpenText(Text text) {
        var list = places.get(text.value());
        if (list != null && lists.contains(text.value())) {
            findings.report(Diagnostic.of(
                            Code.LIST_LIKE_OPEN_PART,
                            text.span(),
                            "this leaves open what a student takes, although there is a list called \"" + text.value()
                                    + "\"")
                    .related(list.span(), "the list")
                    .help("write `from { any from \"" + text.value() + "\" }`"));
        }
    }
}
