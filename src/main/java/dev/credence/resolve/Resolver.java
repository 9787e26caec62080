package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.Program;
import dev.credence.resolve.imports.CourseImporter;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** From the syntax trees of a workspace to its catalogs. Every mistake of every file is reported in one run, one for each cause. */
public final class Resolver {
    private final DataFiles data;
    private final DiagnosticSink sink;
    private final Workers workers;
    private final Recall recall;
    private final Findings findings;

    /**
     * @param data the data files beside the specs
     * @param sink takes what is wrong, in no particular order
     */
    public Resolver(DataFiles data, DiagnosticSink sink) {
        this(data, sink, Workers.ONE, Recall.NOTHING);
    }

    /**
     * @param workers who resolves programs; they need nothing of each other
     * @param recall what an earlier run found
     */
    public Resolver(DataFiles data, DiagnosticSink sink, Workers workers, Recall recall) {
        this.workers = workers;
        this.recall = recall;
        this.data = data;
        this.sink = sink;
        this.findings = new Findings(sink);
    }

    /**
     * Resolves a whole workspace.
     *
     * @return a catalog for each edition that the files declare or belong to, in the order of institution and edition; while an
     *     error was reported, a catalog may lack what the error is about
     */
    public List<Catalog> resolve(List<SpecFile> files) {
        var catalogs = new ArrayList<Catalog>();
        Map<String, Edition> folders = new HashMap<>();
        for (var scope : new Scopes(findings).of(files)) {
            var catalog = catalog(scope);
            String folder = catalog.institution().id() + "/" + catalog.edition().id();
            var first = folders.putIfAbsent(folder.toLowerCase(Locale.ROOT), catalog.edition());
            if (first != null) {
                findings.report(Diagnostic.of(
                                Code.DUPLICATE_INSTITUTION,
                                catalog.edition().span(),
                                "two folders declare the edition `"
                                        + catalog.edition().id() + "` of "
                                        + catalog.institution().name() + ", and their pages would overwrite each other")
                        .related(first.span(), "the first one")
                        .help("give one of the two another name"));
            }
            catalogs.add(catalog);
        }
        catalogs.sort(Resolver::inOrder);
        return catalogs;
    }

    private static int inOrder(Catalog one, Catalog other) {
        int byInstitution = one.institution().id().compareTo(other.institution().id());
        return byInstitution != 0
                ? byInstitution
                : one.edition().id().compareTo(other.edition().id());
    }

    private Catalog catalog(Scope scope) {
        var institutions = new InstitutionResolver(findings);
        Institution institution = institutions.institution(scope);
        Edition edition = recall.same(institutions.edition(scope));
        var targets = new ConditionTargets(findings);
        var declarations =
                scope.files().stream().flatMap(f -> f.declarations().stream()).toList();
        var named = named(declarations);
        for (var declaration : named) {
            if (declaration instanceof Declaration.Program program) {
                targets.add(program);
            } else if (declaration instanceof Declaration.Degree degree) {
                targets.add(degree);
            }
        }
        var table = courses(declarations, edition, targets);
        checkLevels(edition, table);
        var degrees = new ArrayList<Degree>();
        var declared = new ArrayList<Declaration.Program>();
        for (var declaration : named) {
            if (declaration instanceof Declaration.Program program) {
                declared.add(program);
            } else if (declaration instanceof Declaration.Degree degree) {
                degrees.add(degree(degree, edition));
            }
        }
        var programs = new ArrayList<Program>(declared.size());
        for (var made : workers.map(declared, one -> program(one, edition, table, targets))) {
            made.found().forEach(sink::report);
            programs.add(made.result());
        }
        programs.sort((one, other) -> one.facts().id().compareTo(other.facts().id()));
        degrees.sort((one, other) -> one.id().compareTo(other.id()));
        new StackCycles(findings, programs).check();
        new ReplacementWays(findings, programs).check();
        new FormerShortNames(findings, declared, programs).check();
        return new Catalog(
                institution,
                edition,
                table.all(),
                table.byCode(),
                recall.same(List.copyOf(degrees)),
                recall.of(Same.ofAll(Catalog.class, edition, programs), () -> List.copyOf(programs)));
    }

    /** Something made from declarations, what was found wrong meanwhile, and which programs and degrees it looked up. */
    private record Made<T>(T result, List<Diagnostic> found, ConditionTargets.Asked asked) {}

