package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import java.util.Optional;

/** What people usually mean by a line that cannot be read, each with its own way out. {@link WordSlips} knows those of words. */
final class Slips extends LineSlips {
    Slips(Stuck stuck) {
        super(stuck);
    }

    @Override
    Optional<Diagnostic> find() {
        return parenthesis()
                .or(this::editionBraces)
                .or(this::limit)
                .or(this::count)
                .or(new CourseSlips(stuck)::find)
                .or(this::number)
                .or(new OrderSlips(stuck)::find)
                .or(new HeadingSlips(stuck)::find)
                .or(this::unquoted)
                .or(() -> new WordSlips(start, offending, expected, before(1), after(offending, 1))
                        .find()
                        .map(this::said));
    }

    private Diagnostic said(WordSlips.Slip slip) {
        var place = span(slip.place());
        var found = Diagnostic.of(slip.code(), place, slip.message()).help(slip.help());
        return slip.right().map(right -> found.fix(fix(slip, right))).orElse(found);
    }

    private Fix fix(WordSlips.Slip slip, String right) {
        var place = span(slip.place()).to(span(slip.last()));
        // What is left of two words says less than what to do.
        boolean leftOut = slip.place() != slip.last() && right.equals(text(slip.last()));
        return leftOut ? Fix.of(slip.help(), new Edit(place, right)) : Fix.write(place, right);
    }

    /** Inside an institution an edition is only named; a file of its own may give it braces. */
    private Optional<Diagnostic> editionBraces() {
        boolean inside = is(offending, CredenceParser.LBRACE) && is(lineStart(), CredenceParser.K_EDITION);
        return inside
                ? found(
                        offending,
                        "inside an institution an edition is only named, and has no braces",
                        "leave the braces out, and put what they hold on lines of the institution")
                : Optional.empty();
    }

