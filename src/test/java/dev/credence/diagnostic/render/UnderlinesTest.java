package dev.credence.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import org.junit.jupiter.api.Test;

/** Where underlines begin and end, and where their labels go. */
class UnderlinesTest {
    private static final SourceFile FILE = new SourceFile("a.cred", "certificate x {\n  units 4\n");
    private static final SourceFile COURSES =
            new SourceFile("b.cred", "course A 1\n1\n2\n3\ncourse A 1\n5\ncourse A 1\n");
    private static final SourceFile LETTERS = new SourceFile("b.cred", "a b c d\n");

    @Test
    void anEmptyFileHasNoLines() {
        assertShows(at(new SourceFile("a.cred", "").whole(), "nothing is here").help("x"), """
                  ┌─ a.cred
                  ╰ nothing is here
                  │
                  = help: x
                """);
    }

    @Test
    void aPlaceAtTheEndOfTheFileIsTheLineAfterTheLast() {
        assertShows(
                at(FILE.span(FILE.length(), FILE.length()), "expected here").related(FILE.span(14, 15), "opened here"),
                """
                  ┌─ a.cred:3:1
                  │
                1 │ certificate x {
                  │               - opened here
                2 │   units 4
                3 │
                  │ ^ expected here
                """);
    }

    @Test
    void aPlaceAtALineEndStandsAfterTheLine() {
        assertShows(at(FILE.span(15, 15), "here"), """
                  ┌─ a.cred:1:16
                  │
                1 │ certificate x {
                  │                ^ here
                """);
    }

    @Test
    void aLineEndBelongsToItsLine() {
        assertShows(at(FILE.span(15, 16), "here"), """
                  ┌─ a.cred:1:16
                  │
                1 │ certificate x {
                  │                ^ here
                """);
    }

    @Test
    void severalLinesAreUnderlinedInTheFirst() {
        assertShows(at(FILE.whole(), "all of this"), """
                  ┌─ a.cred:1:1
                  │
                1 │ certificate x {
                  │ ^^^^^^^^^^^^^^^ all of this (to line 2)
                """);
    }

    @Test
    void severalLinesWithoutALabelSayHowFar() {
        assertShows(at(FILE.span(12, 20), ""), """
                  ┌─ a.cred:1:13
                  │
                1 │ certificate x {
                  │             ^^^ (to line 2)
                """);
    }

    @Test
    void linesThatSayNothingAreLeftOut() {
        assertShows(
                at(COURSES.span(28, 36), "")
                        .related(COURSES.span(7, 10), "first")
                        .related(COURSES.span(24, 27), "second"),
                """
                  ┌─ b.cred:6:1
                  │
                1 │ course A 1
                  │        --- first
                  ...
                5 │ course A 1
                  │        --- second
                6 │ 5
                  │ ^ (to line 7)
                """);
    }

    @Test
    void labelsOfOneLineHangBelowEachOther() {
        assertShows(
                at(LETTERS.span(2, 3), "the middle")
                        .related(LETTERS.span(0, 1), "the first")
                        .related(LETTERS.span(4, 5), "the third")
                        .related(LETTERS.span(0, 7), "all of it"),
                """
                  ┌─ b.cred:1:3
                  │
                1 │ a b c d
                  │ --^----
                  │ │ │ ╰ the third
                  │ │ ╰ the middle
                  │ ╰ all of it
                  │ ╰ the first
                """);
    }

    private static Diagnostic at(Span span, String label) {
        return Diagnostic.of(Code.SYNTAX, span, "this is it").label(label);
    }

    private static void assertShows(Diagnostic diagnostic, String expected) {
        String text = new HumanRenderer(TextOptions.DEFAULT).render(Samples.one(diagnostic));
        assertEquals(expected, text.substring(text.indexOf('\n') + 1, text.indexOf("\n\n") + 1));
    }
}
