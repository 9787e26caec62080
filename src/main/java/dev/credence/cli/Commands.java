package dev.credence.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** What can follow {@code credence}, in the order of the help. A command is added by one line here. */
enum Commands {
    BUILD(BuildCommand.class),
    CHECK(CheckCommand.class),
    POLICY(PolicyCommand.class),
    EXPLAIN(ExplainCommand.class),
    PATHS(PathsCommand.class),
    AUDIT(AuditCommand.class),
    IDS(IdsCommand.class),
    DIFF(DiffCommand.class),
    PROPOSAL(ProposalCommand.class),
    FMT(FmtCommand.class),
    NEW(NewCommand.class),
    WATCH(WatchCommand.class),
    COMPLETION(CompletionCommand.class);

    private final Class<?> type;

    Commands(Class<?> type) {
        this.type = type;
    }

    /** The command line with its commands: the one that is asked for, where that is clear, as each costs time at every start. */
    static CommandLine line(Object main, String... args) {
        var asked = Arrays.stream(values())
                .filter(c -> args.length > 0 && args[0].equals(c.word()))
                .toList();
        var line = new CommandLine(main);
        for (var command : asked.isEmpty() ? List.of(values()) : asked) {
            line.addSubcommand(command.type);
        }
        if (asked.isEmpty()) {
            line.addSubcommand(CommandLine.HelpCommand.class);
        }
        return line;
    }

    /** The command line with all its commands. */
    static CommandLine all(Object main) {
        return line(main);
    }

    /** Where no command was given. Not said by {@link Main}, which would load what it throws at every start. */
    static void complainOfNone(CommandLine line) {
        throw new CommandLine.ParameterException(line, "a command is missing");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
