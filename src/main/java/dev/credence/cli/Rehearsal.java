package dev.credence.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs several commands in one process and says nothing, so that Java sees which classes they need: what the launcher keeps for later
 * starts is made of one process.
 */
final class Rehearsal {
    private static final String AND_THEN = "--";

    private Rehearsal() {}

    /** @param args command lines with {@code --} between them */
    public static void main(String[] args) {
        var silent = new PrintWriter(Writer.nullWriter());
        for (var command : commands(args)) {
            Main.run(silent, silent, command.toArray(new String[0]));
        }
    }

    /** The command lines one by one; an empty one is none. */
    static List<List<String>> commands(String... args) {
        var commands = new ArrayList<List<String>>();
        int start = 0;
        for (int i = 0; i <= args.length; i++) {
            if (i == args.length || args[i].equals(AND_THEN)) {
                if (i > start) {
                    commands.add(Arrays.asList(args).subList(start, i));
                }
                start = i + 1;
            }
        }
        return commands;
    }
}
