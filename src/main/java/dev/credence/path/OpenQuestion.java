package dev.credence.path;

import dev.credence.path.Verdict.OpenPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A clause that depends on what a program does not say: which lines hide it, and what would settle it. */
final class OpenQuestion {
    private final Encoded encoded;
    private final ClauseForm form;

    OpenQuestion(Encoded encoded, ClauseForm form) {
        this.encoded = encoded;
        this.form = form;
    }

    /** @param values of the smallest path that breaks the clause */
    Verdict unknown(boolean[] values) {
        var witness = Question.confirm(encoded, values);
        var parts = parts(values);
        var value = form.clause().on(witness);
        return new Verdict.Unknown(parts, value.bound(), witness, value);
    }

    /** The lines of the path of which something is not stated. */
    private List<OpenPart> parts(boolean[] values) {
        Map<Bundle.Leaf, OpenPart> parts = new LinkedHashMap<>();
        for (var bundle : encoded.bundles()) {
            boolean vague = !bundle.levelStated || !bundle.unitsStated || (bundle.unstated && bundle.course.isEmpty());
            if (vague && bundle.count.value(values) > 0) {
                parts.merge(
                        bundle.leaf,
                        new OpenPart(
                                bundle.leaf.line().span(),
                                bundle.leaf.words(),
                                !bundle.levelStated,
                                !bundle.unitsStated),
                        (a, b) -> new OpenPart(
                                a.span(),
                                a.words(),
                                a.levelUnknown() || b.levelUnknown(),
                                a.unitsUnknown() || b.unitsUnknown()));
            }
        }
        return new ArrayList<>(parts.values());
    }
}
