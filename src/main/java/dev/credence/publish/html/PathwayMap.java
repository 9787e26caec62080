package dev.credence.publish.html;

import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.html.view.MapView;
import dev.credence.publish.html.view.MapView.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a tree of credentials: a row each, the largest on top, bars to the scale of units. What counts toward the larger one stands
 * right under the part it fills, joined by a band; what carries no stated units points up with an arrow.
 */
final class PathwayMap {
    private static final int LEFT = 270;
    /** Left of the bars and right of the longest one that is drawn whole, so that words have room. */
    private static final int WORDS = 480;

    private static final int BAR = 40;
    private static final int PITCH = 84;
    private static final int TOP = 12;
    private static final double WIDEST_UNIT = 20;
    /** Degrees and anything much larger than what leads to it are cut. */
    private static final int CUT_AT = 40;

    private static final int LETTERS = 29;

    private final Node top;
    private final String id;
    private final int width;
    private final int right;
    private final double scale;
    private final List<Shape> bands = new ArrayList<>();
    private final List<Shape> bars = new ArrayList<>();
    private final List<Shape> words = new ArrayList<>();
    private int row;

    /**
     * A credential.
     *
     * @param kind in words
     * @param size in words; empty where it is not known
     * @param units that it has; empty where they are not known or it has none
     * @param credit whether it carries units at all
     * @param elsewhere what else it counts toward, in words
     */
    record Node(
            String kind,
            String title,
            String size,
            Optional<Range> units,
            boolean credit,
            String elsewhere,
            List<Branch> branches) {
        Node {
            branches = List.copyOf(branches);
        }

        Node with(List<Branch> others) {
            return new Node(kind, title, size, units, credit, elsewhere, others);
        }

        int rows() {
            return 1 + branches.stream().mapToInt(b -> b.node.rows()).sum();
        }

        private double most() {
            return units.map(u -> number(u.max().orElse(u.min()))).orElse(0.0);
        }
    }

    /** What counts toward the credential above, and how many of its units. */
    record Branch(Node node, Optional<Units> units) {}

    /** @param width of the drawing; its letters keep their size where the page shows it so wide */
    PathwayMap(Node top, String id, int width) {
        this.top = top;
        this.id = id;
        this.width = width;
        this.right = width - 10;
        this.scale = Math.min(WIDEST_UNIT, (width - WORDS) / Math.max(1, longest(top)));
    }

    private static double longest(Node node) {
        double own = node.most() > CUT_AT ? 0 : node.most();
        double counted = node.branches.stream()
                .mapToDouble(b -> b.units.map(PathwayMap::number).orElse(0.0))
                .max()
                .orElse(0);
        double below =
                node.branches.stream().mapToDouble(b -> longest(b.node)).max().orElse(0);
        return Math.max(Math.max(own, counted), below);
    }

    private static double number(Units units) {
        return (double) units.numerator() / units.denominator();
    }

    MapView view() {
        draw(top, LEFT, Optional.empty());
        var shapes = new ArrayList<>(bands);
        shapes.addAll(bars);
        shapes.addAll(words);
        var said = new ArrayList<String>();
        say(top, said);
        String about = String.join("; ", said) + ". The table says the same.";
        return new MapView(
                id, "Pathway toward " + top.title, about, width, TOP + (row - 1) * PITCH + BAR + TOP + 8, shapes);
    }

    private static void say(Node node, List<String> said) {
        for (var branch : node.branches) {
            String units =
                    branch.units.map(u -> Numbers.counted(u, "unit") + " of ").orElse("");
            said.add(units + branch.node.title + " count toward " + node.title);
            say(branch.node, said);
        }
    }

    private void draw(Node node, int x, Optional<Units> counted) {
        int y = TOP + row * PITCH;
        row++;
        label(node, y);
        int end = bar(node, x, y, counted);
        int at = x;
        int full = x + (int) Math.round(node.most() * scale);
        for (var branch : node.branches) {
            int width = branch.units.map(u -> px(u)).orElse(0);
            if (width > 0 && node.most() > 0 && at + width > full + 1) {
                at = x;
            }
            branch(branch, at, width, y);
            at += width > 0 ? width : 30;
        }
        beside(node, end + 12, y);
    }

