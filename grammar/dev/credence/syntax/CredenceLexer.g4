/*
 * The tokens of Credence. Keywords are words of the parser, not stolen words: the rule `word` of the parser reads each of
 * them where a name may stand. A course code is one token, so that a subject never meets a keyword.
 */
lexer grammar CredenceLexer;

// Two words that mean one thing; they are no connectives, and the line filter must not take them for such.
OR_BETTER: 'or' BLANK+ 'better';
OR_EQUIVALENT: 'or' BLANK+ 'equivalent';
OR_MORE: 'or' BLANK+ 'more';
AND_ABOVE: 'and' BLANK+ 'above';
CREDIT_NO_CREDIT: 'credit/no-credit';
COMPLETE_INCOMPLETE: 'complete/incomplete';

// ---- keywords
K_A: 'a';
K_ACADEMIC: 'academic';
K_ADMISSION: 'admission';
K_ADVISORY: 'advisory';
K_AID: 'aid';
K_ALIGNED: 'aligned';
K_ALL: 'all';
K_AND: 'and';
K_ANY: 'any';
K_APPLIES: 'applies';
K_APPROVALS: 'approvals';
K_APPROVED: 'approved';
K_AS: 'as';
K_ASSESSED: 'assessed';
K_ASSOCIATE: 'associate';
K_AT: 'at';
K_BACCALAUREATE: 'baccalaureate';
K_BE: 'be';
K_BOTH: 'both';
K_BREAKS: 'breaks';
K_BY: 'by';
K_CATALOG: 'catalog';
K_CERTIFICATE: 'certificate';
K_CEU: 'ceu';
K_CHOOSE: 'choose';
K_CIP: 'cip';
K_CLAUSE: 'clause';
K_CODE: 'code';
K_COLLEGE: 'college';
K_COLUMN: 'column';
K_COMPLETE: 'complete';
K_CONCURRENT: 'concurrent';
K_CONDITION: 'condition';
K_CONSENT: 'consent';
K_CONSULTED: 'consulted';
K_CONTACT: 'contact';
K_CONTINUING: 'continuing';
K_COREQUISITES: 'corequisites';
K_COUNTEREXAMPLE: 'counterexample';
K_COUNTING: 'counting';
K_COUNTS: 'counts';
K_COURSE: 'course';
K_COURSES: 'courses';
K_CREDENTIAL: 'credential';
K_CREDIT: 'credit';
K_DEGREE: 'degree';
K_DELIVERY: 'delivery';
K_DEPARTMENT: 'department';
K_DESCRIPTION: 'description';
K_DIVIDED: 'divided';
K_DOCTORAL: 'doctoral';
K_DURATION: 'duration';
K_EACH: 'each';
K_EDITION: 'edition';
K_EDUCATION: 'education';
K_EFFECT: 'effect';
K_ELIGIBLE: 'eligible';
K_ENROLLED: 'enrolled';
K_EQUAL: 'equal';
K_EVERY: 'every';
K_EXACTLY: 'exactly';
K_EXAM: 'exam';
K_EXAMPLE: 'example';
K_EXCEPT: 'except';
K_EXPERIENCE: 'experience';
K_EXTENDS: 'extends';
K_FEDERAL: 'federal';
K_FIELD: 'field';
K_FOR: 'for';
K_FORM: 'form';
K_FORMERLY: 'formerly';
K_FROM: 'from';
K_GPA: 'gpa';
K_GRADE: 'grade';
K_GRADING: 'grading';
K_GRADUATE: 'graduate';
K_HAVE: 'have';
K_HOLDING: 'holding';
K_HOUR: 'hour';
K_HOURS: 'hours';
K_IN: 'in';
K_INSTITUTION: 'institution';
K_INTO: 'into';
K_IS: 'is';
K_JOINTLY: 'jointly';
K_KIND: 'kind';
K_LEARNING: 'learning';
K_LEAST: 'least';
K_LESS: 'less';
K_LETTER: 'letter';
K_LEVEL: 'level';
K_LEVELS: 'levels';
K_LIST: 'list';
K_LOWER_DIVISION: 'lower-division';
K_MAJOR: 'major';
K_MASTERS: 'master\'s';
K_MAY: 'may';
K_MICRO_CREDENTIAL: 'micro-credential';
K_MINOR: 'minor';
K_MORE: 'more';
K_MOST: 'most';
K_MUST: 'must';
K_NAME: 'name';
K_NEED: 'need';
K_NO: 'no';
K_NONE: 'none';
K_NON_CREDIT: 'non-credit';
K_NOT: 'not';
K_NOTATION: 'notation';
K_NOTE: 'note';
K_NUMBER: 'number';
K_NUMBERED: 'numbered';
K_OF: 'of';
K_OFFERED: 'offered';
K_OLDER: 'older';
K_ON: 'on';
K_OPEN: 'open';
K_OPTION: 'option';
K_OPTIONAL: 'optional';
K_OPTIONS: 'options';
K_OR: 'or';
K_ORDER: 'order';
K_OUTCOMES: 'outcomes';
K_OUTSIDE: 'outside';
K_OVER: 'over';
K_PARTICIPATION: 'participation';
K_PATH: 'path';
K_PERMITTED: 'permitted';
K_POLICY: 'policy';
K_POPULATION: 'population';
K_POSSIBLE: 'possible';
K_POST_BACCALAUREATE: 'post-baccalaureate';
K_PREFER: 'prefer';
K_PREFERRED: 'preferred';
K_PREPARES: 'prepares';
K_PREREQUISITES: 'prerequisites';
K_PRINTED: 'printed';
K_PRIOR: 'prior';
K_READ: 'read';
K_READING: 'reading';
K_RECOMMENDED: 'recommended';
K_RECORDED: 'recorded';
K_RENDERED: 'rendered';
K_REPEAT: 'repeat';
K_REPEATABLE: 'repeatable';
K_REPLACED: 'replaced';
K_REQUIREMENTS: 'requirements';
K_RESIDENCE: 'residence';
K_ROWS: 'rows';
K_SAME: 'same';
K_SAMPLE: 'sample';
K_SAY: 'say';
K_SEAL: 'seal';
K_SEEN: 'seen';
K_SEPARATOR: 'separator';
K_SHARE: 'share';
K_SHARED: 'shared';
K_SHORT: 'short';
K_SHOULD: 'should';
K_SMALLEST: 'smallest';
K_SOURCE: 'source';
K_STACKS: 'stacks';
K_STANDING: 'standing';
K_STAND_ALONE: 'stand-alone';
K_STATUS: 'status';
K_STEPS: 'steps';
K_SUBJECT: 'subject';
K_SUBJECTS: 'subjects';
K_SUBSTITUTE: 'substitute';
K_SUPERSEDES: 'supersedes';
K_TAKEN: 'taken';
K_TERMS: 'terms';
K_TEXT: 'text';
K_THAN: 'than';
K_THE: 'the';
K_THEN: 'then';
K_TIMES: 'times';
K_TITLE: 'title';
K_TO: 'to';
K_TOGETHER: 'together';
K_TOPIC: 'topic';
K_TRANSFER: 'transfer';
K_TWICE: 'twice';
K_UNDERGRADUATE: 'undergraduate';
K_UNIT: 'unit';
K_UNITS: 'units';
K_UNIVERSITY: 'university';
K_UNKNOWN: 'unknown';
K_UNLESS: 'unless';
K_UP: 'up';
K_UPPER_DIVISION: 'upper-division';
K_USE: 'use';
K_WAIVE: 'waive';
K_WEBSITE: 'website';
K_WHEN: 'when';
K_WHEREVER: 'wherever';
K_WITH: 'with';
K_WITHIN: 'within';
K_WORD: 'word';
K_WORDING: 'wording';
K_WORDS: 'words';
K_YEAR: 'year';
K_YEARS: 'years';

