package dev.credence.publish.html;

import dev.credence.model.Markdown;
import dev.credence.publish.PlainText;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * An author's Markdown for a page: raw HTML is shown as text, links lead to http, https, mailto or a relative place only, pictures
 * are their descriptions, and headings continue those of the page without a gap.
 */
final class MarkdownPages {
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .percentEncodeUrls(true)
            .build();
    private final PlainText plain = new PlainText();

    /** @param below the level of the heading it stands under */
    String html(Markdown text, int below) {
        Node document = parser.parse(text.source());
        document.accept(new Tidy(below));
        return html.render(document);
    }

    String plain(Markdown text) {
        return plain.of(text);
    }

    private static final class Tidy extends AbstractVisitor {
        private final int below;
        private int previous;
        private int first;

        Tidy(int below) {
            this.below = below;
            this.previous = below;
        }

        @Override
        public void visit(Heading heading) {
            first = first == 0 ? heading.getLevel() : first;
            int wanted = Math.max(below + 1 + heading.getLevel() - first, below + 1);
            previous = Math.min(Math.min(wanted, previous + 1), 6);
            heading.setLevel(previous);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
