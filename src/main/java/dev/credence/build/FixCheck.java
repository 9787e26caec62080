package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Fix;
import dev.credence.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Tries the edits that diagnostics propose. One is offered only when it was applied to a copy of the workspace, and the copy, compiled,
 * no longer had the problem and no error that was not there before. One that does not hold is dropped; the help in words stays.
 *
 * <p>A workspace without diagnostics that propose something costs nothing. Otherwise every trial is one more compilation in memory,
 * for which only what depends on the edited file is worked out anew; of many proposals the first are tried, {@value #MOST} of them, fewer where the specs are
 * long.
 */
final class FixCheck {
    static final int MOST = 50;
    /** How much text all trials of a run may compile again, in characters: some seconds. */
    private static final long MOST_TEXT = 20_000_000;

    private final Optional<String> policy;
    /** One trial differs from another in one file: what the others say is found once. */
    private final Memory memory = new Memory();

    /** @param policy the policy under which everything is compiled, where that is not the one that the specs name */
    FixCheck(Optional<String> policy) {
        this.policy = policy;
    }

    /** The compilation with those fixes that hold; the title of each is the help of its diagnostic. */
    Compilation verified(Compilation compilation) {
        if (compilation.diagnostics().stream().noneMatch(d -> d.fix().isPresent())) {
            return compilation;
        }
        long text = compilation.workspace().files().stream()
                .mapToLong(f -> f.length())
                .sum();
        long left = Math.max(1, Math.min(MOST, MOST_TEXT / Math.max(1, text)));
        var diagnostics = new ArrayList<Diagnostic>();
        for (var diagnostic : compilation.diagnostics()) {
            if (diagnostic.fix().isEmpty()) {
                diagnostics.add(diagnostic);
            } else {
                var fix = diagnostic.fix().get();
                boolean holds =
                        left-- > 0 && isPossible(fix, compilation.workspace()) && holds(compilation, diagnostic);
                diagnostics.add(holds ? diagnostic.help(fix.title()) : diagnostic.withoutFix());
            }
        }
        return compilation.withDiagnostics(diagnostics);
    }

    /** Whether its edits lie in specs that were asked for, and do not collide with each other. */
    private static boolean isPossible(Fix fix, Workspace workspace) {
        var edits = fix.edits();
        for (int i = 0; i < edits.size(); i++) {
            var file = edits.get(i).span().file();
            if (workspace.isContext(file) || !workspace.files().contains(file)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (edits.get(i).collidesWith(edits.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Compilation before, Diagnostic diagnostic) {
        var edits = diagnostic.fix().map(Fix::edits).orElse(List.of());
        var edited = Edited.of(before.workspace(), edits);
        memory.nextCompilation();
        var after = new Compiler(memory, Progress.NONE).run(edited.workspace(), policy);
        return settles(before.diagnostics(), List.of(diagnostic), edited, after.diagnostics());
    }

    /** Whether edits settled what they are for and added no error. */
    static boolean settles(
            List<Diagnostic> before, Collection<Diagnostic> settled, Edited edited, List<Diagnostic> after) {
        var gone = new HashSet<>(settled);
        var codes = new HashSet<String>();
        settled.forEach(d -> codes.add(d.code().id()));
        var old = new ArrayList<>(before);
        old.removeIf(gone::contains);
        var news = new ArrayList<Diagnostic>();
        for (var diagnostic : after) {
            boolean counts = diagnostic.severity() == Severity.ERROR
                    || codes.contains(diagnostic.code().id());
            if (counts && !takeAtPlace(old, diagnostic, edited)) {
                news.add(diagnostic);
            }
        }
        // What is left may have moved: a course that was declared too late is now a double one some lines further up.
        return news.stream().allMatch(diagnostic -> takeSaying(old, diagnostic));
    }

    private static boolean takeAtPlace(List<Diagnostic> old, Diagnostic now, Edited edited) {
        for (var it = old.iterator(); it.hasNext(); ) {
            var was = it.next();
            if (sameKind(was, now) && edited.moved(was.span()) == now.span().start()) {
                it.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean takeSaying(List<Diagnostic> old, Diagnostic now) {
        for (var it = old.iterator(); it.hasNext(); ) {
            var was = it.next();
            if (sameKind(was, now) && was.message().equals(now.message())) {
                it.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean sameKind(Diagnostic one, Diagnostic other) {
        return one.code().id().equals(other.code().id())
                && one.span().file().path().equals(other.span().file().path());
    }
}
