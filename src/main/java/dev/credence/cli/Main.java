package dev.credence.cli;

import dev.credence.build.Compiler;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code credence}. */
@Command(
        name = "credence",
        description = "Checks certificate and micro-credential programs, and publishes them.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  credence check              looks at everything under specs/ and tells what is wrong",
            "  credence build              the same, and writes the catalog into out/",
            "  credence help COMMAND       all there is to say of one command",
            "",
            "Exit status: 0 fine, 1 errors in the specs, 2 wrong usage, 3 unreadable or unwritable, 70 internal error."
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs one command and exits with its status. */
    public static void main(String[] args) {
        // Asked for often by tools; answered without loading a compiler.
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            System.out.print(Version.whole());
            return;
        }
        Compiler.prepare();
        int status = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        // Ending by itself is quicker than being ended, which newer Javas want to write into a log.
        if (status != Exit.FINE) {
            System.exit(status);
        }
    }

    /** Runs one command with the given streams and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int status = Check.plain(args)
                .map(check -> run(() -> check.run(out, err), err))
                .or(() -> Build.plain(args).map(build -> run(() -> build.run(out, err), err)))
                .orElseGet(() -> parsed(out, err, args));
        out.flush();
        err.flush();
        return status;
    }

    private static int run(IntSupplier command, PrintWriter err) {
        try {
            return command.getAsInt();
        } catch (RuntimeException e) {
            return internalError(e, err);
        }
    }

    private static int parsed(PrintWriter out, PrintWriter err, String... args) {
        return Commands.line(new Main(), args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> internalError(e, line.getErr()))
                .execute(args);
    }

    private static int internalError(Exception e, PrintWriter err) {
        err.println("credence: internal error: " + e);
        e.printStackTrace(err);
        err.println("This is a mistake in " + Version.text()
                + ", not in your specs. Please report it with the lines above.");
        return Exit.INTERNAL;
    }

    @Override
    public void run() {
        Commands.complainOfNone(spec.commandLine());
    }
}
