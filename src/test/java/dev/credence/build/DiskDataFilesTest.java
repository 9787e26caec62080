package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.credence.resolve.DataFiles.Answer;
import dev.credence.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskDataFilesTest {
    @TempDir
    Path temp;

    private TempFolder folder;

    @BeforeEach
    void fill() {
        folder = new TempFolder(temp).file("secret.csv", "s").file("specs/all.csv", "all");
        folder.file("specs/u/spec.cred", "")
                .file("specs/u/courses.csv", "\uFEFFa,b\r\n")
                .file("specs/u/data/x.csv", "x");
        folder.bytes("specs/u/latin.csv", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        folder.file("specs/u/nul.csv", "a\nb\0c");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    courses.csv                   | specs/u/courses.csv
                    ./data/../courses.csv         | specs/u/courses.csv
                    data/x.csv                    | specs/u/data/x.csv
                    data\\x.csv                   | specs/u/data/x.csv
                    ../all.csv                    | specs/all.csv
                    ../u/courses.csv              | specs/u/courses.csv
                    ../../specs/all.csv           | specs/all.csv
                    ../../secret.csv              | outside
                    ../../nothing.csv             | outside
                    /etc/passwd                   | outside
                    C:\\courses.csv               | outside
                    \\\\server\\share\\x.csv      | outside
                    https://example.edu/x.csv     | outside
                    none.csv                      | missing
                    courses.csv/x                 | missing
                    data                          | is a folder
                    latin.csv                     | is not UTF-8 text: at line 1, column 4 is the byte E9, which would be `\u00e9` in \
                    Windows-1252; the file is probably in Windows-1252 (also called Latin-1, ANSI or Western), an older encoding
                    nul.csv                       | holds a character that is not text at line 2, column 2: U+0000 (NUL)
                    """)
    void namesAreFoundFromTheFolderOfTheSpec(String name, String expected) {
        assertEquals(expected, text(read("specs", name)));
        assertEquals(expected, text(read("specs/u/spec.cred", name)), "however the spec was asked for");
    }

    @Test
    void aByteOrderMarkIsTakenOffAndAFileIsReadOnce() {
        var workspace = folder.read("specs");
        var spec = workspace.files().get(0);
        var found = assertInstanceOf(Answer.Found.class, workspace.data().read(spec, "courses.csv"));
        assertEquals("a,b\r\n", found.file().text());
        assertSame(found, workspace.data().read(spec, "data/../courses.csv"));
    }

    @Test
    void aLinkMayNotLeadOut() {
        folder.link("specs/u/link.csv", temp.resolve("secret.csv")).link("specs/u/in.csv", Path.of("courses.csv"));
        folder.link("specs/u/away", temp);
        assertEquals("outside", text(read("specs", "link.csv")));
        assertEquals("outside", text(read("specs", "away/secret.csv")));
        assertEquals("specs/u/in.csv", text(read("specs", "in.csv")));
    }

    @Test
    void impossibleNamesAndNewSpecsAreNoTrouble() {
        var workspace = folder.read("specs");
        var fresh = new SourceFile("specs/u/unsaved.cred", "");
        assertEquals("specs/u/courses.csv", text(workspace.data().read(fresh, "courses.csv")));
        assertEquals(
                "has a name that this computer does not allow",
                text(workspace.data().read(fresh, "a\0b")));
        assertEquals("missing", text(workspace.data().read(fresh, " ")));
    }

    private Answer read(String path, String name) {
        var workspace = folder.read(path);
        return workspace.data().read(workspace.asked().get(0), name);
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Found found) {
            return found.file().path();
        }
        if (answer instanceof Answer.Unreadable unreadable) {
            return unreadable.why();
        }
        return answer instanceof Answer.Missing ? "missing" : "outside";
    }
}
