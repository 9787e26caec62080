package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Requirement;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.Item;
import dev.credence.path.ProgramAudit.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads off the values of a model what a student has on a path, for which line, and what is missing. */
final class AuditReading {
    private final Encoded encoded;
    private final EarnedRows earned;
    private final Map<Requirement, Requirement> standsFor;
    private final boolean levelsMatter;

    AuditReading(Encoded encoded, EarnedRows earned, Map<Requirement, Requirement> standsFor, boolean levelsMatter) {
        this.encoded = encoded;
        this.earned = earned;
        this.standsFor = standsFor;
        this.levelsMatter = levelsMatter;
    }

    /** Whether a course counts there only if somebody approves it, or if it has what nobody states. */
    boolean isDoubtful(Bundle bundle) {
        return needsApproval(bundle.leaf.line()) || !bundle.unitsStated || !isLevelKnown(bundle);
    }

    /** An open part, or a choice that somebody has to approve. */
    private boolean needsApproval(Requirement line) {
        return standsFor.containsKey(line)
                || (line instanceof Requirement.AnyMatching any
                        && any.approvedBy().isPresent());
    }

    private boolean isLevelKnown(Bundle bundle) {
        return bundle.levelStated || !levelsMatter;
    }

    Plan plan(boolean[] values) {
        Map<EarnedRows.Kind, Long> left = new LinkedHashMap<>();
        earned.kinds.forEach(kind -> left.put(kind, kind.used().value(values)));
        var pieces = PathReading.assignment(encoded, values).pieces();
        var items = new ArrayList<Item>();
        for (var leaf : leaves()) {
            for (var piece : pieces.getOrDefault(leaf.leaf.place(), List.of())) {
                int before = piece.course().isPresent() && encoded.shares()
                        ? at(piece.course().get(), items)
                        : -1;
                if (before >= 0) {
                    items.set(before, also(items.get(before), line(leaf.leaf)));
                } else {
                    items.add(item(leaf, piece, left));
                }
            }
        }
        return new Plan(
                items,
                encoded.chores().stream()
                        .filter(chore -> chore.on() > 0 ? values[chore.on()] : !values[-chore.on()])
                        .map(Encoded.Chore::line)
                        .toList());
    }

    /** One bundle of every line, in the order of the lines. */
    private List<Bundle> leaves() {
        Map<String, Bundle> byPlace = new LinkedHashMap<>();
        encoded.bundles().forEach(bundle -> byPlace.putIfAbsent(bundle.leaf.place(), bundle));
        return List.copyOf(byPlace.values());
    }

    private Item item(Bundle bundle, PathAssignment.Piece piece, Map<EarnedRows.Kind, Long> left) {
        var leaf = bundle.leaf;
        Optional<Earned> has = Optional.empty();
        for (var kind : left.keySet()) {
            boolean fits = piece.course().isPresent()
                    && Context.isSame(piece.course().get(), kind.earned().course())
                    && (piece.course().get().isNonCredit()
                            || !bundle.unitsStated
                            || piece.units().equals(kind.earned().units()));
            if (has.isEmpty() && fits && left.getOrDefault(kind, 0L) > 0) {
                left.merge(kind, -1L, Long::sum);
                has = Optional.of(kind.earned());
            }
        }
        return new Item(
                has,
                piece.course(),
                has.map(Earned::units).orElse(piece.units()),
                standsFor.getOrDefault(leaf.line(), leaf.line()),
                List.of(line(leaf)),
                leaf.frame().group(),
                piece.course().isEmpty() || needsApproval(leaf.line()),
                isLevelKnown(bundle));
    }

    private static int at(Course course, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            var other = items.get(i).course();
            if (other.isPresent() && !course.isRepeatable() && Context.isSame(course, other.get())) {
                return i;
            }
        }
        return -1;
    }

    private static Item also(Item item, int line) {
        var lines = new ArrayList<>(item.lines());
        if (!lines.contains(line)) {
            lines.add(line);
        }
        return new Item(
                item.earned(),
                item.course(),
                item.units(),
                item.line(),
                lines,
                item.group(),
                item.open(),
                item.levelStated());
    }

    /** {@code .3.1} is in the fourth line of the program. */
    private static int line(Bundle.Leaf leaf) {
        return Integer.parseInt(leaf.place().split("\\.")[1]);
    }
}
