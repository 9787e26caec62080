package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.credence.Credence;
import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code completedBy} answers at the boundaries of each rule: {@code completion.cred} is asked, {@code completion.txt} answers. */
class CompletedByTest {
    private static final String IN = "catalog.small.e2026_2027.";

    @TempDir
    Path temp;

    @Test
    void everyRuleIsDecidedAtItsBoundary() throws Exception {
        var compiled = compiled();
        var said = new ArrayList<String>();
        for (String line : resource("completion.txt").lines().toList()) {
            boolean isAsked = line.contains(" <- ");
            if (isAsked) {
                said.add(line);
                said.addAll(answer(compiled, line));
            } else if (line.isEmpty() || line.startsWith("#")) {
                said.add(line);
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    Path.of("src/test/resources/dev/credence/publish/java/completion.txt"),
                    String.join("\n", said) + "\n");
        }
        assertEquals(resource("completion.txt"), String.join("\n", said) + "\n");
    }

    @Test
    void tooManyAssignmentsAreSaidToBeSo() throws Exception {
        var compiled = compiled();
        var program = compiled.find(IN + "Programs", "byId", "wide");
        var takings = new ArrayList<Object>();
        for (int i = 0; i < 40; i++) {
            takings.add(taking(compiled, "CC " + (100 + i) + " 3"));
        }
        var completion = ask(compiled, ((Optional<?>) program).orElseThrow(), takings);
        assertEquals("UNKNOWN", Compiled.get(completion, "outcome").toString());
        assertEquals(List.of(), Compiled.get(completion, "groups"));
    }

    private static List<String> answer(Compiled compiled, String line) throws ReflectiveOperationException {
        String[] sides = line.split(" <- ", -1);
        var takings = new ArrayList<Object>();
        for (String one : sides[1].isBlank() ? new String[0] : sides[1].split(", ")) {
            takings.add(taking(compiled, one));
        }
        var program = (Optional<?>) compiled.find(IN + "Programs", "byId", sides[0]);
        var completion = ask(compiled, program.orElseThrow(), takings);
        var said = new ArrayList<String>();
        said.add("  " + Compiled.get(completion, "outcome"));
        for (var group : (List<?>) Compiled.get(completion, "groups")) {
            boolean met = (boolean) Compiled.get(group, "met");
            said.add("    " + Compiled.get(group, "name") + ": "
                    + (met ? "met " + Compiled.get(group, "counted") : "lacks " + Compiled.get(group, "lacks")));
        }
        for (String rest : List.of("unused", "notDecided")) {
            var list = (List<?>) Compiled.get(completion, rest);
            if (!list.isEmpty()) {
                said.add("    " + rest + " " + list);
            }
        }
        return said;
    }

    private static Object ask(Compiled compiled, Object program, List<Object> takings)
            throws ReflectiveOperationException {
        return compiled.type(IN + "Program")
                .getMethod("completedBy", List.class)
                .invoke(program, takings);
    }

    /** {@code AA 101 3} or {@code AA 101 3 B+}. */
    private static Object taking(Compiled compiled, String text) throws ReflectiveOperationException {
        String[] words = text.split(" ");
        var course = ((Optional<?>) compiled.find(IN + "Courses", "byCode", words[0] + " " + words[1])).orElseThrow();
        var halves = compiled.type(IN + "Units")
                .getConstructors()[0]
                .newInstance(Math.round(2 * Double.parseDouble(words[2])), 2L);
        return compiled.type(IN + "Taking")
                .getConstructors()[0]
                .newInstance(course, halves, words.length > 3 ? Optional.of(words[3]) : Optional.empty());
    }

    private Compiled compiled() throws Exception {
        var specs = Files.createDirectories(temp.resolve("specs"));
        Files.writeString(specs.resolve("completion.cred"), resource("completion.cred") + wide());
        var compilation = Credence.in(temp).compile();
        assertFalse(compilation.hasErrors(), () -> Credence.text(compilation, Format.PLAIN));
        Credence.publish(compilation, temp.resolve("out"), Products.JAVA);
        Path sources;
        try (var files = Files.walk(temp.resolve("out"))) {
            sources = files.filter(file -> file.endsWith("Program.java"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
        assertEquals(List.of(), Compiled.problems(sources, temp.resolve("classes"), "-Xdoclint:all/protected"));
        return Compiled.load(temp.resolve("classes"));
    }

    /** Twenty pairs of forty courses, and a limit on all of them that is found to be broken only at the very end. */
    private static String wide() {
        var text = new StringBuilder();
        var list = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("course CC ").append(100 + i).append(" \"Wide\" { units 3 }\n");
            list.append(i == 0 ? "" : ", ").append("CC ").append(100 + i);
        }
        return text + "undergraduate certificate wide \"Wide\" {\n  status proposed\n  requirements {\n"
                + "    choose 20 from { " + list + " }\n    at least 3 graduate units\n    AA 101 or BB 510\n  }\n}\n";
    }

    private static String resource(String name) throws Exception {
        try (var in = CompletedByTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
