package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Publisher;
import dev.credence.build.diff.EarlierVersions;
import dev.credence.diagnostic.Severity;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.policy.ProgramVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code credence proposal}: what committees need of one program, on one page to be printed. */
@Command(
        name = "proposal",
        description =
                "Writes the page about one program for its committees: the program, each clause with its verdict, what is"
                        + " missing, the approvals to sign, and what changed since it was last approved.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence proposal food-systems --out food-systems.html",
            "  credence proposal csulb/2026-2027/food-systems > food-systems.html",
            "  credence proposal food-systems --against ../last-year/specs --out food-systems.html",
            "",
            "Errors against a policy are shown in the page; with any other error there is none.",
            "Exit status: 0 written, 1 the program breaks what its policy says must be, or there are errors in the specs,"
                    + " 2 wrong usage or no such program, 3 unreadable or unwritable."
        })
final class ProposalCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description =
                    "A file or folder with the version it is compared with. Without it: the newest earlier edition in"
                            + " which it is approved.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; without it the page is printed.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var file = out.map(this::path);
        var compilation = argument.compile(talk, policy.id());
        var old = against.map(path -> ProgramArgument.compile(List.of(path), talk, policy.id()));
        for (var one : old.map(o -> List.of(compilation, o)).orElse(List.of(compilation))) {
            if (one.workspace().unreadable() || !one.keepsTheLanguage()) {
                talk.complain(one);
                return one.workspace().unreadable() ? Exit.UNREADABLE : Exit.BAD_CONTENT;
            }
        }
        PolicyOption.check(spec.commandLine(), policy.id(), compilation);
        var named = named(compilation);
        var redlines = old.map(o -> EarlierVersions.in(o, compilation, named.index()))
                .orElseGet(() -> EarlierVersions.lastApproved(compilation, named.index()));
        byte[] page = Publisher.proposal(compilation, named.index(), named.program(), redlines, Version.text());
        if (!write(page, file)) {
            return Exit.UNREADABLE;
        }
        return named.verdict(compilation).filter(ProposalCommand::isBroken).isPresent() ? Exit.BAD_CONTENT : Exit.FINE;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException odd) {
            throw usage("`" + name + "` cannot be the name of a file here");
        }
    }

    /** The only one of that name; of several the only one that is proposed. */
    private NamedProgram named(Compilation compilation) {
        var found = argument.in(compilation);
        var proposed = found.stream()
                .filter(one -> one.program().facts().status() == Status.PROPOSED)
                .toList();
        var chosen = found.size() > 1 ? proposed : found;
        if (chosen.size() != 1) {
            throw usage("there are several programs `" + argument.name() + "`: name one of "
                    + found.stream().map(NamedProgram::whole).collect(Collectors.joining(", ")));
        }
        return chosen.get(0);
    }

    private boolean write(byte[] page, Optional<Path> file) {
        var line = spec.commandLine();
        if (file.isEmpty()) {
            line.getOut().print(new String(page, StandardCharsets.UTF_8));
            line.getOut().flush();
            return true;
        }
        try {
            Files.write(file.get(), page);
        } catch (IOException unwritable) {
            line.getErr().println("credence: " + file.get() + ": it cannot be written: " + unwritable);
            return false;
        }
        if (!talk.isQuiet()) {
            line.getOut().println("the proposal is in " + file.get());
        }
        return true;
    }

    /** Whether something that must be is not. */
    private static boolean isBroken(ProgramVerdict verdict) {
        return verdict.clauses().stream()
                .flatMap(clause -> clause.rulings().stream())
                .flatMap(ruling -> ruling.diagnostics().stream())
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
