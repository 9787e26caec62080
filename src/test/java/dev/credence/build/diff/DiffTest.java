package dev.credence.build.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.Specs;
import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.build.diff.Diff.Chosen;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Publication;
import dev.credence.publish.SubjectChanges;
import dev.credence.source.BundledFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What small edits of one catalog change, and that reading a change the other way round gives its reverse. */
class DiffTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/credence/build/diff");
    private static final Path EXPECTED = FOLDER.resolve("edits.expected.txt");
    private static final Path PUBLISHED = Path.of("docs/diff.schema.json");
    private static final String SCHEMA = BundledFiles.text("publish/diff.schema.json");

    private record Edit(String name, String from, String to) {
        static Edit of(String line) {
            String[] parts = line.replace("\\n", "\n").split("\\|", -1);
            return new Edit(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }

        /** A second edit of the same place finds nothing left to change. */
        String apply(String text) {
            return text.replace(from, to);
        }
    }

    @Test
    void eachEditChangesExactlyThis() throws IOException {
        var all = new StringBuilder();
        for (var edit : edits()) {
            all.append("===== ").append(edit.name()).append('\n').append(text(between(old(), edit.apply(old()))));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, all);
        }
        assertEquals(Files.readString(EXPECTED), all.toString());
    }

    @Test
    void everyKindOfChangeIsAmongTheEdits() throws IOException {
        var seen = new TreeSet<String>();
        var states = new HashSet<SubjectChanges.State>();
        for (var edit : edits()) {
            for (var changes : between(old(), edit.apply(old()))) {
                subjects(changes).forEach(subject -> {
                    states.add(subject.state());
                    subject.changes().forEach(change -> seen.add(change.topic()));
                });
            }
        }
        var topics = Stream.of(SCHEMA.substring(SCHEMA.indexOf("\"topic\": {"))
                        .split("\\]")[0]
                        .split("\""))
                .filter(word -> word.matches("[a-z-]+") && !word.equals("topic") && !word.equals("enum"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(topics, seen);
        assertEquals(Set.of(SubjectChanges.State.values()), states);
    }

    @Test
    void editsReadTheOtherWayRoundAreReversed() throws IOException {
        var edits = edits();
        for (long seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            String before = old();
            String after = old();
            for (int i = 0; i < 3; i++) {
                before = edits.get(random.nextInt(edits.size())).apply(before);
                after = edits.get(random.nextInt(edits.size())).apply(after);
            }
            var old = Specs.alone().file("a.cred", before).compile();
            var now = Specs.alone().file("a.cred", after).compile();
            assertReversed(Chosen.all(old), Chosen.all(now));
        }
    }

    @Test
    void realCatalogsReadTheOtherWayRoundAreReversed() {
        var all = real();
        var names = all.catalogs().stream().map(Publication::folder).toList();
        for (int i = 1; i < names.size(); i++) {
            String old = names.get(i - 1);
            String now = names.get(i);
            assertReversed(new Chosen(all, old::equals), new Chosen(all, now::equals));
        }
    }

    @Test
    void realCatalogsDoNotDifferFromThemselves() {
        var all = Diff.between(Chosen.all(real()), Chosen.all(real()));
        assertTrue(all.size() > 10);
        assertTrue(text(all).lines().allMatch(line -> line.endsWith(": nothing changed")), text(all));
    }

    @Test
    void theOrderOfFilesAndDeclarationsDoesNotMatter() throws IOException {
        String text = old();
        int courses = text.indexOf("course GEOG 101");
        int programs = text.indexOf("undergraduate certificate shores");
        var one = Specs.alone()
                .file("a.cred", text.substring(0, courses))
                .file("b.cred", text.substring(courses, programs))
                .file("c.cred", text.substring(programs))
                .compile();
        var other = Specs.alone()
                .file("c.cred", text.substring(programs))
                .file("b.cred", text.substring(courses, programs))
                .file("a.cred", text.substring(0, courses))
                .compile();
        assertEquals("lakeside/2026-2027: nothing changed\n", text(Diff.between(Chosen.all(one), Chosen.all(other))));
    }

    @Test
    void theJsonIsValidAndTheSchemaNoticesAFault() throws IOException {
        var schema = schema();
        for (var edit : edits()) {
            String json = new DiffJson().of(between(old(), edit.apply(old())));
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
        }
        String json = new DiffJson().of(between(old(), edits().get(1).apply(old())));
        for (String fault : List.of("\"topic\": \"title\"", "\"for\": \"students\"", "\"state\": \"renamed\"")) {
            String faulty = json.replace(fault, fault.replaceAll(": \"\\w+", ": \"other"));
            assertFalse(faulty.equals(json), fault);
            assertFalse(schema.validate(faulty, InputFormat.JSON).isEmpty(), fault);
        }
    }

    @Test
    void theSchemaOfTheManualIsTheOneInTheJar() throws IOException {
        assertEquals(SCHEMA, Files.readString(PUBLISHED));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA, InputFormat.JSON);
    }

    private static void assertReversed(Chosen old, Chosen now) {
        assertEquals(reversed(Diff.between(old, now)), sorted(Diff.between(now, old)));
    }

    /** Without what differs by direction: the name is of the new catalog, and the heading counts what is new and lost. */
    private static List<String> sorted(List<CatalogChanges> all) {
        var lines = new ArrayList<String>();
        for (var changes : all) {
            subjects(changes).forEach(subject -> {
                lines.add(subject.before() + " " + subject.after());
                subject.changes()
                        .forEach(change -> lines.add(subject.before() + " " + subject.after() + " " + change.topic()
                                + " " + change.before() + " " + change.after()));
            });
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static List<String> reversed(List<CatalogChanges> all) {
        var lines = new ArrayList<String>();
        for (var changes : all) {
            subjects(changes).forEach(subject -> {
                lines.add(subject.after() + " " + subject.before());
                subject.changes()
                        .forEach(change -> lines.add(subject.after() + " " + subject.before() + " " + change.topic()
                                + " " + change.after() + " " + change.before()));
            });
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static Stream<SubjectChanges> subjects(CatalogChanges changes) {
        return Stream.concat(changes.programs().stream(), changes.courses().stream());
    }

    private static List<CatalogChanges> between(String before, String after) {
        return Diff.between(
                Chosen.all(Specs.alone().file("a.cred", before).compile()),
                Chosen.all(Specs.alone().file("a.cred", after).compile()));
    }

    static String text(List<CatalogChanges> all) {
        return new DiffText(UnaryOperator.identity(), UnaryOperator.identity()).of(all);
    }

    static String old() throws IOException {
        return Files.readString(FOLDER.resolve("old.cred"));
    }

    private static List<Edit> edits() throws IOException {
        var edits = Files.readAllLines(FOLDER.resolve("edits.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Edit::of)
                .toList();
        String old = old();
        edits.forEach(edit -> assertTrue(old.contains(edit.from()), edit.name()));
        return edits;
    }

    private static Compilation real() {
        return Compiler.compile(new WorkspaceReader(Path.of("")).read(List.of("specs")), Optional.empty());
    }
}
