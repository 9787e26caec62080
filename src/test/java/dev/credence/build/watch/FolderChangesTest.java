package dev.credence.build.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.IncrementalCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole watch in a real folder. How long a system takes to tell of a change is its own business; only that it does is tested. */
@Tag("slow")
class FolderChangesTest {
    private static final String GOOD = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { upper-division 300 to 499 }
            }
            courses from "courses.csv"
            undergraduate certificate x "X" { requirements 3 units { GEOG 301 } }
            """;

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
    private FolderChanges changes;
    private Thread thread;
    private Path specs;

    @BeforeEach
    void begin() throws IOException {
        specs = Files.createDirectories(folder.resolve("specs"));
        Files.writeString(specs.resolve("a.cred"), GOOD);
        Files.writeString(specs.resolve("courses.csv"), "code,title,units\nGEOG 301,Cities,3\n");
        changes = new FolderChanges();
        var compiler = new IncrementalCompiler(folder, List.of("specs"), Optional.empty());
        thread = new Thread(new Watch(compiler, changes, System::nanoTime, rounds::add)::run);
        thread.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        changes.close();
        thread.join(30_000);
        assertTrue(!thread.isAlive());
    }

    /** Waits for a round with these codes; rounds on the way there are what a slow computer sees of a change. */
    private void await(String... codes) throws InterruptedException {
        var wanted = List.of(codes);
        List<String> seen = List.of("nothing");
        for (var round = next(); round != null; round = next()) {
            seen = round.compilation().diagnostics().stream()
                    .map(d -> d.code().id())
                    .toList();
            if (seen.equals(wanted)) {
                return;
            }
        }
        assertEquals(wanted, seen);
    }

    private Round next() throws InterruptedException {
        return rounds.poll(60, TimeUnit.SECONDS);
    }

    @Test
    void it_sees_what_editors_and_people_do() throws Exception {
        await();
        var spec = specs.resolve("a.cred");
        // As vim does: the old file is moved away, the new one written.
        Files.move(spec, specs.resolve("a.cred~"));
        Files.writeString(spec, GOOD.replace("{ GEOG 301 }", "{ GEOG 999 }"));
        Files.delete(specs.resolve("a.cred~"));
        await("unknown-course");
        // As many do: a temporary file is moved over it.
        Files.writeString(specs.resolve("a.cred.tmp"), GOOD);
        Files.move(specs.resolve("a.cred.tmp"), spec, StandardCopyOption.REPLACE_EXISTING);
        await();
        Files.writeString(spec, "");
        Files.writeString(spec, GOOD.replace("3 units", "4 units"));
        await("size-differs");
        Files.writeString(specs.resolve("courses.csv"), "code,title,units\nGEOG 301,Cities,4\n");
        await();
        // A folder that is made, filled, removed, and made again.
        for (int i = 0; i < 2; i++) {
            var deeper = Files.createDirectory(specs.resolve("deeper"));
            Files.writeString(deeper.resolve("b.cred"), "undergraduate certificate y \"Y\" {\n");
            await("missing-brace");
            Files.delete(deeper.resolve("b.cred"));
            Files.delete(deeper);
            await();
        }
        Files.delete(spec);
        await("empty-workspace");
        Files.writeString(spec, GOOD.replace("3 units", "4 units"));
        await();
    }
}
