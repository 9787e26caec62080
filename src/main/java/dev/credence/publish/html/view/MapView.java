package dev.credence.publish.html.view;

import java.util.List;

/**
 * A drawing of what stacks into what. It is a picture of the table beside it, which says the same and more.
 *
 * @param id unique on the page
 * @param title what it shows
 * @param about the same in a sentence, for who does not see it
 */
public record MapView(String id, String title, String about, int width, int height, List<Shape> shapes) {
    public MapView {
        shapes = List.copyOf(shapes);
    }

    /**
     * A line or an area where {@code path} is not empty, else words.
     *
     * @param classes for the stylesheet
     * @param x of the first letter
     * @param y of the line the letters stand on
     */
    public record Shape(String classes, String path, int x, int y, String words) {
        public static Shape path(String classes, String path) {
            return new Shape(classes, path, 0, 0, "");
        }

        public static Shape words(String classes, int x, int y, String words) {
            return new Shape(classes, "", x, y, words);
        }
    }
}
