package dev.credence.build.audit;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.policy.ProgramVerdict;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Audits of one transcript: what is printed of them. */
public final class Audits {
    private final SourceFile transcript;
    private final DiagnosticSink sink;
    private final List<AuditReport> reports = new ArrayList<>();

    /** @param sink is told what in the transcript cannot be read */
    public Audits(SourceFile transcript, DiagnosticSink sink) {
        this.transcript = transcript;
        this.sink = sink;
    }

    /**
     * Holds the transcript against one program more.
     *
     * @param verdict what the policy has to say of the program; empty where it is under none
     */
    public void add(Catalog catalog, Program program, Optional<ProgramVerdict> verdict) {
        reports.add(Auditor.of(catalog, program, verdict, Transcript.of(transcript, catalog, sink)));
    }

    /** For people. */
    public String text() {
        return String.join("\n", reports.stream().map(AuditText::of).toList());
    }

    /** As {@code audit.schema.json} describes it. */
    public String json() {
        return new AuditJson().of(reports);
    }
}
