package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is remembered as long as nothing differs on which it hangs. */
class BuildMemoryTest {
    private static final BuildMemory.Kept KEPT = new BuildMemory.Kept("abc", 2, 1, "1 hint in 2 files – gelesen\n");

    @TempDir
    private Path temp;

    private TempFolder specs;
    private Path folder;

    @BeforeEach
    void someSpecs() throws IOException {
        folder = temp.resolve("memory");
        specs = new TempFolder(Files.createDirectory(temp.resolve("specs")))
                .bytes("a.cred", "institution a \"A\"\n".getBytes())
                .bytes("courses.csv", "Code\nART 101\n".getBytes());
    }

    private BuildMemory.Asked ask(String compiler, String... settings) {
        return BuildMemory.of(folder, compiler).ask(specs.read("."), List.of(settings));
    }

    private void build() {
        var asked = ask("one", "plain");
        var workspace = asked.workspace();
        for (var name : List.of("courses.csv", "theme.json")) {
            workspace.data().read(workspace.files().get(0), name);
        }
        asked.keep(KEPT);
    }

    private Optional<BuildMemory.Kept> recalled() {
        return ask("one", "plain").recall();
    }

    @Test
    void nothing_is_known_of_a_build_that_never_was() {
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void the_same_build_is_recalled() {
        build();
        assertEquals(Optional.of(KEPT), recalled());
        assertEquals(Optional.of(KEPT), recalled(), "a second time too");
    }

    @Test
    void another_compiler_other_settings_and_another_text_make_another_build() {
        build();
        assertEquals(Optional.empty(), ask("two", "plain").recall());
        assertEquals(Optional.empty(), ask("one", "coloured").recall());
        assertEquals(Optional.empty(), ask("one", "plain", "more").recall());
        specs.bytes("a.cred", "institution a \"B\"\n".getBytes());
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void a_new_spec_makes_another_build_and_without_it_the_first_is_known_again() throws IOException {
        build();
        specs.bytes("b.cred", "\n".getBytes());
        assertEquals(Optional.empty(), recalled());
        Files.delete(temp.resolve("specs/b.cred"));
        assertEquals(Optional.of(KEPT), recalled());
    }

    @Test
    void a_data_file_that_differs_is_noticed() {
        build();
        specs.bytes("courses.csv", "Code\nART 102\n".getBytes());
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void a_data_file_that_was_missing_and_is_there_now_is_noticed() {
        build();
        specs.bytes("theme.json", "{}".getBytes());
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void a_data_file_that_is_gone_is_noticed() throws IOException {
        build();
        Files.delete(temp.resolve("specs/courses.csv"));
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void what_was_wrong_with_a_file_itself_is_never_remembered() {
        specs.bytes("latin.cred", new byte[] {'#', ' ', (byte) 0xE9, '\n'});
        assertTrue(!specs.read(".").diagnostics().isEmpty());
        build();
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void a_damaged_memory_is_as_good_as_none() throws IOException {
        build();
        var file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), recalled(), "cut to " + length);
        }
        whole[3] ^= 1;
        Files.write(file, whole);
        assertEquals(Optional.empty(), recalled(), "of another format");
        build();
        assertEquals(Optional.of(KEPT), recalled(), "and is mended by the next build");
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_said() throws IOException {
        Files.writeString(folder, "a file in the way");
        build();
        assertEquals(Optional.empty(), recalled());
    }

    @Test
    void only_the_newest_are_kept() throws IOException {
        for (int i = 0; i < 25; i++) {
            specs.bytes("a.cred", ("# " + i + "\n").getBytes());
            build();
            Files.setLastModifiedTime(newest(), FileTime.fromMillis(1_000_000L + i * 1000));
        }
        try (var files = Files.list(folder)) {
            assertEquals(20, files.count());
        }
        assertEquals(Optional.of(KEPT), recalled(), "the last");
        specs.bytes("a.cred", "# 0\n".getBytes());
        assertEquals(Optional.empty(), recalled(), "the first");
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Path newest() throws IOException {
        try (var files = Files.list(folder)) {
            return files.max((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}
