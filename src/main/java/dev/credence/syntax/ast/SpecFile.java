package dev.credence.syntax.ast;

import dev.credence.source.SourceFile;
import java.util.List;

/** One file, read. */
public record SpecFile(SourceFile file, List<Declaration> declarations) {
    public SpecFile {
        declarations = List.copyOf(declarations);
    }
}
