package dev.credence.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole reports for people. */
class TextRenderersTest {

    @Test
    void human() {
        assertEquals("""
                error[unreadable-file]: nothing is read: there is no such file or folder
                  ┌─ specs/a b, café:100%.cred
                  │
                  = help: there is a file or folder with a similar name: `specs/ab.cred`

                error[no-path]: a student can finish this certificate with only 66.7% upper-division units; the
                  policy asks for 75%
                  ┌─ specs/csulb/genomics.cred:4:5
                  │
                3 │     BIOL 310
                  │     -------- 4 units, upper-division
                4 │     8 units from { BIOL 101, BIOL 420, BIOL 430 }
                  │     ^^^^^^^^^^^^   -------- 4 units, lower-division
                  │     ╰ nothing here limits lower-division courses
                  ┌─ specs/csulb/courses.cred:1:8
                  │
                1 │ course BIOL 101 "Cells" {
                  │        -------- declared here
                  │
                  = note: one path that breaks it:
                        BIOL 310  Genetics  4 units
                        BIOL 101  Cells     4 units
                  = note: policy: clause 2.5
                  = help: take `BIOL 101` out of the choice; every path is then 100% upper-division

                warning[bad-number]: 24 contact hours make 2.4 CEU, but this program promises 3.0
                  ┌─ specs/csulb/genomics.cred:7:7
                  │
                7 │   ceu 3.0
                  │       ^^^ 0.6 more than the hours allow

                2 errors, 1 warning in 14 files
                next: credence explain no-path
                """, new HumanRenderer(TextOptions.DEFAULT).render(Samples.report()));
    }

    @Test
    void plainDiffersOnlyInTheFrame() {
        String human = new HumanRenderer(TextOptions.DEFAULT).render(Samples.report());
        String plain =
                human.replace("\u250C\u2500", "-->").replace("\u2502", "|").replace("\u2570", "+-");
        assertEquals(plain, new PlainRenderer(TextOptions.DEFAULT).render(Samples.report()));
        assertEquals(
                """
                warning[bad-number]: 24 contact hours make 2.4 CEU, but this program promises 3.0
                  --> specs/csulb/genomics.cred:7:7
                  |
                7 |   ceu 3.0
                  |       ^^^ 0.6 more than the hours allow
                """,
                new PlainRenderer(new TextOptions(true, 100, 100))
                        .render(Samples.one(Samples.ceu()))
                        .split("(?<=\n)\n")[0]);
    }

    @Test
    void narrated() {
        assertEquals("""
                2 errors, 1 warning in 14 files.

                Problem 1 of 3 is an error with the code unreadable-file.
                Nothing is read: there is no such file or folder.
                It is in the file specs/a b, café:100%.cred.
                Help: there is a file or folder with a similar name: "specs/ab.cred".

                Problem 2 of 3 is an error with the code no-path.
                A student can finish this certificate with only 66.7% upper-division units; the policy asks for 75%.
                It is in the file specs/csulb/genomics.cred, line 4, columns 5 to 16, where the text is "8 units from".
                About this place: nothing here limits lower-division courses.
                See also, in the same file, line 3, columns 5 to 12, where the text is "BIOL 310".
                About this place: 4 units, upper-division.
                See also, in the same file, line 4, columns 20 to 27, where the text is "BIOL 101".
                About this place: 4 units, lower-division.
                See also, in the file specs/csulb/courses.cred, line 1, columns 8 to 15, where the text is "BIOL 101".
                About this place: declared here.
                Note: one path that breaks it:
                BIOL 310, Genetics, 4 units.
                BIOL 101, Cells, 4 units.
                Note: policy: clause 2.5.
                Help: take "BIOL 101" out of the choice; every path is then 100% upper-division.

                Problem 3 of 3 is a warning with the code bad-number.
                24 contact hours make 2.4 CEU, but this program promises 3.0.
                It is in the file specs/csulb/genomics.cred, line 7, columns 7 to 9, where the text is "3.0".
                About this place: 0.6 more than the hours allow.

                Run this next: credence explain no-path
                """, new NarratedRenderer(TextOptions.DEFAULT).render(Samples.report()));
    }

