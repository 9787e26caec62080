package dev.credence.publish.html.view;

import java.util.List;
import java.util.Optional;

/**
 * What stacks into what.
 *
 * @param without programs that might stack and say nothing of it
 */
public record StackablePage(Layout layout, String lede, List<Pathway> pathways, List<Text> without) {
    public StackablePage {
        pathways = List.copyOf(pathways);
        without = List.copyOf(without);
    }

    /** Everything that leads to one credential; {@code map} is empty where there is nothing to draw. */
    public record Pathway(String anchor, String heading, Optional<MapView> map, List<Step> steps) {
        public Pathway {
            steps = List.copyOf(steps);
        }

        /** Whether any of the steps has a condition. */
        public boolean hasConditions() {
            return steps.stream().anyMatch(step -> !step.condition().isEmpty());
        }
    }

    /** One credential that counts toward another. */
    public record Step(Text from, Text into, String counts, String condition) {}
}
