package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** What people usually mean by a line that cannot be read, each with its own way out. {@link WordSlips} knows those of words. */
final class Slips {
    private final SourceFile file;
    private final Parser parser;
    private final SpareTokens tokens;
    private final Token start;
    private final Token offending;
    private final IntervalSet expected;

    Slips(
            SourceFile file,
            Parser parser,
            SpareTokens tokens,
            Token start,
            Token offending,
            IntervalSet expected) {
        this.file = file;
        this.parser = parser;
        this.tokens = tokens;
        this.start = start;
        this.offending = offending;
        this.expected = expected;
    }

    Optional<Diagnostic> find() {
        return parenthesis()
                .or(this::editionBraces)
                .or(this::limit)
                .or(this::count)
                .or(this::courses)
                .or(this::afterCourse)
                .or(this::quoted)
                .or(this::number)
                .or(this::heading)
                .or(this::unquoted)
                .or(() -> new WordSlips(start, offending, expected, before(1), after(offending, 1))
                        .find()
                        .map(this::said));
    }

    private Diagnostic said(WordSlips.Slip slip) {
        var place = span(slip.place());
        var found = Diagnostic.of(slip.code(), place, slip.message()).help(slip.help());
        return slip.right()
                .map(right -> found.fix(Fix.write(place.to(span(slip.last())), right)))
                .orElse(found);
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
                        .map(d -> d.fix(Fix.of("write the `)` where the line ends", Edit.insert(span(offending), end, ")"))));
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
        String title = "to ask for it write `" + most + " " + rest + (list ? " {`" : " approved by`");
        return Optional.of(Diagnostic.of(
                        Code.LIMIT_ASKS_NOTHING,
                        span(first).to(span(offending)),
                        "this asks for nothing: `" + text(first) + " " + text(after(first, 1))
                                + "` only limits what other lines ask for")
                .fix(Fix.of(title, new Edit(span(first).to(span(number)), most))));
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
                                Edit.delete(span(before(2)).file().span(
                                        span(before(2)).start(), span(before(1)).start())))));
            }
            if (is(offending, CredenceParser.K_COURSES) || is(offending, CredenceParser.K_COURSE)) {
                return found(
                        offending,
                        "`choose` counts courses without saying so",
                        "write `choose " + text(before(1)) + " from`")
                        .map(d -> d.fix(Fix.of(
                                d.help().orElse(""),
                                Edit.delete(file.span(span(before(1)).end(), span(offending).end())))));
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

    /** Whether a new line of a block could begin here: then a missing comma is found by {@link Separators}. */
    private boolean betweenLines() {
        return expected.contains(CredenceParser.SEP) && expected.contains(CredenceParser.RBRACE);
    }

    private Optional<Diagnostic> courses() {
        if (!is(offending, CredenceParser.CODE)) {
            return Optional.empty();
        }
        if (is(before(1), CredenceParser.CODE)) {
            return betweenLines()
                    ? Optional.empty()
                    : found(
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
                    "take them out here; where a student may take it for several units, write `" + text(before(2))
                            + " for " + text(before(1)) + " units`")
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
                            Edit.delete(file.span(span(before(1)).end(), span(offending).end())))));
        }
        if (isNumber(offending) || is(offending, CredenceParser.LPAREN)) {
            return found(
                    offending,
                    "the units of a course stand only where the course is declared",
                    "take them out here; where a student may take it for several units, write `" + text(before(1))
                            + " for 3 units`")
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
                    .map(d -> value.matches("\\w+") ? d.fix(Fix.of(d.help().orElse(""), new Edit(span(string), value))) : d);
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> number() {
        if (is(before(1), CredenceParser.K_ANY) && isNumber(offending)) {
            return found(before(1), "`any` counts nothing: it speaks of one course", "leave `any` out")
                    .map(d -> d.fix(Fix.of(
                            "leave `any` out",
                            Edit.delete(file.span(span(before(1)).start(), span(offending).start())))));
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
                    "write `" + text(before(1)) + " units`, `" + text(before(1)) + " courses` or `" + text(before(1))
                            + " hours`")
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
                            d.help().orElse(""), Edit.insert(span(offending), span(offending).start(), "up to "))));
        }
        if (isNumber(offending) && expected.contains(CredenceParser.K_AT)) {
            String bound = is(before(1), CredenceParser.K_RESIDENCE) ? "at least " : "at most ";
            return found(
                    offending,
                    "nothing says whether this is the most or the least",
                    "write `" + bound + text(offending) + "`")
                    .map(d -> d.fix(Fix.of(
                            d.help().orElse(""), Edit.insert(span(offending), span(offending).start(), bound))));
        }
        return Optional.empty();
    }

    /** The first line of a program: its kind, its name, its title. */
    private Optional<Diagnostic> heading() {
        if (!isIn(
                        CredenceParser.RULE_program,
                        CredenceParser.RULE_degree,
                        CredenceParser.RULE_word,
                        CredenceParser.RULE_kind)
                && parser.getContext().getParent() != null
                && !isIn(CredenceParser.RULE_declaration, CredenceParser.RULE_file)) {
            return Optional.empty();
        }
        if (is(offending, CredenceParser.STRING)
                && (expected.contains(CredenceParser.NAME) || expected.contains(CredenceParser.K_CERTIFICATE))) {
            return found(
                    offending,
                    "the address of this program's page is missing before its title",
                    "write a short name before the title, such as `" + shortName(Quoted.value(offending)) + "`");
        }
        if (is(before(1), CredenceParser.K_CERTIFICATE)
                && expected.contains(CredenceParser.K_OF)
                && !expected.contains(CredenceParser.NAME)) {
            return Optional.of(Diagnostic.of(
                            Code.UNKNOWN_KIND, span(before(1)), "nothing says what kind of certificate this is")
                    .help("write `undergraduate certificate`, `post-baccalaureate certificate`, `graduate certificate`,"
                            + " `non-credit certificate` or `certificate of participation`"));
        }
        boolean afterKind = is(before(1), CredenceParser.K_GRADUATE)
                || is(before(1), CredenceParser.K_UNDERGRADUATE)
                || is(before(1), CredenceParser.K_POST_BACCALAUREATE)
                || is(before(1), CredenceParser.K_ACADEMIC)
                || is(before(1), CredenceParser.K_NON_CREDIT);
        if (afterKind && isWord(offending)) {
            return Optional.of(Diagnostic.of(
                            Code.UNKNOWN_KIND,
                            span(before(1)),
                            "nothing says whether this is a certificate or a micro-credential")
                    .help("write `" + text(before(1)) + " certificate " + text(offending)
                            + "`, or the other kind you mean")
                    .fix(Fix.of(
                            "write `" + text(before(1)) + " certificate " + text(offending) + "`",
                            Edit.insert(span(offending), span(before(1)).end(), " certificate"))));
        }
        if (expected.contains(CredenceParser.STRING) && isWord(offending) && isWord(before(1))) {
            return name();
        }
        return Optional.empty();
    }

    private static String shortName(String title) {
        String name = title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty()
                ? "data-science"
                : name.length() > 40 ? name.substring(0, 40).replaceAll("-[^-]*$", "") : name;
    }

    /** Words between the kind of a program and its title: the name in several words, or a title without quotation marks. */
    private Optional<Diagnostic> name() {
        var found = found(
                offending,
                "the name of a program is one word, and after it comes the title in quotation marks",
                "join the words with hyphens: `" + text(before(1)) + "-" + text(offending) + "`, or quote the title");
        var edits = new ArrayList<Edit>();
        var joined = new StringBuilder(text(before(1)));
        var last = before(1);
        for (var word = offending; isWord(word); word = after(word, 1)) {
            edits.add(new Edit(file.span(span(last).end(), span(word).start()), "-"));
            joined.append('-').append(text(word));
            last = word;
        }
        boolean titled = last != null && is(after(last, 1), CredenceParser.STRING);
        return titled
                ? found.map(d -> d.fix(new Fix("join the words with hyphens: `" + joined + "`", edits)))
                : found.map(this::quoting);
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
                                "a text stands between quotation marks, also when it is one word",
                                "write `\"" + text(offending) + " ...\"`")
                        .map(this::quoting)
                : Optional.empty();
    }

    private Diagnostic quoting(Diagnostic diagnostic) {
        var last = offending;
        while (!endsLine(after(last, 1)) && !is(after(last, 1), CredenceParser.LBRACE)) {
            last = after(last, 1);
        }
        var words = span(offending).to(span(last));
        return words.text().indexOf('"') >= 0
                ? diagnostic
                : diagnostic.fix(Fix.of(
                        "write `\"" + words.text() + "\"`",
                        Edit.insert(words, words.start(), "\""),
                        Edit.insert(words, words.end(), "\"")));
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

    /** Where the last token on the line of another ends. */
    private int lineEnd(@Nullable Token token) {
        int line = file.position(span(token).start()).line();
        int end = span(token).end();
        for (var next = token;
                next != null && !is(next, Token.EOF) && file.position(span(next).start()).line() == line;
                next = after(next, 1)) {
            if (!is(next, CredenceParser.SEP)) {
                end = span(next).end();
            }
        }
        return end;
    }

    /** The first token of the line before the offending one. */
    private Token lineStart() {
        var first = before(1);
        for (int back = 2; first != null; back++) {
            var token = before(back);
            if (token == null
                    || is(token, CredenceParser.SEP)
                    || is(token, CredenceParser.LBRACE)
                    || is(token, CredenceParser.RBRACE)) {
                return first;
            }
            first = token;
        }
        return offending;
    }

    private @Nullable Token before(int back) {
        return tokens.before(offending, back);
    }

    private Token after(Token token, int on) {
        return tokens.after(token, on);
    }

    private boolean isIn(int... rules) {
        for (int rule : rules) {
            if (parser.getContext().getRuleIndex() == rule) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(@Nullable Token token, int type) {
        return token != null && token.getType() == type;
    }

    private static boolean isNumber(@Nullable Token token) {
        return is(token, CredenceParser.INT) || is(token, CredenceParser.DECIMAL);
    }

    private static boolean isWord(@Nullable Token token) {
        return is(token, CredenceParser.NAME) || is(token, CredenceParser.CAPS) || is(token, CredenceParser.MIXED);
    }

    private static boolean endsLine(Token token) {
        return is(token, CredenceParser.SEP) || is(token, CredenceParser.RBRACE) || is(token, Token.EOF);
    }

    private static String text(@Nullable Token token) {
        return token == null ? "" : token.getText();
    }

    private Optional<Diagnostic> found(@Nullable Token place, String message, String help) {
        return Optional.of(Diagnostic.of(Code.SYNTAX, span(place), message).help(help));
    }

    private Span span(@Nullable Token found) {
        var token = found == null ? offending : found;
        return file.span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
