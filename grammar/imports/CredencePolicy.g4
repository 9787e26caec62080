/*
 * Policy documents, and what programs say about a policy. The same tokens and line rules as everywhere; CredenceParser
 * imports these rules. A sentence is a subject, `must` or `should`, and a predicate; which facts there are to speak of, and
 * which values a fact has, is a closed list that the package `policy` keeps, so that a new fact needs no new grammar.
 */
parser grammar CredencePolicy;

policy
    : 'policy' word STRING (LBRACE (policyItem (sep policyItem)*)? RBRACE)?
    ;

policyItem
    : 'code' word                                                                # policyCode
    | 'number' STRING                                                            # policyNumber
    | 'extends' word                                                             # policyExtends
    | 'supersedes' STRING                                                        # policySupersedes
    | 'in' 'effect' 'from' DATE                                                  # policyEffect
    | 'terms' word                                                               # policyTerms
    | 'approvals' LBRACE (approval (sep approval)*)? RBRACE                      # policyApprovals
    | 'words' word STRING? LBRACE (lexiconLine (sep lexiconLine)*)? RBRACE       # policyWords
    | 'note' text                                                                # policyNote
    | source                                                                     # policySource
    | 'clause' clauseNumber STRING (LBRACE (clauseItem (sep clauseItem)*)? RBRACE)? # policyClause
    ;

// A clause number is text: 2.1 and 2.10 are two.
clauseNumber
    : DECIMAL
    | INT
    ;

lexiconLine
    : STRING ('say' STRING)?
    ;

clauseItem
    : 'applies' 'to' applicable ('and' applicable)*                              # clauseApplies
    | 'subject' word                                                             # clauseSubject
    | 'reading' text                                                             # clauseReading
    | 'rendered' text                                                            # clauseRendered
    | 'advisory' text                                                            # clauseAdvisory
    | 'note' text                                                                # clauseNote
    | policySubject modal predicate proviso*                                   # clauseSentence
    ;

applicable
    : 'every' 'kind'
    | 'the' 'catalog'
    | kind
    ;

policySubject
    : 'every' 'path' pathWindow?                                                 # everyPath
    | 'the' factName ('and' factName)*                                           # theFacts
    ;

pathWindow
    : 'of' (amount | 'more' 'than' number | 'less' 'than' number) unitWord
    ;

factName
    : factWord+
    ;

factWord
    : freeWord
    | 'of'
    | 'in'
    | 'with'
    | 'for'
    | 'on'
    | 'by'
    | 'from'
    | 'to'
    ;

modal
    : 'must' 'not'?
    | 'should' ('wherever' 'possible')? 'not'?
    ;

predicate
    : 'have' pathMeasure                                                         # hasMeasure
    | 'be' comparison quantity unitWord? ('of' 'the' 'smallest' 'path')?         # isBounded
    | 'be' 'approved' 'by' LBRACE (STRING | body) (sep (STRING | body))* RBRACE  # isApproved
    | 'be' factValue ('or' factValue)*                                           # isValue
    | 'equal' factName ('divided' 'by' number)?                                  # equalsFact
    | 'use' 'a' 'word' 'of' word                                                 # usesWord
    | 'read' LBRACE titlePattern (sep titlePattern)* RBRACE                      # readsAs
    ;

comparison
    : 'at' ('least' | 'most')
    | ('more' | 'less') 'than'
    ;

pathMeasure
    : comparison quantity pathLevels? measure pathScope? pathAllowance?          # boundedMeasure
    | amount unitWord                                                            # amountMeasure
    ;

pathLevels
    : level ('or' level)*
    ;

pathScope
    : 'of' name
    | numbered
    ;

pathAllowance
    : 'counting' 'up' 'to' number level unitWord
    ;

factValue
    : STRING
    | CREDIT_NO_CREDIT
    | COMPLETE_INCOMPLETE
    | factWord+
    ;

proviso
    : ('when' | 'unless') 'the' factName 'is' 'not'? factValue ('or' factValue)*
    ;

titlePattern
    : kind 'as' STRING ('or' STRING)*
    ;

// ---------------------------------------------------------------- what programs say about a policy

pathTest
    : ('example' | 'counterexample') STRING LBRACE (testLine (sep testLine)*)? RBRACE
    ;

testLine
    : courseRef ('for' number unitWord)? times?                                  # testCourse
    | number level? unitWord STRING?                                             # testOpenUnits
    | 'breaks' clauseNumber                                                      # testBreaks
    | 'no' 'path'                                                                # testNoPath
    ;

waiver
    : 'waive' clauseNumber STRING 'approved' 'by' who 'on' DATE
    ;
