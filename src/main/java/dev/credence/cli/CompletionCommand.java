package dev.credence.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code credence completion}: a script that makes a shell complete command lines. */
@Command(
        name = "completion",
        description = {
            "Prints a script that lets the Tab key complete commands, options, and words such as formats and products.",
            "It is read by the shell once, at its start."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence completion bash > ~/.local/share/bash-completion/completions/credence",
            "  credence completion zsh > ~/.credence-completion.zsh",
            "      and in ~/.zshrc: source ~/.credence-completion.zsh",
            "  source <(credence completion bash)      for this shell only",
            "",
            "Exit status: 0 fine, 2 wrong usage."
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells there are scripts for; one script serves both. */
    enum Shell {
        BASH,
        ZSH
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            completionCandidates = Words.Shells.class,
            description = "Which shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Override
    public Integer call() {
        // All commands, not only this one.
        spec.commandLine().getOut().print(AutoComplete.bash("credence", Commands.all(new Main())));
        spec.commandLine().getOut().flush();
        return Exit.FINE;
    }
}