    private Made<Program> program(
            Declaration.Program declared, Edition edition, CourseTable table, ConditionTargets targets) {
        return made(
                Same.of(Program.class, declared, edition, table.byCode()),
                targets,
                (own, named) -> new ProgramResolver(own, edition, table.reportingTo(own), named).resolve(declared));
    }

    /** @param key everything it is made from, except the programs and degrees it looks up */
    private <T> Made<T> made(Same key, ConditionTargets targets, BiFunction<Findings, ConditionTargets, T> work) {
        return recall.<Made<T>>renew(
                key,
                before -> before.filter(made -> made.asked().isAnsweredAlikeBy(targets))
                        .orElseGet(() -> {
                            var found = new ArrayList<Diagnostic>(0);
                            var own = new Findings(found::add);
                            var named = targets.noting(own);
                            return new Made<>(work.apply(own, named), List.copyOf(found), named.asked());
                        }));
    }

    private void checkLevels(Edition edition, CourseTable table) {
        if (edition.levels().isEmpty() && table.all().stream().anyMatch(course -> !course.isNonCredit())) {
            findings.report(
                    Code.NO_LEVELS,
                    edition.span(),
                    "nothing says which course numbers are lower-division, upper-division and graduate",
                    "write the bands: `levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 and above }`");
        }
    }

    private CourseTable courses(List<Declaration> declarations, Edition edition, ConditionTargets targets) {
        var key = new ArrayList<Object>();
        for (var declaration : declarations) {
            if (declaration instanceof Declaration.Course) {
                key.add(declaration);
            } else if (declaration instanceof Declaration.CourseImport imported) {
                key.add(declaration);
                if (CourseImporter.opens(imported)) {
                    key.add(recall.same(
                            data.read(imported.span().file(), imported.file().value())));
                }
            }
        }
        var made = made(
                Same.ofAll(CourseTable.class, edition, key),
                targets,
                (own, named) -> courses(declarations, edition, named, own));
        made.found().forEach(sink::report);
        return made.result();
    }

    private CourseTable courses(
            List<Declaration> declarations, Edition edition, ConditionTargets targets, Findings own) {
        var collector = new CourseCollector(own, edition);
        boolean[] failed = {false};
        DiagnosticSink noting = d -> {
            failed[0] = true;
            own.report(d);
        };
        var importer = new CourseImporter(data, SpecReader::condition);
        for (var declaration : declarations) {
            if (declaration instanceof Declaration.Course course) {
                collector.add(course);
            } else if (declaration instanceof Declaration.CourseImport imported) {
                importer.read(imported, noting).forEach(collector::add);
            }
        }
        var table = collector.table(targets, failed[0], workers);
        new PrerequisiteCycles(own, table).check();
        return table;
    }

    /** Programs and degrees without those whose name is taken already; names that differ only in capitals are the same file. */
    private List<Declaration> named(List<Declaration> declarations) {
        Map<String, Declaration> names = new HashMap<>();
        var kept = new ArrayList<Declaration>();
        for (var declaration : declarations) {
            var id = declaration instanceof Declaration.Program program
                    ? Optional.of(program.id())
                    : declaration instanceof Declaration.Degree degree
                            ? Optional.of(degree.id())
                            : Optional.<dev.credence.syntax.ast.Text>empty();
            if (id.isEmpty()) {
                continue;
            }
            var first = names.putIfAbsent(id.get().value().toLowerCase(Locale.ROOT), declaration);
            if (first == null) {
                kept.add(declaration);
            } else {
                findings.report(Diagnostic.of(
                                Code.DUPLICATE_NAME,
                                id.get().span(),
                                "two programs or degrees of this edition have the name `"
                                        + id.get().value() + "`")
                        .related(first.head(), "the first one")
                        .help("give each a name of its own"));
            }
        }
        return kept;
    }

    private Degree degree(Declaration.Degree declared, Edition edition) {
        var college = declared.college().flatMap(id -> {
            var known = edition.college(id.value());
            if (known.isEmpty()) {
                findings.unknown(
                        Code.UNKNOWN_COLLEGE,
                        id.span(),
                        "the institution has no college `" + id.value() + "`",
                        "college",
                        "name",
                        id.value(),
                        edition.colleges().stream().map(College::id).toList());
            }
            return known.map(College::id);
        });
        return new Degree(
                new Names(findings).safe(declared.id()),
                declared.title().value(),
                declared.level().filter("graduate"::equals).isPresent(),
                declared.units().map(new Numbers(findings)::units),
                college,
                declared.head());
    }
}
