package dev.credence.build;

import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeMap;

/** Everything a compilation says, as one text. */
public final class Said {
    private Said() {}

    /** The diagnostics as people see them, the sums of every program, and the answer to every clause. */
    public static String by(Compilation compilation) {
        var text = new StringBuilder(diagnostics(compilation));
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            text.append(catalog.institution().id())
                    .append(' ')
                    .append(catalog.edition().id());
            text.append(", ").append(catalog.courses().size()).append(" courses\n");
            new TreeMap<>(compilation.ranges().get(i))
                    .forEach((id, ranges) -> text.append(id)
                            .append(": ")
                            .append(ranges.whole().map(Object::toString).orElse("no path"))
                            .append('\n'));
            new TreeMap<>(compilation.verdicts().get(i))
                    .forEach((id, verdict) -> verdict.clauses()
                            .forEach(clause -> text.append(id)
                                    .append(' ')
                                    .append(clause.clause().number())
                                    .append(' ')
                                    .append(clause.rulings().stream()
                                            .map(r -> r.answer() + r.margin().orElse(""))
                                            .toList())
                                    .append('\n')));
        }
        return text.toString();
    }

    /** The diagnostics alone. */
    public static String diagnostics(Compilation compilation) {
        var text = new StringBuilder();
        try {
            Format.PLAIN
                    .renderer(new TextOptions(false, 100, Integer.MAX_VALUE))
                    .render(new Report(compilation.diagnostics(), compilation.files(), Optional.empty()), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
