package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** The diagnostics that the golden texts show. */
final class Samples {
    private Samples() {}

    static final SourceFile GENOMICS = new SourceFile("specs/csulb/genomics.cred", """
            certificate genomics "Genomics" {
              all of {
                BIOL 310
                8 units from { BIOL 101, BIOL 420, BIOL 430 }
              }

              ceu 3.0
            }
            """);

    static final SourceFile COURSES =
            new SourceFile("specs/csulb/courses.cred", "course BIOL 101 \"Cells\" {\n  units 4\n}\n");

    /** The place of a piece of text, by the number of its occurrence. */
    static Span find(SourceFile file, String text) {
        int at = file.text().indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(text);
        }
        int start = file.text().codePointCount(0, at);
        return file.span(start, start + text.codePointCount(0, text.length()));
    }

    static Diagnostic share() {
        return Diagnostic.of(
                        Code.NO_PATH,
                        find(GENOMICS, "8 units from"),
                        "a student can finish this certificate with only 66.7% upper-division units; the policy asks for 75%")
                .label("nothing here limits lower-division courses")
                .related(find(GENOMICS, "BIOL 310"), "4 units, upper-division")
                .related(find(GENOMICS, "BIOL 101"), "4 units, lower-division")
                .related(find(COURSES, "BIOL 101"), "declared here")
                .note("one path that breaks it:\n  BIOL 310  Genetics  4 units\n  BIOL 101  Cells     4 units")
                .note("policy: clause 2.5")
                .help("take `BIOL 101` out of the choice; every path is then 100% upper-division");
    }

    static Diagnostic ceu() {
        return Diagnostic.of(
                        Code.BAD_NUMBER,
                        find(GENOMICS, "3.0"),
                        "24 contact hours make 2.4 CEU, but this program promises 3.0")
                .as(Severity.WARNING)
                .label("0.6 more than the hours allow");
    }

    static Diagnostic missing() {
        return Diagnostic.of(
                        Code.UNREADABLE_FILE,
                        new SourceFile("specs/a b, caf\u00e9:100%.cred", "").whole(),
                        "nothing is read: there is no such file or folder")
                .help("there is a file or folder with a similar name: `specs/ab.cred`");
    }

    static Report report() {
        return new Report(List.of(ceu(), share(), missing()), 14, Optional.of("credence explain no-path"));
    }

    /** One diagnostic about a piece of a text. */
    static Report about(String text, String underlined, String label) {
        var file = new SourceFile("a.cred", text);
        return one(
                Diagnostic.of(Code.SYNTAX, find(file, underlined), "this is it").label(label));
    }

    static Report one(Diagnostic diagnostic) {
        return new Report(List.of(diagnostic), 1, Optional.empty());
    }
}
