/* Conditions: prerequisites, corequisites, admission. */
parser grammar CredenceConditions;

condition
    : conditionTerm (connective conditionTerm | OR_EQUIVALENT)*
    ;

// A condition that stands alone, as in a cell of a course file.
conditionOnly
    : condition EOF
    ;

connective
    : 'and'
    | 'or'
    ;

conditionTerm
    : 'prefer'? conditionAtom
    ;

conditionAtom
    : LPAREN condition RPAREN                                                    # conditionGroup
    | CODE topic? courseCondition*                                               # conditionCourse
    | 'course' STRING courseCondition*                                           # conditionTitled
    | 'course' 'in' STRING ('within' number yearWord)?                           # conditionField
    | 'consent' 'of' who                                                         # conditionConsent
    | 'gpa' number over?                                                         # conditionGpa
    | degreeWord 'degree' ('in' STRING)?                                         # conditionDegree
    | 'degree' 'in' STRING                                                       # conditionAnyDegree
    | 'exam' STRING ('with' STRING)?                                             # conditionExam
    | standingWord 'standing'                                                    # conditionStanding
    | 'holding' target                                                           # conditionHolding
    | 'enrolled' 'in' STRING                                                     # conditionEnrolled
    | number unitWord STRING                                                     # conditionUnits
    | STRING                                                                     # conditionText
    | 'none'                                                                     # conditionNone
    ;

courseCondition
    : 'with' gradeLetter OR_BETTER?
    | LPAREN 'may' 'be' 'concurrent' RPAREN
    | 'within' number yearWord
    ;

gradeLetter
    : GRADE
    | CAPS
    ;

over
    : 'over' (STRING | (freeWord | INT)+)
    ;

degreeWord
    : 'baccalaureate'
    | 'master\'s'
    | 'doctoral'
    | 'associate'
    ;

standingWord
    : level
    | 'undergraduate'
    | NAME
    ;

yearWord
    : 'year'
    | 'years'
    ;

unitWord
    : 'unit'
    | 'units'
    ;

courseWord
    : 'course'
    | 'courses'
    ;

hourWord
    : 'hour'
    | 'hours'
    ;

who
    : STRING
    | freeWord ('of'? freeWord)*
    ;

target
    : ('major' | 'minor' | 'degree' | 'certificate' | 'credential') STRING
    | STRING
    | word
    ;

permission
    : 'permitted' 'by' STRING ('on' DATE)?
    ;
