package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Words in another order, and small words that are missing. */
final class OrderSlips extends LineSlips {
    OrderSlips(Stuck stuck) {
        super(stuck);
    }

    @Override
    Optional<Diagnostic> find() {
        return unitsBeforeNumber()
                .or(this::levelAfterUnits)
                .or(this::sizeAfterAudience)
                .or(this::bound)
                .or(this::shareAll)
                .or(this::notBoth)
                .or(this::limitWithoutMeasure)
                .or(this::notOpened)
                .or(this::unitsOfProgram);
    }

    /** {@code requirements units 17}. */
    private Optional<Diagnostic> unitsBeforeNumber() {
        var number = after(offending, 1);
        if (!isUnits(offending)
                || !isNumber(number)
                || isNumber(before(1))
                || !is(after(number, 1), CredenceParser.LBRACE)) {
            return Optional.empty();
        }
        var both = span(offending).to(span(number));
        return Optional.of(Diagnostic.of(Code.SYNTAX, both, "the number comes before its word here")
                .fix(Fix.write(both, text(number) + " " + text(offending))));
    }

    /** {@code 10 units graduate}. */
    private Optional<Diagnostic> levelAfterUnits() {
        boolean level = is(offending, CredenceParser.K_GRADUATE)
                || is(offending, CredenceParser.K_UPPER_DIVISION)
                || is(offending, CredenceParser.K_LOWER_DIVISION);
        if (!level || !isUnits(before(1)) || !isNumber(before(2))) {
            return Optional.empty();
        }
        var both = span(before(1)).to(span(offending));
        return Optional.of(Diagnostic.of(Code.SYNTAX, both, "the level comes before `" + text(before(1)) + "`")
                .fix(Fix.write(both, text(offending) + " " + text(before(1)))));
    }

    /** {@code option "A" for "those" 12 units}. */
    private Optional<Diagnostic> sizeAfterAudience() {
        boolean option = isNumber(offending)
                && is(before(1), CredenceParser.STRING)
                && is(before(2), CredenceParser.K_FOR)
                && is(before(4), CredenceParser.K_OPTION);
        var measure = after(offending, 1);
        if (!option || !isUnits(measure)) {
            return Optional.empty();
        }
        var size = span(offending).to(span(measure));
        return Optional.of(Diagnostic.of(Code.SYNTAX, size, "the size of an option comes before those it is for")
                .fix(Fix.of(
                        "write `" + size.text() + "` before `for`",
                        Edit.insert(size, span(before(2)).start(), size.text() + " "),
                        Edit.delete(file.span(span(before(1)).end(), size.end())))));
    }

    /** {@code transfer maximum 2 courses}. */
    private Optional<Diagnostic> bound() {
        boolean bounded = is(before(1), CredenceParser.K_TRANSFER)
                || is(before(1), CredenceParser.K_RESIDENCE)
                || is(before(1), CredenceParser.K_REPEAT)
                || is(before(1), CredenceParser.K_LEARNING);
        if (!bounded || !text(offending).matches("max|maximum|min|minimum|up")) {
            return Optional.empty();
        }
        boolean upTo = is(offending, CredenceParser.K_UP) && is(after(offending, 1), CredenceParser.K_TO);
        var words = upTo ? span(offending).to(span(after(offending, 1))) : span(offending);
        String right = text(offending).startsWith("min") ? "at least" : "at most";
        return Optional.of(Diagnostic.of(Code.SYNTAX, words, "`" + words.text() + "` is said `" + right + "` here")
                .fix(Fix.write(words, right)));
    }

    /** {@code share all with}. */
    private Optional<Diagnostic> shareAll() {
        boolean all = is(before(1), CredenceParser.K_ALL) && is(before(2), CredenceParser.K_SHARE);
        return all && !isUnits(offending)
                ? found(before(1), "nothing says what is shared", "write `share all units`")
                        .map(d -> d.fix(Fix.of(
                                "write `share all units`",
                                Edit.insert(span(offending), span(before(1)).end(), " units"))))
                : Optional.empty();
    }

    /** {@code not GEOG 301 and GEOG 302}. */
    private Optional<Diagnostic> notBoth() {
        return is(offending, CredenceParser.CODE) && is(before(1), CredenceParser.K_NOT)
                ? found(before(1), "of two courses that exclude each other `both` is said", "write `not both`")
                        .map(d -> d.fix(Fix.of(
                                "write `not both " + text(offending) + " and ...`",
                                Edit.insert(span(offending), span(offending).start(), "both "))))
                : Optional.empty();
    }

    /** {@code at least 9 upper-division}. */
    private Optional<Diagnostic> limitWithoutMeasure() {
        boolean level = is(before(1), CredenceParser.K_GRADUATE)
                || is(before(1), CredenceParser.K_UPPER_DIVISION)
                || is(before(1), CredenceParser.K_LOWER_DIVISION);
        return endsLine(offending) && level && isNumber(before(2))
                ? found(before(1), "nothing says what is counted here", "write `units` or `courses` after it")
                        .map(d -> d.fix(Fix.of(
                                "write `" + text(before(2)) + " " + text(before(1)) + " units`",
                                Edit.insert(span(before(1)), span(before(1)).end(), " units"))))
                : Optional.empty();
    }

    /** A line after which a block is due, and none begins. */
    private Optional<Diagnostic> notOpened() {
        boolean due = endsLine(offending)
                && !is(offending, Token.EOF)
                && expected.contains(CredenceParser.LBRACE)
                && !expected.contains(CredenceParser.SEP);
        return due
                ? Optional.of(Diagnostic.of(Code.MISSING_BRACE, span(before(1)), "the block of this line is not opened")
                        .fix(Fix.of(
                                "write a `{` at the end of the line",
                                Edit.insert(span(offending), span(before(1)).end(), " {"))))
                : Optional.empty();
    }

    /** {@code units 17} among the lines of a program. */
    private Optional<Diagnostic> unitsOfProgram() {
        return isNumber(offending) && isUnits(before(1)) && isIn(CredenceParser.RULE_programItem)
                ? found(
                        before(1),
                        "the size of a program stands after `requirements`",
                        "write `requirements " + text(offending) + " units { ... }`, and take this line out")
                : Optional.empty();
    }

    private static boolean isUnits(@org.jspecify.annotations.Nullable Token token) {
        return is(token, CredenceParser.K_UNITS) || is(token, CredenceParser.K_UNIT);
    }
}
