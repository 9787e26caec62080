package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Words that a catalog would use and the language says otherwise. */
final class WordSlips {
    private static final String TEACHING =
            "leave it out: the state issues teaching credentials under its own rules, and they are none of the five kinds, which are"
                    + " academic certificate, non-credit certificate, academic micro-credential, non-credit micro-credential and"
                    + " certificate of participation";

    /** Words that begin no declaration, and what is written instead. */
    private static final Map<String, String> DECLARATIONS = Map.ofEntries(
            Map.entry("import", "courses are read with `courses from \"courses.csv\" { ... }`"),
            Map.entry("include", "all files of a folder belong together: nothing is included"),
            Map.entry("college", "colleges stand inside the `institution`"),
            Map.entry("requirements", "requirements stand inside a program, between its braces"),
            Map.entry("major", "a degree is written `degree name \"Title\"`"),
            Map.entry("minor", "a degree is written `degree name \"Title\"`"),
            Map.entry("teaching", TEACHING),
            Map.entry("credential", TEACHING),
            Map.entry("badge", "a badge is a `learning experience` with `form badge`"),
            Map.entry("microcredential", "write `academic micro-credential` or `non-credit micro-credential`"),
            Map.entry("micro-credential", "write `academic micro-credential` or `non-credit micro-credential`"));

