package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.source.SourceFile;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;

class TokenRowTest {
    @Test
    void aStretchHasTheTextOfItsTokensAndTheEndHasNone() {
        var file = new SourceFile("a.cred", "units 3 to 4");
        var row = new TokenRow(LineFilter.tokens(file, d -> {
            throw new AssertionError(d);
        }));
        assertEquals("3to", row.getText(Interval.of(1, 2)));
        assertEquals("units3to4", row.getText());
    }
}