    @Test
    void colourIsWhatIsAskedFor() {
        assertEquals("""
                \u001B[1;33mwarning[bad-number]\u001B[0m\u001B[1m: 24 contact hours make 2.4 CEU, but this program promises 3.0\u001B[0m
                  \u001B[34m┌─ specs/csulb/genomics.cred:7:7\u001B[0m
                  \u001B[34m│\u001B[0m
                \u001B[34m7\u001B[0m \u001B[34m│\u001B[0m   ceu 3.0
                  \u001B[34m│\u001B[0m       \u001B[1;33m^^^\u001B[0m\u001B[1;33m 0.6 more than the hours allow\u001B[0m

                \u001B[1m1 warning in 1 file\u001B[0m
                """, new HumanRenderer(new TextOptions(true, 100, 100)).render(Samples.one(Samples.ceu())));
    }

    @Test
    void textsAreWrappedToTheWidth() {
        assertEquals("""
                error[no-path]: a student can finish this
                  certificate with only 66.7% upper-division units;
                  the policy asks for 75%
                  ┌─ specs/csulb/genomics.cred:4:5
                  │
                3 │     BIOL 310
                  │     -------- 4 units, upper-division
                4 │     8 units from { BIOL 101, BIOL 420, BIOL 4…
                  │     ^^^^^^^^^^^^   --------
                  │     │              ╰ 4 units, lower-division
                  │     ╰ nothing here limits lower-division
                  │       courses
                  ┌─ specs/csulb/courses.cred:1:8
                  │
                1 │ course BIOL 101 "Cells" {
                  │        -------- declared here
                  │
                  = note: one path that breaks it:
                        BIOL 310  Genetics  4 units
                        BIOL 101  Cells     4 units
                  = note: policy: clause 2.5
                  = help: take `BIOL 101` out of the choice; every
                          path is then 100% upper-division

                1 error in 1 file
                """, new HumanRenderer(new TextOptions(false, 50, 100)).render(Samples.one(Samples.share())));
    }

    @Test
    void whatIsLeftOutIsCountedAndErrorsComeFirst() {
        var many = new ArrayList<Diagnostic>();
        for (int i = 0; i < 7; i++) {
            var code = i % 2 == 0 ? Code.QUOTED_CODE : Code.SYNTAX;
            many.add(Diagnostic.of(code, Samples.COURSES.span(i, i + 1), "n" + i));
        }
        var report = new Report(many, 3, Optional.empty());
        var options = new TextOptions(false, 100, 3);
        String human = new HumanRenderer(options).render(report);
        assertEquals(
                "error[syntax]: n1, error[syntax]: n3, error[syntax]: n5",
                String.join(", ", human.lines().filter(l -> l.contains("]: ")).toList()));
        String end = """
                not shown: 4 warnings
                3 errors, 4 warnings in 3 files
                """;
        assertEquals(end, human.substring(human.length() - end.length()));
        String narrated = new NarratedRenderer(options).render(report);
        assertEquals(true, narrated.endsWith("\nNot shown: 4 warnings.\n"));
    }

    @Test
    void nothingWrongIsSaidToo() {
        var report = new Report(List.of(), 1, Optional.of("credence build"));
        assertEquals(
                "no problems in 1 file\nnext: credence build\n", new HumanRenderer(TextOptions.DEFAULT).render(report));
        assertEquals(
                "No problems in 1 file.\n\nRun this next: credence build\n",
                new NarratedRenderer(TextOptions.DEFAULT).render(report));
        assertEquals("", new GithubRenderer().render(report));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            for (var format : Format.values()) {
                Locale.setDefault(Locale.ROOT);
                String expected = format.renderer(TextOptions.DEFAULT).render(Samples.report());
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertEquals(expected, format.renderer(TextOptions.DEFAULT).render(Samples.report()), format.word());
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertEquals(expected, format.renderer(TextOptions.DEFAULT).render(Samples.report()), format.word());
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
