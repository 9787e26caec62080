package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.ProgramItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at former short names, whose addresses lead to the programs of today: a name that is a program's own leads to that one, and one
 * that two programs claim cannot lead to both.
 */
final class FormerShortNames {
    private final Findings findings;
    /** In the order of their short names, as their pages are; none where none has a former name, as is usual. */
    private final List<Declaration.Program> programs;

    /** @param resolved what has become of the programs */
    FormerShortNames(Findings findings, List<Declaration.Program> programs, List<Program> resolved) {
        this.findings = findings;
        boolean renamed = resolved.stream()
                .anyMatch(program -> !program.facts().formerly().isEmpty());
        this.programs = !renamed
                ? List.of()
                : programs.stream()
                        .sorted(Comparator.comparing(program -> program.id().value()))
                        .toList();
    }

    void check() {
        Map<String, Span> present = new HashMap<>();
        programs.forEach(
                program -> present.put(program.id().value(), program.id().span()));
        Map<String, Claim> claims = new HashMap<>();
        for (var program : programs) {
            for (var item : program.items()) {
                if (item instanceof ProgramItem.Formerly line) {
                    check(program, line, present, claims);
                }
            }
        }
    }

    /** Which program has a former name, and where it says so. */
    private record Claim(String program, Span place) {}

    private void check(
            Declaration.Program program,
            ProgramItem.Formerly line,
            Map<String, Span> present,
            Map<String, Claim> claims) {
        String name = line.name().value();
        String own = program.id().value();
        var taken = present.get(name);
        if (taken != null) {
            report(
                    line.name().span(),
                    name.equals(own)
                            ? "`" + own + "` is the short name that the program has now"
                            : "`" + own + "` was formerly `" + name + "`, and another program has that short name now",
                    taken,
                    name.equals(own) ? "its short name" : "its address leads here",
                    "take this line out, or write the name that the program had before");
            return;
        }
        var claim = claims.putIfAbsent(name, new Claim(own, line.name().span()));
        if (claim != null && !claim.program().equals(own)) {
            report(
                    line.name().span(),
                    "two programs were formerly `" + name + "`, and its address can lead to one only",
                    claim.place(),
                    "it leads to `" + claim.program() + "`",
                    "keep the line in the program that goes on with most of it");
        }
    }

    private void report(Span place, String message, Span other, String label, String help) {
        findings.report(Diagnostic.of(Code.FORMER_NAME_TAKEN, place, message)
                .related(other, label)
                .help(help));
    }
}
