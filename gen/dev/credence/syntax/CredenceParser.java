// Generated from /work/h/manual/grammar/dev/credence/syntax/CredenceParser.g4 by ANTLR 4.13.2
package dev.credence.syntax;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.misc.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;
import java.util.Iterator;
import java.util.ArrayList;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class CredenceParser extends Parser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		OR_BETTER=1, OR_EQUIVALENT=2, OR_MORE=3, AND_ABOVE=4, CREDIT_NO_CREDIT=5, 
		COMPLETE_INCOMPLETE=6, K_ACADEMIC=7, K_ADMISSION=8, K_AID=9, K_ALIGNED=10, 
		K_ALL=11, K_AND=12, K_ANY=13, K_APPROVALS=14, K_APPROVED=15, K_AS=16, 
		K_ASSESSED=17, K_ASSOCIATE=18, K_AT=19, K_BACCALAUREATE=20, K_BE=21, K_BOTH=22, 
		K_BY=23, K_CATALOG=24, K_CERTIFICATE=25, K_CEU=26, K_CHOOSE=27, K_CIP=28, 
		K_COLLEGE=29, K_COLUMN=30, K_COMPLETE=31, K_CONCURRENT=32, K_CONDITION=33, 
		K_CONSENT=34, K_CONSULTED=35, K_CONTACT=36, K_CONTINUING=37, K_COREQUISITES=38, 
		K_COUNTS=39, K_COURSE=40, K_COURSES=41, K_CREDENTIAL=42, K_CREDIT=43, 
		K_DEGREE=44, K_DELIVERY=45, K_DEPARTMENT=46, K_DESCRIPTION=47, K_DOCTORAL=48, 
		K_DURATION=49, K_EACH=50, K_EDITION=51, K_EDUCATION=52, K_EFFECT=53, K_ELIGIBLE=54, 
		K_ENROLLED=55, K_EVERY=56, K_EXACTLY=57, K_EXAM=58, K_EXCEPT=59, K_EXPERIENCE=60, 
		K_FEDERAL=61, K_FIELD=62, K_FOR=63, K_FORM=64, K_FORMERLY=65, K_FROM=66, 
		K_GPA=67, K_GRADE=68, K_GRADING=69, K_GRADUATE=70, K_HOLDING=71, K_HOUR=72, 
		K_HOURS=73, K_IN=74, K_INSTITUTION=75, K_INTO=76, K_IS=77, K_JOINTLY=78, 
		K_LEARNING=79, K_LEAST=80, K_LETTER=81, K_LEVEL=82, K_LEVELS=83, K_LIST=84, 
		K_LOWER_DIVISION=85, K_MAJOR=86, K_MASTERS=87, K_MAY=88, K_MICRO_CREDENTIAL=89, 
		K_MINOR=90, K_MOST=91, K_NAME=92, K_NEED=93, K_NO=94, K_NON_CREDIT=95, 
		K_NONE=96, K_NOT=97, K_NOTATION=98, K_NOTE=99, K_NUMBERED=100, K_OF=101, 
		K_OFFERED=102, K_OLDER=103, K_ON=104, K_OPEN=105, K_OPTION=106, K_OPTIONAL=107, 
		K_OPTIONS=108, K_OR=109, K_ORDER=110, K_OUTCOMES=111, K_OUTSIDE=112, K_OVER=113, 
		K_PARTICIPATION=114, K_PERMITTED=115, K_POLICY=116, K_POPULATION=117, 
		K_POST_BACCALAUREATE=118, K_PREFER=119, K_PREFERRED=120, K_PREPARES=121, 
		K_PREREQUISITES=122, K_PRINTED=123, K_PRIOR=124, K_RECOMMENDED=125, K_RECORDED=126, 
		K_REPEAT=127, K_REPEATABLE=128, K_REQUIREMENTS=129, K_RESIDENCE=130, K_ROWS=131, 
		K_SAME=132, K_SAMPLE=133, K_SEAL=134, K_SEEN=135, K_SEPARATOR=136, K_SHARE=137, 
		K_SHARED=138, K_SHORT=139, K_SOURCE=140, K_STACKS=141, K_STAND_ALONE=142, 
		K_STANDING=143, K_STATUS=144, K_STEPS=145, K_SUBJECT=146, K_SUBJECTS=147, 
		K_SUBSTITUTE=148, K_TAKEN=149, K_TERMS=150, K_TEXT=151, K_THAN=152, K_THEN=153, 
		K_TIMES=154, K_TITLE=155, K_TO=156, K_TOGETHER=157, K_TOPIC=158, K_TRANSFER=159, 
		K_TWICE=160, K_UNDERGRADUATE=161, K_UNIT=162, K_UNITS=163, K_UNIVERSITY=164, 
		K_UNKNOWN=165, K_UP=166, K_UPPER_DIVISION=167, K_WAIVE=168, K_WEBSITE=169, 
		K_WITH=170, K_WITHIN=171, K_WORDING=172, K_YEAR=173, K_YEARS=174, CODE=175, 
		DATE=176, YEARS=177, PERCENT=178, FRACTION=179, DECIMAL=180, INT=181, 
		GRADE=182, CAPS=183, MIXED=184, NAME=185, TEXT=186, STRING=187, OPEN_TEXT=188, 
		OPEN_STRING=189, CURLY_STRING=190, LBRACE=191, RBRACE=192, LPAREN=193, 
		RPAREN=194, COMMA=195, NEWLINE=196, SEP=197, RANGE_SIGN=198, KEY_SIGN=199, 
		SEMICOLON=200, COMMENT=201, BLANKS=202, STRAY=203;
	public static final int
		RULE_file = 0, RULE_sep = 1, RULE_declaration = 2, RULE_institution = 3, 
		RULE_edition = 4, RULE_editionName = 5, RULE_institutionItem = 6, RULE_levelBand = 7, 
		RULE_level = 8, RULE_source = 9, RULE_text = 10, RULE_courseImport = 11, 
		RULE_importItem = 12, RULE_importField = 13, RULE_importFieldWord = 14, 
		RULE_importColumns = 15, RULE_importMapping = 16, RULE_importValue = 17, 
		RULE_course = 18, RULE_courseName = 19, RULE_topic = 20, RULE_courseRef = 21, 
		RULE_courseRefs = 22, RULE_courseItem = 23, RULE_repeatMeasure = 24, RULE_courseUnits = 25, 
		RULE_gradingBasis = 26, RULE_shared = 27, RULE_assessors = 28, RULE_assessor = 29, 
		RULE_names = 30, RULE_name = 31, RULE_condition = 32, RULE_conditionOnly = 33, 
		RULE_connective = 34, RULE_conditionTerm = 35, RULE_conditionAtom = 36, 
		RULE_courseCondition = 37, RULE_gradeLetter = 38, RULE_over = 39, RULE_degreeWord = 40, 
		RULE_standingWord = 41, RULE_yearWord = 42, RULE_unitWord = 43, RULE_courseWord = 44, 
		RULE_hourWord = 45, RULE_who = 46, RULE_target = 47, RULE_permission = 48, 
		RULE_block = 49, RULE_line = 50, RULE_entry = 51, RULE_audience = 52, 
		RULE_entryCore = 53, RULE_fromList = 54, RULE_openPart = 55, RULE_openTail = 56, 
		RULE_alternatives = 57, RULE_alternative = 58, RULE_times = 59, RULE_anyCourse = 60, 
		RULE_except = 61, RULE_subject = 62, RULE_numbered = 63, RULE_option = 64, 
		RULE_size = 65, RULE_sizeMeasure = 66, RULE_limit = 67, RULE_quantity = 68, 
		RULE_measure = 69, RULE_limitScope = 70, RULE_exclusion = 71, RULE_order = 72, 
		RULE_orderStep = 73, RULE_condition_ = 74, RULE_note_ = 75, RULE_shareNone = 76, 
		RULE_mayShare = 77, RULE_amount = 78, RULE_number = 79, RULE_degree = 80, 
		RULE_degreeItem = 81, RULE_program = 82, RULE_kind = 83, RULE_audienceWord = 84, 
		RULE_programItem = 85, RULE_admissionLine = 86, RULE_share = 87, RULE_outcome = 88, 
		RULE_approval = 89, RULE_body = 90, RULE_word = 91, RULE_freeWord = 92, 
		RULE_boundWord = 93;
	private static String[] makeRuleNames() {
		return new String[] {
			"file", "sep", "declaration", "institution", "edition", "editionName", 
			"institutionItem", "levelBand", "level", "source", "text", "courseImport", 
			"importItem", "importField", "importFieldWord", "importColumns", "importMapping", 
			"importValue", "course", "courseName", "topic", "courseRef", "courseRefs", 
			"courseItem", "repeatMeasure", "courseUnits", "gradingBasis", "shared", 
			"assessors", "assessor", "names", "name", "condition", "conditionOnly", 
			"connective", "conditionTerm", "conditionAtom", "courseCondition", "gradeLetter", 
			"over", "degreeWord", "standingWord", "yearWord", "unitWord", "courseWord", 
			"hourWord", "who", "target", "permission", "block", "line", "entry", 
			"audience", "entryCore", "fromList", "openPart", "openTail", "alternatives", 
			"alternative", "times", "anyCourse", "except", "subject", "numbered", 
			"option", "size", "sizeMeasure", "limit", "quantity", "measure", "limitScope", 
			"exclusion", "order", "orderStep", "condition_", "note_", "shareNone", 
			"mayShare", "amount", "number", "degree", "degreeItem", "program", "kind", 
			"audienceWord", "programItem", "admissionLine", "share", "outcome", "approval", 
			"body", "word", "freeWord", "boundWord"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, null, null, null, null, "'credit/no-credit'", "'complete/incomplete'", 
			"'academic'", "'admission'", "'aid'", "'aligned'", "'all'", "'and'", 
			"'any'", "'approvals'", "'approved'", "'as'", "'assessed'", "'associate'", 
			"'at'", "'baccalaureate'", "'be'", "'both'", "'by'", "'catalog'", "'certificate'", 
			"'ceu'", "'choose'", "'cip'", "'college'", "'column'", "'complete'", 
			"'concurrent'", "'condition'", "'consent'", "'consulted'", "'contact'", 
			"'continuing'", "'corequisites'", "'counts'", "'course'", "'courses'", 
			"'credential'", "'credit'", "'degree'", "'delivery'", "'department'", 
			"'description'", "'doctoral'", "'duration'", "'each'", "'edition'", "'education'", 
			"'effect'", "'eligible'", "'enrolled'", "'every'", "'exactly'", "'exam'", 
			"'except'", "'experience'", "'federal'", "'field'", "'for'", "'form'", 
			"'formerly'", "'from'", "'gpa'", "'grade'", "'grading'", "'graduate'", 
			"'holding'", "'hour'", "'hours'", "'in'", "'institution'", "'into'", 
			"'is'", "'jointly'", "'learning'", "'least'", "'letter'", "'level'", 
			"'levels'", "'list'", "'lower-division'", "'major'", "'master's'", "'may'", 
			"'micro-credential'", "'minor'", "'most'", "'name'", "'need'", "'no'", 
			"'non-credit'", "'none'", "'not'", "'notation'", "'note'", "'numbered'", 
			"'of'", "'offered'", "'older'", "'on'", "'open'", "'option'", "'optional'", 
			"'options'", "'or'", "'order'", "'outcomes'", "'outside'", "'over'", 
			"'participation'", "'permitted'", "'policy'", "'population'", "'post-baccalaureate'", 
			"'prefer'", "'preferred'", "'prepares'", "'prerequisites'", "'printed'", 
			"'prior'", "'recommended'", "'recorded'", "'repeat'", "'repeatable'", 
			"'requirements'", "'residence'", "'rows'", "'same'", "'sample'", "'seal'", 
			"'seen'", "'separator'", "'share'", "'shared'", "'short'", "'source'", 
			"'stacks'", "'stand-alone'", "'standing'", "'status'", "'steps'", "'subject'", 
			"'subjects'", "'substitute'", "'taken'", "'terms'", "'text'", "'than'", 
			"'then'", "'times'", "'title'", "'to'", "'together'", "'topic'", "'transfer'", 
			"'twice'", "'undergraduate'", "'unit'", "'units'", "'university'", "'unknown'", 
			"'up'", "'upper-division'", "'waive'", "'website'", "'with'", "'within'", 
			"'wording'", "'year'", "'years'", null, null, null, null, null, null, 
			null, null, null, null, null, null, null, null, null, null, "'{'", "'}'", 
			"'('", "')'", "','", null, null, null, null, "';'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "OR_BETTER", "OR_EQUIVALENT", "OR_MORE", "AND_ABOVE", "CREDIT_NO_CREDIT", 
			"COMPLETE_INCOMPLETE", "K_ACADEMIC", "K_ADMISSION", "K_AID", "K_ALIGNED", 
			"K_ALL", "K_AND", "K_ANY", "K_APPROVALS", "K_APPROVED", "K_AS", "K_ASSESSED", 
			"K_ASSOCIATE", "K_AT", "K_BACCALAUREATE", "K_BE", "K_BOTH", "K_BY", "K_CATALOG", 
			"K_CERTIFICATE", "K_CEU", "K_CHOOSE", "K_CIP", "K_COLLEGE", "K_COLUMN", 
			"K_COMPLETE", "K_CONCURRENT", "K_CONDITION", "K_CONSENT", "K_CONSULTED", 
			"K_CONTACT", "K_CONTINUING", "K_COREQUISITES", "K_COUNTS", "K_COURSE", 
			"K_COURSES", "K_CREDENTIAL", "K_CREDIT", "K_DEGREE", "K_DELIVERY", "K_DEPARTMENT", 
			"K_DESCRIPTION", "K_DOCTORAL", "K_DURATION", "K_EACH", "K_EDITION", "K_EDUCATION", 
			"K_EFFECT", "K_ELIGIBLE", "K_ENROLLED", "K_EVERY", "K_EXACTLY", "K_EXAM", 
			"K_EXCEPT", "K_EXPERIENCE", "K_FEDERAL", "K_FIELD", "K_FOR", "K_FORM", 
			"K_FORMERLY", "K_FROM", "K_GPA", "K_GRADE", "K_GRADING", "K_GRADUATE", 
			"K_HOLDING", "K_HOUR", "K_HOURS", "K_IN", "K_INSTITUTION", "K_INTO", 
			"K_IS", "K_JOINTLY", "K_LEARNING", "K_LEAST", "K_LETTER", "K_LEVEL", 
			"K_LEVELS", "K_LIST", "K_LOWER_DIVISION", "K_MAJOR", "K_MASTERS", "K_MAY", 
			"K_MICRO_CREDENTIAL", "K_MINOR", "K_MOST", "K_NAME", "K_NEED", "K_NO", 
			"K_NON_CREDIT", "K_NONE", "K_NOT", "K_NOTATION", "K_NOTE", "K_NUMBERED", 
			"K_OF", "K_OFFERED", "K_OLDER", "K_ON", "K_OPEN", "K_OPTION", "K_OPTIONAL", 
			"K_OPTIONS", "K_OR", "K_ORDER", "K_OUTCOMES", "K_OUTSIDE", "K_OVER", 
			"K_PARTICIPATION", "K_PERMITTED", "K_POLICY", "K_POPULATION", "K_POST_BACCALAUREATE", 
			"K_PREFER", "K_PREFERRED", "K_PREPARES", "K_PREREQUISITES", "K_PRINTED", 
			"K_PRIOR", "K_RECOMMENDED", "K_RECORDED", "K_REPEAT", "K_REPEATABLE", 
			"K_REQUIREMENTS", "K_RESIDENCE", "K_ROWS", "K_SAME", "K_SAMPLE", "K_SEAL", 
			"K_SEEN", "K_SEPARATOR", "K_SHARE", "K_SHARED", "K_SHORT", "K_SOURCE", 
			"K_STACKS", "K_STAND_ALONE", "K_STANDING", "K_STATUS", "K_STEPS", "K_SUBJECT", 
			"K_SUBJECTS", "K_SUBSTITUTE", "K_TAKEN", "K_TERMS", "K_TEXT", "K_THAN", 
			"K_THEN", "K_TIMES", "K_TITLE", "K_TO", "K_TOGETHER", "K_TOPIC", "K_TRANSFER", 
			"K_TWICE", "K_UNDERGRADUATE", "K_UNIT", "K_UNITS", "K_UNIVERSITY", "K_UNKNOWN", 
			"K_UP", "K_UPPER_DIVISION", "K_WAIVE", "K_WEBSITE", "K_WITH", "K_WITHIN", 
			"K_WORDING", "K_YEAR", "K_YEARS", "CODE", "DATE", "YEARS", "PERCENT", 
			"FRACTION", "DECIMAL", "INT", "GRADE", "CAPS", "MIXED", "NAME", "TEXT", 
			"STRING", "OPEN_TEXT", "OPEN_STRING", "CURLY_STRING", "LBRACE", "RBRACE", 
			"LPAREN", "RPAREN", "COMMA", "NEWLINE", "SEP", "RANGE_SIGN", "KEY_SIGN", 
			"SEMICOLON", "COMMENT", "BLANKS", "STRAY"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "CredenceParser.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public CredenceParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FileContext extends ParserRuleContext {
		public TerminalNode EOF() { return getToken(CredenceParser.EOF, 0); }
		public List<DeclarationContext> declaration() {
			return getRuleContexts(DeclarationContext.class);
		}
		public DeclarationContext declaration(int i) {
			return getRuleContext(DeclarationContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public FileContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_file; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFile(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFile(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFile(this);
			else return visitor.visitChildren(this);
		}
	}

	public final FileContext file() throws RecognitionException {
		FileContext _localctx = new FileContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_file);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(197);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2272690568167552L) != 0) || ((((_la - 70)) & ~0x3f) == 0 && ((1L << (_la - 70)) & 281475010265633L) != 0) || _la==K_UNDERGRADUATE) {
				{
				setState(188);
				declaration();
				setState(194);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(189);
					sep();
					setState(190);
					declaration();
					}
					}
					setState(196);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(199);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SepContext extends ParserRuleContext {
		public TerminalNode SEP() { return getToken(CredenceParser.SEP, 0); }
		public SepContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_sep; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSep(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSep(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSep(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SepContext sep() throws RecognitionException {
		SepContext _localctx = new SepContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_sep);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(201);
			match(SEP);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DeclarationContext extends ParserRuleContext {
		public InstitutionContext institution() {
			return getRuleContext(InstitutionContext.class,0);
		}
		public EditionContext edition() {
			return getRuleContext(EditionContext.class,0);
		}
		public CourseImportContext courseImport() {
			return getRuleContext(CourseImportContext.class,0);
		}
		public CourseContext course() {
			return getRuleContext(CourseContext.class,0);
		}
		public DegreeContext degree() {
			return getRuleContext(DegreeContext.class,0);
		}
		public ProgramContext program() {
			return getRuleContext(ProgramContext.class,0);
		}
		public DeclarationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_declaration; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDeclaration(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDeclaration(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDeclaration(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DeclarationContext declaration() throws RecognitionException {
		DeclarationContext _localctx = new DeclarationContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_declaration);
		try {
			setState(209);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,2,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(203);
				institution();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(204);
				edition();
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(205);
				courseImport();
				}
				break;
			case 4:
				enterOuterAlt(_localctx, 4);
				{
				setState(206);
				course();
				}
				break;
			case 5:
				enterOuterAlt(_localctx, 5);
				{
				setState(207);
				degree();
				}
				break;
			case 6:
				enterOuterAlt(_localctx, 6);
				{
				setState(208);
				program();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class InstitutionContext extends ParserRuleContext {
		public WordContext id;
		public TerminalNode K_INSTITUTION() { return getToken(CredenceParser.K_INSTITUTION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public List<InstitutionItemContext> institutionItem() {
			return getRuleContexts(InstitutionItemContext.class);
		}
		public InstitutionItemContext institutionItem(int i) {
			return getRuleContext(InstitutionItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public InstitutionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_institution; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterInstitution(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitInstitution(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitInstitution(this);
			else return visitor.visitChildren(this);
		}
	}

	public final InstitutionContext institution() throws RecognitionException {
		InstitutionContext _localctx = new InstitutionContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_institution);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(211);
			match(K_INSTITUTION);
			setState(213);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -128L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252342316621103103L) != 0)) {
				{
				setState(212);
				((InstitutionContext)_localctx).id = word();
				}
			}

			setState(215);
			match(STRING);
			setState(229);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(216);
				match(LBRACE);
				setState(226);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2251800367333376L) != 0) || ((((_la - 74)) & ~0x3f) == 0 && ((1L << (_la - 74)) & 576465150383489537L) != 0) || ((((_la - 139)) & ~0x3f) == 0 && ((1L << (_la - 139)) & 1073743875L) != 0)) {
					{
					setState(217);
					institutionItem();
					setState(223);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(218);
						sep();
						setState(219);
						institutionItem();
						}
						}
						setState(225);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(228);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class EditionContext extends ParserRuleContext {
		public TerminalNode K_EDITION() { return getToken(CredenceParser.K_EDITION, 0); }
		public EditionNameContext editionName() {
			return getRuleContext(EditionNameContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<InstitutionItemContext> institutionItem() {
			return getRuleContexts(InstitutionItemContext.class);
		}
		public InstitutionItemContext institutionItem(int i) {
			return getRuleContext(InstitutionItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public EditionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_edition; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEdition(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEdition(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEdition(this);
			else return visitor.visitChildren(this);
		}
	}

	public final EditionContext edition() throws RecognitionException {
		EditionContext _localctx = new EditionContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_edition);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(231);
			match(K_EDITION);
			setState(232);
			editionName();
			setState(234);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(233);
				match(STRING);
				}
			}

			setState(249);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(236);
				match(LBRACE);
				setState(246);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2251800367333376L) != 0) || ((((_la - 74)) & ~0x3f) == 0 && ((1L << (_la - 74)) & 576465150383489537L) != 0) || ((((_la - 139)) & ~0x3f) == 0 && ((1L << (_la - 139)) & 1073743875L) != 0)) {
					{
					setState(237);
					institutionItem();
					setState(243);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(238);
						sep();
						setState(239);
						institutionItem();
						}
						}
						setState(245);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(248);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class EditionNameContext extends ParserRuleContext {
		public TerminalNode YEARS() { return getToken(CredenceParser.YEARS, 0); }
		public TerminalNode INT() { return getToken(CredenceParser.INT, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public EditionNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_editionName; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEditionName(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEditionName(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEditionName(this);
			else return visitor.visitChildren(this);
		}
	}

	public final EditionNameContext editionName() throws RecognitionException {
		EditionNameContext _localctx = new EditionNameContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_editionName);
		try {
			setState(254);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case YEARS:
				enterOuterAlt(_localctx, 1);
				{
				setState(251);
				match(YEARS);
				}
				break;
			case INT:
				enterOuterAlt(_localctx, 2);
				{
				setState(252);
				match(INT);
				}
				break;
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_AND:
			case K_ANY:
			case K_APPROVALS:
			case K_APPROVED:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_AT:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_BY:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXCEPT:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FOR:
			case K_FORM:
			case K_FORMERLY:
			case K_FROM:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_IN:
			case K_INSTITUTION:
			case K_INTO:
			case K_IS:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OF:
			case K_OFFERED:
			case K_OLDER:
			case K_ON:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_OR:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_PERMITTED:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_THEN:
			case K_TIMES:
			case K_TITLE:
			case K_TO:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WITH:
			case K_WITHIN:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
				enterOuterAlt(_localctx, 3);
				{
				setState(253);
				word();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class InstitutionItemContext extends ParserRuleContext {
		public InstitutionItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_institutionItem; }
	 
		public InstitutionItemContext() { }
		public void copyFrom(InstitutionItemContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PolicyOfContext extends InstitutionItemContext {
		public TerminalNode K_POLICY() { return getToken(CredenceParser.K_POLICY, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public PolicyOfContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPolicyOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPolicyOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPolicyOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class WebsiteContext extends InstitutionItemContext {
		public TerminalNode K_WEBSITE() { return getToken(CredenceParser.K_WEBSITE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public WebsiteContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterWebsite(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitWebsite(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitWebsite(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EditionOfContext extends InstitutionItemContext {
		public TerminalNode K_EDITION() { return getToken(CredenceParser.K_EDITION, 0); }
		public EditionNameContext editionName() {
			return getRuleContext(EditionNameContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public EditionOfContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEditionOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEditionOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEditionOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TermsContext extends InstitutionItemContext {
		public TerminalNode K_TERMS() { return getToken(CredenceParser.K_TERMS, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TermsContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTerms(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTerms(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTerms(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EditionEffectContext extends InstitutionItemContext {
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_EFFECT() { return getToken(CredenceParser.K_EFFECT, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode DATE() { return getToken(CredenceParser.DATE, 0); }
		public EditionEffectContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEditionEffect(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEditionEffect(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEditionEffect(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class InstitutionSourceContext extends InstitutionItemContext {
		public SourceContext source() {
			return getRuleContext(SourceContext.class,0);
		}
		public InstitutionSourceContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterInstitutionSource(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitInstitutionSource(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitInstitutionSource(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CollegeOfContext extends InstitutionItemContext {
		public TerminalNode K_COLLEGE() { return getToken(CredenceParser.K_COLLEGE, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_CONTINUING() { return getToken(CredenceParser.K_CONTINUING, 0); }
		public TerminalNode K_EDUCATION() { return getToken(CredenceParser.K_EDUCATION, 0); }
		public CollegeOfContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCollegeOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCollegeOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCollegeOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ShortNameContext extends InstitutionItemContext {
		public TerminalNode K_SHORT() { return getToken(CredenceParser.K_SHORT, 0); }
		public TerminalNode K_NAME() { return getToken(CredenceParser.K_NAME, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ShortNameContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterShortName(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitShortName(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitShortName(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SampleContext extends InstitutionItemContext {
		public TerminalNode K_SAMPLE() { return getToken(CredenceParser.K_SAMPLE, 0); }
		public SampleContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSample(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSample(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSample(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class LevelsContext extends InstitutionItemContext {
		public TerminalNode K_LEVELS() { return getToken(CredenceParser.K_LEVELS, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<LevelBandContext> levelBand() {
			return getRuleContexts(LevelBandContext.class);
		}
		public LevelBandContext levelBand(int i) {
			return getRuleContext(LevelBandContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public LevelsContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLevels(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLevels(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLevels(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CatalogCompleteContext extends InstitutionItemContext {
		public TerminalNode K_CATALOG() { return getToken(CredenceParser.K_CATALOG, 0); }
		public TerminalNode K_COMPLETE() { return getToken(CredenceParser.K_COMPLETE, 0); }
		public CatalogCompleteContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCatalogComplete(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCatalogComplete(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCatalogComplete(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class InstitutionNoteContext extends InstitutionItemContext {
		public TerminalNode K_NOTE() { return getToken(CredenceParser.K_NOTE, 0); }
		public TextContext text() {
			return getRuleContext(TextContext.class,0);
		}
		public InstitutionNoteContext(InstitutionItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterInstitutionNote(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitInstitutionNote(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitInstitutionNote(this);
			else return visitor.visitChildren(this);
		}
	}

	public final InstitutionItemContext institutionItem() throws RecognitionException {
		InstitutionItemContext _localctx = new InstitutionItemContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_institutionItem);
		int _la;
		try {
			setState(301);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_EDITION:
				_localctx = new EditionOfContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(256);
				match(K_EDITION);
				setState(257);
				editionName();
				setState(259);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(258);
					match(STRING);
					}
				}

				}
				break;
			case K_TERMS:
				_localctx = new TermsContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(261);
				match(K_TERMS);
				setState(262);
				word();
				}
				break;
			case K_LEVELS:
				_localctx = new LevelsContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(263);
				match(K_LEVELS);
				setState(264);
				match(LBRACE);
				setState(274);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(265);
					levelBand();
					setState(271);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(266);
						sep();
						setState(267);
						levelBand();
						}
						}
						setState(273);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(276);
				match(RBRACE);
				}
				break;
			case K_COLLEGE:
				_localctx = new CollegeOfContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(277);
				match(K_COLLEGE);
				setState(278);
				word();
				setState(279);
				match(STRING);
				setState(282);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_CONTINUING) {
					{
					setState(280);
					match(K_CONTINUING);
					setState(281);
					match(K_EDUCATION);
					}
				}

				}
				break;
			case K_POLICY:
				_localctx = new PolicyOfContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(284);
				match(K_POLICY);
				setState(285);
				word();
				}
				break;
			case K_CATALOG:
				_localctx = new CatalogCompleteContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(286);
				match(K_CATALOG);
				setState(287);
				match(K_COMPLETE);
				}
				break;
			case K_SAMPLE:
				_localctx = new SampleContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(288);
				match(K_SAMPLE);
				}
				break;
			case K_SHORT:
				_localctx = new ShortNameContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(289);
				match(K_SHORT);
				setState(290);
				match(K_NAME);
				setState(291);
				match(STRING);
				}
				break;
			case K_WEBSITE:
				_localctx = new WebsiteContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(292);
				match(K_WEBSITE);
				setState(293);
				match(STRING);
				}
				break;
			case K_IN:
				_localctx = new EditionEffectContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(294);
				match(K_IN);
				setState(295);
				match(K_EFFECT);
				setState(296);
				match(K_FROM);
				setState(297);
				match(DATE);
				}
				break;
			case K_NOTE:
				_localctx = new InstitutionNoteContext(_localctx);
				enterOuterAlt(_localctx, 11);
				{
				setState(298);
				match(K_NOTE);
				setState(299);
				text();
				}
				break;
			case K_SOURCE:
				_localctx = new InstitutionSourceContext(_localctx);
				enterOuterAlt(_localctx, 12);
				{
				setState(300);
				source();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LevelBandContext extends ParserRuleContext {
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public List<TerminalNode> INT() { return getTokens(CredenceParser.INT); }
		public TerminalNode INT(int i) {
			return getToken(CredenceParser.INT, i);
		}
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode AND_ABOVE() { return getToken(CredenceParser.AND_ABOVE, 0); }
		public LevelBandContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_levelBand; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLevelBand(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLevelBand(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLevelBand(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LevelBandContext levelBand() throws RecognitionException {
		LevelBandContext _localctx = new LevelBandContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_levelBand);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(303);
			level();
			setState(309);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,17,_ctx) ) {
			case 1:
				{
				setState(304);
				match(INT);
				setState(305);
				match(K_TO);
				setState(306);
				match(INT);
				}
				break;
			case 2:
				{
				setState(307);
				match(INT);
				setState(308);
				match(AND_ABOVE);
				}
				break;
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LevelContext extends ParserRuleContext {
		public TerminalNode K_LOWER_DIVISION() { return getToken(CredenceParser.K_LOWER_DIVISION, 0); }
		public TerminalNode K_UPPER_DIVISION() { return getToken(CredenceParser.K_UPPER_DIVISION, 0); }
		public TerminalNode K_GRADUATE() { return getToken(CredenceParser.K_GRADUATE, 0); }
		public LevelContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_level; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLevel(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLevel(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLevel(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LevelContext level() throws RecognitionException {
		LevelContext _localctx = new LevelContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_level);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(311);
			_la = _input.LA(1);
			if ( !(_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SourceContext extends ParserRuleContext {
		public TerminalNode K_SOURCE() { return getToken(CredenceParser.K_SOURCE, 0); }
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public TerminalNode K_SEEN() { return getToken(CredenceParser.K_SEEN, 0); }
		public SourceContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_source; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSource(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSource(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSource(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SourceContext source() throws RecognitionException {
		SourceContext _localctx = new SourceContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_source);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(313);
			match(K_SOURCE);
			setState(314);
			match(STRING);
			setState(317);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_SEEN) {
				{
				setState(315);
				match(K_SEEN);
				setState(316);
				match(STRING);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TextContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode TEXT() { return getToken(CredenceParser.TEXT, 0); }
		public TextContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_text; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterText(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitText(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitText(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TextContext text() throws RecognitionException {
		TextContext _localctx = new TextContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_text);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(319);
			_la = _input.LA(1);
			if ( !(_la==TEXT || _la==STRING) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseImportContext extends ParserRuleContext {
		public TerminalNode K_COURSES() { return getToken(CredenceParser.K_COURSES, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<ImportItemContext> importItem() {
			return getRuleContexts(ImportItemContext.class);
		}
		public ImportItemContext importItem(int i) {
			return getRuleContext(ImportItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public CourseImportContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseImport; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseImport(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseImport(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseImport(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseImportContext courseImport() throws RecognitionException {
		CourseImportContext _localctx = new CourseImportContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_courseImport);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(321);
			match(K_COURSES);
			setState(322);
			match(K_FROM);
			setState(323);
			match(STRING);
			setState(337);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(324);
				match(LBRACE);
				setState(334);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -128L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252342316621103103L) != 0)) {
					{
					setState(325);
					importItem();
					setState(331);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(326);
						sep();
						setState(327);
						importItem();
						}
						}
						setState(333);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(336);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportItemContext extends ParserRuleContext {
		public ImportItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importItem; }
	 
		public ImportItemContext() { }
		public void copyFrom(ImportItemContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ImportSeparatorContext extends ImportItemContext {
		public TerminalNode K_SEPARATOR() { return getToken(CredenceParser.K_SEPARATOR, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ImportSeparatorContext(ImportItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportSeparator(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportSeparator(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportSeparator(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ImportRowsContext extends ImportItemContext {
		public TerminalNode K_ROWS() { return getToken(CredenceParser.K_ROWS, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ImportRowsContext(ImportItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportRows(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportRows(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportRows(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ImportColumnContext extends ImportItemContext {
		public ImportFieldContext importField() {
			return getRuleContext(ImportFieldContext.class,0);
		}
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public ImportColumnsContext importColumns() {
			return getRuleContext(ImportColumnsContext.class,0);
		}
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<ImportMappingContext> importMapping() {
			return getRuleContexts(ImportMappingContext.class);
		}
		public ImportMappingContext importMapping(int i) {
			return getRuleContext(ImportMappingContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public ImportColumnContext(ImportItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportColumn(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportColumn(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportColumn(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ImportTextContext extends ImportItemContext {
		public ImportFieldContext importField() {
			return getRuleContext(ImportFieldContext.class,0);
		}
		public TerminalNode K_AS() { return getToken(CredenceParser.K_AS, 0); }
		public TerminalNode K_TEXT() { return getToken(CredenceParser.K_TEXT, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public ImportColumnsContext importColumns() {
			return getRuleContext(ImportColumnsContext.class,0);
		}
		public ImportTextContext(ImportItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportText(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportText(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportText(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportItemContext importItem() throws RecognitionException {
		ImportItemContext _localctx = new ImportItemContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_importItem);
		int _la;
		try {
			setState(368);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,25,_ctx) ) {
			case 1:
				_localctx = new ImportTextContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(339);
				importField();
				setState(340);
				match(K_AS);
				setState(341);
				match(K_TEXT);
				setState(342);
				match(K_FROM);
				setState(343);
				importColumns();
				}
				break;
			case 2:
				_localctx = new ImportColumnContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(345);
				importField();
				setState(346);
				match(K_FROM);
				setState(347);
				importColumns();
				setState(361);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==LBRACE) {
					{
					setState(348);
					match(LBRACE);
					setState(358);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==STRING) {
						{
						setState(349);
						importMapping();
						setState(355);
						_errHandler.sync(this);
						_la = _input.LA(1);
						while (_la==SEP) {
							{
							{
							setState(350);
							sep();
							setState(351);
							importMapping();
							}
							}
							setState(357);
							_errHandler.sync(this);
							_la = _input.LA(1);
						}
						}
					}

					setState(360);
					match(RBRACE);
					}
				}

				}
				break;
			case 3:
				_localctx = new ImportRowsContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(363);
				match(K_ROWS);
				setState(364);
				match(K_AT);
				setState(365);
				match(STRING);
				}
				break;
			case 4:
				_localctx = new ImportSeparatorContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(366);
				match(K_SEPARATOR);
				setState(367);
				match(STRING);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportFieldContext extends ParserRuleContext {
		public List<ImportFieldWordContext> importFieldWord() {
			return getRuleContexts(ImportFieldWordContext.class);
		}
		public ImportFieldWordContext importFieldWord(int i) {
			return getRuleContext(ImportFieldWordContext.class,i);
		}
		public ImportFieldContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importField; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportField(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportField(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportField(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportFieldContext importField() throws RecognitionException {
		ImportFieldContext _localctx = new ImportFieldContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_importField);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(371); 
			_errHandler.sync(this);
			_alt = 1;
			do {
				switch (_alt) {
				case 1:
					{
					{
					setState(370);
					importFieldWord();
					}
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(373); 
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,26,_ctx);
			} while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER );
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportFieldWordContext extends ParserRuleContext {
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public ImportFieldWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importFieldWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportFieldWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportFieldWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportFieldWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportFieldWordContext importFieldWord() throws RecognitionException {
		ImportFieldWordContext _localctx = new ImportFieldWordContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_importFieldWord);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(375);
			word();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportColumnsContext extends ParserRuleContext {
		public List<TerminalNode> K_COLUMN() { return getTokens(CredenceParser.K_COLUMN); }
		public TerminalNode K_COLUMN(int i) {
			return getToken(CredenceParser.K_COLUMN, i);
		}
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public TerminalNode K_AND() { return getToken(CredenceParser.K_AND, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public ImportColumnsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importColumns; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportColumns(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportColumns(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportColumns(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportColumnsContext importColumns() throws RecognitionException {
		ImportColumnsContext _localctx = new ImportColumnsContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_importColumns);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(377);
			match(K_COLUMN);
			setState(378);
			match(STRING);
			setState(382);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_AND || _la==K_TO) {
				{
				setState(379);
				_la = _input.LA(1);
				if ( !(_la==K_AND || _la==K_TO) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(380);
				match(K_COLUMN);
				setState(381);
				match(STRING);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportMappingContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_IS() { return getToken(CredenceParser.K_IS, 0); }
		public ImportValueContext importValue() {
			return getRuleContext(ImportValueContext.class,0);
		}
		public ImportMappingContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importMapping; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportMapping(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportMapping(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportMapping(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportMappingContext importMapping() throws RecognitionException {
		ImportMappingContext _localctx = new ImportMappingContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_importMapping);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(384);
			match(STRING);
			setState(385);
			match(K_IS);
			setState(386);
			importValue();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportValueContext extends ParserRuleContext {
		public GradingBasisContext gradingBasis() {
			return getRuleContext(GradingBasisContext.class,0);
		}
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public TerminalNode K_NON_CREDIT() { return getToken(CredenceParser.K_NON_CREDIT, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ImportValueContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importValue; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterImportValue(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitImportValue(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitImportValue(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ImportValueContext importValue() throws RecognitionException {
		ImportValueContext _localctx = new ImportValueContext(_ctx, getState());
		enterRule(_localctx, 34, RULE_importValue);
		try {
			setState(393);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case CREDIT_NO_CREDIT:
			case COMPLETE_INCOMPLETE:
			case K_LETTER:
			case K_UNKNOWN:
				enterOuterAlt(_localctx, 1);
				{
				setState(388);
				gradingBasis();
				}
				break;
			case K_GRADUATE:
			case K_LOWER_DIVISION:
			case K_UPPER_DIVISION:
				enterOuterAlt(_localctx, 2);
				{
				setState(389);
				level();
				}
				break;
			case K_NON_CREDIT:
				enterOuterAlt(_localctx, 3);
				{
				setState(390);
				match(K_NON_CREDIT);
				}
				break;
			case K_NONE:
				enterOuterAlt(_localctx, 4);
				{
				setState(391);
				match(K_NONE);
				}
				break;
			case STRING:
				enterOuterAlt(_localctx, 5);
				{
				setState(392);
				match(STRING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseContext extends ParserRuleContext {
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public CourseNameContext courseName() {
			return getRuleContext(CourseNameContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<CourseItemContext> courseItem() {
			return getRuleContexts(CourseItemContext.class);
		}
		public CourseItemContext courseItem(int i) {
			return getRuleContext(CourseItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public CourseContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_course; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourse(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourse(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourse(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseContext course() throws RecognitionException {
		CourseContext _localctx = new CourseContext(_ctx, getState());
		enterRule(_localctx, 36, RULE_course);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(395);
			match(K_COURSE);
			setState(396);
			courseName();
			setState(398);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(397);
				match(STRING);
				}
			}

			setState(413);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(400);
				match(LBRACE);
				setState(410);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 247184561930240L) != 0) || ((((_la - 65)) & ~0x3f) == 0 && ((1L << (_la - 65)) & -7926335187942506479L) != 0) || ((((_la - 132)) & ~0x3f) == 0 && ((1L << (_la - 132)) & 3221225473L) != 0)) {
					{
					setState(401);
					courseItem();
					setState(407);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(402);
						sep();
						setState(403);
						courseItem();
						}
						}
						setState(409);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(412);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseNameContext extends ParserRuleContext {
		public TerminalNode CODE() { return getToken(CredenceParser.CODE, 0); }
		public TopicContext topic() {
			return getRuleContext(TopicContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public CourseNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseName; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseName(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseName(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseName(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseNameContext courseName() throws RecognitionException {
		CourseNameContext _localctx = new CourseNameContext(_ctx, getState());
		enterRule(_localctx, 38, RULE_courseName);
		int _la;
		try {
			setState(420);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case CODE:
				enterOuterAlt(_localctx, 1);
				{
				setState(415);
				match(CODE);
				setState(417);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_TOPIC) {
					{
					setState(416);
					topic();
					}
				}

				}
				break;
			case STRING:
				enterOuterAlt(_localctx, 2);
				{
				setState(419);
				match(STRING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TopicContext extends ParserRuleContext {
		public TerminalNode K_TOPIC() { return getToken(CredenceParser.K_TOPIC, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TopicContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_topic; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTopic(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTopic(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTopic(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TopicContext topic() throws RecognitionException {
		TopicContext _localctx = new TopicContext(_ctx, getState());
		enterRule(_localctx, 40, RULE_topic);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(422);
			match(K_TOPIC);
			setState(423);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseRefContext extends ParserRuleContext {
		public TerminalNode CODE() { return getToken(CredenceParser.CODE, 0); }
		public TopicContext topic() {
			return getRuleContext(TopicContext.class,0);
		}
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public CourseRefContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseRef; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseRef(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseRef(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseRef(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseRefContext courseRef() throws RecognitionException {
		CourseRefContext _localctx = new CourseRefContext(_ctx, getState());
		enterRule(_localctx, 42, RULE_courseRef);
		int _la;
		try {
			setState(431);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case CODE:
				enterOuterAlt(_localctx, 1);
				{
				setState(425);
				match(CODE);
				setState(427);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_TOPIC) {
					{
					setState(426);
					topic();
					}
				}

				}
				break;
			case K_COURSE:
				enterOuterAlt(_localctx, 2);
				{
				setState(429);
				match(K_COURSE);
				setState(430);
				match(STRING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseRefsContext extends ParserRuleContext {
		public List<CourseRefContext> courseRef() {
			return getRuleContexts(CourseRefContext.class);
		}
		public CourseRefContext courseRef(int i) {
			return getRuleContext(CourseRefContext.class,i);
		}
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public CourseRefsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseRefs; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseRefs(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseRefs(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseRefs(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseRefsContext courseRefs() throws RecognitionException {
		CourseRefsContext _localctx = new CourseRefsContext(_ctx, getState());
		enterRule(_localctx, 44, RULE_courseRefs);
		int _la;
		try {
			setState(446);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_COURSE:
			case CODE:
				enterOuterAlt(_localctx, 1);
				{
				setState(433);
				courseRef();
				}
				break;
			case LBRACE:
				enterOuterAlt(_localctx, 2);
				{
				setState(434);
				match(LBRACE);
				setState(435);
				courseRef();
				setState(441);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(436);
					sep();
					setState(437);
					courseRef();
					}
					}
					setState(443);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(444);
				match(RBRACE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseItemContext extends ParserRuleContext {
		public CourseItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseItem; }
	 
		public CourseItemContext() { }
		public void copyFrom(CourseItemContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class GradingOfContext extends CourseItemContext {
		public TerminalNode K_GRADING() { return getToken(CredenceParser.K_GRADING, 0); }
		public GradingBasisContext gradingBasis() {
			return getRuleContext(GradingBasisContext.class,0);
		}
		public GradingOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterGradingOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitGradingOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitGradingOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NonCreditContext extends CourseItemContext {
		public TerminalNode K_NON_CREDIT() { return getToken(CredenceParser.K_NON_CREDIT, 0); }
		public NonCreditContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNonCredit(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNonCredit(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNonCredit(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RecommendedOfContext extends CourseItemContext {
		public TerminalNode K_RECOMMENDED() { return getToken(CredenceParser.K_RECOMMENDED, 0); }
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public RecommendedOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRecommendedOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRecommendedOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRecommendedOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CountsAsContext extends CourseItemContext {
		public TerminalNode K_COUNTS() { return getToken(CredenceParser.K_COUNTS, 0); }
		public TerminalNode K_AS() { return getToken(CredenceParser.K_AS, 0); }
		public NamesContext names() {
			return getRuleContext(NamesContext.class,0);
		}
		public CountsAsContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCountsAs(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCountsAs(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCountsAs(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class UnitsOfContext extends CourseItemContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public CourseUnitsContext courseUnits() {
			return getRuleContext(CourseUnitsContext.class,0);
		}
		public UnitsOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterUnitsOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitUnitsOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitUnitsOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FormerlyCourseContext extends CourseItemContext {
		public TerminalNode K_FORMERLY() { return getToken(CredenceParser.K_FORMERLY, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public FormerlyCourseContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFormerlyCourse(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFormerlyCourse(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFormerlyCourse(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CourseSharedContext extends CourseItemContext {
		public SharedContext shared() {
			return getRuleContext(SharedContext.class,0);
		}
		public CourseSharedContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseShared(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseShared(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseShared(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NoCreditWithContext extends CourseItemContext {
		public TerminalNode K_NO() { return getToken(CredenceParser.K_NO, 0); }
		public TerminalNode K_CREDIT() { return getToken(CredenceParser.K_CREDIT, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public NoCreditWithContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNoCreditWith(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNoCreditWith(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNoCreditWith(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class LevelOfContext extends CourseItemContext {
		public TerminalNode K_LEVEL() { return getToken(CredenceParser.K_LEVEL, 0); }
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public LevelOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLevelOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLevelOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLevelOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PrerequisitesOfContext extends CourseItemContext {
		public TerminalNode K_PREREQUISITES() { return getToken(CredenceParser.K_PREREQUISITES, 0); }
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public PrerequisitesOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPrerequisitesOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPrerequisitesOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPrerequisitesOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RepeatableContext extends CourseItemContext {
		public TerminalNode K_REPEATABLE() { return getToken(CredenceParser.K_REPEATABLE, 0); }
		public TerminalNode K_UP() { return getToken(CredenceParser.K_UP, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public RepeatMeasureContext repeatMeasure() {
			return getRuleContext(RepeatMeasureContext.class,0);
		}
		public RepeatableContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRepeatable(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRepeatable(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRepeatable(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CorequisitesOfContext extends CourseItemContext {
		public TerminalNode K_COREQUISITES() { return getToken(CredenceParser.K_COREQUISITES, 0); }
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public CorequisitesOfContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCorequisitesOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCorequisitesOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCorequisitesOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SameAsContext extends CourseItemContext {
		public TerminalNode K_SAME() { return getToken(CredenceParser.K_SAME, 0); }
		public TerminalNode K_AS() { return getToken(CredenceParser.K_AS, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public SameAsContext(CourseItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSameAs(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSameAs(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSameAs(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseItemContext courseItem() throws RecognitionException {
		CourseItemContext _localctx = new CourseItemContext(_ctx, getState());
		enterRule(_localctx, 46, RULE_courseItem);
		int _la;
		try {
			setState(483);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_UNIT:
			case K_UNITS:
				_localctx = new UnitsOfContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(448);
				unitWord();
				setState(449);
				courseUnits();
				}
				break;
			case K_NON_CREDIT:
				_localctx = new NonCreditContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(451);
				match(K_NON_CREDIT);
				}
				break;
			case K_LEVEL:
				_localctx = new LevelOfContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(452);
				match(K_LEVEL);
				setState(453);
				level();
				}
				break;
			case K_GRADING:
				_localctx = new GradingOfContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(454);
				match(K_GRADING);
				setState(455);
				gradingBasis();
				}
				break;
			case K_PREREQUISITES:
				_localctx = new PrerequisitesOfContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(456);
				match(K_PREREQUISITES);
				setState(457);
				condition();
				}
				break;
			case K_COREQUISITES:
				_localctx = new CorequisitesOfContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(458);
				match(K_COREQUISITES);
				setState(459);
				condition();
				}
				break;
			case K_RECOMMENDED:
				_localctx = new RecommendedOfContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(460);
				match(K_RECOMMENDED);
				setState(461);
				condition();
				}
				break;
			case K_SAME:
				_localctx = new SameAsContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(462);
				match(K_SAME);
				setState(463);
				match(K_AS);
				setState(464);
				courseRefs();
				}
				break;
			case K_NO:
				_localctx = new NoCreditWithContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(465);
				match(K_NO);
				setState(466);
				match(K_CREDIT);
				setState(467);
				match(K_WITH);
				setState(468);
				courseRefs();
				}
				break;
			case K_FORMERLY:
				_localctx = new FormerlyCourseContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(469);
				match(K_FORMERLY);
				setState(470);
				courseRefs();
				}
				break;
			case K_REPEATABLE:
				_localctx = new RepeatableContext(_localctx);
				enterOuterAlt(_localctx, 11);
				{
				setState(471);
				match(K_REPEATABLE);
				setState(477);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_UP) {
					{
					setState(472);
					match(K_UP);
					setState(473);
					match(K_TO);
					setState(474);
					number();
					setState(475);
					repeatMeasure();
					}
				}

				}
				break;
			case K_COUNTS:
				_localctx = new CountsAsContext(_localctx);
				enterOuterAlt(_localctx, 12);
				{
				setState(479);
				match(K_COUNTS);
				setState(480);
				match(K_AS);
				setState(481);
				names();
				}
				break;
			case K_ASSESSED:
			case K_CEU:
			case K_COLLEGE:
			case K_CONTACT:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_NOTE:
			case K_OFFERED:
				_localctx = new CourseSharedContext(_localctx);
				enterOuterAlt(_localctx, 13);
				{
				setState(482);
				shared();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RepeatMeasureContext extends ParserRuleContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TerminalNode K_TIMES() { return getToken(CredenceParser.K_TIMES, 0); }
		public RepeatMeasureContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_repeatMeasure; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRepeatMeasure(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRepeatMeasure(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRepeatMeasure(this);
			else return visitor.visitChildren(this);
		}
	}

	public final RepeatMeasureContext repeatMeasure() throws RecognitionException {
		RepeatMeasureContext _localctx = new RepeatMeasureContext(_ctx, getState());
		enterRule(_localctx, 48, RULE_repeatMeasure);
		try {
			setState(487);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_UNIT:
			case K_UNITS:
				enterOuterAlt(_localctx, 1);
				{
				setState(485);
				unitWord();
				}
				break;
			case K_TIMES:
				enterOuterAlt(_localctx, 2);
				{
				setState(486);
				match(K_TIMES);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseUnitsContext extends ParserRuleContext {
		public List<NumberContext> number() {
			return getRuleContexts(NumberContext.class);
		}
		public NumberContext number(int i) {
			return getRuleContext(NumberContext.class,i);
		}
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_STEPS() { return getToken(CredenceParser.K_STEPS, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public List<TerminalNode> K_OR() { return getTokens(CredenceParser.K_OR); }
		public TerminalNode K_OR(int i) {
			return getToken(CredenceParser.K_OR, i);
		}
		public TerminalNode K_UNKNOWN() { return getToken(CredenceParser.K_UNKNOWN, 0); }
		public CourseUnitsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseUnits; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseUnits(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseUnits(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseUnits(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseUnitsContext courseUnits() throws RecognitionException {
		CourseUnitsContext _localctx = new CourseUnitsContext(_ctx, getState());
		enterRule(_localctx, 50, RULE_courseUnits);
		int _la;
		try {
			setState(507);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DECIMAL:
			case INT:
				enterOuterAlt(_localctx, 1);
				{
				setState(489);
				number();
				setState(504);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_TO:
					{
					setState(490);
					match(K_TO);
					setState(491);
					number();
					setState(496);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==K_IN) {
						{
						setState(492);
						match(K_IN);
						setState(493);
						match(K_STEPS);
						setState(494);
						match(K_OF);
						setState(495);
						number();
						}
					}

					}
					break;
				case K_OR:
					{
					setState(500); 
					_errHandler.sync(this);
					_la = _input.LA(1);
					do {
						{
						{
						setState(498);
						match(K_OR);
						setState(499);
						number();
						}
						}
						setState(502); 
						_errHandler.sync(this);
						_la = _input.LA(1);
					} while ( _la==K_OR );
					}
					break;
				case RBRACE:
				case SEP:
					break;
				default:
					break;
				}
				}
				break;
			case K_UNKNOWN:
				enterOuterAlt(_localctx, 2);
				{
				setState(506);
				match(K_UNKNOWN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class GradingBasisContext extends ParserRuleContext {
		public TerminalNode K_LETTER() { return getToken(CredenceParser.K_LETTER, 0); }
		public TerminalNode K_OR() { return getToken(CredenceParser.K_OR, 0); }
		public TerminalNode CREDIT_NO_CREDIT() { return getToken(CredenceParser.CREDIT_NO_CREDIT, 0); }
		public TerminalNode COMPLETE_INCOMPLETE() { return getToken(CredenceParser.COMPLETE_INCOMPLETE, 0); }
		public TerminalNode K_UNKNOWN() { return getToken(CredenceParser.K_UNKNOWN, 0); }
		public GradingBasisContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_gradingBasis; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterGradingBasis(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitGradingBasis(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitGradingBasis(this);
			else return visitor.visitChildren(this);
		}
	}

	public final GradingBasisContext gradingBasis() throws RecognitionException {
		GradingBasisContext _localctx = new GradingBasisContext(_ctx, getState());
		enterRule(_localctx, 52, RULE_gradingBasis);
		int _la;
		try {
			setState(521);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_LETTER:
				enterOuterAlt(_localctx, 1);
				{
				setState(509);
				match(K_LETTER);
				setState(512);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_OR) {
					{
					setState(510);
					match(K_OR);
					setState(511);
					match(CREDIT_NO_CREDIT);
					}
				}

				}
				break;
			case CREDIT_NO_CREDIT:
				enterOuterAlt(_localctx, 2);
				{
				setState(514);
				match(CREDIT_NO_CREDIT);
				setState(517);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_OR) {
					{
					setState(515);
					match(K_OR);
					setState(516);
					match(K_LETTER);
					}
				}

				}
				break;
			case COMPLETE_INCOMPLETE:
				enterOuterAlt(_localctx, 3);
				{
				setState(519);
				match(COMPLETE_INCOMPLETE);
				}
				break;
			case K_UNKNOWN:
				enterOuterAlt(_localctx, 4);
				{
				setState(520);
				match(K_UNKNOWN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SharedContext extends ParserRuleContext {
		public SharedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_shared; }
	 
		public SharedContext() { }
		public void copyFrom(SharedContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CollegeContext extends SharedContext {
		public TerminalNode K_COLLEGE() { return getToken(CredenceParser.K_COLLEGE, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public CollegeContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCollege(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCollege(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCollege(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DeliveryContext extends SharedContext {
		public TerminalNode K_DELIVERY() { return getToken(CredenceParser.K_DELIVERY, 0); }
		public NamesContext names() {
			return getRuleContext(NamesContext.class,0);
		}
		public DeliveryContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDelivery(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDelivery(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDelivery(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NoteContext extends SharedContext {
		public TerminalNode K_NOTE() { return getToken(CredenceParser.K_NOTE, 0); }
		public TextContext text() {
			return getRuleContext(TextContext.class,0);
		}
		public NoteContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNote(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNote(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNote(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CeuContext extends SharedContext {
		public TerminalNode K_CEU() { return getToken(CredenceParser.K_CEU, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public CeuContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCeu(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCeu(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCeu(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class OfferedContext extends SharedContext {
		public TerminalNode K_OFFERED() { return getToken(CredenceParser.K_OFFERED, 0); }
		public NamesContext names() {
			return getRuleContext(NamesContext.class,0);
		}
		public OfferedContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOffered(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOffered(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOffered(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AssessedByContext extends SharedContext {
		public TerminalNode K_ASSESSED() { return getToken(CredenceParser.K_ASSESSED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public AssessorsContext assessors() {
			return getRuleContext(AssessorsContext.class,0);
		}
		public AssessedByContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAssessedBy(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAssessedBy(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAssessedBy(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DescriptionContext extends SharedContext {
		public TerminalNode K_DESCRIPTION() { return getToken(CredenceParser.K_DESCRIPTION, 0); }
		public TextContext text() {
			return getRuleContext(TextContext.class,0);
		}
		public DescriptionContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDescription(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDescription(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDescription(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ContactHoursContext extends SharedContext {
		public TerminalNode K_CONTACT() { return getToken(CredenceParser.K_CONTACT, 0); }
		public HourWordContext hourWord() {
			return getRuleContext(HourWordContext.class,0);
		}
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public ContactHoursContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterContactHours(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitContactHours(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitContactHours(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DepartmentContext extends SharedContext {
		public TerminalNode K_DEPARTMENT() { return getToken(CredenceParser.K_DEPARTMENT, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public DepartmentContext(SharedContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDepartment(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDepartment(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDepartment(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SharedContext shared() throws RecognitionException {
		SharedContext _localctx = new SharedContext(_ctx, getState());
		enterRule(_localctx, 54, RULE_shared);
		try {
			setState(544);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_DESCRIPTION:
				_localctx = new DescriptionContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(523);
				match(K_DESCRIPTION);
				setState(524);
				text();
				}
				break;
			case K_DEPARTMENT:
				_localctx = new DepartmentContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(525);
				match(K_DEPARTMENT);
				setState(526);
				match(STRING);
				}
				break;
			case K_COLLEGE:
				_localctx = new CollegeContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(527);
				match(K_COLLEGE);
				setState(528);
				word();
				}
				break;
			case K_OFFERED:
				_localctx = new OfferedContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(529);
				match(K_OFFERED);
				setState(530);
				names();
				}
				break;
			case K_DELIVERY:
				_localctx = new DeliveryContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(531);
				match(K_DELIVERY);
				setState(532);
				names();
				}
				break;
			case K_CONTACT:
				_localctx = new ContactHoursContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(533);
				match(K_CONTACT);
				setState(534);
				hourWord();
				setState(535);
				number();
				}
				break;
			case K_CEU:
				_localctx = new CeuContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(537);
				match(K_CEU);
				setState(538);
				number();
				}
				break;
			case K_ASSESSED:
				_localctx = new AssessedByContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(539);
				match(K_ASSESSED);
				setState(540);
				match(K_BY);
				setState(541);
				assessors();
				}
				break;
			case K_NOTE:
				_localctx = new NoteContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(542);
				match(K_NOTE);
				setState(543);
				text();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AssessorsContext extends ParserRuleContext {
		public List<AssessorContext> assessor() {
			return getRuleContexts(AssessorContext.class);
		}
		public AssessorContext assessor(int i) {
			return getRuleContext(AssessorContext.class,i);
		}
		public List<TerminalNode> K_AND() { return getTokens(CredenceParser.K_AND); }
		public TerminalNode K_AND(int i) {
			return getToken(CredenceParser.K_AND, i);
		}
		public AssessorsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_assessors; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAssessors(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAssessors(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAssessors(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AssessorsContext assessors() throws RecognitionException {
		AssessorsContext _localctx = new AssessorsContext(_ctx, getState());
		enterRule(_localctx, 56, RULE_assessors);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(546);
			assessor();
			setState(551);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==K_AND) {
				{
				{
				setState(547);
				match(K_AND);
				setState(548);
				assessor();
				}
				}
				setState(553);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AssessorContext extends ParserRuleContext {
		public CourseRefContext courseRef() {
			return getRuleContext(CourseRefContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public AssessorContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_assessor; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAssessor(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAssessor(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAssessor(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AssessorContext assessor() throws RecognitionException {
		AssessorContext _localctx = new AssessorContext(_ctx, getState());
		enterRule(_localctx, 58, RULE_assessor);
		try {
			setState(556);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_COURSE:
			case CODE:
				enterOuterAlt(_localctx, 1);
				{
				setState(554);
				courseRef();
				}
				break;
			case STRING:
				enterOuterAlt(_localctx, 2);
				{
				setState(555);
				match(STRING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NamesContext extends ParserRuleContext {
		public List<NameContext> name() {
			return getRuleContexts(NameContext.class);
		}
		public NameContext name(int i) {
			return getRuleContext(NameContext.class,i);
		}
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public NamesContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_names; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNames(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNames(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNames(this);
			else return visitor.visitChildren(this);
		}
	}

	public final NamesContext names() throws RecognitionException {
		NamesContext _localctx = new NamesContext(_ctx, getState());
		enterRule(_localctx, 60, RULE_names);
		int _la;
		try {
			setState(571);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(558);
				name();
				}
				break;
			case LBRACE:
				enterOuterAlt(_localctx, 2);
				{
				setState(559);
				match(LBRACE);
				setState(560);
				name();
				setState(566);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(561);
					sep();
					setState(562);
					name();
					}
					}
					setState(568);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(569);
				match(RBRACE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NameContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<FreeWordContext> freeWord() {
			return getRuleContexts(FreeWordContext.class);
		}
		public FreeWordContext freeWord(int i) {
			return getRuleContext(FreeWordContext.class,i);
		}
		public NameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_name; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterName(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitName(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitName(this);
			else return visitor.visitChildren(this);
		}
	}

	public final NameContext name() throws RecognitionException {
		NameContext _localctx = new NameContext(_ctx, getState());
		enterRule(_localctx, 62, RULE_name);
		int _la;
		try {
			setState(579);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(573);
				match(STRING);
				}
				break;
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(575); 
				_errHandler.sync(this);
				_la = _input.LA(1);
				do {
					{
					{
					setState(574);
					freeWord();
					}
					}
					setState(577); 
					_errHandler.sync(this);
					_la = _input.LA(1);
				} while ( (((_la) & ~0x3f) == 0 && ((1L << _la) & 8646911284542402432L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2288221136364549L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252329122179579903L) != 0) );
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConditionContext extends ParserRuleContext {
		public List<ConditionTermContext> conditionTerm() {
			return getRuleContexts(ConditionTermContext.class);
		}
		public ConditionTermContext conditionTerm(int i) {
			return getRuleContext(ConditionTermContext.class,i);
		}
		public List<ConnectiveContext> connective() {
			return getRuleContexts(ConnectiveContext.class);
		}
		public ConnectiveContext connective(int i) {
			return getRuleContext(ConnectiveContext.class,i);
		}
		public List<TerminalNode> OR_EQUIVALENT() { return getTokens(CredenceParser.OR_EQUIVALENT); }
		public TerminalNode OR_EQUIVALENT(int i) {
			return getToken(CredenceParser.OR_EQUIVALENT, i);
		}
		public ConditionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_condition; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCondition(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCondition(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCondition(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConditionContext condition() throws RecognitionException {
		ConditionContext _localctx = new ConditionContext(_ctx, getState());
		enterRule(_localctx, 64, RULE_condition);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(581);
			conditionTerm();
			setState(588);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==OR_EQUIVALENT || _la==K_AND || _la==K_OR) {
				{
				setState(586);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_AND:
				case K_OR:
					{
					setState(582);
					connective();
					setState(583);
					conditionTerm();
					}
					break;
				case OR_EQUIVALENT:
					{
					setState(585);
					match(OR_EQUIVALENT);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				setState(590);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConditionOnlyContext extends ParserRuleContext {
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public TerminalNode EOF() { return getToken(CredenceParser.EOF, 0); }
		public ConditionOnlyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conditionOnly; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionOnly(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionOnly(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionOnly(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConditionOnlyContext conditionOnly() throws RecognitionException {
		ConditionOnlyContext _localctx = new ConditionOnlyContext(_ctx, getState());
		enterRule(_localctx, 66, RULE_conditionOnly);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(591);
			condition();
			setState(592);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConnectiveContext extends ParserRuleContext {
		public TerminalNode K_AND() { return getToken(CredenceParser.K_AND, 0); }
		public TerminalNode K_OR() { return getToken(CredenceParser.K_OR, 0); }
		public ConnectiveContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_connective; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConnective(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConnective(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConnective(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConnectiveContext connective() throws RecognitionException {
		ConnectiveContext _localctx = new ConnectiveContext(_ctx, getState());
		enterRule(_localctx, 68, RULE_connective);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(594);
			_la = _input.LA(1);
			if ( !(_la==K_AND || _la==K_OR) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConditionTermContext extends ParserRuleContext {
		public ConditionAtomContext conditionAtom() {
			return getRuleContext(ConditionAtomContext.class,0);
		}
		public TerminalNode K_PREFER() { return getToken(CredenceParser.K_PREFER, 0); }
		public ConditionTermContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conditionTerm; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionTerm(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionTerm(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionTerm(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConditionTermContext conditionTerm() throws RecognitionException {
		ConditionTermContext _localctx = new ConditionTermContext(_ctx, getState());
		enterRule(_localctx, 70, RULE_conditionTerm);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(597);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_PREFER) {
				{
				setState(596);
				match(K_PREFER);
				}
			}

			setState(599);
			conditionAtom();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConditionAtomContext extends ParserRuleContext {
		public ConditionAtomContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conditionAtom; }
	 
		public ConditionAtomContext() { }
		public void copyFrom(ConditionAtomContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionAnyDegreeContext extends ConditionAtomContext {
		public TerminalNode K_DEGREE() { return getToken(CredenceParser.K_DEGREE, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConditionAnyDegreeContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionAnyDegree(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionAnyDegree(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionAnyDegree(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionCourseContext extends ConditionAtomContext {
		public TerminalNode CODE() { return getToken(CredenceParser.CODE, 0); }
		public TopicContext topic() {
			return getRuleContext(TopicContext.class,0);
		}
		public List<CourseConditionContext> courseCondition() {
			return getRuleContexts(CourseConditionContext.class);
		}
		public CourseConditionContext courseCondition(int i) {
			return getRuleContext(CourseConditionContext.class,i);
		}
		public ConditionCourseContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionCourse(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionCourse(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionCourse(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionTitledContext extends ConditionAtomContext {
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<CourseConditionContext> courseCondition() {
			return getRuleContexts(CourseConditionContext.class);
		}
		public CourseConditionContext courseCondition(int i) {
			return getRuleContext(CourseConditionContext.class,i);
		}
		public ConditionTitledContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionTitled(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionTitled(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionTitled(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionGroupContext extends ConditionAtomContext {
		public TerminalNode LPAREN() { return getToken(CredenceParser.LPAREN, 0); }
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public TerminalNode RPAREN() { return getToken(CredenceParser.RPAREN, 0); }
		public ConditionGroupContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionGroup(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionGroup(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionGroup(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionTextContext extends ConditionAtomContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConditionTextContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionText(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionText(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionText(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionGpaContext extends ConditionAtomContext {
		public TerminalNode K_GPA() { return getToken(CredenceParser.K_GPA, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public OverContext over() {
			return getRuleContext(OverContext.class,0);
		}
		public ConditionGpaContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionGpa(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionGpa(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionGpa(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionFieldContext extends ConditionAtomContext {
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_WITHIN() { return getToken(CredenceParser.K_WITHIN, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public YearWordContext yearWord() {
			return getRuleContext(YearWordContext.class,0);
		}
		public ConditionFieldContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionField(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionField(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionField(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionDegreeContext extends ConditionAtomContext {
		public DegreeWordContext degreeWord() {
			return getRuleContext(DegreeWordContext.class,0);
		}
		public TerminalNode K_DEGREE() { return getToken(CredenceParser.K_DEGREE, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConditionDegreeContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionDegree(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionDegree(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionDegree(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionExamContext extends ConditionAtomContext {
		public TerminalNode K_EXAM() { return getToken(CredenceParser.K_EXAM, 0); }
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public ConditionExamContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionExam(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionExam(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionExam(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionUnitsContext extends ConditionAtomContext {
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConditionUnitsContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionUnits(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionUnits(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionUnits(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionHoldingContext extends ConditionAtomContext {
		public TerminalNode K_HOLDING() { return getToken(CredenceParser.K_HOLDING, 0); }
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public ConditionHoldingContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionHolding(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionHolding(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionHolding(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionEnrolledContext extends ConditionAtomContext {
		public TerminalNode K_ENROLLED() { return getToken(CredenceParser.K_ENROLLED, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConditionEnrolledContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionEnrolled(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionEnrolled(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionEnrolled(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionStandingContext extends ConditionAtomContext {
		public StandingWordContext standingWord() {
			return getRuleContext(StandingWordContext.class,0);
		}
		public TerminalNode K_STANDING() { return getToken(CredenceParser.K_STANDING, 0); }
		public ConditionStandingContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionStanding(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionStanding(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionStanding(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionConsentContext extends ConditionAtomContext {
		public TerminalNode K_CONSENT() { return getToken(CredenceParser.K_CONSENT, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public WhoContext who() {
			return getRuleContext(WhoContext.class,0);
		}
		public ConditionConsentContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionConsent(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionConsent(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionConsent(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConditionNoneContext extends ConditionAtomContext {
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public ConditionNoneContext(ConditionAtomContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConditionNone(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConditionNone(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConditionNone(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConditionAtomContext conditionAtom() throws RecognitionException {
		ConditionAtomContext _localctx = new ConditionAtomContext(_ctx, getState());
		enterRule(_localctx, 72, RULE_conditionAtom);
		int _la;
		try {
			setState(669);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,66,_ctx) ) {
			case 1:
				_localctx = new ConditionGroupContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(601);
				match(LPAREN);
				setState(602);
				condition();
				setState(603);
				match(RPAREN);
				}
				break;
			case 2:
				_localctx = new ConditionCourseContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(605);
				match(CODE);
				setState(607);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_TOPIC) {
					{
					setState(606);
					topic();
					}
				}

				setState(612);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (((((_la - 170)) & ~0x3f) == 0 && ((1L << (_la - 170)) & 8388611L) != 0)) {
					{
					{
					setState(609);
					courseCondition();
					}
					}
					setState(614);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case 3:
				_localctx = new ConditionTitledContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(615);
				match(K_COURSE);
				setState(616);
				match(STRING);
				setState(620);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (((((_la - 170)) & ~0x3f) == 0 && ((1L << (_la - 170)) & 8388611L) != 0)) {
					{
					{
					setState(617);
					courseCondition();
					}
					}
					setState(622);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case 4:
				_localctx = new ConditionFieldContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(623);
				match(K_COURSE);
				setState(624);
				match(K_IN);
				setState(625);
				match(STRING);
				setState(630);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_WITHIN) {
					{
					setState(626);
					match(K_WITHIN);
					setState(627);
					number();
					setState(628);
					yearWord();
					}
				}

				}
				break;
			case 5:
				_localctx = new ConditionConsentContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(632);
				match(K_CONSENT);
				setState(633);
				match(K_OF);
				setState(634);
				who();
				}
				break;
			case 6:
				_localctx = new ConditionGpaContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(635);
				match(K_GPA);
				setState(636);
				number();
				setState(638);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_OVER) {
					{
					setState(637);
					over();
					}
				}

				}
				break;
			case 7:
				_localctx = new ConditionDegreeContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(640);
				degreeWord();
				setState(641);
				match(K_DEGREE);
				setState(644);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_IN) {
					{
					setState(642);
					match(K_IN);
					setState(643);
					match(STRING);
					}
				}

				}
				break;
			case 8:
				_localctx = new ConditionAnyDegreeContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(646);
				match(K_DEGREE);
				setState(647);
				match(K_IN);
				setState(648);
				match(STRING);
				}
				break;
			case 9:
				_localctx = new ConditionExamContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(649);
				match(K_EXAM);
				setState(650);
				match(STRING);
				setState(653);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_WITH) {
					{
					setState(651);
					match(K_WITH);
					setState(652);
					match(STRING);
					}
				}

				}
				break;
			case 10:
				_localctx = new ConditionStandingContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(655);
				standingWord();
				setState(656);
				match(K_STANDING);
				}
				break;
			case 11:
				_localctx = new ConditionHoldingContext(_localctx);
				enterOuterAlt(_localctx, 11);
				{
				setState(658);
				match(K_HOLDING);
				setState(659);
				target();
				}
				break;
			case 12:
				_localctx = new ConditionEnrolledContext(_localctx);
				enterOuterAlt(_localctx, 12);
				{
				setState(660);
				match(K_ENROLLED);
				setState(661);
				match(K_IN);
				setState(662);
				match(STRING);
				}
				break;
			case 13:
				_localctx = new ConditionUnitsContext(_localctx);
				enterOuterAlt(_localctx, 13);
				{
				setState(663);
				number();
				setState(664);
				unitWord();
				setState(665);
				match(STRING);
				}
				break;
			case 14:
				_localctx = new ConditionTextContext(_localctx);
				enterOuterAlt(_localctx, 14);
				{
				setState(667);
				match(STRING);
				}
				break;
			case 15:
				_localctx = new ConditionNoneContext(_localctx);
				enterOuterAlt(_localctx, 15);
				{
				setState(668);
				match(K_NONE);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseConditionContext extends ParserRuleContext {
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public GradeLetterContext gradeLetter() {
			return getRuleContext(GradeLetterContext.class,0);
		}
		public TerminalNode OR_BETTER() { return getToken(CredenceParser.OR_BETTER, 0); }
		public TerminalNode LPAREN() { return getToken(CredenceParser.LPAREN, 0); }
		public TerminalNode K_MAY() { return getToken(CredenceParser.K_MAY, 0); }
		public TerminalNode K_BE() { return getToken(CredenceParser.K_BE, 0); }
		public TerminalNode K_CONCURRENT() { return getToken(CredenceParser.K_CONCURRENT, 0); }
		public TerminalNode RPAREN() { return getToken(CredenceParser.RPAREN, 0); }
		public TerminalNode K_WITHIN() { return getToken(CredenceParser.K_WITHIN, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public YearWordContext yearWord() {
			return getRuleContext(YearWordContext.class,0);
		}
		public CourseConditionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseCondition; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseCondition(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseCondition(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseCondition(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseConditionContext courseCondition() throws RecognitionException {
		CourseConditionContext _localctx = new CourseConditionContext(_ctx, getState());
		enterRule(_localctx, 74, RULE_courseCondition);
		int _la;
		try {
			setState(685);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_WITH:
				enterOuterAlt(_localctx, 1);
				{
				setState(671);
				match(K_WITH);
				setState(672);
				gradeLetter();
				setState(674);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OR_BETTER) {
					{
					setState(673);
					match(OR_BETTER);
					}
				}

				}
				break;
			case LPAREN:
				enterOuterAlt(_localctx, 2);
				{
				setState(676);
				match(LPAREN);
				setState(677);
				match(K_MAY);
				setState(678);
				match(K_BE);
				setState(679);
				match(K_CONCURRENT);
				setState(680);
				match(RPAREN);
				}
				break;
			case K_WITHIN:
				enterOuterAlt(_localctx, 3);
				{
				setState(681);
				match(K_WITHIN);
				setState(682);
				number();
				setState(683);
				yearWord();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class GradeLetterContext extends ParserRuleContext {
		public TerminalNode GRADE() { return getToken(CredenceParser.GRADE, 0); }
		public TerminalNode CAPS() { return getToken(CredenceParser.CAPS, 0); }
		public GradeLetterContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_gradeLetter; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterGradeLetter(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitGradeLetter(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitGradeLetter(this);
			else return visitor.visitChildren(this);
		}
	}

	public final GradeLetterContext gradeLetter() throws RecognitionException {
		GradeLetterContext _localctx = new GradeLetterContext(_ctx, getState());
		enterRule(_localctx, 76, RULE_gradeLetter);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(687);
			_la = _input.LA(1);
			if ( !(_la==GRADE || _la==CAPS) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OverContext extends ParserRuleContext {
		public TerminalNode K_OVER() { return getToken(CredenceParser.K_OVER, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<FreeWordContext> freeWord() {
			return getRuleContexts(FreeWordContext.class);
		}
		public FreeWordContext freeWord(int i) {
			return getRuleContext(FreeWordContext.class,i);
		}
		public List<TerminalNode> INT() { return getTokens(CredenceParser.INT); }
		public TerminalNode INT(int i) {
			return getToken(CredenceParser.INT, i);
		}
		public OverContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_over; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOver(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOver(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOver(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OverContext over() throws RecognitionException {
		OverContext _localctx = new OverContext(_ctx, getState());
		enterRule(_localctx, 78, RULE_over);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(689);
			match(K_OVER);
			setState(697);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				{
				setState(690);
				match(STRING);
				}
				break;
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case INT:
			case CAPS:
			case MIXED:
			case NAME:
				{
				setState(693); 
				_errHandler.sync(this);
				_la = _input.LA(1);
				do {
					{
					setState(693);
					_errHandler.sync(this);
					switch (_input.LA(1)) {
					case K_ACADEMIC:
					case K_ADMISSION:
					case K_AID:
					case K_ALIGNED:
					case K_ALL:
					case K_ANY:
					case K_APPROVALS:
					case K_AS:
					case K_ASSESSED:
					case K_ASSOCIATE:
					case K_BACCALAUREATE:
					case K_BE:
					case K_BOTH:
					case K_CATALOG:
					case K_CERTIFICATE:
					case K_CEU:
					case K_CHOOSE:
					case K_CIP:
					case K_COLLEGE:
					case K_COLUMN:
					case K_COMPLETE:
					case K_CONCURRENT:
					case K_CONDITION:
					case K_CONSENT:
					case K_CONSULTED:
					case K_CONTACT:
					case K_CONTINUING:
					case K_COREQUISITES:
					case K_COUNTS:
					case K_COURSE:
					case K_COURSES:
					case K_CREDENTIAL:
					case K_CREDIT:
					case K_DEGREE:
					case K_DELIVERY:
					case K_DEPARTMENT:
					case K_DESCRIPTION:
					case K_DOCTORAL:
					case K_DURATION:
					case K_EACH:
					case K_EDITION:
					case K_EDUCATION:
					case K_EFFECT:
					case K_ELIGIBLE:
					case K_ENROLLED:
					case K_EVERY:
					case K_EXACTLY:
					case K_EXAM:
					case K_EXPERIENCE:
					case K_FEDERAL:
					case K_FIELD:
					case K_FORM:
					case K_FORMERLY:
					case K_GPA:
					case K_GRADE:
					case K_GRADING:
					case K_GRADUATE:
					case K_HOLDING:
					case K_HOUR:
					case K_HOURS:
					case K_INSTITUTION:
					case K_INTO:
					case K_JOINTLY:
					case K_LEARNING:
					case K_LEAST:
					case K_LETTER:
					case K_LEVEL:
					case K_LEVELS:
					case K_LIST:
					case K_LOWER_DIVISION:
					case K_MAJOR:
					case K_MASTERS:
					case K_MAY:
					case K_MICRO_CREDENTIAL:
					case K_MINOR:
					case K_MOST:
					case K_NAME:
					case K_NEED:
					case K_NO:
					case K_NON_CREDIT:
					case K_NONE:
					case K_NOT:
					case K_NOTATION:
					case K_NOTE:
					case K_NUMBERED:
					case K_OFFERED:
					case K_OLDER:
					case K_OPEN:
					case K_OPTION:
					case K_OPTIONAL:
					case K_OPTIONS:
					case K_ORDER:
					case K_OUTCOMES:
					case K_OUTSIDE:
					case K_OVER:
					case K_PARTICIPATION:
					case K_POLICY:
					case K_POPULATION:
					case K_POST_BACCALAUREATE:
					case K_PREFER:
					case K_PREFERRED:
					case K_PREPARES:
					case K_PREREQUISITES:
					case K_PRINTED:
					case K_PRIOR:
					case K_RECOMMENDED:
					case K_RECORDED:
					case K_REPEAT:
					case K_REPEATABLE:
					case K_REQUIREMENTS:
					case K_RESIDENCE:
					case K_ROWS:
					case K_SAME:
					case K_SAMPLE:
					case K_SEAL:
					case K_SEEN:
					case K_SEPARATOR:
					case K_SHARE:
					case K_SHARED:
					case K_SHORT:
					case K_SOURCE:
					case K_STACKS:
					case K_STAND_ALONE:
					case K_STANDING:
					case K_STATUS:
					case K_STEPS:
					case K_SUBJECT:
					case K_SUBJECTS:
					case K_SUBSTITUTE:
					case K_TAKEN:
					case K_TERMS:
					case K_TEXT:
					case K_THAN:
					case K_TIMES:
					case K_TITLE:
					case K_TOGETHER:
					case K_TOPIC:
					case K_TRANSFER:
					case K_TWICE:
					case K_UNDERGRADUATE:
					case K_UNIT:
					case K_UNITS:
					case K_UNIVERSITY:
					case K_UNKNOWN:
					case K_UP:
					case K_UPPER_DIVISION:
					case K_WAIVE:
					case K_WEBSITE:
					case K_WORDING:
					case K_YEAR:
					case K_YEARS:
					case CAPS:
					case MIXED:
					case NAME:
						{
						setState(691);
						freeWord();
						}
						break;
					case INT:
						{
						setState(692);
						match(INT);
						}
						break;
					default:
						throw new NoViableAltException(this);
					}
					}
					setState(695); 
					_errHandler.sync(this);
					_la = _input.LA(1);
				} while ( (((_la) & ~0x3f) == 0 && ((1L << _la) & 8646911284542402432L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2288221136364549L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 261336321434320895L) != 0) );
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DegreeWordContext extends ParserRuleContext {
		public TerminalNode K_BACCALAUREATE() { return getToken(CredenceParser.K_BACCALAUREATE, 0); }
		public TerminalNode K_MASTERS() { return getToken(CredenceParser.K_MASTERS, 0); }
		public TerminalNode K_DOCTORAL() { return getToken(CredenceParser.K_DOCTORAL, 0); }
		public TerminalNode K_ASSOCIATE() { return getToken(CredenceParser.K_ASSOCIATE, 0); }
		public DegreeWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_degreeWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDegreeWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDegreeWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDegreeWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DegreeWordContext degreeWord() throws RecognitionException {
		DegreeWordContext _localctx = new DegreeWordContext(_ctx, getState());
		enterRule(_localctx, 80, RULE_degreeWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(699);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 281474978021376L) != 0) || _la==K_MASTERS) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StandingWordContext extends ParserRuleContext {
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public TerminalNode K_UNDERGRADUATE() { return getToken(CredenceParser.K_UNDERGRADUATE, 0); }
		public TerminalNode NAME() { return getToken(CredenceParser.NAME, 0); }
		public StandingWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_standingWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterStandingWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitStandingWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitStandingWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final StandingWordContext standingWord() throws RecognitionException {
		StandingWordContext _localctx = new StandingWordContext(_ctx, getState());
		enterRule(_localctx, 82, RULE_standingWord);
		try {
			setState(704);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_GRADUATE:
			case K_LOWER_DIVISION:
			case K_UPPER_DIVISION:
				enterOuterAlt(_localctx, 1);
				{
				setState(701);
				level();
				}
				break;
			case K_UNDERGRADUATE:
				enterOuterAlt(_localctx, 2);
				{
				setState(702);
				match(K_UNDERGRADUATE);
				}
				break;
			case NAME:
				enterOuterAlt(_localctx, 3);
				{
				setState(703);
				match(NAME);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class YearWordContext extends ParserRuleContext {
		public TerminalNode K_YEAR() { return getToken(CredenceParser.K_YEAR, 0); }
		public TerminalNode K_YEARS() { return getToken(CredenceParser.K_YEARS, 0); }
		public YearWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_yearWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterYearWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitYearWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitYearWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final YearWordContext yearWord() throws RecognitionException {
		YearWordContext _localctx = new YearWordContext(_ctx, getState());
		enterRule(_localctx, 84, RULE_yearWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(706);
			_la = _input.LA(1);
			if ( !(_la==K_YEAR || _la==K_YEARS) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class UnitWordContext extends ParserRuleContext {
		public TerminalNode K_UNIT() { return getToken(CredenceParser.K_UNIT, 0); }
		public TerminalNode K_UNITS() { return getToken(CredenceParser.K_UNITS, 0); }
		public UnitWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_unitWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterUnitWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitUnitWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitUnitWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final UnitWordContext unitWord() throws RecognitionException {
		UnitWordContext _localctx = new UnitWordContext(_ctx, getState());
		enterRule(_localctx, 86, RULE_unitWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(708);
			_la = _input.LA(1);
			if ( !(_la==K_UNIT || _la==K_UNITS) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CourseWordContext extends ParserRuleContext {
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public TerminalNode K_COURSES() { return getToken(CredenceParser.K_COURSES, 0); }
		public CourseWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_courseWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCourseWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCourseWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCourseWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CourseWordContext courseWord() throws RecognitionException {
		CourseWordContext _localctx = new CourseWordContext(_ctx, getState());
		enterRule(_localctx, 88, RULE_courseWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(710);
			_la = _input.LA(1);
			if ( !(_la==K_COURSE || _la==K_COURSES) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class HourWordContext extends ParserRuleContext {
		public TerminalNode K_HOUR() { return getToken(CredenceParser.K_HOUR, 0); }
		public TerminalNode K_HOURS() { return getToken(CredenceParser.K_HOURS, 0); }
		public HourWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_hourWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterHourWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitHourWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitHourWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final HourWordContext hourWord() throws RecognitionException {
		HourWordContext _localctx = new HourWordContext(_ctx, getState());
		enterRule(_localctx, 90, RULE_hourWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(712);
			_la = _input.LA(1);
			if ( !(_la==K_HOUR || _la==K_HOURS) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class WhoContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<FreeWordContext> freeWord() {
			return getRuleContexts(FreeWordContext.class);
		}
		public FreeWordContext freeWord(int i) {
			return getRuleContext(FreeWordContext.class,i);
		}
		public List<TerminalNode> K_OF() { return getTokens(CredenceParser.K_OF); }
		public TerminalNode K_OF(int i) {
			return getToken(CredenceParser.K_OF, i);
		}
		public WhoContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_who; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterWho(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitWho(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitWho(this);
			else return visitor.visitChildren(this);
		}
	}

	public final WhoContext who() throws RecognitionException {
		WhoContext _localctx = new WhoContext(_ctx, getState());
		enterRule(_localctx, 92, RULE_who);
		int _la;
		try {
			setState(725);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(714);
				match(STRING);
				}
				break;
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(715);
				freeWord();
				setState(722);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 8646911284542402432L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2288083697411077L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252329122179579903L) != 0)) {
					{
					{
					setState(717);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==K_OF) {
						{
						setState(716);
						match(K_OF);
						}
					}

					setState(719);
					freeWord();
					}
					}
					setState(724);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TargetContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_MAJOR() { return getToken(CredenceParser.K_MAJOR, 0); }
		public TerminalNode K_MINOR() { return getToken(CredenceParser.K_MINOR, 0); }
		public TerminalNode K_DEGREE() { return getToken(CredenceParser.K_DEGREE, 0); }
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public TerminalNode K_CREDENTIAL() { return getToken(CredenceParser.K_CREDENTIAL, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TargetContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_target; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTarget(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTarget(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTarget(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TargetContext target() throws RecognitionException {
		TargetContext _localctx = new TargetContext(_ctx, getState());
		enterRule(_localctx, 94, RULE_target);
		int _la;
		try {
			setState(731);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,76,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(727);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 21990266109952L) != 0) || _la==K_MAJOR || _la==K_MINOR) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(728);
				match(STRING);
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(729);
				match(STRING);
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(730);
				word();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PermissionContext extends ParserRuleContext {
		public TerminalNode K_PERMITTED() { return getToken(CredenceParser.K_PERMITTED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_ON() { return getToken(CredenceParser.K_ON, 0); }
		public TerminalNode DATE() { return getToken(CredenceParser.DATE, 0); }
		public PermissionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_permission; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPermission(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPermission(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPermission(this);
			else return visitor.visitChildren(this);
		}
	}

	public final PermissionContext permission() throws RecognitionException {
		PermissionContext _localctx = new PermissionContext(_ctx, getState());
		enterRule(_localctx, 96, RULE_permission);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(733);
			match(K_PERMITTED);
			setState(734);
			match(K_BY);
			setState(735);
			match(STRING);
			setState(738);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_ON) {
				{
				setState(736);
				match(K_ON);
				setState(737);
				match(DATE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BlockContext extends ParserRuleContext {
		public List<LineContext> line() {
			return getRuleContexts(LineContext.class);
		}
		public LineContext line(int i) {
			return getRuleContext(LineContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public BlockContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_block; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterBlock(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitBlock(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitBlock(this);
			else return visitor.visitChildren(this);
		}
	}

	public final BlockContext block() throws RecognitionException {
		BlockContext _localctx = new BlockContext(_ctx, getState());
		enterRule(_localctx, 98, RULE_block);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(749);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 144116298459654144L) != 0) || ((((_la - 97)) & ~0x3f) == 0 && ((1L << (_la - 97)) & 1099511639045L) != 0) || ((((_la - 166)) & ~0x3f) == 0 && ((1L << (_la - 166)) & 136364545L) != 0)) {
				{
				setState(740);
				line();
				setState(746);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(741);
					sep();
					setState(742);
					line();
					}
					}
					setState(748);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LineContext extends ParserRuleContext {
		public LimitContext limit() {
			return getRuleContext(LimitContext.class,0);
		}
		public ExclusionContext exclusion() {
			return getRuleContext(ExclusionContext.class,0);
		}
		public OrderContext order() {
			return getRuleContext(OrderContext.class,0);
		}
		public Condition_Context condition_() {
			return getRuleContext(Condition_Context.class,0);
		}
		public Note_Context note_() {
			return getRuleContext(Note_Context.class,0);
		}
		public ShareNoneContext shareNone() {
			return getRuleContext(ShareNoneContext.class,0);
		}
		public MayShareContext mayShare() {
			return getRuleContext(MayShareContext.class,0);
		}
		public EntryContext entry() {
			return getRuleContext(EntryContext.class,0);
		}
		public LineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_line; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLine(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLine(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLine(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LineContext line() throws RecognitionException {
		LineContext _localctx = new LineContext(_ctx, getState());
		enterRule(_localctx, 100, RULE_line);
		try {
			setState(759);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,80,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(751);
				limit();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(752);
				exclusion();
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(753);
				order();
				}
				break;
			case 4:
				enterOuterAlt(_localctx, 4);
				{
				setState(754);
				condition_();
				}
				break;
			case 5:
				enterOuterAlt(_localctx, 5);
				{
				setState(755);
				note_();
				}
				break;
			case 6:
				enterOuterAlt(_localctx, 6);
				{
				setState(756);
				shareNone();
				}
				break;
			case 7:
				enterOuterAlt(_localctx, 7);
				{
				setState(757);
				mayShare();
				}
				break;
			case 8:
				enterOuterAlt(_localctx, 8);
				{
				setState(758);
				entry();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class EntryContext extends ParserRuleContext {
		public EntryCoreContext entryCore() {
			return getRuleContext(EntryCoreContext.class,0);
		}
		public AudienceContext audience() {
			return getRuleContext(AudienceContext.class,0);
		}
		public EntryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_entry; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntry(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntry(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntry(this);
			else return visitor.visitChildren(this);
		}
	}

	public final EntryContext entry() throws RecognitionException {
		EntryContext _localctx = new EntryContext(_ctx, getState());
		enterRule(_localctx, 102, RULE_entry);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(761);
			entryCore();
			setState(763);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_FOR) {
				{
				setState(762);
				audience();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AudienceContext extends ParserRuleContext {
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public AudienceContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_audience; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAudience(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAudience(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAudience(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AudienceContext audience() throws RecognitionException {
		AudienceContext _localctx = new AudienceContext(_ctx, getState());
		enterRule(_localctx, 104, RULE_audience);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(765);
			match(K_FOR);
			setState(766);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class EntryCoreContext extends ParserRuleContext {
		public EntryCoreContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_entryCore; }
	 
		public EntryCoreContext() { }
		public void copyFrom(EntryCoreContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryCountContext extends EntryCoreContext {
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public CourseWordContext courseWord() {
			return getRuleContext(CourseWordContext.class,0);
		}
		public OpenPartContext openPart() {
			return getRuleContext(OpenPartContext.class,0);
		}
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public EntryCountContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryCount(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryCount(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryCount(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryOptionsContext extends EntryCoreContext {
		public TerminalNode K_OPTIONS() { return getToken(CredenceParser.K_OPTIONS, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public List<OptionContext> option() {
			return getRuleContexts(OptionContext.class);
		}
		public OptionContext option(int i) {
			return getRuleContext(OptionContext.class,i);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public EntryOptionsContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryOptions(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryOptions(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryOptions(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryUnitsContext extends EntryCoreContext {
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public FromListContext fromList() {
			return getRuleContext(FromListContext.class,0);
		}
		public OpenPartContext openPart() {
			return getRuleContext(OpenPartContext.class,0);
		}
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public EntryUnitsContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryUnits(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryUnits(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryUnits(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryAllOfContext extends EntryCoreContext {
		public TerminalNode K_ALL() { return getToken(CredenceParser.K_ALL, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public EntryAllOfContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryAllOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryAllOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryAllOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryOptionalContext extends EntryCoreContext {
		public TerminalNode K_OPTIONAL() { return getToken(CredenceParser.K_OPTIONAL, 0); }
		public EntryCoreContext entryCore() {
			return getRuleContext(EntryCoreContext.class,0);
		}
		public EntryOptionalContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryOptional(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryOptional(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryOptional(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryChooseContext extends EntryCoreContext {
		public TerminalNode K_CHOOSE() { return getToken(CredenceParser.K_CHOOSE, 0); }
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public EntryChooseContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryChoose(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryChoose(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryChoose(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryCoursesContext extends EntryCoreContext {
		public AlternativesContext alternatives() {
			return getRuleContext(AlternativesContext.class,0);
		}
		public EntryCoursesContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryCourses(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryCourses(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryCourses(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryPartContext extends EntryCoreContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public EntryPartContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryPart(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryPart(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryPart(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class EntryCompleteContext extends EntryCoreContext {
		public TerminalNode K_COMPLETE() { return getToken(CredenceParser.K_COMPLETE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public HourWordContext hourWord() {
			return getRuleContext(HourWordContext.class,0);
		}
		public TerminalNode K_APPROVED() { return getToken(CredenceParser.K_APPROVED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public WhoContext who() {
			return getRuleContext(WhoContext.class,0);
		}
		public EntryCompleteContext(EntryCoreContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterEntryComplete(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitEntryComplete(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitEntryComplete(this);
			else return visitor.visitChildren(this);
		}
	}

	public final EntryCoreContext entryCore() throws RecognitionException {
		EntryCoreContext _localctx = new EntryCoreContext(_ctx, getState());
		enterRule(_localctx, 106, RULE_entryCore);
		int _la;
		try {
			setState(837);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,90,_ctx) ) {
			case 1:
				_localctx = new EntryCoursesContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(768);
				alternatives();
				}
				break;
			case 2:
				_localctx = new EntryAllOfContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(769);
				match(K_ALL);
				setState(770);
				match(K_OF);
				setState(772);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(771);
					match(STRING);
					}
				}

				setState(774);
				match(LBRACE);
				setState(775);
				block();
				setState(776);
				match(RBRACE);
				}
				break;
			case 3:
				_localctx = new EntryChooseContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(778);
				match(K_CHOOSE);
				setState(779);
				amount();
				setState(780);
				match(K_FROM);
				setState(782);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(781);
					match(STRING);
					}
				}

				setState(784);
				match(LBRACE);
				setState(785);
				block();
				setState(786);
				match(RBRACE);
				}
				break;
			case 4:
				_localctx = new EntryUnitsContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(788);
				amount();
				setState(790);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(789);
					level();
					}
				}

				setState(792);
				unitWord();
				setState(795);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_FROM:
					{
					setState(793);
					fromList();
					}
					break;
				case K_APPROVED:
				case K_FOR:
				case K_WITH:
				case STRING:
				case RBRACE:
				case SEP:
					{
					setState(794);
					openPart();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case 5:
				_localctx = new EntryCountContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(797);
				amount();
				setState(799);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(798);
					level();
					}
				}

				setState(801);
				courseWord();
				setState(802);
				openPart();
				}
				break;
			case 6:
				_localctx = new EntryOptionalContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(804);
				match(K_OPTIONAL);
				setState(805);
				entryCore();
				}
				break;
			case 7:
				_localctx = new EntryOptionsContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(806);
				match(K_OPTIONS);
				setState(807);
				match(LBRACE);
				setState(808);
				option();
				setState(814);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(809);
					sep();
					setState(810);
					option();
					}
					}
					setState(816);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(817);
				match(RBRACE);
				}
				break;
			case 8:
				_localctx = new EntryCompleteContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(819);
				match(K_COMPLETE);
				setState(820);
				match(STRING);
				setState(825);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_OF) {
					{
					setState(821);
					match(K_OF);
					setState(822);
					number();
					setState(823);
					hourWord();
					}
				}

				setState(830);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_APPROVED) {
					{
					setState(827);
					match(K_APPROVED);
					setState(828);
					match(K_BY);
					setState(829);
					who();
					}
				}

				}
				break;
			case 9:
				_localctx = new EntryPartContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(832);
				match(STRING);
				setState(833);
				match(LBRACE);
				setState(834);
				block();
				setState(835);
				match(RBRACE);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FromListContext extends ParserRuleContext {
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public FromListContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_fromList; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFromList(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFromList(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFromList(this);
			else return visitor.visitChildren(this);
		}
	}

	public final FromListContext fromList() throws RecognitionException {
		FromListContext _localctx = new FromListContext(_ctx, getState());
		enterRule(_localctx, 108, RULE_fromList);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(839);
			match(K_FROM);
			setState(841);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(840);
				match(STRING);
				}
			}

			setState(843);
			match(LBRACE);
			setState(844);
			block();
			setState(845);
			match(RBRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OpenPartContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<OpenTailContext> openTail() {
			return getRuleContexts(OpenTailContext.class);
		}
		public OpenTailContext openTail(int i) {
			return getRuleContext(OpenTailContext.class,i);
		}
		public OpenPartContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_openPart; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOpenPart(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOpenPart(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOpenPart(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OpenPartContext openPart() throws RecognitionException {
		OpenPartContext _localctx = new OpenPartContext(_ctx, getState());
		enterRule(_localctx, 110, RULE_openPart);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(848);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(847);
				match(STRING);
				}
			}

			setState(853);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==K_APPROVED || _la==K_WITH) {
				{
				{
				setState(850);
				openTail();
				}
				}
				setState(855);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OpenTailContext extends ParserRuleContext {
		public TerminalNode K_APPROVED() { return getToken(CredenceParser.K_APPROVED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public WhoContext who() {
			return getRuleContext(WhoContext.class,0);
		}
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public OpenTailContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_openTail; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOpenTail(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOpenTail(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOpenTail(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OpenTailContext openTail() throws RecognitionException {
		OpenTailContext _localctx = new OpenTailContext(_ctx, getState());
		enterRule(_localctx, 112, RULE_openTail);
		try {
			setState(863);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_APPROVED:
				enterOuterAlt(_localctx, 1);
				{
				setState(856);
				match(K_APPROVED);
				setState(857);
				match(K_BY);
				setState(858);
				who();
				}
				break;
			case K_WITH:
				enterOuterAlt(_localctx, 2);
				{
				setState(859);
				match(K_WITH);
				setState(860);
				amount();
				setState(861);
				unitWord();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AlternativesContext extends ParserRuleContext {
		public List<AlternativeContext> alternative() {
			return getRuleContexts(AlternativeContext.class);
		}
		public AlternativeContext alternative(int i) {
			return getRuleContext(AlternativeContext.class,i);
		}
		public List<ConnectiveContext> connective() {
			return getRuleContexts(ConnectiveContext.class);
		}
		public ConnectiveContext connective(int i) {
			return getRuleContext(ConnectiveContext.class,i);
		}
		public AlternativesContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_alternatives; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAlternatives(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAlternatives(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAlternatives(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AlternativesContext alternatives() throws RecognitionException {
		AlternativesContext _localctx = new AlternativesContext(_ctx, getState());
		enterRule(_localctx, 114, RULE_alternatives);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(865);
			alternative();
			setState(871);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==K_AND || _la==K_OR) {
				{
				{
				setState(866);
				connective();
				setState(867);
				alternative();
				}
				}
				setState(873);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AlternativeContext extends ParserRuleContext {
		public AlternativeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_alternative; }
	 
		public AlternativeContext() { }
		public void copyFrom(AlternativeContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AlternativeCourseContext extends AlternativeContext {
		public CourseRefContext courseRef() {
			return getRuleContext(CourseRefContext.class,0);
		}
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TimesContext times() {
			return getRuleContext(TimesContext.class,0);
		}
		public AlternativeCourseContext(AlternativeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAlternativeCourse(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAlternativeCourse(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAlternativeCourse(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AlternativeAnyContext extends AlternativeContext {
		public AnyCourseContext anyCourse() {
			return getRuleContext(AnyCourseContext.class,0);
		}
		public AlternativeAnyContext(AlternativeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAlternativeAny(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAlternativeAny(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAlternativeAny(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AlternativeGroupContext extends AlternativeContext {
		public TerminalNode LPAREN() { return getToken(CredenceParser.LPAREN, 0); }
		public AlternativesContext alternatives() {
			return getRuleContext(AlternativesContext.class,0);
		}
		public TerminalNode RPAREN() { return getToken(CredenceParser.RPAREN, 0); }
		public AlternativeGroupContext(AlternativeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAlternativeGroup(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAlternativeGroup(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAlternativeGroup(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AlternativeContext alternative() throws RecognitionException {
		AlternativeContext _localctx = new AlternativeContext(_ctx, getState());
		enterRule(_localctx, 116, RULE_alternative);
		int _la;
		try {
			setState(889);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_COURSE:
			case CODE:
				_localctx = new AlternativeCourseContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(874);
				courseRef();
				setState(879);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,96,_ctx) ) {
				case 1:
					{
					setState(875);
					match(K_FOR);
					setState(876);
					number();
					setState(877);
					unitWord();
					}
					break;
				}
				setState(882);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_TWICE || _la==INT) {
					{
					setState(881);
					times();
					}
				}

				}
				break;
			case K_ANY:
				_localctx = new AlternativeAnyContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(884);
				anyCourse();
				}
				break;
			case LPAREN:
				_localctx = new AlternativeGroupContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(885);
				match(LPAREN);
				setState(886);
				alternatives();
				setState(887);
				match(RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TimesContext extends ParserRuleContext {
		public TerminalNode K_TWICE() { return getToken(CredenceParser.K_TWICE, 0); }
		public TerminalNode INT() { return getToken(CredenceParser.INT, 0); }
		public TerminalNode K_TIMES() { return getToken(CredenceParser.K_TIMES, 0); }
		public TimesContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_times; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTimes(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTimes(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTimes(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TimesContext times() throws RecognitionException {
		TimesContext _localctx = new TimesContext(_ctx, getState());
		enterRule(_localctx, 118, RULE_times);
		try {
			setState(894);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_TWICE:
				enterOuterAlt(_localctx, 1);
				{
				setState(891);
				match(K_TWICE);
				}
				break;
			case INT:
				enterOuterAlt(_localctx, 2);
				{
				setState(892);
				match(INT);
				setState(893);
				match(K_TIMES);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AnyCourseContext extends ParserRuleContext {
		public AnyCourseContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_anyCourse; }
	 
		public AnyCourseContext() { }
		public void copyFrom(AnyCourseContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyOpenContext extends AnyCourseContext {
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public CourseWordContext courseWord() {
			return getRuleContext(CourseWordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public SubjectContext subject() {
			return getRuleContext(SubjectContext.class,0);
		}
		public List<OpenTailContext> openTail() {
			return getRuleContexts(OpenTailContext.class);
		}
		public OpenTailContext openTail(int i) {
			return getRuleContext(OpenTailContext.class,i);
		}
		public AnyOpenContext(AnyCourseContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAnyOpen(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAnyOpen(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAnyOpen(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyFromContext extends AnyCourseContext {
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public AnyFromContext(AnyCourseContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAnyFrom(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAnyFrom(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAnyFrom(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyCourseOfContext extends AnyCourseContext {
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public CourseWordContext courseWord() {
			return getRuleContext(CourseWordContext.class,0);
		}
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public SubjectContext subject() {
			return getRuleContext(SubjectContext.class,0);
		}
		public NumberedContext numbered() {
			return getRuleContext(NumberedContext.class,0);
		}
		public ExceptContext except() {
			return getRuleContext(ExceptContext.class,0);
		}
		public List<OpenTailContext> openTail() {
			return getRuleContexts(OpenTailContext.class);
		}
		public OpenTailContext openTail(int i) {
			return getRuleContext(OpenTailContext.class,i);
		}
		public AnyCourseOfContext(AnyCourseContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAnyCourseOf(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAnyCourseOf(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAnyCourseOf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyNumberedContext extends AnyCourseContext {
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public TerminalNode CODE() { return getToken(CredenceParser.CODE, 0); }
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode AND_ABOVE() { return getToken(CredenceParser.AND_ABOVE, 0); }
		public ExceptContext except() {
			return getRuleContext(ExceptContext.class,0);
		}
		public List<OpenTailContext> openTail() {
			return getRuleContexts(OpenTailContext.class);
		}
		public OpenTailContext openTail(int i) {
			return getRuleContext(OpenTailContext.class,i);
		}
		public TerminalNode INT() { return getToken(CredenceParser.INT, 0); }
		public TerminalNode CAPS() { return getToken(CredenceParser.CAPS, 0); }
		public AnyNumberedContext(AnyCourseContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAnyNumbered(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAnyNumbered(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAnyNumbered(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AnyCourseContext anyCourse() throws RecognitionException {
		AnyCourseContext _localctx = new AnyCourseContext(_ctx, getState());
		enterRule(_localctx, 120, RULE_anyCourse);
		int _la;
		try {
			setState(953);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,112,_ctx) ) {
			case 1:
				_localctx = new AnyFromContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(896);
				match(K_ANY);
				setState(897);
				match(K_FROM);
				setState(898);
				match(STRING);
				}
				break;
			case 2:
				_localctx = new AnyNumberedContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(899);
				match(K_ANY);
				setState(901);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(900);
					level();
					}
				}

				setState(903);
				match(CODE);
				setState(907);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_TO:
					{
					setState(904);
					match(K_TO);
					setState(905);
					_la = _input.LA(1);
					if ( !(_la==INT || _la==CAPS) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					}
					break;
				case AND_ABOVE:
					{
					setState(906);
					match(AND_ABOVE);
					}
					break;
				case K_AND:
				case K_APPROVED:
				case K_EXCEPT:
				case K_FOR:
				case K_OR:
				case K_WITH:
				case RBRACE:
				case RPAREN:
				case SEP:
					break;
				default:
					break;
				}
				setState(910);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXCEPT) {
					{
					setState(909);
					except();
					}
				}

				setState(915);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==K_APPROVED || _la==K_WITH) {
					{
					{
					setState(912);
					openTail();
					}
					}
					setState(917);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case 3:
				_localctx = new AnyOpenContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(918);
				match(K_ANY);
				setState(920);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(919);
					level();
					}
				}

				setState(923);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==CAPS) {
					{
					setState(922);
					subject();
					}
				}

				setState(925);
				courseWord();
				setState(926);
				match(STRING);
				setState(930);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==K_APPROVED || _la==K_WITH) {
					{
					{
					setState(927);
					openTail();
					}
					}
					setState(932);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case 4:
				_localctx = new AnyCourseOfContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(933);
				match(K_ANY);
				setState(935);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
					{
					setState(934);
					level();
					}
				}

				setState(938);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==CAPS) {
					{
					setState(937);
					subject();
					}
				}

				setState(940);
				courseWord();
				setState(942);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_NUMBERED) {
					{
					setState(941);
					numbered();
					}
				}

				setState(945);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXCEPT) {
					{
					setState(944);
					except();
					}
				}

				setState(950);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==K_APPROVED || _la==K_WITH) {
					{
					{
					setState(947);
					openTail();
					}
					}
					setState(952);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExceptContext extends ParserRuleContext {
		public TerminalNode K_EXCEPT() { return getToken(CredenceParser.K_EXCEPT, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public ExceptContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_except; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterExcept(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitExcept(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitExcept(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ExceptContext except() throws RecognitionException {
		ExceptContext _localctx = new ExceptContext(_ctx, getState());
		enterRule(_localctx, 122, RULE_except);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(955);
			match(K_EXCEPT);
			setState(956);
			courseRefs();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SubjectContext extends ParserRuleContext {
		public List<TerminalNode> CAPS() { return getTokens(CredenceParser.CAPS); }
		public TerminalNode CAPS(int i) {
			return getToken(CredenceParser.CAPS, i);
		}
		public SubjectContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_subject; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSubject(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSubject(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSubject(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SubjectContext subject() throws RecognitionException {
		SubjectContext _localctx = new SubjectContext(_ctx, getState());
		enterRule(_localctx, 124, RULE_subject);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(958);
			match(CAPS);
			setState(960);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==CAPS) {
				{
				setState(959);
				match(CAPS);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NumberedContext extends ParserRuleContext {
		public TerminalNode K_NUMBERED() { return getToken(CredenceParser.K_NUMBERED, 0); }
		public List<TerminalNode> INT() { return getTokens(CredenceParser.INT); }
		public TerminalNode INT(int i) {
			return getToken(CredenceParser.INT, i);
		}
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode AND_ABOVE() { return getToken(CredenceParser.AND_ABOVE, 0); }
		public NumberedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_numbered; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNumbered(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNumbered(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNumbered(this);
			else return visitor.visitChildren(this);
		}
	}

	public final NumberedContext numbered() throws RecognitionException {
		NumberedContext _localctx = new NumberedContext(_ctx, getState());
		enterRule(_localctx, 126, RULE_numbered);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(962);
			match(K_NUMBERED);
			setState(963);
			match(INT);
			setState(967);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_TO:
				{
				setState(964);
				match(K_TO);
				setState(965);
				match(INT);
				}
				break;
			case AND_ABOVE:
				{
				setState(966);
				match(AND_ABOVE);
				}
				break;
			case K_AND:
			case K_APPROVED:
			case K_EXCEPT:
			case K_FOR:
			case K_OR:
			case K_WITH:
			case RBRACE:
			case RPAREN:
			case SEP:
				break;
			default:
				break;
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OptionContext extends ParserRuleContext {
		public TerminalNode K_OPTION() { return getToken(CredenceParser.K_OPTION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public SizeContext size() {
			return getRuleContext(SizeContext.class,0);
		}
		public AudienceContext audience() {
			return getRuleContext(AudienceContext.class,0);
		}
		public OptionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_option; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOption(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOption(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOption(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OptionContext option() throws RecognitionException {
		OptionContext _localctx = new OptionContext(_ctx, getState());
		enterRule(_localctx, 128, RULE_option);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(969);
			match(K_OPTION);
			setState(970);
			match(STRING);
			setState(972);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_EXACTLY || ((((_la - 166)) & ~0x3f) == 0 && ((1L << (_la - 166)) & 49153L) != 0)) {
				{
				setState(971);
				size();
				}
			}

			setState(975);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_FOR) {
				{
				setState(974);
				audience();
				}
			}

			setState(977);
			match(LBRACE);
			setState(978);
			block();
			setState(979);
			match(RBRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SizeContext extends ParserRuleContext {
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public SizeMeasureContext sizeMeasure() {
			return getRuleContext(SizeMeasureContext.class,0);
		}
		public SizeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_size; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSize(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSize(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSize(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SizeContext size() throws RecognitionException {
		SizeContext _localctx = new SizeContext(_ctx, getState());
		enterRule(_localctx, 130, RULE_size);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(981);
			amount();
			setState(982);
			sizeMeasure();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SizeMeasureContext extends ParserRuleContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public CourseWordContext courseWord() {
			return getRuleContext(CourseWordContext.class,0);
		}
		public HourWordContext hourWord() {
			return getRuleContext(HourWordContext.class,0);
		}
		public SizeMeasureContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_sizeMeasure; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSizeMeasure(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSizeMeasure(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSizeMeasure(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SizeMeasureContext sizeMeasure() throws RecognitionException {
		SizeMeasureContext _localctx = new SizeMeasureContext(_ctx, getState());
		enterRule(_localctx, 132, RULE_sizeMeasure);
		try {
			setState(987);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_UNIT:
			case K_UNITS:
				enterOuterAlt(_localctx, 1);
				{
				setState(984);
				unitWord();
				}
				break;
			case K_COURSE:
			case K_COURSES:
				enterOuterAlt(_localctx, 2);
				{
				setState(985);
				courseWord();
				}
				break;
			case K_HOUR:
			case K_HOURS:
				enterOuterAlt(_localctx, 3);
				{
				setState(986);
				hourWord();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LimitContext extends ParserRuleContext {
		public Token bound;
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public QuantityContext quantity() {
			return getRuleContext(QuantityContext.class,0);
		}
		public MeasureContext measure() {
			return getRuleContext(MeasureContext.class,0);
		}
		public TerminalNode K_LEAST() { return getToken(CredenceParser.K_LEAST, 0); }
		public TerminalNode K_MOST() { return getToken(CredenceParser.K_MOST, 0); }
		public LevelContext level() {
			return getRuleContext(LevelContext.class,0);
		}
		public LimitScopeContext limitScope() {
			return getRuleContext(LimitScopeContext.class,0);
		}
		public AudienceContext audience() {
			return getRuleContext(AudienceContext.class,0);
		}
		public LimitContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_limit; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterLimit(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitLimit(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitLimit(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LimitContext limit() throws RecognitionException {
		LimitContext _localctx = new LimitContext(_ctx, getState());
		enterRule(_localctx, 134, RULE_limit);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(989);
			match(K_AT);
			setState(990);
			((LimitContext)_localctx).bound = _input.LT(1);
			_la = _input.LA(1);
			if ( !(_la==K_LEAST || _la==K_MOST) ) {
				((LimitContext)_localctx).bound = (Token)_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(991);
			quantity();
			setState(993);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_GRADUATE || _la==K_LOWER_DIVISION || _la==K_UPPER_DIVISION) {
				{
				setState(992);
				level();
				}
			}

			setState(995);
			measure();
			setState(997);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (((((_la - 66)) & ~0x3f) == 0 && ((1L << (_la - 66)) & 70422431269121L) != 0) || ((((_la - 138)) & ~0x3f) == 0 && ((1L << (_la - 138)) & 4294969345L) != 0)) {
				{
				setState(996);
				limitScope();
				}
			}

			setState(1000);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_FOR) {
				{
				setState(999);
				audience();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class QuantityContext extends ParserRuleContext {
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public TerminalNode PERCENT() { return getToken(CredenceParser.PERCENT, 0); }
		public TerminalNode FRACTION() { return getToken(CredenceParser.FRACTION, 0); }
		public QuantityContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_quantity; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterQuantity(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitQuantity(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitQuantity(this);
			else return visitor.visitChildren(this);
		}
	}

	public final QuantityContext quantity() throws RecognitionException {
		QuantityContext _localctx = new QuantityContext(_ctx, getState());
		enterRule(_localctx, 136, RULE_quantity);
		try {
			setState(1005);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DECIMAL:
			case INT:
				enterOuterAlt(_localctx, 1);
				{
				setState(1002);
				number();
				}
				break;
			case PERCENT:
				enterOuterAlt(_localctx, 2);
				{
				setState(1003);
				match(PERCENT);
				}
				break;
			case FRACTION:
				enterOuterAlt(_localctx, 3);
				{
				setState(1004);
				match(FRACTION);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MeasureContext extends ParserRuleContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public CourseWordContext courseWord() {
			return getRuleContext(CourseWordContext.class,0);
		}
		public TerminalNode K_SUBJECT() { return getToken(CredenceParser.K_SUBJECT, 0); }
		public TerminalNode K_SUBJECTS() { return getToken(CredenceParser.K_SUBJECTS, 0); }
		public MeasureContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_measure; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterMeasure(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitMeasure(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitMeasure(this);
			else return visitor.visitChildren(this);
		}
	}

	public final MeasureContext measure() throws RecognitionException {
		MeasureContext _localctx = new MeasureContext(_ctx, getState());
		enterRule(_localctx, 138, RULE_measure);
		try {
			setState(1011);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_UNIT:
			case K_UNITS:
				enterOuterAlt(_localctx, 1);
				{
				setState(1007);
				unitWord();
				}
				break;
			case K_COURSE:
			case K_COURSES:
				enterOuterAlt(_localctx, 2);
				{
				setState(1008);
				courseWord();
				}
				break;
			case K_SUBJECT:
				enterOuterAlt(_localctx, 3);
				{
				setState(1009);
				match(K_SUBJECT);
				}
				break;
			case K_SUBJECTS:
				enterOuterAlt(_localctx, 4);
				{
				setState(1010);
				match(K_SUBJECTS);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LimitScopeContext extends ParserRuleContext {
		public LimitScopeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_limitScope; }
	 
		public LimitScopeContext() { }
		public void copyFrom(LimitScopeContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeNotSharedContext extends LimitScopeContext {
		public TerminalNode K_NOT() { return getToken(CredenceParser.K_NOT, 0); }
		public TerminalNode K_SHARED() { return getToken(CredenceParser.K_SHARED, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ScopeNotSharedContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeNotShared(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeNotShared(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeNotShared(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeEachContext extends LimitScopeContext {
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_EACH() { return getToken(CredenceParser.K_EACH, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public List<SubjectContext> subject() {
			return getRuleContexts(SubjectContext.class);
		}
		public SubjectContext subject(int i) {
			return getRuleContext(SubjectContext.class,i);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public ScopeEachContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeEach(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeEach(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeEach(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeUnitContext extends LimitScopeContext {
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ScopeUnitContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeUnit(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeUnit(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeUnit(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeLabelContext extends LimitScopeContext {
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ScopeLabelContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeLabel(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeLabel(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeLabel(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeSubjectContext extends LimitScopeContext {
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public SubjectContext subject() {
			return getRuleContext(SubjectContext.class,0);
		}
		public ScopeSubjectContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeSubject(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeSubject(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeSubject(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeOutsideContext extends LimitScopeContext {
		public TerminalNode K_OUTSIDE() { return getToken(CredenceParser.K_OUTSIDE, 0); }
		public SubjectContext subject() {
			return getRuleContext(SubjectContext.class,0);
		}
		public ScopeOutsideContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeOutside(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeOutside(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeOutside(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeSharedContext extends LimitScopeContext {
		public TerminalNode K_SHARED() { return getToken(CredenceParser.K_SHARED, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ScopeSharedContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeShared(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeShared(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeShared(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeCoursesContext extends LimitScopeContext {
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public List<CourseRefContext> courseRef() {
			return getRuleContexts(CourseRefContext.class);
		}
		public CourseRefContext courseRef(int i) {
			return getRuleContext(CourseRefContext.class,i);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public ScopeCoursesContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeCourses(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeCourses(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeCourses(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeGradeContext extends LimitScopeContext {
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode K_GRADE() { return getToken(CredenceParser.K_GRADE, 0); }
		public GradeLetterContext gradeLetter() {
			return getRuleContext(GradeLetterContext.class,0);
		}
		public TerminalNode OR_BETTER() { return getToken(CredenceParser.OR_BETTER, 0); }
		public ScopeGradeContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeGrade(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeGrade(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeGrade(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeTakenContext extends LimitScopeContext {
		public TerminalNode K_TAKEN() { return getToken(CredenceParser.K_TAKEN, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ScopeTakenContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeTaken(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeTaken(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeTaken(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeAttributeContext extends LimitScopeContext {
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public NameContext name() {
			return getRuleContext(NameContext.class,0);
		}
		public ScopeAttributeContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeAttribute(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeAttribute(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeAttribute(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ScopeNumberedContext extends LimitScopeContext {
		public NumberedContext numbered() {
			return getRuleContext(NumberedContext.class,0);
		}
		public ScopeNumberedContext(LimitScopeContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterScopeNumbered(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitScopeNumbered(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitScopeNumbered(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LimitScopeContext limitScope() throws RecognitionException {
		LimitScopeContext _localctx = new LimitScopeContext(_ctx, getState());
		enterRule(_localctx, 140, RULE_limitScope);
		int _la;
		try {
			setState(1067);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,126,_ctx) ) {
			case 1:
				_localctx = new ScopeLabelContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(1013);
				match(K_FROM);
				setState(1014);
				match(STRING);
				}
				break;
			case 2:
				_localctx = new ScopeCoursesContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(1015);
				match(K_FROM);
				setState(1016);
				match(LBRACE);
				setState(1017);
				courseRef();
				setState(1023);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(1018);
					sep();
					setState(1019);
					courseRef();
					}
					}
					setState(1025);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(1026);
				match(RBRACE);
				}
				break;
			case 3:
				_localctx = new ScopeSubjectContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(1028);
				match(K_IN);
				setState(1029);
				subject();
				}
				break;
			case 4:
				_localctx = new ScopeEachContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(1030);
				match(K_IN);
				setState(1031);
				match(K_EACH);
				setState(1032);
				match(K_OF);
				setState(1033);
				match(LBRACE);
				setState(1034);
				subject();
				setState(1040);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==SEP) {
					{
					{
					setState(1035);
					sep();
					setState(1036);
					subject();
					}
					}
					setState(1042);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(1043);
				match(RBRACE);
				}
				break;
			case 5:
				_localctx = new ScopeUnitContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(1045);
				match(K_IN);
				setState(1046);
				match(STRING);
				}
				break;
			case 6:
				_localctx = new ScopeOutsideContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(1047);
				match(K_OUTSIDE);
				setState(1048);
				subject();
				}
				break;
			case 7:
				_localctx = new ScopeAttributeContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(1049);
				match(K_OF);
				setState(1050);
				name();
				}
				break;
			case 8:
				_localctx = new ScopeNumberedContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(1051);
				numbered();
				}
				break;
			case 9:
				_localctx = new ScopeGradeContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(1052);
				match(K_WITH);
				setState(1053);
				match(K_GRADE);
				setState(1054);
				gradeLetter();
				setState(1056);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OR_BETTER) {
					{
					setState(1055);
					match(OR_BETTER);
					}
				}

				}
				break;
			case 10:
				_localctx = new ScopeNotSharedContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(1058);
				match(K_NOT);
				setState(1059);
				match(K_SHARED);
				setState(1060);
				match(K_WITH);
				setState(1061);
				match(STRING);
				}
				break;
			case 11:
				_localctx = new ScopeSharedContext(_localctx);
				enterOuterAlt(_localctx, 11);
				{
				setState(1062);
				match(K_SHARED);
				setState(1063);
				match(K_WITH);
				setState(1064);
				match(STRING);
				}
				break;
			case 12:
				_localctx = new ScopeTakenContext(_localctx);
				enterOuterAlt(_localctx, 12);
				{
				setState(1065);
				match(K_TAKEN);
				setState(1066);
				match(STRING);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExclusionContext extends ParserRuleContext {
		public TerminalNode K_NOT() { return getToken(CredenceParser.K_NOT, 0); }
		public TerminalNode K_BOTH() { return getToken(CredenceParser.K_BOTH, 0); }
		public List<CourseRefContext> courseRef() {
			return getRuleContexts(CourseRefContext.class);
		}
		public CourseRefContext courseRef(int i) {
			return getRuleContext(CourseRefContext.class,i);
		}
		public TerminalNode K_AND() { return getToken(CredenceParser.K_AND, 0); }
		public ExclusionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_exclusion; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterExclusion(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitExclusion(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitExclusion(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ExclusionContext exclusion() throws RecognitionException {
		ExclusionContext _localctx = new ExclusionContext(_ctx, getState());
		enterRule(_localctx, 142, RULE_exclusion);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1069);
			match(K_NOT);
			setState(1070);
			match(K_BOTH);
			setState(1071);
			courseRef();
			setState(1072);
			match(K_AND);
			setState(1073);
			courseRef();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OrderContext extends ParserRuleContext {
		public TerminalNode K_ORDER() { return getToken(CredenceParser.K_ORDER, 0); }
		public List<OrderStepContext> orderStep() {
			return getRuleContexts(OrderStepContext.class);
		}
		public OrderStepContext orderStep(int i) {
			return getRuleContext(OrderStepContext.class,i);
		}
		public List<TerminalNode> K_THEN() { return getTokens(CredenceParser.K_THEN); }
		public TerminalNode K_THEN(int i) {
			return getToken(CredenceParser.K_THEN, i);
		}
		public OrderContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_order; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOrder(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOrder(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOrder(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OrderContext order() throws RecognitionException {
		OrderContext _localctx = new OrderContext(_ctx, getState());
		enterRule(_localctx, 144, RULE_order);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1075);
			match(K_ORDER);
			setState(1076);
			orderStep();
			setState(1079); 
			_errHandler.sync(this);
			_la = _input.LA(1);
			do {
				{
				{
				setState(1077);
				match(K_THEN);
				setState(1078);
				orderStep();
				}
				}
				setState(1081); 
				_errHandler.sync(this);
				_la = _input.LA(1);
			} while ( _la==K_THEN );
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OrderStepContext extends ParserRuleContext {
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public OrderStepContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_orderStep; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOrderStep(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOrderStep(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOrderStep(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OrderStepContext orderStep() throws RecognitionException {
		OrderStepContext _localctx = new OrderStepContext(_ctx, getState());
		enterRule(_localctx, 146, RULE_orderStep);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1083);
			courseRefs();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class Condition_Context extends ParserRuleContext {
		public TerminalNode K_CONDITION() { return getToken(CredenceParser.K_CONDITION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public Condition_Context(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_condition_; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCondition_(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCondition_(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCondition_(this);
			else return visitor.visitChildren(this);
		}
	}

	public final Condition_Context condition_() throws RecognitionException {
		Condition_Context _localctx = new Condition_Context(_ctx, getState());
		enterRule(_localctx, 148, RULE_condition_);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1085);
			match(K_CONDITION);
			setState(1086);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class Note_Context extends ParserRuleContext {
		public TerminalNode K_NOTE() { return getToken(CredenceParser.K_NOTE, 0); }
		public TextContext text() {
			return getRuleContext(TextContext.class,0);
		}
		public Note_Context(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_note_; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNote_(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNote_(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNote_(this);
			else return visitor.visitChildren(this);
		}
	}

	public final Note_Context note_() throws RecognitionException {
		Note_Context _localctx = new Note_Context(_ctx, getState());
		enterRule(_localctx, 150, RULE_note_);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1088);
			match(K_NOTE);
			setState(1089);
			text();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ShareNoneContext extends ParserRuleContext {
		public TerminalNode K_SHARE() { return getToken(CredenceParser.K_SHARE, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public ShareNoneContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_shareNone; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterShareNone(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitShareNone(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitShareNone(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ShareNoneContext shareNone() throws RecognitionException {
		ShareNoneContext _localctx = new ShareNoneContext(_ctx, getState());
		enterRule(_localctx, 152, RULE_shareNone);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1091);
			match(K_SHARE);
			setState(1092);
			match(K_NONE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MayShareContext extends ParserRuleContext {
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public TerminalNode K_MAY() { return getToken(CredenceParser.K_MAY, 0); }
		public TerminalNode K_SHARE() { return getToken(CredenceParser.K_SHARE, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode K_UP() { return getToken(CredenceParser.K_UP, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public SizeMeasureContext sizeMeasure() {
			return getRuleContext(SizeMeasureContext.class,0);
		}
		public MayShareContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_mayShare; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterMayShare(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitMayShare(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitMayShare(this);
			else return visitor.visitChildren(this);
		}
	}

	public final MayShareContext mayShare() throws RecognitionException {
		MayShareContext _localctx = new MayShareContext(_ctx, getState());
		enterRule(_localctx, 154, RULE_mayShare);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1094);
			match(STRING);
			setState(1095);
			match(K_MAY);
			setState(1096);
			match(K_SHARE);
			setState(1102);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_UP) {
				{
				setState(1097);
				match(K_UP);
				setState(1098);
				match(K_TO);
				setState(1099);
				number();
				setState(1100);
				sizeMeasure();
				}
			}

			setState(1104);
			match(K_WITH);
			setState(1105);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AmountContext extends ParserRuleContext {
		public List<NumberContext> number() {
			return getRuleContexts(NumberContext.class);
		}
		public NumberContext number(int i) {
			return getRuleContext(NumberContext.class,i);
		}
		public TerminalNode K_EXACTLY() { return getToken(CredenceParser.K_EXACTLY, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode OR_MORE() { return getToken(CredenceParser.OR_MORE, 0); }
		public TerminalNode K_UP() { return getToken(CredenceParser.K_UP, 0); }
		public AmountContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_amount; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAmount(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAmount(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAmount(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AmountContext amount() throws RecognitionException {
		AmountContext _localctx = new AmountContext(_ctx, getState());
		enterRule(_localctx, 156, RULE_amount);
		int _la;
		try {
			setState(1119);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_EXACTLY:
			case DECIMAL:
			case INT:
				enterOuterAlt(_localctx, 1);
				{
				setState(1108);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXACTLY) {
					{
					setState(1107);
					match(K_EXACTLY);
					}
				}

				setState(1110);
				number();
				setState(1114);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_TO:
					{
					setState(1111);
					match(K_TO);
					setState(1112);
					number();
					}
					break;
				case OR_MORE:
					{
					setState(1113);
					match(OR_MORE);
					}
					break;
				case K_COURSE:
				case K_COURSES:
				case K_FROM:
				case K_GRADUATE:
				case K_HOUR:
				case K_HOURS:
				case K_LOWER_DIVISION:
				case K_UNIT:
				case K_UNITS:
				case K_UPPER_DIVISION:
				case RBRACE:
				case SEP:
					break;
				default:
					break;
				}
				}
				break;
			case K_UP:
				enterOuterAlt(_localctx, 2);
				{
				setState(1116);
				match(K_UP);
				setState(1117);
				match(K_TO);
				setState(1118);
				number();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NumberContext extends ParserRuleContext {
		public TerminalNode INT() { return getToken(CredenceParser.INT, 0); }
		public TerminalNode DECIMAL() { return getToken(CredenceParser.DECIMAL, 0); }
		public NumberContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_number; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNumber(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNumber(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNumber(this);
			else return visitor.visitChildren(this);
		}
	}

	public final NumberContext number() throws RecognitionException {
		NumberContext _localctx = new NumberContext(_ctx, getState());
		enterRule(_localctx, 158, RULE_number);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1121);
			_la = _input.LA(1);
			if ( !(_la==DECIMAL || _la==INT) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DegreeContext extends ParserRuleContext {
		public TerminalNode K_DEGREE() { return getToken(CredenceParser.K_DEGREE, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public TerminalNode K_UNDERGRADUATE() { return getToken(CredenceParser.K_UNDERGRADUATE, 0); }
		public TerminalNode K_GRADUATE() { return getToken(CredenceParser.K_GRADUATE, 0); }
		public List<DegreeItemContext> degreeItem() {
			return getRuleContexts(DegreeItemContext.class);
		}
		public DegreeItemContext degreeItem(int i) {
			return getRuleContext(DegreeItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public DegreeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_degree; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDegree(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDegree(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDegree(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DegreeContext degree() throws RecognitionException {
		DegreeContext _localctx = new DegreeContext(_ctx, getState());
		enterRule(_localctx, 160, RULE_degree);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1124);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_GRADUATE || _la==K_UNDERGRADUATE) {
				{
				setState(1123);
				_la = _input.LA(1);
				if ( !(_la==K_GRADUATE || _la==K_UNDERGRADUATE) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
			}

			setState(1126);
			match(K_DEGREE);
			setState(1127);
			word();
			setState(1128);
			match(STRING);
			setState(1142);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(1129);
				match(LBRACE);
				setState(1139);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_COLLEGE || _la==K_UNIT || _la==K_UNITS) {
					{
					setState(1130);
					degreeItem();
					setState(1136);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(1131);
						sep();
						setState(1132);
						degreeItem();
						}
						}
						setState(1138);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(1141);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DegreeItemContext extends ParserRuleContext {
		public DegreeItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_degreeItem; }
	 
		public DegreeItemContext() { }
		public void copyFrom(DegreeItemContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DegreeCollegeContext extends DegreeItemContext {
		public TerminalNode K_COLLEGE() { return getToken(CredenceParser.K_COLLEGE, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public DegreeCollegeContext(DegreeItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDegreeCollege(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDegreeCollege(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDegreeCollege(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DegreeUnitsContext extends DegreeItemContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public DegreeUnitsContext(DegreeItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDegreeUnits(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDegreeUnits(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDegreeUnits(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DegreeItemContext degreeItem() throws RecognitionException {
		DegreeItemContext _localctx = new DegreeItemContext(_ctx, getState());
		enterRule(_localctx, 162, RULE_degreeItem);
		try {
			setState(1149);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_UNIT:
			case K_UNITS:
				_localctx = new DegreeUnitsContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(1144);
				unitWord();
				setState(1145);
				number();
				}
				break;
			case K_COLLEGE:
				_localctx = new DegreeCollegeContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(1147);
				match(K_COLLEGE);
				setState(1148);
				word();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ProgramContext extends ParserRuleContext {
		public KindContext kind() {
			return getRuleContext(KindContext.class,0);
		}
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<ProgramItemContext> programItem() {
			return getRuleContexts(ProgramItemContext.class);
		}
		public ProgramItemContext programItem(int i) {
			return getRuleContext(ProgramItemContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public ProgramContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_program; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgram(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgram(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgram(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ProgramContext program() throws RecognitionException {
		ProgramContext _localctx = new ProgramContext(_ctx, getState());
		enterRule(_localctx, 164, RULE_program);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1151);
			kind();
			setState(1152);
			word();
			setState(1153);
			match(STRING);
			setState(1167);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LBRACE) {
				{
				setState(1154);
				match(LBRACE);
				setState(1164);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 6918340581911577856L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2436304126350179269L) != 0) || ((((_la - 129)) & ~0x3f) == 0 && ((1L << (_la - 129)) & 611295213827L) != 0)) {
					{
					setState(1155);
					programItem();
					setState(1161);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(1156);
						sep();
						setState(1157);
						programItem();
						}
						}
						setState(1163);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(1166);
				match(RBRACE);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class KindContext extends ParserRuleContext {
		public KindContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_kind; }
	 
		public KindContext() { }
		public void copyFrom(KindContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindNonCreditMicroContext extends KindContext {
		public TerminalNode K_NON_CREDIT() { return getToken(CredenceParser.K_NON_CREDIT, 0); }
		public TerminalNode K_MICRO_CREDENTIAL() { return getToken(CredenceParser.K_MICRO_CREDENTIAL, 0); }
		public KindNonCreditMicroContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindNonCreditMicro(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindNonCreditMicro(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindNonCreditMicro(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindParticipationContext extends KindContext {
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public TerminalNode K_PARTICIPATION() { return getToken(CredenceParser.K_PARTICIPATION, 0); }
		public KindParticipationContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindParticipation(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindParticipation(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindParticipation(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindCertificateContext extends KindContext {
		public List<AudienceWordContext> audienceWord() {
			return getRuleContexts(AudienceWordContext.class);
		}
		public AudienceWordContext audienceWord(int i) {
			return getRuleContext(AudienceWordContext.class,i);
		}
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public List<TerminalNode> K_AND() { return getTokens(CredenceParser.K_AND); }
		public TerminalNode K_AND(int i) {
			return getToken(CredenceParser.K_AND, i);
		}
		public KindCertificateContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindCertificate(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindCertificate(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindCertificate(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindMicroContext extends KindContext {
		public TerminalNode K_ACADEMIC() { return getToken(CredenceParser.K_ACADEMIC, 0); }
		public TerminalNode K_MICRO_CREDENTIAL() { return getToken(CredenceParser.K_MICRO_CREDENTIAL, 0); }
		public KindMicroContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindMicro(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindMicro(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindMicro(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindExperienceContext extends KindContext {
		public TerminalNode K_LEARNING() { return getToken(CredenceParser.K_LEARNING, 0); }
		public TerminalNode K_EXPERIENCE() { return getToken(CredenceParser.K_EXPERIENCE, 0); }
		public KindExperienceContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindExperience(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindExperience(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindExperience(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindUnclassifiedContext extends KindContext {
		public TerminalNode K_ACADEMIC() { return getToken(CredenceParser.K_ACADEMIC, 0); }
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public KindUnclassifiedContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindUnclassified(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindUnclassified(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindUnclassified(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class KindNonCreditContext extends KindContext {
		public TerminalNode K_NON_CREDIT() { return getToken(CredenceParser.K_NON_CREDIT, 0); }
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public KindNonCreditContext(KindContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterKindNonCredit(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitKindNonCredit(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitKindNonCredit(this);
			else return visitor.visitChildren(this);
		}
	}

	public final KindContext kind() throws RecognitionException {
		KindContext _localctx = new KindContext(_ctx, getState());
		enterRule(_localctx, 166, RULE_kind);
		int _la;
		try {
			setState(1192);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,141,_ctx) ) {
			case 1:
				_localctx = new KindCertificateContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(1169);
				audienceWord();
				setState(1174);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==K_AND) {
					{
					{
					setState(1170);
					match(K_AND);
					setState(1171);
					audienceWord();
					}
					}
					setState(1176);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(1177);
				match(K_CERTIFICATE);
				}
				break;
			case 2:
				_localctx = new KindUnclassifiedContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(1179);
				match(K_ACADEMIC);
				setState(1180);
				match(K_CERTIFICATE);
				}
				break;
			case 3:
				_localctx = new KindNonCreditContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(1181);
				match(K_NON_CREDIT);
				setState(1182);
				match(K_CERTIFICATE);
				}
				break;
			case 4:
				_localctx = new KindMicroContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(1183);
				match(K_ACADEMIC);
				setState(1184);
				match(K_MICRO_CREDENTIAL);
				}
				break;
			case 5:
				_localctx = new KindNonCreditMicroContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(1185);
				match(K_NON_CREDIT);
				setState(1186);
				match(K_MICRO_CREDENTIAL);
				}
				break;
			case 6:
				_localctx = new KindParticipationContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(1187);
				match(K_CERTIFICATE);
				setState(1188);
				match(K_OF);
				setState(1189);
				match(K_PARTICIPATION);
				}
				break;
			case 7:
				_localctx = new KindExperienceContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(1190);
				match(K_LEARNING);
				setState(1191);
				match(K_EXPERIENCE);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AudienceWordContext extends ParserRuleContext {
		public TerminalNode K_UNDERGRADUATE() { return getToken(CredenceParser.K_UNDERGRADUATE, 0); }
		public TerminalNode K_POST_BACCALAUREATE() { return getToken(CredenceParser.K_POST_BACCALAUREATE, 0); }
		public TerminalNode K_GRADUATE() { return getToken(CredenceParser.K_GRADUATE, 0); }
		public AudienceWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_audienceWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAudienceWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAudienceWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAudienceWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AudienceWordContext audienceWord() throws RecognitionException {
		AudienceWordContext _localctx = new AudienceWordContext(_ctx, getState());
		enterRule(_localctx, 168, RULE_audienceWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1194);
			_la = _input.LA(1);
			if ( !(_la==K_GRADUATE || _la==K_POST_BACCALAUREATE || _la==K_UNDERGRADUATE) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ProgramItemContext extends ParserRuleContext {
		public ProgramItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_programItem; }
	 
		public ProgramItemContext() { }
		public void copyFrom(ProgramItemContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SharedListContext extends ProgramItemContext {
		public TerminalNode K_LIST() { return getToken(CredenceParser.K_LIST, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public SharedListContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSharedList(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSharedList(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSharedList(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class StacksIntoContext extends ProgramItemContext {
		public TerminalNode K_STACKS() { return getToken(CredenceParser.K_STACKS, 0); }
		public TerminalNode K_INTO() { return getToken(CredenceParser.K_INTO, 0); }
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public PermissionContext permission() {
			return getRuleContext(PermissionContext.class,0);
		}
		public StacksIntoContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterStacksInto(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitStacksInto(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitStacksInto(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramSharedContext extends ProgramItemContext {
		public SharedContext shared() {
			return getRuleContext(SharedContext.class,0);
		}
		public ProgramSharedContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramShared(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramShared(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramShared(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TitlePreferredContext extends ProgramItemContext {
		public TerminalNode K_TITLE() { return getToken(CredenceParser.K_TITLE, 0); }
		public TerminalNode K_PREFERRED() { return getToken(CredenceParser.K_PREFERRED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TitlePreferredContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTitlePreferred(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTitlePreferred(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTitlePreferred(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class StandAloneContext extends ProgramItemContext {
		public TerminalNode K_STAND_ALONE() { return getToken(CredenceParser.K_STAND_ALONE, 0); }
		public StandAloneContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterStandAlone(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitStandAlone(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitStandAlone(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PreparesForContext extends ProgramItemContext {
		public TerminalNode K_PREPARES() { return getToken(CredenceParser.K_PREPARES, 0); }
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public PreparesForContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPreparesFor(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPreparesFor(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPreparesFor(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class OutcomesContext extends ProgramItemContext {
		public TerminalNode K_OUTCOMES() { return getToken(CredenceParser.K_OUTCOMES, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<OutcomeContext> outcome() {
			return getRuleContexts(OutcomeContext.class);
		}
		public OutcomeContext outcome(int i) {
			return getRuleContext(OutcomeContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public OutcomesContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOutcomes(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOutcomes(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOutcomes(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NotationContext extends ProgramItemContext {
		public TerminalNode K_NOTATION() { return getToken(CredenceParser.K_NOTATION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public List<FreeWordContext> freeWord() {
			return getRuleContexts(FreeWordContext.class);
		}
		public FreeWordContext freeWord(int i) {
			return getRuleContext(FreeWordContext.class,i);
		}
		public List<TerminalNode> K_OR() { return getTokens(CredenceParser.K_OR); }
		public TerminalNode K_OR(int i) {
			return getToken(CredenceParser.K_OR, i);
		}
		public NotationContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNotation(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNotation(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNotation(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CompleteWithinContext extends ProgramItemContext {
		public TerminalNode K_COMPLETE() { return getToken(CredenceParser.K_COMPLETE, 0); }
		public TerminalNode K_WITHIN() { return getToken(CredenceParser.K_WITHIN, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public CompleteWithinContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCompleteWithin(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCompleteWithin(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCompleteWithin(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ApprovalsContext extends ProgramItemContext {
		public TerminalNode K_APPROVALS() { return getToken(CredenceParser.K_APPROVALS, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<ApprovalContext> approval() {
			return getRuleContexts(ApprovalContext.class);
		}
		public ApprovalContext approval(int i) {
			return getRuleContext(ApprovalContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public ApprovalsContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterApprovals(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitApprovals(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitApprovals(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class GpaContext extends ProgramItemContext {
		public TerminalNode K_GPA() { return getToken(CredenceParser.K_GPA, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public OverContext over() {
			return getRuleContext(OverContext.class,0);
		}
		public AudienceContext audience() {
			return getRuleContext(AudienceContext.class,0);
		}
		public GpaContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterGpa(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitGpa(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitGpa(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ResidenceContext extends ProgramItemContext {
		public TerminalNode K_RESIDENCE() { return getToken(CredenceParser.K_RESIDENCE, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode K_LEAST() { return getToken(CredenceParser.K_LEAST, 0); }
		public ShareContext share() {
			return getRuleContext(ShareContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ResidenceContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterResidence(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitResidence(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitResidence(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NotOpenToContext extends ProgramItemContext {
		public TerminalNode K_NOT() { return getToken(CredenceParser.K_NOT, 0); }
		public TerminalNode K_OPEN() { return getToken(CredenceParser.K_OPEN, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public NotOpenToContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNotOpenTo(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNotOpenTo(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNotOpenTo(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramPolicyContext extends ProgramItemContext {
		public TerminalNode K_POLICY() { return getToken(CredenceParser.K_POLICY, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public ProgramPolicyContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramPolicy(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramPolicy(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramPolicy(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class MinimumGradeContext extends ProgramItemContext {
		public TerminalNode K_GRADE() { return getToken(CredenceParser.K_GRADE, 0); }
		public GradeLetterContext gradeLetter() {
			return getRuleContext(GradeLetterContext.class,0);
		}
		public TerminalNode OR_BETTER() { return getToken(CredenceParser.OR_BETTER, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_EVERY() { return getToken(CredenceParser.K_EVERY, 0); }
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public AudienceContext audience() {
			return getRuleContext(AudienceContext.class,0);
		}
		public MinimumGradeContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterMinimumGrade(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitMinimumGrade(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitMinimumGrade(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NeedContext extends ProgramItemContext {
		public TerminalNode K_NEED() { return getToken(CredenceParser.K_NEED, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public NeedContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNeed(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNeed(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNeed(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class OpenToContext extends ProgramItemContext {
		public TerminalNode K_OPEN() { return getToken(CredenceParser.K_OPEN, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public OpenToContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOpenTo(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOpenTo(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOpenTo(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AdmissionContext extends ProgramItemContext {
		public TerminalNode K_ADMISSION() { return getToken(CredenceParser.K_ADMISSION, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public List<AdmissionLineContext> admissionLine() {
			return getRuleContexts(AdmissionLineContext.class);
		}
		public AdmissionLineContext admissionLine(int i) {
			return getRuleContext(AdmissionLineContext.class,i);
		}
		public List<SepContext> sep() {
			return getRuleContexts(SepContext.class);
		}
		public SepContext sep(int i) {
			return getRuleContext(SepContext.class,i);
		}
		public AdmissionContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAdmission(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAdmission(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAdmission(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SharingContext extends ProgramItemContext {
		public TerminalNode K_SHARE() { return getToken(CredenceParser.K_SHARE, 0); }
		public TerminalNode K_UP() { return getToken(CredenceParser.K_UP, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TerminalNode K_ALL() { return getToken(CredenceParser.K_ALL, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public PermissionContext permission() {
			return getRuleContext(PermissionContext.class,0);
		}
		public SharingContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSharing(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSharing(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSharing(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class JointlyContext extends ProgramItemContext {
		public TerminalNode K_JOINTLY() { return getToken(CredenceParser.K_JOINTLY, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public JointlyContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterJointly(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitJointly(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitJointly(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TogetherWithContext extends ProgramItemContext {
		public TerminalNode K_TOGETHER() { return getToken(CredenceParser.K_TOGETHER, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TogetherWithContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTogetherWith(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTogetherWith(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTogetherWith(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PopulationContext extends ProgramItemContext {
		public TerminalNode K_POPULATION() { return getToken(CredenceParser.K_POPULATION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public PopulationContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPopulation(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPopulation(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPopulation(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PrintedWordingContext extends ProgramItemContext {
		public TerminalNode K_PRINTED() { return getToken(CredenceParser.K_PRINTED, 0); }
		public TerminalNode K_WORDING() { return getToken(CredenceParser.K_WORDING, 0); }
		public TextContext text() {
			return getRuleContext(TextContext.class,0);
		}
		public PrintedWordingContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPrintedWording(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPrintedWording(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPrintedWording(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramLevelContext extends ProgramItemContext {
		public TerminalNode K_LEVEL() { return getToken(CredenceParser.K_LEVEL, 0); }
		public AudienceWordContext audienceWord() {
			return getRuleContext(AudienceWordContext.class,0);
		}
		public ProgramLevelContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramLevel(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramLevel(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramLevel(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TransferContext extends ProgramItemContext {
		public TerminalNode K_TRANSFER() { return getToken(CredenceParser.K_TRANSFER, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode K_MOST() { return getToken(CredenceParser.K_MOST, 0); }
		public ShareContext share() {
			return getRuleContext(ShareContext.class,0);
		}
		public ExceptContext except() {
			return getRuleContext(ExceptContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TransferContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterTransfer(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitTransfer(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitTransfer(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FieldContext extends ProgramItemContext {
		public TerminalNode K_FIELD() { return getToken(CredenceParser.K_FIELD, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public FieldContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterField(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitField(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitField(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PriorLearningContext extends ProgramItemContext {
		public TerminalNode K_PRIOR() { return getToken(CredenceParser.K_PRIOR, 0); }
		public TerminalNode K_LEARNING() { return getToken(CredenceParser.K_LEARNING, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode K_MOST() { return getToken(CredenceParser.K_MOST, 0); }
		public ShareContext share() {
			return getRuleContext(ShareContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public PriorLearningContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPriorLearning(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPriorLearning(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPriorLearning(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramEffectContext extends ProgramItemContext {
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_EFFECT() { return getToken(CredenceParser.K_EFFECT, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode DATE() { return getToken(CredenceParser.DATE, 0); }
		public ProgramEffectContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramEffect(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramEffect(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramEffect(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class StatusContext extends ProgramItemContext {
		public TerminalNode K_STATUS() { return getToken(CredenceParser.K_STATUS, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public StatusContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterStatus(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitStatus(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitStatus(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FederalAidContext extends ProgramItemContext {
		public TerminalNode K_FEDERAL() { return getToken(CredenceParser.K_FEDERAL, 0); }
		public TerminalNode K_AID() { return getToken(CredenceParser.K_AID, 0); }
		public TerminalNode K_ELIGIBLE() { return getToken(CredenceParser.K_ELIGIBLE, 0); }
		public FederalAidContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFederalAid(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFederalAid(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFederalAid(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SponsorContext extends ProgramItemContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public SponsorContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSponsor(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSponsor(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSponsor(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RepeatCapContext extends ProgramItemContext {
		public TerminalNode K_REPEAT() { return getToken(CredenceParser.K_REPEAT, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode K_MOST() { return getToken(CredenceParser.K_MOST, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public SizeMeasureContext sizeMeasure() {
			return getRuleContext(SizeMeasureContext.class,0);
		}
		public RepeatCapContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRepeatCap(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRepeatCap(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRepeatCap(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SealContext extends ProgramItemContext {
		public TerminalNode K_UNIVERSITY() { return getToken(CredenceParser.K_UNIVERSITY, 0); }
		public TerminalNode K_SEAL() { return getToken(CredenceParser.K_SEAL, 0); }
		public SealContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSeal(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSeal(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSeal(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CipContext extends ProgramItemContext {
		public TerminalNode K_CIP() { return getToken(CredenceParser.K_CIP, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public CipContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterCip(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitCip(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitCip(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SubstituteContext extends ProgramItemContext {
		public TerminalNode K_SUBSTITUTE() { return getToken(CredenceParser.K_SUBSTITUTE, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public CourseRefsContext courseRefs() {
			return getRuleContext(CourseRefsContext.class,0);
		}
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode K_CONSENT() { return getToken(CredenceParser.K_CONSENT, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public WhoContext who() {
			return getRuleContext(WhoContext.class,0);
		}
		public SubstituteContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterSubstitute(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitSubstitute(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitSubstitute(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class DurationContext extends ProgramItemContext {
		public TerminalNode K_DURATION() { return getToken(CredenceParser.K_DURATION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public DurationContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterDuration(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitDuration(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitDuration(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramSourceContext extends ProgramItemContext {
		public SourceContext source() {
			return getRuleContext(SourceContext.class,0);
		}
		public ProgramSourceContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramSource(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramSource(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramSource(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PrerequisitesApartContext extends ProgramItemContext {
		public TerminalNode K_PREREQUISITES() { return getToken(CredenceParser.K_PREREQUISITES, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public SizeContext size() {
			return getRuleContext(SizeContext.class,0);
		}
		public PrerequisitesApartContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPrerequisitesApart(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPrerequisitesApart(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPrerequisitesApart(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class NotWithContext extends ProgramItemContext {
		public TerminalNode K_NOT() { return getToken(CredenceParser.K_NOT, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public NotWithContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterNotWith(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitNotWith(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitNotWith(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RequirementsContext extends ProgramItemContext {
		public TerminalNode K_REQUIREMENTS() { return getToken(CredenceParser.K_REQUIREMENTS, 0); }
		public TerminalNode LBRACE() { return getToken(CredenceParser.LBRACE, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode RBRACE() { return getToken(CredenceParser.RBRACE, 0); }
		public SizeContext size() {
			return getRuleContext(SizeContext.class,0);
		}
		public RequirementsContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRequirements(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRequirements(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRequirements(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramGradingContext extends ProgramItemContext {
		public TerminalNode K_GRADING() { return getToken(CredenceParser.K_GRADING, 0); }
		public GradingBasisContext gradingBasis() {
			return getRuleContext(GradingBasisContext.class,0);
		}
		public ProgramGradingContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramGrading(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramGrading(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramGrading(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class PreparesForExamContext extends ProgramItemContext {
		public TerminalNode K_PREPARES() { return getToken(CredenceParser.K_PREPARES, 0); }
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public TerminalNode K_EXAM() { return getToken(CredenceParser.K_EXAM, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public PreparesForExamContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterPreparesForExam(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitPreparesForExam(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitPreparesForExam(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ConsultedContext extends ProgramItemContext {
		public TerminalNode K_CONSULTED() { return getToken(CredenceParser.K_CONSULTED, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ConsultedContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterConsulted(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitConsulted(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitConsulted(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RecencyContext extends ProgramItemContext {
		public TerminalNode K_COURSES() { return getToken(CredenceParser.K_COURSES, 0); }
		public TerminalNode K_NO() { return getToken(CredenceParser.K_NO, 0); }
		public TerminalNode K_OLDER() { return getToken(CredenceParser.K_OLDER, 0); }
		public TerminalNode K_THAN() { return getToken(CredenceParser.K_THAN, 0); }
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public YearWordContext yearWord() {
			return getRuleContext(YearWordContext.class,0);
		}
		public RecencyContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRecency(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRecency(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRecency(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class WaiveContext extends ProgramItemContext {
		public TerminalNode K_WAIVE() { return getToken(CredenceParser.K_WAIVE, 0); }
		public TerminalNode K_PREREQUISITES() { return getToken(CredenceParser.K_PREREQUISITES, 0); }
		public List<ConditionTermContext> conditionTerm() {
			return getRuleContexts(ConditionTermContext.class);
		}
		public ConditionTermContext conditionTerm(int i) {
			return getRuleContext(ConditionTermContext.class,i);
		}
		public List<TerminalNode> K_AND() { return getTokens(CredenceParser.K_AND); }
		public TerminalNode K_AND(int i) {
			return getToken(CredenceParser.K_AND, i);
		}
		public WaiveContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterWaive(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitWaive(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitWaive(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FormContext extends ProgramItemContext {
		public TerminalNode K_FORM() { return getToken(CredenceParser.K_FORM, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public FormContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterForm(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitForm(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitForm(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AlignedWithContext extends ProgramItemContext {
		public TerminalNode K_ALIGNED() { return getToken(CredenceParser.K_ALIGNED, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public AlignedWithContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAlignedWith(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAlignedWith(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAlignedWith(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RecordedOnContext extends ProgramItemContext {
		public TerminalNode K_RECORDED() { return getToken(CredenceParser.K_RECORDED, 0); }
		public TerminalNode K_ON() { return getToken(CredenceParser.K_ON, 0); }
		public NamesContext names() {
			return getRuleContext(NamesContext.class,0);
		}
		public RecordedOnContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterRecordedOn(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitRecordedOn(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitRecordedOn(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ProgramConditionContext extends ProgramItemContext {
		public TerminalNode K_CONDITION() { return getToken(CredenceParser.K_CONDITION, 0); }
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public ProgramConditionContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterProgramCondition(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitProgramCondition(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitProgramCondition(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FormerlyContext extends ProgramItemContext {
		public TerminalNode K_FORMERLY() { return getToken(CredenceParser.K_FORMERLY, 0); }
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public FormerlyContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFormerly(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFormerly(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFormerly(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class UnitsWithPrerequisitesContext extends ProgramItemContext {
		public UnitWordContext unitWord() {
			return getRuleContext(UnitWordContext.class,0);
		}
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode K_PREREQUISITES() { return getToken(CredenceParser.K_PREREQUISITES, 0); }
		public AmountContext amount() {
			return getRuleContext(AmountContext.class,0);
		}
		public UnitsWithPrerequisitesContext(ProgramItemContext ctx) { copyFrom(ctx); }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterUnitsWithPrerequisites(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitUnitsWithPrerequisites(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitUnitsWithPrerequisites(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ProgramItemContext programItem() throws RecognitionException {
		ProgramItemContext _localctx = new ProgramItemContext(_ctx, getState());
		enterRule(_localctx, 170, RULE_programItem);
		int _la;
		try {
			setState(1489);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,173,_ctx) ) {
			case 1:
				_localctx = new StatusContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(1196);
				match(K_STATUS);
				setState(1197);
				word();
				}
				break;
			case 2:
				_localctx = new TitlePreferredContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(1198);
				match(K_TITLE);
				setState(1199);
				match(K_PREFERRED);
				setState(1200);
				match(K_BY);
				setState(1201);
				match(STRING);
				}
				break;
			case 3:
				_localctx = new FormerlyContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(1202);
				match(K_FORMERLY);
				setState(1205);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_ACADEMIC:
				case K_ADMISSION:
				case K_AID:
				case K_ALIGNED:
				case K_ALL:
				case K_AND:
				case K_ANY:
				case K_APPROVALS:
				case K_APPROVED:
				case K_AS:
				case K_ASSESSED:
				case K_ASSOCIATE:
				case K_AT:
				case K_BACCALAUREATE:
				case K_BE:
				case K_BOTH:
				case K_BY:
				case K_CATALOG:
				case K_CERTIFICATE:
				case K_CEU:
				case K_CHOOSE:
				case K_CIP:
				case K_COLLEGE:
				case K_COLUMN:
				case K_COMPLETE:
				case K_CONCURRENT:
				case K_CONDITION:
				case K_CONSENT:
				case K_CONSULTED:
				case K_CONTACT:
				case K_CONTINUING:
				case K_COREQUISITES:
				case K_COUNTS:
				case K_COURSE:
				case K_COURSES:
				case K_CREDENTIAL:
				case K_CREDIT:
				case K_DEGREE:
				case K_DELIVERY:
				case K_DEPARTMENT:
				case K_DESCRIPTION:
				case K_DOCTORAL:
				case K_DURATION:
				case K_EACH:
				case K_EDITION:
				case K_EDUCATION:
				case K_EFFECT:
				case K_ELIGIBLE:
				case K_ENROLLED:
				case K_EVERY:
				case K_EXACTLY:
				case K_EXAM:
				case K_EXCEPT:
				case K_EXPERIENCE:
				case K_FEDERAL:
				case K_FIELD:
				case K_FOR:
				case K_FORM:
				case K_FORMERLY:
				case K_FROM:
				case K_GPA:
				case K_GRADE:
				case K_GRADING:
				case K_GRADUATE:
				case K_HOLDING:
				case K_HOUR:
				case K_HOURS:
				case K_IN:
				case K_INSTITUTION:
				case K_INTO:
				case K_IS:
				case K_JOINTLY:
				case K_LEARNING:
				case K_LEAST:
				case K_LETTER:
				case K_LEVEL:
				case K_LEVELS:
				case K_LIST:
				case K_LOWER_DIVISION:
				case K_MAJOR:
				case K_MASTERS:
				case K_MAY:
				case K_MICRO_CREDENTIAL:
				case K_MINOR:
				case K_MOST:
				case K_NAME:
				case K_NEED:
				case K_NO:
				case K_NON_CREDIT:
				case K_NONE:
				case K_NOT:
				case K_NOTATION:
				case K_NOTE:
				case K_NUMBERED:
				case K_OF:
				case K_OFFERED:
				case K_OLDER:
				case K_ON:
				case K_OPEN:
				case K_OPTION:
				case K_OPTIONAL:
				case K_OPTIONS:
				case K_OR:
				case K_ORDER:
				case K_OUTCOMES:
				case K_OUTSIDE:
				case K_OVER:
				case K_PARTICIPATION:
				case K_PERMITTED:
				case K_POLICY:
				case K_POPULATION:
				case K_POST_BACCALAUREATE:
				case K_PREFER:
				case K_PREFERRED:
				case K_PREPARES:
				case K_PREREQUISITES:
				case K_PRINTED:
				case K_PRIOR:
				case K_RECOMMENDED:
				case K_RECORDED:
				case K_REPEAT:
				case K_REPEATABLE:
				case K_REQUIREMENTS:
				case K_RESIDENCE:
				case K_ROWS:
				case K_SAME:
				case K_SAMPLE:
				case K_SEAL:
				case K_SEEN:
				case K_SEPARATOR:
				case K_SHARE:
				case K_SHARED:
				case K_SHORT:
				case K_SOURCE:
				case K_STACKS:
				case K_STAND_ALONE:
				case K_STANDING:
				case K_STATUS:
				case K_STEPS:
				case K_SUBJECT:
				case K_SUBJECTS:
				case K_SUBSTITUTE:
				case K_TAKEN:
				case K_TERMS:
				case K_TEXT:
				case K_THAN:
				case K_THEN:
				case K_TIMES:
				case K_TITLE:
				case K_TO:
				case K_TOGETHER:
				case K_TOPIC:
				case K_TRANSFER:
				case K_TWICE:
				case K_UNDERGRADUATE:
				case K_UNIT:
				case K_UNITS:
				case K_UNIVERSITY:
				case K_UNKNOWN:
				case K_UP:
				case K_UPPER_DIVISION:
				case K_WAIVE:
				case K_WEBSITE:
				case K_WITH:
				case K_WITHIN:
				case K_WORDING:
				case K_YEAR:
				case K_YEARS:
				case CAPS:
				case MIXED:
				case NAME:
					{
					setState(1203);
					word();
					}
					break;
				case STRING:
					{
					setState(1204);
					match(STRING);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case 4:
				_localctx = new FieldContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(1207);
				match(K_FIELD);
				setState(1208);
				match(STRING);
				}
				break;
			case 5:
				_localctx = new SponsorContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(1209);
				unitWord();
				setState(1210);
				match(STRING);
				}
				break;
			case 6:
				_localctx = new JointlyContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(1212);
				match(K_JOINTLY);
				setState(1213);
				match(K_WITH);
				setState(1214);
				match(STRING);
				}
				break;
			case 7:
				_localctx = new DurationContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(1215);
				match(K_DURATION);
				setState(1220);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case STRING:
					{
					setState(1216);
					match(STRING);
					}
					break;
				case DECIMAL:
				case INT:
					{
					setState(1217);
					number();
					setState(1218);
					word();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case 8:
				_localctx = new ProgramEffectContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(1222);
				match(K_IN);
				setState(1223);
				match(K_EFFECT);
				setState(1224);
				match(K_FROM);
				setState(1225);
				match(DATE);
				}
				break;
			case 9:
				_localctx = new StandAloneContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(1226);
				match(K_STAND_ALONE);
				}
				break;
			case 10:
				_localctx = new TogetherWithContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(1227);
				match(K_TOGETHER);
				setState(1228);
				match(K_WITH);
				setState(1229);
				match(STRING);
				}
				break;
			case 11:
				_localctx = new PreparesForExamContext(_localctx);
				enterOuterAlt(_localctx, 11);
				{
				setState(1230);
				match(K_PREPARES);
				setState(1231);
				match(K_FOR);
				setState(1232);
				match(K_EXAM);
				setState(1233);
				match(STRING);
				}
				break;
			case 12:
				_localctx = new PreparesForContext(_localctx);
				enterOuterAlt(_localctx, 12);
				{
				setState(1234);
				match(K_PREPARES);
				setState(1235);
				match(K_FOR);
				setState(1236);
				match(STRING);
				setState(1238);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(1237);
					match(STRING);
					}
				}

				}
				break;
			case 13:
				_localctx = new FederalAidContext(_localctx);
				enterOuterAlt(_localctx, 13);
				{
				setState(1240);
				match(K_FEDERAL);
				setState(1241);
				match(K_AID);
				setState(1242);
				match(K_ELIGIBLE);
				}
				break;
			case 14:
				_localctx = new CipContext(_localctx);
				enterOuterAlt(_localctx, 14);
				{
				setState(1243);
				match(K_CIP);
				setState(1244);
				match(STRING);
				}
				break;
			case 15:
				_localctx = new AlignedWithContext(_localctx);
				enterOuterAlt(_localctx, 15);
				{
				setState(1245);
				match(K_ALIGNED);
				setState(1246);
				match(K_WITH);
				setState(1247);
				match(STRING);
				}
				break;
			case 16:
				_localctx = new NeedContext(_localctx);
				enterOuterAlt(_localctx, 16);
				{
				setState(1248);
				match(K_NEED);
				setState(1249);
				match(STRING);
				}
				break;
			case 17:
				_localctx = new PopulationContext(_localctx);
				enterOuterAlt(_localctx, 17);
				{
				setState(1250);
				match(K_POPULATION);
				setState(1251);
				match(STRING);
				}
				break;
			case 18:
				_localctx = new ConsultedContext(_localctx);
				enterOuterAlt(_localctx, 18);
				{
				setState(1252);
				match(K_CONSULTED);
				setState(1253);
				match(STRING);
				}
				break;
			case 19:
				_localctx = new AdmissionContext(_localctx);
				enterOuterAlt(_localctx, 19);
				{
				setState(1254);
				match(K_ADMISSION);
				setState(1255);
				match(LBRACE);
				setState(1265);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 324559357026238464L) != 0) || ((((_la - 67)) & ~0x3f) == 0 && ((1L << (_la - 67)) & 4503600165552153L) != 0) || ((((_la - 161)) & ~0x3f) == 0 && ((1L << (_la - 161)) & 4380442689L) != 0)) {
					{
					setState(1256);
					admissionLine();
					setState(1262);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(1257);
						sep();
						setState(1258);
						admissionLine();
						}
						}
						setState(1264);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(1267);
				match(RBRACE);
				}
				break;
			case 20:
				_localctx = new RequirementsContext(_localctx);
				enterOuterAlt(_localctx, 20);
				{
				setState(1268);
				match(K_REQUIREMENTS);
				setState(1270);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXACTLY || ((((_la - 166)) & ~0x3f) == 0 && ((1L << (_la - 166)) & 49153L) != 0)) {
					{
					setState(1269);
					size();
					}
				}

				setState(1272);
				match(LBRACE);
				setState(1273);
				block();
				setState(1274);
				match(RBRACE);
				}
				break;
			case 21:
				_localctx = new PrerequisitesApartContext(_localctx);
				enterOuterAlt(_localctx, 21);
				{
				setState(1276);
				match(K_PREREQUISITES);
				setState(1278);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXACTLY || ((((_la - 166)) & ~0x3f) == 0 && ((1L << (_la - 166)) & 49153L) != 0)) {
					{
					setState(1277);
					size();
					}
				}

				setState(1280);
				match(LBRACE);
				setState(1281);
				block();
				setState(1282);
				match(RBRACE);
				}
				break;
			case 22:
				_localctx = new SharedListContext(_localctx);
				enterOuterAlt(_localctx, 22);
				{
				setState(1284);
				match(K_LIST);
				setState(1285);
				match(STRING);
				setState(1286);
				match(LBRACE);
				setState(1287);
				block();
				setState(1288);
				match(RBRACE);
				}
				break;
			case 23:
				_localctx = new WaiveContext(_localctx);
				enterOuterAlt(_localctx, 23);
				{
				setState(1290);
				match(K_WAIVE);
				setState(1291);
				match(K_PREREQUISITES);
				setState(1292);
				conditionTerm();
				setState(1297);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==K_AND) {
					{
					{
					setState(1293);
					match(K_AND);
					setState(1294);
					conditionTerm();
					}
					}
					setState(1299);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case 24:
				_localctx = new UnitsWithPrerequisitesContext(_localctx);
				enterOuterAlt(_localctx, 24);
				{
				setState(1300);
				unitWord();
				setState(1301);
				match(K_WITH);
				setState(1302);
				match(K_PREREQUISITES);
				setState(1303);
				amount();
				}
				break;
			case 25:
				_localctx = new ProgramLevelContext(_localctx);
				enterOuterAlt(_localctx, 25);
				{
				setState(1305);
				match(K_LEVEL);
				setState(1306);
				audienceWord();
				}
				break;
			case 26:
				_localctx = new FormContext(_localctx);
				enterOuterAlt(_localctx, 26);
				{
				setState(1307);
				match(K_FORM);
				setState(1308);
				word();
				}
				break;
			case 27:
				_localctx = new GpaContext(_localctx);
				enterOuterAlt(_localctx, 27);
				{
				setState(1309);
				match(K_GPA);
				setState(1310);
				number();
				setState(1312);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_OVER) {
					{
					setState(1311);
					over();
					}
				}

				setState(1315);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_FOR) {
					{
					setState(1314);
					audience();
					}
				}

				}
				break;
			case 28:
				_localctx = new MinimumGradeContext(_localctx);
				enterOuterAlt(_localctx, 28);
				{
				setState(1317);
				match(K_GRADE);
				setState(1318);
				gradeLetter();
				setState(1319);
				match(OR_BETTER);
				setState(1320);
				match(K_IN);
				setState(1324);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_EVERY:
					{
					setState(1321);
					match(K_EVERY);
					setState(1322);
					match(K_COURSE);
					}
					break;
				case K_COURSE:
				case CODE:
				case LBRACE:
					{
					setState(1323);
					courseRefs();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(1327);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_FOR) {
					{
					setState(1326);
					audience();
					}
				}

				}
				break;
			case 29:
				_localctx = new ProgramGradingContext(_localctx);
				enterOuterAlt(_localctx, 29);
				{
				setState(1329);
				match(K_GRADING);
				setState(1330);
				gradingBasis();
				}
				break;
			case 30:
				_localctx = new RepeatCapContext(_localctx);
				enterOuterAlt(_localctx, 30);
				{
				setState(1331);
				match(K_REPEAT);
				setState(1332);
				match(K_AT);
				setState(1333);
				match(K_MOST);
				setState(1334);
				number();
				setState(1335);
				sizeMeasure();
				}
				break;
			case 31:
				_localctx = new ResidenceContext(_localctx);
				enterOuterAlt(_localctx, 31);
				{
				setState(1337);
				match(K_RESIDENCE);
				setState(1338);
				match(K_AT);
				setState(1339);
				match(K_LEAST);
				setState(1340);
				share();
				setState(1342);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(1341);
					match(STRING);
					}
				}

				}
				break;
			case 32:
				_localctx = new TransferContext(_localctx);
				enterOuterAlt(_localctx, 32);
				{
				setState(1344);
				match(K_TRANSFER);
				setState(1349);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_NONE:
					{
					setState(1345);
					match(K_NONE);
					}
					break;
				case K_AT:
					{
					setState(1346);
					match(K_AT);
					setState(1347);
					match(K_MOST);
					setState(1348);
					share();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(1352);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_EXCEPT) {
					{
					setState(1351);
					except();
					}
				}

				setState(1355);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(1354);
					match(STRING);
					}
				}

				}
				break;
			case 33:
				_localctx = new PriorLearningContext(_localctx);
				enterOuterAlt(_localctx, 33);
				{
				setState(1357);
				match(K_PRIOR);
				setState(1358);
				match(K_LEARNING);
				setState(1364);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_NONE:
					{
					setState(1359);
					match(K_NONE);
					}
					break;
				case K_AT:
					{
					setState(1360);
					match(K_AT);
					setState(1361);
					match(K_MOST);
					setState(1362);
					share();
					}
					break;
				case STRING:
					{
					setState(1363);
					match(STRING);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case 34:
				_localctx = new SharingContext(_localctx);
				enterOuterAlt(_localctx, 34);
				{
				setState(1366);
				match(K_SHARE);
				setState(1375);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_UP:
					{
					setState(1367);
					match(K_UP);
					setState(1368);
					match(K_TO);
					setState(1369);
					number();
					setState(1370);
					unitWord();
					}
					break;
				case K_ALL:
					{
					setState(1372);
					match(K_ALL);
					setState(1373);
					unitWord();
					}
					break;
				case K_NONE:
					{
					setState(1374);
					match(K_NONE);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(1379);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_WITH) {
					{
					setState(1377);
					match(K_WITH);
					setState(1378);
					target();
					}
				}

				setState(1382);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_PERMITTED) {
					{
					setState(1381);
					permission();
					}
				}

				}
				break;
			case 35:
				_localctx = new NotWithContext(_localctx);
				enterOuterAlt(_localctx, 35);
				{
				setState(1384);
				match(K_NOT);
				setState(1385);
				match(K_WITH);
				setState(1386);
				target();
				}
				break;
			case 36:
				_localctx = new NotOpenToContext(_localctx);
				enterOuterAlt(_localctx, 36);
				{
				setState(1387);
				match(K_NOT);
				setState(1388);
				match(K_OPEN);
				setState(1389);
				match(K_TO);
				setState(1390);
				match(STRING);
				}
				break;
			case 37:
				_localctx = new OpenToContext(_localctx);
				enterOuterAlt(_localctx, 37);
				{
				setState(1391);
				match(K_OPEN);
				setState(1392);
				match(K_TO);
				setState(1393);
				match(STRING);
				}
				break;
			case 38:
				_localctx = new StacksIntoContext(_localctx);
				enterOuterAlt(_localctx, 38);
				{
				setState(1394);
				match(K_STACKS);
				setState(1395);
				match(K_INTO);
				setState(1396);
				target();
				setState(1401);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_FOR) {
					{
					setState(1397);
					match(K_FOR);
					setState(1398);
					number();
					setState(1399);
					unitWord();
					}
				}

				setState(1404);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_PERMITTED) {
					{
					setState(1403);
					permission();
					}
				}

				}
				break;
			case 39:
				_localctx = new SubstituteContext(_localctx);
				enterOuterAlt(_localctx, 39);
				{
				setState(1406);
				match(K_SUBSTITUTE);
				setState(1407);
				match(STRING);
				setState(1408);
				match(K_FOR);
				setState(1412);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_ANY:
					{
					setState(1409);
					match(K_ANY);
					setState(1410);
					match(K_COURSE);
					}
					break;
				case K_COURSE:
				case CODE:
				case LBRACE:
					{
					setState(1411);
					courseRefs();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(1418);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_WITH) {
					{
					setState(1414);
					match(K_WITH);
					setState(1415);
					match(K_CONSENT);
					setState(1416);
					match(K_OF);
					setState(1417);
					who();
					}
				}

				}
				break;
			case 40:
				_localctx = new CompleteWithinContext(_localctx);
				enterOuterAlt(_localctx, 40);
				{
				setState(1420);
				match(K_COMPLETE);
				setState(1421);
				match(K_WITHIN);
				setState(1422);
				number();
				setState(1423);
				word();
				setState(1426);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==K_FROM) {
					{
					setState(1424);
					match(K_FROM);
					setState(1425);
					match(STRING);
					}
				}

				}
				break;
			case 41:
				_localctx = new RecencyContext(_localctx);
				enterOuterAlt(_localctx, 41);
				{
				setState(1428);
				match(K_COURSES);
				setState(1429);
				match(K_NO);
				setState(1430);
				match(K_OLDER);
				setState(1431);
				match(K_THAN);
				setState(1432);
				number();
				setState(1433);
				yearWord();
				}
				break;
			case 42:
				_localctx = new OutcomesContext(_localctx);
				enterOuterAlt(_localctx, 42);
				{
				setState(1435);
				match(K_OUTCOMES);
				setState(1436);
				match(LBRACE);
				setState(1446);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -128L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252342316621103103L) != 0)) {
					{
					setState(1437);
					outcome();
					setState(1443);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(1438);
						sep();
						setState(1439);
						outcome();
						}
						}
						setState(1445);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(1448);
				match(RBRACE);
				}
				break;
			case 43:
				_localctx = new ApprovalsContext(_localctx);
				enterOuterAlt(_localctx, 43);
				{
				setState(1449);
				match(K_APPROVALS);
				setState(1450);
				match(LBRACE);
				setState(1460);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -576460752311844992L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2252899325321221L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 828789874483003391L) != 0)) {
					{
					setState(1451);
					approval();
					setState(1457);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==SEP) {
						{
						{
						setState(1452);
						sep();
						setState(1453);
						approval();
						}
						}
						setState(1459);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(1462);
				match(RBRACE);
				}
				break;
			case 44:
				_localctx = new NotationContext(_localctx);
				enterOuterAlt(_localctx, 44);
				{
				setState(1463);
				match(K_NOTATION);
				setState(1473);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case STRING:
					{
					setState(1464);
					match(STRING);
					}
					break;
				case K_ACADEMIC:
				case K_ADMISSION:
				case K_AID:
				case K_ALIGNED:
				case K_ALL:
				case K_ANY:
				case K_APPROVALS:
				case K_AS:
				case K_ASSESSED:
				case K_ASSOCIATE:
				case K_BACCALAUREATE:
				case K_BE:
				case K_BOTH:
				case K_CATALOG:
				case K_CERTIFICATE:
				case K_CEU:
				case K_CHOOSE:
				case K_CIP:
				case K_COLLEGE:
				case K_COLUMN:
				case K_COMPLETE:
				case K_CONCURRENT:
				case K_CONDITION:
				case K_CONSENT:
				case K_CONSULTED:
				case K_CONTACT:
				case K_CONTINUING:
				case K_COREQUISITES:
				case K_COUNTS:
				case K_COURSE:
				case K_COURSES:
				case K_CREDENTIAL:
				case K_CREDIT:
				case K_DEGREE:
				case K_DELIVERY:
				case K_DEPARTMENT:
				case K_DESCRIPTION:
				case K_DOCTORAL:
				case K_DURATION:
				case K_EACH:
				case K_EDITION:
				case K_EDUCATION:
				case K_EFFECT:
				case K_ELIGIBLE:
				case K_ENROLLED:
				case K_EVERY:
				case K_EXACTLY:
				case K_EXAM:
				case K_EXPERIENCE:
				case K_FEDERAL:
				case K_FIELD:
				case K_FORM:
				case K_FORMERLY:
				case K_GPA:
				case K_GRADE:
				case K_GRADING:
				case K_GRADUATE:
				case K_HOLDING:
				case K_HOUR:
				case K_HOURS:
				case K_INSTITUTION:
				case K_INTO:
				case K_JOINTLY:
				case K_LEARNING:
				case K_LEAST:
				case K_LETTER:
				case K_LEVEL:
				case K_LEVELS:
				case K_LIST:
				case K_LOWER_DIVISION:
				case K_MAJOR:
				case K_MASTERS:
				case K_MAY:
				case K_MICRO_CREDENTIAL:
				case K_MINOR:
				case K_MOST:
				case K_NAME:
				case K_NEED:
				case K_NO:
				case K_NON_CREDIT:
				case K_NONE:
				case K_NOT:
				case K_NOTATION:
				case K_NOTE:
				case K_NUMBERED:
				case K_OFFERED:
				case K_OLDER:
				case K_OPEN:
				case K_OPTION:
				case K_OPTIONAL:
				case K_OPTIONS:
				case K_ORDER:
				case K_OUTCOMES:
				case K_OUTSIDE:
				case K_OVER:
				case K_PARTICIPATION:
				case K_POLICY:
				case K_POPULATION:
				case K_POST_BACCALAUREATE:
				case K_PREFER:
				case K_PREFERRED:
				case K_PREPARES:
				case K_PREREQUISITES:
				case K_PRINTED:
				case K_PRIOR:
				case K_RECOMMENDED:
				case K_RECORDED:
				case K_REPEAT:
				case K_REPEATABLE:
				case K_REQUIREMENTS:
				case K_RESIDENCE:
				case K_ROWS:
				case K_SAME:
				case K_SAMPLE:
				case K_SEAL:
				case K_SEEN:
				case K_SEPARATOR:
				case K_SHARE:
				case K_SHARED:
				case K_SHORT:
				case K_SOURCE:
				case K_STACKS:
				case K_STAND_ALONE:
				case K_STANDING:
				case K_STATUS:
				case K_STEPS:
				case K_SUBJECT:
				case K_SUBJECTS:
				case K_SUBSTITUTE:
				case K_TAKEN:
				case K_TERMS:
				case K_TEXT:
				case K_THAN:
				case K_TIMES:
				case K_TITLE:
				case K_TOGETHER:
				case K_TOPIC:
				case K_TRANSFER:
				case K_TWICE:
				case K_UNDERGRADUATE:
				case K_UNIT:
				case K_UNITS:
				case K_UNIVERSITY:
				case K_UNKNOWN:
				case K_UP:
				case K_UPPER_DIVISION:
				case K_WAIVE:
				case K_WEBSITE:
				case K_WORDING:
				case K_YEAR:
				case K_YEARS:
				case CAPS:
				case MIXED:
				case NAME:
					{
					setState(1465);
					freeWord();
					setState(1470);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==K_OR) {
						{
						{
						setState(1466);
						match(K_OR);
						setState(1467);
						freeWord();
						}
						}
						setState(1472);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case 45:
				_localctx = new RecordedOnContext(_localctx);
				enterOuterAlt(_localctx, 45);
				{
				setState(1475);
				match(K_RECORDED);
				setState(1476);
				match(K_ON);
				setState(1477);
				names();
				}
				break;
			case 46:
				_localctx = new PrintedWordingContext(_localctx);
				enterOuterAlt(_localctx, 46);
				{
				setState(1478);
				match(K_PRINTED);
				setState(1479);
				match(K_WORDING);
				setState(1480);
				text();
				}
				break;
			case 47:
				_localctx = new SealContext(_localctx);
				enterOuterAlt(_localctx, 47);
				{
				setState(1481);
				match(K_UNIVERSITY);
				setState(1482);
				match(K_SEAL);
				}
				break;
			case 48:
				_localctx = new ProgramPolicyContext(_localctx);
				enterOuterAlt(_localctx, 48);
				{
				setState(1483);
				match(K_POLICY);
				setState(1484);
				word();
				}
				break;
			case 49:
				_localctx = new ProgramConditionContext(_localctx);
				enterOuterAlt(_localctx, 49);
				{
				setState(1485);
				match(K_CONDITION);
				setState(1486);
				match(STRING);
				}
				break;
			case 50:
				_localctx = new ProgramSourceContext(_localctx);
				enterOuterAlt(_localctx, 50);
				{
				setState(1487);
				source();
				}
				break;
			case 51:
				_localctx = new ProgramSharedContext(_localctx);
				enterOuterAlt(_localctx, 51);
				{
				setState(1488);
				shared();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AdmissionLineContext extends ParserRuleContext {
		public ConditionContext condition() {
			return getRuleContext(ConditionContext.class,0);
		}
		public AdmissionLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_admissionLine; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterAdmissionLine(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitAdmissionLine(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitAdmissionLine(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AdmissionLineContext admissionLine() throws RecognitionException {
		AdmissionLineContext _localctx = new AdmissionLineContext(_ctx, getState());
		enterRule(_localctx, 172, RULE_admissionLine);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1491);
			condition();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ShareContext extends ParserRuleContext {
		public NumberContext number() {
			return getRuleContext(NumberContext.class,0);
		}
		public SizeMeasureContext sizeMeasure() {
			return getRuleContext(SizeMeasureContext.class,0);
		}
		public TerminalNode PERCENT() { return getToken(CredenceParser.PERCENT, 0); }
		public TerminalNode FRACTION() { return getToken(CredenceParser.FRACTION, 0); }
		public ShareContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_share; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterShare(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitShare(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitShare(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ShareContext share() throws RecognitionException {
		ShareContext _localctx = new ShareContext(_ctx, getState());
		enterRule(_localctx, 174, RULE_share);
		try {
			setState(1498);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DECIMAL:
			case INT:
				enterOuterAlt(_localctx, 1);
				{
				setState(1493);
				number();
				setState(1494);
				sizeMeasure();
				}
				break;
			case PERCENT:
				enterOuterAlt(_localctx, 2);
				{
				setState(1496);
				match(PERCENT);
				}
				break;
			case FRACTION:
				enterOuterAlt(_localctx, 3);
				{
				setState(1497);
				match(FRACTION);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OutcomeContext extends ParserRuleContext {
		public WordContext word() {
			return getRuleContext(WordContext.class,0);
		}
		public TerminalNode STRING() { return getToken(CredenceParser.STRING, 0); }
		public TerminalNode K_ASSESSED() { return getToken(CredenceParser.K_ASSESSED, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public AssessorsContext assessors() {
			return getRuleContext(AssessorsContext.class,0);
		}
		public OutcomeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_outcome; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterOutcome(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitOutcome(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitOutcome(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OutcomeContext outcome() throws RecognitionException {
		OutcomeContext _localctx = new OutcomeContext(_ctx, getState());
		enterRule(_localctx, 176, RULE_outcome);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1500);
			word();
			setState(1501);
			match(STRING);
			setState(1505);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_ASSESSED) {
				{
				setState(1502);
				match(K_ASSESSED);
				setState(1503);
				match(K_BY);
				setState(1504);
				assessors();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ApprovalContext extends ParserRuleContext {
		public List<TerminalNode> STRING() { return getTokens(CredenceParser.STRING); }
		public TerminalNode STRING(int i) {
			return getToken(CredenceParser.STRING, i);
		}
		public BodyContext body() {
			return getRuleContext(BodyContext.class,0);
		}
		public TerminalNode K_ON() { return getToken(CredenceParser.K_ON, 0); }
		public TerminalNode DATE() { return getToken(CredenceParser.DATE, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public ApprovalContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_approval; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterApproval(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitApproval(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitApproval(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ApprovalContext approval() throws RecognitionException {
		ApprovalContext _localctx = new ApprovalContext(_ctx, getState());
		enterRule(_localctx, 178, RULE_approval);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1509);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				{
				setState(1507);
				match(STRING);
				}
				break;
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_AND:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_AT:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FOR:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_IN:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OF:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_OR:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
				{
				setState(1508);
				body();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(1513);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_ON) {
				{
				setState(1511);
				match(K_ON);
				setState(1512);
				match(DATE);
				}
			}

			setState(1517);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==K_BY) {
				{
				setState(1515);
				match(K_BY);
				setState(1516);
				match(STRING);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BodyContext extends ParserRuleContext {
		public List<FreeWordContext> freeWord() {
			return getRuleContexts(FreeWordContext.class);
		}
		public FreeWordContext freeWord(int i) {
			return getRuleContext(FreeWordContext.class,i);
		}
		public List<TerminalNode> K_OF() { return getTokens(CredenceParser.K_OF); }
		public TerminalNode K_OF(int i) {
			return getToken(CredenceParser.K_OF, i);
		}
		public List<TerminalNode> K_FOR() { return getTokens(CredenceParser.K_FOR); }
		public TerminalNode K_FOR(int i) {
			return getToken(CredenceParser.K_FOR, i);
		}
		public List<TerminalNode> K_AND() { return getTokens(CredenceParser.K_AND); }
		public TerminalNode K_AND(int i) {
			return getToken(CredenceParser.K_AND, i);
		}
		public List<TerminalNode> K_OR() { return getTokens(CredenceParser.K_OR); }
		public TerminalNode K_OR(int i) {
			return getToken(CredenceParser.K_OR, i);
		}
		public List<TerminalNode> K_IN() { return getTokens(CredenceParser.K_IN); }
		public TerminalNode K_IN(int i) {
			return getToken(CredenceParser.K_IN, i);
		}
		public List<TerminalNode> K_AT() { return getTokens(CredenceParser.K_AT); }
		public TerminalNode K_AT(int i) {
			return getToken(CredenceParser.K_AT, i);
		}
		public BodyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_body; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterBody(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitBody(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitBody(this);
			else return visitor.visitChildren(this);
		}
	}

	public final BodyContext body() throws RecognitionException {
		BodyContext _localctx = new BodyContext(_ctx, getState());
		enterRule(_localctx, 180, RULE_body);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1526); 
			_errHandler.sync(this);
			_la = _input.LA(1);
			do {
				{
				setState(1526);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case K_ACADEMIC:
				case K_ADMISSION:
				case K_AID:
				case K_ALIGNED:
				case K_ALL:
				case K_ANY:
				case K_APPROVALS:
				case K_AS:
				case K_ASSESSED:
				case K_ASSOCIATE:
				case K_BACCALAUREATE:
				case K_BE:
				case K_BOTH:
				case K_CATALOG:
				case K_CERTIFICATE:
				case K_CEU:
				case K_CHOOSE:
				case K_CIP:
				case K_COLLEGE:
				case K_COLUMN:
				case K_COMPLETE:
				case K_CONCURRENT:
				case K_CONDITION:
				case K_CONSENT:
				case K_CONSULTED:
				case K_CONTACT:
				case K_CONTINUING:
				case K_COREQUISITES:
				case K_COUNTS:
				case K_COURSE:
				case K_COURSES:
				case K_CREDENTIAL:
				case K_CREDIT:
				case K_DEGREE:
				case K_DELIVERY:
				case K_DEPARTMENT:
				case K_DESCRIPTION:
				case K_DOCTORAL:
				case K_DURATION:
				case K_EACH:
				case K_EDITION:
				case K_EDUCATION:
				case K_EFFECT:
				case K_ELIGIBLE:
				case K_ENROLLED:
				case K_EVERY:
				case K_EXACTLY:
				case K_EXAM:
				case K_EXPERIENCE:
				case K_FEDERAL:
				case K_FIELD:
				case K_FORM:
				case K_FORMERLY:
				case K_GPA:
				case K_GRADE:
				case K_GRADING:
				case K_GRADUATE:
				case K_HOLDING:
				case K_HOUR:
				case K_HOURS:
				case K_INSTITUTION:
				case K_INTO:
				case K_JOINTLY:
				case K_LEARNING:
				case K_LEAST:
				case K_LETTER:
				case K_LEVEL:
				case K_LEVELS:
				case K_LIST:
				case K_LOWER_DIVISION:
				case K_MAJOR:
				case K_MASTERS:
				case K_MAY:
				case K_MICRO_CREDENTIAL:
				case K_MINOR:
				case K_MOST:
				case K_NAME:
				case K_NEED:
				case K_NO:
				case K_NON_CREDIT:
				case K_NONE:
				case K_NOT:
				case K_NOTATION:
				case K_NOTE:
				case K_NUMBERED:
				case K_OFFERED:
				case K_OLDER:
				case K_OPEN:
				case K_OPTION:
				case K_OPTIONAL:
				case K_OPTIONS:
				case K_ORDER:
				case K_OUTCOMES:
				case K_OUTSIDE:
				case K_OVER:
				case K_PARTICIPATION:
				case K_POLICY:
				case K_POPULATION:
				case K_POST_BACCALAUREATE:
				case K_PREFER:
				case K_PREFERRED:
				case K_PREPARES:
				case K_PREREQUISITES:
				case K_PRINTED:
				case K_PRIOR:
				case K_RECOMMENDED:
				case K_RECORDED:
				case K_REPEAT:
				case K_REPEATABLE:
				case K_REQUIREMENTS:
				case K_RESIDENCE:
				case K_ROWS:
				case K_SAME:
				case K_SAMPLE:
				case K_SEAL:
				case K_SEEN:
				case K_SEPARATOR:
				case K_SHARE:
				case K_SHARED:
				case K_SHORT:
				case K_SOURCE:
				case K_STACKS:
				case K_STAND_ALONE:
				case K_STANDING:
				case K_STATUS:
				case K_STEPS:
				case K_SUBJECT:
				case K_SUBJECTS:
				case K_SUBSTITUTE:
				case K_TAKEN:
				case K_TERMS:
				case K_TEXT:
				case K_THAN:
				case K_TIMES:
				case K_TITLE:
				case K_TOGETHER:
				case K_TOPIC:
				case K_TRANSFER:
				case K_TWICE:
				case K_UNDERGRADUATE:
				case K_UNIT:
				case K_UNITS:
				case K_UNIVERSITY:
				case K_UNKNOWN:
				case K_UP:
				case K_UPPER_DIVISION:
				case K_WAIVE:
				case K_WEBSITE:
				case K_WORDING:
				case K_YEAR:
				case K_YEARS:
				case CAPS:
				case MIXED:
				case NAME:
					{
					setState(1519);
					freeWord();
					}
					break;
				case K_OF:
					{
					setState(1520);
					match(K_OF);
					}
					break;
				case K_FOR:
					{
					setState(1521);
					match(K_FOR);
					}
					break;
				case K_AND:
					{
					setState(1522);
					match(K_AND);
					}
					break;
				case K_OR:
					{
					setState(1523);
					match(K_OR);
					}
					break;
				case K_IN:
					{
					setState(1524);
					match(K_IN);
					}
					break;
				case K_AT:
					{
					setState(1525);
					match(K_AT);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				setState(1528); 
				_errHandler.sync(this);
				_la = _input.LA(1);
			} while ( (((_la) & ~0x3f) == 0 && ((1L << _la) & -576460752311844992L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2252899325321221L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252329122179579903L) != 0) );
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class WordContext extends ParserRuleContext {
		public FreeWordContext freeWord() {
			return getRuleContext(FreeWordContext.class,0);
		}
		public BoundWordContext boundWord() {
			return getRuleContext(BoundWordContext.class,0);
		}
		public WordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_word; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final WordContext word() throws RecognitionException {
		WordContext _localctx = new WordContext(_ctx, getState());
		enterRule(_localctx, 182, RULE_word);
		try {
			setState(1532);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case K_ACADEMIC:
			case K_ADMISSION:
			case K_AID:
			case K_ALIGNED:
			case K_ALL:
			case K_ANY:
			case K_APPROVALS:
			case K_AS:
			case K_ASSESSED:
			case K_ASSOCIATE:
			case K_BACCALAUREATE:
			case K_BE:
			case K_BOTH:
			case K_CATALOG:
			case K_CERTIFICATE:
			case K_CEU:
			case K_CHOOSE:
			case K_CIP:
			case K_COLLEGE:
			case K_COLUMN:
			case K_COMPLETE:
			case K_CONCURRENT:
			case K_CONDITION:
			case K_CONSENT:
			case K_CONSULTED:
			case K_CONTACT:
			case K_CONTINUING:
			case K_COREQUISITES:
			case K_COUNTS:
			case K_COURSE:
			case K_COURSES:
			case K_CREDENTIAL:
			case K_CREDIT:
			case K_DEGREE:
			case K_DELIVERY:
			case K_DEPARTMENT:
			case K_DESCRIPTION:
			case K_DOCTORAL:
			case K_DURATION:
			case K_EACH:
			case K_EDITION:
			case K_EDUCATION:
			case K_EFFECT:
			case K_ELIGIBLE:
			case K_ENROLLED:
			case K_EVERY:
			case K_EXACTLY:
			case K_EXAM:
			case K_EXPERIENCE:
			case K_FEDERAL:
			case K_FIELD:
			case K_FORM:
			case K_FORMERLY:
			case K_GPA:
			case K_GRADE:
			case K_GRADING:
			case K_GRADUATE:
			case K_HOLDING:
			case K_HOUR:
			case K_HOURS:
			case K_INSTITUTION:
			case K_INTO:
			case K_JOINTLY:
			case K_LEARNING:
			case K_LEAST:
			case K_LETTER:
			case K_LEVEL:
			case K_LEVELS:
			case K_LIST:
			case K_LOWER_DIVISION:
			case K_MAJOR:
			case K_MASTERS:
			case K_MAY:
			case K_MICRO_CREDENTIAL:
			case K_MINOR:
			case K_MOST:
			case K_NAME:
			case K_NEED:
			case K_NO:
			case K_NON_CREDIT:
			case K_NONE:
			case K_NOT:
			case K_NOTATION:
			case K_NOTE:
			case K_NUMBERED:
			case K_OFFERED:
			case K_OLDER:
			case K_OPEN:
			case K_OPTION:
			case K_OPTIONAL:
			case K_OPTIONS:
			case K_ORDER:
			case K_OUTCOMES:
			case K_OUTSIDE:
			case K_OVER:
			case K_PARTICIPATION:
			case K_POLICY:
			case K_POPULATION:
			case K_POST_BACCALAUREATE:
			case K_PREFER:
			case K_PREFERRED:
			case K_PREPARES:
			case K_PREREQUISITES:
			case K_PRINTED:
			case K_PRIOR:
			case K_RECOMMENDED:
			case K_RECORDED:
			case K_REPEAT:
			case K_REPEATABLE:
			case K_REQUIREMENTS:
			case K_RESIDENCE:
			case K_ROWS:
			case K_SAME:
			case K_SAMPLE:
			case K_SEAL:
			case K_SEEN:
			case K_SEPARATOR:
			case K_SHARE:
			case K_SHARED:
			case K_SHORT:
			case K_SOURCE:
			case K_STACKS:
			case K_STAND_ALONE:
			case K_STANDING:
			case K_STATUS:
			case K_STEPS:
			case K_SUBJECT:
			case K_SUBJECTS:
			case K_SUBSTITUTE:
			case K_TAKEN:
			case K_TERMS:
			case K_TEXT:
			case K_THAN:
			case K_TIMES:
			case K_TITLE:
			case K_TOGETHER:
			case K_TOPIC:
			case K_TRANSFER:
			case K_TWICE:
			case K_UNDERGRADUATE:
			case K_UNIT:
			case K_UNITS:
			case K_UNIVERSITY:
			case K_UNKNOWN:
			case K_UP:
			case K_UPPER_DIVISION:
			case K_WAIVE:
			case K_WEBSITE:
			case K_WORDING:
			case K_YEAR:
			case K_YEARS:
			case CAPS:
			case MIXED:
			case NAME:
				enterOuterAlt(_localctx, 1);
				{
				setState(1530);
				freeWord();
				}
				break;
			case K_AND:
			case K_APPROVED:
			case K_AT:
			case K_BY:
			case K_EXCEPT:
			case K_FOR:
			case K_FROM:
			case K_IN:
			case K_IS:
			case K_OF:
			case K_ON:
			case K_OR:
			case K_PERMITTED:
			case K_THEN:
			case K_TO:
			case K_WITH:
			case K_WITHIN:
				enterOuterAlt(_localctx, 2);
				{
				setState(1531);
				boundWord();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FreeWordContext extends ParserRuleContext {
		public TerminalNode NAME() { return getToken(CredenceParser.NAME, 0); }
		public TerminalNode CAPS() { return getToken(CredenceParser.CAPS, 0); }
		public TerminalNode MIXED() { return getToken(CredenceParser.MIXED, 0); }
		public TerminalNode K_ACADEMIC() { return getToken(CredenceParser.K_ACADEMIC, 0); }
		public TerminalNode K_ADMISSION() { return getToken(CredenceParser.K_ADMISSION, 0); }
		public TerminalNode K_AID() { return getToken(CredenceParser.K_AID, 0); }
		public TerminalNode K_ALIGNED() { return getToken(CredenceParser.K_ALIGNED, 0); }
		public TerminalNode K_ALL() { return getToken(CredenceParser.K_ALL, 0); }
		public TerminalNode K_ANY() { return getToken(CredenceParser.K_ANY, 0); }
		public TerminalNode K_APPROVALS() { return getToken(CredenceParser.K_APPROVALS, 0); }
		public TerminalNode K_AS() { return getToken(CredenceParser.K_AS, 0); }
		public TerminalNode K_ASSESSED() { return getToken(CredenceParser.K_ASSESSED, 0); }
		public TerminalNode K_ASSOCIATE() { return getToken(CredenceParser.K_ASSOCIATE, 0); }
		public TerminalNode K_BACCALAUREATE() { return getToken(CredenceParser.K_BACCALAUREATE, 0); }
		public TerminalNode K_BE() { return getToken(CredenceParser.K_BE, 0); }
		public TerminalNode K_BOTH() { return getToken(CredenceParser.K_BOTH, 0); }
		public TerminalNode K_CATALOG() { return getToken(CredenceParser.K_CATALOG, 0); }
		public TerminalNode K_CERTIFICATE() { return getToken(CredenceParser.K_CERTIFICATE, 0); }
		public TerminalNode K_CEU() { return getToken(CredenceParser.K_CEU, 0); }
		public TerminalNode K_CHOOSE() { return getToken(CredenceParser.K_CHOOSE, 0); }
		public TerminalNode K_CIP() { return getToken(CredenceParser.K_CIP, 0); }
		public TerminalNode K_COLLEGE() { return getToken(CredenceParser.K_COLLEGE, 0); }
		public TerminalNode K_COLUMN() { return getToken(CredenceParser.K_COLUMN, 0); }
		public TerminalNode K_COMPLETE() { return getToken(CredenceParser.K_COMPLETE, 0); }
		public TerminalNode K_CONCURRENT() { return getToken(CredenceParser.K_CONCURRENT, 0); }
		public TerminalNode K_CONDITION() { return getToken(CredenceParser.K_CONDITION, 0); }
		public TerminalNode K_CONSENT() { return getToken(CredenceParser.K_CONSENT, 0); }
		public TerminalNode K_CONSULTED() { return getToken(CredenceParser.K_CONSULTED, 0); }
		public TerminalNode K_CONTACT() { return getToken(CredenceParser.K_CONTACT, 0); }
		public TerminalNode K_CONTINUING() { return getToken(CredenceParser.K_CONTINUING, 0); }
		public TerminalNode K_COREQUISITES() { return getToken(CredenceParser.K_COREQUISITES, 0); }
		public TerminalNode K_COUNTS() { return getToken(CredenceParser.K_COUNTS, 0); }
		public TerminalNode K_COURSE() { return getToken(CredenceParser.K_COURSE, 0); }
		public TerminalNode K_COURSES() { return getToken(CredenceParser.K_COURSES, 0); }
		public TerminalNode K_CREDENTIAL() { return getToken(CredenceParser.K_CREDENTIAL, 0); }
		public TerminalNode K_CREDIT() { return getToken(CredenceParser.K_CREDIT, 0); }
		public TerminalNode K_DEGREE() { return getToken(CredenceParser.K_DEGREE, 0); }
		public TerminalNode K_DELIVERY() { return getToken(CredenceParser.K_DELIVERY, 0); }
		public TerminalNode K_DEPARTMENT() { return getToken(CredenceParser.K_DEPARTMENT, 0); }
		public TerminalNode K_DESCRIPTION() { return getToken(CredenceParser.K_DESCRIPTION, 0); }
		public TerminalNode K_DOCTORAL() { return getToken(CredenceParser.K_DOCTORAL, 0); }
		public TerminalNode K_DURATION() { return getToken(CredenceParser.K_DURATION, 0); }
		public TerminalNode K_EACH() { return getToken(CredenceParser.K_EACH, 0); }
		public TerminalNode K_EDITION() { return getToken(CredenceParser.K_EDITION, 0); }
		public TerminalNode K_EDUCATION() { return getToken(CredenceParser.K_EDUCATION, 0); }
		public TerminalNode K_EFFECT() { return getToken(CredenceParser.K_EFFECT, 0); }
		public TerminalNode K_ELIGIBLE() { return getToken(CredenceParser.K_ELIGIBLE, 0); }
		public TerminalNode K_ENROLLED() { return getToken(CredenceParser.K_ENROLLED, 0); }
		public TerminalNode K_EVERY() { return getToken(CredenceParser.K_EVERY, 0); }
		public TerminalNode K_EXACTLY() { return getToken(CredenceParser.K_EXACTLY, 0); }
		public TerminalNode K_EXAM() { return getToken(CredenceParser.K_EXAM, 0); }
		public TerminalNode K_EXPERIENCE() { return getToken(CredenceParser.K_EXPERIENCE, 0); }
		public TerminalNode K_FEDERAL() { return getToken(CredenceParser.K_FEDERAL, 0); }
		public TerminalNode K_FIELD() { return getToken(CredenceParser.K_FIELD, 0); }
		public TerminalNode K_FORM() { return getToken(CredenceParser.K_FORM, 0); }
		public TerminalNode K_FORMERLY() { return getToken(CredenceParser.K_FORMERLY, 0); }
		public TerminalNode K_GPA() { return getToken(CredenceParser.K_GPA, 0); }
		public TerminalNode K_GRADE() { return getToken(CredenceParser.K_GRADE, 0); }
		public TerminalNode K_GRADING() { return getToken(CredenceParser.K_GRADING, 0); }
		public TerminalNode K_GRADUATE() { return getToken(CredenceParser.K_GRADUATE, 0); }
		public TerminalNode K_HOLDING() { return getToken(CredenceParser.K_HOLDING, 0); }
		public TerminalNode K_HOUR() { return getToken(CredenceParser.K_HOUR, 0); }
		public TerminalNode K_HOURS() { return getToken(CredenceParser.K_HOURS, 0); }
		public TerminalNode K_INSTITUTION() { return getToken(CredenceParser.K_INSTITUTION, 0); }
		public TerminalNode K_INTO() { return getToken(CredenceParser.K_INTO, 0); }
		public TerminalNode K_JOINTLY() { return getToken(CredenceParser.K_JOINTLY, 0); }
		public TerminalNode K_LEARNING() { return getToken(CredenceParser.K_LEARNING, 0); }
		public TerminalNode K_LEAST() { return getToken(CredenceParser.K_LEAST, 0); }
		public TerminalNode K_LETTER() { return getToken(CredenceParser.K_LETTER, 0); }
		public TerminalNode K_LEVEL() { return getToken(CredenceParser.K_LEVEL, 0); }
		public TerminalNode K_LEVELS() { return getToken(CredenceParser.K_LEVELS, 0); }
		public TerminalNode K_LIST() { return getToken(CredenceParser.K_LIST, 0); }
		public TerminalNode K_LOWER_DIVISION() { return getToken(CredenceParser.K_LOWER_DIVISION, 0); }
		public TerminalNode K_MAJOR() { return getToken(CredenceParser.K_MAJOR, 0); }
		public TerminalNode K_MASTERS() { return getToken(CredenceParser.K_MASTERS, 0); }
		public TerminalNode K_MAY() { return getToken(CredenceParser.K_MAY, 0); }
		public TerminalNode K_MICRO_CREDENTIAL() { return getToken(CredenceParser.K_MICRO_CREDENTIAL, 0); }
		public TerminalNode K_MINOR() { return getToken(CredenceParser.K_MINOR, 0); }
		public TerminalNode K_MOST() { return getToken(CredenceParser.K_MOST, 0); }
		public TerminalNode K_NAME() { return getToken(CredenceParser.K_NAME, 0); }
		public TerminalNode K_NEED() { return getToken(CredenceParser.K_NEED, 0); }
		public TerminalNode K_NO() { return getToken(CredenceParser.K_NO, 0); }
		public TerminalNode K_NON_CREDIT() { return getToken(CredenceParser.K_NON_CREDIT, 0); }
		public TerminalNode K_NONE() { return getToken(CredenceParser.K_NONE, 0); }
		public TerminalNode K_NOT() { return getToken(CredenceParser.K_NOT, 0); }
		public TerminalNode K_NOTATION() { return getToken(CredenceParser.K_NOTATION, 0); }
		public TerminalNode K_NOTE() { return getToken(CredenceParser.K_NOTE, 0); }
		public TerminalNode K_NUMBERED() { return getToken(CredenceParser.K_NUMBERED, 0); }
		public TerminalNode K_OFFERED() { return getToken(CredenceParser.K_OFFERED, 0); }
		public TerminalNode K_OLDER() { return getToken(CredenceParser.K_OLDER, 0); }
		public TerminalNode K_OPEN() { return getToken(CredenceParser.K_OPEN, 0); }
		public TerminalNode K_OPTION() { return getToken(CredenceParser.K_OPTION, 0); }
		public TerminalNode K_OPTIONAL() { return getToken(CredenceParser.K_OPTIONAL, 0); }
		public TerminalNode K_OPTIONS() { return getToken(CredenceParser.K_OPTIONS, 0); }
		public TerminalNode K_ORDER() { return getToken(CredenceParser.K_ORDER, 0); }
		public TerminalNode K_OUTCOMES() { return getToken(CredenceParser.K_OUTCOMES, 0); }
		public TerminalNode K_OUTSIDE() { return getToken(CredenceParser.K_OUTSIDE, 0); }
		public TerminalNode K_OVER() { return getToken(CredenceParser.K_OVER, 0); }
		public TerminalNode K_PARTICIPATION() { return getToken(CredenceParser.K_PARTICIPATION, 0); }
		public TerminalNode K_POLICY() { return getToken(CredenceParser.K_POLICY, 0); }
		public TerminalNode K_POPULATION() { return getToken(CredenceParser.K_POPULATION, 0); }
		public TerminalNode K_POST_BACCALAUREATE() { return getToken(CredenceParser.K_POST_BACCALAUREATE, 0); }
		public TerminalNode K_PREFER() { return getToken(CredenceParser.K_PREFER, 0); }
		public TerminalNode K_PREFERRED() { return getToken(CredenceParser.K_PREFERRED, 0); }
		public TerminalNode K_PREPARES() { return getToken(CredenceParser.K_PREPARES, 0); }
		public TerminalNode K_PREREQUISITES() { return getToken(CredenceParser.K_PREREQUISITES, 0); }
		public TerminalNode K_PRINTED() { return getToken(CredenceParser.K_PRINTED, 0); }
		public TerminalNode K_PRIOR() { return getToken(CredenceParser.K_PRIOR, 0); }
		public TerminalNode K_RECOMMENDED() { return getToken(CredenceParser.K_RECOMMENDED, 0); }
		public TerminalNode K_RECORDED() { return getToken(CredenceParser.K_RECORDED, 0); }
		public TerminalNode K_REPEAT() { return getToken(CredenceParser.K_REPEAT, 0); }
		public TerminalNode K_REPEATABLE() { return getToken(CredenceParser.K_REPEATABLE, 0); }
		public TerminalNode K_REQUIREMENTS() { return getToken(CredenceParser.K_REQUIREMENTS, 0); }
		public TerminalNode K_RESIDENCE() { return getToken(CredenceParser.K_RESIDENCE, 0); }
		public TerminalNode K_ROWS() { return getToken(CredenceParser.K_ROWS, 0); }
		public TerminalNode K_SAME() { return getToken(CredenceParser.K_SAME, 0); }
		public TerminalNode K_SAMPLE() { return getToken(CredenceParser.K_SAMPLE, 0); }
		public TerminalNode K_SEAL() { return getToken(CredenceParser.K_SEAL, 0); }
		public TerminalNode K_SEEN() { return getToken(CredenceParser.K_SEEN, 0); }
		public TerminalNode K_SEPARATOR() { return getToken(CredenceParser.K_SEPARATOR, 0); }
		public TerminalNode K_SHARE() { return getToken(CredenceParser.K_SHARE, 0); }
		public TerminalNode K_SHARED() { return getToken(CredenceParser.K_SHARED, 0); }
		public TerminalNode K_SHORT() { return getToken(CredenceParser.K_SHORT, 0); }
		public TerminalNode K_SOURCE() { return getToken(CredenceParser.K_SOURCE, 0); }
		public TerminalNode K_STACKS() { return getToken(CredenceParser.K_STACKS, 0); }
		public TerminalNode K_STAND_ALONE() { return getToken(CredenceParser.K_STAND_ALONE, 0); }
		public TerminalNode K_STANDING() { return getToken(CredenceParser.K_STANDING, 0); }
		public TerminalNode K_STATUS() { return getToken(CredenceParser.K_STATUS, 0); }
		public TerminalNode K_STEPS() { return getToken(CredenceParser.K_STEPS, 0); }
		public TerminalNode K_SUBJECT() { return getToken(CredenceParser.K_SUBJECT, 0); }
		public TerminalNode K_SUBJECTS() { return getToken(CredenceParser.K_SUBJECTS, 0); }
		public TerminalNode K_SUBSTITUTE() { return getToken(CredenceParser.K_SUBSTITUTE, 0); }
		public TerminalNode K_TAKEN() { return getToken(CredenceParser.K_TAKEN, 0); }
		public TerminalNode K_TERMS() { return getToken(CredenceParser.K_TERMS, 0); }
		public TerminalNode K_TEXT() { return getToken(CredenceParser.K_TEXT, 0); }
		public TerminalNode K_THAN() { return getToken(CredenceParser.K_THAN, 0); }
		public TerminalNode K_TIMES() { return getToken(CredenceParser.K_TIMES, 0); }
		public TerminalNode K_TITLE() { return getToken(CredenceParser.K_TITLE, 0); }
		public TerminalNode K_TOGETHER() { return getToken(CredenceParser.K_TOGETHER, 0); }
		public TerminalNode K_TOPIC() { return getToken(CredenceParser.K_TOPIC, 0); }
		public TerminalNode K_TRANSFER() { return getToken(CredenceParser.K_TRANSFER, 0); }
		public TerminalNode K_TWICE() { return getToken(CredenceParser.K_TWICE, 0); }
		public TerminalNode K_UNDERGRADUATE() { return getToken(CredenceParser.K_UNDERGRADUATE, 0); }
		public TerminalNode K_UNIT() { return getToken(CredenceParser.K_UNIT, 0); }
		public TerminalNode K_UNITS() { return getToken(CredenceParser.K_UNITS, 0); }
		public TerminalNode K_UNIVERSITY() { return getToken(CredenceParser.K_UNIVERSITY, 0); }
		public TerminalNode K_UNKNOWN() { return getToken(CredenceParser.K_UNKNOWN, 0); }
		public TerminalNode K_UP() { return getToken(CredenceParser.K_UP, 0); }
		public TerminalNode K_UPPER_DIVISION() { return getToken(CredenceParser.K_UPPER_DIVISION, 0); }
		public TerminalNode K_WAIVE() { return getToken(CredenceParser.K_WAIVE, 0); }
		public TerminalNode K_WEBSITE() { return getToken(CredenceParser.K_WEBSITE, 0); }
		public TerminalNode K_WORDING() { return getToken(CredenceParser.K_WORDING, 0); }
		public TerminalNode K_YEAR() { return getToken(CredenceParser.K_YEAR, 0); }
		public TerminalNode K_YEARS() { return getToken(CredenceParser.K_YEARS, 0); }
		public FreeWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_freeWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterFreeWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitFreeWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitFreeWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final FreeWordContext freeWord() throws RecognitionException {
		FreeWordContext _localctx = new FreeWordContext(_ctx, getState());
		enterRule(_localctx, 184, RULE_freeWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1534);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 8646911284542402432L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -2288221136364549L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 252329122179579903L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BoundWordContext extends ParserRuleContext {
		public TerminalNode K_AND() { return getToken(CredenceParser.K_AND, 0); }
		public TerminalNode K_OR() { return getToken(CredenceParser.K_OR, 0); }
		public TerminalNode K_THEN() { return getToken(CredenceParser.K_THEN, 0); }
		public TerminalNode K_WITH() { return getToken(CredenceParser.K_WITH, 0); }
		public TerminalNode K_ON() { return getToken(CredenceParser.K_ON, 0); }
		public TerminalNode K_BY() { return getToken(CredenceParser.K_BY, 0); }
		public TerminalNode K_FOR() { return getToken(CredenceParser.K_FOR, 0); }
		public TerminalNode K_FROM() { return getToken(CredenceParser.K_FROM, 0); }
		public TerminalNode K_TO() { return getToken(CredenceParser.K_TO, 0); }
		public TerminalNode K_WITHIN() { return getToken(CredenceParser.K_WITHIN, 0); }
		public TerminalNode K_APPROVED() { return getToken(CredenceParser.K_APPROVED, 0); }
		public TerminalNode K_EXCEPT() { return getToken(CredenceParser.K_EXCEPT, 0); }
		public TerminalNode K_PERMITTED() { return getToken(CredenceParser.K_PERMITTED, 0); }
		public TerminalNode K_IN() { return getToken(CredenceParser.K_IN, 0); }
		public TerminalNode K_OF() { return getToken(CredenceParser.K_OF, 0); }
		public TerminalNode K_AT() { return getToken(CredenceParser.K_AT, 0); }
		public TerminalNode K_IS() { return getToken(CredenceParser.K_IS, 0); }
		public BoundWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_boundWord; }
		@Override
		public void enterRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).enterBoundWord(this);
		}
		@Override
		public void exitRule(ParseTreeListener listener) {
			if ( listener instanceof CredenceParserListener ) ((CredenceParserListener)listener).exitBoundWord(this);
		}
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof CredenceParserVisitor ) return ((CredenceParserVisitor<? extends T>)visitor).visitBoundWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final BoundWordContext boundWord() throws RecognitionException {
		BoundWordContext _localctx = new BoundWordContext(_ctx, getState());
		enterRule(_localctx, 186, RULE_boundWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(1536);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & -8646911284542402560L) != 0) || ((((_la - 66)) & ~0x3f) == 0 && ((1L << (_la - 66)) & 572055284091137L) != 0) || ((((_la - 153)) & ~0x3f) == 0 && ((1L << (_la - 153)) & 393225L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001\u00cb\u0603\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001"+
		"\u0002\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004"+
		"\u0002\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007"+
		"\u0002\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b"+
		"\u0002\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007"+
		"\u000f\u0002\u0010\u0007\u0010\u0002\u0011\u0007\u0011\u0002\u0012\u0007"+
		"\u0012\u0002\u0013\u0007\u0013\u0002\u0014\u0007\u0014\u0002\u0015\u0007"+
		"\u0015\u0002\u0016\u0007\u0016\u0002\u0017\u0007\u0017\u0002\u0018\u0007"+
		"\u0018\u0002\u0019\u0007\u0019\u0002\u001a\u0007\u001a\u0002\u001b\u0007"+
		"\u001b\u0002\u001c\u0007\u001c\u0002\u001d\u0007\u001d\u0002\u001e\u0007"+
		"\u001e\u0002\u001f\u0007\u001f\u0002 \u0007 \u0002!\u0007!\u0002\"\u0007"+
		"\"\u0002#\u0007#\u0002$\u0007$\u0002%\u0007%\u0002&\u0007&\u0002\'\u0007"+
		"\'\u0002(\u0007(\u0002)\u0007)\u0002*\u0007*\u0002+\u0007+\u0002,\u0007"+
		",\u0002-\u0007-\u0002.\u0007.\u0002/\u0007/\u00020\u00070\u00021\u0007"+
		"1\u00022\u00072\u00023\u00073\u00024\u00074\u00025\u00075\u00026\u0007"+
		"6\u00027\u00077\u00028\u00078\u00029\u00079\u0002:\u0007:\u0002;\u0007"+
		";\u0002<\u0007<\u0002=\u0007=\u0002>\u0007>\u0002?\u0007?\u0002@\u0007"+
		"@\u0002A\u0007A\u0002B\u0007B\u0002C\u0007C\u0002D\u0007D\u0002E\u0007"+
		"E\u0002F\u0007F\u0002G\u0007G\u0002H\u0007H\u0002I\u0007I\u0002J\u0007"+
		"J\u0002K\u0007K\u0002L\u0007L\u0002M\u0007M\u0002N\u0007N\u0002O\u0007"+
		"O\u0002P\u0007P\u0002Q\u0007Q\u0002R\u0007R\u0002S\u0007S\u0002T\u0007"+
		"T\u0002U\u0007U\u0002V\u0007V\u0002W\u0007W\u0002X\u0007X\u0002Y\u0007"+
		"Y\u0002Z\u0007Z\u0002[\u0007[\u0002\\\u0007\\\u0002]\u0007]\u0001\u0000"+
		"\u0001\u0000\u0001\u0000\u0001\u0000\u0005\u0000\u00c1\b\u0000\n\u0000"+
		"\f\u0000\u00c4\t\u0000\u0003\u0000\u00c6\b\u0000\u0001\u0000\u0001\u0000"+
		"\u0001\u0001\u0001\u0001\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0003\u0002\u00d2\b\u0002\u0001\u0003\u0001\u0003"+
		"\u0003\u0003\u00d6\b\u0003\u0001\u0003\u0001\u0003\u0001\u0003\u0001\u0003"+
		"\u0001\u0003\u0001\u0003\u0005\u0003\u00de\b\u0003\n\u0003\f\u0003\u00e1"+
		"\t\u0003\u0003\u0003\u00e3\b\u0003\u0001\u0003\u0003\u0003\u00e6\b\u0003"+
		"\u0001\u0004\u0001\u0004\u0001\u0004\u0003\u0004\u00eb\b\u0004\u0001\u0004"+
		"\u0001\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0005\u0004\u00f2\b\u0004"+
		"\n\u0004\f\u0004\u00f5\t\u0004\u0003\u0004\u00f7\b\u0004\u0001\u0004\u0003"+
		"\u0004\u00fa\b\u0004\u0001\u0005\u0001\u0005\u0001\u0005\u0003\u0005\u00ff"+
		"\b\u0005\u0001\u0006\u0001\u0006\u0001\u0006\u0003\u0006\u0104\b\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0005\u0006\u010e\b\u0006\n\u0006\f\u0006\u0111"+
		"\t\u0006\u0003\u0006\u0113\b\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0003\u0006\u011b\b\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0003\u0006\u012e\b\u0006"+
		"\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007"+
		"\u0003\u0007\u0136\b\u0007\u0001\b\u0001\b\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0003\t\u013e\b\t\u0001\n\u0001\n\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0005\u000b"+
		"\u014a\b\u000b\n\u000b\f\u000b\u014d\t\u000b\u0003\u000b\u014f\b\u000b"+
		"\u0001\u000b\u0003\u000b\u0152\b\u000b\u0001\f\u0001\f\u0001\f\u0001\f"+
		"\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001"+
		"\f\u0001\f\u0005\f\u0162\b\f\n\f\f\f\u0165\t\f\u0003\f\u0167\b\f\u0001"+
		"\f\u0003\f\u016a\b\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0003\f\u0171"+
		"\b\f\u0001\r\u0004\r\u0174\b\r\u000b\r\f\r\u0175\u0001\u000e\u0001\u000e"+
		"\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0003\u000f"+
		"\u017f\b\u000f\u0001\u0010\u0001\u0010\u0001\u0010\u0001\u0010\u0001\u0011"+
		"\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0003\u0011\u018a\b\u0011"+
		"\u0001\u0012\u0001\u0012\u0001\u0012\u0003\u0012\u018f\b\u0012\u0001\u0012"+
		"\u0001\u0012\u0001\u0012\u0001\u0012\u0001\u0012\u0005\u0012\u0196\b\u0012"+
		"\n\u0012\f\u0012\u0199\t\u0012\u0003\u0012\u019b\b\u0012\u0001\u0012\u0003"+
		"\u0012\u019e\b\u0012\u0001\u0013\u0001\u0013\u0003\u0013\u01a2\b\u0013"+
		"\u0001\u0013\u0003\u0013\u01a5\b\u0013\u0001\u0014\u0001\u0014\u0001\u0014"+
		"\u0001\u0015\u0001\u0015\u0003\u0015\u01ac\b\u0015\u0001\u0015\u0001\u0015"+
		"\u0003\u0015\u01b0\b\u0015\u0001\u0016\u0001\u0016\u0001\u0016\u0001\u0016"+
		"\u0001\u0016\u0001\u0016\u0005\u0016\u01b8\b\u0016\n\u0016\f\u0016\u01bb"+
		"\t\u0016\u0001\u0016\u0001\u0016\u0003\u0016\u01bf\b\u0016\u0001\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01de\b\u0017"+
		"\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01e4\b\u0017"+
		"\u0001\u0018\u0001\u0018\u0003\u0018\u01e8\b\u0018\u0001\u0019\u0001\u0019"+
		"\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0003\u0019"+
		"\u01f1\b\u0019\u0001\u0019\u0001\u0019\u0004\u0019\u01f5\b\u0019\u000b"+
		"\u0019\f\u0019\u01f6\u0003\u0019\u01f9\b\u0019\u0001\u0019\u0003\u0019"+
		"\u01fc\b\u0019\u0001\u001a\u0001\u001a\u0001\u001a\u0003\u001a\u0201\b"+
		"\u001a\u0001\u001a\u0001\u001a\u0001\u001a\u0003\u001a\u0206\b\u001a\u0001"+
		"\u001a\u0001\u001a\u0003\u001a\u020a\b\u001a\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0003\u001b\u0221\b\u001b\u0001\u001c\u0001\u001c\u0001\u001c\u0005"+
		"\u001c\u0226\b\u001c\n\u001c\f\u001c\u0229\t\u001c\u0001\u001d\u0001\u001d"+
		"\u0003\u001d\u022d\b\u001d\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001e"+
		"\u0001\u001e\u0001\u001e\u0005\u001e\u0235\b\u001e\n\u001e\f\u001e\u0238"+
		"\t\u001e\u0001\u001e\u0001\u001e\u0003\u001e\u023c\b\u001e\u0001\u001f"+
		"\u0001\u001f\u0004\u001f\u0240\b\u001f\u000b\u001f\f\u001f\u0241\u0003"+
		"\u001f\u0244\b\u001f\u0001 \u0001 \u0001 \u0001 \u0001 \u0005 \u024b\b"+
		" \n \f \u024e\t \u0001!\u0001!\u0001!\u0001\"\u0001\"\u0001#\u0003#\u0256"+
		"\b#\u0001#\u0001#\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0003$\u0260"+
		"\b$\u0001$\u0005$\u0263\b$\n$\f$\u0266\t$\u0001$\u0001$\u0001$\u0005$"+
		"\u026b\b$\n$\f$\u026e\t$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001"+
		"$\u0003$\u0277\b$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0003$\u027f"+
		"\b$\u0001$\u0001$\u0001$\u0001$\u0003$\u0285\b$\u0001$\u0001$\u0001$\u0001"+
		"$\u0001$\u0001$\u0001$\u0003$\u028e\b$\u0001$\u0001$\u0001$\u0001$\u0001"+
		"$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0003"+
		"$\u029e\b$\u0001%\u0001%\u0001%\u0003%\u02a3\b%\u0001%\u0001%\u0001%\u0001"+
		"%\u0001%\u0001%\u0001%\u0001%\u0001%\u0003%\u02ae\b%\u0001&\u0001&\u0001"+
		"\'\u0001\'\u0001\'\u0001\'\u0004\'\u02b6\b\'\u000b\'\f\'\u02b7\u0003\'"+
		"\u02ba\b\'\u0001(\u0001(\u0001)\u0001)\u0001)\u0003)\u02c1\b)\u0001*\u0001"+
		"*\u0001+\u0001+\u0001,\u0001,\u0001-\u0001-\u0001.\u0001.\u0001.\u0003"+
		".\u02ce\b.\u0001.\u0005.\u02d1\b.\n.\f.\u02d4\t.\u0003.\u02d6\b.\u0001"+
		"/\u0001/\u0001/\u0001/\u0003/\u02dc\b/\u00010\u00010\u00010\u00010\u0001"+
		"0\u00030\u02e3\b0\u00011\u00011\u00011\u00011\u00051\u02e9\b1\n1\f1\u02ec"+
		"\t1\u00031\u02ee\b1\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u0001"+
		"2\u00032\u02f8\b2\u00013\u00013\u00033\u02fc\b3\u00014\u00014\u00014\u0001"+
		"5\u00015\u00015\u00015\u00035\u0305\b5\u00015\u00015\u00015\u00015\u0001"+
		"5\u00015\u00015\u00015\u00035\u030f\b5\u00015\u00015\u00015\u00015\u0001"+
		"5\u00015\u00035\u0317\b5\u00015\u00015\u00015\u00035\u031c\b5\u00015\u0001"+
		"5\u00035\u0320\b5\u00015\u00015\u00015\u00015\u00015\u00015\u00015\u0001"+
		"5\u00015\u00015\u00015\u00055\u032d\b5\n5\f5\u0330\t5\u00015\u00015\u0001"+
		"5\u00015\u00015\u00015\u00015\u00015\u00035\u033a\b5\u00015\u00015\u0001"+
		"5\u00035\u033f\b5\u00015\u00015\u00015\u00015\u00015\u00035\u0346\b5\u0001"+
		"6\u00016\u00036\u034a\b6\u00016\u00016\u00016\u00016\u00017\u00037\u0351"+
		"\b7\u00017\u00057\u0354\b7\n7\f7\u0357\t7\u00018\u00018\u00018\u00018"+
		"\u00018\u00018\u00018\u00038\u0360\b8\u00019\u00019\u00019\u00019\u0005"+
		"9\u0366\b9\n9\f9\u0369\t9\u0001:\u0001:\u0001:\u0001:\u0001:\u0003:\u0370"+
		"\b:\u0001:\u0003:\u0373\b:\u0001:\u0001:\u0001:\u0001:\u0001:\u0003:\u037a"+
		"\b:\u0001;\u0001;\u0001;\u0003;\u037f\b;\u0001<\u0001<\u0001<\u0001<\u0001"+
		"<\u0003<\u0386\b<\u0001<\u0001<\u0001<\u0001<\u0003<\u038c\b<\u0001<\u0003"+
		"<\u038f\b<\u0001<\u0005<\u0392\b<\n<\f<\u0395\t<\u0001<\u0001<\u0003<"+
		"\u0399\b<\u0001<\u0003<\u039c\b<\u0001<\u0001<\u0001<\u0005<\u03a1\b<"+
		"\n<\f<\u03a4\t<\u0001<\u0001<\u0003<\u03a8\b<\u0001<\u0003<\u03ab\b<\u0001"+
		"<\u0001<\u0003<\u03af\b<\u0001<\u0003<\u03b2\b<\u0001<\u0005<\u03b5\b"+
		"<\n<\f<\u03b8\t<\u0003<\u03ba\b<\u0001=\u0001=\u0001=\u0001>\u0001>\u0003"+
		">\u03c1\b>\u0001?\u0001?\u0001?\u0001?\u0001?\u0003?\u03c8\b?\u0001@\u0001"+
		"@\u0001@\u0003@\u03cd\b@\u0001@\u0003@\u03d0\b@\u0001@\u0001@\u0001@\u0001"+
		"@\u0001A\u0001A\u0001A\u0001B\u0001B\u0001B\u0003B\u03dc\bB\u0001C\u0001"+
		"C\u0001C\u0001C\u0003C\u03e2\bC\u0001C\u0001C\u0003C\u03e6\bC\u0001C\u0003"+
		"C\u03e9\bC\u0001D\u0001D\u0001D\u0003D\u03ee\bD\u0001E\u0001E\u0001E\u0001"+
		"E\u0003E\u03f4\bE\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001"+
		"F\u0005F\u03fe\bF\nF\fF\u0401\tF\u0001F\u0001F\u0001F\u0001F\u0001F\u0001"+
		"F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0005F\u040f\bF\nF\fF\u0412"+
		"\tF\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001F\u0001"+
		"F\u0001F\u0001F\u0001F\u0003F\u0421\bF\u0001F\u0001F\u0001F\u0001F\u0001"+
		"F\u0001F\u0001F\u0001F\u0001F\u0003F\u042c\bF\u0001G\u0001G\u0001G\u0001"+
		"G\u0001G\u0001G\u0001H\u0001H\u0001H\u0001H\u0004H\u0438\bH\u000bH\fH"+
		"\u0439\u0001I\u0001I\u0001J\u0001J\u0001J\u0001K\u0001K\u0001K\u0001L"+
		"\u0001L\u0001L\u0001M\u0001M\u0001M\u0001M\u0001M\u0001M\u0001M\u0001"+
		"M\u0003M\u044f\bM\u0001M\u0001M\u0001M\u0001N\u0003N\u0455\bN\u0001N\u0001"+
		"N\u0001N\u0001N\u0003N\u045b\bN\u0001N\u0001N\u0001N\u0003N\u0460\bN\u0001"+
		"O\u0001O\u0001P\u0003P\u0465\bP\u0001P\u0001P\u0001P\u0001P\u0001P\u0001"+
		"P\u0001P\u0001P\u0005P\u046f\bP\nP\fP\u0472\tP\u0003P\u0474\bP\u0001P"+
		"\u0003P\u0477\bP\u0001Q\u0001Q\u0001Q\u0001Q\u0001Q\u0003Q\u047e\bQ\u0001"+
		"R\u0001R\u0001R\u0001R\u0001R\u0001R\u0001R\u0001R\u0005R\u0488\bR\nR"+
		"\fR\u048b\tR\u0003R\u048d\bR\u0001R\u0003R\u0490\bR\u0001S\u0001S\u0001"+
		"S\u0005S\u0495\bS\nS\fS\u0498\tS\u0001S\u0001S\u0001S\u0001S\u0001S\u0001"+
		"S\u0001S\u0001S\u0001S\u0001S\u0001S\u0001S\u0001S\u0001S\u0001S\u0003"+
		"S\u04a9\bS\u0001T\u0001T\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0003U\u04b6\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u04c5\bU\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u04d7\bU\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0005U\u04ed\bU\nU"+
		"\fU\u04f0\tU\u0003U\u04f2\bU\u0001U\u0001U\u0001U\u0003U\u04f7\bU\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u04ff\bU\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0005U\u0510\bU\nU\fU\u0513\tU\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u0521"+
		"\bU\u0001U\u0003U\u0524\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0003U\u052d\bU\u0001U\u0003U\u0530\bU\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u053f"+
		"\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u0546\bU\u0001U\u0003U\u0549"+
		"\bU\u0001U\u0003U\u054c\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0003U\u0555\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0003U\u0560\bU\u0001U\u0001U\u0003U\u0564\bU\u0001U\u0003U\u0567"+
		"\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u057a\bU\u0001"+
		"U\u0003U\u057d\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0003U\u0585"+
		"\bU\u0001U\u0001U\u0001U\u0001U\u0003U\u058b\bU\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0003U\u0593\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0005U\u05a2\bU\nU"+
		"\fU\u05a5\tU\u0003U\u05a7\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0005U\u05b0\bU\nU\fU\u05b3\tU\u0003U\u05b5\bU\u0001U\u0001U"+
		"\u0001U\u0001U\u0001U\u0001U\u0005U\u05bd\bU\nU\fU\u05c0\tU\u0003U\u05c2"+
		"\bU\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001U\u0001"+
		"U\u0001U\u0001U\u0001U\u0001U\u0003U\u05d2\bU\u0001V\u0001V\u0001W\u0001"+
		"W\u0001W\u0001W\u0001W\u0003W\u05db\bW\u0001X\u0001X\u0001X\u0001X\u0001"+
		"X\u0003X\u05e2\bX\u0001Y\u0001Y\u0003Y\u05e6\bY\u0001Y\u0001Y\u0003Y\u05ea"+
		"\bY\u0001Y\u0001Y\u0003Y\u05ee\bY\u0001Z\u0001Z\u0001Z\u0001Z\u0001Z\u0001"+
		"Z\u0001Z\u0004Z\u05f7\bZ\u000bZ\fZ\u05f8\u0001[\u0001[\u0003[\u05fd\b"+
		"[\u0001\\\u0001\\\u0001]\u0001]\u0001]\u0000\u0000^\u0000\u0002\u0004"+
		"\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016\u0018\u001a\u001c\u001e \""+
		"$&(*,.02468:<>@BDFHJLNPRTVXZ\\^`bdfhjlnprtvxz|~\u0080\u0082\u0084\u0086"+
		"\u0088\u008a\u008c\u008e\u0090\u0092\u0094\u0096\u0098\u009a\u009c\u009e"+
		"\u00a0\u00a2\u00a4\u00a6\u00a8\u00aa\u00ac\u00ae\u00b0\u00b2\u00b4\u00b6"+
		"\u00b8\u00ba\u0000\u0012\u0003\u0000FFUU\u00a7\u00a7\u0001\u0000\u00ba"+
		"\u00bb\u0002\u0000\f\f\u009c\u009c\u0002\u0000\f\fmm\u0001\u0000\u00b6"+
		"\u00b7\u0004\u0000\u0012\u0012\u0014\u001400WW\u0001\u0000\u00ad\u00ae"+
		"\u0001\u0000\u00a2\u00a3\u0001\u0000()\u0001\u0000HI\u0005\u0000\u0019"+
		"\u0019**,,VVZZ\u0002\u0000\u00b5\u00b5\u00b7\u00b7\u0002\u0000PP[[\u0001"+
		"\u0000\u00b4\u00b5\u0002\u0000FF\u00a1\u00a1\u0003\u0000FFvv\u00a1\u00a1"+
		"\u0012\u0000\u0007\u000b\r\u000e\u0010\u0012\u0014\u0016\u0018:<>@ACI"+
		"KLNdfgilnrt\u0098\u009a\u009b\u009d\u00a9\u00ac\u00ae\u00b7\u00b9\u0010"+
		"\u0000\f\f\u000f\u000f\u0013\u0013\u0017\u0017;;??BBJJMMeehhmmss\u0099"+
		"\u0099\u009c\u009c\u00aa\u00ab\u06f2\u0000\u00c5\u0001\u0000\u0000\u0000"+
		"\u0002\u00c9\u0001\u0000\u0000\u0000\u0004\u00d1\u0001\u0000\u0000\u0000"+
		"\u0006\u00d3\u0001\u0000\u0000\u0000\b\u00e7\u0001\u0000\u0000\u0000\n"+
		"\u00fe\u0001\u0000\u0000\u0000\f\u012d\u0001\u0000\u0000\u0000\u000e\u012f"+
		"\u0001\u0000\u0000\u0000\u0010\u0137\u0001\u0000\u0000\u0000\u0012\u0139"+
		"\u0001\u0000\u0000\u0000\u0014\u013f\u0001\u0000\u0000\u0000\u0016\u0141"+
		"\u0001\u0000\u0000\u0000\u0018\u0170\u0001\u0000\u0000\u0000\u001a\u0173"+
		"\u0001\u0000\u0000\u0000\u001c\u0177\u0001\u0000\u0000\u0000\u001e\u0179"+
		"\u0001\u0000\u0000\u0000 \u0180\u0001\u0000\u0000\u0000\"\u0189\u0001"+
		"\u0000\u0000\u0000$\u018b\u0001\u0000\u0000\u0000&\u01a4\u0001\u0000\u0000"+
		"\u0000(\u01a6\u0001\u0000\u0000\u0000*\u01af\u0001\u0000\u0000\u0000,"+
		"\u01be\u0001\u0000\u0000\u0000.\u01e3\u0001\u0000\u0000\u00000\u01e7\u0001"+
		"\u0000\u0000\u00002\u01fb\u0001\u0000\u0000\u00004\u0209\u0001\u0000\u0000"+
		"\u00006\u0220\u0001\u0000\u0000\u00008\u0222\u0001\u0000\u0000\u0000:"+
		"\u022c\u0001\u0000\u0000\u0000<\u023b\u0001\u0000\u0000\u0000>\u0243\u0001"+
		"\u0000\u0000\u0000@\u0245\u0001\u0000\u0000\u0000B\u024f\u0001\u0000\u0000"+
		"\u0000D\u0252\u0001\u0000\u0000\u0000F\u0255\u0001\u0000\u0000\u0000H"+
		"\u029d\u0001\u0000\u0000\u0000J\u02ad\u0001\u0000\u0000\u0000L\u02af\u0001"+
		"\u0000\u0000\u0000N\u02b1\u0001\u0000\u0000\u0000P\u02bb\u0001\u0000\u0000"+
		"\u0000R\u02c0\u0001\u0000\u0000\u0000T\u02c2\u0001\u0000\u0000\u0000V"+
		"\u02c4\u0001\u0000\u0000\u0000X\u02c6\u0001\u0000\u0000\u0000Z\u02c8\u0001"+
		"\u0000\u0000\u0000\\\u02d5\u0001\u0000\u0000\u0000^\u02db\u0001\u0000"+
		"\u0000\u0000`\u02dd\u0001\u0000\u0000\u0000b\u02ed\u0001\u0000\u0000\u0000"+
		"d\u02f7\u0001\u0000\u0000\u0000f\u02f9\u0001\u0000\u0000\u0000h\u02fd"+
		"\u0001\u0000\u0000\u0000j\u0345\u0001\u0000\u0000\u0000l\u0347\u0001\u0000"+
		"\u0000\u0000n\u0350\u0001\u0000\u0000\u0000p\u035f\u0001\u0000\u0000\u0000"+
		"r\u0361\u0001\u0000\u0000\u0000t\u0379\u0001\u0000\u0000\u0000v\u037e"+
		"\u0001\u0000\u0000\u0000x\u03b9\u0001\u0000\u0000\u0000z\u03bb\u0001\u0000"+
		"\u0000\u0000|\u03be\u0001\u0000\u0000\u0000~\u03c2\u0001\u0000\u0000\u0000"+
		"\u0080\u03c9\u0001\u0000\u0000\u0000\u0082\u03d5\u0001\u0000\u0000\u0000"+
		"\u0084\u03db\u0001\u0000\u0000\u0000\u0086\u03dd\u0001\u0000\u0000\u0000"+
		"\u0088\u03ed\u0001\u0000\u0000\u0000\u008a\u03f3\u0001\u0000\u0000\u0000"+
		"\u008c\u042b\u0001\u0000\u0000\u0000\u008e\u042d\u0001\u0000\u0000\u0000"+
		"\u0090\u0433\u0001\u0000\u0000\u0000\u0092\u043b\u0001\u0000\u0000\u0000"+
		"\u0094\u043d\u0001\u0000\u0000\u0000\u0096\u0440\u0001\u0000\u0000\u0000"+
		"\u0098\u0443\u0001\u0000\u0000\u0000\u009a\u0446\u0001\u0000\u0000\u0000"+
		"\u009c\u045f\u0001\u0000\u0000\u0000\u009e\u0461\u0001\u0000\u0000\u0000"+
		"\u00a0\u0464\u0001\u0000\u0000\u0000\u00a2\u047d\u0001\u0000\u0000\u0000"+
		"\u00a4\u047f\u0001\u0000\u0000\u0000\u00a6\u04a8\u0001\u0000\u0000\u0000"+
		"\u00a8\u04aa\u0001\u0000\u0000\u0000\u00aa\u05d1\u0001\u0000\u0000\u0000"+
		"\u00ac\u05d3\u0001\u0000\u0000\u0000\u00ae\u05da\u0001\u0000\u0000\u0000"+
		"\u00b0\u05dc\u0001\u0000\u0000\u0000\u00b2\u05e5\u0001\u0000\u0000\u0000"+
		"\u00b4\u05f6\u0001\u0000\u0000\u0000\u00b6\u05fc\u0001\u0000\u0000\u0000"+
		"\u00b8\u05fe\u0001\u0000\u0000\u0000\u00ba\u0600\u0001\u0000\u0000\u0000"+
		"\u00bc\u00c2\u0003\u0004\u0002\u0000\u00bd\u00be\u0003\u0002\u0001\u0000"+
		"\u00be\u00bf\u0003\u0004\u0002\u0000\u00bf\u00c1\u0001\u0000\u0000\u0000"+
		"\u00c0\u00bd\u0001\u0000\u0000\u0000\u00c1\u00c4\u0001\u0000\u0000\u0000"+
		"\u00c2\u00c0\u0001\u0000\u0000\u0000\u00c2\u00c3\u0001\u0000\u0000\u0000"+
		"\u00c3\u00c6\u0001\u0000\u0000\u0000\u00c4\u00c2\u0001\u0000\u0000\u0000"+
		"\u00c5\u00bc\u0001\u0000\u0000\u0000\u00c5\u00c6\u0001\u0000\u0000\u0000"+
		"\u00c6\u00c7\u0001\u0000\u0000\u0000\u00c7\u00c8\u0005\u0000\u0000\u0001"+
		"\u00c8\u0001\u0001\u0000\u0000\u0000\u00c9\u00ca\u0005\u00c5\u0000\u0000"+
		"\u00ca\u0003\u0001\u0000\u0000\u0000\u00cb\u00d2\u0003\u0006\u0003\u0000"+
		"\u00cc\u00d2\u0003\b\u0004\u0000\u00cd\u00d2\u0003\u0016\u000b\u0000\u00ce"+
		"\u00d2\u0003$\u0012\u0000\u00cf\u00d2\u0003\u00a0P\u0000\u00d0\u00d2\u0003"+
		"\u00a4R\u0000\u00d1\u00cb\u0001\u0000\u0000\u0000\u00d1\u00cc\u0001\u0000"+
		"\u0000\u0000\u00d1\u00cd\u0001\u0000\u0000\u0000\u00d1\u00ce\u0001\u0000"+
		"\u0000\u0000\u00d1\u00cf\u0001\u0000\u0000\u0000\u00d1\u00d0\u0001\u0000"+
		"\u0000\u0000\u00d2\u0005\u0001\u0000\u0000\u0000\u00d3\u00d5\u0005K\u0000"+
		"\u0000\u00d4\u00d6\u0003\u00b6[\u0000\u00d5\u00d4\u0001\u0000\u0000\u0000"+
		"\u00d5\u00d6\u0001\u0000\u0000\u0000\u00d6\u00d7\u0001\u0000\u0000\u0000"+
		"\u00d7\u00e5\u0005\u00bb\u0000\u0000\u00d8\u00e2\u0005\u00bf\u0000\u0000"+
		"\u00d9\u00df\u0003\f\u0006\u0000\u00da\u00db\u0003\u0002\u0001\u0000\u00db"+
		"\u00dc\u0003\f\u0006\u0000\u00dc\u00de\u0001\u0000\u0000\u0000\u00dd\u00da"+
		"\u0001\u0000\u0000\u0000\u00de\u00e1\u0001\u0000\u0000\u0000\u00df\u00dd"+
		"\u0001\u0000\u0000\u0000\u00df\u00e0\u0001\u0000\u0000\u0000\u00e0\u00e3"+
		"\u0001\u0000\u0000\u0000\u00e1\u00df\u0001\u0000\u0000\u0000\u00e2\u00d9"+
		"\u0001\u0000\u0000\u0000\u00e2\u00e3\u0001\u0000\u0000\u0000\u00e3\u00e4"+
		"\u0001\u0000\u0000\u0000\u00e4\u00e6\u0005\u00c0\u0000\u0000\u00e5\u00d8"+
		"\u0001\u0000\u0000\u0000\u00e5\u00e6\u0001\u0000\u0000\u0000\u00e6\u0007"+
		"\u0001\u0000\u0000\u0000\u00e7\u00e8\u00053\u0000\u0000\u00e8\u00ea\u0003"+
		"\n\u0005\u0000\u00e9\u00eb\u0005\u00bb\u0000\u0000\u00ea\u00e9\u0001\u0000"+
		"\u0000\u0000\u00ea\u00eb\u0001\u0000\u0000\u0000\u00eb\u00f9\u0001\u0000"+
		"\u0000\u0000\u00ec\u00f6\u0005\u00bf\u0000\u0000\u00ed\u00f3\u0003\f\u0006"+
		"\u0000\u00ee\u00ef\u0003\u0002\u0001\u0000\u00ef\u00f0\u0003\f\u0006\u0000"+
		"\u00f0\u00f2\u0001\u0000\u0000\u0000\u00f1\u00ee\u0001\u0000\u0000\u0000"+
		"\u00f2\u00f5\u0001\u0000\u0000\u0000\u00f3\u00f1\u0001\u0000\u0000\u0000"+
		"\u00f3\u00f4\u0001\u0000\u0000\u0000\u00f4\u00f7\u0001\u0000\u0000\u0000"+
		"\u00f5\u00f3\u0001\u0000\u0000\u0000\u00f6\u00ed\u0001\u0000\u0000\u0000"+
		"\u00f6\u00f7\u0001\u0000\u0000\u0000\u00f7\u00f8\u0001\u0000\u0000\u0000"+
		"\u00f8\u00fa\u0005\u00c0\u0000\u0000\u00f9\u00ec\u0001\u0000\u0000\u0000"+
		"\u00f9\u00fa\u0001\u0000\u0000\u0000\u00fa\t\u0001\u0000\u0000\u0000\u00fb"+
		"\u00ff\u0005\u00b1\u0000\u0000\u00fc\u00ff\u0005\u00b5\u0000\u0000\u00fd"+
		"\u00ff\u0003\u00b6[\u0000\u00fe\u00fb\u0001\u0000\u0000\u0000\u00fe\u00fc"+
		"\u0001\u0000\u0000\u0000\u00fe\u00fd\u0001\u0000\u0000\u0000\u00ff\u000b"+
		"\u0001\u0000\u0000\u0000\u0100\u0101\u00053\u0000\u0000\u0101\u0103\u0003"+
		"\n\u0005\u0000\u0102\u0104\u0005\u00bb\u0000\u0000\u0103\u0102\u0001\u0000"+
		"\u0000\u0000\u0103\u0104\u0001\u0000\u0000\u0000\u0104\u012e\u0001\u0000"+
		"\u0000\u0000\u0105\u0106\u0005\u0096\u0000\u0000\u0106\u012e\u0003\u00b6"+
		"[\u0000\u0107\u0108\u0005S\u0000\u0000\u0108\u0112\u0005\u00bf\u0000\u0000"+
		"\u0109\u010f\u0003\u000e\u0007\u0000\u010a\u010b\u0003\u0002\u0001\u0000"+
		"\u010b\u010c\u0003\u000e\u0007\u0000\u010c\u010e\u0001\u0000\u0000\u0000"+
		"\u010d\u010a\u0001\u0000\u0000\u0000\u010e\u0111\u0001\u0000\u0000\u0000"+
		"\u010f\u010d\u0001\u0000\u0000\u0000\u010f\u0110\u0001\u0000\u0000\u0000"+
		"\u0110\u0113\u0001\u0000\u0000\u0000\u0111\u010f\u0001\u0000\u0000\u0000"+
		"\u0112\u0109\u0001\u0000\u0000\u0000\u0112\u0113\u0001\u0000\u0000\u0000"+
		"\u0113\u0114\u0001\u0000\u0000\u0000\u0114\u012e\u0005\u00c0\u0000\u0000"+
		"\u0115\u0116\u0005\u001d\u0000\u0000\u0116\u0117\u0003\u00b6[\u0000\u0117"+
		"\u011a\u0005\u00bb\u0000\u0000\u0118\u0119\u0005%\u0000\u0000\u0119\u011b"+
		"\u00054\u0000\u0000\u011a\u0118\u0001\u0000\u0000\u0000\u011a\u011b\u0001"+
		"\u0000\u0000\u0000\u011b\u012e\u0001\u0000\u0000\u0000\u011c\u011d\u0005"+
		"t\u0000\u0000\u011d\u012e\u0003\u00b6[\u0000\u011e\u011f\u0005\u0018\u0000"+
		"\u0000\u011f\u012e\u0005\u001f\u0000\u0000\u0120\u012e\u0005\u0085\u0000"+
		"\u0000\u0121\u0122\u0005\u008b\u0000\u0000\u0122\u0123\u0005\\\u0000\u0000"+
		"\u0123\u012e\u0005\u00bb\u0000\u0000\u0124\u0125\u0005\u00a9\u0000\u0000"+
		"\u0125\u012e\u0005\u00bb\u0000\u0000\u0126\u0127\u0005J\u0000\u0000\u0127"+
		"\u0128\u00055\u0000\u0000\u0128\u0129\u0005B\u0000\u0000\u0129\u012e\u0005"+
		"\u00b0\u0000\u0000\u012a\u012b\u0005c\u0000\u0000\u012b\u012e\u0003\u0014"+
		"\n\u0000\u012c\u012e\u0003\u0012\t\u0000\u012d\u0100\u0001\u0000\u0000"+
		"\u0000\u012d\u0105\u0001\u0000\u0000\u0000\u012d\u0107\u0001\u0000\u0000"+
		"\u0000\u012d\u0115\u0001\u0000\u0000\u0000\u012d\u011c\u0001\u0000\u0000"+
		"\u0000\u012d\u011e\u0001\u0000\u0000\u0000\u012d\u0120\u0001\u0000\u0000"+
		"\u0000\u012d\u0121\u0001\u0000\u0000\u0000\u012d\u0124\u0001\u0000\u0000"+
		"\u0000\u012d\u0126\u0001\u0000\u0000\u0000\u012d\u012a\u0001\u0000\u0000"+
		"\u0000\u012d\u012c\u0001\u0000\u0000\u0000\u012e\r\u0001\u0000\u0000\u0000"+
		"\u012f\u0135\u0003\u0010\b\u0000\u0130\u0131\u0005\u00b5\u0000\u0000\u0131"+
		"\u0132\u0005\u009c\u0000\u0000\u0132\u0136\u0005\u00b5\u0000\u0000\u0133"+
		"\u0134\u0005\u00b5\u0000\u0000\u0134\u0136\u0005\u0004\u0000\u0000\u0135"+
		"\u0130\u0001\u0000\u0000\u0000\u0135\u0133\u0001\u0000\u0000\u0000\u0136"+
		"\u000f\u0001\u0000\u0000\u0000\u0137\u0138\u0007\u0000\u0000\u0000\u0138"+
		"\u0011\u0001\u0000\u0000\u0000\u0139\u013a\u0005\u008c\u0000\u0000\u013a"+
		"\u013d\u0005\u00bb\u0000\u0000\u013b\u013c\u0005\u0087\u0000\u0000\u013c"+
		"\u013e\u0005\u00bb\u0000\u0000\u013d\u013b\u0001\u0000\u0000\u0000\u013d"+
		"\u013e\u0001\u0000\u0000\u0000\u013e\u0013\u0001\u0000\u0000\u0000\u013f"+
		"\u0140\u0007\u0001\u0000\u0000\u0140\u0015\u0001\u0000\u0000\u0000\u0141"+
		"\u0142\u0005)\u0000\u0000\u0142\u0143\u0005B\u0000\u0000\u0143\u0151\u0005"+
		"\u00bb\u0000\u0000\u0144\u014e\u0005\u00bf\u0000\u0000\u0145\u014b\u0003"+
		"\u0018\f\u0000\u0146\u0147\u0003\u0002\u0001\u0000\u0147\u0148\u0003\u0018"+
		"\f\u0000\u0148\u014a\u0001\u0000\u0000\u0000\u0149\u0146\u0001\u0000\u0000"+
		"\u0000\u014a\u014d\u0001\u0000\u0000\u0000\u014b\u0149\u0001\u0000\u0000"+
		"\u0000\u014b\u014c\u0001\u0000\u0000\u0000\u014c\u014f\u0001\u0000\u0000"+
		"\u0000\u014d\u014b\u0001\u0000\u0000\u0000\u014e\u0145\u0001\u0000\u0000"+
		"\u0000\u014e\u014f\u0001\u0000\u0000\u0000\u014f\u0150\u0001\u0000\u0000"+
		"\u0000\u0150\u0152\u0005\u00c0\u0000\u0000\u0151\u0144\u0001\u0000\u0000"+
		"\u0000\u0151\u0152\u0001\u0000\u0000\u0000\u0152\u0017\u0001\u0000\u0000"+
		"\u0000\u0153\u0154\u0003\u001a\r\u0000\u0154\u0155\u0005\u0010\u0000\u0000"+
		"\u0155\u0156\u0005\u0097\u0000\u0000\u0156\u0157\u0005B\u0000\u0000\u0157"+
		"\u0158\u0003\u001e\u000f\u0000\u0158\u0171\u0001\u0000\u0000\u0000\u0159"+
		"\u015a\u0003\u001a\r\u0000\u015a\u015b\u0005B\u0000\u0000\u015b\u0169"+
		"\u0003\u001e\u000f\u0000\u015c\u0166\u0005\u00bf\u0000\u0000\u015d\u0163"+
		"\u0003 \u0010\u0000\u015e\u015f\u0003\u0002\u0001\u0000\u015f\u0160\u0003"+
		" \u0010\u0000\u0160\u0162\u0001\u0000\u0000\u0000\u0161\u015e\u0001\u0000"+
		"\u0000\u0000\u0162\u0165\u0001\u0000\u0000\u0000\u0163\u0161\u0001\u0000"+
		"\u0000\u0000\u0163\u0164\u0001\u0000\u0000\u0000\u0164\u0167\u0001\u0000"+
		"\u0000\u0000\u0165\u0163\u0001\u0000\u0000\u0000\u0166\u015d\u0001\u0000"+
		"\u0000\u0000\u0166\u0167\u0001\u0000\u0000\u0000\u0167\u0168\u0001\u0000"+
		"\u0000\u0000\u0168\u016a\u0005\u00c0\u0000\u0000\u0169\u015c\u0001\u0000"+
		"\u0000\u0000\u0169\u016a\u0001\u0000\u0000\u0000\u016a\u0171\u0001\u0000"+
		"\u0000\u0000\u016b\u016c\u0005\u0083\u0000\u0000\u016c\u016d\u0005\u0013"+
		"\u0000\u0000\u016d\u0171\u0005\u00bb\u0000\u0000\u016e\u016f\u0005\u0088"+
		"\u0000\u0000\u016f\u0171\u0005\u00bb\u0000\u0000\u0170\u0153\u0001\u0000"+
		"\u0000\u0000\u0170\u0159\u0001\u0000\u0000\u0000\u0170\u016b\u0001\u0000"+
		"\u0000\u0000\u0170\u016e\u0001\u0000\u0000\u0000\u0171\u0019\u0001\u0000"+
		"\u0000\u0000\u0172\u0174\u0003\u001c\u000e\u0000\u0173\u0172\u0001\u0000"+
		"\u0000\u0000\u0174\u0175\u0001\u0000\u0000\u0000\u0175\u0173\u0001\u0000"+
		"\u0000\u0000\u0175\u0176\u0001\u0000\u0000\u0000\u0176\u001b\u0001\u0000"+
		"\u0000\u0000\u0177\u0178\u0003\u00b6[\u0000\u0178\u001d\u0001\u0000\u0000"+
		"\u0000\u0179\u017a\u0005\u001e\u0000\u0000\u017a\u017e\u0005\u00bb\u0000"+
		"\u0000\u017b\u017c\u0007\u0002\u0000\u0000\u017c\u017d\u0005\u001e\u0000"+
		"\u0000\u017d\u017f\u0005\u00bb\u0000\u0000\u017e\u017b\u0001\u0000\u0000"+
		"\u0000\u017e\u017f\u0001\u0000\u0000\u0000\u017f\u001f\u0001\u0000\u0000"+
		"\u0000\u0180\u0181\u0005\u00bb\u0000\u0000\u0181\u0182\u0005M\u0000\u0000"+
		"\u0182\u0183\u0003\"\u0011\u0000\u0183!\u0001\u0000\u0000\u0000\u0184"+
		"\u018a\u00034\u001a\u0000\u0185\u018a\u0003\u0010\b\u0000\u0186\u018a"+
		"\u0005_\u0000\u0000\u0187\u018a\u0005`\u0000\u0000\u0188\u018a\u0005\u00bb"+
		"\u0000\u0000\u0189\u0184\u0001\u0000\u0000\u0000\u0189\u0185\u0001\u0000"+
		"\u0000\u0000\u0189\u0186\u0001\u0000\u0000\u0000\u0189\u0187\u0001\u0000"+
		"\u0000\u0000\u0189\u0188\u0001\u0000\u0000\u0000\u018a#\u0001\u0000\u0000"+
		"\u0000\u018b\u018c\u0005(\u0000\u0000\u018c\u018e\u0003&\u0013\u0000\u018d"+
		"\u018f\u0005\u00bb\u0000\u0000\u018e\u018d\u0001\u0000\u0000\u0000\u018e"+
		"\u018f\u0001\u0000\u0000\u0000\u018f\u019d\u0001\u0000\u0000\u0000\u0190"+
		"\u019a\u0005\u00bf\u0000\u0000\u0191\u0197\u0003.\u0017\u0000\u0192\u0193"+
		"\u0003\u0002\u0001\u0000\u0193\u0194\u0003.\u0017\u0000\u0194\u0196\u0001"+
		"\u0000\u0000\u0000\u0195\u0192\u0001\u0000\u0000\u0000\u0196\u0199\u0001"+
		"\u0000\u0000\u0000\u0197\u0195\u0001\u0000\u0000\u0000\u0197\u0198\u0001"+
		"\u0000\u0000\u0000\u0198\u019b\u0001\u0000\u0000\u0000\u0199\u0197\u0001"+
		"\u0000\u0000\u0000\u019a\u0191\u0001\u0000\u0000\u0000\u019a\u019b\u0001"+
		"\u0000\u0000\u0000\u019b\u019c\u0001\u0000\u0000\u0000\u019c\u019e\u0005"+
		"\u00c0\u0000\u0000\u019d\u0190\u0001\u0000\u0000\u0000\u019d\u019e\u0001"+
		"\u0000\u0000\u0000\u019e%\u0001\u0000\u0000\u0000\u019f\u01a1\u0005\u00af"+
		"\u0000\u0000\u01a0\u01a2\u0003(\u0014\u0000\u01a1\u01a0\u0001\u0000\u0000"+
		"\u0000\u01a1\u01a2\u0001\u0000\u0000\u0000\u01a2\u01a5\u0001\u0000\u0000"+
		"\u0000\u01a3\u01a5\u0005\u00bb\u0000\u0000\u01a4\u019f\u0001\u0000\u0000"+
		"\u0000\u01a4\u01a3\u0001\u0000\u0000\u0000\u01a5\'\u0001\u0000\u0000\u0000"+
		"\u01a6\u01a7\u0005\u009e\u0000\u0000\u01a7\u01a8\u0005\u00bb\u0000\u0000"+
		"\u01a8)\u0001\u0000\u0000\u0000\u01a9\u01ab\u0005\u00af\u0000\u0000\u01aa"+
		"\u01ac\u0003(\u0014\u0000\u01ab\u01aa\u0001\u0000\u0000\u0000\u01ab\u01ac"+
		"\u0001\u0000\u0000\u0000\u01ac\u01b0\u0001\u0000\u0000\u0000\u01ad\u01ae"+
		"\u0005(\u0000\u0000\u01ae\u01b0\u0005\u00bb\u0000\u0000\u01af\u01a9\u0001"+
		"\u0000\u0000\u0000\u01af\u01ad\u0001\u0000\u0000\u0000\u01b0+\u0001\u0000"+
		"\u0000\u0000\u01b1\u01bf\u0003*\u0015\u0000\u01b2\u01b3\u0005\u00bf\u0000"+
		"\u0000\u01b3\u01b9\u0003*\u0015\u0000\u01b4\u01b5\u0003\u0002\u0001\u0000"+
		"\u01b5\u01b6\u0003*\u0015\u0000\u01b6\u01b8\u0001\u0000\u0000\u0000\u01b7"+
		"\u01b4\u0001\u0000\u0000\u0000\u01b8\u01bb\u0001\u0000\u0000\u0000\u01b9"+
		"\u01b7\u0001\u0000\u0000\u0000\u01b9\u01ba\u0001\u0000\u0000\u0000\u01ba"+
		"\u01bc\u0001\u0000\u0000\u0000\u01bb\u01b9\u0001\u0000\u0000\u0000\u01bc"+
		"\u01bd\u0005\u00c0\u0000\u0000\u01bd\u01bf\u0001\u0000\u0000\u0000\u01be"+
		"\u01b1\u0001\u0000\u0000\u0000\u01be\u01b2\u0001\u0000\u0000\u0000\u01bf"+
		"-\u0001\u0000\u0000\u0000\u01c0\u01c1\u0003V+\u0000\u01c1\u01c2\u0003"+
		"2\u0019\u0000\u01c2\u01e4\u0001\u0000\u0000\u0000\u01c3\u01e4\u0005_\u0000"+
		"\u0000\u01c4\u01c5\u0005R\u0000\u0000\u01c5\u01e4\u0003\u0010\b\u0000"+
		"\u01c6\u01c7\u0005E\u0000\u0000\u01c7\u01e4\u00034\u001a\u0000\u01c8\u01c9"+
		"\u0005z\u0000\u0000\u01c9\u01e4\u0003@ \u0000\u01ca\u01cb\u0005&\u0000"+
		"\u0000\u01cb\u01e4\u0003@ \u0000\u01cc\u01cd\u0005}\u0000\u0000\u01cd"+
		"\u01e4\u0003@ \u0000\u01ce\u01cf\u0005\u0084\u0000\u0000\u01cf\u01d0\u0005"+
		"\u0010\u0000\u0000\u01d0\u01e4\u0003,\u0016\u0000\u01d1\u01d2\u0005^\u0000"+
		"\u0000\u01d2\u01d3\u0005+\u0000\u0000\u01d3\u01d4\u0005\u00aa\u0000\u0000"+
		"\u01d4\u01e4\u0003,\u0016\u0000\u01d5\u01d6\u0005A\u0000\u0000\u01d6\u01e4"+
		"\u0003,\u0016\u0000\u01d7\u01dd\u0005\u0080\u0000\u0000\u01d8\u01d9\u0005"+
		"\u00a6\u0000\u0000\u01d9\u01da\u0005\u009c\u0000\u0000\u01da\u01db\u0003"+
		"\u009eO\u0000\u01db\u01dc\u00030\u0018\u0000\u01dc\u01de\u0001\u0000\u0000"+
		"\u0000\u01dd\u01d8\u0001\u0000\u0000\u0000\u01dd\u01de\u0001\u0000\u0000"+
		"\u0000\u01de\u01e4\u0001\u0000\u0000\u0000\u01df\u01e0\u0005\'\u0000\u0000"+
		"\u01e0\u01e1\u0005\u0010\u0000\u0000\u01e1\u01e4\u0003<\u001e\u0000\u01e2"+
		"\u01e4\u00036\u001b\u0000\u01e3\u01c0\u0001\u0000\u0000\u0000\u01e3\u01c3"+
		"\u0001\u0000\u0000\u0000\u01e3\u01c4\u0001\u0000\u0000\u0000\u01e3\u01c6"+
		"\u0001\u0000\u0000\u0000\u01e3\u01c8\u0001\u0000\u0000\u0000\u01e3\u01ca"+
		"\u0001\u0000\u0000\u0000\u01e3\u01cc\u0001\u0000\u0000\u0000\u01e3\u01ce"+
		"\u0001\u0000\u0000\u0000\u01e3\u01d1\u0001\u0000\u0000\u0000\u01e3\u01d5"+
		"\u0001\u0000\u0000\u0000\u01e3\u01d7\u0001\u0000\u0000\u0000\u01e3\u01df"+
		"\u0001\u0000\u0000\u0000\u01e3\u01e2\u0001\u0000\u0000\u0000\u01e4/\u0001"+
		"\u0000\u0000\u0000\u01e5\u01e8\u0003V+\u0000\u01e6\u01e8\u0005\u009a\u0000"+
		"\u0000\u01e7\u01e5\u0001\u0000\u0000\u0000\u01e7\u01e6\u0001\u0000\u0000"+
		"\u0000\u01e81\u0001\u0000\u0000\u0000\u01e9\u01f8\u0003\u009eO\u0000\u01ea"+
		"\u01eb\u0005\u009c\u0000\u0000\u01eb\u01f0\u0003\u009eO\u0000\u01ec\u01ed"+
		"\u0005J\u0000\u0000\u01ed\u01ee\u0005\u0091\u0000\u0000\u01ee\u01ef\u0005"+
		"e\u0000\u0000\u01ef\u01f1\u0003\u009eO\u0000\u01f0\u01ec\u0001\u0000\u0000"+
		"\u0000\u01f0\u01f1\u0001\u0000\u0000\u0000\u01f1\u01f9\u0001\u0000\u0000"+
		"\u0000\u01f2\u01f3\u0005m\u0000\u0000\u01f3\u01f5\u0003\u009eO\u0000\u01f4"+
		"\u01f2\u0001\u0000\u0000\u0000\u01f5\u01f6\u0001\u0000\u0000\u0000\u01f6"+
		"\u01f4\u0001\u0000\u0000\u0000\u01f6\u01f7\u0001\u0000\u0000\u0000\u01f7"+
		"\u01f9\u0001\u0000\u0000\u0000\u01f8\u01ea\u0001\u0000\u0000\u0000\u01f8"+
		"\u01f4\u0001\u0000\u0000\u0000\u01f8\u01f9\u0001\u0000\u0000\u0000\u01f9"+
		"\u01fc\u0001\u0000\u0000\u0000\u01fa\u01fc\u0005\u00a5\u0000\u0000\u01fb"+
		"\u01e9\u0001\u0000\u0000\u0000\u01fb\u01fa\u0001\u0000\u0000\u0000\u01fc"+
		"3\u0001\u0000\u0000\u0000\u01fd\u0200\u0005Q\u0000\u0000\u01fe\u01ff\u0005"+
		"m\u0000\u0000\u01ff\u0201\u0005\u0005\u0000\u0000\u0200\u01fe\u0001\u0000"+
		"\u0000\u0000\u0200\u0201\u0001\u0000\u0000\u0000\u0201\u020a\u0001\u0000"+
		"\u0000\u0000\u0202\u0205\u0005\u0005\u0000\u0000\u0203\u0204\u0005m\u0000"+
		"\u0000\u0204\u0206\u0005Q\u0000\u0000\u0205\u0203\u0001\u0000\u0000\u0000"+
		"\u0205\u0206\u0001\u0000\u0000\u0000\u0206\u020a\u0001\u0000\u0000\u0000"+
		"\u0207\u020a\u0005\u0006\u0000\u0000\u0208\u020a\u0005\u00a5\u0000\u0000"+
		"\u0209\u01fd\u0001\u0000\u0000\u0000\u0209\u0202\u0001\u0000\u0000\u0000"+
		"\u0209\u0207\u0001\u0000\u0000\u0000\u0209\u0208\u0001\u0000\u0000\u0000"+
		"\u020a5\u0001\u0000\u0000\u0000\u020b\u020c\u0005/\u0000\u0000\u020c\u0221"+
		"\u0003\u0014\n\u0000\u020d\u020e\u0005.\u0000\u0000\u020e\u0221\u0005"+
		"\u00bb\u0000\u0000\u020f\u0210\u0005\u001d\u0000\u0000\u0210\u0221\u0003"+
		"\u00b6[\u0000\u0211\u0212\u0005f\u0000\u0000\u0212\u0221\u0003<\u001e"+
		"\u0000\u0213\u0214\u0005-\u0000\u0000\u0214\u0221\u0003<\u001e\u0000\u0215"+
		"\u0216\u0005$\u0000\u0000\u0216\u0217\u0003Z-\u0000\u0217\u0218\u0003"+
		"\u009eO\u0000\u0218\u0221\u0001\u0000\u0000\u0000\u0219\u021a\u0005\u001a"+
		"\u0000\u0000\u021a\u0221\u0003\u009eO\u0000\u021b\u021c\u0005\u0011\u0000"+
		"\u0000\u021c\u021d\u0005\u0017\u0000\u0000\u021d\u0221\u00038\u001c\u0000"+
		"\u021e\u021f\u0005c\u0000\u0000\u021f\u0221\u0003\u0014\n\u0000\u0220"+
		"\u020b\u0001\u0000\u0000\u0000\u0220\u020d\u0001\u0000\u0000\u0000\u0220"+
		"\u020f\u0001\u0000\u0000\u0000\u0220\u0211\u0001\u0000\u0000\u0000\u0220"+
		"\u0213\u0001\u0000\u0000\u0000\u0220\u0215\u0001\u0000\u0000\u0000\u0220"+
		"\u0219\u0001\u0000\u0000\u0000\u0220\u021b\u0001\u0000\u0000\u0000\u0220"+
		"\u021e\u0001\u0000\u0000\u0000\u02217\u0001\u0000\u0000\u0000\u0222\u0227"+
		"\u0003:\u001d\u0000\u0223\u0224\u0005\f\u0000\u0000\u0224\u0226\u0003"+
		":\u001d\u0000\u0225\u0223\u0001\u0000\u0000\u0000\u0226\u0229\u0001\u0000"+
		"\u0000\u0000\u0227\u0225\u0001\u0000\u0000\u0000\u0227\u0228\u0001\u0000"+
		"\u0000\u0000\u02289\u0001\u0000\u0000\u0000\u0229\u0227\u0001\u0000\u0000"+
		"\u0000\u022a\u022d\u0003*\u0015\u0000\u022b\u022d\u0005\u00bb\u0000\u0000"+
		"\u022c\u022a\u0001\u0000\u0000\u0000\u022c\u022b\u0001\u0000\u0000\u0000"+
		"\u022d;\u0001\u0000\u0000\u0000\u022e\u023c\u0003>\u001f\u0000\u022f\u0230"+
		"\u0005\u00bf\u0000\u0000\u0230\u0236\u0003>\u001f\u0000\u0231\u0232\u0003"+
		"\u0002\u0001\u0000\u0232\u0233\u0003>\u001f\u0000\u0233\u0235\u0001\u0000"+
		"\u0000\u0000\u0234\u0231\u0001\u0000\u0000\u0000\u0235\u0238\u0001\u0000"+
		"\u0000\u0000\u0236\u0234\u0001\u0000\u0000\u0000\u0236\u0237\u0001\u0000"+
		"\u0000\u0000\u0237\u0239\u0001\u0000\u0000\u0000\u0238\u0236\u0001\u0000"+
		"\u0000\u0000\u0239\u023a\u0005\u00c0\u0000\u0000\u023a\u023c\u0001\u0000"+
		"\u0000\u0000\u023b\u022e\u0001\u0000\u0000\u0000\u023b\u022f\u0001\u0000"+
		"\u0000\u0000\u023c=\u0001\u0000\u0000\u0000\u023d\u0244\u0005\u00bb\u0000"+
		"\u0000\u023e\u0240\u0003\u00b8\\\u0000\u023f\u023e\u0001\u0000\u0000\u0000"+
		"\u0240\u0241\u0001\u0000\u0000\u0000\u0241\u023f\u0001\u0000\u0000\u0000"+
		"\u0241\u0242\u0001\u0000\u0000\u0000\u0242\u0244\u0001\u0000\u0000\u0000"+
		"\u0243\u023d\u0001\u0000\u0000\u0000\u0243\u023f\u0001\u0000\u0000\u0000"+
		"\u0244?\u0001\u0000\u0000\u0000\u0245\u024c\u0003F#\u0000\u0246\u0247"+
		"\u0003D\"\u0000\u0247\u0248\u0003F#\u0000\u0248\u024b\u0001\u0000\u0000"+
		"\u0000\u0249\u024b\u0005\u0002\u0000\u0000\u024a\u0246\u0001\u0000\u0000"+
		"\u0000\u024a\u0249\u0001\u0000\u0000\u0000\u024b\u024e\u0001\u0000\u0000"+
		"\u0000\u024c\u024a\u0001\u0000\u0000\u0000\u024c\u024d\u0001\u0000\u0000"+
		"\u0000\u024dA\u0001\u0000\u0000\u0000\u024e\u024c\u0001\u0000\u0000\u0000"+
		"\u024f\u0250\u0003@ \u0000\u0250\u0251\u0005\u0000\u0000\u0001\u0251C"+
		"\u0001\u0000\u0000\u0000\u0252\u0253\u0007\u0003\u0000\u0000\u0253E\u0001"+
		"\u0000\u0000\u0000\u0254\u0256\u0005w\u0000\u0000\u0255\u0254\u0001\u0000"+
		"\u0000\u0000\u0255\u0256\u0001\u0000\u0000\u0000\u0256\u0257\u0001\u0000"+
		"\u0000\u0000\u0257\u0258\u0003H$\u0000\u0258G\u0001\u0000\u0000\u0000"+
		"\u0259\u025a\u0005\u00c1\u0000\u0000\u025a\u025b\u0003@ \u0000\u025b\u025c"+
		"\u0005\u00c2\u0000\u0000\u025c\u029e\u0001\u0000\u0000\u0000\u025d\u025f"+
		"\u0005\u00af\u0000\u0000\u025e\u0260\u0003(\u0014\u0000\u025f\u025e\u0001"+
		"\u0000\u0000\u0000\u025f\u0260\u0001\u0000\u0000\u0000\u0260\u0264\u0001"+
		"\u0000\u0000\u0000\u0261\u0263\u0003J%\u0000\u0262\u0261\u0001\u0000\u0000"+
		"\u0000\u0263\u0266\u0001\u0000\u0000\u0000\u0264\u0262\u0001\u0000\u0000"+
		"\u0000\u0264\u0265\u0001\u0000\u0000\u0000\u0265\u029e\u0001\u0000\u0000"+
		"\u0000\u0266\u0264\u0001\u0000\u0000\u0000\u0267\u0268\u0005(\u0000\u0000"+
		"\u0268\u026c\u0005\u00bb\u0000\u0000\u0269\u026b\u0003J%\u0000\u026a\u0269"+
		"\u0001\u0000\u0000\u0000\u026b\u026e\u0001\u0000\u0000\u0000\u026c\u026a"+
		"\u0001\u0000\u0000\u0000\u026c\u026d\u0001\u0000\u0000\u0000\u026d\u029e"+
		"\u0001\u0000\u0000\u0000\u026e\u026c\u0001\u0000\u0000\u0000\u026f\u0270"+
		"\u0005(\u0000\u0000\u0270\u0271\u0005J\u0000\u0000\u0271\u0276\u0005\u00bb"+
		"\u0000\u0000\u0272\u0273\u0005\u00ab\u0000\u0000\u0273\u0274\u0003\u009e"+
		"O\u0000\u0274\u0275\u0003T*\u0000\u0275\u0277\u0001\u0000\u0000\u0000"+
		"\u0276\u0272\u0001\u0000\u0000\u0000\u0276\u0277\u0001\u0000\u0000\u0000"+
		"\u0277\u029e\u0001\u0000\u0000\u0000\u0278\u0279\u0005\"\u0000\u0000\u0279"+
		"\u027a\u0005e\u0000\u0000\u027a\u029e\u0003\\.\u0000\u027b\u027c\u0005"+
		"C\u0000\u0000\u027c\u027e\u0003\u009eO\u0000\u027d\u027f\u0003N\'\u0000"+
		"\u027e\u027d\u0001\u0000\u0000\u0000\u027e\u027f\u0001\u0000\u0000\u0000"+
		"\u027f\u029e\u0001\u0000\u0000\u0000\u0280\u0281\u0003P(\u0000\u0281\u0284"+
		"\u0005,\u0000\u0000\u0282\u0283\u0005J\u0000\u0000\u0283\u0285\u0005\u00bb"+
		"\u0000\u0000\u0284\u0282\u0001\u0000\u0000\u0000\u0284\u0285\u0001\u0000"+
		"\u0000\u0000\u0285\u029e\u0001\u0000\u0000\u0000\u0286\u0287\u0005,\u0000"+
		"\u0000\u0287\u0288\u0005J\u0000\u0000\u0288\u029e\u0005\u00bb\u0000\u0000"+
		"\u0289\u028a\u0005:\u0000\u0000\u028a\u028d\u0005\u00bb\u0000\u0000\u028b"+
		"\u028c\u0005\u00aa\u0000\u0000\u028c\u028e\u0005\u00bb\u0000\u0000\u028d"+
		"\u028b\u0001\u0000\u0000\u0000\u028d\u028e\u0001\u0000\u0000\u0000\u028e"+
		"\u029e\u0001\u0000\u0000\u0000\u028f\u0290\u0003R)\u0000\u0290\u0291\u0005"+
		"\u008f\u0000\u0000\u0291\u029e\u0001\u0000\u0000\u0000\u0292\u0293\u0005"+
		"G\u0000\u0000\u0293\u029e\u0003^/\u0000\u0294\u0295\u00057\u0000\u0000"+
		"\u0295\u0296\u0005J\u0000\u0000\u0296\u029e\u0005\u00bb\u0000\u0000\u0297"+
		"\u0298\u0003\u009eO\u0000\u0298\u0299\u0003V+\u0000\u0299\u029a\u0005"+
		"\u00bb\u0000\u0000\u029a\u029e\u0001\u0000\u0000\u0000\u029b\u029e\u0005"+
		"\u00bb\u0000\u0000\u029c\u029e\u0005`\u0000\u0000\u029d\u0259\u0001\u0000"+
		"\u0000\u0000\u029d\u025d\u0001\u0000\u0000\u0000\u029d\u0267\u0001\u0000"+
		"\u0000\u0000\u029d\u026f\u0001\u0000\u0000\u0000\u029d\u0278\u0001\u0000"+
		"\u0000\u0000\u029d\u027b\u0001\u0000\u0000\u0000\u029d\u0280\u0001\u0000"+
		"\u0000\u0000\u029d\u0286\u0001\u0000\u0000\u0000\u029d\u0289\u0001\u0000"+
		"\u0000\u0000\u029d\u028f\u0001\u0000\u0000\u0000\u029d\u0292\u0001\u0000"+
		"\u0000\u0000\u029d\u0294\u0001\u0000\u0000\u0000\u029d\u0297\u0001\u0000"+
		"\u0000\u0000\u029d\u029b\u0001\u0000\u0000\u0000\u029d\u029c\u0001\u0000"+
		"\u0000\u0000\u029eI\u0001\u0000\u0000\u0000\u029f\u02a0\u0005\u00aa\u0000"+
		"\u0000\u02a0\u02a2\u0003L&\u0000\u02a1\u02a3\u0005\u0001\u0000\u0000\u02a2"+
		"\u02a1\u0001\u0000\u0000\u0000\u02a2\u02a3\u0001\u0000\u0000\u0000\u02a3"+
		"\u02ae\u0001\u0000\u0000\u0000\u02a4\u02a5\u0005\u00c1\u0000\u0000\u02a5"+
		"\u02a6\u0005X\u0000\u0000\u02a6\u02a7\u0005\u0015\u0000\u0000\u02a7\u02a8"+
		"\u0005 \u0000\u0000\u02a8\u02ae\u0005\u00c2\u0000\u0000\u02a9\u02aa\u0005"+
		"\u00ab\u0000\u0000\u02aa\u02ab\u0003\u009eO\u0000\u02ab\u02ac\u0003T*"+
		"\u0000\u02ac\u02ae\u0001\u0000\u0000\u0000\u02ad\u029f\u0001\u0000\u0000"+
		"\u0000\u02ad\u02a4\u0001\u0000\u0000\u0000\u02ad\u02a9\u0001\u0000\u0000"+
		"\u0000\u02aeK\u0001\u0000\u0000\u0000\u02af\u02b0\u0007\u0004\u0000\u0000"+
		"\u02b0M\u0001\u0000\u0000\u0000\u02b1\u02b9\u0005q\u0000\u0000\u02b2\u02ba"+
		"\u0005\u00bb\u0000\u0000\u02b3\u02b6\u0003\u00b8\\\u0000\u02b4\u02b6\u0005"+
		"\u00b5\u0000\u0000\u02b5\u02b3\u0001\u0000\u0000\u0000\u02b5\u02b4\u0001"+
		"\u0000\u0000\u0000\u02b6\u02b7\u0001\u0000\u0000\u0000\u02b7\u02b5\u0001"+
		"\u0000\u0000\u0000\u02b7\u02b8\u0001\u0000\u0000\u0000\u02b8\u02ba\u0001"+
		"\u0000\u0000\u0000\u02b9\u02b2\u0001\u0000\u0000\u0000\u02b9\u02b5\u0001"+
		"\u0000\u0000\u0000\u02baO\u0001\u0000\u0000\u0000\u02bb\u02bc\u0007\u0005"+
		"\u0000\u0000\u02bcQ\u0001\u0000\u0000\u0000\u02bd\u02c1\u0003\u0010\b"+
		"\u0000\u02be\u02c1\u0005\u00a1\u0000\u0000\u02bf\u02c1\u0005\u00b9\u0000"+
		"\u0000\u02c0\u02bd\u0001\u0000\u0000\u0000\u02c0\u02be\u0001\u0000\u0000"+
		"\u0000\u02c0\u02bf\u0001\u0000\u0000\u0000\u02c1S\u0001\u0000\u0000\u0000"+
		"\u02c2\u02c3\u0007\u0006\u0000\u0000\u02c3U\u0001\u0000\u0000\u0000\u02c4"+
		"\u02c5\u0007\u0007\u0000\u0000\u02c5W\u0001\u0000\u0000\u0000\u02c6\u02c7"+
		"\u0007\b\u0000\u0000\u02c7Y\u0001\u0000\u0000\u0000\u02c8\u02c9\u0007"+
		"\t\u0000\u0000\u02c9[\u0001\u0000\u0000\u0000\u02ca\u02d6\u0005\u00bb"+
		"\u0000\u0000\u02cb\u02d2\u0003\u00b8\\\u0000\u02cc\u02ce\u0005e\u0000"+
		"\u0000\u02cd\u02cc\u0001\u0000\u0000\u0000\u02cd\u02ce\u0001\u0000\u0000"+
		"\u0000\u02ce\u02cf\u0001\u0000\u0000\u0000\u02cf\u02d1\u0003\u00b8\\\u0000"+
		"\u02d0\u02cd\u0001\u0000\u0000\u0000\u02d1\u02d4\u0001\u0000\u0000\u0000"+
		"\u02d2\u02d0\u0001\u0000\u0000\u0000\u02d2\u02d3\u0001\u0000\u0000\u0000"+
		"\u02d3\u02d6\u0001\u0000\u0000\u0000\u02d4\u02d2\u0001\u0000\u0000\u0000"+
		"\u02d5\u02ca\u0001\u0000\u0000\u0000\u02d5\u02cb\u0001\u0000\u0000\u0000"+
		"\u02d6]\u0001\u0000\u0000\u0000\u02d7\u02d8\u0007\n\u0000\u0000\u02d8"+
		"\u02dc\u0005\u00bb\u0000\u0000\u02d9\u02dc\u0005\u00bb\u0000\u0000\u02da"+
		"\u02dc\u0003\u00b6[\u0000\u02db\u02d7\u0001\u0000\u0000\u0000\u02db\u02d9"+
		"\u0001\u0000\u0000\u0000\u02db\u02da\u0001\u0000\u0000\u0000\u02dc_\u0001"+
		"\u0000\u0000\u0000\u02dd\u02de\u0005s\u0000\u0000\u02de\u02df\u0005\u0017"+
		"\u0000\u0000\u02df\u02e2\u0005\u00bb\u0000\u0000\u02e0\u02e1\u0005h\u0000"+
		"\u0000\u02e1\u02e3\u0005\u00b0\u0000\u0000\u02e2\u02e0\u0001\u0000\u0000"+
		"\u0000\u02e2\u02e3\u0001\u0000\u0000\u0000\u02e3a\u0001\u0000\u0000\u0000"+
		"\u02e4\u02ea\u0003d2\u0000\u02e5\u02e6\u0003\u0002\u0001\u0000\u02e6\u02e7"+
		"\u0003d2\u0000\u02e7\u02e9\u0001\u0000\u0000\u0000\u02e8\u02e5\u0001\u0000"+
		"\u0000\u0000\u02e9\u02ec\u0001\u0000\u0000\u0000\u02ea\u02e8\u0001\u0000"+
		"\u0000\u0000\u02ea\u02eb\u0001\u0000\u0000\u0000\u02eb\u02ee\u0001\u0000"+
		"\u0000\u0000\u02ec\u02ea\u0001\u0000\u0000\u0000\u02ed\u02e4\u0001\u0000"+
		"\u0000\u0000\u02ed\u02ee\u0001\u0000\u0000\u0000\u02eec\u0001\u0000\u0000"+
		"\u0000\u02ef\u02f8\u0003\u0086C\u0000\u02f0\u02f8\u0003\u008eG\u0000\u02f1"+
		"\u02f8\u0003\u0090H\u0000\u02f2\u02f8\u0003\u0094J\u0000\u02f3\u02f8\u0003"+
		"\u0096K\u0000\u02f4\u02f8\u0003\u0098L\u0000\u02f5\u02f8\u0003\u009aM"+
		"\u0000\u02f6\u02f8\u0003f3\u0000\u02f7\u02ef\u0001\u0000\u0000\u0000\u02f7"+
		"\u02f0\u0001\u0000\u0000\u0000\u02f7\u02f1\u0001\u0000\u0000\u0000\u02f7"+
		"\u02f2\u0001\u0000\u0000\u0000\u02f7\u02f3\u0001\u0000\u0000\u0000\u02f7"+
		"\u02f4\u0001\u0000\u0000\u0000\u02f7\u02f5\u0001\u0000\u0000\u0000\u02f7"+
		"\u02f6\u0001\u0000\u0000\u0000\u02f8e\u0001\u0000\u0000\u0000\u02f9\u02fb"+
		"\u0003j5\u0000\u02fa\u02fc\u0003h4\u0000\u02fb\u02fa\u0001\u0000\u0000"+
		"\u0000\u02fb\u02fc\u0001\u0000\u0000\u0000\u02fcg\u0001\u0000\u0000\u0000"+
		"\u02fd\u02fe\u0005?\u0000\u0000\u02fe\u02ff\u0005\u00bb\u0000\u0000\u02ff"+
		"i\u0001\u0000\u0000\u0000\u0300\u0346\u0003r9\u0000\u0301\u0302\u0005"+
		"\u000b\u0000\u0000\u0302\u0304\u0005e\u0000\u0000\u0303\u0305\u0005\u00bb"+
		"\u0000\u0000\u0304\u0303\u0001\u0000\u0000\u0000\u0304\u0305\u0001\u0000"+
		"\u0000\u0000\u0305\u0306\u0001\u0000\u0000\u0000\u0306\u0307\u0005\u00bf"+
		"\u0000\u0000\u0307\u0308\u0003b1\u0000\u0308\u0309\u0005\u00c0\u0000\u0000"+
		"\u0309\u0346\u0001\u0000\u0000\u0000\u030a\u030b\u0005\u001b\u0000\u0000"+
		"\u030b\u030c\u0003\u009cN\u0000\u030c\u030e\u0005B\u0000\u0000\u030d\u030f"+
		"\u0005\u00bb\u0000\u0000\u030e\u030d\u0001\u0000\u0000\u0000\u030e\u030f"+
		"\u0001\u0000\u0000\u0000\u030f\u0310\u0001\u0000\u0000\u0000\u0310\u0311"+
		"\u0005\u00bf\u0000\u0000\u0311\u0312\u0003b1\u0000\u0312\u0313\u0005\u00c0"+
		"\u0000\u0000\u0313\u0346\u0001\u0000\u0000\u0000\u0314\u0316\u0003\u009c"+
		"N\u0000\u0315\u0317\u0003\u0010\b\u0000\u0316\u0315\u0001\u0000\u0000"+
		"\u0000\u0316\u0317\u0001\u0000\u0000\u0000\u0317\u0318\u0001\u0000\u0000"+
		"\u0000\u0318\u031b\u0003V+\u0000\u0319\u031c\u0003l6\u0000\u031a\u031c"+
		"\u0003n7\u0000\u031b\u0319\u0001\u0000\u0000\u0000\u031b\u031a\u0001\u0000"+
		"\u0000\u0000\u031c\u0346\u0001\u0000\u0000\u0000\u031d\u031f\u0003\u009c"+
		"N\u0000\u031e\u0320\u0003\u0010\b\u0000\u031f\u031e\u0001\u0000\u0000"+
		"\u0000\u031f\u0320\u0001\u0000\u0000\u0000\u0320\u0321\u0001\u0000\u0000"+
		"\u0000\u0321\u0322\u0003X,\u0000\u0322\u0323\u0003n7\u0000\u0323\u0346"+
		"\u0001\u0000\u0000\u0000\u0324\u0325\u0005k\u0000\u0000\u0325\u0346\u0003"+
		"j5\u0000\u0326\u0327\u0005l\u0000\u0000\u0327\u0328\u0005\u00bf\u0000"+
		"\u0000\u0328\u032e\u0003\u0080@\u0000\u0329\u032a\u0003\u0002\u0001\u0000"+
		"\u032a\u032b\u0003\u0080@\u0000\u032b\u032d\u0001\u0000\u0000\u0000\u032c"+
		"\u0329\u0001\u0000\u0000\u0000\u032d\u0330\u0001\u0000\u0000\u0000\u032e"+
		"\u032c\u0001\u0000\u0000\u0000\u032e\u032f\u0001\u0000\u0000\u0000\u032f"+
		"\u0331\u0001\u0000\u0000\u0000\u0330\u032e\u0001\u0000\u0000\u0000\u0331"+
		"\u0332\u0005\u00c0\u0000\u0000\u0332\u0346\u0001\u0000\u0000\u0000\u0333"+
		"\u0334\u0005\u001f\u0000\u0000\u0334\u0339\u0005\u00bb\u0000\u0000\u0335"+
		"\u0336\u0005e\u0000\u0000\u0336\u0337\u0003\u009eO\u0000\u0337\u0338\u0003"+
		"Z-\u0000\u0338\u033a\u0001\u0000\u0000\u0000\u0339\u0335\u0001\u0000\u0000"+
		"\u0000\u0339\u033a\u0001\u0000\u0000\u0000\u033a\u033e\u0001\u0000\u0000"+
		"\u0000\u033b\u033c\u0005\u000f\u0000\u0000\u033c\u033d\u0005\u0017\u0000"+
		"\u0000\u033d\u033f\u0003\\.\u0000\u033e\u033b\u0001\u0000\u0000\u0000"+
		"\u033e\u033f\u0001\u0000\u0000\u0000\u033f\u0346\u0001\u0000\u0000\u0000"+
		"\u0340\u0341\u0005\u00bb\u0000\u0000\u0341\u0342\u0005\u00bf\u0000\u0000"+
		"\u0342\u0343\u0003b1\u0000\u0343\u0344\u0005\u00c0\u0000\u0000\u0344\u0346"+
		"\u0001\u0000\u0000\u0000\u0345\u0300\u0001\u0000\u0000\u0000\u0345\u0301"+
		"\u0001\u0000\u0000\u0000\u0345\u030a\u0001\u0000\u0000\u0000\u0345\u0314"+
		"\u0001\u0000\u0000\u0000\u0345\u031d\u0001\u0000\u0000\u0000\u0345\u0324"+
		"\u0001\u0000\u0000\u0000\u0345\u0326\u0001\u0000\u0000\u0000\u0345\u0333"+
		"\u0001\u0000\u0000\u0000\u0345\u0340\u0001\u0000\u0000\u0000\u0346k\u0001"+
		"\u0000\u0000\u0000\u0347\u0349\u0005B\u0000\u0000\u0348\u034a\u0005\u00bb"+
		"\u0000\u0000\u0349\u0348\u0001\u0000\u0000\u0000\u0349\u034a\u0001\u0000"+
		"\u0000\u0000\u034a\u034b\u0001\u0000\u0000\u0000\u034b\u034c\u0005\u00bf"+
		"\u0000\u0000\u034c\u034d\u0003b1\u0000\u034d\u034e\u0005\u00c0\u0000\u0000"+
		"\u034em\u0001\u0000\u0000\u0000\u034f\u0351\u0005\u00bb\u0000\u0000\u0350"+
		"\u034f\u0001\u0000\u0000\u0000\u0350\u0351\u0001\u0000\u0000\u0000\u0351"+
		"\u0355\u0001\u0000\u0000\u0000\u0352\u0354\u0003p8\u0000\u0353\u0352\u0001"+
		"\u0000\u0000\u0000\u0354\u0357\u0001\u0000\u0000\u0000\u0355\u0353\u0001"+
		"\u0000\u0000\u0000\u0355\u0356\u0001\u0000\u0000\u0000\u0356o\u0001\u0000"+
		"\u0000\u0000\u0357\u0355\u0001\u0000\u0000\u0000\u0358\u0359\u0005\u000f"+
		"\u0000\u0000\u0359\u035a\u0005\u0017\u0000\u0000\u035a\u0360\u0003\\."+
		"\u0000\u035b\u035c\u0005\u00aa\u0000\u0000\u035c\u035d\u0003\u009cN\u0000"+
		"\u035d\u035e\u0003V+\u0000\u035e\u0360\u0001\u0000\u0000\u0000\u035f\u0358"+
		"\u0001\u0000\u0000\u0000\u035f\u035b\u0001\u0000\u0000\u0000\u0360q\u0001"+
		"\u0000\u0000\u0000\u0361\u0367\u0003t:\u0000\u0362\u0363\u0003D\"\u0000"+
		"\u0363\u0364\u0003t:\u0000\u0364\u0366\u0001\u0000\u0000\u0000\u0365\u0362"+
		"\u0001\u0000\u0000\u0000\u0366\u0369\u0001\u0000\u0000\u0000\u0367\u0365"+
		"\u0001\u0000\u0000\u0000\u0367\u0368\u0001\u0000\u0000\u0000\u0368s\u0001"+
		"\u0000\u0000\u0000\u0369\u0367\u0001\u0000\u0000\u0000\u036a\u036f\u0003"+
		"*\u0015\u0000\u036b\u036c\u0005?\u0000\u0000\u036c\u036d\u0003\u009eO"+
		"\u0000\u036d\u036e\u0003V+\u0000\u036e\u0370\u0001\u0000\u0000\u0000\u036f"+
		"\u036b\u0001\u0000\u0000\u0000\u036f\u0370\u0001\u0000\u0000\u0000\u0370"+
		"\u0372\u0001\u0000\u0000\u0000\u0371\u0373\u0003v;\u0000\u0372\u0371\u0001"+
		"\u0000\u0000\u0000\u0372\u0373\u0001\u0000\u0000\u0000\u0373\u037a\u0001"+
		"\u0000\u0000\u0000\u0374\u037a\u0003x<\u0000\u0375\u0376\u0005\u00c1\u0000"+
		"\u0000\u0376\u0377\u0003r9\u0000\u0377\u0378\u0005\u00c2\u0000\u0000\u0378"+
		"\u037a\u0001\u0000\u0000\u0000\u0379\u036a\u0001\u0000\u0000\u0000\u0379"+
		"\u0374\u0001\u0000\u0000\u0000\u0379\u0375\u0001\u0000\u0000\u0000\u037a"+
		"u\u0001\u0000\u0000\u0000\u037b\u037f\u0005\u00a0\u0000\u0000\u037c\u037d"+
		"\u0005\u00b5\u0000\u0000\u037d\u037f\u0005\u009a\u0000\u0000\u037e\u037b"+
		"\u0001\u0000\u0000\u0000\u037e\u037c\u0001\u0000\u0000\u0000\u037fw\u0001"+
		"\u0000\u0000\u0000\u0380\u0381\u0005\r\u0000\u0000\u0381\u0382\u0005B"+
		"\u0000\u0000\u0382\u03ba\u0005\u00bb\u0000\u0000\u0383\u0385\u0005\r\u0000"+
		"\u0000\u0384\u0386\u0003\u0010\b\u0000\u0385\u0384\u0001\u0000\u0000\u0000"+
		"\u0385\u0386\u0001\u0000\u0000\u0000\u0386\u0387\u0001\u0000\u0000\u0000"+
		"\u0387\u038b\u0005\u00af\u0000\u0000\u0388\u0389\u0005\u009c\u0000\u0000"+
		"\u0389\u038c\u0007\u000b\u0000\u0000\u038a\u038c\u0005\u0004\u0000\u0000"+
		"\u038b\u0388\u0001\u0000\u0000\u0000\u038b\u038a\u0001\u0000\u0000\u0000"+
		"\u038b\u038c\u0001\u0000\u0000\u0000\u038c\u038e\u0001\u0000\u0000\u0000"+
		"\u038d\u038f\u0003z=\u0000\u038e\u038d\u0001\u0000\u0000\u0000\u038e\u038f"+
		"\u0001\u0000\u0000\u0000\u038f\u0393\u0001\u0000\u0000\u0000\u0390\u0392"+
		"\u0003p8\u0000\u0391\u0390\u0001\u0000\u0000\u0000\u0392\u0395\u0001\u0000"+
		"\u0000\u0000\u0393\u0391\u0001\u0000\u0000\u0000\u0393\u0394\u0001\u0000"+
		"\u0000\u0000\u0394\u03ba\u0001\u0000\u0000\u0000\u0395\u0393\u0001\u0000"+
		"\u0000\u0000\u0396\u0398\u0005\r\u0000\u0000\u0397\u0399\u0003\u0010\b"+
		"\u0000\u0398\u0397\u0001\u0000\u0000\u0000\u0398\u0399\u0001\u0000\u0000"+
		"\u0000\u0399\u039b\u0001\u0000\u0000\u0000\u039a\u039c\u0003|>\u0000\u039b"+
		"\u039a\u0001\u0000\u0000\u0000\u039b\u039c\u0001\u0000\u0000\u0000\u039c"+
		"\u039d\u0001\u0000\u0000\u0000\u039d\u039e\u0003X,\u0000\u039e\u03a2\u0005"+
		"\u00bb\u0000\u0000\u039f\u03a1\u0003p8\u0000\u03a0\u039f\u0001\u0000\u0000"+
		"\u0000\u03a1\u03a4\u0001\u0000\u0000\u0000\u03a2\u03a0\u0001\u0000\u0000"+
		"\u0000\u03a2\u03a3\u0001\u0000\u0000\u0000\u03a3\u03ba\u0001\u0000\u0000"+
		"\u0000\u03a4\u03a2\u0001\u0000\u0000\u0000\u03a5\u03a7\u0005\r\u0000\u0000"+
		"\u03a6\u03a8\u0003\u0010\b\u0000\u03a7\u03a6\u0001\u0000\u0000\u0000\u03a7"+
		"\u03a8\u0001\u0000\u0000\u0000\u03a8\u03aa\u0001\u0000\u0000\u0000\u03a9"+
		"\u03ab\u0003|>\u0000\u03aa\u03a9\u0001\u0000\u0000\u0000\u03aa\u03ab\u0001"+
		"\u0000\u0000\u0000\u03ab\u03ac\u0001\u0000\u0000\u0000\u03ac\u03ae\u0003"+
		"X,\u0000\u03ad\u03af\u0003~?\u0000\u03ae\u03ad\u0001\u0000\u0000\u0000"+
		"\u03ae\u03af\u0001\u0000\u0000\u0000\u03af\u03b1\u0001\u0000\u0000\u0000"+
		"\u03b0\u03b2\u0003z=\u0000\u03b1\u03b0\u0001\u0000\u0000\u0000\u03b1\u03b2"+
		"\u0001\u0000\u0000\u0000\u03b2\u03b6\u0001\u0000\u0000\u0000\u03b3\u03b5"+
		"\u0003p8\u0000\u03b4\u03b3\u0001\u0000\u0000\u0000\u03b5\u03b8\u0001\u0000"+
		"\u0000\u0000\u03b6\u03b4\u0001\u0000\u0000\u0000\u03b6\u03b7\u0001\u0000"+
		"\u0000\u0000\u03b7\u03ba\u0001\u0000\u0000\u0000\u03b8\u03b6\u0001\u0000"+
		"\u0000\u0000\u03b9\u0380\u0001\u0000\u0000\u0000\u03b9\u0383\u0001\u0000"+
		"\u0000\u0000\u03b9\u0396\u0001\u0000\u0000\u0000\u03b9\u03a5\u0001\u0000"+
		"\u0000\u0000\u03bay\u0001\u0000\u0000\u0000\u03bb\u03bc\u0005;\u0000\u0000"+
		"\u03bc\u03bd\u0003,\u0016\u0000\u03bd{\u0001\u0000\u0000\u0000\u03be\u03c0"+
		"\u0005\u00b7\u0000\u0000\u03bf\u03c1\u0005\u00b7\u0000\u0000\u03c0\u03bf"+
		"\u0001\u0000\u0000\u0000\u03c0\u03c1\u0001\u0000\u0000\u0000\u03c1}\u0001"+
		"\u0000\u0000\u0000\u03c2\u03c3\u0005d\u0000\u0000\u03c3\u03c7\u0005\u00b5"+
		"\u0000\u0000\u03c4\u03c5\u0005\u009c\u0000\u0000\u03c5\u03c8\u0005\u00b5"+
		"\u0000\u0000\u03c6\u03c8\u0005\u0004\u0000\u0000\u03c7\u03c4\u0001\u0000"+
		"\u0000\u0000\u03c7\u03c6\u0001\u0000\u0000\u0000\u03c7\u03c8\u0001\u0000"+
		"\u0000\u0000\u03c8\u007f\u0001\u0000\u0000\u0000\u03c9\u03ca\u0005j\u0000"+
		"\u0000\u03ca\u03cc\u0005\u00bb\u0000\u0000\u03cb\u03cd\u0003\u0082A\u0000"+
		"\u03cc\u03cb\u0001\u0000\u0000\u0000\u03cc\u03cd\u0001\u0000\u0000\u0000"+
		"\u03cd\u03cf\u0001\u0000\u0000\u0000\u03ce\u03d0\u0003h4\u0000\u03cf\u03ce"+
		"\u0001\u0000\u0000\u0000\u03cf\u03d0\u0001\u0000\u0000\u0000\u03d0\u03d1"+
		"\u0001\u0000\u0000\u0000\u03d1\u03d2\u0005\u00bf\u0000\u0000\u03d2\u03d3"+
		"\u0003b1\u0000\u03d3\u03d4\u0005\u00c0\u0000\u0000\u03d4\u0081\u0001\u0000"+
		"\u0000\u0000\u03d5\u03d6\u0003\u009cN\u0000\u03d6\u03d7\u0003\u0084B\u0000"+
		"\u03d7\u0083\u0001\u0000\u0000\u0000\u03d8\u03dc\u0003V+\u0000\u03d9\u03dc"+
		"\u0003X,\u0000\u03da\u03dc\u0003Z-\u0000\u03db\u03d8\u0001\u0000\u0000"+
		"\u0000\u03db\u03d9\u0001\u0000\u0000\u0000\u03db\u03da\u0001\u0000\u0000"+
		"\u0000\u03dc\u0085\u0001\u0000\u0000\u0000\u03dd\u03de\u0005\u0013\u0000"+
		"\u0000\u03de\u03df\u0007\f\u0000\u0000\u03df\u03e1\u0003\u0088D\u0000"+
		"\u03e0\u03e2\u0003\u0010\b\u0000\u03e1\u03e0\u0001\u0000\u0000\u0000\u03e1"+
		"\u03e2\u0001\u0000\u0000\u0000\u03e2\u03e3\u0001\u0000\u0000\u0000\u03e3"+
		"\u03e5\u0003\u008aE\u0000\u03e4\u03e6\u0003\u008cF\u0000\u03e5\u03e4\u0001"+
		"\u0000\u0000\u0000\u03e5\u03e6\u0001\u0000\u0000\u0000\u03e6\u03e8\u0001"+
		"\u0000\u0000\u0000\u03e7\u03e9\u0003h4\u0000\u03e8\u03e7\u0001\u0000\u0000"+
		"\u0000\u03e8\u03e9\u0001\u0000\u0000\u0000\u03e9\u0087\u0001\u0000\u0000"+
		"\u0000\u03ea\u03ee\u0003\u009eO\u0000\u03eb\u03ee\u0005\u00b2\u0000\u0000"+
		"\u03ec\u03ee\u0005\u00b3\u0000\u0000\u03ed\u03ea\u0001\u0000\u0000\u0000"+
		"\u03ed\u03eb\u0001\u0000\u0000\u0000\u03ed\u03ec\u0001\u0000\u0000\u0000"+
		"\u03ee\u0089\u0001\u0000\u0000\u0000\u03ef\u03f4\u0003V+\u0000\u03f0\u03f4"+
		"\u0003X,\u0000\u03f1\u03f4\u0005\u0092\u0000\u0000\u03f2\u03f4\u0005\u0093"+
		"\u0000\u0000\u03f3\u03ef\u0001\u0000\u0000\u0000\u03f3\u03f0\u0001\u0000"+
		"\u0000\u0000\u03f3\u03f1\u0001\u0000\u0000\u0000\u03f3\u03f2\u0001\u0000"+
		"\u0000\u0000\u03f4\u008b\u0001\u0000\u0000\u0000\u03f5\u03f6\u0005B\u0000"+
		"\u0000\u03f6\u042c\u0005\u00bb\u0000\u0000\u03f7\u03f8\u0005B\u0000\u0000"+
		"\u03f8\u03f9\u0005\u00bf\u0000\u0000\u03f9\u03ff\u0003*\u0015\u0000\u03fa"+
		"\u03fb\u0003\u0002\u0001\u0000\u03fb\u03fc\u0003*\u0015\u0000\u03fc\u03fe"+
		"\u0001\u0000\u0000\u0000\u03fd\u03fa\u0001\u0000\u0000\u0000\u03fe\u0401"+
		"\u0001\u0000\u0000\u0000\u03ff\u03fd\u0001\u0000\u0000\u0000\u03ff\u0400"+
		"\u0001\u0000\u0000\u0000\u0400\u0402\u0001\u0000\u0000\u0000\u0401\u03ff"+
		"\u0001\u0000\u0000\u0000\u0402\u0403\u0005\u00c0\u0000\u0000\u0403\u042c"+
		"\u0001\u0000\u0000\u0000\u0404\u0405\u0005J\u0000\u0000\u0405\u042c\u0003"+
		"|>\u0000\u0406\u0407\u0005J\u0000\u0000\u0407\u0408\u00052\u0000\u0000"+
		"\u0408\u0409\u0005e\u0000\u0000\u0409\u040a\u0005\u00bf\u0000\u0000\u040a"+
		"\u0410\u0003|>\u0000\u040b\u040c\u0003\u0002\u0001\u0000\u040c\u040d\u0003"+
		"|>\u0000\u040d\u040f\u0001\u0000\u0000\u0000\u040e\u040b\u0001\u0000\u0000"+
		"\u0000\u040f\u0412\u0001\u0000\u0000\u0000\u0410\u040e\u0001\u0000\u0000"+
		"\u0000\u0410\u0411\u0001\u0000\u0000\u0000\u0411\u0413\u0001\u0000\u0000"+
		"\u0000\u0412\u0410\u0001\u0000\u0000\u0000\u0413\u0414\u0005\u00c0\u0000"+
		"\u0000\u0414\u042c\u0001\u0000\u0000\u0000\u0415\u0416\u0005J\u0000\u0000"+
		"\u0416\u042c\u0005\u00bb\u0000\u0000\u0417\u0418\u0005p\u0000\u0000\u0418"+
		"\u042c\u0003|>\u0000\u0419\u041a\u0005e\u0000\u0000\u041a\u042c\u0003"+
		">\u001f\u0000\u041b\u042c\u0003~?\u0000\u041c\u041d\u0005\u00aa\u0000"+
		"\u0000\u041d\u041e\u0005D\u0000\u0000\u041e\u0420\u0003L&\u0000\u041f"+
		"\u0421\u0005\u0001\u0000\u0000\u0420\u041f\u0001\u0000\u0000\u0000\u0420"+
		"\u0421\u0001\u0000\u0000\u0000\u0421\u042c\u0001\u0000\u0000\u0000\u0422"+
		"\u0423\u0005a\u0000\u0000\u0423\u0424\u0005\u008a\u0000\u0000\u0424\u0425"+
		"\u0005\u00aa\u0000\u0000\u0425\u042c\u0005\u00bb\u0000\u0000\u0426\u0427"+
		"\u0005\u008a\u0000\u0000\u0427\u0428\u0005\u00aa\u0000\u0000\u0428\u042c"+
		"\u0005\u00bb\u0000\u0000\u0429\u042a\u0005\u0095\u0000\u0000\u042a\u042c"+
		"\u0005\u00bb\u0000\u0000\u042b\u03f5\u0001\u0000\u0000\u0000\u042b\u03f7"+
		"\u0001\u0000\u0000\u0000\u042b\u0404\u0001\u0000\u0000\u0000\u042b\u0406"+
		"\u0001\u0000\u0000\u0000\u042b\u0415\u0001\u0000\u0000\u0000\u042b\u0417"+
		"\u0001\u0000\u0000\u0000\u042b\u0419\u0001\u0000\u0000\u0000\u042b\u041b"+
		"\u0001\u0000\u0000\u0000\u042b\u041c\u0001\u0000\u0000\u0000\u042b\u0422"+
		"\u0001\u0000\u0000\u0000\u042b\u0426\u0001\u0000\u0000\u0000\u042b\u0429"+
		"\u0001\u0000\u0000\u0000\u042c\u008d\u0001\u0000\u0000\u0000\u042d\u042e"+
		"\u0005a\u0000\u0000\u042e\u042f\u0005\u0016\u0000\u0000\u042f\u0430\u0003"+
		"*\u0015\u0000\u0430\u0431\u0005\f\u0000\u0000\u0431\u0432\u0003*\u0015"+
		"\u0000\u0432\u008f\u0001\u0000\u0000\u0000\u0433\u0434\u0005n\u0000\u0000"+
		"\u0434\u0437\u0003\u0092I\u0000\u0435\u0436\u0005\u0099\u0000\u0000\u0436"+
		"\u0438\u0003\u0092I\u0000\u0437\u0435\u0001\u0000\u0000\u0000\u0438\u0439"+
		"\u0001\u0000\u0000\u0000\u0439\u0437\u0001\u0000\u0000\u0000\u0439\u043a"+
		"\u0001\u0000\u0000\u0000\u043a\u0091\u0001\u0000\u0000\u0000\u043b\u043c"+
		"\u0003,\u0016\u0000\u043c\u0093\u0001\u0000\u0000\u0000\u043d\u043e\u0005"+
		"!\u0000\u0000\u043e\u043f\u0005\u00bb\u0000\u0000\u043f\u0095\u0001\u0000"+
		"\u0000\u0000\u0440\u0441\u0005c\u0000\u0000\u0441\u0442\u0003\u0014\n"+
		"\u0000\u0442\u0097\u0001\u0000\u0000\u0000\u0443\u0444\u0005\u0089\u0000"+
		"\u0000\u0444\u0445\u0005`\u0000\u0000\u0445\u0099\u0001\u0000\u0000\u0000"+
		"\u0446\u0447\u0005\u00bb\u0000\u0000\u0447\u0448\u0005X\u0000\u0000\u0448"+
		"\u044e\u0005\u0089\u0000\u0000\u0449\u044a\u0005\u00a6\u0000\u0000\u044a"+
		"\u044b\u0005\u009c\u0000\u0000\u044b\u044c\u0003\u009eO\u0000\u044c\u044d"+
		"\u0003\u0084B\u0000\u044d\u044f\u0001\u0000\u0000\u0000\u044e\u0449\u0001"+
		"\u0000\u0000\u0000\u044e\u044f\u0001\u0000\u0000\u0000\u044f\u0450\u0001"+
		"\u0000\u0000\u0000\u0450\u0451\u0005\u00aa\u0000\u0000\u0451\u0452\u0005"+
		"\u00bb\u0000\u0000\u0452\u009b\u0001\u0000\u0000\u0000\u0453\u0455\u0005"+
		"9\u0000\u0000\u0454\u0453\u0001\u0000\u0000\u0000\u0454\u0455\u0001\u0000"+
		"\u0000\u0000\u0455\u0456\u0001\u0000\u0000\u0000\u0456\u045a\u0003\u009e"+
		"O\u0000\u0457\u0458\u0005\u009c\u0000\u0000\u0458\u045b\u0003\u009eO\u0000"+
		"\u0459\u045b\u0005\u0003\u0000\u0000\u045a\u0457\u0001\u0000\u0000\u0000"+
		"\u045a\u0459\u0001\u0000\u0000\u0000\u045a\u045b\u0001\u0000\u0000\u0000"+
		"\u045b\u0460\u0001\u0000\u0000\u0000\u045c\u045d\u0005\u00a6\u0000\u0000"+
		"\u045d\u045e\u0005\u009c\u0000\u0000\u045e\u0460\u0003\u009eO\u0000\u045f"+
		"\u0454\u0001\u0000\u0000\u0000\u045f\u045c\u0001\u0000\u0000\u0000\u0460"+
		"\u009d\u0001\u0000\u0000\u0000\u0461\u0462\u0007\r\u0000\u0000\u0462\u009f"+
		"\u0001\u0000\u0000\u0000\u0463\u0465\u0007\u000e\u0000\u0000\u0464\u0463"+
		"\u0001\u0000\u0000\u0000\u0464\u0465\u0001\u0000\u0000\u0000\u0465\u0466"+
		"\u0001\u0000\u0000\u0000\u0466\u0467\u0005,\u0000\u0000\u0467\u0468\u0003"+
		"\u00b6[\u0000\u0468\u0476\u0005\u00bb\u0000\u0000\u0469\u0473\u0005\u00bf"+
		"\u0000\u0000\u046a\u0470\u0003\u00a2Q\u0000\u046b\u046c\u0003\u0002\u0001"+
		"\u0000\u046c\u046d\u0003\u00a2Q\u0000\u046d\u046f\u0001\u0000\u0000\u0000"+
		"\u046e\u046b\u0001\u0000\u0000\u0000\u046f\u0472\u0001\u0000\u0000\u0000"+
		"\u0470\u046e\u0001\u0000\u0000\u0000\u0470\u0471\u0001\u0000\u0000\u0000"+
		"\u0471\u0474\u0001\u0000\u0000\u0000\u0472\u0470\u0001\u0000\u0000\u0000"+
		"\u0473\u046a\u0001\u0000\u0000\u0000\u0473\u0474\u0001\u0000\u0000\u0000"+
		"\u0474\u0475\u0001\u0000\u0000\u0000\u0475\u0477\u0005\u00c0\u0000\u0000"+
		"\u0476\u0469\u0001\u0000\u0000\u0000\u0476\u0477\u0001\u0000\u0000\u0000"+
		"\u0477\u00a1\u0001\u0000\u0000\u0000\u0478\u0479\u0003V+\u0000\u0479\u047a"+
		"\u0003\u009eO\u0000\u047a\u047e\u0001\u0000\u0000\u0000\u047b\u047c\u0005"+
		"\u001d\u0000\u0000\u047c\u047e\u0003\u00b6[\u0000\u047d\u0478\u0001\u0000"+
		"\u0000\u0000\u047d\u047b\u0001\u0000\u0000\u0000\u047e\u00a3\u0001\u0000"+
		"\u0000\u0000\u047f\u0480\u0003\u00a6S\u0000\u0480\u0481\u0003\u00b6[\u0000"+
		"\u0481\u048f\u0005\u00bb\u0000\u0000\u0482\u048c\u0005\u00bf\u0000\u0000"+
		"\u0483\u0489\u0003\u00aaU\u0000\u0484\u0485\u0003\u0002\u0001\u0000\u0485"+
		"\u0486\u0003\u00aaU\u0000\u0486\u0488\u0001\u0000\u0000\u0000\u0487\u0484"+
		"\u0001\u0000\u0000\u0000\u0488\u048b\u0001\u0000\u0000\u0000\u0489\u0487"+
		"\u0001\u0000\u0000\u0000\u0489\u048a\u0001\u0000\u0000\u0000\u048a\u048d"+
		"\u0001\u0000\u0000\u0000\u048b\u0489\u0001\u0000\u0000\u0000\u048c\u0483"+
		"\u0001\u0000\u0000\u0000\u048c\u048d\u0001\u0000\u0000\u0000\u048d\u048e"+
		"\u0001\u0000\u0000\u0000\u048e\u0490\u0005\u00c0\u0000\u0000\u048f\u0482"+
		"\u0001\u0000\u0000\u0000\u048f\u0490\u0001\u0000\u0000\u0000\u0490\u00a5"+
		"\u0001\u0000\u0000\u0000\u0491\u0496\u0003\u00a8T\u0000\u0492\u0493\u0005"+
		"\f\u0000\u0000\u0493\u0495\u0003\u00a8T\u0000\u0494\u0492\u0001\u0000"+
		"\u0000\u0000\u0495\u0498\u0001\u0000\u0000\u0000\u0496\u0494\u0001\u0000"+
		"\u0000\u0000\u0496\u0497\u0001\u0000\u0000\u0000\u0497\u0499\u0001\u0000"+
		"\u0000\u0000\u0498\u0496\u0001\u0000\u0000\u0000\u0499\u049a\u0005\u0019"+
		"\u0000\u0000\u049a\u04a9\u0001\u0000\u0000\u0000\u049b\u049c\u0005\u0007"+
		"\u0000\u0000\u049c\u04a9\u0005\u0019\u0000\u0000\u049d\u049e\u0005_\u0000"+
		"\u0000\u049e\u04a9\u0005\u0019\u0000\u0000\u049f\u04a0\u0005\u0007\u0000"+
		"\u0000\u04a0\u04a9\u0005Y\u0000\u0000\u04a1\u04a2\u0005_\u0000\u0000\u04a2"+
		"\u04a9\u0005Y\u0000\u0000\u04a3\u04a4\u0005\u0019\u0000\u0000\u04a4\u04a5"+
		"\u0005e\u0000\u0000\u04a5\u04a9\u0005r\u0000\u0000\u04a6\u04a7\u0005O"+
		"\u0000\u0000\u04a7\u04a9\u0005<\u0000\u0000\u04a8\u0491\u0001\u0000\u0000"+
		"\u0000\u04a8\u049b\u0001\u0000\u0000\u0000\u04a8\u049d\u0001\u0000\u0000"+
		"\u0000\u04a8\u049f\u0001\u0000\u0000\u0000\u04a8\u04a1\u0001\u0000\u0000"+
		"\u0000\u04a8\u04a3\u0001\u0000\u0000\u0000\u04a8\u04a6\u0001\u0000\u0000"+
		"\u0000\u04a9\u00a7\u0001\u0000\u0000\u0000\u04aa\u04ab\u0007\u000f\u0000"+
		"\u0000\u04ab\u00a9\u0001\u0000\u0000\u0000\u04ac\u04ad\u0005\u0090\u0000"+
		"\u0000\u04ad\u05d2\u0003\u00b6[\u0000\u04ae\u04af\u0005\u009b\u0000\u0000"+
		"\u04af\u04b0\u0005x\u0000\u0000\u04b0\u04b1\u0005\u0017\u0000\u0000\u04b1"+
		"\u05d2\u0005\u00bb\u0000\u0000\u04b2\u04b5\u0005A\u0000\u0000\u04b3\u04b6"+
		"\u0003\u00b6[\u0000\u04b4\u04b6\u0005\u00bb\u0000\u0000\u04b5\u04b3\u0001"+
		"\u0000\u0000\u0000\u04b5\u04b4\u0001\u0000\u0000\u0000\u04b6\u05d2\u0001"+
		"\u0000\u0000\u0000\u04b7\u04b8\u0005>\u0000\u0000\u04b8\u05d2\u0005\u00bb"+
		"\u0000\u0000\u04b9\u04ba\u0003V+\u0000\u04ba\u04bb\u0005\u00bb\u0000\u0000"+
		"\u04bb\u05d2\u0001\u0000\u0000\u0000\u04bc\u04bd\u0005N\u0000\u0000\u04bd"+
		"\u04be\u0005\u00aa\u0000\u0000\u04be\u05d2\u0005\u00bb\u0000\u0000\u04bf"+
		"\u04c4\u00051\u0000\u0000\u04c0\u04c5\u0005\u00bb\u0000\u0000\u04c1\u04c2"+
		"\u0003\u009eO\u0000\u04c2\u04c3\u0003\u00b6[\u0000\u04c3\u04c5\u0001\u0000"+
		"\u0000\u0000\u04c4\u04c0\u0001\u0000\u0000\u0000\u04c4\u04c1\u0001\u0000"+
		"\u0000\u0000\u04c5\u05d2\u0001\u0000\u0000\u0000\u04c6\u04c7\u0005J\u0000"+
		"\u0000\u04c7\u04c8\u00055\u0000\u0000\u04c8\u04c9\u0005B\u0000\u0000\u04c9"+
		"\u05d2\u0005\u00b0\u0000\u0000\u04ca\u05d2\u0005\u008e\u0000\u0000\u04cb"+
		"\u04cc\u0005\u009d\u0000\u0000\u04cc\u04cd\u0005\u00aa\u0000\u0000\u04cd"+
		"\u05d2\u0005\u00bb\u0000\u0000\u04ce\u04cf\u0005y\u0000\u0000\u04cf\u04d0"+
		"\u0005?\u0000\u0000\u04d0\u04d1\u0005:\u0000\u0000\u04d1\u05d2\u0005\u00bb"+
		"\u0000\u0000\u04d2\u04d3\u0005y\u0000\u0000\u04d3\u04d4\u0005?\u0000\u0000"+
		"\u04d4\u04d6\u0005\u00bb\u0000\u0000\u04d5\u04d7\u0005\u00bb\u0000\u0000"+
		"\u04d6\u04d5\u0001\u0000\u0000\u0000\u04d6\u04d7\u0001\u0000\u0000\u0000"+
		"\u04d7\u05d2\u0001\u0000\u0000\u0000\u04d8\u04d9\u0005=\u0000\u0000\u04d9"+
		"\u04da\u0005\t\u0000\u0000\u04da\u05d2\u00056\u0000\u0000\u04db\u04dc"+
		"\u0005\u001c\u0000\u0000\u04dc\u05d2\u0005\u00bb\u0000\u0000\u04dd\u04de"+
		"\u0005\n\u0000\u0000\u04de\u04df\u0005\u00aa\u0000\u0000\u04df\u05d2\u0005"+
		"\u00bb\u0000\u0000\u04e0\u04e1\u0005]\u0000\u0000\u04e1\u05d2\u0005\u00bb"+
		"\u0000\u0000\u04e2\u04e3\u0005u\u0000\u0000\u04e3\u05d2\u0005\u00bb\u0000"+
		"\u0000\u04e4\u04e5\u0005#\u0000\u0000\u04e5\u05d2\u0005\u00bb\u0000\u0000"+
		"\u04e6\u04e7\u0005\b\u0000\u0000\u04e7\u04f1\u0005\u00bf\u0000\u0000\u04e8"+
		"\u04ee\u0003\u00acV\u0000\u04e9\u04ea\u0003\u0002\u0001\u0000\u04ea\u04eb"+
		"\u0003\u00acV\u0000\u04eb\u04ed\u0001\u0000\u0000\u0000\u04ec\u04e9\u0001"+
		"\u0000\u0000\u0000\u04ed\u04f0\u0001\u0000\u0000\u0000\u04ee\u04ec\u0001"+
		"\u0000\u0000\u0000\u04ee\u04ef\u0001\u0000\u0000\u0000\u04ef\u04f2\u0001"+
		"\u0000\u0000\u0000\u04f0\u04ee\u0001\u0000\u0000\u0000\u04f1\u04e8\u0001"+
		"\u0000\u0000\u0000\u04f1\u04f2\u0001\u0000\u0000\u0000\u04f2\u04f3\u0001"+
		"\u0000\u0000\u0000\u04f3\u05d2\u0005\u00c0\u0000\u0000\u04f4\u04f6\u0005"+
		"\u0081\u0000\u0000\u04f5\u04f7\u0003\u0082A\u0000\u04f6\u04f5\u0001\u0000"+
		"\u0000\u0000\u04f6\u04f7\u0001\u0000\u0000\u0000\u04f7\u04f8\u0001\u0000"+
		"\u0000\u0000\u04f8\u04f9\u0005\u00bf\u0000\u0000\u04f9\u04fa\u0003b1\u0000"+
		"\u04fa\u04fb\u0005\u00c0\u0000\u0000\u04fb\u05d2\u0001\u0000\u0000\u0000"+
		"\u04fc\u04fe\u0005z\u0000\u0000\u04fd\u04ff\u0003\u0082A\u0000\u04fe\u04fd"+
		"\u0001\u0000\u0000\u0000\u04fe\u04ff\u0001\u0000\u0000\u0000\u04ff\u0500"+
		"\u0001\u0000\u0000\u0000\u0500\u0501\u0005\u00bf\u0000\u0000\u0501\u0502"+
		"\u0003b1\u0000\u0502\u0503\u0005\u00c0\u0000\u0000\u0503\u05d2\u0001\u0000"+
		"\u0000\u0000\u0504\u0505\u0005T\u0000\u0000\u0505\u0506\u0005\u00bb\u0000"+
		"\u0000\u0506\u0507\u0005\u00bf\u0000\u0000\u0507\u0508\u0003b1\u0000\u0508"+
		"\u0509\u0005\u00c0\u0000\u0000\u0509\u05d2\u0001\u0000\u0000\u0000\u050a"+
		"\u050b\u0005\u00a8\u0000\u0000\u050b\u050c\u0005z\u0000\u0000\u050c\u0511"+
		"\u0003F#\u0000\u050d\u050e\u0005\f\u0000\u0000\u050e\u0510\u0003F#\u0000"+
		"\u050f\u050d\u0001\u0000\u0000\u0000\u0510\u0513\u0001\u0000\u0000\u0000"+
		"\u0511\u050f\u0001\u0000\u0000\u0000\u0511\u0512\u0001\u0000\u0000\u0000"+
		"\u0512\u05d2\u0001\u0000\u0000\u0000\u0513\u0511\u0001\u0000\u0000\u0000"+
		"\u0514\u0515\u0003V+\u0000\u0515\u0516\u0005\u00aa\u0000\u0000\u0516\u0517"+
		"\u0005z\u0000\u0000\u0517\u0518\u0003\u009cN\u0000\u0518\u05d2\u0001\u0000"+
		"\u0000\u0000\u0519\u051a\u0005R\u0000\u0000\u051a\u05d2\u0003\u00a8T\u0000"+
		"\u051b\u051c\u0005@\u0000\u0000\u051c\u05d2\u0003\u00b6[\u0000\u051d\u051e"+
		"\u0005C\u0000\u0000\u051e\u0520\u0003\u009eO\u0000\u051f\u0521\u0003N"+
		"\'\u0000\u0520\u051f\u0001\u0000\u0000\u0000\u0520\u0521\u0001\u0000\u0000"+
		"\u0000\u0521\u0523\u0001\u0000\u0000\u0000\u0522\u0524\u0003h4\u0000\u0523"+
		"\u0522\u0001\u0000\u0000\u0000\u0523\u0524\u0001\u0000\u0000\u0000\u0524"+
		"\u05d2\u0001\u0000\u0000\u0000\u0525\u0526\u0005D\u0000\u0000\u0526\u0527"+
		"\u0003L&\u0000\u0527\u0528\u0005\u0001\u0000\u0000\u0528\u052c\u0005J"+
		"\u0000\u0000\u0529\u052a\u00058\u0000\u0000\u052a\u052d\u0005(\u0000\u0000"+
		"\u052b\u052d\u0003,\u0016\u0000\u052c\u0529\u0001\u0000\u0000\u0000\u052c"+
		"\u052b\u0001\u0000\u0000\u0000\u052d\u052f\u0001\u0000\u0000\u0000\u052e"+
		"\u0530\u0003h4\u0000\u052f\u052e\u0001\u0000\u0000\u0000\u052f\u0530\u0001"+
		"\u0000\u0000\u0000\u0530\u05d2\u0001\u0000\u0000\u0000\u0531\u0532\u0005"+
		"E\u0000\u0000\u0532\u05d2\u00034\u001a\u0000\u0533\u0534\u0005\u007f\u0000"+
		"\u0000\u0534\u0535\u0005\u0013\u0000\u0000\u0535\u0536\u0005[\u0000\u0000"+
		"\u0536\u0537\u0003\u009eO\u0000\u0537\u0538\u0003\u0084B\u0000\u0538\u05d2"+
		"\u0001\u0000\u0000\u0000\u0539\u053a\u0005\u0082\u0000\u0000\u053a\u053b"+
		"\u0005\u0013\u0000\u0000\u053b\u053c\u0005P\u0000\u0000\u053c\u053e\u0003"+
		"\u00aeW\u0000\u053d\u053f\u0005\u00bb\u0000\u0000\u053e\u053d\u0001\u0000"+
		"\u0000\u0000\u053e\u053f\u0001\u0000\u0000\u0000\u053f\u05d2\u0001\u0000"+
		"\u0000\u0000\u0540\u0545\u0005\u009f\u0000\u0000\u0541\u0546\u0005`\u0000"+
		"\u0000\u0542\u0543\u0005\u0013\u0000\u0000\u0543\u0544\u0005[\u0000\u0000"+
		"\u0544\u0546\u0003\u00aeW\u0000\u0545\u0541\u0001\u0000\u0000\u0000\u0545"+
		"\u0542\u0001\u0000\u0000\u0000\u0546\u0548\u0001\u0000\u0000\u0000\u0547"+
		"\u0549\u0003z=\u0000\u0548\u0547\u0001\u0000\u0000\u0000\u0548\u0549\u0001"+
		"\u0000\u0000\u0000\u0549\u054b\u0001\u0000\u0000\u0000\u054a\u054c\u0005"+
		"\u00bb\u0000\u0000\u054b\u054a\u0001\u0000\u0000\u0000\u054b\u054c\u0001"+
		"\u0000\u0000\u0000\u054c\u05d2\u0001\u0000\u0000\u0000\u054d\u054e\u0005"+
		"|\u0000\u0000\u054e\u0554\u0005O\u0000\u0000\u054f\u0555\u0005`\u0000"+
		"\u0000\u0550\u0551\u0005\u0013\u0000\u0000\u0551\u0552\u0005[\u0000\u0000"+
		"\u0552\u0555\u0003\u00aeW\u0000\u0553\u0555\u0005\u00bb\u0000\u0000\u0554"+
		"\u054f\u0001\u0000\u0000\u0000\u0554\u0550\u0001\u0000\u0000\u0000\u0554"+
		"\u0553\u0001\u0000\u0000\u0000\u0555\u05d2\u0001\u0000\u0000\u0000\u0556"+
		"\u055f\u0005\u0089\u0000\u0000\u0557\u0558\u0005\u00a6\u0000\u0000\u0558"+
		"\u0559\u0005\u009c\u0000\u0000\u0559\u055a\u0003\u009eO\u0000\u055a\u055b"+
		"\u0003V+\u0000\u055b\u0560\u0001\u0000\u0000\u0000\u055c\u055d\u0005\u000b"+
		"\u0000\u0000\u055d\u0560\u0003V+\u0000\u055e\u0560\u0005`\u0000\u0000"+
		"\u055f\u0557\u0001\u0000\u0000\u0000\u055f\u055c\u0001\u0000\u0000\u0000"+
		"\u055f\u055e\u0001\u0000\u0000\u0000\u0560\u0563\u0001\u0000\u0000\u0000"+
		"\u0561\u0562\u0005\u00aa\u0000\u0000\u0562\u0564\u0003^/\u0000\u0563\u0561"+
		"\u0001\u0000\u0000\u0000\u0563\u0564\u0001\u0000\u0000\u0000\u0564\u0566"+
		"\u0001\u0000\u0000\u0000\u0565\u0567\u0003`0\u0000\u0566\u0565\u0001\u0000"+
		"\u0000\u0000\u0566\u0567\u0001\u0000\u0000\u0000\u0567\u05d2\u0001\u0000"+
		"\u0000\u0000\u0568\u0569\u0005a\u0000\u0000\u0569\u056a\u0005\u00aa\u0000"+
		"\u0000\u056a\u05d2\u0003^/\u0000\u056b\u056c\u0005a\u0000\u0000\u056c"+
		"\u056d\u0005i\u0000\u0000\u056d\u056e\u0005\u009c\u0000\u0000\u056e\u05d2"+
		"\u0005\u00bb\u0000\u0000\u056f\u0570\u0005i\u0000\u0000\u0570\u0571\u0005"+
		"\u009c\u0000\u0000\u0571\u05d2\u0005\u00bb\u0000\u0000\u0572\u0573\u0005"+
		"\u008d\u0000\u0000\u0573\u0574\u0005L\u0000\u0000\u0574\u0579\u0003^/"+
		"\u0000\u0575\u0576\u0005?\u0000\u0000\u0576\u0577\u0003\u009eO\u0000\u0577"+
		"\u0578\u0003V+\u0000\u0578\u057a\u0001\u0000\u0000\u0000\u0579\u0575\u0001"+
		"\u0000\u0000\u0000\u0579\u057a\u0001\u0000\u0000\u0000\u057a\u057c\u0001"+
		"\u0000\u0000\u0000\u057b\u057d\u0003`0\u0000\u057c\u057b\u0001\u0000\u0000"+
		"\u0000\u057c\u057d\u0001\u0000\u0000\u0000\u057d\u05d2\u0001\u0000\u0000"+
		"\u0000\u057e\u057f\u0005\u0094\u0000\u0000\u057f\u0580\u0005\u00bb\u0000"+
		"\u0000\u0580\u0584\u0005?\u0000\u0000\u0581\u0582\u0005\r\u0000\u0000"+
		"\u0582\u0585\u0005(\u0000\u0000\u0583\u0585\u0003,\u0016\u0000\u0584\u0581"+
		"\u0001\u0000\u0000\u0000\u0584\u0583\u0001\u0000\u0000\u0000\u0585\u058a"+
		"\u0001\u0000\u0000\u0000\u0586\u0587\u0005\u00aa\u0000\u0000\u0587\u0588"+
		"\u0005\"\u0000\u0000\u0588\u0589\u0005e\u0000\u0000\u0589\u058b\u0003"+
		"\\.\u0000\u058a\u0586\u0001\u0000\u0000\u0000\u058a\u058b\u0001\u0000"+
		"\u0000\u0000\u058b\u05d2\u0001\u0000\u0000\u0000\u058c\u058d\u0005\u001f"+
		"\u0000\u0000\u058d\u058e\u0005\u00ab\u0000\u0000\u058e\u058f\u0003\u009e"+
		"O\u0000\u058f\u0592\u0003\u00b6[\u0000\u0590\u0591\u0005B\u0000\u0000"+
		"\u0591\u0593\u0005\u00bb\u0000\u0000\u0592\u0590\u0001\u0000\u0000\u0000"+
		"\u0592\u0593\u0001\u0000\u0000\u0000\u0593\u05d2\u0001\u0000\u0000\u0000"+
		"\u0594\u0595\u0005)\u0000\u0000\u0595\u0596\u0005^\u0000\u0000\u0596\u0597"+
		"\u0005g\u0000\u0000\u0597\u0598\u0005\u0098\u0000\u0000\u0598\u0599\u0003"+
		"\u009eO\u0000\u0599\u059a\u0003T*\u0000\u059a\u05d2\u0001\u0000\u0000"+
		"\u0000\u059b\u059c\u0005o\u0000\u0000\u059c\u05a6\u0005\u00bf\u0000\u0000"+
		"\u059d\u05a3\u0003\u00b0X\u0000\u059e\u059f\u0003\u0002\u0001\u0000\u059f"+
		"\u05a0\u0003\u00b0X\u0000\u05a0\u05a2\u0001\u0000\u0000\u0000\u05a1\u059e"+
		"\u0001\u0000\u0000\u0000\u05a2\u05a5\u0001\u0000\u0000\u0000\u05a3\u05a1"+
		"\u0001\u0000\u0000\u0000\u05a3\u05a4\u0001\u0000\u0000\u0000\u05a4\u05a7"+
		"\u0001\u0000\u0000\u0000\u05a5\u05a3\u0001\u0000\u0000\u0000\u05a6\u059d"+
		"\u0001\u0000\u0000\u0000\u05a6\u05a7\u0001\u0000\u0000\u0000\u05a7\u05a8"+
		"\u0001\u0000\u0000\u0000\u05a8\u05d2\u0005\u00c0\u0000\u0000\u05a9\u05aa"+
		"\u0005\u000e\u0000\u0000\u05aa\u05b4\u0005\u00bf\u0000\u0000\u05ab\u05b1"+
		"\u0003\u00b2Y\u0000\u05ac\u05ad\u0003\u0002\u0001\u0000\u05ad\u05ae\u0003"+
		"\u00b2Y\u0000\u05ae\u05b0\u0001\u0000\u0000\u0000\u05af\u05ac\u0001\u0000"+
		"\u0000\u0000\u05b0\u05b3\u0001\u0000\u0000\u0000\u05b1\u05af\u0001\u0000"+
		"\u0000\u0000\u05b1\u05b2\u0001\u0000\u0000\u0000\u05b2\u05b5\u0001\u0000"+
		"\u0000\u0000\u05b3\u05b1\u0001\u0000\u0000\u0000\u05b4\u05ab\u0001\u0000"+
		"\u0000\u0000\u05b4\u05b5\u0001\u0000\u0000\u0000\u05b5\u05b6\u0001\u0000"+
		"\u0000\u0000\u05b6\u05d2\u0005\u00c0\u0000\u0000\u05b7\u05c1\u0005b\u0000"+
		"\u0000\u05b8\u05c2\u0005\u00bb\u0000\u0000\u05b9\u05be\u0003\u00b8\\\u0000"+
		"\u05ba\u05bb\u0005m\u0000\u0000\u05bb\u05bd\u0003\u00b8\\\u0000\u05bc"+
		"\u05ba\u0001\u0000\u0000\u0000\u05bd\u05c0\u0001\u0000\u0000\u0000\u05be"+
		"\u05bc\u0001\u0000\u0000\u0000\u05be\u05bf\u0001\u0000\u0000\u0000\u05bf"+
		"\u05c2\u0001\u0000\u0000\u0000\u05c0\u05be\u0001\u0000\u0000\u0000\u05c1"+
		"\u05b8\u0001\u0000\u0000\u0000\u05c1\u05b9\u0001\u0000\u0000\u0000\u05c2"+
		"\u05d2\u0001\u0000\u0000\u0000\u05c3\u05c4\u0005~\u0000\u0000\u05c4\u05c5"+
		"\u0005h\u0000\u0000\u05c5\u05d2\u0003<\u001e\u0000\u05c6\u05c7\u0005{"+
		"\u0000\u0000\u05c7\u05c8\u0005\u00ac\u0000\u0000\u05c8\u05d2\u0003\u0014"+
		"\n\u0000\u05c9\u05ca\u0005\u00a4\u0000\u0000\u05ca\u05d2\u0005\u0086\u0000"+
		"\u0000\u05cb\u05cc\u0005t\u0000\u0000\u05cc\u05d2\u0003\u00b6[\u0000\u05cd"+
		"\u05ce\u0005!\u0000\u0000\u05ce\u05d2\u0005\u00bb\u0000\u0000\u05cf\u05d2"+
		"\u0003\u0012\t\u0000\u05d0\u05d2\u00036\u001b\u0000\u05d1\u04ac\u0001"+
		"\u0000\u0000\u0000\u05d1\u04ae\u0001\u0000\u0000\u0000\u05d1\u04b2\u0001"+
		"\u0000\u0000\u0000\u05d1\u04b7\u0001\u0000\u0000\u0000\u05d1\u04b9\u0001"+
		"\u0000\u0000\u0000\u05d1\u04bc\u0001\u0000\u0000\u0000\u05d1\u04bf\u0001"+
		"\u0000\u0000\u0000\u05d1\u04c6\u0001\u0000\u0000\u0000\u05d1\u04ca\u0001"+
		"\u0000\u0000\u0000\u05d1\u04cb\u0001\u0000\u0000\u0000\u05d1\u04ce\u0001"+
		"\u0000\u0000\u0000\u05d1\u04d2\u0001\u0000\u0000\u0000\u05d1\u04d8\u0001"+
		"\u0000\u0000\u0000\u05d1\u04db\u0001\u0000\u0000\u0000\u05d1\u04dd\u0001"+
		"\u0000\u0000\u0000\u05d1\u04e0\u0001\u0000\u0000\u0000\u05d1\u04e2\u0001"+
		"\u0000\u0000\u0000\u05d1\u04e4\u0001\u0000\u0000\u0000\u05d1\u04e6\u0001"+
		"\u0000\u0000\u0000\u05d1\u04f4\u0001\u0000\u0000\u0000\u05d1\u04fc\u0001"+
		"\u0000\u0000\u0000\u05d1\u0504\u0001\u0000\u0000\u0000\u05d1\u050a\u0001"+
		"\u0000\u0000\u0000\u05d1\u0514\u0001\u0000\u0000\u0000\u05d1\u0519\u0001"+
		"\u0000\u0000\u0000\u05d1\u051b\u0001\u0000\u0000\u0000\u05d1\u051d\u0001"+
		"\u0000\u0000\u0000\u05d1\u0525\u0001\u0000\u0000\u0000\u05d1\u0531\u0001"+
		"\u0000\u0000\u0000\u05d1\u0533\u0001\u0000\u0000\u0000\u05d1\u0539\u0001"+
		"\u0000\u0000\u0000\u05d1\u0540\u0001\u0000\u0000\u0000\u05d1\u054d\u0001"+
		"\u0000\u0000\u0000\u05d1\u0556\u0001\u0000\u0000\u0000\u05d1\u0568\u0001"+
		"\u0000\u0000\u0000\u05d1\u056b\u0001\u0000\u0000\u0000\u05d1\u056f\u0001"+
		"\u0000\u0000\u0000\u05d1\u0572\u0001\u0000\u0000\u0000\u05d1\u057e\u0001"+
		"\u0000\u0000\u0000\u05d1\u058c\u0001\u0000\u0000\u0000\u05d1\u0594\u0001"+
		"\u0000\u0000\u0000\u05d1\u059b\u0001\u0000\u0000\u0000\u05d1\u05a9\u0001"+
		"\u0000\u0000\u0000\u05d1\u05b7\u0001\u0000\u0000\u0000\u05d1\u05c3\u0001"+
		"\u0000\u0000\u0000\u05d1\u05c6\u0001\u0000\u0000\u0000\u05d1\u05c9\u0001"+
		"\u0000\u0000\u0000\u05d1\u05cb\u0001\u0000\u0000\u0000\u05d1\u05cd\u0001"+
		"\u0000\u0000\u0000\u05d1\u05cf\u0001\u0000\u0000\u0000\u05d1\u05d0\u0001"+
		"\u0000\u0000\u0000\u05d2\u00ab\u0001\u0000\u0000\u0000\u05d3\u05d4\u0003"+
		"@ \u0000\u05d4\u00ad\u0001\u0000\u0000\u0000\u05d5\u05d6\u0003\u009eO"+
		"\u0000\u05d6\u05d7\u0003\u0084B\u0000\u05d7\u05db\u0001\u0000\u0000\u0000"+
		"\u05d8\u05db\u0005\u00b2\u0000\u0000\u05d9\u05db\u0005\u00b3\u0000\u0000"+
		"\u05da\u05d5\u0001\u0000\u0000\u0000\u05da\u05d8\u0001\u0000\u0000\u0000"+
		"\u05da\u05d9\u0001\u0000\u0000\u0000\u05db\u00af\u0001\u0000\u0000\u0000"+
		"\u05dc\u05dd\u0003\u00b6[\u0000\u05dd\u05e1\u0005\u00bb\u0000\u0000\u05de"+
		"\u05df\u0005\u0011\u0000\u0000\u05df\u05e0\u0005\u0017\u0000\u0000\u05e0"+
		"\u05e2\u00038\u001c\u0000\u05e1\u05de\u0001\u0000\u0000\u0000\u05e1\u05e2"+
		"\u0001\u0000\u0000\u0000\u05e2\u00b1\u0001\u0000\u0000\u0000\u05e3\u05e6"+
		"\u0005\u00bb\u0000\u0000\u05e4\u05e6\u0003\u00b4Z\u0000\u05e5\u05e3\u0001"+
		"\u0000\u0000\u0000\u05e5\u05e4\u0001\u0000\u0000\u0000\u05e6\u05e9\u0001"+
		"\u0000\u0000\u0000\u05e7\u05e8\u0005h\u0000\u0000\u05e8\u05ea\u0005\u00b0"+
		"\u0000\u0000\u05e9\u05e7\u0001\u0000\u0000\u0000\u05e9\u05ea\u0001\u0000"+
		"\u0000\u0000\u05ea\u05ed\u0001\u0000\u0000\u0000\u05eb\u05ec\u0005\u0017"+
		"\u0000\u0000\u05ec\u05ee\u0005\u00bb\u0000\u0000\u05ed\u05eb\u0001\u0000"+
		"\u0000\u0000\u05ed\u05ee\u0001\u0000\u0000\u0000\u05ee\u00b3\u0001\u0000"+
		"\u0000\u0000\u05ef\u05f7\u0003\u00b8\\\u0000\u05f0\u05f7\u0005e\u0000"+
		"\u0000\u05f1\u05f7\u0005?\u0000\u0000\u05f2\u05f7\u0005\f\u0000\u0000"+
		"\u05f3\u05f7\u0005m\u0000\u0000\u05f4\u05f7\u0005J\u0000\u0000\u05f5\u05f7"+
		"\u0005\u0013\u0000\u0000\u05f6\u05ef\u0001\u0000\u0000\u0000\u05f6\u05f0"+
		"\u0001\u0000\u0000\u0000\u05f6\u05f1\u0001\u0000\u0000\u0000\u05f6\u05f2"+
		"\u0001\u0000\u0000\u0000\u05f6\u05f3\u0001\u0000\u0000\u0000\u05f6\u05f4"+
		"\u0001\u0000\u0000\u0000\u05f6\u05f5\u0001\u0000\u0000\u0000\u05f7\u05f8"+
		"\u0001\u0000\u0000\u0000\u05f8\u05f6\u0001\u0000\u0000\u0000\u05f8\u05f9"+
		"\u0001\u0000\u0000\u0000\u05f9\u00b5\u0001\u0000\u0000\u0000\u05fa\u05fd"+
		"\u0003\u00b8\\\u0000\u05fb\u05fd\u0003\u00ba]\u0000\u05fc\u05fa\u0001"+
		"\u0000\u0000\u0000\u05fc\u05fb\u0001\u0000\u0000\u0000\u05fd\u00b7\u0001"+
		"\u0000\u0000\u0000\u05fe\u05ff\u0007\u0010\u0000\u0000\u05ff\u00b9\u0001"+
		"\u0000\u0000\u0000\u0600\u0601\u0007\u0011\u0000\u0000\u0601\u00bb\u0001"+
		"\u0000\u0000\u0000\u00b6\u00c2\u00c5\u00d1\u00d5\u00df\u00e2\u00e5\u00ea"+
		"\u00f3\u00f6\u00f9\u00fe\u0103\u010f\u0112\u011a\u012d\u0135\u013d\u014b"+
		"\u014e\u0151\u0163\u0166\u0169\u0170\u0175\u017e\u0189\u018e\u0197\u019a"+
		"\u019d\u01a1\u01a4\u01ab\u01af\u01b9\u01be\u01dd\u01e3\u01e7\u01f0\u01f6"+
		"\u01f8\u01fb\u0200\u0205\u0209\u0220\u0227\u022c\u0236\u023b\u0241\u0243"+
		"\u024a\u024c\u0255\u025f\u0264\u026c\u0276\u027e\u0284\u028d\u029d\u02a2"+
		"\u02ad\u02b5\u02b7\u02b9\u02c0\u02cd\u02d2\u02d5\u02db\u02e2\u02ea\u02ed"+
		"\u02f7\u02fb\u0304\u030e\u0316\u031b\u031f\u032e\u0339\u033e\u0345\u0349"+
		"\u0350\u0355\u035f\u0367\u036f\u0372\u0379\u037e\u0385\u038b\u038e\u0393"+
		"\u0398\u039b\u03a2\u03a7\u03aa\u03ae\u03b1\u03b6\u03b9\u03c0\u03c7\u03cc"+
		"\u03cf\u03db\u03e1\u03e5\u03e8\u03ed\u03f3\u03ff\u0410\u0420\u042b\u0439"+
		"\u044e\u0454\u045a\u045f\u0464\u0470\u0473\u0476\u047d\u0489\u048c\u048f"+
		"\u0496\u04a8\u04b5\u04c4\u04d6\u04ee\u04f1\u04f6\u04fe\u0511\u0520\u0523"+
		"\u052c\u052f\u053e\u0545\u0548\u054b\u0554\u055f\u0563\u0566\u0579\u057c"+
		"\u0584\u058a\u0592\u05a3\u05a6\u05b1\u05b4\u05be\u05c1\u05d1\u05da\u05e1"+
		"\u05e5\u05e9\u05ed\u05f6\u05f8\u05fc";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}