package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the edits that diagnostics offer, in memory: all that do not collide at once, then those that are offered for what came of it,
 * until none is left. The result has no error that was not there before.
 */
public final class Mending {
    /** Far more rounds than a catalog needs; each leaves fewer diagnostics than the one before. */
    private static final int MOST_ROUNDS = 20;

    private final Optional<String> policy;
    private Compilation compilation;
    private int fixes;

    private Mending(Compilation compilation, Optional<String> policy) {
        this.compilation = compilation;
        this.policy = policy;
    }

    /**
     * What came of it.
     *
     * @param compilation of the mended texts
     * @param changed the files whose text is another now
     * @param fixes how many fixes were applied
     */
    public record Result(Compilation compilation, List<Changed> changed, int fixes) {
        public Result {
            changed = List.copyOf(changed);
        }
    }

    /** A file and what takes its place. */
    public record Changed(SourceFile before, SourceFile after) {}

    /** @param policy the policy under which everything is compiled, where that is not the one that the specs name */
    public static Result mend(Workspace workspace, Optional<String> policy) {
        var mending = new Mending(Compiler.compile(workspace, policy), policy);
        for (int round = 0; round < MOST_ROUNDS && mending.round(); round++) {}
        return mending.result(workspace);
    }

    private boolean round() {
        var offered = offered();
        if (offered.isEmpty() || tryAll(offered)) {
            return !offered.isEmpty();
        }
        // Each holds alone, but not all together: one after the other, without those that spoil it.
        boolean some = false;
        for (var diagnostic : offered) {
            some |= stillOffered(diagnostic).map(one -> tryAll(List.of(one))).orElse(false);
        }
        return some;
    }

    /** The diagnostics whose fixes can be made together, the first of those that cannot. */
    private List<Diagnostic> offered() {
        var taken = new ArrayList<Diagnostic>();
        for (var diagnostic : compilation.diagnostics()) {
            boolean free = diagnostic.fix().isPresent()
                    && taken.stream()
                            .flatMap(other -> other.fix().stream())
                            .noneMatch(diagnostic.fix().get()::collidesWith);
            if (free) {
                taken.add(diagnostic);
            }
        }
        return taken;
    }

    /** The same diagnostic in the texts as they are now. */
    private Optional<Diagnostic> stillOffered(Diagnostic diagnostic) {
        return compilation.diagnostics().stream()
                .filter(now -> now.fix().isPresent()
                        && now.code().id().equals(diagnostic.code().id())
                        && now.message().equals(diagnostic.message()))
                .findFirst();
    }

    private boolean tryAll(List<Diagnostic> settled) {
        var made = new ArrayList<Edit>();
        settled.forEach(d -> d.fix().map(Fix::edits).ifPresent(made::addAll));
        var edited = Edited.of(compilation.workspace(), made);
        var after = Compiler.compile(edited.workspace(), policy);
        if (!FixCheck.settles(compilation.diagnostics(), settled, edited, after.diagnostics())) {
            return false;
        }
        compilation = after;
        fixes += settled.size();
        return true;
    }

    private Result result(Workspace before) {
        var changed = new ArrayList<Changed>();
        for (int i = 0; i < before.files().size(); i++) {
            var old = before.files().get(i);
            var now = compilation.workspace().files().get(i);
            if (!old.text().equals(now.text())) {
                changed.add(new Changed(old, now));
            }
        }
        return new Result(compilation, changed, fixes);
    }
}
