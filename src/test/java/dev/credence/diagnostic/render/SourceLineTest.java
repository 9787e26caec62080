package dev.credence.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Underlines stand under the right characters, whatever the line is made of. */
class SourceLineTest {

    @Test
    void tabsAreExpanded() {
        assertShows("a\n\tunits\t4\n", "4", "here", """
                  ┌─ a.cred:2:8
                  │
                2 │     units   4
                  │             ^ here
                """);
    }

    @Test
    void aLineEndIsNoPartOfTheLine() {
        assertShows("a\r\nunits 4\r\nb\r\n", "4", "here", """
                  ┌─ a.cred:2:7
                  │
                2 │ units 4
                  │       ^ here
                """);
    }

    @Test
    void aLoneCarriageReturnEndsALine() {
        assertShows("a\runits 4\rb", "4", "here", """
                  ┌─ a.cred:2:7
                  │
                2 │ units 4
                  │       ^ here
                """);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertShows("a\nunits 4", "4", "here", """
                  ┌─ a.cred:2:7
                  │
                2 │ units 4
                  │       ^ here
                """);
    }

    @Test
    void emojiAreMeasuredAsDrawn() {
        assertShows("x \"\uD83C\uDF93 \uD83D\uDC69\u200D\uD83D\uDD2C \u2764\uFE0F\" wrong", "wrong", "here", """
                  ┌─ a.cred:1:14
                  │
                1 │ x "🎓 👩‍🔬 ❤️" wrong
                  │              ^^^^^ here
                """);
    }

    @Test
    void anAccentOfItsOwnTakesNoColumn() {
        assertShows("\"cafe\u0301s\" wrong", "wrong", "here", """
                  ┌─ a.cred:1:10
                  │
                1 │ "cafés" wrong
                  │         ^^^^^ here
                """);
    }

    @Test
    void anAccentIsUnderlinedUnderItsLetter() {
        assertShows("\"cafe\u0301s\" wrong", "\u0301", "on the accent", """
                  ┌─ a.cred:1:6
                  │
                1 │ "cafés" wrong
                  │     ^ on the accent
                """);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertShows("\"\u65E5\u672C\u8A9E\" wrong", "wrong", "here", """
                  ┌─ a.cred:1:7
                  │
                1 │ "日本語" wrong
                  │          ^^^^^ here
                """);
    }

    @Test
    void wideCharactersAreUnderlinedWhole() {
        assertShows("\"\u65E5\u672C\u8A9E\" wrong", "\u672C\u8A9E", "here", """
                  ┌─ a.cred:1:3
                  │
                1 │ "日本語" wrong
                  │    ^^^^ here
                """);
    }

    @Test
    void nothingReachesTheTerminalThatActsOnIt() {
        assertShows("a\u001B[31mb\u202E wrong", "wrong", "here \u001B[1m", """
                  ┌─ a.cred:1:10
                  │
                1 │ a�[31mb� wrong
                  │          ^^^^^ here �[1m
                """);
    }

    @Test
    void aLongLineIsCutAroundTheUnderline() {
        var options = new TextOptions(false, 60, 100);
        assertEquals(
                """
                  ┌─ a.cred:1:231
                  │
                1 │ …                        wrong y y y y y y y y y y y y …
                  │                          ^^^^^
                  │                          ╰ here it is, in the middle of
                  │                            everything
                """,
                body(new HumanRenderer(options)
                        .render(Samples.about(
                                "x".repeat(30) + " ".repeat(200) + "wrong" + " y".repeat(100),
                                "wrong",
                                "here it is, in the middle of everything"))));
    }

    @Test
    void aLongLineIsCutAtItsEnd() {
        var options = new TextOptions(false, 60, 100);
        assertEquals(
                """
                  ┌─ a.cred:1:1
                  │
                1 │ wrong y y y y y y y y y y y y y y y y y y y y y y y y y…
                  │ ^^^^^ here
                """,
                body(new HumanRenderer(options).render(Samples.about("wrong" + " y".repeat(100), "wrong", "here"))));
    }

    @Test
    void aLongLineIsCutAtItsBeginning() {
        var options = new TextOptions(false, 60, 100);
        assertEquals(
                """
                  ┌─ a.cred:1:201
                  │
                1 │ …y y y y y y y y y y y y y y y y y y y y y y y y y wrong
                  │                                                    ^^^^^
                  │                                                    ╰ here
                """,
                body(new HumanRenderer(options).render(Samples.about("y ".repeat(100) + "wrong", "wrong", "here"))));
    }

    private static void assertShows(String text, String underlined, String label, String expected) {
        var human = new HumanRenderer(TextOptions.DEFAULT);
        assertEquals(expected, body(human.render(Samples.about(text, underlined, label))));
    }

    /** Without the message and the summary. */
    private static String body(String text) {
        int first = text.indexOf('\n') + 1;
        return text.substring(first, text.indexOf("\n\n") + 1);
    }
}
