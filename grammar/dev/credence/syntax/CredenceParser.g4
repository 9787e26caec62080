/*
 * The grammar of Credence. One idea carries it: a line says one thing, a comma is a line end, and `and` / `or` are
 * logic, never a list. The token filter (LineFilter) has already dropped the line ends that mean nothing, so that a SEP
 * stands between two lines and nowhere else.
 */
parser grammar CredenceParser;

import CredencePolicy;

options {
    tokenVocab = CredenceLexer;
    contextSuperClass = SpecNode;
}

file
    : (declaration (sep declaration)*)? EOF
    ;

sep
    : SEP
    ;

declaration
    : institution
    | edition
    | courseImport
    | course
    | degree
    | program
    | policy
    ;

// ---------------------------------------------------------------- the institution and its edition

institution
    : 'institution' id = word? STRING (LBRACE (institutionItem (sep institutionItem)*)? RBRACE)?
    ;

edition
    : 'edition' editionName STRING? (LBRACE (institutionItem (sep institutionItem)*)? RBRACE)?
    ;

editionName
    : YEARS
    | INT
    | word
    ;

institutionItem
    : 'edition' editionName STRING?                                              # editionOf
    | 'terms' word                                                               # terms
    | 'levels' LBRACE (levelBand (sep levelBand)*)? RBRACE                       # levels
    | 'college' word STRING ('continuing' 'education')?                          # collegeOf
    | 'policy' word                                                              # policyOf
    | 'catalog' 'complete'                                                       # catalogComplete
    | 'sample'                                                                   # sample
    | 'short' 'name' STRING                                                      # shortName
    | 'website' STRING                                                           # website
    | 'in' 'effect' 'from' DATE                                                  # editionEffect
    | 'note' text                                                                # institutionNote
    | source                                                                     # institutionSource
    ;

levelBand
    : level (INT 'to' INT | INT AND_ABOVE)
    ;

level
    : 'lower-division'
    | 'upper-division'
    | 'graduate'
    ;

source
    : 'source' STRING ('seen' STRING)?
    ;

text
    : STRING
    | TEXT
    ;

// ---------------------------------------------------------------- courses

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

// ---------------------------------------------------------------- conditions: prerequisites, admission

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

// ---------------------------------------------------------------- requirements

block
    : (line (sep line)*)?
    ;

line
    : limit
    | exclusion
    | order
    | condition_
    | note_
    | shareNone
    | mayShare
    | entry
    ;

entry
    : entryCore audience?
    ;

audience
    : 'for' STRING
    ;

entryCore
    : alternatives                                                               # entryCourses
    | 'all' 'of' STRING? LBRACE block RBRACE                                     # entryAllOf
    | 'choose' amount 'from' STRING? LBRACE block RBRACE                         # entryChoose
    | amount level? unitWord (fromList | openPart)                               # entryUnits
    | amount level? courseWord openPart                                          # entryCount
    | 'optional' entryCore                                                       # entryOptional
    | 'options' LBRACE option (sep option)* RBRACE                               # entryOptions
    | 'complete' STRING ('of' number hourWord)? ('approved' 'by' who)?           # entryComplete
    | STRING LBRACE block RBRACE                                                 # entryPart
    ;

fromList
    : 'from' STRING? LBRACE block RBRACE
    ;

openPart
    : STRING? openTail*
    ;

openTail
    : 'approved' 'by' who
    | 'with' amount unitWord
    ;

alternatives
    : alternative (connective alternative)*
    ;

alternative
    : courseRef ('for' number unitWord)? times?                                  # alternativeCourse
    | anyCourse                                                                  # alternativeAny
    | LPAREN alternatives RPAREN                                                 # alternativeGroup
    ;

times
    : 'twice'
    | INT 'times'
    ;

anyCourse
    : 'any' 'from' STRING                                                        # anyFrom
    | 'any' level? CODE ('to' (INT | CAPS) | AND_ABOVE)? except? openTail*       # anyNumbered
    | 'any' level? subject? courseWord STRING openTail*                          # anyOpen
    | 'any' level? subject? courseWord numbered? except? openTail*               # anyCourseOf
    ;

except
    : 'except' courseRefs
    ;

subject
    : CAPS CAPS?
    ;

numbered
    : 'numbered' INT ('to' INT | AND_ABOVE)?
    ;

option
    : 'option' STRING size? audience? LBRACE block RBRACE
    ;

size
    : amount sizeMeasure
    ;

sizeMeasure
    : unitWord
    | courseWord
    | hourWord
    ;

limit
    : 'at' bound = ('least' | 'most') quantity level? measure limitScope? audience?
    ;

quantity
    : number
    | PERCENT
    | FRACTION
    ;

measure
    : unitWord
    | courseWord
    | 'subject'
    | 'subjects'
    ;

limitScope
    : 'from' STRING                                                              # scopeLabel
    | 'from' LBRACE courseRef (sep courseRef)* RBRACE                            # scopeCourses
    | 'in' subject                                                               # scopeSubject
    | 'in' 'each' 'of' LBRACE subject (sep subject)* RBRACE                      # scopeEach
    | 'in' STRING                                                                # scopeUnit
    | 'outside' subject                                                          # scopeOutside
    | 'of' name                                                                  # scopeAttribute
    | numbered                                                                   # scopeNumbered
    | 'with' 'grade' gradeLetter OR_BETTER?                                      # scopeGrade
    | 'not' 'shared' 'with' STRING                                               # scopeNotShared
    | 'shared' 'with' STRING                                                     # scopeShared
    | 'taken' STRING                                                             # scopeTaken
    ;

exclusion
    : 'not' 'both' courseRef 'and' courseRef
    ;

order
    : 'order' orderStep ('then' orderStep)+
    ;

