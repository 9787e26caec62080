package dev.credence.build;

/** What a run is busy with, in the order in which it happens. */
public enum Stage {
    FIND("looking for spec files", ""),
    READ("reading", "files"),
    RESOLVE("looking up courses and programs", ""),
    RANGES("adding up every path", "programs"),
    POLICY("deciding every path", "programs"),
    PUBLISH("writing the catalog", ""),
    FORMAT("formatting", "files");

    private final String words;
    private final String things;

    Stage(String words, String things) {
        this.words = words;
        this.things = things;
    }

    /** As a person would say it: {@code deciding every path}. */
    public String words() {
        return words;
    }

    /** What is counted in it; empty where nothing is. */
    public String things() {
        return things;
    }
}
