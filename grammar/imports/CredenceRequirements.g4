/* Requirements: what a student has to complete, and the limits on it. */
parser grammar CredenceRequirements;

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
