package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keywords are not stolen words: each may still be a name. */
class WordsTest {
    static Stream<String> keywords() {
        var keywords = new Keywords();
        return IntStream.rangeClosed(1, CredenceLexer.VOCABULARY.getMaxTokenType())
                .filter(keywords::isKeyword)
                .mapToObj(keywords::word)
                .filter(word -> word.indexOf('/') < 0);
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void a_keyword_is_a_name_where_a_name_stands(String keyword) {
        var found = new ArrayList<Diagnostic>();
        var text = "academic micro-credential " + keyword + " \"T\" { stacks into " + keyword + " }";
        SpecReader.read(new SourceFile("x.cred", text), found::add);
        assertEquals(List.of(), found.stream().map(Diagnostic::message).toList());
    }
}
