package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public ids of a workspace and the file that keeps them. */
class IdsCommandTest {
    private static final String CITIES = Lakeside.CITIES;

    private static final Pattern CTID = Pattern.compile("\"ceterms:ctid\": \"ce-([^\"]+)\"");

    @TempDir
    Path folder;

    private Path specs;
    private Path lock;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectories(folder.resolve("specs"));
        lock = specs.resolve("ids.lock");
        Files.writeString(
                specs.resolve("institution.cred"),
                Lakeside.UNIVERSITY.replace(
                        "GEOG 302 \"Rivers\" { units 3 }", "\"A \\\"quoted\\\" walk\" { non-credit }"));
        Files.writeString(specs.resolve("cities.cred"), CITIES);
    }

    @Test
    void everythingThatHasAnIdHasALine() throws IOException {
        var first = Command.run("ids", specs);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().endsWith("ids.lock: 7 ids, 7 new, 0 kept under a new name\n"), first.out());
        String text = Files.readString(lock);
        for (String line : new String[] {
            " lakeside institution \"lakeside\"\n",
            " lakeside college \"CLA\"\n",
            " lakeside program \"cities\"\n",
            " lakeside course \"GEOG 301\"\n",
            " lakeside framework \"cities\"\n",
            " lakeside outcome \"cities/read\"\n"
        }) {
            assertTrue(text.contains(line), () -> line + " in\n" + text);
        }
        var again = Command.run("ids", specs);
        assertTrue(again.out().contains("ids.lock is up to date: 7 ids, 0 new"), again.out());
        assertEquals(text, Files.readString(lock));
    }

    @Test
    void frozenFailsExactlyWhenTheFileWouldChange() throws IOException {
        assertEquals(1, Command.run("ids", specs, "--frozen").status());
        assertFalse(Files.exists(lock));
        Command.run("ids", specs);
        assertEquals(0, Command.run("ids", specs, "--frozen").status());
        String before = Files.readString(lock);
        Files.writeString(specs.resolve("more.cred"), "course GEOG 302 \"Rivers\" { units 3 }\n");
        var run = Command.run("ids", specs, "--frozen");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("is out of date: 8 ids, 1 new"), run.out());
        assertEquals(before, Files.readString(lock));
    }

    @Test
    void aRenamedProgramAndItsOutcomesKeepTheirIds() throws IOException {
        Command.run("ids", specs);
        String before = ctid("cities");
        String outcome = ctid("outcomes/cities/read");
        rename("city-life", "  formerly cities\n");
        assertEquals(before, ctid("city-life"), "also before the lock knows the new name");
        var run = Command.run("ids", specs);
        assertTrue(run.out().contains("7 ids, 0 new, 3 kept under a new name"), run.out());
        assertTrue(Files.readString(lock).contains(" lakeside program \"city-life\" \"cities\"\n"));
        // The lock remembers what the spec no longer says.
        rename("city-life", "");
        assertEquals(before, ctid("city-life"));
        assertEquals(outcome, ctid("outcomes/city-life/read"));
        assertEquals(0, Command.run("ids", specs, "--frozen").status());
    }

    @Test
    void withoutALockAFormerNameGivesTheSameId() throws IOException {
        String before = ctid("cities");
        rename("city-life", "  formerly cities\n");
        assertEquals(before, ctid("city-life"));
    }

    @Test
    void aNewProgramUnderAnOldNameGetsAnIdOfItsOwn() throws IOException {
        Command.run("ids", specs);
        String before = ctid("cities");
        rename("city-life", "  formerly cities\n");
        Command.run("ids", specs);
        Files.writeString(specs.resolve("new.cred"), CITIES);
        // The lock says that `cities` is an older name of `city-life`: two things of one edition never have one id.
        rename("city-life", "");
        var run = Command.run("ids", specs);
        assertEquals(0, run.status(), run.err());
        assertEquals(before, ctid("city-life"));
        assertFalse(before.equals(ctid("cities")));
        assertEquals(0, Command.run("ids", specs, "--frozen").status());
    }

    @Test
    void theLockOverridesWhatIsDerived() throws IOException {
        String chosen = "00000000-0000-4000-8000-000000000001";
        Files.writeString(lock, "# ours\n" + chosen + " lakeside program \"cities\"\n");
        assertEquals(chosen, ctid("cities"));
        Command.run("ids", specs);
        assertTrue(Files.readString(lock).contains(chosen + " lakeside program \"cities\"\n"));
    }

    @Test
    void aThingThatIsGoneKeepsItsLine() throws IOException {
        Command.run("ids", specs);
        Files.delete(specs.resolve("cities.cred"));
        assertEquals(0, Command.run("ids", specs, "--frozen").status());
        assertTrue(Files.readString(lock).contains("\"cities\""));
    }

    @Test
    void whatStandsTwiceIsToldWithBothPlaces() throws IOException {
        Files.writeString(lock, """
                00000000-0000-4000-8000-000000000001 lakeside program "cities"
                00000000-0000-4000-8000-000000000001 lakeside program "rivers"
                00000000-0000-4000-8000-000000000002 lakeside program "cities"
                """);
        var run = Command.run("ids", specs);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[duplicate-id]: two things would be published under one id"), run.err());
        assertTrue(run.err().contains("error[duplicate-id]: nobody can tell which id `cities` has"), run.err());
        assertTrue(run.err().contains("ids.lock:2:1") && run.err().contains("ids.lock:3:1"), run.err());
        assertTrue(run.err().contains("first here"), run.err());
        assertEquals(1, build().status(), "a build with such ids is not published either");
    }

    @Test
    void aLineThatIsNoneIsTold() throws IOException {
        Files.writeString(lock, "<<<<<<< HEAD\nnonsense lakeside program \"cities\"\n");
        var run = Command.run("ids", specs);
        assertEquals(1, run.status());
        assertEquals(2, run.err().split("error\\[bad-id-lock\\]", -1).length - 1, run.err());
        assertTrue(Files.readString(lock).startsWith("<<<<<<< HEAD"), "it is left as it is");
    }

    /** A course is known by what people call it, whatever stands in that. */
    @Test
    void namesInQuotesComeBackAsTheyWere() throws IOException {
        Command.run("ids", specs);
        assertTrue(Files.readString(lock).contains("\\\"quoted\\\""), Files.readString(lock));
        assertEquals(0, Command.run("ids", specs, "--frozen").status());
    }

    private void rename(String id, String lines) throws IOException {
        Files.writeString(
                specs.resolve("cities.cred"),
                CITIES.replace("credential cities", "credential " + id)
                        .replace("  status approved\n", "  status approved\n" + lines));
    }

    private Command build() {
        return Command.run(
                "build", specs, "--only", "ctdl", "--base-url", "https://x.example", "--out", folder.resolve("out"));
    }

    private String ctid(String id) throws IOException {
        var run = build();
        assertEquals(0, run.status(), run.err());
        String path = id.contains("/") ? id : "programs/" + id;
        var found = CTID.matcher(Files.readString(folder.resolve("out/lakeside/2026/" + path + ".ctdl.json")));
        assertTrue(found.find());
        return found.group(1);
    }
}
