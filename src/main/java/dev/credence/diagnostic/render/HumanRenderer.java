package dev.credence.diagnostic.render;

import java.io.IOException;

/** For people at a terminal: source lines in a frame, underlined where to act. */
public final class HumanRenderer implements Renderer {
    private final FramedText text;

    public HumanRenderer(TextOptions options) {
        this.text = new FramedText(options, Glyphs.BOXES);
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        text.render(report, out);
    }
}
