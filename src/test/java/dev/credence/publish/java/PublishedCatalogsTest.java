package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Credence;
import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders of specs: the classes of every catalog compile as strictly as can be, and read its {@code catalog.json} back. */
class PublishedCatalogsTest {
    @TempDir
    Path temp;

    @Test
    void theEditionsOfOneUniversityComeBack() throws Exception {
        assertEquals(4, compileAndRead(Path.of(""), "csulb", false).size());
    }

    @Test
    @Tag("slow")
    @Tag("full")
    void everyRealProgramComesBack() throws Exception {
        var read = compileAndRead(Path.of(""), "", true);
        assertTrue(read.size() > 15, () -> "only " + read);
        System.out.println("java of specs/: " + read.size() + " catalogs came back");
    }

    @Test
    @Tag("slow")
    @Tag("full")
    void tenThousandGeneratedProgramsComeBack() throws Exception {
        var generator = new ProcessBuilder("node", "bench/generate.mjs", temp.toString(), "10000").inheritIO();
        Assumptions.assumeTrue(isThere("node"), "no Node here");
        assertEquals(0, generator.start().waitFor());
        long start = System.nanoTime();
        assertEquals(1, compileAndRead(temp, "", true).size());
        System.out.println(
                "java of 10,000 programs of bench/generate.mjs: " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The catalogs that were read.
     *
     * @param institution whose catalogs; all where it is empty
     * @param newest whether the newest JDK compiles them too, if it is there
     */
    private List<Path> compileAndRead(Path workspace, String institution, boolean newest) throws Exception {
        var compilation = Credence.in(workspace).compile();
        assertFalse(compilation.hasErrors(), () -> Credence.text(compilation, Format.PLAIN));
        Credence.publish(compilation, temp.resolve("out"), Products.JAVA, Products.JSON);
        Path out = temp.resolve("out").resolve(institution);
        Path classes = temp.resolve("classes");
        assertEquals(List.of(), Compiled.problems(out, classes, "-Xdoclint:all/protected"));
        var javac = Compiled.newestJavac();
        if (newest && javac.isPresent()) {
            assertEquals("", Compiled.otherJavac(javac.get(), out, temp.resolve("newest")));
        }
        var compiled = Compiled.load(classes);
        List<Path> catalogs;
        try (var files = Files.walk(out)) {
            catalogs =
                    files.filter(file -> file.endsWith("catalog.json")).sorted().toList();
        }
        for (var file : catalogs) {
            var catalog = compilation.catalogs().stream()
                    .filter(one -> file.getParent()
                            .endsWith(Path.of(
                                    one.institution().id(), one.edition().id())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("whose is " + file));
            var generated = new RoundTrip(compiled, Names.packageOf(JavaProduct.USUAL_PACKAGE, catalog));
            generated.assertSame(generated.read(Files.readAllBytes(file)));
        }
        assertEquals(
                compilation.catalogs().stream()
                        .filter(one ->
                                institution.isEmpty() || one.institution().id().equals(institution))
                        .count(),
                catalogs.size());
        return catalogs;
    }
}
