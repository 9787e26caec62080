package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.build.diff.Diff;
import dev.credence.build.diff.DiffHtml;
import dev.credence.build.diff.DiffJson;
import dev.credence.build.diff.DiffText;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Publication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence diff}: what changed between two catalogs. */
@Command(
        name = "diff",
        description = "Shows what changed between two catalogs, for students and for policy.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence diff csulb/2025-2026 csulb/2026-2027      two editions of the workspace",
            "  credence diff ../last-year/specs specs             two folders",
            "  credence diff old/specs specs --format html > changes.html",
            "",
            "Errors against a policy are shown and compared; with any other error nothing is compared.",
            "Exit status: 0 compared, also where something changed, 1 errors in either, 2 wrong usage or no such catalog,"
                    + " 3 unreadable."
        })
final class DiffCommand implements Callable<Integer> {
    /** How changes are printed. */
    enum Shape {
        HUMAN,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A file or folder of specs, or an edition of the workspace as INSTITUTION/EDITION.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "What it is compared with, in the same forms.")
    private String after = "";

    @Option(
            names = "--specs",
            paramLabel = "DIR",
            defaultValue = "specs",
            description = "The workspace in which editions are looked up; specs/ when not given.")
    private String specs = "specs";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How changes are printed: ${COMPLETION-CANDIDATES}.")
    private Shape shape = Shape.HUMAN;

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var old = chosen(before);
        var now = chosen(after);
        for (var side : List.of(old, now)) {
            if (side.compilation().workspace().unreadable()) {
                talk.complain(side.compilation());
                return Exit.UNREADABLE;
            }
        }
        PolicyOption.check(line, policy.id(), now.compilation());
        boolean fine = true;
        boolean comparable = true;
        for (var side : List.of(old, now)) {
            if (side.compilation().hasErrors()) {
                talk.complain(side.compilation());
                fine = false;
                comparable &= side.compilation().keepsTheLanguage();
            }
        }
        if (comparable) {
            line.getOut().print(print(Diff.between(old, now)));
        }
        line.getOut().flush();
        return fine ? Exit.FINE : Exit.BAD_CONTENT;
    }

    /** A place on disk where there is one of that name, else an edition of the workspace. */
    private Diff.Chosen chosen(String name) {
        if (Files.exists(Path.of(name))) {
            return Diff.Chosen.all(compile(name));
        }
        if (!Files.isDirectory(Path.of(specs))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no file or folder `" + name + "`, and no `" + specs + "` to look it up in");
        }
        var workspace = compile(specs);
        var names = workspace.catalogs().stream().map(Publication::folder).toList();
        if (!names.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no file, folder or edition `" + name + "`; the editions are " + String.join(", ", names));
        }
        return new Diff.Chosen(workspace, name::equals);
    }

    private Compilation compile(String path) {
        try (var told = talk.begin()) {
            return Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of(path)), policy.id(), told.progress());
        }
    }

    private String print(List<CatalogChanges> changes) {
        return switch (shape) {
            case HUMAN -> new DiffText(text -> painted("31", text), text -> painted("32", text)).of(changes);
            case JSON -> new DiffJson().of(changes);
            case HTML -> DiffHtml.of(changes);
        };
    }

    private static String painted(String code, String text) {
        return Terminal.atStandardOutput() && Terminal.hasColour() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
