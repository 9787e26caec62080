package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compiler;
import dev.credence.build.SpecFormatter;
import dev.credence.build.WorkspaceReader;
import dev.credence.build.starter.Audience;
import dev.credence.build.starter.Draft;
import dev.credence.build.starter.Starter;
import dev.credence.build.starter.StarterKind;
import dev.credence.build.starter.StarterRequest;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code credence new}: every draft compiles where it is put, and nothing is ever written over. */
class NewCommandTest {
    private static final List<String> PROGRAMS = List.of(
            "certificate",
            "post-baccalaureate certificate",
            "graduate certificate",
            "micro-credential",
            "graduate micro-credential",
            "non-credit certificate",
            "non-credit micro-credential",
            "certificate of participation",
            "learning experience");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectories(temporary.resolve("deep/down"));
    }

    private static StarterRequest request(String kind, String id) {
        var named = StarterKind.of(List.of(kind.split(" "))).orElseThrow();
        Optional<String> none = Optional.empty();
        return new StarterRequest(named.kind(), named.audience(), id, none, none, none, none, none, none);
    }

    /** Drafts and writes; the first file that was written. */
    private Path begin(StarterRequest request) throws IOException {
        var draft = Starter.in(folder).draft(request);
        assertTrue(draft instanceof Draft.Ready, draft::toString);
        Starter.write((Draft.Ready) draft);
        return ((Draft.Ready) draft).files().get(0).path();
    }

    private Draft.Refused refused(StarterRequest request) {
        return (Draft.Refused) Starter.in(folder).draft(request);
    }

    private List<Diagnostic> check() {
        return Compiler.compile(new WorkspaceReader(folder).read(List.of("specs")))
                .diagnostics();
    }

    private void compilesAndIsFormatted() {
        for (var diagnostic : check()) {
            assertEquals(Severity.HINT, diagnostic.severity(), diagnostic.span() + " " + diagnostic.message());
            assertTrue(diagnostic.message().contains("still to come"), diagnostic.message());
        }
        var formatted = SpecFormatter.files(folder, List.of("specs"), false);
        assertEquals(List.of(), formatted.changed());
        assertTrue(formatted.isComplete());
    }

    @Test
    void inAnEmptyFolderEveryKindCompilesUnderThePolicyOf2024() throws IOException {
        begin(request("institution", "lakeside"));
        compilesAndIsFormatted();
        int number = 0;
        for (var kind : PROGRAMS) {
            begin(request(kind, "garden-design-" + ++number));
            compilesAndIsFormatted();
        }
        begin(request("policy", "lakeside-2027"));
        compilesAndIsFormatted();
        var catalog = Compiler.compile(new WorkspaceReader(folder).read(List.of("specs")))
                .catalogs()
                .get(0);
        assertEquals(PROGRAMS.size(), catalog.programs().size());
        assertEquals(Optional.of("csulb-2024"), catalog.edition().policy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"semester", "quarter", "trimester"})
    void everyKindFitsItsCalendarAndItsOwnPolicy(String terms) throws IOException {
        var file = begin(request("institution", "lakeside"));
        Files.writeString(file, Files.readString(file).replace("terms semester", "terms " + terms));
        begin(request("policy", "lakeside-2027"));
        var edition = Files.list(file.getParent())
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve("edition.cred");
        Files.writeString(edition, Files.readString(edition).replace("policy csulb-2024", "policy lakeside-2027"));
        for (var kind : PROGRAMS) {
            begin(request(kind, "x-" + kind.replace(' ', '-')));
        }
        compilesAndIsFormatted();
    }

    @Test
    void itFitsIntoTheSpecsOfThisProject() throws IOException {
        var specs = Path.of("specs");
        try (var all = Files.walk(specs)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var before = check().stream().filter(d -> d.severity() != Severity.HINT).count();
        assertTrue(refused(request("certificate", "gis")).message().contains("--institution"));
        for (var kind : PROGRAMS) {
            var asked = request(kind, "new-" + kind.replace(' ', '-')).withInstitution("csulb");
            var file = begin(asked);
            assertEquals(folder.resolve("specs/csulb/2026-2027"), file.getParent(), "the youngest edition");
        }
        assertEquals(
                before,
                check().stream().filter(d -> d.severity() != Severity.HINT).count());
        var taken = request("graduate certificate", "applied-data-science").withInstitution("csulb");
        assertTrue(refused(taken).message().contains("already in csulb 2026-2027"));
        var degree = request("graduate certificate", "ma-geography").withInstitution("csulb");
        assertTrue(refused(degree).message().contains("already"));
        assertTrue(refused(request("certificate", "gis").withInstitution("csulbb"))
                .message()
                .contains("`csulb`"));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        var institution = begin(request("institution", "lakeside"));
        String text = Files.readString(institution);
        assertTrue(refused(request("institution", "lakeside")).message().contains("already"));
        var file = Files.writeString(begin(request("certificate", "one")), "# mine\n");
        var again = refused(request("certificate", "one"));
        assertEquals(Draft.Why.EXISTS, again.why());
        assertTrue(again.message().contains("specs/lakeside/"), again.message());
        assertEquals("# mine\n", Files.readString(file));
        assertEquals(text, Files.readString(institution));
    }

    @Test
    void aDraftThatWouldBreakSomethingIsNotWritten() throws IOException {
        begin(request("institution", "lakeside"));
        begin(request("certificate", "one").withTitle("Undergraduate Certificate in Gardens"));
        var draft = Starter.in(folder)
                .draft(request("certificate", "two").withTitle("Undergraduate Certificate in Gardens"));
        assertTrue(draft instanceof Draft.Unfit, draft::toString);
    }

    @Test
    void titlesMayHoldAnyLetters() throws IOException {
        begin(request("institution", "lakeside").withTitle("\"Lakeside\" \\ E\u0301cole 👩‍🎓"));
        for (var kind : PROGRAMS) {
            var asked = request(kind, "x-" + kind.replace(' ', '-'));
            begin(asked.withTitle(Starter.defaultTitle(asked) + " \"quoted\" \\ é {{id}}"));
        }
        for (var diagnostic : check()) {
            assertEquals(Severity.HINT, diagnostic.severity(), diagnostic.span() + " " + diagnostic.message());
        }
        assertTrue(
                refused(request("certificate", "y").withTitle("a\nb")).message().contains("line end"));
        assertTrue(refused(request("certificate", "y").withTitle(" ")).message().contains("empty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x", "CON", "con", "café", "GIS", "a\"b", "a b", "x_y", "-x", "x-", "1x", "x/y", ".", "nul", "x\ny",
                ""
            })
    void badShortNamesAreRefusedWithAReason(String id) throws IOException {
        for (var kind : List.of("institution", "policy", "learning experience")) {
            var refused = refused(request(kind, id));
            assertEquals(Draft.Why.USAGE, refused.why());
            assertTrue(refused.message().contains("short name")
                    || refused.message().contains("name of a file"));
            assertFalse(refused.message().contains("\n"));
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void withoutAnInstitutionItSaysWhereToBegin() {
        var refused = refused(request("certificate", "gis"));
        assertEquals(Draft.Why.CONTENT, refused.why());
        assertTrue(refused.message().contains("credence new institution"), refused.message());
    }

    @Test
    void theCommandWritesWhereItIsTold() throws IOException {
        var file = folder.resolve("lakeside/all.cred");
        var first =
                Command.run("new", "institution", "lakeside", "--edition", "2031", "--policy", "none", "--out", file);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().endsWith("lakeside/all.cred\n"), first.out());
        String text = Files.readString(file);
        assertTrue(text.contains("  edition 2031\n  policy none\n"), text);
        assertEquals(0, Command.run("check", folder.resolve("lakeside")).status());
        var again = Command.run("new", "institution", "lakeside", "--out", file);
        assertEquals(3, again.status());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(text, Files.readString(file));

        var shown = Command.run("new", "learning", "experience", "lab-safety", "--institution", "csulb", "--out", "-");
        assertEquals(0, shown.status(), shown.err());
        assertTrue(shown.out().contains("learning experience lab-safety \"Lab Safety\" {"), shown.out());
    }

    @Test
    void wrongUsageIsTwo() {
        for (Object[] words : new Object[][] {
            {"new"},
            {"new", "certificate"},
            {"new", "diploma", "x"},
            {"new", "certificate", "../x", "--institution", "csulb"},
            {"new", "certificate", "x", "--institution", "nowhere"},
            {"new", "certificate", "x", "--institution", "csulb", "--edition", "1066"},
            {"new", "certificate", "x", "--institution", "csulb", "--college", "CXX"},
            {"new", "certificate", "x", "--institution", "csulb", "--out", "x.txt"},
            {"new", "certificate", "x", "--level", "doctoral"},
            {"new", "learning-experience", "x", "--level", "graduate"},
            {"new", "policy", "x", "--policy", "csulb-1066", "--institution", "csulb"},
        }) {
            var run = Command.run(words);
            assertEquals(2, run.status(), () -> List.of(words) + run.err());
            assertFalse(run.err().isBlank());
        }
    }

    @Test
    void onATerminalItAsksForWhatIsNotSaid() throws IOException {
        begin(request("institution", "lakeside"));
        begin(request("institution", "seaside"));
        var asked = new Scripted("GIS", "gis", "graduate", "", "seaside");
        var request = new NewQuestions(asked, Starter.in(folder)).complete(request("certificate", ""));
        assertEquals("gis", request.id());
        assertEquals(Optional.of(Audience.GRADUATE), request.audience());
        assertEquals(Optional.of("Graduate Certificate in Gis"), request.title());
        assertEquals(Optional.of("seaside"), request.institution());
        assertTrue(asked.answers.isEmpty());
        var file = begin(request);
        assertTrue(file.toString().replace('\\', '/').contains("specs/seaside/"), file.toString());

        var said = request("learning experience", "x").withTitle("X").withInstitution("lakeside");
        assertEquals(said, new NewQuestions(new Scripted(), Starter.in(folder)).complete(said));
    }

    /** Somebody who types these lines. */
    private static final class Scripted implements Questions {
        private final Deque<String> answers;

        Scripted(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public boolean canAsk() {
            return true;
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.of(answers.remove()).filter(answer -> !answer.isEmpty());
        }
    }
}
