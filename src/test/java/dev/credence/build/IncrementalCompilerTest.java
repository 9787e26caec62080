package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Program;
import dev.credence.publish.Exports;
import dev.credence.publish.OutputSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalCompilerTest {
    private static final String INSTITUTION = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { upper-division 300 to 499 }
              policy house
            }
            courses from "courses.csv"
            """;
    private static final String COURSES = "code,title,units\nGEOG 301,Cities,3\nGEOG 302,Rivers,3\n";
    private static final String ONE = """
            undergraduate certificate one "One" { requirements 3 units { GEOG 301 } }
            """;
    private static final String TWO = """
            undergraduate certificate two "Two" {
              requirements 3 units { GEOG 302 }
              stacks into one
            }
            """;
    private static final String MORE = """
            degree ba-geography "Bachelor of Arts in Geography" { units 120 }
            academic micro-credential small "Small Things" {
              policy csulb-2024
              requirements 3 units {
                choose 1 from "Courses" { GEOG 301, GEOG 302 }
                at least 50% upper-division units
              }
              stacks into one
            }
            undergraduate certificate large "Large Things" {
              policy csulb-2024
              requirements 6 units { GEOG 301, GEOG 302 }
              share up to 3 units with ba-geography
            }
            """;
    private static final String POLICY = """
            policy house "House" {
              clause 1 "Long enough" {
                applies to every kind
                every path must have at least 3 units
              }
            }
            """;

    @TempDir
    Path folder;

    private TempFolder files;

    @BeforeEach
    void write() {
        files = new TempFolder(folder)
                .file("specs/institution.cred", INSTITUTION)
                .file("specs/courses.csv", COURSES)
                .file("specs/one.cred", ONE)
                .file("specs/two.cred", TWO)
                .file("specs/policy.cred", POLICY);
    }

    private IncrementalCompiler compiler() {
        return new IncrementalCompiler(folder, List.of("specs"), Optional.empty());
    }

    private static Program program(Compilation compilation, String id) {
        return compilation.catalogs().get(0).program(id).orElseThrow();
    }

    private Compilation same(Compilation compilation) {
        assertEquals(Said.by(Compiler.compile(files.read("specs"))), Said.by(compilation));
        return compilation;
    }

    @Test
    void what_was_not_touched_is_not_done_again() {
        var compiler = compiler();
        var before = same(compiler.compile(Set.of()));
        assertEquals(List.of(), before.diagnostics());
        files.file("specs/two.cred", TWO.replace("Two", "Two again"));
        var after = same(compiler.compile(Set.of()));
        assertSame(program(before, "one"), program(after, "one"));
        assertSame(before.ranges().get(0).get("one"), after.ranges().get(0).get("one"));
        assertSame(
                before.verdicts().get(0).get("one").policy(),
                after.verdicts().get(0).get("one").policy());
        assertSame(
                before.verdicts().get(0).get("one").clauses().get(0),
                after.verdicts().get(0).get("one").clauses().get(0));
        assertNotSame(program(before, "two"), program(after, "two"));
    }

    @Test
    void a_program_is_resolved_again_when_one_that_it_names_has_another_title() {
        var compiler = compiler();
        var before = compiler.compile(Set.of());
        files.file("specs/one.cred", ONE.replace("\"One\"", "\"Number One\""));
        var after = same(compiler.compile(Set.of()));
        assertNotSame(program(before, "two"), program(after, "two"));
    }

    @Test
    void a_changed_data_file_counts() {
        var compiler = compiler();
        compiler.compile(Set.of());
        files.file("specs/courses.csv", COURSES.replace("Cities,3", "Cities,4"));
        assertTrue(Said.diagnostics(same(compiler.compile(Set.of()))).contains("size-differs"));
    }

    @Test
    void a_changed_policy_of_the_workspace_counts() {
        var compiler = compiler();
        compiler.compile(Set.of());
        files.file("specs/policy.cred", POLICY.replace("at least 3", "at least 4"));
        assertTrue(Said.diagnostics(same(compiler.compile(Set.of()))).contains("HOUSE-1"));
    }

    @Test
    void a_file_that_is_not_there_for_a_moment_comes_back() throws IOException {
        var compiler = compiler();
        var before = Said.by(compiler.compile(Set.of()));
        Files.delete(folder.resolve("specs/courses.csv"));
        Files.delete(folder.resolve("specs/one.cred"));
        assertTrue(Said.diagnostics(same(compiler.compile(Set.of()))).contains("error"));
        write();
        assertEquals(before, Said.by(same(compiler.compile(Set.of()))));
    }

    @Test
    void a_change_that_leaves_size_and_time_as_they_were_is_found_when_it_was_told_or_is_fresh() throws IOException {
        var one = folder.resolve("specs/one.cred");
        var now = Instant.parse("2026-03-01T12:00:00Z");
        for (var age : List.of(1L, 3600L)) {
            var time = FileTime.from(now.minusSeconds(age));
            files.file("specs/one.cred", ONE);
            Files.setLastModifiedTime(one, time);
            var compiler = new IncrementalCompiler(
                    folder, List.of("specs"), Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
            compiler.compile(Set.of());
            compiler.compile(Set.of());
            files.file("specs/one.cred", ONE.replace("3 units", "4 units"));
            Files.setLastModifiedTime(one, time);
            // An old file that hides a change is the one case in which somebody has to tell.
            var told = age < 10 ? Set.<Path>of() : Set.of(one.toRealPath());
            assertTrue(Said.diagnostics(same(compiler.compile(told))).contains("size-differs"));
        }
    }

    @Test
    void where_nobody_knows_what_has_changed_everything_is_read() throws IOException {
        var one = folder.resolve("specs/one.cred");
        var time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(one, time);
        var compiler = compiler();
        compiler.compile(Set.of());
        files.file("specs/one.cred", ONE.replace("3 units", "4 units"));
        Files.setLastModifiedTime(one, time);
        assertTrue(Said.diagnostics(same(compiler.compileAll())).contains("size-differs"));
    }

    @Test
    void folders_of_files_that_are_not_there_yet_are_interesting() throws IOException {
        var compiler = new IncrementalCompiler(folder, List.of("later/deep"), Optional.empty());
        compiler.compile(Set.of());
        assertEquals(Set.of(folder.toRealPath()), compiler.folders());
        files.file("specs/a/b.cred", "courses from \"../data/c.csv\"\n").file("specs/out/x.cred", "");
        var specs = compiler();
        specs.compile(Set.of());
        var real = folder.toRealPath();
        assertEquals(Set.of(real, real.resolve("specs"), real.resolve("specs/a")), specs.folders());
        files.file("specs/data/c.csv", COURSES);
        assertTrue(specs.folders().contains(real.resolve("specs/data")));
    }

    @Test
    @Tag("slow")
    void after_some_edits_it_says_what_a_fresh_compilation_says() throws IOException {
        edit(1, 12);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    @Tag("full")
    void after_any_series_of_edits_it_says_what_a_fresh_compilation_says(long seed) throws IOException {
        edit(seed, 40);
    }

    private void edit(long seed, int rounds) throws IOException {
        var specs = folder.resolve("specs");
        RandomEdits.copy(Path.of("specs/chico"), specs.resolve("chico"));
        files.file("specs/more.cred", MORE);
        var kept = folder.resolve("kept");
        RandomEdits.copy(specs, kept);
        var edits = new RandomEdits(specs, kept, seed);
        var compiler = compiler();
        same(compiler.compile(Set.of()));
        var random = new Random(seed);
        var done = new ArrayList<String>();
        Compilation last = null;
        for (int round = 0; round < rounds; round++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                done.add(edits.one());
            }
            last = compiler.compile(Set.of());
            assertEquals(
                    Said.by(Compiler.compile(files.read("specs"))),
                    Said.by(last),
                    () -> "seed " + seed + ":\n" + String.join("\n", done));
        }
        RandomEdits.copy(kept, specs);
        published(compiler.compile(Set.of()), "incremental");
        published(Compiler.compile(files.read("specs")), "fresh");
        var fresh = folder.resolve("fresh");
        for (var file : RandomEdits.files(fresh)) {
            assertEquals(
                    Files.readString(file),
                    Files.readString(folder.resolve("incremental").resolve(fresh.relativize(file))));
        }
    }

    private void published(Compilation compilation, String name) {
        Publisher.publish(
                compilation,
                List.of(Products.JSON.make()),
                folder.resolve(name),
                OutputSettings.of("test"),
                Optional.empty(),
                Exports.NONE);
    }
}
