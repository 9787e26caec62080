package dev.credence.publish;

import java.util.Map;
import java.util.Optional;

/**
 * An institution's own look, checked: every value is one that the stylesheet may hold as it is.
 *
 * @param light custom properties of the stylesheet for light pages, by name without the hyphens, in the order of the names
 * @param dark the same for dark ones
 * @param general the same for pages of any kind, print included
 * @param logo an SVG drawing without scripts
 * @param darkLogo the same for dark pages; the other one serves both where it is absent
 * @param extraCss rules that go after all others
 */
public record Theme(
        Map<String, String> light,
        Map<String, String> dark,
        Map<String, String> general,
        Optional<String> logo,
        Optional<String> darkLogo,
        Optional<String> extraCss) {
    /** The look of the reference. */
    public static final Theme NONE =
            new Theme(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
}
