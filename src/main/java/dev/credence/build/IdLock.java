package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.publish.IdKey;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The text of {@code ids.lock}: a line for each public id, with the names that its thing has or had, the present one first. A merge
 * of two versions is right when it keeps the lines of both.
 */
record IdLock(List<Line> lines) {
    private static final String HEAD = """
            # The public ids of this workspace, by which registries and badge platforms know its programs and courses.
            # Written by `credence ids`. Keep it with the specs; an id that is published never changes.
            """;

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern LINE = Pattern.compile(
            "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) (\\S+) ([a-z]+)((?: " + QUOTED + ")+)");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{4}");
    private static final Pattern NAME = Pattern.compile(QUOTED);

    /** @param names of one institution and kind; the first is the present one */
    record Line(UUID id, List<IdKey> names) {
        Line {
            names = List.copyOf(names);
        }
    }

    IdLock {
        lines = lines.stream()
                .sorted(Comparator.comparing(line -> line.names().get(0)))
                .toList();
    }

    /** Reads it. What cannot be read, and what stands there twice, is told with its place. */
    static IdLock read(SourceFile file, DiagnosticSink sink) {
        var lines = new ArrayList<Line>();
        Map<IdKey, Span> names = new HashMap<>();
        Map<UUID, Span> ids = new HashMap<>();
        String text = file.text();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String written = text.substring(start, end);
            String bare = written.strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                int from = start + written.indexOf(bare);
                var place = file.span(from, from + bare.length());
                line(bare, place, names, ids, lines, sink);
            }
            start = end + 1;
        }
        return new IdLock(lines);
    }

    private static void line(
            String text,
            Span place,
            Map<IdKey, Span> names,
            Map<UUID, Span> ids,
            List<Line> lines,
            DiagnosticSink sink) {
        var match = LINE.matcher(text);
        var kind = match.matches() ? IdKey.Kind.of(match.group(3)) : Optional.<IdKey.Kind>empty();
        if (kind.isEmpty()) {
            sink.report(Diagnostic.of(Code.BAD_ID_LOCK, place, "the public id in this line is not kept")
                    .help("write it as `credence ids` does: the id, the institution, the kind and the name in quotes"));
            return;
        }
        var id = UUID.fromString(match.group(1));
        var first = ids.putIfAbsent(id, place);
        boolean sound = first == null;
        if (first != null) {
            sink.report(Diagnostic.of(Code.DUPLICATE_ID, place, "two things would be published under one id")
                    .label("the same id again")
                    .related(first, "first here")
                    .help("take one of the two lines out, or put the older name at the end of the other line"));
        }
        var keys = new ArrayList<IdKey>();
        var quoted = NAME.matcher(match.group(4));
        while (quoted.find()) {
            var key = new IdKey(match.group(2), kind.get(), unquoted(quoted.group()));
            var before = names.putIfAbsent(key, place);
            if (before != null && before != place) {
                sound = false;
                sink.report(Diagnostic.of(Code.DUPLICATE_ID, place, "nobody can tell which id `" + key.name() + "` has")
                        .label("the same name again")
                        .related(before, "first here")
                        .help("keep the line whose id is published"));
            }
            keys.add(key);
        }
        if (sound) {
            lines.add(new Line(id, keys));
        }
    }

    /** As it is written to disk. */
    String text() {
        var text = new StringBuilder(HEAD);
        for (var line : lines) {
            var key = line.names().get(0);
            text.append(line.id())
                    .append(' ')
                    .append(key.institution())
                    .append(' ')
                    .append(key.kind().word());
            line.names().forEach(name -> text.append(' ').append(quoted(name.name())));
            text.append('\n');
        }
        return text.toString();
    }

    private static String quoted(String name) {
        var text = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }

    private static String unquoted(String quoted) {
        var name = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                name.append(c);
                continue;
            }
            char next = quoted.charAt(++i);
            if (next == 'u'
                    && i + 5 < quoted.length()
                    && HEX.matcher(quoted.substring(i + 1, i + 5)).matches()) {
                name.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                name.append(next);
            }
        }
        return name.toString();
    }
}
