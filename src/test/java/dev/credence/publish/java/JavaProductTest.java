package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Units;
import dev.credence.publish.Collected;
import dev.credence.publish.Handmade;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.json.JsonProduct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProductTest {
    private static final String CSULB = "catalog.csulb.e2026_2027.";

    @TempDir
    Path temp;

    @Test
    void theSampleCompilesAndHoldsEverything() throws Exception {
        var sample = ModelMaker.publication();
        Path sources = Compiled.write(Collected.from(new JavaProduct(), sample), temp);
        Path classes = temp.resolve("classes");
        // javac 17 wants comments on the private fields of records, which cannot have any: hence /protected.
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));

        var compiled = Compiled.load(classes);
        String in = Names.packageOf(JavaProduct.USUAL_PACKAGE, sample.catalog()) + ".";
        var there = new HashSet<String>();
        for (String list :
                List.of("Courses.ALL", "Programs.ALL", "Catalog.EDITION", "Catalog.INSTITUTION", "Catalog.DEGREES")) {
            int dot = list.indexOf('.');
            collect(compiled.constant(in + list.substring(0, dot), list.substring(dot + 1)), there);
        }
        var missing = new TreeSet<String>();
        ModelMaker.walk(sample.catalog(), value -> expect(value, there, missing));
        for (var course : sample.catalog().courses()) {
            ModelMaker.parts(course).forEach(part -> ModelMaker.walk(part, value -> expect(value, there, missing)));
            ModelMaker.parts(course.code())
                    .forEach(part -> ModelMaker.walk(part, value -> expect(value, there, missing)));
        }
        sample.ranges().values().forEach(r -> ModelMaker.walk(r.whole(), value -> expect(value, there, missing)));
        assertEquals(Set.of(), missing);
    }

    private static void expect(Object value, Set<String> there, Set<String> missing) {
        boolean fact = value instanceof String
                || value instanceof Units
                || value instanceof LocalDate
                || value instanceof Integer
                || value instanceof Course
                || value instanceof CourseCode;
        if (fact && !there.contains(value.toString())) {
            missing.add(value.toString());
        }
    }

    /** Every simple value in generated records, as text. */
    private static void collect(Object value, Set<String> to) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), to);
            }
        } else if (value instanceof List<?> list) {
            for (var element : list) {
                collect(element, to);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(List.copyOf(map.keySet()), to);
            collect(List.copyOf(map.values()), to);
        } else if (value instanceof Record && !value.getClass().getSimpleName().equals("Units")) {
            for (var component : value.getClass().getRecordComponents()) {
                collect(Compiled.get(value, component.getName()), to);
            }
        } else {
            to.add(value.toString());
        }
    }

    @Test
    void itCompilesOnTheNewestJdkToo() throws Exception {
        var javac = Compiled.newestJavac();
        Assumptions.assumeTrue(javac.isPresent(), "no JDK 25 here");
        Path sources = Compiled.write(Collected.from(new JavaProduct(), ModelMaker.publication()), temp);
        assertEquals("", Compiled.otherJavac(javac.orElseThrow(), sources, temp.resolve("classes")));
    }

    @Test
    void aSmallCatalogReadsWell() throws Exception {
        var small = Handmade.small();
        Path sources = Compiled.write(Collected.from(new JavaProduct(), small), temp);
        Path classes = temp.resolve("classes");
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));
        var compiled = Compiled.load(classes);

        Object gis = compiled.constant(CSULB + "Programs", "GIS");
        assertEquals(Optional.of(gis), compiled.find(CSULB + "Programs", "byId", "gis"));
        assertEquals(Optional.empty(), compiled.find(CSULB + "Programs", "byId", "nothing"));
        assertEquals("ACADEMIC_CERTIFICATE", Compiled.get(gis, "kind").toString());
        assertEquals("gis", Compiled.get(gis, "id"));
        assertEquals(
                Optional.of(compiled.constant(CSULB + "Courses", "GEOG_481")),
                compiled.find(CSULB + "Courses", "byCode", "GEOG 481"));
        try (var golden = JavaProductTest.class.getResourceAsStream("Programs.java.txt")) {
            assertEquals(
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(sources.resolve("catalog/csulb/e2026_2027/Programs.java")));
        }
    }

    @Test
    void largeListsAndLongTextsFitIntoClassFiles() throws Exception {
        var many = Handmade.demanding(3_000, "\u20ac".repeat(70_000));
        Path sources = Compiled.write(Collected.from(new JavaProduct(), many), temp);
        Path classes = temp.resolve("classes");
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));
        var program = ((Optional<?>) Compiled.load(classes).find(CSULB + "Programs", "byId", "wide")).orElseThrow();
        var entries = (List<?>) Compiled.get(program, "facts", "requirements", "entries");
        assertEquals(3_000, entries.size());
        assertEquals(Optional.of("\u20ac".repeat(70_000)), Compiled.get(program, "facts", "description"));
    }

    @Test
    void theSameCatalogGivesTheSameSources() {
        var sample = ModelMaker.publication();
        var once = Collected.from(new JavaProduct(), sample);
        var again = Collected.from(new JavaProduct(), sample);
        assertEquals(once.keySet(), again.keySet());
        once.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    }

    @Test
    @Tag("slow")
    @Tag("full")
    void tenThousandProgramsCompile() throws Exception {
        var big = Handmade.big(2_000, 10_000);
        long start = System.nanoTime();
        var files = Collected.from(new JavaProduct(), big);
        long made = System.nanoTime();
        Path sources = Compiled.write(files, temp);
        Path classes = temp.resolve("classes");
        long written = System.nanoTime();
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));
        long compiled = System.nanoTime();
        var loaded = Compiled.load(classes);
        for (String id : List.of("program-00000", "program-04711", "program-09999")) {
            var found = (Optional<?>) loaded.find(CSULB + "Programs", "byId", id);
            assertEquals(id, Compiled.get(found.orElseThrow(), "id"));
        }
        assertEquals(10_000, ((List<?>) loaded.constant(CSULB + "Programs", "ALL")).size());
        assertEquals(2_000, ((List<?>) loaded.constant(CSULB + "Courses", "ALL")).size());
        long used = System.nanoTime();
        var generated = new RoundTrip(loaded, Names.packageOf(JavaProduct.USUAL_PACKAGE, big.catalog()));
        generated.assertSame(
                generated.read(Collected.from(new JsonProduct(), big).get("catalog.json")));
        long bytes = files.values().stream().mapToLong(b -> b.length).sum();
        System.out.printf(
                "java of 10,000 programs: %d files, %d MB, made in %d ms, compiled in %d ms, loaded in %d ms%n",
                files.size(), bytes >> 20, millis(start, made), millis(written, compiled), millis(compiled, used));
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static void assertNames(List<String> expected, List<String> ids) {
        var names = Names.constants(ids, id -> id);
        assertEquals(expected, ids.stream().map(names::get).toList());
    }

    @Test
    void namesAreJavaNames() {
        assertNames(
                List.of("NEW", "_2_YEAR", "A_B", "A_B_3", "A_B_2", "ALL_2", "UNNAMED", "CAFE_X", "GEOG_477_577"),
                List.of("new", "2-year", "a-b", "a--b", "a-b-2", "all", "\u4e2d", "caf\u00e9 x", "GEOG 477/577"));
        assertTrue(Names.packageOf(JavaProduct.USUAL_PACKAGE, withIds("new", "1978"))
                .equals("catalog._new.e1978"));
        assertEquals("catalog._2x.e2026_2027", Names.packageOf(JavaProduct.USUAL_PACKAGE, withIds("2x", "2026-2027")));
    }

    @Test
    void packagesBeginAsAskedFor() throws Exception {
        Path sources = Compiled.write(Collected.from(new JavaProduct("edu.example.data"), Handmade.small()), temp);
        Path classes = temp.resolve("classes");
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));
        var found = Compiled.load(classes).find("edu.example.data.csulb.e2026_2027.Programs", "byId", "gis");
        assertTrue(((Optional<?>) found).isPresent());
    }

    @Test
    void whatIsNoPackageIsRefused() {
        for (String name : List.of("", "a.", ".a", "a..b", "a b", "1a", "edu.new.x", "a.true", "a/b", "a-b", "a;b")) {
            assertThrows(IllegalArgumentException.class, () -> new JavaProduct(name), name);
        }
        for (String name : List.of("a", "a.b", "record", "edu.école")) {
            assertTrue(JavaProduct.isPackage(name), name);
        }
    }

    private static dev.credence.model.Catalog withIds(String institution, String edition) {
        var c = Handmade.small().catalog();
        var i = c.institution();
        var e = c.edition();
        return new dev.credence.model.Catalog(
                new dev.credence.model.Institution(institution, i.name(), i.shortName(), i.website(), i.span()),
                new dev.credence.model.Edition(
                        edition,
                        e.title(),
                        e.terms(),
                        e.levels(),
                        e.colleges(),
                        e.policy(),
                        e.policyNone(),
                        e.sample(),
                        e.catalogComplete(),
                        e.inEffectFrom(),
                        e.notes(),
                        e.sources(),
                        e.span()),
                c.courses(),
                c.coursesByCode(),
                c.degrees(),
                c.programs());
    }
}
