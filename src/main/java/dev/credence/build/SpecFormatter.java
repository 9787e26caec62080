package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.format.Formatter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts files into the one layout. Only files that are named, or lie in a folder that is, are touched, and only when they change. */
public final class SpecFormatter {
    private final Path workingDirectory;
    private final boolean write;
    private final List<String> changed = new ArrayList<>();
    private final List<Span> leftAlone = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final ShownPaths shownPaths;
    private int files;

    private SpecFormatter(Path workingDirectory, boolean write) {
        this.workingDirectory = workingDirectory;
        this.write = write;
        this.shownPaths = ShownPaths.in(workingDirectory);
    }

    /**
     * Formats files on disk.
     *
     * @param paths files, and folders, of which all specs are meant
     * @param write whether files are written; if not, the result tells which would be
     */
    public static FormatResult files(Path workingDirectory, List<String> paths, boolean write) {
        return files(workingDirectory, paths, write, Progress.NONE);
    }

    /** @param progress is told how far it is */
    public static FormatResult files(Path workingDirectory, List<String> paths, boolean write, Progress progress) {
        var formatter = new SpecFormatter(workingDirectory, write);
        formatter.files(paths, progress);
        return formatter.result();
    }

    /** A text that came from elsewhere, and what is to be said about it. */
    public record Text(Optional<String> formatted, FormatResult result) {}

    /**
     * Formats a text.
     *
     * @param name what it is called in messages
     */
    public static Text text(String name, byte[] bytes) {
        var formatter = new SpecFormatter(Path.of(""), false);
        var formatted =
                formatter.mayHave(name, bytes.length) ? formatter.format(name, bytes) : Optional.<String>empty();
        formatted
                .filter(text -> !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(text -> formatter.changed.add(name));
        return new Text(formatted, formatter.result());
    }

    private FormatResult result() {
        return new FormatResult(files, changed, leftAlone, diagnostics);
    }

    private void files(List<String> paths, Progress progress) {
        var usable = paths.stream().filter(this::isUsable).toList();
        var named = new WorkspaceReader(workingDirectory).named(usable, diagnostics::add);
        progress.begin(Stage.FORMAT, named.size());
        for (var path : named) {
            file(path);
            progress.step();
        }
    }

    /** Whether a path may be given to the reader, which follows links and reads files of any name. */
    private boolean isUsable(String text) {
        try {
            var path = shownPaths.workingDirectory().resolve(text);
            if (Files.isSymbolicLink(path) && !Files.isDirectory(path) && Files.exists(path)) {
                refuse(text, "this is not formatted: it is a link", "name the file that it leads to");
                return false;
            }
            if (Files.isRegularFile(path) && !SpecPath.isSpecName(path)) {
                refuse(text, "this is not formatted: its name does not end in `.cred`", "only specs have a layout");
                return false;
            }
        } catch (InvalidPathException impossible) {
            // The reader says so.
        }
        return true;
    }

    private void refuse(String text, String why, String help) {
        diagnostics.add(
                Complaints.unreadable(shownPaths.show(Path.of(text)), why).help(help));
    }

    /** Whether a spec may be so large; if not, that is said. */
    private boolean mayHave(String name, long size) {
        if (size > LoadedSpec.LIMIT) {
            diagnostics.add(Complaints.tooLarge(name, size, LoadedSpec.LIMIT));
        }
        return size <= LoadedSpec.LIMIT;
    }

    private void file(SpecPath path) {
        if (!mayHave(path.shown(), path.size())) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(path.real());
            var better = format(path.shown(), bytes).map(text -> text.getBytes(StandardCharsets.UTF_8));
            if (better.isPresent() && !Arrays.equals(bytes, better.get())) {
                if (write) {
                    Rewriting.replace(path.real(), bytes, better.get());
                }
                changed.add(path.shown());
            }
        } catch (IOException problem) {
            diagnostics.add(
                    Complaints.unreadable(path.shown(), "this cannot be formatted: " + Complaints.reason(problem)));
        }
    }

    /** Empty for what is no text at all. */
    private Optional<String> format(String name, byte[] bytes) {
        files++;
        var decoded = TextDecoder.decode(bytes);
        var file = new SourceFile(name, decoded.text());
        if (decoded.flaw().isPresent()) {
            diagnostics.add(Complaints.flawed(file, decoded.flaw().get()));
            return Optional.empty();
        }
        var formatted = Formatter.format(file);
        if (!formatted.leftAlone().isEmpty()) {
            leftAlone.addAll(formatted.leftAlone());
            SpecReader.read(file, d -> {
                if (d.severity() == Severity.ERROR) {
                    diagnostics.add(d);
                }
            });
        }
        return Optional.of(formatted.text());
    }
}
