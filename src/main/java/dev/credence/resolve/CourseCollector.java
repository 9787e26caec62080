package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Edition;
import dev.credence.model.Level;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** From all course declarations of an edition, written and imported, to its table of courses. */
final class CourseCollector {
    private final Findings findings;
    private final Edition edition;
    private final Map<CourseCode, Declaration.Course> declarations = new LinkedHashMap<>();
    private final Map<CourseCode, Span> aliases = new HashMap<>();
    private final List<Declaration.Course> kept = new ArrayList<>();

    CourseCollector(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    void add(Declaration.Course declared) {
        for (var code : Codes.all(declared.name())) {
            var first = declarations.putIfAbsent(code, declared);
            if (first != null) {
                var found = Diagnostic.of(
                                Code.DUPLICATE_COURSE,
                                declared.name().span(),
                                "the course " + CourseTable.shown(code) + " is declared twice in this edition")
                        .related(first.name().span(), "declared here first")
                        .help(
                                "keep one of the two; where one number has several topics, give each its `topic \"...\"`");
                findings.report(Findings.withoutSecond(found, first.span(), declared.span()));
                return;
            }
        }
        kept.add(declared);
        String title = declared.name().number();
        if (declared.name().isTitle() && ConditionResolver.looksLikeCode(title)) {
            findings.report(Diagnostic.of(
                            Code.QUOTED_CODE,
                            declared.name().span(),
                            "in quotation marks `" + title + "` is a title: nothing that says " + title
                                    + " leads to this course")
                    .help("write " + title + " without quotation marks"));
        }
    }

    /** Whether a code leads to a course. Asked when all declarations have been added. */
    private boolean isKnown(CourseCode code) {
        return declarations.containsKey(code) || aliases.containsKey(code);
    }

    /** @param workers who resolves courses; they need nothing of each other */
    CourseTable table(ConditionTargets targets, boolean incomplete, Workers workers) {
        for (var declared : kept) {
            for (var item : declared.items()) {
                if (item instanceof CourseItem.SameAs same) {
                    same.codes().forEach(ref -> Codes.all(ref).forEach(code -> aliases.put(code, ref.span())));
                }
            }
        }
        var byCode = new HashMap<CourseCode, Course>(kept.size() * 2);
        var all = new ArrayList<Course>(kept.size());
        for (var courses : findings.each(workers, kept, (declared, own) -> resolve(declared, targets, own))) {
            for (var course : courses) {
                byCode.put(course.code(), course);
                all.add(course);
            }
        }
        var renumbered = new HashMap<CourseCode, CourseCode>();
        for (var course : List.copyOf(all)) {
            course.formerly().forEach(old -> renumbered.put(old, course.code()));
        }
        new CrossLists(findings, edition, byCode).join(all);
        var table = new CourseTable(findings, all, byCode, renumbered, incomplete);
        kept.forEach(declared -> checkNames(declared, table));
        return table;
    }

    private List<Course> resolve(Declaration.Course declared, ConditionTargets targets, Findings own) {
        var conditions = new ConditionResolver(own, this::isKnown, targets.reportingTo(own)::resolve);
        return new CourseResolver(own, edition, conditions).resolve(declared, isImported(declared));
    }

    private static boolean isImported(Declaration.Course declared) {
        return !declared.head().file().path().endsWith(".cred");
    }

    private void checkNames(Declaration.Course declared, CourseTable table) {
        var complaint = isImported(declared) ? Code.UNKNOWN_PREREQUISITE : Code.UNKNOWN_COURSE;
        for (var item : declared.items()) {
            if (item instanceof CourseItem.ConditionLine line) {
                ConditionResolver.courses(line.condition(), (ref, span) -> check(complaint, ref, table));
            } else if (item instanceof CourseItem.NoCreditWith line) {
                line.codes().forEach(ref -> check(complaint, ref, table));
            }
        }
    }

    private static void check(Code complaint, CodeRef ref, CourseTable table) {
        for (var code : Codes.all(ref)) {
            if (table.find(code).isEmpty()) {
                table.unknown(complaint, code, ref.span());
            }
        }
    }

    /** Makes cross-listing mutual, and lets a code that is only named as a twin lead to the course that names it. */
    private static final class CrossLists {
        private final Findings findings;
        private final Edition edition;
        private final Map<CourseCode, Course> byCode;

        CrossLists(Findings findings, Edition edition, Map<CourseCode, Course> byCode) {
            this.findings = findings;
            this.edition = edition;
            this.byCode = byCode;
        }

        void join(List<Course> all) {
            var classes = new HashMap<CourseCode, Set<CourseCode>>();
            for (var course : all) {
                for (var twin : course.sameAs()) {
                    var joined = new TreeSet<CourseCode>();
                    joined.addAll(classes.getOrDefault(course.code(), Set.of(course.code())));
                    joined.addAll(classes.getOrDefault(twin, Set.of(twin)));
                    joined.forEach(code -> classes.put(code, joined));
                }
            }
            for (int i = 0; i < all.size(); i++) {
                var course = all.get(i);
                var members = classes.get(course.code());
                if (members != null) {
                    var others = members.stream()
                            .filter(code -> !code.equals(course.code()))
                            .toList();
                    checkUnits(course, others);
                    var mutual = course.crossListed(others, lowest(members));
                    all.set(i, mutual);
                    byCode.put(mutual.code(), mutual);
                }
            }
            for (var course : all) {
                course.sameAs().forEach(code -> byCode.putIfAbsent(code, course));
            }
        }

        /** A twin that is not declared itself has the level of its number. */
        private Optional<Level> lowest(Set<CourseCode> members) {
            return members.stream()
                    .flatMap(
                            code -> Optional.ofNullable(byCode.get(code))
                                    .map(Course::level)
                                    .orElseGet(() -> edition.levelOf(code))
                                    .stream())
                    .min(Comparator.naturalOrder());
        }

        private void checkUnits(Course course, List<CourseCode> others) {
            for (var code : others) {
                var other = byCode.get(code);
                if (other != null
                        && course.code().compareTo(code) < 0
                        && course.units() instanceof CourseUnits.Known mine
                        && other.units() instanceof CourseUnits.Known theirs
                        && !mine.values().equals(theirs.values())) {
                    findings.report(Diagnostic.of(
                                    Code.CROSS_LIST_UNITS,
                                    other.span(),
                                    CourseTable.shown(code) + " and " + CourseTable.shown(course.code())
                                            + " are one course and yet differ in units")
                            .related(course.span(), "the same course, for other units")
                            .help("give both the same units, or take out `same as`"));
                }
            }
        }
    }
}
