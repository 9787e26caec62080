package dev.credence.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line, and what came of it. */
record Command(int status, String out, String err) {
    static Command run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Command(status, out.toString(), err.toString());
    }
}
