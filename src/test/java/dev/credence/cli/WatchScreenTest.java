package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchScreenTest {
    private static final String E = "\u001b[";

    @Test
    void a_terminal_is_cleared_once_and_then_written_over_in_one_piece() {
        var writes = new ArrayList<String>();
        var out = new PrintWriter(new StringWriter()) {
            @Override
            public void print(Object frame) {
                writes.add(frame.toString());
            }
        };
        var screen = WatchScreen.terminal(out, () -> new Terminal.Size(24, 80));
        assertEquals(80, screen.width());
        screen.show("one\ntwo\n", "status 1");
        screen.show("three\n", "status 2");
        assertEquals(
                List.of(
                        E + "2J" + E + "Hone" + E + "K\ntwo" + E + "K\nstatus 1" + E + "K" + E + "J",
                        E + "Hthree" + E + "K\nstatus 2" + E + "K" + E + "J"),
                writes);
    }

    @Test
    void what_does_not_fit_is_counted() {
        var text = new StringWriter();
        var screen = WatchScreen.terminal(new PrintWriter(text), () -> new Terminal.Size(4, 80));
        screen.show("1\n2\n3\n", "status");
        assertEquals(
                E + "2J" + E + "H1" + E + "K\n2" + E + "K\n3" + E + "K\nstatus" + E + "K" + E + "J", text.toString());
        text.getBuffer().setLength(0);
        screen.show("1\n2\n3\n4\n", "status");
        assertEquals(
                E + "H1" + E + "K\n2" + E + "K\n" + E + "0m... and 2 more lines; `credence check` prints them all" + E
                        + "K\nstatus" + E + "K" + E + "J",
                text.toString());
    }

    @Test
    void a_log_grows() {
        var text = new StringWriter();
        var screen = WatchScreen.log(new PrintWriter(text));
        screen.show("one\n", "status 1");
        screen.show("", "status 2");
        assertEquals("one\nstatus 1\nstatus 2\n", text.toString());
    }
}
