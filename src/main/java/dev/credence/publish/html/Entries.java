package dev.credence.publish.html;

import dev.credence.model.Amount;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Grading;
import dev.credence.model.Level;
import dev.credence.model.Requirement;
import dev.credence.model.Requirement.AnyFrom;
import dev.credence.model.Requirement.AnyMatching;
import dev.credence.model.Requirement.AnyOpen;
import dev.credence.model.Requirement.Complete;
import dev.credence.model.Requirement.OpenCourses;
import dev.credence.model.Requirement.OpenUnits;
import dev.credence.model.Requirement.TakeCourse;
import dev.credence.model.Units;
import dev.credence.publish.html.view.RowView;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The row of a line that has no lines inside it. */
final class Entries {
    private static final int FEW = 3;

    private final ProgramContext program;

    Entries(ProgramContext program) {
        this.program = program;
    }

    RowView of(Requirement line, int depth) {
        return of(line, depth, List.of());
    }

    /** @param before small lines that go before its own */
    RowView of(Requirement line, int depth, List<Text> before) {
        var subs = new ArrayList<>(before);
        if (line instanceof TakeCourse take) {
            return course(take, depth, subs);
        }
        if (line instanceof AnyMatching any) {
            return wildcard(any, depth, subs);
        }
        if (line instanceof AnyFrom from) {
            return anyFrom(from, depth, subs);
        }
        if (line instanceof Complete complete) {
            var cells = program.columns.hourCells(complete.hours());
            var title = Text.all(
                    Text.strong(complete.text()),
                    program.columns.hours() ? "" : hours(complete),
                    approvedBy(complete.approvedBy()));
            return row(depth, title, false, audience(subs, line), cells);
        }
        return open(line, depth, subs);
    }

    private RowView course(TakeCourse take, int depth, List<Text> subs) {
        var course = take.course();
        String href = program.links.courseHref(course);
        boolean titled = course.code().isTitle();
        var code = titled ? Text.NONE : Text.link(course.code().general().toString(), href);
        String topic = course.code()
                .topic()
                .filter(t -> !t.equals(course.title()))
                .map(t -> ": " + t)
                .orElse("");
        var title = Text.all(
                Text.link(course.title() + topic, titled ? href : ""),
                take.units().map(n -> ", for " + Numbers.counted(n, "unit")).orElse(""),
                take.times() > 1 ? ", taken " + (take.times() == 2 ? "twice" : take.times() + " times") : "");
        audience(subs, take);
        if (!program.isParticipation()) {
            about(course, subs);
        }
        Optional<Units> fixed = take.units();
        boolean oneValue = course.units() instanceof CourseUnits.Known known
                && known.values().size() == 1;
        if (take.times() > 1 && fixed.isEmpty() && oneValue) {
            fixed = Optional.of(((CourseUnits.Known) course.units()).min());
        }
        fixed = fixed.map(each -> each.times(take.times()));
        return new RowView(
                RowView.Kind.ENTRY,
                depth,
                "",
                "",
                "",
                code,
                title,
                false,
                subs,
                Text.NONE,
                "",
                program.columns.cells(course, fixed),
                List.of());
    }

    /** What a reader must know of a course before choosing it. */
    private void about(Course course, List<Text> subs) {
        var first = new ArrayList<String>();
        course.level()
                .filter(l ->
                        program.columns.level().filter(wanted -> wanted != l).isPresent())
                .ifPresent(l -> first.add(Phrases.capital(l.words())));
        if (course.grading() == Grading.CREDIT_NO_CREDIT) {
            first.add(Phrases.capital(course.grading().words()));
        }
        if (program.columns.units() && course.units() instanceof CourseUnits.Unknown) {
            first.add("Units not stated");
        }
        if (!course.sameAs().isEmpty()) {
            first.add("Same as " + Phrases.codes(course.sameAs()));
        }
        var line = Text.of(first.isEmpty() ? "" : String.join(". ", first) + ".");
        var conditions = List.of(
                ask("Prerequisites: ", course.prerequisites()),
                ask("Corequisites: ", course.corequisites()),
                ask("Recommended: ", course.recommended()));
        var all = new ArrayList<Text>();
        all.add(line);
        all.addAll(conditions);
        all.removeIf(Text::isEmpty);
        if (!all.isEmpty()) {
            subs.add(Text.join(all, " ", " "));
        }
        if (!program.columns.units() && !course.facts().assessedBy().isEmpty()) {
            subs.add(Text.of("Assessed by " + Phrases.and(course.facts().assessedBy())));
        }
    }

    private Text ask(String lead, Condition condition) {
        if (condition.isNone()) {
            return Text.NONE;
        }
        boolean one = !(condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf);
        String label = one ? lead.replace("sites:", "site:") : lead;
        return Text.all(label, program.conditions.of(condition), ".");
    }

    private RowView wildcard(AnyMatching any, int depth, List<Text> subs) {
        var pattern = any.pattern();
        var except = pattern.except().isEmpty()
                ? Text.NONE
                : Text.all(", except ", program.links.courses(pattern.except(), " and "));
        var title = Text.all(
                Text.strong("Any " + pattern.words()),
                pattern.units().map(n -> " of " + Numbers.counted(n, "unit")).orElse(""),
                except,
                approvedBy(any.approvedBy()));
        int count = any.matches().size();
        String found = count == 0 ? "no such course is" : count == 1 ? "1 such course is" : count + " such courses are";
        String words = found + " in this edition" + (any.open() ? "; others of that description count too." : ".");
        var list = program.links.courses(any.matches(), " and ");
        boolean few = count > 0 && count <= FEW;
        subs.add(
                0,
                few
                        ? Text.all(Phrases.capital(words), " ", list, ".")
                        : Text.of(any.open() ? words : Phrases.capital(words)));
        String label = few || count == 0 ? "" : "The " + count + " courses";
        return new RowView(
                RowView.Kind.ENTRY,
                depth,
                "",
                "",
                "",
                Text.NONE,
                title,
                any.open(),
                audience(subs, any),
                few ? Text.NONE : list,
                label,
                wildcardCells(any),
                List.of());
    }

