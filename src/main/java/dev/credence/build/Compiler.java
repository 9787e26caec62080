package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.path.RangeEngine;
import dev.credence.path.SizeCheck;
import dev.credence.policy.Policy;
import dev.credence.policy.PolicyCheck;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Proofs;
import dev.credence.resolve.DataFiles;
import dev.credence.resolve.Resolver;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** From a workspace to its checked catalogs: read, resolve, add up. All mistakes are found in one run. */
public final class Compiler {
    private Compiler() {}

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
        var specs = ReadSpecs.of(workspace.files());
        return new FixCheck(specs, policy).verified(compile(workspace, policy, specs));
    }

    /** The same, where the edits that diagnostics propose have not been tried. */
    static Compilation compile(Workspace workspace, Optional<String> policy, ReadSpecs specs) {
        var diagnostics = new ArrayList<>(workspace.diagnostics());
        if (workspace.files().isEmpty() && diagnostics.isEmpty()) {
            diagnostics.add(nothingToDo());
        }
        diagnostics.addAll(specs.diagnostics());
        var files = specs.files();
        var data = new TreeMap<String, SourceFile>();
        DataFiles read = (spec, name) -> {
            var answer = workspace.data().read(spec, name);
            if (answer instanceof DataFiles.Answer.Found found) {
                data.put(found.file().path(), found.file());
            }
            return answer;
        };
        var catalogs = new Resolver(read, diagnostics::add, Parallel.WORKERS).resolve(files);
        var consequences = new Consequences(diagnostics, files);
        diagnostics.removeIf(consequences::isOne);
        var broken = new BrokenPlaces(diagnostics, files);
        diagnostics.removeIf(broken::followsFrom);
        var policies = Policies.of(files, catalogs, policy, diagnostics::add);
        var ranges = new ArrayList<Map<String, ProgramRanges>>();
        var verdicts = new ArrayList<Map<String, ProgramVerdict>>();
        for (var catalog : catalogs) {
            var added = ranges(catalog, broken, diagnostics);
            ranges.add(added);
            verdicts.add(verdicts(catalog, added, policies, broken, diagnostics));
        }
        diagnostics.removeIf(d -> concernsOthers(d, workspace));
        return new Compilation(
                workspace,
                catalogs,
                ranges,
                verdicts,
                policies,
                policy,
                List.copyOf(new TreeSet<>(diagnostics)),
                List.copyOf(data.values()),
                workspace.asked().size());
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

    private static Map<String, ProgramRanges> ranges(
            Catalog catalog, BrokenPlaces broken, List<Diagnostic> diagnostics) {
        record Found(String id, ProgramRanges ranges, List<Diagnostic> diagnostics) {}
        var all = Parallel.map(catalog.programs(), program -> {
            var found = new ArrayList<Diagnostic>();
            var ranges = RangeEngine.of(program.facts());
            // What was left out after an error would make every sum wrong: one slip is not to print ten.
            if (!broken.touches(program)) {
                new SizeCheck(found::add).check(program.facts(), ranges, isAsPrinted(program, catalog));
            }
            return new Found(program.facts().id(), ranges, found);
        });
        var byId = new HashMap<String, ProgramRanges>(all.size() * 2);
        for (var found : all) {
            byId.put(found.id(), found.ranges());
            diagnostics.addAll(found.diagnostics());
        }
        return byId;
    }

    /** Correctness gates policy: a program in which an error was found is not judged, so that one slip does not print ten. */
    private static Map<String, ProgramVerdict> verdicts(
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
            var verdict = new PolicyCheck(one.policy(), catalog, proofs).check(one.program(), found::add);
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

    /** The declarations in which an error was found. */
    private static final class BrokenPlaces {
        private final Map<SourceFile, List<Span>> spans = new HashMap<>();

        BrokenPlaces(List<Diagnostic> diagnostics, List<SpecFile> files) {
            Map<SourceFile, List<Span>> errors = new HashMap<>();
            for (var diagnostic : diagnostics) {
                if (diagnostic.severity() == Severity.ERROR && diagnostic.code() != Code.NO_REQUIREMENTS) {
                    errors.computeIfAbsent(diagnostic.span().file(), f -> new ArrayList<>())
                            .add(diagnostic.span());
                }
            }
            for (var file : files) {
                for (var error : errors.getOrDefault(file.file(), List.of())) {
                    for (var declaration : file.declarations()) {
                        var whole = declaration.span();
                        if (whole.start() <= error.start() && error.start() <= whole.end()) {
                            spans.computeIfAbsent(file.file(), f -> new ArrayList<>())
                                    .add(whole);
                        }
                    }
                }
            }
        }

        /** Whether a program seems to ask for nothing only because what it asks for could not be read. */
        boolean followsFrom(Diagnostic diagnostic) {
            return diagnostic.code() == Code.NO_REQUIREMENTS && touches(diagnostic.span());
        }

        boolean touches(Program program) {
            return touches(program.facts().span());
        }

        private boolean touches(Span place) {
            return spans.getOrDefault(place.file(), List.of()).stream()
                    .anyMatch(whole -> whole.start() <= place.start() && place.start() <= whole.end());
        }
    }
}
