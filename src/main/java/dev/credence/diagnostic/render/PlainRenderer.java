package dev.credence.diagnostic.render;

import java.io.IOException;

/** As {@link HumanRenderer}, for logs and old terminals: the frame is ASCII, and nothing is coloured. */
public final class PlainRenderer implements Renderer {
    private final FramedText text;

    public PlainRenderer(TextOptions options) {
        this.text = new FramedText(new TextOptions(false, options.width(), options.limit()), Glyphs.ASCII);
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        text.render(report, out);
    }
}
