package dev.credence.policy.fact;

import dev.credence.model.Degree;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Stacking;
import dev.credence.model.ProgramRule;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Academic micro-credentials whose units count toward one certificate and one graduate degree at once (clause 4.3), asked of the
 * certificate, since it is where a cap for all of them can be declared. A micro-credential leads to a degree directly or because the
 * certificate it stacks into does.
 */
final class JointStackingWords {
    static final List<Fact> FACTS = List.of(
            Fact.units("joint stacking of micro-credentials", JointStackingWords::units),
            Fact.word(
                    "permission for joint stacking of micro-credentials",
                    Set.of("named", "missing"),
                    JointStackingWords::permission));

    private JointStackingWords() {}

    /** A micro-credential on its way to both; {@code units} is empty where it has no largest path and says no number. */
    private record Member(ProgramFacts facts, Stacking here, Optional<Stacking> onward, Optional<Units> units) {}

    /** What the certificate itself says of the degree. */
    private record Link(Optional<Units> cap, boolean permitted, Span place) {}

    /** One degree to which the certificate and some micro-credentials lead. */
    private record Pair(Degree degree, List<Member> members, List<Link> links) {
        Span place(Case one) {
            return links.isEmpty() ? one.whole() : links.get(0).place();
        }

        String names() {
            return Lists.and(
                    members.stream().map(m -> "`" + m.facts().id() + "`").toList());
        }
    }

    private static List<Stated> units(Case one) {
        var found = new ArrayList<Stated>();
        for (var pair : pairs(one)) {
            var most = most(pair, one);
            String from = pair.members().size() == 1
                    ? "a micro-credential"
                    : pair.members().size() + " micro-credentials";
            String phrase = from + " could bring " + most.map(u -> u + " units").orElse("any number of units")
                    + " toward both this certificate and \"" + pair.degree().title() + "\"";
            var stated = most.map(units -> Stated.number(units, pair.place(one), phrase))
                    .orElseGet(() -> Stated.unknown(pair.place(one), phrase))
                    .because(pair.members().get(0).here().span(), "one of them")
                    .help(
                            pair.links().stream().anyMatch(link -> link.cap().isPresent())
                                    ? "lower the cap of this line; it holds for all of them together"
                                    : "declare a cap for all of them: `" + line(pair) + "`");
            for (var member : pair.members()) {
                stated = stated.note("`" + member.facts().id() + "`: "
                        + member.units().map(u -> "up to " + u + " units").orElse("no largest path"));
            }
            found.add(stated);
        }
        return found;
    }

    /** No more than the micro-credentials have together, than the certificate asks for, and than a declared cap lets through. */
    private static Optional<Units> most(Pair pair, Case one) {
        Optional<Units> most = Optional.of(Units.ZERO);
        for (var member : pair.members()) {
            most = most.flatMap(sum -> member.units().map(sum::plus));
        }
        most = least(most, one.proofs().ranges(one.program()).map(Ranges::total).flatMap(Range::max));
        for (var link : pair.links()) {
            most = least(most, link.cap());
        }
        return most;
    }

    private static Optional<Units> least(Optional<Units> one, Optional<Units> other) {
        return one.isPresent() && other.isPresent() ? one.map(o -> o.min(other.get())) : one.or(() -> other);
    }

    private static List<Stated> permission(Case one) {
        var found = new ArrayList<Stated>();
        for (var pair : pairs(one)) {
            boolean here = pair.links().stream().anyMatch(Link::permitted);
            boolean there = pair.members().stream()
                    .allMatch(member -> member.onward()
                            .flatMap(Stacking::permission)
                            .or(() -> member.here().permission())
                            .isPresent());
            found.add(Stated.word(
                            here || there ? "named" : "missing",
                            pair.place(one),
                            "units of " + pair.names() + " would count here and toward \""
                                    + pair.degree().title() + "\", but nobody of that degree is named who permits it")
                    .whole()
                    .because(pair.members().get(0).here().span(), "stacks into this certificate")
                    .help(
                            pair.links().isEmpty()
                                    ? "write `" + line(pair) + "`"
                                    : "end the line with `permitted by \"Graduate Adviser\" on 2026-02-19`"));
        }
        return found;
    }

    private static String line(Pair pair) {
        return "share up to ... units with " + pair.degree().id() + " permitted by \"Graduate Adviser\" on 2026-02-19";
    }

    private static List<Pair> pairs(Case one) {
        var found = new ArrayList<Pair>();
        if (one.programs().stream().noneMatch(program -> into(program, one).isPresent())) {
            return found;
        }
        for (var degree : one.catalog().degrees()) {
            if (degree.graduate()) {
                var links = links(one.facts(), degree);
                var members = members(one, degree, !links.isEmpty());
                if (!members.isEmpty()) {
                    found.add(new Pair(degree, members, links));
                }
            }
        }
        return found;
    }

    private static List<Link> links(ProgramFacts facts, Degree degree) {
        var found = new ArrayList<Link>();
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.Sharing sharing
                    && !sharing.none()
                    && sharing.with().map(target -> isOf(target, degree)).orElse(true)) {
                found.add(new Link(sharing.cap(), sharing.permission().isPresent(), sharing.span()));
            }
        }
        for (var stacking : facts.stacksInto()) {
            if (isOf(stacking.target(), degree)) {
                found.add(new Link(stacking.units(), stacking.permission().isPresent(), stacking.span()));
            }
        }
        return found;
    }

    private static List<Member> members(Case one, Degree degree, boolean throughCertificate) {
        var found = new ArrayList<Member>();
        for (var program : one.programs()) {
            var facts = program.facts();
            var here = into(program, one);
            var onward = facts.stacksInto().stream()
                    .filter(s -> isOf(s.target(), degree))
                    .findFirst();
            if (here.isPresent() && (throughCertificate || onward.isPresent())) {
                var own = one.proofs().ranges(program).map(Ranges::total).flatMap(Range::max);
                var units = least(least(own, here.get().units()), onward.flatMap(Stacking::units));
                found.add(new Member(facts, here.get(), onward, units));
            }
        }
        return found;
    }

    /** The line by which an academic micro-credential stacks into the certificate. */
    private static Optional<Stacking> into(Program program, Case one) {
        return program instanceof Program.AcademicMicroCredential
                ? program.facts().stacksInto().stream()
                        .filter(s -> s.target() instanceof Target.Known known
                                && known.id().equals(one.facts().id()))
                        .findFirst()
                : Optional.empty();
    }

    /** By its id, or by its title where it is named in words. */
    private static boolean isOf(Target target, Degree degree) {
        return target instanceof Target.Known known
                ? known.isDegree() && known.id().equals(degree.id())
                : target instanceof Target.Named named && named.name().equalsIgnoreCase(degree.title());
    }
}
