package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much commands say: nothing needless with {@code --quiet}, times with {@code --verbose}, progress at a terminal. */
class TalkTest {
    private static final String GOOD = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { upper-division 300 to 499 }
            }
            course GEOG 301 "Cities" { units 3 }
            undergraduate certificate x "X" { requirements 3 units { GEOG 301 } }
            """;

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = Files.writeString(folder.resolve("a.cred"), GOOD);
    }

    private static void quiet(Object... words) {
        var run = Command.run(words);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals("", run.out());
    }

    @Test
    void quiet_says_nothing_where_nothing_is_wrong() {
        quiet("check", spec, "--quiet");
        quiet("check", "-q", spec);
        quiet("build", spec, "--quiet", "--out", folder.resolve("out"), "--only", "json");
        assertEquals(0, Command.run("fmt", spec).status());
        quiet("fmt", spec, "--check", "--quiet");
    }

    @Test
    void quiet_says_what_is_wrong_and_no_more() throws IOException {
        Files.writeString(spec, GOOD.replace("{ GEOG 301 }", "{ GEOG 999 }"));
        var run = Command.run("check", spec, "--quiet");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("unknown-course"), run.err());
        assertFalse(run.err().contains("1 error"), run.err());
        assertTrue(Command.run("check", spec).err().contains("1 error"));
    }

    @Test
    void programs_get_everything_also_with_quiet() {
        assertEquals(
                Command.run("check", spec, "--format", "json").out(),
                Command.run("check", spec, "--format", "json", "-q").out());
    }

    @Test
    void verbose_names_each_stage_with_its_time_and_count() {
        var run = Command.run("build", spec, "--verbose", "--out", folder.resolve("out"), "--only", "json");
        assertEquals(0, run.status(), run.err());
        for (var stage : Stage.values()) {
            boolean expected = stage != Stage.FORMAT && stage != Stage.FIND;
            assertEquals(expected, run.err().contains("  " + stage.words() + " "), run.err());
        }
        assertTrue(run.err().matches("(?s).*reading +[\\d,]+ ms  1 files\\R.*"), run.err());
        assertTrue(run.err().contains("all of it"), run.err());
    }

    @Test
    void both_at_once_are_wrong_usage() {
        assertEquals(2, Command.run("check", spec, "-q", "-v").status());
    }

    @Test
    void times_add_up() {
        var text = new StringWriter();
        var now = new AtomicLong();
        var times = new StageTimes(new PrintWriter(text), now::get);
        times.begin(Stage.READ, 2);
        times.step();
        times.step();
        now.set(12_000_000);
        times.begin(Stage.RESOLVE, 0);
        now.set(1_512_000_000);
        times.close();
        assertEquals("""
                  reading                               12 ms  2 files
                  looking up courses and programs    1,500 ms
                  all of it                          1,512 ms
                """, text.toString());
    }

    @Test
    void progress_is_one_line_that_is_gone_at_the_end() {
        var text = new StringWriter();
        var line = new ProgressLine(new PrintWriter(text));
        line.begin(Stage.READ, 10_000);
        for (int i = 0; i < 812; i++) {
            line.step();
        }
        line.show();
        line.show();
        line.begin(Stage.POLICY, 2000);
        line.show();
        line.begin(Stage.RESOLVE, 0);
        line.show();
        line.close();
        line.show();
        String erase = "\r\u001b[K";
        assertEquals(
                erase + "reading 812 of 10,000 files" + erase + "deciding every path: 0 of 2,000 programs" + erase
                        + "looking up courses and programs" + erase,
                text.toString());
    }

    @Test
    void progress_that_was_never_seen_leaves_no_trace() {
        var text = new StringWriter();
        var line = new ProgressLine(new PrintWriter(text));
        line.begin(Stage.READ, 3);
        line.close();
        assertEquals("", text.toString());
    }
}
