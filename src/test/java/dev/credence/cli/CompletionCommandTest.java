package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
    @TempDir
    Path folder;

    private Path script(String shell) throws IOException {
        var run = Command.run("completion", shell);
        assertEquals(0, run.status(), run.err());
        return Files.writeString(folder.resolve("script"), run.out());
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    private static boolean isThere(String shell) {
        try {
            return new ProcessBuilder(shell, "-c", "exit 0").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "credence, wa, watch",
        "credence, chec, check",
        "credence check, --for, --format",
        "credence check --format, sa, sarif",
        "credence build --only, js, json",
        "credence watch --format, na, narrated",
        "credence check --policy, csulb-2024, csulb-2024",
        "credence completion, z, zsh",
        "credence policy, imp, impact",
        "credence, aud, audit",
        "credence audit, --tra, --transcript",
        "credence audit --format, hu, human",
    })
    void bash_completes(String before, String begun, String expected) throws Exception {
        assumeTrue(isThere("bash"), "there is no bash here");
        int count = before.split(" ").length;
        String said = output(
                "bash",
                "-c",
                "source '" + script("bash") + "' && COMP_WORDS=(" + before + " " + begun + ") COMP_CWORD=" + count
                        + " COMP_LINE='" + before + " " + begun
                        + "'; _complete_credence; printf '%s\\n' \"${COMPREPLY[@]}\"");
        assertTrue(said.lines().map(String::strip).anyMatch(expected::equals), said);
    }

    @Test
    void zsh_can_read_it() throws Exception {
        assumeTrue(isThere("zsh"), "there is no zsh here");
        output("zsh", "-n", script("zsh").toString());
    }

    @Test
    void other_shells_are_wrong_usage() {
        assertEquals(2, Command.run("completion", "fish").status());
        assertEquals(2, Command.run("completion").status());
    }
}
