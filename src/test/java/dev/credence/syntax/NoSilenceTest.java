package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;

/** What the grammar does not take is never passed over in silence. */
class NoSilenceTest {
    @Test
    void whatIsNotReadIsReported() throws IOException {
        var random = new Random(7);
        for (var spec : specs()) {
            var words = new ArrayList<>(List.of(Files.readString(spec).split("(?<=\\s)")));
            for (int round = 0; round < 40; round++) {
                var changed = new ArrayList<>(words);
                for (int slips = 0; slips <= round % 3; slips++) {
                    changed.remove(random.nextInt(changed.size()));
                }
                String text = String.join("", changed);
                var found = new ArrayList<Diagnostic>();
                SpecReader.read(new SourceFile("a.cred", text), found::add);
                assertFalse(found.isEmpty() && !isRead(text), () -> "nothing was said about\n" + text);
            }
        }
    }

    private static boolean isRead(String text) {
        var said = new ArrayList<Diagnostic>();
        var tokens = LineFilter.tokens(new SourceFile("a.cred", text), said::add);
        var parser = new CredenceParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            parser.file();
            return said.isEmpty();
        } catch (ParseCancellationException stopped) {
            return false;
        }
    }

    private static List<Path> specs() throws IOException {
        try (var all = Files.walk(Path.of("specs"))) {
            return all.filter(p -> p.toString().endsWith(".cred")).sorted().toList();
        }
    }
}
