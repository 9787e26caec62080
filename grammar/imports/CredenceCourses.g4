/* Courses, written and imported, and what they say in the same words as programs. */
parser grammar CredenceCourses;

courseImport
    : 'courses' 'from' STRING (LBRACE (importItem (sep importItem)*)? RBRACE)?
    ;

importItem
    : importField 'as' 'text' 'from' importColumns                               # importText
    | importField 'from' importColumns
        (LBRACE (importMapping (sep importMapping)*)? RBRACE)?                    # importColumn
    | 'rows' 'at' STRING                                                         # importRows
    | 'separator' STRING                                                         # importSeparator
    ;

// What a column is: code, title, units, level, grading, prerequisites, ... checked when the names are resolved.
importField
    : importFieldWord+
    ;

importFieldWord
    : word
    ;

importColumns
    : 'column' STRING (('and' | 'to') 'column' STRING)?
    ;

importMapping
    : STRING 'is' importValue
    ;

importValue
    : gradingBasis
    | level
    | 'non-credit'
    | 'none'
    | STRING
    ;

course
    : 'course' courseName STRING? (LBRACE (courseItem (sep courseItem)*)? RBRACE)?
    ;

courseName
    : CODE topic?
    | STRING
    ;

topic
    : 'topic' STRING
    ;

courseRef
    : CODE topic?
    | 'course' STRING
    ;

courseRefs
    : courseRef
    | LBRACE courseRef (sep courseRef)* RBRACE
    ;

courseItem
    : unitWord courseUnits                                                       # unitsOf
    | 'non-credit'                                                               # nonCredit
    | 'level' level                                                              # levelOf
    | 'grading' gradingBasis                                                     # gradingOf
    | 'prerequisites' condition                                                  # prerequisitesOf
    | 'corequisites' condition                                                   # corequisitesOf
    | 'recommended' condition                                                    # recommendedOf
    | 'same' 'as' courseRefs                                                     # sameAs
    | 'no' 'credit' 'with' courseRefs                                            # noCreditWith
    | 'formerly' courseRefs                                                      # formerlyCourse
    | 'repeatable' ('up' 'to' number repeatMeasure)?                             # repeatable
    | 'counts' 'as' names                                                        # countsAs
    | shared                                                                     # courseShared
    ;

repeatMeasure
    : unitWord
    | 'times'
    ;

courseUnits
    : number ('to' number ('in' 'steps' 'of' number)? | ('or' number)+)?
    | 'unknown'
    ;

gradingBasis
    : 'letter' ('or' CREDIT_NO_CREDIT)?
    | CREDIT_NO_CREDIT ('or' 'letter')?
    | COMPLETE_INCOMPLETE
    | 'unknown'
    ;

// What courses and programs say in the same words.
shared
    : 'description' text                                                         # description
    | 'department' STRING                                                        # department
    | 'college' word                                                             # college
    | 'offered' names                                                            # offered
    | 'delivery' names                                                           # delivery
    | 'contact' hourWord number                                                  # contactHours
    | 'ceu' number                                                               # ceu
    | 'assessed' 'by' assessors                                                  # assessedBy
    | 'note' text                                                                # note
    ;

assessors
    : assessor ('and' assessor)*
    ;

assessor
    : courseRef
    | STRING
    ;

names
    : name
    | LBRACE name (sep name)* RBRACE
    ;

name
    : STRING
    | freeWord+
    ;
