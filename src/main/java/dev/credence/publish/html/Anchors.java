package dev.credence.publish.html;

import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.publish.Slugs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the labelled groups and lists of a program stand on its page. */
final class Anchors {
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, Integer> drawnOn = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Slugs slugs = new Slugs("group");

    Anchors(ProgramFacts facts) {
        facts.lists().keySet().forEach(label -> byLabel.put(label, slugs.of("list " + label)));
        for (var part : Gathered.of(facts.requirements().entries())) {
            if (part.labelled()) {
                byLabel.put(part.heading(), part.anchor());
            }
            inside(part.lines());
        }
        facts.prerequisites().ifPresent(apart -> inside(apart.block().entries()));
        facts.lists().values().forEach(this::inside);
    }

    private void inside(List<Requirement> lines) {
        for (var line : lines) {
            Walk.block(line)
                    .flatMap(block -> block.label())
                    .ifPresent(label -> byLabel.computeIfAbsent(label, l -> slugs.of("group " + l)));
            if (line instanceof Requirement.Options options) {
                options.options()
                        .forEach(o -> byLabel.computeIfAbsent(o.label(), label -> slugs.of("option " + label)));
            }
            if (line instanceof Requirement.AnyFrom from) {
                drawnOn.merge(from.label(), 1, Integer::sum);
            }
            inside(Walk.inside(line));
        }
    }

    /** The anchor of a label; empty where nothing stands under it. */
    String of(String label) {
        return byLabel.getOrDefault(label, "");
    }

    /** The anchor as an id, once: a label that is shown twice is pointed to at its first place. */
    String place(String label) {
        String anchor = of(label);
        return !anchor.isEmpty() && written.add(anchor) ? anchor : "";
    }

    /** Whether exactly one line draws on a list, so that the list can stand in its place. */
    boolean isDrawnOnOnce(String label) {
        return drawnOn.getOrDefault(label, 0) == 1;
    }
}
