package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Edition;
import dev.credence.model.Grading;
import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SharedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds one course from its declaration. The codes it names are looked up later, when all are known; a dual-numbered declaration
 * gives two courses.
 */
final class CourseResolver {
    private final Findings findings;
    private final Edition edition;
    private final ConditionResolver conditions;
    private final CourseUnitsResolver units;
    private final CourseFactsResolver facts;

    CourseResolver(Findings findings, Edition edition, ConditionResolver conditions) {
        this.findings = findings;
        this.edition = edition;
        this.conditions = conditions;
        this.units = new CourseUnitsResolver(findings);
        this.facts = new CourseFactsResolver(findings, edition);
    }

    List<Course> resolve(Declaration.Course declared, boolean imported) {
        var codes = Codes.all(declared.name());
        var lines = new Lines(declared);
        var worth = units.of(declared);
        var courses = new ArrayList<Course>(codes.size());
        for (var code : codes) {
            var dual = codes.size() < 2
                    ? Optional.<CourseCode>empty()
                    : Optional.of(codes.get(code == codes.get(0) ? 1 : 0));
            courses.add(new Course(
                    code,
                    declared.title().map(t -> t.value()).orElse(""),
                    worth,
                    worth instanceof CourseUnits.NonCredit ? Optional.empty() : level(code, lines),
                    lines.grading,
                    lines.prerequisites,
                    lines.corequisites,
                    lines.recommended,
                    lines.sameAs,
                    dual,
                    lines.noCreditWith,
                    lines.formerly,
                    lines.repeatable ? lines.repeatableTimes : Optional.of(1),
                    lines.repeatableUnits,
                    lines.countsAs,
                    facts.of(declared),
                    imported,
                    declared.head()));
        }
        return courses;
    }

    private Optional<Level> level(CourseCode code, Lines lines) {
        if (lines.level.isPresent()) {
            return lines.level;
        }
        return edition.levelOf(code);
    }

    /** The lines of a declaration that are not about units and not merely carried. */
    private final class Lines {
        private Optional<Level> level = Optional.empty();
        private Grading grading = Grading.NOT_STATED;
        private Condition prerequisites = new Condition.None();
        private Condition corequisites = new Condition.None();
        private Condition recommended = new Condition.None();
        private List<CourseCode> sameAs = List.of();
        private List<CourseCode> noCreditWith = List.of();
        private List<CourseCode> formerly = List.of();
        private boolean repeatable;
        private Optional<Units> repeatableUnits = Optional.empty();
        private Optional<Integer> repeatableTimes = Optional.empty();
        private List<String> countsAs = List.of();

        Lines(Declaration.Course declared) {
            new OnceOnly(findings).check(declared.items(), Lines::key, CourseItem::span);
            declared.items().forEach(this::take);
        }

        private static Optional<Object> key(CourseItem item) {
            if (item instanceof SharedItem.Note
                    || item instanceof CourseItem.CountsAs
                    || item instanceof SharedItem.AssessedBy) {
                return Optional.empty();
            }
            if (item instanceof CourseItem.ConditionLine line) {
                return Optional.of(line.role());
            }
            boolean worth = item instanceof CourseItem.UnitsUnknown || item instanceof CourseItem.NonCredit;
            return Optional.of(worth ? CourseItem.UnitsLine.class : item.getClass());
        }

        private void take(CourseItem item) {
            if (item instanceof CourseItem.LevelLine line) {
                level = Optional.of(Codes.level(line.level()));
            } else if (item instanceof CourseItem.GradingLine line) {
                grading = Codes.grading(line.grading());
            } else if (item instanceof CourseItem.ConditionLine line) {
                condition(line);
            } else if (item instanceof CourseItem.SameAs line) {
                sameAs = codes(line.codes());
            } else if (item instanceof CourseItem.NoCreditWith line) {
                noCreditWith = codes(line.codes());
            } else if (item instanceof CourseItem.Formerly line) {
                formerly = codes(line.codes());
            } else if (item instanceof CourseItem.Repeatable line) {
                repeatable(line);
            } else if (item instanceof CourseItem.CountsAs line) {
                var all = new ArrayList<>(countsAs);
                all.addAll(Codes.values(line.attributes()));
                countsAs = List.copyOf(all);
            }
        }

        private static List<CourseCode> codes(List<dev.credence.syntax.ast.CodeRef> refs) {
            return refs.stream().flatMap(r -> Codes.all(r).stream()).toList();
        }

        private void condition(CourseItem.ConditionLine line) {
            // The courses in it are looked up when all are declared; see ConditionResolver.
            var condition = conditions.resolve(line.condition());
            switch (line.role()) {
                case PREREQUISITES -> prerequisites = condition;
                case COREQUISITES -> corequisites = condition;
                case RECOMMENDED -> recommended = condition;
            }
        }

        private void repeatable(CourseItem.Repeatable line) {
            repeatable = true;
            if (line.limit().isEmpty()) {
                return;
            }
            var limit = new Numbers(findings).units(line.limit().get());
            if (line.inUnits()) {
                repeatableUnits = Optional.of(limit);
            } else if (limit.denominator() == 1 && limit.numerator() >= 1) {
                repeatableTimes = Optional.of((int) limit.numerator());
            } else {
                findings.report(
                        Code.BAD_NUMBER,
                        line.span(),
                        "a course is taken a whole number of times",
                        "write a whole number");
            }
        }
    }
}
