package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.Size;
import dev.credence.path.Range;
import dev.credence.publish.Publication;

/** The size of a program in its own measure, as lists show it: units, hours and CEU, sessions, parts. */
final class SizeWords {
    private SizeWords() {}

    /** @param shortHours "h" for hours */
    static String of(Publication publication, Program program, boolean shortHours) {
        var facts = program.facts();
        if (program.kind().isCreditBearing()) {
            return publication
                    .rangesOf(program)
                    .whole()
                    .filter(whole -> !facts.requirements().entries().isEmpty())
                    .map(whole -> units(whole.total()))
                    .orElseGet(() -> facts.size().map(SizeWords::stated).orElse(""));
        }
        if (program.kind() == Program.Kind.CERTIFICATE_OF_PARTICIPATION) {
            int sessions = facts.requirements().entries().size();
            return sessions == 0 ? "" : Numbers.counted(sessions, "session");
        }
        String hours = facts.record()
                .contactHours()
                .map(n -> shortHours ? n + " h" : Numbers.counted(n, "hour"))
                .orElse("");
        String ceu = facts.record().ceu().map(n -> n + " CEU").orElse("");
        if (!hours.isEmpty() || !ceu.isEmpty()) {
            return hours.isEmpty() || ceu.isEmpty() ? hours + ceu : hours + ", " + ceu;
        }
        int parts = facts.requirements().entries().size();
        return facts.size().map(SizeWords::stated).orElse(parts == 0 ? "" : Numbers.counted(parts, "part"));
    }

    private static String units(Range total) {
        return Numbers.figure(total) + (Numbers.figure(total).equals("1") ? " unit" : " units");
    }

    private static String stated(Size size) {
        String words = Numbers.figure(size.amount());
        return words + " " + size.measure().word() + (words.equals("1") ? "" : "s");
    }
}
