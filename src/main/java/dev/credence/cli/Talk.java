package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much a command says besides what was asked of it. */
final class Talk {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "Says nothing but what is wrong: errors, and why something could not be done.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Says how long each stage took, on standard error.")
    private boolean verbose;

    boolean isQuiet() {
        return quiet;
    }

    /** Says for people what is wrong with the specs. */
    void complain(Compilation compilation) {
        var line = spec.commandLine();
        new DiagnosticPrinter(line.getOut(), line.getErr(), Format.HUMAN, quiet).print(compilation, Optional.empty());
    }

    /** Work of a command, told about as it was asked for. */
    Told begin() {
        if (quiet && verbose) {
            throw new ParameterException(spec.commandLine(), "`--quiet` and `--verbose` cannot both be");
        }
        return Told.of(spec.commandLine().getErr(), quiet, verbose);
    }
}
