package dev.credence.diagnostic.render;

import java.util.Locale;

/** The formats of {@code --format}. */
public enum Format {
    HUMAN,
    PLAIN,
    NARRATED,
    JSON,
    SARIF,
    GITHUB;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether programs read it: then it goes to standard output, complete and without a limit. */
    public boolean isForMachines() {
        return ordinal() >= JSON.ordinal();
    }

    public Renderer renderer(TextOptions options) {
        return switch (this) {
            case HUMAN -> new HumanRenderer(options);
            case PLAIN -> new PlainRenderer(options);
            case NARRATED -> new NarratedRenderer(options);
            case JSON -> new JsonRenderer();
            case SARIF -> new SarifRenderer();
            case GITHUB -> new GithubRenderer();
        };
    }
}