orderStep
    : courseRefs
    ;

condition_
    : 'condition' STRING
    ;

note_
    : 'note' text
    ;

shareNone
    : 'share' 'none'
    ;

mayShare
    : STRING 'may' 'share' ('up' 'to' number sizeMeasure)? 'with' STRING
    ;

amount
    : number ('to' number | OR_MORE)?
    | 'exactly' number
    | 'up' 'to' number
    ;

number
    : INT
    | DECIMAL
    ;

// ---------------------------------------------------------------- degrees and programs

degree
    : ('undergraduate' | 'graduate')? 'degree' word STRING (LBRACE (degreeItem (sep degreeItem)*)? RBRACE)?
    ;

degreeItem
    : unitWord number                                                            # degreeUnits
    | 'college' word                                                             # degreeCollege
    ;

program
    : kind word STRING (LBRACE (programItem (sep programItem)*)? RBRACE)?
    ;

kind
    : audienceWord ('and' audienceWord)* 'certificate'                           # kindCertificate
    | 'academic' 'certificate'                                                   # kindUnclassified
    | 'non-credit' 'certificate'                                                 # kindNonCredit
    | 'academic' 'micro-credential'                                              # kindMicro
    | 'non-credit' 'micro-credential'                                            # kindNonCreditMicro
    | 'certificate' 'of' 'participation'                                         # kindParticipation
    | 'learning' 'experience'                                                    # kindExperience
    ;

audienceWord
    : 'undergraduate'
    | 'post-baccalaureate'
    | 'graduate'
    ;

programItem
    : 'status' word                                                              # status
    | 'title' 'preferred' 'by' STRING                                            # titlePreferred
    | 'formerly' (word | STRING)                                                 # formerly
    | 'field' STRING                                                             # field
    | unitWord STRING                                                            # sponsor
    | 'jointly' 'with' STRING                                                    # jointly
    | 'duration' (STRING | number word)                                          # duration
    | 'in' 'effect' 'from' DATE                                                  # programEffect
    | 'stand-alone'                                                              # standAlone
    | 'together' 'with' STRING                                                   # togetherWith
    | 'prepares' 'for' 'exam' STRING                                             # preparesForExam
    | 'prepares' 'for' STRING STRING?                                            # preparesFor
    | 'federal' 'aid' 'eligible'                                                 # federalAid
    | 'cip' STRING                                                               # cip
    | 'aligned' 'with' STRING                                                    # alignedWith
    | 'need' STRING                                                              # need
    | 'population' STRING                                                        # population
    | 'consulted' STRING                                                         # consulted
    | 'admission' LBRACE (admissionLine (sep admissionLine)*)? RBRACE            # admission
    | 'requirements' size? LBRACE block RBRACE                                   # requirements
    | 'prerequisites' size? LBRACE block RBRACE                                  # prerequisitesApart
    | 'list' STRING LBRACE block RBRACE                                          # sharedList
    | pathTest                                                                   # programTest
    | waiver                                                                     # programWaiver
    | 'waive' 'prerequisites' conditionTerm ('and' conditionTerm)*               # waive
    | unitWord 'with' 'prerequisites' amount                                     # unitsWithPrerequisites
    | 'level' audienceWord                                                       # programLevel
    | 'form' word                                                                # form
    | 'gpa' number over? audience?                                               # gpa
    | 'grade' gradeLetter OR_BETTER 'in' ('every' 'course' | courseRefs) audience? # minimumGrade
    | 'grading' gradingBasis                                                     # programGrading
    | 'repeat' 'at' 'most' number sizeMeasure                                    # repeatCap
    | 'residence' 'at' 'least' share STRING?                                     # residence
    | 'transfer' ('none' | 'at' 'most' share) except? STRING?                    # transfer
    | 'prior' 'learning' ('none' | 'at' 'most' share | STRING)                   # priorLearning
    | 'share' ('up' 'to' number unitWord | 'all' unitWord | 'none')
        ('with' target)? permission?                                             # sharing
    | 'not' 'with' target                                                        # notWith
    | 'not' 'open' 'to' STRING                                                   # notOpenTo
    | 'open' 'to' STRING                                                         # openTo
    | 'stacks' 'into' target ('for' number unitWord)? permission?                # stacksInto
    | 'substitute' STRING 'for' ('any' 'course' | courseRefs)
        ('with' 'consent' 'of' who)?                                             # substitute
    | 'complete' 'within' number word ('from' STRING)?                           # completeWithin
    | 'courses' 'no' 'older' 'than' number yearWord                              # recency
    | 'outcomes' LBRACE (outcome (sep outcome)*)? RBRACE                         # outcomes
    | 'approvals' LBRACE (approval (sep approval)*)? RBRACE                      # approvals
    | 'notation' (STRING | freeWord ('or' freeWord)*)                            # notation
    | 'recorded' 'on' names                                                      # recordedOn
    | 'printed' 'wording' text                                                   # printedWording
    | 'university' 'seal'                                                        # seal
    | 'policy' word                                                              # programPolicy
    | 'condition' STRING                                                         # programCondition
    | source                                                                     # programSource
    | shared                                                                     # programShared
    ;

admissionLine
    : condition
    ;

share
    : number sizeMeasure
    | PERCENT
    | FRACTION
    ;

outcome
    : word STRING ('assessed' 'by' assessors)?
    ;

approval
    : (STRING | body) ('on' DATE)? ('by' STRING)?
    ;

body
    : (freeWord | 'of' | 'for' | 'and' | 'or' | 'in' | 'at')+
    ;

// ---------------------------------------------------------------- words

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
    | 'requirements' | 'residence' | 'rows' | 'same' | 'sample' | 'say' | 'seal' | 'seen' | 'separator'
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
