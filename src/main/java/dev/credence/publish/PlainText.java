package dev.credence.publish;

import dev.credence.model.Markdown;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** An author's Markdown as text without marks, on one line: for data whose readers know no Markdown. */
public final class PlainText {
    private final Parser parser = Parser.builder().build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    public String of(Markdown text) {
        return plain.render(parser.parse(text.source()));
    }
}
