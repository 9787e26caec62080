package dev.credence.build;

import dev.credence.build.theme.ThemeReader;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.path.RangeEngine;
import dev.credence.path.SizeCheck;
import dev.credence.policy.Policy;
import dev.credence.policy.PolicyCheck;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Proofs;
import dev.credence.publish.Parallel;
import dev.credence.publish.Theme;
import dev.credence.resolve.DataFiles;
import dev.credence.resolve.Recall;
import dev.credence.resolve.Resolver;
import dev.credence.resolve.Same;
import dev.credence.source.SourceFile;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;

/** From a workspace to its checked catalogs: read, resolve, add up. All mistakes are found in one run. */
public final class Compiler {
    /** Spec files are short or long: what counts is how much there is to read, not in how many files. */
    private static final int MUCH_TEXT = 50_000;

    private final Recall recall;
    private final Progress progress;

    /** @param recall what an earlier compilation found */
    Compiler(Recall recall, Progress progress) {
        this.recall = recall;
        this.progress = progress;
    }

    /**
     * Lets another thread get ready what every compilation needs, while the caller reads command lines and folders. Asking for it is
     * worth it for a process that compiles once, and never wrong.
     */
    public static void prepare() {
        ForkJoinPool.commonPool().execute(SpecReader::prepare);
    }

    /** Compiles a workspace. Never throws for what an author wrote. */
    public static Compilation compile(Workspace workspace) {
        return compile(workspace, Optional.empty());
    }

    /**
     * The same under another policy. The edits that its diagnostics offer have been tried; see {@link FixCheck}.
     *
     * @param policy the id of the policy that takes the place of whatever the specs name
     */
    public static Compilation compile(Workspace workspace, Optional<String> policy) {
        return compile(workspace, policy, Progress.NONE);
    }

    /** @param progress is told how far it is */
    public static Compilation compile(Workspace workspace, Optional<String> policy, Progress progress) {
        return new FixCheck(policy).verified(new Compiler(Recall.NOTHING, progress).run(workspace, policy));
    }

    /** Says the same whatever is recalled, only sooner. The edits that its diagnostics propose have not been tried. */
    Compilation run(Workspace workspace, Optional<String> policy) {
        var diagnostics = new ArrayList<>(workspace.diagnostics());
        if (workspace.files().isEmpty() && diagnostics.isEmpty()) {
            diagnostics.add(nothingToDo());
        }
        progress.begin(Stage.READ, workspace.files().size());
        var files = read(workspace, diagnostics);
        progress.begin(Stage.RESOLVE, 0);
        var data = new TreeMap<String, SourceFile>();
        DataFiles read = (spec, name) -> {
            var answer = workspace.data().read(spec, name);
            if (answer instanceof DataFiles.Answer.Found found) {
                data.put(found.file().path(), found.file());
            }
            return answer;
        };
        var catalogs = new Resolver(read, diagnostics::add, Parallel.WORKERS, recall).resolve(files);
        var consequences = new Consequences(diagnostics, files);
        diagnostics.removeIf(consequences::isOne);
        var broken = new BrokenPlaces(diagnostics, files);
        diagnostics.removeIf(broken::followsFrom);
        var policies = Policies.of(files, catalogs, policy, diagnostics::add, recall);
        int programs = catalogs.stream().mapToInt(c -> c.programs().size()).sum();
        progress.begin(Stage.RANGES, programs);
        var ranges = new ArrayList<Map<String, ProgramRanges>>();
        for (var catalog : catalogs) {
            ranges.add(ranges(catalog, broken, diagnostics));
        }
        progress.begin(Stage.POLICY, programs);
        var verdicts = new ArrayList<Map<String, ProgramVerdict>>();
        for (int i = 0; i < catalogs.size(); i++) {
            verdicts.add(verdicts(catalogs.get(i), ranges.get(i), policies, broken, diagnostics));
        }
        var themes = themes(catalogs, read, diagnostics);
        diagnostics.removeIf(d -> concernsOthers(d, workspace));
        return new Compilation(
                workspace,
                catalogs,
                ranges,
                verdicts,
                policies,
                themes,
                policy,
                List.copyOf(new TreeSet<>(diagnostics)),
                List.copyOf(data.values()),
                workspace.asked().size());
    }

    private static Map<String, Theme> themes(List<Catalog> catalogs, DataFiles files, List<Diagnostic> diagnostics) {
        var reader = new ThemeReader(files, diagnostics::add);
        var themes = new TreeMap<String, Theme>();
        for (var catalog : catalogs) {
            var institution = catalog.institution();
            themes.computeIfAbsent(
                    institution.id(), id -> reader.read(institution.span().file()));
        }
        return themes;
    }

