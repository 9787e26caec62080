package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Fix;
import dev.credence.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    /** What has more mistakes than this is hardly a spec, and to find them all again and again would take long: nothing is tried. */
    private static final int MOST_FOUND = 2_000;

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
        boolean hopeless = compilation.diagnostics().size() > MOST_FOUND;
        long left = hopeless ? 0 : Math.max(1, Math.min(MOST, MOST_TEXT / Math.max(1, text)));
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
        // By what is looked for: there may be as many as a spec has lines.
        Map<Placed, Deque<Diagnostic>> placed = new HashMap<>();
        for (var was : before) {
            if (!gone.contains(was)) {
                placed.computeIfAbsent(Placed.of(was, edited.moved(was.span())), key -> new ArrayDeque<>(1))
                        .add(was);
            }
        }
        var news = new ArrayList<Diagnostic>();
        for (var now : after) {
            boolean counts = now.severity() == Severity.ERROR
                    || codes.contains(now.code().id());
            var there = placed.get(Placed.of(now, now.span().start()));
            boolean known = counts && there != null && there.poll() != null;
            if (counts && !known) {
                news.add(now);
            }
        }
        // What is left may have moved: a course that was declared too late is now a double one some lines further up.
        Map<Said, Integer> left = new HashMap<>();
        placed.values().forEach(all -> all.forEach(was -> left.merge(Said.of(was), 1, Integer::sum)));
        return news.stream().allMatch(now -> left.merge(Said.of(now), -1, Integer::sum) >= 0);
    }

    /** A message of a kind at a place. */
    private record Placed(String code, String file, int offset) {
        static Placed of(Diagnostic diagnostic, int offset) {
            return new Placed(diagnostic.code().id(), diagnostic.span().file().path(), offset);
        }
    }

    /** A message of a kind in a file, in its words. */
    private record Said(String code, String file, String message) {
        static Said of(Diagnostic diagnostic) {
            return new Said(diagnostic.code().id(), diagnostic.span().file().path(), diagnostic.message());
        }
    }
}
