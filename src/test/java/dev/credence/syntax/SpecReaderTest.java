package dev.credence.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecReaderTest {
    /** One that is broken would be read twice, at every start. */
    @Test
    void the_sample_is_well_formed() {
        var found = new ArrayList<Diagnostic>();
        var file = SpecReader.read(new SourceFile("", SpecReader.SAMPLE), found::add);
        assertEquals(List.of(), found);
        assertEquals(5, file.declarations().size());
    }
}
