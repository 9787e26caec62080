package dev.credence.diagnostic;

import static dev.credence.diagnostic.Severity.ERROR;
import static dev.credence.diagnostic.Severity.WARNING;

/**
 * The catalogue: everything the compiler can complain of. The id is what authors see in brackets and what tools filter on; it never
 * changes its meaning.
 */
public enum Code implements DiagnosticCode {
    // Reading the files
    UNREADABLE_FILE("unreadable-file", ERROR, "a file cannot be read"),
    NOT_UTF8("not-utf-8", ERROR, "a file is not UTF-8 text"),
    CONTROL_CHARACTER("control-character", ERROR, "a file holds a character that is not text"),
    TOO_LARGE("too-large", ERROR, "a file or a nesting is too large to be a spec"),
    EMPTY_WORKSPACE("empty-workspace", ERROR, "there are no spec files"),

    // The shape of the text
    SYNTAX("syntax", ERROR, "a line is not in a form that can be read"),
    STRAY_CHARACTER("stray-character", ERROR, "a character has no place here"),
    UNCLOSED_QUOTE("unclosed-quote", ERROR, "a quoted text is not closed"),
    MISSING_BRACE("missing-brace", ERROR, "a block is not closed"),
    MIXED_AND_OR("mixed-and-or", ERROR, "`and` and `or` stand together without parentheses"),
    COMMA_AND_OR("comma-and-or", ERROR, "a line with commas holds `or` or `and`"),
    UNKNOWN_KIND("unknown-kind", ERROR, "a declaration is of no known kind"),
    BAD_NUMBER("bad-number", ERROR, "a number, date or range is impossible"),
    REPEATED_LINE("repeated-line", ERROR, "a line that may stand once stands twice"),

    // The world around a program
    NO_INSTITUTION("no-institution", ERROR, "a file belongs to no institution"),
    NO_EDITION("no-edition", ERROR, "a file belongs to no edition"),
    NO_LEVELS("no-levels", ERROR, "the institution states no level bands"),
    DUPLICATE_INSTITUTION("duplicate-institution", ERROR, "a folder has two institutions or editions"),
    OVERLAPPING_LEVELS("overlapping-levels", ERROR, "two level bands share numbers"),
    UNSAFE_NAME("unsafe-name", ERROR, "a name cannot be used for a file"),
    DUPLICATE_NAME("duplicate-name", ERROR, "two declarations have the same name"),
    DUPLICATE_COURSE("duplicate-course", ERROR, "a course is declared twice"),
    DUPLICATE_LABEL("duplicate-label", ERROR, "two groups of a program have the same label"),

    // Names
    UNKNOWN_COURSE("unknown-course", ERROR, "a course is declared nowhere"),
    UNKNOWN_PREREQUISITE("unknown-prerequisite", WARNING, "a prerequisite is declared nowhere"),
    UNKNOWN_PROGRAM("unknown-program", ERROR, "a program or degree is declared nowhere"),
    UNKNOWN_COLLEGE("unknown-college", ERROR, "a college is declared nowhere"),
    UNKNOWN_LABEL("unknown-label", ERROR, "a group or list is declared nowhere"),
    UNKNOWN_SUBJECT("unknown-subject", ERROR, "no course has this subject"),
    EMPTY_WILDCARD("empty-wildcard", ERROR, "no course matches"),
    QUOTED_CODE("quoted-code", WARNING, "a quoted text is exactly a course code"),
    LIST_LIKE_OPEN_PART("list-like-open-part", ERROR, "an open part has the name of a list"),

    LIMIT_ASKS_NOTHING("limit-asks-nothing", ERROR, "a limit stands where a requirement was meant"),

    // Courses
    NO_UNITS("no-units", ERROR, "a course does not say what it is worth"),
    NO_LEVEL("no-level", ERROR, "a course number lies outside every level band"),
    UNITS_NOT_OFFERED("units-not-offered", ERROR, "a course cannot be taken for these units"),
    NOT_REPEATABLE("not-repeatable", ERROR, "a course that is not repeatable is asked for more than once"),
    CROSS_LIST_UNITS("cross-list-units", ERROR, "cross-listed courses differ in units"),
    PREREQUISITE_CYCLE("prerequisite-cycle", ERROR, "courses are prerequisites of each other"),

    // Programs
    STACK_CYCLE("stack-cycle", ERROR, "programs stack into each other"),
    REPLACEMENT_CYCLE("replacement-cycle", ERROR, "programs replace each other"),
    REPLACEMENT_RETIRED("replacement-retired", WARNING, "what replaces a program is retired too"),
    FORMER_NAME_TAKEN("former-name-taken", WARNING, "a former short name is another program's"),
    NO_REQUIREMENTS("no-requirements", ERROR, "a program asks for nothing"),
    NO_PATH("no-path", ERROR, "nobody can complete this program"),
    SIZE_DIFFERS("size-differs", ERROR, "the stated size is not what the paths add up to"),
    REPEATED_ENTRY("repeated-entry", ERROR, "a course stands twice in one list"),

    // Imports
    IMPORT_UNREADABLE("import-unreadable", ERROR, "a course file cannot be read"),
    IMPORT_OUTSIDE("import-outside", ERROR, "a course file lies outside the workspace"),
    IMPORT_SHAPE("import-shape", ERROR, "a course file is not well-formed"),
    IMPORT_COLUMN("import-column", ERROR, "a course file has no such column"),
    IMPORT_VALUE("import-value", ERROR, "a cell does not hold what its column should"),

    // Transcripts
    TRANSCRIPT_SHAPE("transcript-shape", ERROR, "a transcript is not well-formed"),
    TRANSCRIPT_VALUE("transcript-value", ERROR, "a cell of a transcript does not hold what its column should"),

    // Themes
    THEME("theme", ERROR, "a theme holds what pages may not"),

    // Policies
    UNKNOWN_POLICY("unknown-policy", ERROR, "a policy is declared nowhere"),
    POLICY_CYCLE("policy-cycle", ERROR, "policies extend each other"),
    POLICY_SENTENCE("policy-sentence", ERROR, "no rule can be made of a sentence"),
    POLICY_FACT("policy-fact", ERROR, "a policy speaks of something there is not"),
    CLAUSE_SAYS_NOTHING("clause-says-nothing", ERROR, "a clause is neither enforced nor explained"),
    UNKNOWN_CLAUSE("unknown-clause", ERROR, "a clause stands in no policy"),
    WAIVER_OF_ERROR("waiver-of-error", ERROR, "what must be cannot be waived"),
    IDLE_WAIVER("idle-waiver", WARNING, "a waiver silences nothing"),
    PATH_TEST("path-test", ERROR, "a path is not what an example says of it"),

    // Products and public ids
    UNSAID("unsaid", ERROR, "a product needs a fact that no spec gives"),
    SAME_JAVA_NAME("same-java-name", WARNING, "two things would have one name in Java"),
    BAD_ID_LOCK("bad-id-lock", ERROR, "a line of the lock of public ids cannot be read"),
    DUPLICATE_ID("duplicate-id", ERROR, "the lock of public ids gives one id or one name twice");

    private final String id;
    private final Severity severity;
    private final String title;

    Code(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** What authors see in brackets: words with hyphens. */
    @Override
    public String id() {
        return id;
    }

    /** The severity it has unless a policy says otherwise. */
    @Override
    public Severity severity() {
        return severity;
    }

    /** One line that says what kind of mistake it is. */
    @Override
    public String title() {
        return title;
    }
}
