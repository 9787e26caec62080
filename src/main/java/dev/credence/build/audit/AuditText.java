package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Line;
import dev.credence.build.audit.AuditReport.Result;
import dev.credence.model.Units;
import dev.credence.publish.Words;
import java.util.List;

/** An audit for people. */
final class AuditText {
    private final StringBuilder out = new StringBuilder();
    private final WaysText ways;

    private AuditText(WaysText ways) {
        this.ways = ways;
    }

    static String of(AuditReport report) {
        return new AuditText(new WaysText(report)).text(report);
    }

    private String text(AuditReport report) {
        line(0, report.program() + ": " + report.title());
        line(0, Words.capital(report.outcome().words()) + after(report.outcome(), report.missing()));
        report.inProgress()
                .ifPresent(later -> line(
                        0,
                        "With the courses in progress passed: "
                                + later.outcome().words() + after(later.outcome(), later.missing())));
        heading("Requirements", report.lines());
        report.lines().forEach(this::requirement);
        heading("To be confirmed", report.dependsOn());
        report.dependsOn().forEach(doubt -> line(1, doubt));
        heading(ways.heading(), report.ways());
        ways.lines().forEach(way -> line(1, way));
        heading("Does not count", report.notCounted());
        report.notCounted().forEach(one -> line(1, one.entry().words() + ": " + one.why()));
        heading("Rules", report.rules());
        report.rules().forEach(rule -> line(1, rule.rule() + ": " + rule.words()));
        return out.toString();
    }

    private static String after(Result outcome, int missing) {
        if (outcome != Result.NOT_COMPLETE) {
            return outcome == Result.UNKNOWN ? ": there was too much to look at, and nothing is claimed" : "";
        }
        return ": " + Words.counted(Units.of(missing), "course") + (missing == 1 ? " is" : " are") + " missing";
    }

    private void heading(String text, List<?> below) {
        if (!below.isEmpty()) {
            out.append('\n');
            line(0, text);
        }
    }

    private void requirement(Line line) {
        line(
                1,
                line.name() + ": "
                        + switch (line.state()) {
                            case MET -> "met";
                            case MISSING -> missing(line);
                            case NOT_NEEDED -> "nothing is needed";
                            case NOT_DECIDED -> "to be confirmed";
                        });
        line.counted()
                .forEach(counted -> line(
                        2,
                        counted.entry().words()
                                + Words.then("; ", counted.group())
                                + (counted.approval() ? "; if it is approved" : "")));
    }

    private String missing(Line line) {
        String words = ways.missing(line);
        return words.equals(line.name()) ? "missing" : "missing " + words;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