    private Optional<Diagnostic> parenthesis() {
        if (is(offending, CredenceParser.RPAREN)) {
            return found(offending, "this parenthesis closes nothing", "take it out, or write the `(` that is missing")
                    .map(d -> d.fix(Fix.of("take it out", Edit.delete(span(offending)))));
        }
        if (!expected.contains(CredenceParser.RPAREN)) {
            return Optional.empty();
        }
        int depth = 0;
        for (int back = 1; before(back) != null; back++) {
            var token = before(back);
            if (is(token, CredenceParser.RPAREN)) {
                depth++;
            } else if (is(token, CredenceParser.LPAREN) && depth-- == 0) {
                int end = lineEnd(token);
                return found(token, "this parenthesis is not closed", "write the `)` where the group ends")
                        .map(d -> d.fix(
                                Fix.of("write the `)` where the line ends", Edit.insert(span(offending), end, ")"))));
            } else if (is(token, CredenceParser.SEP) || is(token, CredenceParser.LBRACE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code at least 15 units from "Core" {} and {@code at least 9 units approved by adviser} ask for nothing. */
    private Optional<Diagnostic> limit() {
        var first = lineStart();
        if (!is(first, CredenceParser.K_AT) || isIn(CredenceParser.RULE_programItem)) {
            return Optional.empty();
        }
        boolean list = is(offending, CredenceParser.LBRACE);
        if (!list && !is(offending, CredenceParser.K_APPROVED)) {
            return Optional.empty();
        }
        var number = after(first, 2);
        if (!isNumber(number) || number.getTokenIndex() >= offending.getTokenIndex()) {
            return Optional.empty();
        }
        String most = is(after(first, 1), CredenceParser.K_MOST) ? "up to " + text(number) : text(number) + " or more";
        String rest =
                file.slice(number.getStopIndex() + 1, offending.getStartIndex()).strip();
        boolean course = rest.startsWith("course");
        String asked = course ? "choose " + text(number) + " or more" : most;
        var replaced = course ? span(after(number, 1)) : span(number);
        String shown = course ? asked + rest.substring(text(after(number, 1)).length()) : asked + " " + rest;
        String title = "to ask for it write `" + shown + (list ? " {`" : " approved by`");
        return Optional.of(Diagnostic.of(
                        Code.LIMIT_ASKS_NOTHING,
                        span(first).to(span(offending)),
                        "this asks for nothing: `" + text(first) + " " + text(after(first, 1))
                                + "` only limits what other lines ask for")
                .fix(Fix.of(title, new Edit(span(first).to(replaced), asked))));
    }

    /** {@code choose} counts entries of a list, {@code units from} counts units. */
    private Optional<Diagnostic> count() {
        if (is(before(2), CredenceParser.K_CHOOSE) && expected.contains(CredenceParser.K_FROM)) {
            if (is(offending, CredenceParser.K_UNITS) || is(offending, CredenceParser.K_UNIT)) {
                return found(
                                before(2),
                                "`choose` counts the courses a student picks, not their units",
                                "write `" + text(before(1)) + " units from`, without `choose`")
                        .map(d -> d.fix(Fix.of(
                                d.help().orElse(""),
                                Edit.delete(span(before(2))
                                        .file()
                                        .span(
                                                span(before(2)).start(),
                                                span(before(1)).start())))));
            }
            if (is(offending, CredenceParser.K_COURSES) || is(offending, CredenceParser.K_COURSE)) {
                return found(
                                offending,
                                "`choose` counts courses without saying so",
                                "write `choose " + text(before(1)) + " from`")
                        .map(d -> d.fix(Fix.of(
                                d.help().orElse(""),
                                Edit.delete(file.span(
                                        span(before(1)).end(), span(offending).end())))));
            }
        }
        if (is(offending, CredenceParser.K_FROM)
                && (is(before(1), CredenceParser.K_COURSES) || is(before(1), CredenceParser.K_COURSE))
                && isNumber(before(2))) {
            var counted = span(before(2)).to(span(before(1)));
            return Optional.of(Diagnostic.of(
                            Code.SYNTAX, counted, "courses of a list are chosen, not counted like this")
                    .fix(Fix.of(
                            "write `choose " + text(before(2)) + " from`",
                            new Edit(counted, "choose " + text(before(2))))));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> number() {
        if (is(before(1), CredenceParser.K_ANY) && isNumber(offending)) {
            return found(before(1), "`any` counts nothing: it speaks of one course", "leave `any` out")
                    .map(d -> d.fix(Fix.of(
                            "leave `any` out",
                            Edit.delete(file.span(
                                    span(before(1)).start(), span(offending).start())))));
        }
        if (is(lineStart(), CredenceParser.K_ANY) && is(before(1), CredenceParser.CAPS) && endsLine(offending)) {
            return found(
                    before(1),
                    "nothing says which courses of " + text(before(1)) + " are meant",
                    "write `any " + text(before(1)) + " course`, or `any " + text(before(1)) + " 300 to 399`");
        }
        if (isNumber(before(1)) && expected.contains(CredenceParser.K_UNITS) && is(offending, CredenceParser.LBRACE)) {
            return found(
                            before(1),
                            "nothing says what is counted here",
                            "write `" + text(before(1)) + " units`, `" + text(before(1)) + " courses` or `"
                                    + text(before(1)) + " hours`")
                    .map(d -> d.fix(Fix.of(
                            "write `" + text(before(1)) + " units`",
                            Edit.insert(span(offending), span(before(1)).end(), " units"))));
        }
        if (isNumber(offending) && expected.contains(CredenceParser.K_UP)) {
            return found(
                            offending,
                            "nothing says whether this is the most or the least",
                            "write `up to " + text(offending) + "`")
                    .map(d -> d.fix(Fix.of(
                            d.help().orElse(""),
                            Edit.insert(span(offending), span(offending).start(), "up to "))));
        }
        if (isNumber(offending) && expected.contains(CredenceParser.K_AT)) {
            String bound = is(before(1), CredenceParser.K_RESIDENCE) ? "at least " : "at most ";
            return found(
                            offending,
                            "nothing says whether this is the most or the least",
                            "write `" + bound + text(offending) + "`")
                    .map(d -> d.fix(Fix.of(
                            d.help().orElse(""),
                            Edit.insert(span(offending), span(offending).start(), bound))));
        }
        return Optional.empty();
    }

    /** Where a text must stand, words: all of them up to a brace or the line end. */
    private Optional<Diagnostic> unquoted() {
        boolean text = expected.contains(CredenceParser.STRING)
                && !endsLine(offending)
                && (isWord(offending) || Character.isLetter(text(offending).codePointAt(0)))
                && !is(offending, CredenceParser.STRING)
                && before(1) != null
                && !endsLine(before(1))
                && !is(before(1), CredenceParser.LBRACE);
        return text && is(offending, CredenceParser.MIXED)
                ? found(
                                offending,
                                endsLine(after(offending, 1))
                                        ? "a text stands between quotation marks, also when it is one word"
                                        : "these words stand between quotation marks",
                                "write `\"" + text(offending) + " ...\"`")
                        .map(this::quoting)
                : Optional.empty();
    }
}
