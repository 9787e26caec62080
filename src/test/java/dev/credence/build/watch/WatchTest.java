package dev.credence.build.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.IncrementalCompiler;
import dev.credence.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop, with changes and a clock of the test: nothing here waits. */
class WatchTest {
    private static final String GOOD = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { upper-division 300 to 499 }
            }
            course GEOG 301 "Cities" { units 3 }
            undergraduate certificate x "X" { requirements 3 units { GEOG 301 } }
            """;
    private static final String BAD = GOOD.replace("{ GEOG 301 }", "{ GEOG 999 }");

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void begin() throws IOException {
        spec = folder.toRealPath().resolve("specs/a.cred");
        Files.createDirectories(spec.getParent());
        Files.writeString(spec, GOOD);
    }

    /** What happens, one thing after the other; each takes a certain time from the one before. */
    private static final class Script implements Changes {
        private record Event(Duration after, Runnable happening, List<Change> changes) {}

        private final Queue<Event> events = new ArrayDeque<>();
        private final Queue<Change> waiting = new ArrayDeque<>();
        private final List<Set<Path>> watched = new ArrayList<>();
        private Duration now = Duration.ZERO;
        private Duration due = Duration.ZERO;

        Script after(long milliseconds, Runnable happening, Change... changes) {
            events.add(new Event(Duration.ofMillis(milliseconds), happening, List.of(changes)));
            return this;
        }

        @Override
        public void watch(Set<Path> folders) {
            watched.add(folders);
        }

        @Override
        public Optional<Change> next(Duration most) {
            var until = now.plus(most);
            while (waiting.isEmpty() && !events.isEmpty()) {
                var at = due.plus(events.element().after());
                if (at.compareTo(until) > 0) {
                    break;
                }
                var event = events.remove();
                due = at;
                now = at.compareTo(now) > 0 ? at : now;
                event.happening().run();
                waiting.addAll(event.changes());
            }
            if (waiting.isEmpty()) {
                now = until;
            }
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public boolean isClosed() {
            return events.isEmpty() && waiting.isEmpty();
        }

        @Override
        public void close() {}
    }

    private void write(String text) {
        try {
            Files.writeString(spec, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.delete(spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Changes.Change at() {
        return new Changes.Change.At(spec);
    }

    /** The codes that each round found. */
    private List<String> rounds(Script script) {
        var found = new ArrayList<String>();
        var compiler = new IncrementalCompiler(folder, List.of("specs"), Optional.empty());
        new Watch(
                        compiler,
                        script,
                        () -> script.now.toNanos(),
                        round -> found.add(round.compilation().diagnostics().stream()
                                .map(Diagnostic::code)
                                .map(code -> code.id())
                                .collect(Collectors.joining(" "))))
                .run();
        return found;
    }

    @Test
    void it_compiles_at_the_start_and_after_each_save() {
        var script =
                new Script().after(5000, () -> write(BAD), at()).after(5000, () -> write(GOOD + "# better\n"), at());
        assertEquals(List.of("", "unknown-course", ""), rounds(script));
    }

    @Test
    void what_changes_nothing_is_not_told() {
        var other = new Changes.Change.At(spec.resolveSibling(".a.cred.swp"));
        var script = new Script()
                .after(5000, () -> {}, other)
                .after(5000, () -> write(GOOD), at())
                .after(5000, () -> {}, new Changes.Change.Look());
        assertEquals(List.of(""), rounds(script));
    }

    @Test
    void saves_that_come_close_together_are_one() {
        var script = new Script()
                .after(5000, () -> write(BAD), at())
                .after(10, () -> write(BAD + "# more\n"), at(), at())
                .after(10, () -> write(GOOD + "# done\n"), at());
        assertEquals(List.of("", ""), rounds(script));
    }

    @Test
    void a_file_that_was_emptied_gets_time_to_be_written() {
        var script = new Script().after(5000, () -> write(""), at()).after(200, () -> write(BAD), at());
        assertEquals(List.of("", "unknown-course"), rounds(script));
    }

    @Test
    void a_file_that_was_moved_away_gets_time_to_come_back() {
        var script = new Script().after(5000, this::delete, at()).after(200, () -> write(BAD), at());
        assertEquals(List.of("", "unknown-course"), rounds(script));
    }

    @Test
    void a_file_that_stays_away_is_gone() {
        var script = new Script().after(5000, this::delete, at());
        assertEquals(List.of("", "empty-workspace"), rounds(script));
    }

    @Test
    void whoever_never_stops_saving_gets_an_answer_all_the_same() {
        var script = new Script();
        script.after(5000, () -> write(BAD), at());
        for (int i = 0; i < 120; i++) {
            script.after(20, () -> {}, at());
        }
        script.after(20, () -> write(GOOD + "# at last\n"), at());
        assertEquals(List.of("", "unknown-course", ""), rounds(script));
    }

    @Test
    void when_changes_were_lost_everything_is_read() {
        var script = new Script().after(5000, () -> write(BAD), new Changes.Change.Anything());
        assertEquals(List.of("", "unknown-course"), rounds(script));
    }

    @Test
    void a_new_folder_is_watched() {
        var deeper = spec.resolveSibling("deeper");
        var script = new Script()
                .after(
                        5000,
                        () -> {
                            try {
                                Files.createDirectory(deeper);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        new Changes.Change.At(deeper));
        assertEquals(List.of(""), rounds(script));
        assertTrue(script.watched.get(script.watched.size() - 1).contains(deeper));
    }
}
