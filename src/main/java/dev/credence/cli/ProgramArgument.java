package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The program that a command is about, and the files and folders it is looked for in. */
final class ProgramArgument {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROGRAM", description = "Its id, alone or as INSTITUTION/EDITION/ID.")
    private String program = "";

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Files or folders; specs/ when none is given.")
    private List<String> paths = List.of();

    /** As it was typed. */
    String name() {
        return program;
    }

    /** Compiles what was named. */
    Compilation compile(Talk talk, Optional<String> policy) {
        return compile(PathsOption.orUsual(paths), talk, policy);
    }

    /** Compiles something else in the same way. */
    static Compilation compile(List<String> paths, Talk talk, Optional<String> policy) {
        try (var told = talk.begin()) {
            return Compiler.compile(new WorkspaceReader(Path.of("")).read(paths), policy, told.progress());
        }
    }

    /** All programs of the name; that there is none is wrong usage. */
    List<NamedProgram> in(Compilation compilation) {
        return in(compilation, () -> {});
    }

    /** @param first what is said first where there is none */
    List<NamedProgram> in(Compilation compilation, Runnable first) {
        var found = NamedProgram.find(program, compilation);
        if (found.isEmpty()) {
            first.run();
            throw new ParameterException(spec.commandLine(), NamedProgram.missing(program, compilation));
        }
        return found;
    }
}