    private int px(Units units) {
        return (int) Math.round(number(units) * scale);
    }

    private void branch(Branch branch, int x, int width, int y) {
        int below = TOP + row * PITCH;
        if (width > 0) {
            bands.add(Shape.path("m-band", box(x, y + BAR, width, below - y - BAR)));
            bars.add(Shape.path("m-on", box(x, y, width, BAR)));
            inside(branch.units.orElseThrow(), x, width, y);
        } else {
            bands.add(Shape.path("m-line", "M" + (x + 16) + " " + below + "V" + (y + BAR + 8)));
            bands.add(Shape.path("m-arrow", "M" + (x + 10) + " " + (y + BAR + 12) + "l6-12 6 12z"));
        }
        draw(branch.node, x, branch.units);
    }

    private void inside(Units units, int x, int width, int y) {
        String full = Numbers.counted(units, "unit");
        String shown = width >= 16 + full.length() * 8
                ? full
                : width >= 12 + units.toString().length() * 9 ? units.toString() : "";
        if (!shown.isEmpty()) {
            words.add(Shape.words("t-on", x + 8, y + 25, shown));
        }
    }

    /** Draws the bar and tells where it ends. */
    private int bar(Node node, int x, int y, Optional<Units> counted) {
        if (!node.credit || node.units.isEmpty()) {
            int width = node.credit ? Math.min(right - x - 190, 300) : 130;
            bars.add(Shape.path("m-dash", box(x, y, width, BAR)));
            return x + width;
        }
        var range = node.units.get();
        if (node.most() > CUT_AT) {
            return cut(x, y);
        }
        int least = px(range.min());
        int most = (int) Math.round(node.most() * scale);
        bars.add(Shape.path("m-bar", box(x, y, least, BAR)));
        if (most > least) {
            bars.add(Shape.path("m-dash", box(x + least, y, most - least, BAR)));
        }
        if (node.branches.isEmpty()) {
            counted.map(this::px).ifPresent(width -> {
                bars.add(Shape.path("m-on", box(x, y, Math.min(width, most), BAR)));
                inside(counted.get(), x, Math.min(width, most), y);
            });
        }
        return x + most;
    }

    /** A bar too long for the page, with a cut in it. */
    private int cut(int x, int y) {
        int end = right - 110;
        bars.add(Shape.path("m-bar", "M" + (end - 30) + " " + y + "H" + x + "V" + (y + BAR) + "H" + (end - 30)));
        bars.add(Shape.path("m-bar", "M" + (end - 12) + " " + y + "H" + end + "V" + (y + BAR) + "H" + (end - 12)));
        bars.add(Shape.path(
                "m-line m-cut", "M" + (end - 26) + " " + (y - 7) + "l-8 54M" + (end - 8) + " " + (y - 7) + "l-8 54"));
        return end;
    }

    private void beside(Node node, int x, int y) {
        boolean two = !node.elsewhere.isEmpty();
        if (!node.size.isEmpty()) {
            words.add(Shape.words("", x, y + (two ? 17 : 25), node.size));
        }
        if (two) {
            int room = Math.max(12, (right - x) / 7);
            words.add(Shape.words("t-q", x, y + (node.size.isEmpty() ? 25 : 35), shortened(node.elsewhere, room)));
        }
    }

    private void label(Node node, int y) {
        words.add(Shape.words("t-q", 0, y + 6, shortened(node.kind, LETTERS + 8)));
        var lines = lines(node.title);
        for (int i = 0; i < lines.size(); i++) {
            words.add(Shape.words("t-b", 0, y + 27 + i * 19, lines.get(i)));
        }
    }

    /** One line or two. */
    private static List<String> lines(String title) {
        if (title.length() <= LETTERS) {
            return List.of(title);
        }
        int blank = title.lastIndexOf(' ', LETTERS);
        return blank <= 0
                ? List.of(shortened(title, LETTERS))
                : List.of(title.substring(0, blank), shortened(title.substring(blank + 1), LETTERS));
    }

    private static String shortened(String title, int letters) {
        int points = title.codePointCount(0, title.length());
        return points <= letters ? title : title.substring(0, title.offsetByCodePoints(0, letters - 1)) + "…";
    }

    private static String box(int x, int y, int width, int height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "H" + x + "z";
    }
}