    /** Words that begin no line of requirements, and what is written instead. */
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("select", "write `choose 2 from { ... }`"),
            Map.entry("pick", "write `choose 2 from { ... }`"),
            Map.entry("take", "write the course alone: a line with a course asks for it"),
            Map.entry("complete", "write the course alone: a line with a course asks for it"),
            Map.entry("required", "write the course alone: a line with a course asks for it"),
            Map.entry("one", "write `choose 1 from { ... }`"),
            Map.entry("two", "write `choose 2 from { ... }`"),
            Map.entry("three", "write `choose 3 from { ... }`"),
            Map.entry("either", "leave `either` out: `GEOG 301 or GEOG 302` is one of the two"),
            Map.entry("electives", "write `choose 2 from \"Electives\" { ... }`"),
            Map.entry("minimum", "write `at least`"),
            Map.entry("maximum", "write `at most`"),
            Map.entry("max", "write `at most`"),
            Map.entry("min", "write `at least`"));

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, String> UNITS = Map.of(
            "credits", "units", "credit", "units", "points", "units", "hours", "units", "hour", "units", "classes",
            "courses");

    /** What is said before its number. */
    private static final Set<String> MEASURES = Set.of("gpa", "ceu");

    /** Words of other catalogs for words of the language, wherever that word may stand. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("residency", "residence"),
            Map.entry("state", "status"),
            Map.entry("prereqs", "prerequisites"),
            Map.entry("prereq", "prerequisites"),
            Map.entry("coreqs", "corequisites"),
            Map.entry("goals", "outcomes"),
            Map.entry("objectives", "outcomes"),
            Map.entry("curriculum", "requirements"),
            Map.entry("coursework", "requirements"));

    private final Token start;
    private final Token offending;
    private final IntervalSet expected;
    private final @Nullable Token before;
    private final Token after;

    WordSlips(Token start, Token offending, IntervalSet expected, @Nullable Token before, Token after) {
        this.start = start;
        this.offending = offending;
        this.expected = expected;
        this.before = before;
        this.after = after;
    }

    /**
     * What is wrong with a word, and the way out.
     *
     * @param last where what is wrong ends; often the place itself
     * @param right what to write instead; empty where that is not certain
     */
    record Slip(Code code, Token place, Token last, String message, String help, Optional<String> right) {}

    Optional<Slip> find() {
        String word = offending.getText();
        boolean startsLine =
                before == null || before.getType() == CredenceParser.SEP || before.getType() == CredenceParser.LBRACE;
        if (expected.contains(CredenceParser.K_INSTITUTION)
                && startsLine
                && DECLARATIONS.containsKey(start.getText())) {
            return of(
                    Code.UNKNOWN_KIND,
                    start,
                    "nothing is published for this: `" + start.getText() + "` begins no program or course",
                    DECLARATIONS.getOrDefault(start.getText(), ""));
        }
        if (expected.contains(CredenceParser.K_CHOOSE) && startsLine && LINES.containsKey(word)) {
            return line(word);
        }
        if (expected.contains(CredenceParser.K_REQUIREMENTS) && startsLine && word.equals("required")) {
            return of("a line cannot begin with `required` here", "write `requirements { ... }`", "requirements");
        }
        if (expected.contains(CredenceParser.GRADE) && (word.equals("a") || word.equals("grade"))) {
            return of("the grade stands alone", "write `with C or better`");
        }
        boolean any = before != null && before.getType() == CredenceParser.K_ANY;
        if (isSubject(offending) && (expected.contains(CredenceParser.CODE) || any)) {
            String code = asCode(word);
            return Optional.of(new Slip(
                    Code.SYNTAX,
                    offending,
                    joined(word) ? offending : after,
                    "`" + word + "` begins no course code: a subject has capitals only, and a blank before the number",
                    "write it like `" + code + "`",
                    Optional.of(code)));
        }
        boolean number = expected.contains(CredenceParser.INT)
                || (before != null && before.getType() == CredenceParser.K_CHOOSE);
        if (number && NUMBERS.contains(word)) {
            String digits = Integer.toString(NUMBERS.indexOf(word));
            return of("a number is written in digits", "write `" + digits + "`", digits);
        }
        if (isUnits() && UNITS.containsKey(word)) {
            return units(word);
        }
        if (word.equals("upper") || word.equals("lower")) {
            return level(word);
        }
        if (before != null && before.getText().equals("permission")) {
            return Optional.of(new Slip(
                    Code.SYNTAX,
                    before,
                    before,
                    "a permission is called consent here",
                    "write `consent of instructor`",
                    Optional.of("consent")));
        }
        if (startsLine && expected.contains(CredenceParser.K_UNITS) && offending.getType() == CredenceParser.INT) {
            return Optional.of(new Slip(
                    Code.SYNTAX,
                    offending,
                    isCounted(after) ? after : offending,
                    "the number comes after its word",
                    "write `units " + word + "`",
                    isCounted(after) ? Optional.of("units " + word) : Optional.empty()));
        }
        if (startsLine && isNumber(offending) && MEASURES.contains(after.getText())) {
            String right = after.getText() + " " + word;
            return Optional.of(new Slip(
                    Code.SYNTAX,
                    offending,
                    after,
                    "the number comes after its word",
                    "write `" + right + "`",
                    Optional.of(right)));
        }
        String other = OTHERS.get(word);
        if (other != null && isExpected(other)) {
            return of("`" + word + "` is called `" + other + "` here", "write `" + other + "`", other);
        }
        return Optional.empty();
    }

    private boolean isUnits() {
        return expected.contains(CredenceParser.K_UNITS)
                || offending.getText().equals("credits")
                || (before != null && isNumber(before));
    }

    private boolean isSubject(Token token) {
        int type = token.getType();
        boolean word = type == CredenceParser.NAME || type == CredenceParser.MIXED || type == CredenceParser.CAPS;
        String text = token.getText();
        return word
                && (text.matches("[A-Za-z]{2,5}[0-9]{2,4}[A-Za-z]?")
                        || (text.length() <= 5 && after.getType() == CredenceParser.INT));
    }

    private String asCode(String text) {
        String capitals = text.toUpperCase(java.util.Locale.ROOT);
        int digit = 0;
        while (digit < capitals.length() && !Character.isDigit(capitals.charAt(digit))) {
            digit++;
        }
        return digit == capitals.length()
                ? capitals + " " + number()
                : capitals.substring(0, digit) + " " + capitals.substring(digit);
    }

    private String number() {
        return after.getType() == CredenceParser.INT ? after.getText() : "301";
    }

    /** A word that begins no line of requirements. */
    private Optional<Slip> line(String word) {
        String message = "a line cannot begin with `" + word + "` here";
        String help = LINES.getOrDefault(word, "");
        boolean number = after.getType() == CredenceParser.INT || after.getType() == CredenceParser.DECIMAL;
        return switch (word) {
            case "select", "pick" -> number ? of(message, help, "choose") : of(message, help);
            case "minimum", "min" -> number ? of(message, help, "at least") : of(message, help);
            case "maximum", "max" -> number ? of(message, help, "at most") : of(message, help);
            case "take", "required", "either" ->
                after.getType() == CredenceParser.CODE
                        ? Optional.of(
                                new Slip(Code.SYNTAX, offending, after, message, help, Optional.of(after.getText())))
                        : of(message, help);
            default -> of(message, help);
        };
    }

    /** {@code 12 credits}, {@code 12 credit hours}. */
    private Optional<Slip> units(String word) {
        String right = UNITS.getOrDefault(word, "");
        boolean two = word.equals("credit") && after.getText().startsWith("hour");
        return Optional.of(new Slip(
                Code.SYNTAX,
                offending,
                two ? after : offending,
                "units are counted here, not `" + word + (two ? " " + after.getText() : "") + "`",
                "write `" + right + "`",
                Optional.of(right)));
    }

    /** {@code upper division}. */
    private Optional<Slip> level(String word) {
        boolean two = after.getText().equals("division");
        String right = word + "-division";
        return Optional.of(new Slip(
                Code.SYNTAX,
                offending,
                two ? after : offending,
                "a level is one word",
                "write `" + right + "`",
                two ? Optional.of(right) : Optional.empty()));
    }

    private boolean isExpected(String word) {
        for (int type : expected.toArray()) {
            if (("'" + word + "'").equals(CredenceParser.VOCABULARY.getLiteralName(type))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Token token) {
        return token.getType() == CredenceParser.INT || token.getType() == CredenceParser.DECIMAL;
    }

    private static boolean isCounted(Token token) {
        return token.getType() == CredenceParser.K_UNITS || token.getType() == CredenceParser.K_UNIT;
    }

    private static boolean joined(String word) {
        return word.matches(".*[0-9].*");
    }

    private Optional<Slip> of(String message, String help) {
        return of(Code.SYNTAX, offending, message, help);
    }

    private Optional<Slip> of(String message, String help, String right) {
        return Optional.of(new Slip(Code.SYNTAX, offending, offending, message, help, Optional.of(right)));
    }

    private static Optional<Slip> of(Code code, Token place, String message, String help) {
        return Optional.of(new Slip(code, place, place, message, help, Optional.empty()));
    }
}
