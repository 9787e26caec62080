package dev.credence.build;

import dev.credence.diagnostic.Edit;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workspace after some edits, which do not collide. */
final class Edited {
    private final Workspace workspace;
    /** The edits of each file, by its path, in the order of their places, their line ends those of the file. */
    private final Map<String, List<Edit>> edits = new HashMap<>();

    private Edited(Workspace before, Collection<Edit> all) {
        var byFile = new HashMap<SourceFile, List<Edit>>();
        for (var edit : all) {
            byFile.computeIfAbsent(edit.span().file(), f -> new ArrayList<>()).add(edit);
        }
        var changed = new HashMap<SourceFile, SourceFile>();
        byFile.forEach((file, list) -> {
            String end = lineEnd(file);
            list.replaceAll(edit -> new Edit(edit.span(), edit.replacement().replace("\n", end)));
            list.sort(Comparator.comparing(Edit::span));
            edits.put(file.path(), list);
            changed.put(file, new SourceFile(file.path(), text(file, list)));
        });
        this.workspace = before.with(changed);
    }

    static Edited of(Workspace before, Collection<Edit> edits) {
        return new Edited(before, edits);
    }

    Workspace workspace() {
        return workspace;
    }

    /** Where a place of the old texts is now, as an offset in the file of the same path. */
    int moved(Span place) {
        int by = 0;
        for (var edit : edits.getOrDefault(place.file().path(), List.of())) {
            if (edit.span().end() > place.start()) {
                break;
            }
            String replacement = edit.replacement();
            by += replacement.codePointCount(0, replacement.length())
                    - (edit.span().end() - edit.span().start());
        }
        return place.start() + by;
    }

    private static String text(SourceFile file, List<Edit> edits) {
        var text = new StringBuilder();
        int at = 0;
        for (var edit : edits) {
            text.append(file.slice(at, edit.span().start())).append(edit.replacement());
            at = edit.span().end();
        }
        return text.append(file.slice(at, file.length())).toString();
    }

    /** How the first line of a file ends. */
    private static String lineEnd(SourceFile file) {
        String text = file.text();
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        if (cr < 0) {
            return "\n";
        }
        return lf == cr + 1 ? "\r\n" : lf < 0 || cr < lf ? "\r" : "\n";
    }
}
