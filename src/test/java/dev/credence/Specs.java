package dev.credence;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Workspace;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Specs and data files in memory, compiled without touching the disk. */
public final class Specs {
    /** An institution with courses of every level; it lies one folder above the specs of a test. */
    public static final String BASE = resource("/dev/credence/diagnostic/codes/base.cred");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    private Specs() {}

    /** Nothing but what is added. */
    public static Specs alone() {
        return new Specs();
    }

    /** The base institution. */
    public static Specs base() {
        return alone().file("base.cred", BASE);
    }

    /** One spec, {@code case/spec.cred}, beside the base institution. */
    public static Specs of(String text) {
        return base().file("case/spec.cred", text);
    }

    /** A program of the base institution with these requirements. */
    public static Specs requirements(String lines) {
        return of("undergraduate certificate x \"X\" {\n  requirements {\n" + lines.indent(4) + "  }\n}\n");
    }

    public Specs file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A data file that specs of the same folder may import. */
    public Specs data(String path, String text) {
        data.put(path, text);
        return this;
    }

    /** Compiles the files in the order in which they were added. */
    public Compilation compile() {
        var sources = files.entrySet().stream()
                .map(e -> new SourceFile(e.getKey(), e.getValue()))
                .toList();
        return Compiler.compile(new Workspace(sources, Set.of(), this::read, List.of()));
    }

    private DataFiles.Answer read(SourceFile spec, String name) {
        if (name.startsWith("..") || name.startsWith("/")) {
            return new DataFiles.Answer.Outside();
        }
        int slash = spec.path().lastIndexOf('/');
        String path = spec.path().substring(0, slash + 1) + name;
        String text = data.get(path);
        return text == null
                ? new DataFiles.Answer.Missing(List.of())
                : new DataFiles.Answer.Found(new SourceFile(path, text));
    }

    /** What the command line prints, without colour and box drawing. */
    public String rendered() {
        return rendered(compile());
    }

    public static String rendered(Compilation compilation) {
        var text = new StringBuilder();
        var report = new Report(compilation.diagnostics(), compilation.files(), Optional.empty());
        try {
            Format.PLAIN.renderer(new TextOptions(false, 100, 1000)).render(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** One diagnostic a line: place, code, message; hints are left out. */
    public String errors() {
        return errors(compile());
    }

    public static String errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(d -> d.severity() != Severity.HINT)
                .map(Specs::line)
                .collect(Collectors.joining("\n"));
    }

    /** Like {@link #errors}, with the help under each. */
    public String errorsAndHelp() {
        var lines = new ArrayList<String>();
        for (var diagnostic : compile().diagnostics()) {
            lines.add(line(diagnostic));
            diagnostic.help().ifPresent(help -> lines.add("  help: " + help));
        }
        return String.join("\n", lines);
    }

    private static String line(Diagnostic d) {
        return d.span() + " " + d.code().id() + ": " + d.message();
    }

    /** The codes alone, in one line. */
    public String codes() {
        return compile().diagnostics().stream().map(d -> d.code().id()).collect(Collectors.joining(" "));
    }

    /** The only catalog of a workspace without errors. */
    public Catalog catalog() {
        var compilation = compile();
        if (compilation.hasErrors() || compilation.catalogs().size() != 1) {
            throw new AssertionError(compilation.catalogs().size() + " catalogs\n" + rendered(compilation));
        }
        return compilation.catalogs().get(0);
    }

    public Program program(String id) {
        return catalog().programs().stream()
                .filter(p -> p.facts().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The units of a program as {@code 12 to 15}, whatever is stated and wherever it is declared. */
    public String range(String id) {
        return range(compile(), id);
    }

    public static String range(Compilation compilation, String id) {
        for (Map<String, ProgramRanges> ranges : compilation.ranges()) {
            if (ranges.containsKey(id)) {
                return ranges.get(id).whole().map(s -> s.total().toString()).orElse("none");
            }
        }
        throw new AssertionError("no program " + id + "\n" + rendered(compilation));
    }

    private static String resource(String name) {
        try (var in = Specs.class.getResourceAsStream(name)) {
            return new String(
                    java.util.Objects.requireNonNull(in, name).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
