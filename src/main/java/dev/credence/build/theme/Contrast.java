package dev.credence.build.theme;

/** The contrast of two colours after WCAG 2.2, section 1.4.3: from 1 to 21. */
final class Contrast {
    /** What ordinary text needs. */
    static final double TEXT = 4.5;

    private Contrast() {}

    /** @param one a colour as {@code #rrggbb} or {@code #rgb}, like the other */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
    }

    private static double channel(String colour, int index) {
        boolean brief = colour.length() == 4;
        String digits = brief
                ? colour.substring(1 + index, 2 + index).repeat(2)
                : colour.substring(1 + 2 * index, 3 + 2 * index);
        double share = Integer.parseInt(digits, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
