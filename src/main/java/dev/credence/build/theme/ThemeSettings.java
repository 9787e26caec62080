package dev.credence.build.theme;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The lines of {@code theme.properties}: a name, {@code =} and a value; {@code #} begins a remark. */
record ThemeSettings(Map<String, String> light, Map<String, String> dark, Map<String, String> general) {
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern LENGTH = Pattern.compile("(?:\\d{1,4}|\\d{0,4}\\.\\d{1,4})(?:rem|em|px)");
    private static final Pattern FONTS =
            Pattern.compile("(?:[A-Za-z0-9 -]+|\"[A-Za-z0-9 -]+\")(?:, ?(?:[A-Za-z0-9 -]+|\"[A-Za-z0-9 -]+\"))*");

    private static final Map<String, Pattern> SHAPES = Map.of(
            "brand", COLOUR,
            "brand-tint", COLOUR,
            "brand-dark", COLOUR,
            "brand-tint-dark", COLOUR,
            "logo-height", LENGTH,
            "page", LENGTH,
            "serif", FONTS,
            "sans", FONTS,
            "mono", FONTS);

    /** Colours of the stylesheet that a theme does not set, by scheme: what text in the brand's colour stands on. */
    private static final Scheme LIGHT = new Scheme("light", "#0e4d5a", "#e6f0f1", "#ffffff", "#f5f6f5", "#1a1f21");

    private static final Scheme DARK = new Scheme("dark", "#8accd7", "#1c353b", "#14181a", "#1b2124", "#e7e8e4");

    private record Scheme(String name, String brand, String tint, String paper, String ground, String ink) {}

    static ThemeSettings read(SourceFile file, DiagnosticSink sink) {
        return new Reading(file, sink).read();
    }

    /** A whole line, counted from 1. */
    static Span line(SourceFile file, int number) {
        int start = 0;
        for (int i = 1; i < number && file.text().indexOf('\n', start) >= 0; i++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        int end = file.text().indexOf('\n', start);
        return file.span(start, end < 0 ? file.length() : end);
    }

    private static final class Reading {
        private final SourceFile file;
        private final DiagnosticSink sink;
        private final Map<String, String> values = new TreeMap<>();
        private final Map<String, Span> places = new TreeMap<>();

        Reading(SourceFile file, DiagnosticSink sink) {
            this.file = file;
            this.sink = sink;
        }

        ThemeSettings read() {
            String[] lines = file.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    setting(line, line(file, i + 1));
                }
            }
            var light = scheme("", LIGHT);
            var dark = scheme("-dark", DARK);
            var general = new TreeMap<>(values);
            general.keySet().removeIf(name -> name.startsWith("brand"));
            return new ThemeSettings(light, dark, general);
        }

        private void setting(String line, Span place) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? line : line.substring(0, equals).strip();
            var shape = SHAPES.get(name);
            if (equals < 0 || shape == null) {
                var like = Suggestions.of(name, SHAPES.keySet());
                sink.report(Diagnostic.of(Code.THEME, place, "a theme has no setting `" + name + "`")
                        .help(
                                like.isEmpty()
                                        ? "there are: " + String.join(", ", new TreeMap<>(SHAPES).keySet())
                                        : "there is a setting with a similar name: `" + like.get(0) + "`"));
                return;
            }
            String value = line.substring(equals + 1).strip();
            if (!shape.matcher(value).matches()) {
                sink.report(Diagnostic.of(Code.THEME, place, "`" + name + "` cannot be `" + value + "`")
                        .help(
                                shape == COLOUR
                                        ? "write a colour as `#0e4d5a`"
                                        : shape == LENGTH
                                                ? "write a length as `2.5rem` or `40px`"
                                                : "write fonts as `Georgia, \"Times New Roman\", serif`"));
                return;
            }
            values.put(name, value);
            places.put(name, place);
        }

        private Map<String, String> scheme(String ending, Scheme given) {
            var own = new TreeMap<String, String>();
            for (String name : new String[] {"brand", "brand-tint"}) {
                if (values.containsKey(name + ending)) {
                    own.put(name, values.get(name + ending));
                }
            }
            if (!own.isEmpty()) {
                String brand = values.getOrDefault("brand" + ending, given.brand());
                String tint = values.getOrDefault("brand-tint" + ending, given.tint());
                String place = own.containsKey("brand") ? "brand" + ending : "brand-tint" + ending;
                var worst = List.of(
                                new Pair(place, brand, given.paper(), "the paper"),
                                new Pair(place, brand, given.ground(), "the ground"),
                                new Pair(place, brand, tint, "the tint"),
                                new Pair("brand-tint" + ending, given.ink(), tint, "the tint"))
                        .stream()
                        .min(Comparator.comparingDouble(Pair::contrast))
                        .orElseThrow();
                if (worst.contrast() < Contrast.TEXT) {
                    unreadable(worst, given.name());
                }
            }
            return own;
        }

        private void unreadable(Pair pair, String pages) {
            // Rounded down, so that 4.49 is not said to be 4.5.
            String found = String.format(Locale.ROOT, "%.1f", Math.floor(pair.contrast() * 10) / 10);
            boolean onLight = Contrast.of(pair.on(), "#000000") > Contrast.of(pair.on(), "#ffffff");
            sink.report(Diagnostic.of(
                            Code.THEME,
                            places.getOrDefault(pair.setting(), line(file, 1)),
                            "many people could not read " + pair.colour() + " on " + pair.what() + " of " + pages
                                    + " pages, " + pair.on() + ": the contrast is " + found
                                    + " to 1, and text needs 4.5")
                    .help("take a " + (onLight ? "darker" : "lighter") + " colour"));
        }
    }

    /**
     * Words of one colour on another.
     *
     * @param setting whose line is to blame
     * @param what the other colour is of
     */
    private record Pair(String setting, String colour, String on, String what) {
        double contrast() {
            return Contrast.of(colour, on);
        }
    }
}
