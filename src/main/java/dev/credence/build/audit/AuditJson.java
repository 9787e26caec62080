package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Line;
import dev.credence.build.audit.AuditReport.Missing;
import dev.credence.publish.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Audits as JSON, as {@code audit.schema.json} describes it. */
final class AuditJson {
    private static final int VERSION = 1;

    private final JsonWriter json = new JsonWriter();

    String of(List<AuditReport> reports) {
        json.object(() -> {
            json.number("version", VERSION);
            json.array("audits", reports, report -> json.object(() -> report(report)));
        });
        return new String(json.document(), StandardCharsets.UTF_8);
    }

    private void report(AuditReport report) {
        json.text("program", report.program());
        json.text("title", report.title());
        json.text("outcome", word(report.outcome()));
        json.number("missing", report.missing());
        json.objects("lines", report.lines(), this::line);
        json.objects("ways", report.ways(), way -> {
            json.objects("missing", way.missing(), this::missing);
            json.texts("approvals", way.approvals());
        });
        json.flag("moreWays", report.moreWays());
        json.texts("dependsOn", report.dependsOn());
        json.objects("notCounted", report.notCounted(), one -> {
            entry(one.entry());
            json.text("why", one.why());
        });
        json.objects("rules", report.rules(), rule -> {
            json.text("rule", rule.rule());
            json.flag("decided", rule.decided());
            json.text("result", rule.words());
        });
        report.inProgress()
                .ifPresent(later -> json.object("withCoursesInProgress", () -> {
                    json.text("outcome", word(later.outcome()));
                    json.number("missing", later.missing());
                }));
    }

    private void line(Line line) {
        json.text("name", line.name());
        json.text("state", word(line.state()));
        json.objects("counted", line.counted(), counted -> {
            entry(counted.entry());
            json.text("group", counted.group());
            json.flag("ifApproved", counted.approval());
        });
        json.objects("missing", line.missing(), this::missing);
    }

    private void missing(Missing missing) {
        json.text("course", missing.item().course().map(Object::toString));
        if (!missing.item().units().isZero()) {
            json.units("units", missing.item().units());
        }
        json.text("words", missing.words());
    }

    private void entry(TranscriptEntry entry) {
        json.text("course", entry.course().toString());
        json.units("units", entry.units());
        json.text("grade", entry.grade().map(Grade::text));
        json.text("term", entry.term());
        json.text("origin", word(entry.origin()));
        json.number("line", entry.span().file().position(entry.span().start()).line());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
