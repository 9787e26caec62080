package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/builds.md} shows what there is: its library examples compile and run, its tables name every goal and parameter. */
class BuildsManualTest {
    private static final Path EXAMPLES = Path.of("docs/examples");

    @TempDir
    Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/builds.md"));
    }

    @Test
    void theLibraryExamplesCompileWithoutAWarningAndAreShownAsTheyAre() throws Exception {
        var sources = List.of("PublishCatalog.java", "ListUnits.java");
        var arguments = new java.util.ArrayList<>(
                List.of("-Xlint:all,-path", "-Werror", "-proc:none", "-d", folder.toString(), "-cp", classPath()));
        for (String source : sources) {
            var file = EXAMPLES.resolve("library").resolve(source);
            arguments.add(file.toString());
            String text = Files.readString(file);
            assertTrue(page().contains(text.substring(text.indexOf("public final class"))), source);
        }
        var said = new java.io.ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
        assertTrue(run("ListUnits").contains(" units\n"));
        assertTrue(run("PublishCatalog", folder.resolve("out").toString()).contains("Written"));
    }

    private String run(String main, String... args) throws Exception {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + java.io.File.pathSeparator + classPath(),
                main));
        command.add(workspace());
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text.replace("\r\n", "\n");
    }

    /** A folder with a program, as the examples expect it. */
    private String workspace() throws IOException {
        var specs = Files.createDirectories(folder.resolve("workspace/specs"));
        Files.writeString(specs.resolve("base.cred"), Specs.BASE);
        Files.writeString(
                specs.resolve("gis.cred"),
                "undergraduate certificate gis \"Certificate in GIS\" {\n  status proposed\n"
                        + "  requirements { GEOG 301, GEOG 302, GEOG 303, GEOG 304 }\n}\n");
        return specs.getParent().toString();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void theTablesNameEveryGoalAndEveryParameter() throws IOException {
        var descriptor = Jsoup.parse(
                Files.readString(Path.of("src/main/resources/META-INF/maven/plugin.xml")), "", Parser.xmlParser());
        var shown = new TreeSet<String>();
        var rows =
                Pattern.compile("^\\|([^|]+)\\|([^|]+)\\|", Pattern.MULTILINE).matcher(page());
        var words = Pattern.compile("`([^`]+)`");
        while (rows.find()) {
            words.matcher(rows.group(1)).results().forEach(word -> shown.add(word.group(1)));
            words.matcher(rows.group(2)).results().forEach(word -> shown.add(word.group(1)));
        }
        for (Element goal : descriptor.select("mojo > goal")) {
            assertTrue(shown.contains(goal.text()), goal.text());
            assertTrue(shown.contains(goal.parent().selectFirst("> phase").text()), goal.text());
        }
        for (Element parameter : descriptor.select("parameter")) {
            String name = parameter.selectFirst("> name").text();
            if (parameter.selectFirst("> editable").text().equals("true")) {
                assertTrue(shown.contains(name), name);
            }
        }
        for (Element configured : descriptor.select("configuration > *")) {
            String property = configured.text().replaceAll("[${}]", "");
            assertTrue(property.isEmpty() || shown.contains(property), property);
        }
    }

    /** As long as the build file says so, a project gets no other libraries than the page shows; those of libraries are not looked up here. */
    @Test
    void theTreeOfTheLibraryProjectNamesWhatTheBuildFileDoes() throws IOException {
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        var expected = new TreeSet<String>();
        for (Element dependency : pom.select("project > dependencies > dependency")) {
            boolean comesAlong = dependency.select("> scope, > optional").isEmpty();
            if (comesAlong) {
                String version = dependency.selectFirst("> version").text();
                if (version.startsWith("${")) {
                    String property = version.substring(2, version.length() - 1);
                    version = pom.selectFirst("project > properties")
                            .getElementsByTag(property)
                            .text();
                }
                expected.add(dependency.selectFirst("> groupId").text() + ":"
                        + dependency.selectFirst("> artifactId").text() + ":jar:" + version + ":compile");
            }
        }
        var shown = new TreeSet<String>();
        var lines = Pattern.compile("^   [+\\\\]- (.*)$", Pattern.MULTILINE).matcher(page());
        while (lines.find()) {
            shown.add(lines.group(1));
        }
        assertEquals(expected, shown);
        String version = pom.selectFirst("project > version").text();
        assertTrue(page().contains("\\- dev.credence:credence:jar:" + version + ":compile"));
        assertTrue(
                Files.readString(EXAMPLES.resolve("library/pom.xml")).contains("<version>" + version + "</version>"));
    }

    @Test
    void theGradleExampleIsShownAsItIs() throws IOException {
        String file = Files.readString(EXAMPLES.resolve("gradle/build.gradle.kts"));
        String task = file.substring(
                file.indexOf("val generateCatalog"), file.indexOf("\n}\n", file.indexOf("val generateCatalog")) + 3);
        assertTrue(page().contains(task));
        String version = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser())
                .selectFirst("project > version")
                .text();
        assertTrue(file.contains("dev.credence:credence:" + version));
        assertTrue(page().contains("<version>" + version + "</version>"));
    }
}
