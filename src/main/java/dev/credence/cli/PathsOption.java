package dev.credence.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The files and folders a command works on. */
final class PathsOption {
    private static final List<String> USUAL = List.of("specs");

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders; specs/ when none is given.")
    private List<String> paths = List.of();

    /** Those that were named, and else the usual folder. */
    List<String> orUsual() {
        return orUsual(paths);
    }

    static List<String> orUsual(List<String> named) {
        return named.isEmpty() ? USUAL : named;
    }

    /** Those that were named. */
    List<String> named() {
        return paths;
    }
}
