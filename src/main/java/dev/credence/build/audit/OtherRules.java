package dev.credence.build.audit;

import dev.credence.model.ProgramRule;
import dev.credence.model.Units;
import dev.credence.publish.Words;

/** Rules of which a transcript says little: what has to be confirmed, unless they can only help a student. */
final class OtherRules {
    private OtherRules() {}

    static Ruled ruled(ProgramRule rule, Standing standing) {
        String text = rule.span().onOneLine();
        if (rule instanceof ProgramRule.Sharing sharing) {
            return sharing(text, sharing, standing);
        } else if (rule instanceof ProgramRule.NotWith not) {
            return Ruled.open(
                    text, "the student does not also have: " + not.target().words());
        } else if (rule instanceof ProgramRule.OpenTo open) {
            return Ruled.open(text, "the student is one of: " + open.who());
        } else if (rule instanceof ProgramRule.NotOpenTo open) {
            return Ruled.open(text, "the student is none of: " + open.who());
        } else if (rule instanceof ProgramRule.TimeLimit time) {
            return Ruled.open(
                    text,
                    "all of it is completed within " + time.number() + " " + time.unit()
                            + Words.then(" from ", time.from()));
        } else if (rule instanceof ProgramRule.Recency recency) {
            return standing.counted().isEmpty()
                    ? Ruled.kept(text, "no course counts")
                    : Ruled.open(text, "no course that counts is older than " + Words.counted(recency.years(), "year"));
        } else if (rule instanceof ProgramRule.Substitution || rule instanceof ProgramRule.WaivedPrerequisites) {
            return Ruled.helpful(text);
        }
        return Ruled.open(text, text);
    }

    private static Ruled sharing(String text, ProgramRule.Sharing sharing, Standing standing) {
        String elsewhere =
                sharing.with().map(target -> "toward: " + target.words()).orElse("anywhere else");
        if (sharing.none()) {
            return standing.counted().isEmpty()
                    ? Ruled.kept(text, "no course counts")
                    : Ruled.open(text, "no course that counts here counts also " + elsewhere);
        } else if (sharing.cap().isEmpty()) {
            return Ruled.helpful(text);
        }
        var most = sharing.cap().get();
        var total = standing.counted().stream().map(TranscriptEntry::units).reduce(Units.ZERO, Units::plus);
        return total.compareTo(most) <= 0
                ? Ruled.kept(text, "no more than that counts here")
                : Ruled.open(text, "at most " + most + " of the units that count here count also " + elsewhere);
    }
}
