package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.html.PathwayMap.Branch;
import dev.credence.publish.html.PathwayMap.Node;
import dev.credence.publish.html.view.MapView.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The drawing of what stacks into what. */
final class PathwaysTest {
    private static Node node(String title, int units, Branch... branches) {
        return new Node(
                "Certificate",
                title,
                units + " units",
                Optional.of(Range.fixed(Units.of(units))),
                true,
                "",
                List.of(branches));
    }

    private static Branch branch(Node node, int units) {
        return new Branch(node, Optional.of(Units.of(units)));
    }

    private static List<String> paths(Node top, String classes) {
        return new PathwayMap(top, "m", 900)
                .view().shapes().stream()
                        .filter(s -> s.classes().equals(classes))
                        .map(Shape::path)
                        .toList();
    }

    @Test
    void whatCountsStandsUnderThePartItFills() {
        var top = node("Large", 15, branch(node("One", 6), 6), branch(node("Two", 9), 6));
        assertEquals(
                List.of("M270 52h120v44H270z", "M390 52h120v128H390z"),
                paths(top, "m-band"),
                "side by side, 20 to a unit");
        assertEquals(
                List.of("M270 12h300v40H270z", "M270 96h120v40H270z", "M390 180h180v40H390z"), paths(top, "m-bar"));
    }

    @Test
    void whatDoesNotFitBesideBeginsAgain() {
        var top = node("Large", 11, branch(node("One", 6), 6), branch(node("Two", 6), 6));
        assertEquals(List.of("M270 52h120v44H270z", "M270 52h120v128H270z"), paths(top, "m-band"));
    }

    @Test
    void aDegreeIsCutAndNothingLeavesTheDrawing() {
        var top = node("Degree", 120, branch(node("Certificate", 18), 18));
        var map = new PathwayMap(top, "m", 900).view();
        assertTrue(map.shapes().stream().anyMatch(s -> s.classes().contains("m-cut")));
        assertEquals(1 + 1, top.rows());
        map.shapes().forEach(s -> assertTrue(s.x() < map.width() && s.y() < map.height(), s.toString()));
    }

    @Test
    void withoutUnitsAnArrowPointsUp() {
        var small = new Node("Non-credit", "Small", "16 hours", Optional.empty(), false, "", List.of());
        var top = node("Large", 12, new Branch(small, Optional.empty()));
        assertEquals(1, paths(top, "m-arrow").size());
        assertEquals(List.of(), paths(top, "m-band"));
    }

    @Test
    void theWordsForWhoDoesNotSeeItSayTheSame() {
        var top = node("Degree", 120, branch(node("Middle", 18, branch(node("Small", 6), 6)), 18));
        assertEquals(
                "18 units of Middle count toward Degree; 6 units of Small count toward Middle. The table says the same.",
                new PathwayMap(top, "m", 900).view().about());
    }
}