    /** Whether all places of a diagnostic lie in files that nobody asked for. */
    private static boolean concernsOthers(Diagnostic diagnostic, Workspace workspace) {
        return workspace.isContext(diagnostic.span().file())
                && diagnostic.related().stream()
                        .allMatch(label -> workspace.isContext(label.span().file()));
    }

    private static Diagnostic nothingToDo() {
        var nowhere = new SourceFile("specs", "");
        return Diagnostic.of(Code.EMPTY_WORKSPACE, nowhere.whole(), "there are no spec files here")
                .help("name a folder with files that end in `.cred`, or begin one: see docs/language.md");
    }

    private List<SpecFile> read(Workspace workspace, List<Diagnostic> diagnostics) {
        record Read(SpecFile file, List<Diagnostic> found) {}
        long characters =
                workspace.files().stream().mapToLong(SourceFile::length).sum();
        var all = Parallel.map(workspace.files(), characters > MUCH_TEXT, source -> {
            var read = recall.of(Same.of(Read.class, source), () -> {
                var found = new ArrayList<Diagnostic>();
                return new Read(SpecReader.read(source, found::add), found);
            });
            progress.step();
            return read;
        });
        all.forEach(read -> diagnostics.addAll(read.found()));
        return all.stream().map(Read::file).toList();
    }

    private Map<String, ProgramRanges> ranges(Catalog catalog, BrokenPlaces broken, List<Diagnostic> diagnostics) {
        record Found(String id, ProgramRanges ranges, List<Diagnostic> diagnostics) {}
        var all = Parallel.map(catalog.programs(), program -> {
            boolean isBroken = broken.touches(program);
            boolean asPrinted = isAsPrinted(program, catalog);
            var added = recall.of(Same.of(Found.class, program, isBroken, asPrinted), () -> {
                var found = new ArrayList<Diagnostic>();
                var ranges = RangeEngine.of(program.facts());
                // What was left out after an error would make every sum wrong: one slip is not to print ten.
                if (!isBroken) {
                    new SizeCheck(found::add).check(program.facts(), ranges, asPrinted);
                }
                return new Found(program.facts().id(), ranges, found);
            });
            progress.step();
            return added;
        });
        var byId = new HashMap<String, ProgramRanges>(all.size() * 2);
        for (var found : all) {
            byId.put(found.id(), found.ranges());
            diagnostics.addAll(found.diagnostics());
        }
        return byId;
    }

    /** Correctness gates policy: a program in which an error was found is not judged, so that one slip does not print ten. */
    private Map<String, ProgramVerdict> verdicts(
            Catalog catalog,
            Map<String, ProgramRanges> ranges,
            Policies policies,
            BrokenPlaces broken,
            List<Diagnostic> diagnostics) {
        var proofs = new Proofs(ranges);
        record Judged(Program program, Policy policy) {}
        var judged = new ArrayList<Judged>();
        for (var program : catalog.programs()) {
            if (!broken.touches(program)) {
                var policy = policies.of(program, catalog);
                if (policy.isPresent() || speaksOfPolicy(program)) {
                    judged.add(new Judged(
                            program,
                            policy.orElseGet(() -> Policy.none(program.facts().span()))));
                }
            }
        }
        record Found(String id, ProgramVerdict verdict, List<Diagnostic> diagnostics) {}
        var all = Parallel.map(judged, one -> {
            var found = new ArrayList<Diagnostic>();
            var verdict = new PolicyCheck(one.policy(), catalog, proofs, recall).check(one.program(), found::add);
            progress.step();
            return new Found(one.program().facts().id(), verdict, found);
        });
        var byId = new HashMap<String, ProgramVerdict>();
        for (var found : all) {
            byId.put(found.id(), found.verdict());
            diagnostics.addAll(found.diagnostics());
        }
        policies.of(catalog)
                .ifPresent(policy -> new PolicyCheck(policy, catalog, proofs).checkCatalog(diagnostics::add));
        return byId;
    }

    private static boolean speaksOfPolicy(Program program) {
        var side = program.facts().policySide();
        return !side.tests().isEmpty() || !side.waivers().isEmpty();
    }

    private static boolean isAsPrinted(Program program, Catalog catalog) {
        return program.facts().policyNone()
                || (catalog.edition().policyNone() && program.facts().policy().isEmpty());
    }
}
