package dev.credence.resolve;

import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SpecFile;
import java.util.List;

/**
 * A folder's world: one edition of one institution and the files that belong to it. The edition's own declaration is empty where it
 * is named by a line of the institution.
 */
record Scope(
        Declaration.Institution institution,
        java.util.Optional<Declaration.Edition> edition,
        String folder,
        List<SpecFile> files) {}
