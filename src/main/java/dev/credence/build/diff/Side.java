package dev.credence.build.diff;

import dev.credence.build.Compilation;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Publication;
import dev.credence.publish.html.PlainWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the two catalogs, checked, with the words for what is in it. */
record Side(
        Catalog catalog, Map<String, ProgramRanges> ranges, Map<String, ProgramVerdict> verdicts, PlainWords words) {

    /** @param index of the catalog in the compilation */
    static Side of(Compilation compilation, int index) {
        var catalog = compilation.catalogs().get(index);
        var ranges = compilation.ranges().get(index);
        var verdicts = compilation.verdicts().get(index);
        var publication = new Publication(catalog, ranges, Optional.empty(), List.of(), "");
        return new Side(catalog, ranges, verdicts, new PlainWords(publication));
    }

    String name() {
        return Publication.folder(catalog);
    }

    Optional<ProgramRanges> ranges(Program program) {
        return Optional.ofNullable(ranges.get(program.facts().id()));
    }

    Optional<ProgramVerdict> verdict(Program program) {
        return Optional.ofNullable(verdicts.get(program.facts().id()));
    }
}
