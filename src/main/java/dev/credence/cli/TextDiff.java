package dev.credence.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.credence.build.Mending;
import dev.credence.source.SourceFile;
import java.util.List;

/** What changes in a file, as a unified diff: the form that editors and version control show. */
final class TextDiff {
    private static final int CONTEXT = 3;

    private TextDiff() {}

    /** Lines that end with LF. */
    static String of(Mending.Changed changed) {
        var before = lines(changed.before());
        var patch = DiffUtils.diff(before, lines(changed.after()));
        String path = changed.before().path();
        var text = new StringBuilder();
        for (var line : UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, before, patch, CONTEXT)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static List<String> lines(SourceFile file) {
        return List.of(file.text().split("\r\n|[\r\n]", -1));
    }
}
