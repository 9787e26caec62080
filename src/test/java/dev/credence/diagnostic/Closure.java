package dev.credence.diagnostic;

import dev.credence.policy.Clause;
import dev.credence.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks whether every code has all four: a failing spec, a passing twin, a golden output and an explanation, with its page in the
 * manual; and whether every file there is belongs to one. A clause is explained by its own document, so that its four are the two specs, the
 * output and the page.
 */
final class Closure {
    private static final List<String> HEADINGS = List.of("## Why", "## What to do");

    private final List<String> faults = new ArrayList<>();
    private final Path manual;

    private Closure(Path manual) {
        this.manual = manual;
    }

    /**
     * What is missing, and what is there for nothing.
     *
     * @param ids the codes of the catalogue
     * @param folders a folder for each
     * @param manual the folder of the pages
     */
    static List<String> ofCodes(Collection<String> ids, Path folders, Path manual) {
        var closure = new Closure(manual);
        var without = new TreeSet<>(ids);
        for (var folder : CodeFolder.of(folders)) {
            without.remove(folder.code());
            closure.folder(folder, ids);
        }
        without.forEach(id -> closure.faults.add(id + ": no folder"));
        ids.forEach(closure::page);
        return closure.faults;
    }

    /**
     * The same for the clauses of bundled policies.
     *
     * @param cases {@code EDITION/CLAUSE/CASE/}
     */
    static List<String> ofClauses(Collection<Policy> policies, Path cases, Path manual) {
        var closure = new Closure(manual);
        for (var policy : policies) {
            policy.clauses().forEach(clause -> closure.clause(policy, clause, cases));
        }
        for (var edition : foldersIn(cases)) {
            for (var clause : foldersIn(edition)) {
                closure.used(clause, policies);
                foldersIn(clause).forEach(closure::caseOfClause);
            }
        }
        return closure.faults;
    }

    private void folder(CodeFolder folder, Collection<String> ids) {
        if (!ids.contains(folder.code())) {
            faults.add(folder.code() + ": no such code");
            return;
        }
        boolean both = spec(folder.path(), "fail", "no failing spec") & spec(folder.path(), "pass", "no passing twin");
        need(folder.file("expected.txt"), folder.code() + ": no golden output");
        need(folder.file("explain.md"), folder.code() + ": no explanation");
        if (Files.exists(folder.file("explain.md"))) {
            String words = read(folder.file("explain.md"));
            HEADINGS.stream()
                    .filter(heading -> !words.contains("\n" + heading + "\n\n"))
                    .forEach(heading -> faults.add(folder.code() + ": no `" + heading + "`"));
        }
        for (var data : folder.data()) {
            String top = folder.path().relativize(data).getName(0).toString();
            if (both && !named(folder, top)) {
                faults.add(folder.code() + ": nothing reads " + top);
            }
        }
    }

    private static boolean named(CodeFolder folder, String data) {
        return Stream.of("fail.cred", "pass.cred", "fail.paths", "pass.paths")
                .map(folder::file)
                .filter(Files::exists)
                .anyMatch(file -> read(file).contains(data));
    }

    private void clause(Policy policy, Clause clause, Path cases) {
        page(policy.code() + "-" + clause.number());
        var folder = cases.resolve(policy.id()).resolve(clause.number());
        if (clause.treatment() == Clause.Treatment.ENFORCED
                && (!Files.isDirectory(folder) || foldersIn(folder).isEmpty())) {
            faults.add(policy.id() + "/" + clause.number() + ": no case");
        }
    }

    private void used(Path clause, Collection<Policy> policies) {
        String edition = clause.getParent().getFileName().toString();
        String number = clause.getFileName().toString();
        boolean there = policies.stream()
                .anyMatch(policy ->
                        policy.id().equals(edition) && policy.clause(number).isPresent());
        if (!there) {
            faults.add(edition + "/" + number + ": no such clause");
        }
    }

    private void caseOfClause(Path folder) {
        spec(folder, "fail", "no failing spec");
        spec(folder, "pass", "no passing twin");
        need(folder.resolve("expected.txt"), name(folder) + ": no golden output");
    }

    private boolean spec(Path folder, String which, String fault) {
        boolean there = Stream.of(".cred", ".paths", ".csv").anyMatch(end -> Files.exists(folder.resolve(which + end)));
        if (!there) {
            faults.add(name(folder) + ": " + fault);
        }
        return there;
    }

    private void page(String id) {
        need(manual.resolve(id + ".md"), id + ": no page in the manual");
    }

    private void need(Path file, String fault) {
        if (!Files.exists(file)) {
            faults.add(fault);
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static List<Path> foldersIn(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
