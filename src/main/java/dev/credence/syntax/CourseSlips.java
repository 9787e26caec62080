package dev.credence.syntax;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import java.util.Optional;

/** Courses in lists and titles in the wrong place. */
final class CourseSlips extends LineSlips {
    CourseSlips(Stuck stuck) {
        super(stuck);
    }

    @Override
    Optional<Diagnostic> find() {
        return courses().or(this::afterCourse).or(this::quoted);
    }

    private Optional<Diagnostic> courses() {
        if (!is(offending, CredenceParser.CODE)) {
            return Optional.empty();
        }
        if (is(before(1), CredenceParser.CODE)) {
            return found(
                            offending,
                            "a comma is missing between two courses, before `" + text(offending) + "`",
                            "write a comma before it, or put it on a line of its own; `and` or `or` join the two into one line")
                    .map(d -> d.fix(Fix.of(
                            d.help().orElse(""),
                            Edit.insert(span(offending), span(before(1)).end(), ","))));
        }
        boolean comma = is(before(1), CredenceParser.SEP) && text(before(1)).equals(",");
        if (comma
                && is(before(2), CredenceParser.CODE)
                && isIn(CredenceParser.RULE_courseItem, CredenceParser.RULE_course)) {
            return found(
                    offending,
                    "the comma before `" + text(offending) + "` ends the line, so this course stands apart from it",
                    "join the two courses with `and`, or with `or`");
        }
        return Optional.empty();
    }

    /** Titles and units stand where a course is declared. */
    private Optional<Diagnostic> afterCourse() {
        if (is(offending, CredenceParser.OR_BETTER)) {
            return found(offending, "nothing says which grade", "write it: `with C or better`");
        }
        if (is(lineStart(), CredenceParser.K_COURSE) && is(before(1), CredenceParser.CODE) && isWord(offending)) {
            return found(
                            offending,
                            "the title of a course stands between quotation marks",
                            "write it like `course " + text(before(1)) + " \"" + text(offending) + " ...\"`")
                    .map(this::quoting);
        }
        boolean units = is(offending, CredenceParser.K_UNITS) || is(offending, CredenceParser.K_UNIT);
        if (units && isNumber(before(1)) && is(before(2), CredenceParser.CODE)) {
            return found(
                            before(1),
                            "the units of a course stand only where the course is declared",
                            "take them out here; where a student may take it for several units, write `"
                                    + text(before(2)) + " for " + text(before(1)) + " units`")
                    .map(d -> d.fix(Fix.of(
                            "write `" + text(before(2)) + " for " + text(before(1)) + " " + text(offending) + "`",
                            Edit.insert(span(offending), span(before(1)).start(), "for "))));
        }
        if (!is(before(1), CredenceParser.CODE) || isIn(CredenceParser.RULE_course)) {
            return Optional.empty();
        }
        if (is(offending, CredenceParser.STRING)) {
            return found(
                            offending,
                            "the title of a course stands only where the course is declared",
                            "take it out here; the page of the program shows it all the same")
                    .map(d -> d.fix(Fix.of(
                            d.help().orElse(""),
                            Edit.delete(file.span(
                                    span(before(1)).end(), span(offending).end())))));
        }
        if (isNumber(offending) || is(offending, CredenceParser.LPAREN)) {
            return found(
                            offending,
                            "the units of a course stand only where the course is declared",
                            "take them out here; where a student may take it for several units, write `"
                                    + text(before(1)) + " for 3 units`")
                    .map(this::forUnits);
        }
        if (is(offending, CredenceParser.OR_EQUIVALENT)) {
            return found(
                    offending,
                    "an equivalent course can be accepted in prerequisites only",
                    "take it out, or say it in a line of the program: `substitute \"an equivalent course\" for "
                            + text(before(1)) + "`");
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> quoted() {
        boolean ended = endsLine(offending);
        var string = ended ? before(1) : offending;
        if (string == null || !is(string, CredenceParser.STRING)) {
            return Optional.empty();
        }
        String value = Quoted.value(string);
        if (ended && CourseCodes.isCode(value)) {
            return found(
                            string,
                            "in quotation marks `" + value + "` is only words, and asks for no course",
                            "write " + value + " without quotation marks")
                    .map(d -> d.fix(Fix.of(d.help().orElse(""), new Edit(span(string), value))));
        }
        if (!ended && expected.contains(CredenceParser.CAPS) && is(before(1), CredenceParser.K_COLLEGE)) {
            return found(
                            string,
                            "a college is named by its short name",
                            "write it without quotation marks, as in `college CLA`")
                    .map(d -> value.matches("\\w+")
                            ? d.fix(Fix.of(d.help().orElse(""), new Edit(span(string), value)))
                            : d);
        }
        return Optional.empty();
    }

    /** {@code GEOG 590 (3 units)}. */
    private Diagnostic forUnits(Diagnostic diagnostic) {
        boolean inside = is(offending, CredenceParser.LPAREN)
                && isNumber(after(offending, 1))
                && (is(after(offending, 2), CredenceParser.K_UNITS) || is(after(offending, 2), CredenceParser.K_UNIT))
                && is(after(offending, 3), CredenceParser.RPAREN);
        if (!inside) {
            return diagnostic;
        }
        String units = "for " + text(after(offending, 1)) + " " + text(after(offending, 2));
        var all = span(offending).to(span(after(offending, 3)));
        return diagnostic.fix(Fix.of("write `" + text(before(1)) + " " + units + "`", new Edit(all, units)));
    }
}
