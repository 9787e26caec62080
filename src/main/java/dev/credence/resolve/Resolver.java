package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
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

/** From the syntax trees of a workspace to its catalogs. Every mistake of every file is reported in one run, one for each cause. */
public final class Resolver {
    private final DataFiles data;
    private final DiagnosticSink sink;
    private final Workers workers;
    private final Findings findings;

    /**
     * @param data the data files beside the specs
     * @param sink takes what is wrong, in no particular order
     */
    public Resolver(DataFiles data, DiagnosticSink sink) {
        this(data, sink, Workers.ONE);
    }

    /** @param workers who resolves programs; they need nothing of each other */
    public Resolver(DataFiles data, DiagnosticSink sink, Workers workers) {
        this.workers = workers;
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
        Edition edition = institutions.edition(scope);
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
        new PrerequisiteCycles(findings, table).check();
        var degrees = new ArrayList<Degree>();
        var declared = new ArrayList<Declaration.Program>();
        for (var declaration : named) {
            if (declaration instanceof Declaration.Program program) {
                declared.add(program);
            } else if (declaration instanceof Declaration.Degree degree) {
                degrees.add(degree(degree, edition));
            }
        }
        var programs = findings.each(
                workers,
                declared,
                (program, own) -> new ProgramResolver(own, edition, table.reportingTo(own), targets.reportingTo(own))
                        .resolve(program));
        programs.sort((one, other) -> one.facts().id().compareTo(other.facts().id()));
        degrees.sort((one, other) -> one.id().compareTo(other.id()));
        new StackCycles(findings, programs).check();
        return new Catalog(institution, edition, table.all(), table.byCode(), degrees, programs);
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
        var collector = new CourseCollector(findings, edition);
        boolean[] failed = {false};
        DiagnosticSink noting = d -> {
            failed[0] = true;
            sink.report(d);
        };
        var importer = new CourseImporter(data, SpecReader::condition);
        for (var declaration : declarations) {
            if (declaration instanceof Declaration.Course course) {
                collector.add(course);
            } else if (declaration instanceof Declaration.CourseImport imported) {
                importer.read(imported, noting).forEach(collector::add);
            }
        }
        return collector.table(targets, failed[0], workers);
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
