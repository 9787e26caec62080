package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.io.IOException;

/** Workflow commands of GitHub Actions: each diagnostic becomes an annotation beside the line of a pull request. */
public final class GithubRenderer implements Renderer {

    @Override
    public void render(Report report, Appendable out) throws IOException {
        for (var diagnostic : report.diagnostics()) {
            out.append(command(diagnostic)).append('\n');
        }
    }

    private static String command(Diagnostic diagnostic) {
        var span = diagnostic.span();
        var start = span.file().position(span.start());
        var last = span.file().position(Math.max(span.start(), span.end() - 1));
        var text = new StringBuilder("::").append(command(diagnostic.severity()));
        text.append(" file=").append(property(span.file().path()));
        text.append(",line=").append(start.line()).append(",endLine=").append(last.line());
        // Columns are only understood within one line.
        if (start.line() == last.line()) {
            text.append(",col=").append(start.column()).append(",endColumn=").append(last.column());
        }
        text.append(",title=").append(property(diagnostic.code().id()));
        return text.append("::").append(data(whole(diagnostic))).toString();
    }

    private static String whole(Diagnostic diagnostic) {
        var text = new StringBuilder(Whole.text(diagnostic));
        for (var label : diagnostic.related()) {
            text.append("\nsee ").append(label.span()).append(": ").append(label.text());
        }
        return text.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
