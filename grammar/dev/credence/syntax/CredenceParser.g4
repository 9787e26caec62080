/*
 * The grammar of Credence. One idea carries it: a line says one thing, a comma is a line end, and `and` / `or` are
 * logic, never a list. The token filter (LineFilter) has already dropped the line ends that mean nothing, so that a SEP
 * stands between two lines and nowhere else.
 */
parser grammar CredenceParser;

import CredenceCourses, CredenceConditions, CredenceRequirements, CredencePolicy, CredenceWords;

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
    | 'replaced' 'by' target                                                     # replacedBy
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
