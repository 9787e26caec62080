/* Words. Keywords are not stolen words: each may be a name. */
parser grammar CredenceWords;

// Where a name may stand, every keyword is a word like any other (a test compares this list with the lexer).
word
    : freeWord
    | boundWord
    ;

// Keywords that may stand inside a run of words.
freeWord
    : NAME
    | CAPS
    | MIXED
    | 'a' | 'academic' | 'admission' | 'advisory' | 'aid' | 'aligned' | 'all' | 'any' | 'applies' | 'approvals'
    | 'as' | 'assessed' | 'associate' | 'baccalaureate' | 'be' | 'both' | 'breaks' | 'catalog'
    | 'certificate' | 'ceu' | 'choose' | 'cip' | 'clause' | 'code' | 'college' | 'column' | 'complete'
    | 'concurrent' | 'condition' | 'consent' | 'consulted' | 'contact' | 'continuing' | 'corequisites'
    | 'counterexample' | 'counting' | 'counts' | 'course' | 'courses' | 'credential' | 'credit' | 'degree'
    | 'delivery' | 'department' | 'description' | 'doctoral' | 'duration' | 'each' | 'edition' | 'education'
    | 'effect' | 'eligible' | 'enrolled' | 'every' | 'exactly' | 'exam' | 'example' | 'experience' | 'extends'
    | 'federal' | 'field' | 'form' | 'formerly' | 'gpa' | 'grade' | 'grading' | 'graduate' | 'have' | 'holding'
    | 'hour' | 'hours' | 'institution' | 'into' | 'jointly' | 'kind' | 'learning' | 'least' | 'letter'
    | 'level' | 'levels' | 'list' | 'lower-division' | 'major' | 'master\'s' | 'may' | 'micro-credential'
    | 'minor' | 'most' | 'name' | 'need' | 'no' | 'non-credit' | 'none' | 'not' | 'notation' | 'note'
    | 'number' | 'numbered' | 'offered' | 'older' | 'open' | 'option' | 'optional' | 'options' | 'order'
    | 'outcomes' | 'outside' | 'over' | 'participation' | 'path' | 'policy' | 'population'
    | 'possible' | 'post-baccalaureate' | 'prefer' | 'preferred' | 'prepares' | 'prerequisites' | 'printed'
    | 'prior' | 'read' | 'reading' | 'recommended' | 'recorded' | 'rendered' | 'repeat' | 'repeatable'
    | 'replaced' | 'requirements' | 'residence' | 'rows' | 'same' | 'sample' | 'say' | 'seal' | 'seen' | 'separator'
    | 'share' | 'shared' | 'short' | 'smallest' | 'source' | 'stacks' | 'stand-alone' | 'standing' | 'status'
    | 'steps' | 'subject' | 'subjects' | 'substitute' | 'supersedes' | 'taken' | 'terms' | 'text' | 'than'
    | 'the' | 'times' | 'title' | 'together' | 'topic' | 'transfer' | 'twice' | 'undergraduate' | 'unit'
    | 'units' | 'university' | 'unknown' | 'up' | 'upper-division' | 'use' | 'waive' | 'website' | 'wherever'
    | 'word' | 'wording' | 'words' | 'year' | 'years'
    ;

// Keywords that end a run of words.
boundWord
    : 'and'
    | 'or'
    | 'then'
    | 'with'
    | 'on'
    | 'by'
    | 'for'
    | 'from'
    | 'to'
    | 'within'
    | 'approved'
    | 'except'
    | 'permitted'
    | 'in'
    | 'of'
    | 'at'
    | 'is'
    | 'must'
    | 'should'
    | 'divided'
    | 'equal'
    | 'when'
    | 'unless'
    | 'more'
    | 'less'
    ;