// ---- codes, numbers, dates
CODE: SUBJECT (BLANK+ SUBJECT)? BLANK+ NUMBER ('/' NUMBER)?;
fragment SUBJECT: [A-Z] [A-Z&/.\-]*;
fragment NUMBER: [A-Z]? DIGIT+ LETTERS?;
fragment LETTERS: [A-Za-z] ([A-Za-z] [A-Za-z]?)?;

DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
YEARS: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT DIGIT DIGIT;
PERCENT: DIGIT+ ('.' DIGIT+)? '%';
FRACTION: DIGIT+ '/' DIGIT+;
DECIMAL: DIGIT+ '.' DIGIT+;
INT: DIGIT+;
fragment DIGIT: [0-9];

GRADE: [A-F] [+\-];
CAPS: [A-Z] [A-Z0-9&/.\-]*;
MIXED: [\p{Lu}] [\p{L}\p{N}]* ('-' [\p{L}\p{N}]+)*;
NAME: [\p{Ll}] [\p{L}\p{N}]* ('-' [\p{L}\p{N}]+)* ('\'' [\p{L}]+)?;

// ---- texts. A plain one ends at the line end at the latest, or one missing quote eats the file.
TEXT: '"""' .*? '"""';
STRING: '"' (~["\\\r\n] | '\\' ["\\])* '"';
// Shorter than TEXT, so it is found only where no closing quotes follow; the line filter stops there.
OPEN_TEXT: '"""';
OPEN_STRING: '"' (~["\\\r\n] | '\\' ["\\])*;
// Pasted from a word processor; the line filter reports it and reads it as a string.
CURLY_STRING
    : [“”„] ~[“”„"\r\n]* [“”"]
    | [‘‚'] ~[‘’'"\r\n]* [’']
    ;

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';

// What ends a line. The line filter turns a run of them into one SEP, or into nothing.
COMMA: ',';
NEWLINE: '\r'? '\n' | '\r';
SEP: [\u0000] [\u0000] [\u0000];

// ---- usual slips, each reported and read as what was meant
RANGE_SIGN: '..' | '...' | '–' | '—' | '-';
KEY_SIGN: ':' | '=';
SEMICOLON: ';';

COMMENT: '#' ~[\r\n]* -> channel(HIDDEN);
FOREIGN_COMMENT
    : '//' ~[\r\n]*
    | '/*' .*? '*/'
    ;
BLANKS: BLANK+ -> skip;
fragment BLANK: [ \t\u00A0\u2007\u2009\u202F];
STRAY: .;
