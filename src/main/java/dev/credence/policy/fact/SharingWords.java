package dev.credence.policy.fact;

import dev.credence.model.Degree;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Permission;
import dev.credence.model.ProgramRule;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The units that one student may count toward the program and toward a graduate degree, because the program shares them with it or
 * stacks into it (clause 2.7).
 */
final class SharingWords {
    static final List<Fact> FACTS = List.of(
            Fact.units("sharing with a graduate degree", SharingWords::units),
            Fact.word("permission of the graduate degree", Set.of("named", "missing"), SharingWords::permission));

    private SharingWords() {}

    /** A line that lets units count in both. */
    private record Shared(
            Optional<Units> cap, String with, Optional<Span> degree, Optional<Permission> permission, Span place) {
        /** With the degree as the second place, where it is declared. */
        Stated explained(Stated stated) {
            return degree.map(span -> stated.because(span, "the degree")).orElse(stated);
        }
    }

    private static List<Stated> units(Case one) {
        var most = one.proofs().ranges(one.program()).map(Ranges::total);
        var found = new ArrayList<Stated>();
        for (var shared : lines(one)) {
            if (shared.cap().isPresent()) {
                var cap = shared.cap().get();
                found.add(shared.explained(Stated.number(
                                cap,
                                shared.place(),
                                "up to " + cap + " units may count both here and toward " + shared.with())
                        .help("lower the cap, or let the line speak of another degree")));
            } else if (most.isPresent()) {
                found.add(shared.explained(uncapped(shared, most.get())));
            }
        }
        return found;
    }

    private static Stated uncapped(Shared shared, Range total) {
        String all = "every unit of this program may count toward " + shared.with() + " too";
        String help = "write how many: `share up to 12 units with ...`";
        if (total.max().isEmpty()) {
            return Stated.unknown(shared.place(), all + ", and it has no largest path")
                    .help(help);
        }
        var most = total.max().get();
        return Stated.number(most, shared.place(), all + ", up to " + most + " of them")
                .help(help);
    }

    private static List<Stated> permission(Case one) {
        var found = new ArrayList<Stated>();
        for (var shared : lines(one)) {
            boolean named = shared.permission().isPresent();
            found.add(shared.explained(Stated.word(
                            named ? "named" : "missing",
                            shared.place(),
                            named
                                    ? "the permission is named"
                                    : "units would count here and toward " + shared.with()
                                            + ", but nobody of that degree is named who permits it")
                    .whole()
                    .help("end the line with `permitted by \"Graduate Adviser\" on 2026-02-19`")));
        }
        return found;
    }

    private static List<Shared> lines(Case one) {
        var found = new ArrayList<Shared>();
        for (var rule : one.facts().rules()) {
            if (rule instanceof ProgramRule.Sharing sharing && !sharing.none()) {
                boolean anything = sharing.with().isEmpty();
                if (anything || isGraduateDegree(sharing.with().get(), one)) {
                    found.add(new Shared(
                            sharing.cap(),
                            sharing.with().map(SharingWords::name).orElse("a graduate degree"),
                            sharing.with()
                                    .flatMap(target -> degree(target, one))
                                    .map(Degree::span),
                            sharing.permission(),
                            sharing.span()));
                }
            }
        }
        for (var stacking : one.facts().stacksInto()) {
            if (isGraduateDegree(stacking.target(), one)) {
                found.add(new Shared(
                        stacking.units(),
                        name(stacking.target()),
                        degree(stacking.target(), one).map(Degree::span),
                        stacking.permission(),
                        stacking.span()));
            }
        }
        return found;
    }

    private static String name(Target target) {
        return target instanceof Target.Known known ? "the degree " + known.title() : "\"" + target.words() + "\"";
    }

    /** A degree known only by words is one unless its words say otherwise: better to ask for a permission too many. */
    private static boolean isGraduateDegree(Target target, Case one) {
        if (target instanceof Target.Known known) {
            return degree(known, one).map(Degree::graduate).orElse(false);
        }
        var named = (Target.Named) target;
        String words = named.name().toLowerCase(Locale.ROOT);
        boolean degree = named.kind()
                .map(kind -> kind.equals("degree"))
                .orElse(words.contains("degree") || words.contains("master") || words.contains("doctor"));
        boolean graduates = one.program() instanceof Program.AcademicCertificate certificate
                && certificate.audiences().contains(Program.Audience.GRADUATE);
        boolean under =
                words.contains("bachelor") || words.contains("baccalaureate") || words.contains("undergraduate");
        return degree
                && !under
                && (graduates || words.contains("graduate") || words.contains("master") || words.contains("doctor"));
    }

    private static Optional<Degree> degree(Target target, Case one) {
        return target instanceof Target.Known known && known.isDegree()
                ? one.catalog().degrees().stream()
                        .filter(degree -> degree.id().equals(known.id()))
                        .findFirst()
                : Optional.empty();
    }
}
