package dev.credence.build;

/** Is told how far a run has come. Telling must cost next to nothing. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Stage stage, int things) {}

        @Override
        public void step() {}
    };

    /**
     * A stage begins, and with it the one before has ended.
     *
     * @param things how many there are to go through; 0 where they are not counted
     */
    void begin(Stage stage, int things);

    /** One more thing of the stage is done. Called by several threads. */
    void step();
}
