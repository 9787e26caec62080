package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people write who do not know the language yet, and what they are told. {@code slips/x.txt} holds the cases, divided by
 * {@code =====}; {@code slips/x.expected.txt} each case with its diagnostics. {@code -Dgolden.update=true} writes it anew.
 */
class UsualSlipsTest {
    private static final Path FOLDER = Path.of("src/test/resources/slips");

    @ParameterizedTest
    @ValueSource(strings = {"requirements", "declarations"})
    void everySlipIsMetWithAWayOut(String name) throws IOException {
        var printed = new StringBuilder();
        for (String text : Files.readString(FOLDER.resolve(name + ".txt")).split("(?m)^=====\n")) {
            var specs = name.equals("requirements") ? Specs.requirements(text) : Specs.of(text);
            printed.append(text).append(specs.errorsAndHelp().indent(2).replaceAll("(?m)^ ", ">")).append("=====\n");
        }
        var expected = FOLDER.resolve(name + ".expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed.toString());
    }
}