    private List<String> wildcardCells(AnyMatching any) {
        if (any.pattern().units().isPresent()) {
            return amountCells(any.pattern().units(), any.pattern().level());
        }
        Optional<Units> least = Optional.empty();
        Optional<Units> most = Optional.empty();
        for (var match : any.matches()) {
            if (!(match.units() instanceof CourseUnits.Known known)) {
                return amountCells(Optional.empty(), Optional.empty());
            }
            least = Optional.of(least.map(known.min()::min).orElse(known.min()));
            most = Optional.of(most.map(known.max()::max).orElse(known.max()));
        }
        if (any.open() || least.isEmpty() || most.isEmpty()) {
            return amountCells(Optional.empty(), Optional.empty());
        }
        return amountCells(Optional.of(Amount.between(least.get(), most.get())), sameLevel(any.matches()));
    }

    private static Optional<Level> sameLevel(List<Course> courses) {
        var first = courses.get(0).level();
        return courses.stream().allMatch(c -> c.level().equals(first)) ? first : Optional.empty();
    }

    private RowView anyFrom(AnyFrom from, int depth, List<Text> subs) {
        String anchor = program.anchors.of(from.label());
        var name = Text.link("“" + from.label() + "”", anchor.isEmpty() ? "" : "#" + anchor);
        return row(
                depth,
                Text.all(Text.strong("Any course from "), name),
                false,
                audience(subs, from),
                amountCells(Optional.empty(), Optional.empty()));
    }

    private RowView open(Requirement line, int depth, List<Text> subs) {
        if (line instanceof OpenUnits open) {
            var title = Text.strong(Phrases.capital(open.units().toString())
                    + level(open.level())
                    + (open.units().isSingle() && open.units().min().equals(Units.of(1)) ? " unit" : " units"));
            return open(
                    line,
                    depth,
                    subs,
                    Text.all(title, text(open.text()), approvedBy(open.approvedBy())),
                    amountCells(Optional.of(open.units()), open.level()));
        }
        if (line instanceof OpenCourses open) {
            boolean one = open.count().isSingle() && open.count().min().equals(Units.of(1));
            var title = Text.strong(
                    Phrases.capital(open.count().toString()) + level(open.level()) + (one ? " course" : " courses"));
            var each = open.unitsEach()
                    .map(n -> " of " + Numbers.counted(n, "unit") + (one ? "" : " each"))
                    .orElse("");
            return open(
                    line,
                    depth,
                    subs,
                    Text.all(title, text(open.text()), each, approvedBy(open.approvedBy())),
                    amountCells(open.unitsEach().map(n -> times(n, open.count())), open.level()));
        }
        if (line instanceof AnyOpen open) {
            var title = Text.strong("Any" + level(open.level()) + " course " + open.text());
            var each = open.unitsEach()
                    .map(n -> " of " + Numbers.counted(n, "unit"))
                    .orElse("");
            return open(
                    line,
                    depth,
                    subs,
                    Text.all(title, each, approvedBy(open.approvedBy())),
                    amountCells(open.unitsEach(), open.level()));
        }
        throw new IllegalArgumentException("no row for " + line.getClass());
    }

    private RowView open(Requirement line, int depth, List<Text> subs, Text title, List<String> cells) {
        subs.add(0, Text.of("not listed here."));
        return row(depth, title, true, audience(subs, line), cells);
    }

    private static RowView row(int depth, Text title, boolean open, List<Text> subs, List<String> cells) {
        return new RowView(
                RowView.Kind.ENTRY, depth, "", "", "", Text.NONE, title, open, subs, Text.NONE, "", cells, List.of());
    }

    private static Amount times(Amount each, Amount count) {
        var most = each.max().flatMap(e -> count.max().map(e::times));
        return new Amount(each.min().times(count.min()), most, false);
    }

    /** Units in their column; in the level's column as well where the level is known. */
    private List<String> amountCells(Optional<Amount> amount, Optional<Level> level) {
        var cells = new ArrayList<String>();
        if (program.columns.units()) {
            cells.add(amount.map(Numbers::figure).orElse(""));
            program.columns
                    .level()
                    .ifPresent(wanted -> cells.add(
                            level.isEmpty() || amount.isEmpty()
                                    ? ""
                                    : level.get() == wanted ? Numbers.figure(amount.get()) : "0"));
        }
        if (program.columns.hours()) {
            cells.add("");
        }
        return cells;
    }

    private static List<Text> audience(List<Text> subs, Requirement line) {
        line.audience().ifPresent(who -> subs.add(Text.of("For " + who + ".")));
        return subs;
    }

    private static String hours(Complete complete) {
        return complete.hours().map(n -> " of " + Numbers.counted(n, "hour")).orElse("");
    }

    private static String level(Optional<Level> level) {
        return level.map(l -> " " + l.words()).orElse("");
    }

    private static String text(Optional<String> text) {
        return text.map(t -> " " + t).orElse("");
    }

    private static String approvedBy(Optional<String> who) {
        return who.map(w -> ", approved by " + w).orElse("");
    }
}
