// Generated from /work/h/manual/grammar/dev/credence/syntax/CredenceParser.g4 by ANTLR 4.13.2
package dev.credence.syntax;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;

/**
 * This interface defines a complete generic visitor for a parse tree produced
 * by {@link CredenceParser}.
 *
 * @param <T> The return type of the visit operation. Use {@link Void} for
 * operations with no return type.
 */
public interface CredenceParserVisitor<T> extends ParseTreeVisitor<T> {
	/**
	 * Visit a parse tree produced by {@link CredenceParser#file}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFile(CredenceParser.FileContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#sep}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSep(CredenceParser.SepContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#declaration}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDeclaration(CredenceParser.DeclarationContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#institution}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInstitution(CredenceParser.InstitutionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#edition}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEdition(CredenceParser.EditionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#editionName}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEditionName(CredenceParser.EditionNameContext ctx);
	/**
	 * Visit a parse tree produced by the {@code editionOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEditionOf(CredenceParser.EditionOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code terms}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTerms(CredenceParser.TermsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code levels}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLevels(CredenceParser.LevelsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code collegeOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCollegeOf(CredenceParser.CollegeOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code policyOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPolicyOf(CredenceParser.PolicyOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code catalogComplete}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCatalogComplete(CredenceParser.CatalogCompleteContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sample}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSample(CredenceParser.SampleContext ctx);
	/**
	 * Visit a parse tree produced by the {@code shortName}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitShortName(CredenceParser.ShortNameContext ctx);
	/**
	 * Visit a parse tree produced by the {@code website}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWebsite(CredenceParser.WebsiteContext ctx);
	/**
	 * Visit a parse tree produced by the {@code editionEffect}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEditionEffect(CredenceParser.EditionEffectContext ctx);
	/**
	 * Visit a parse tree produced by the {@code institutionNote}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInstitutionNote(CredenceParser.InstitutionNoteContext ctx);
	/**
	 * Visit a parse tree produced by the {@code institutionSource}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInstitutionSource(CredenceParser.InstitutionSourceContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#levelBand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLevelBand(CredenceParser.LevelBandContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#level}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLevel(CredenceParser.LevelContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#source}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSource(CredenceParser.SourceContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#text}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitText(CredenceParser.TextContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseImport}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseImport(CredenceParser.CourseImportContext ctx);
	/**
	 * Visit a parse tree produced by the {@code importText}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportText(CredenceParser.ImportTextContext ctx);
	/**
	 * Visit a parse tree produced by the {@code importColumn}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportColumn(CredenceParser.ImportColumnContext ctx);
	/**
	 * Visit a parse tree produced by the {@code importRows}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportRows(CredenceParser.ImportRowsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code importSeparator}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportSeparator(CredenceParser.ImportSeparatorContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#importField}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportField(CredenceParser.ImportFieldContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#importFieldWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportFieldWord(CredenceParser.ImportFieldWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#importColumns}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportColumns(CredenceParser.ImportColumnsContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#importMapping}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportMapping(CredenceParser.ImportMappingContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#importValue}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitImportValue(CredenceParser.ImportValueContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#course}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourse(CredenceParser.CourseContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseName}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseName(CredenceParser.CourseNameContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#topic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTopic(CredenceParser.TopicContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseRef}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseRef(CredenceParser.CourseRefContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseRefs}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseRefs(CredenceParser.CourseRefsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code unitsOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitUnitsOf(CredenceParser.UnitsOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code nonCredit}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNonCredit(CredenceParser.NonCreditContext ctx);
	/**
	 * Visit a parse tree produced by the {@code levelOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLevelOf(CredenceParser.LevelOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code gradingOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGradingOf(CredenceParser.GradingOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code prerequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPrerequisitesOf(CredenceParser.PrerequisitesOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code corequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCorequisitesOf(CredenceParser.CorequisitesOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code recommendedOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRecommendedOf(CredenceParser.RecommendedOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sameAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSameAs(CredenceParser.SameAsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code noCreditWith}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNoCreditWith(CredenceParser.NoCreditWithContext ctx);
	/**
	 * Visit a parse tree produced by the {@code formerlyCourse}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFormerlyCourse(CredenceParser.FormerlyCourseContext ctx);
	/**
	 * Visit a parse tree produced by the {@code repeatable}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRepeatable(CredenceParser.RepeatableContext ctx);
	/**
	 * Visit a parse tree produced by the {@code countsAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCountsAs(CredenceParser.CountsAsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code courseShared}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseShared(CredenceParser.CourseSharedContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#repeatMeasure}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRepeatMeasure(CredenceParser.RepeatMeasureContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseUnits}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseUnits(CredenceParser.CourseUnitsContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#gradingBasis}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGradingBasis(CredenceParser.GradingBasisContext ctx);
	/**
	 * Visit a parse tree produced by the {@code description}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDescription(CredenceParser.DescriptionContext ctx);
	/**
	 * Visit a parse tree produced by the {@code department}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDepartment(CredenceParser.DepartmentContext ctx);
	/**
	 * Visit a parse tree produced by the {@code college}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCollege(CredenceParser.CollegeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code offered}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOffered(CredenceParser.OfferedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code delivery}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDelivery(CredenceParser.DeliveryContext ctx);
	/**
	 * Visit a parse tree produced by the {@code contactHours}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitContactHours(CredenceParser.ContactHoursContext ctx);
	/**
	 * Visit a parse tree produced by the {@code ceu}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCeu(CredenceParser.CeuContext ctx);
	/**
	 * Visit a parse tree produced by the {@code assessedBy}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAssessedBy(CredenceParser.AssessedByContext ctx);
	/**
	 * Visit a parse tree produced by the {@code note}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNote(CredenceParser.NoteContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#assessors}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAssessors(CredenceParser.AssessorsContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#assessor}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAssessor(CredenceParser.AssessorContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#names}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNames(CredenceParser.NamesContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#name}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitName(CredenceParser.NameContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#condition}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCondition(CredenceParser.ConditionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#conditionOnly}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionOnly(CredenceParser.ConditionOnlyContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#connective}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConnective(CredenceParser.ConnectiveContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#conditionTerm}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionTerm(CredenceParser.ConditionTermContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionGroup}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionGroup(CredenceParser.ConditionGroupContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionCourse}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionCourse(CredenceParser.ConditionCourseContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionTitled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionTitled(CredenceParser.ConditionTitledContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionField}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionField(CredenceParser.ConditionFieldContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionConsent}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionConsent(CredenceParser.ConditionConsentContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionGpa}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionGpa(CredenceParser.ConditionGpaContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionDegree(CredenceParser.ConditionDegreeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionAnyDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionAnyDegree(CredenceParser.ConditionAnyDegreeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionExam}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionExam(CredenceParser.ConditionExamContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionStanding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionStanding(CredenceParser.ConditionStandingContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionHolding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionHolding(CredenceParser.ConditionHoldingContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionEnrolled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionEnrolled(CredenceParser.ConditionEnrolledContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionUnits}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionUnits(CredenceParser.ConditionUnitsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionText}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionText(CredenceParser.ConditionTextContext ctx);
	/**
	 * Visit a parse tree produced by the {@code conditionNone}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConditionNone(CredenceParser.ConditionNoneContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseCondition}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseCondition(CredenceParser.CourseConditionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#gradeLetter}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGradeLetter(CredenceParser.GradeLetterContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#over}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOver(CredenceParser.OverContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#degreeWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDegreeWord(CredenceParser.DegreeWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#standingWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStandingWord(CredenceParser.StandingWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#yearWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitYearWord(CredenceParser.YearWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#unitWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitUnitWord(CredenceParser.UnitWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#courseWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCourseWord(CredenceParser.CourseWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#hourWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitHourWord(CredenceParser.HourWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#who}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWho(CredenceParser.WhoContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#target}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTarget(CredenceParser.TargetContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#permission}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPermission(CredenceParser.PermissionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#block}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBlock(CredenceParser.BlockContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#line}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLine(CredenceParser.LineContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#entry}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntry(CredenceParser.EntryContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#audience}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAudience(CredenceParser.AudienceContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryCourses}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryCourses(CredenceParser.EntryCoursesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryAllOf}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryAllOf(CredenceParser.EntryAllOfContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryChoose}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryChoose(CredenceParser.EntryChooseContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryUnits}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryUnits(CredenceParser.EntryUnitsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryCount}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryCount(CredenceParser.EntryCountContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryOptional}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryOptional(CredenceParser.EntryOptionalContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryOptions}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryOptions(CredenceParser.EntryOptionsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryComplete}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryComplete(CredenceParser.EntryCompleteContext ctx);
	/**
	 * Visit a parse tree produced by the {@code entryPart}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEntryPart(CredenceParser.EntryPartContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#fromList}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFromList(CredenceParser.FromListContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#openPart}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOpenPart(CredenceParser.OpenPartContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#openTail}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOpenTail(CredenceParser.OpenTailContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#alternatives}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlternatives(CredenceParser.AlternativesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code alternativeCourse}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlternativeCourse(CredenceParser.AlternativeCourseContext ctx);
	/**
	 * Visit a parse tree produced by the {@code alternativeAny}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlternativeAny(CredenceParser.AlternativeAnyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code alternativeGroup}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlternativeGroup(CredenceParser.AlternativeGroupContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#times}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTimes(CredenceParser.TimesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anyFrom}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyFrom(CredenceParser.AnyFromContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anyNumbered}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyNumbered(CredenceParser.AnyNumberedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anyOpen}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyOpen(CredenceParser.AnyOpenContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anyCourseOf}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyCourseOf(CredenceParser.AnyCourseOfContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#except}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitExcept(CredenceParser.ExceptContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#subject}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSubject(CredenceParser.SubjectContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#numbered}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNumbered(CredenceParser.NumberedContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#option}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOption(CredenceParser.OptionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#size}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSize(CredenceParser.SizeContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#sizeMeasure}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSizeMeasure(CredenceParser.SizeMeasureContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#limit}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLimit(CredenceParser.LimitContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#quantity}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitQuantity(CredenceParser.QuantityContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#measure}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMeasure(CredenceParser.MeasureContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeLabel}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeLabel(CredenceParser.ScopeLabelContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeCourses}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeCourses(CredenceParser.ScopeCoursesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeSubject}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeSubject(CredenceParser.ScopeSubjectContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeEach}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeEach(CredenceParser.ScopeEachContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeUnit}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeUnit(CredenceParser.ScopeUnitContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeOutside}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeOutside(CredenceParser.ScopeOutsideContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeAttribute}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeAttribute(CredenceParser.ScopeAttributeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeNumbered}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeNumbered(CredenceParser.ScopeNumberedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeGrade}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeGrade(CredenceParser.ScopeGradeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeNotShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeNotShared(CredenceParser.ScopeNotSharedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeShared(CredenceParser.ScopeSharedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code scopeTaken}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScopeTaken(CredenceParser.ScopeTakenContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#exclusion}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitExclusion(CredenceParser.ExclusionContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#order}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOrder(CredenceParser.OrderContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#orderStep}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOrderStep(CredenceParser.OrderStepContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#condition_}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCondition_(CredenceParser.Condition_Context ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#note_}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNote_(CredenceParser.Note_Context ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#shareNone}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitShareNone(CredenceParser.ShareNoneContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#mayShare}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMayShare(CredenceParser.MayShareContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#amount}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAmount(CredenceParser.AmountContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#number}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNumber(CredenceParser.NumberContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#degree}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDegree(CredenceParser.DegreeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code degreeUnits}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDegreeUnits(CredenceParser.DegreeUnitsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code degreeCollege}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDegreeCollege(CredenceParser.DegreeCollegeContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#program}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgram(CredenceParser.ProgramContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindCertificate}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindCertificate(CredenceParser.KindCertificateContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindUnclassified}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindUnclassified(CredenceParser.KindUnclassifiedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindNonCredit}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindNonCredit(CredenceParser.KindNonCreditContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindMicro(CredenceParser.KindMicroContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindNonCreditMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindNonCreditMicro(CredenceParser.KindNonCreditMicroContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindParticipation}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindParticipation(CredenceParser.KindParticipationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code kindExperience}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKindExperience(CredenceParser.KindExperienceContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#audienceWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAudienceWord(CredenceParser.AudienceWordContext ctx);
	/**
	 * Visit a parse tree produced by the {@code status}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStatus(CredenceParser.StatusContext ctx);
	/**
	 * Visit a parse tree produced by the {@code titlePreferred}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTitlePreferred(CredenceParser.TitlePreferredContext ctx);
	/**
	 * Visit a parse tree produced by the {@code formerly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFormerly(CredenceParser.FormerlyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code field}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitField(CredenceParser.FieldContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sponsor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSponsor(CredenceParser.SponsorContext ctx);
	/**
	 * Visit a parse tree produced by the {@code jointly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitJointly(CredenceParser.JointlyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code duration}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDuration(CredenceParser.DurationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programEffect}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramEffect(CredenceParser.ProgramEffectContext ctx);
	/**
	 * Visit a parse tree produced by the {@code standAlone}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStandAlone(CredenceParser.StandAloneContext ctx);
	/**
	 * Visit a parse tree produced by the {@code togetherWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTogetherWith(CredenceParser.TogetherWithContext ctx);
	/**
	 * Visit a parse tree produced by the {@code preparesForExam}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPreparesForExam(CredenceParser.PreparesForExamContext ctx);
	/**
	 * Visit a parse tree produced by the {@code preparesFor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPreparesFor(CredenceParser.PreparesForContext ctx);
	/**
	 * Visit a parse tree produced by the {@code federalAid}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFederalAid(CredenceParser.FederalAidContext ctx);
	/**
	 * Visit a parse tree produced by the {@code cip}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCip(CredenceParser.CipContext ctx);
	/**
	 * Visit a parse tree produced by the {@code alignedWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAlignedWith(CredenceParser.AlignedWithContext ctx);
	/**
	 * Visit a parse tree produced by the {@code need}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNeed(CredenceParser.NeedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code population}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPopulation(CredenceParser.PopulationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code consulted}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConsulted(CredenceParser.ConsultedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code admission}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAdmission(CredenceParser.AdmissionContext ctx);
	/**
	 * Visit a parse tree produced by the {@code requirements}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRequirements(CredenceParser.RequirementsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code prerequisitesApart}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPrerequisitesApart(CredenceParser.PrerequisitesApartContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sharedList}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSharedList(CredenceParser.SharedListContext ctx);
	/**
	 * Visit a parse tree produced by the {@code waive}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWaive(CredenceParser.WaiveContext ctx);
	/**
	 * Visit a parse tree produced by the {@code unitsWithPrerequisites}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitUnitsWithPrerequisites(CredenceParser.UnitsWithPrerequisitesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programLevel}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramLevel(CredenceParser.ProgramLevelContext ctx);
	/**
	 * Visit a parse tree produced by the {@code form}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitForm(CredenceParser.FormContext ctx);
	/**
	 * Visit a parse tree produced by the {@code gpa}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGpa(CredenceParser.GpaContext ctx);
	/**
	 * Visit a parse tree produced by the {@code minimumGrade}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMinimumGrade(CredenceParser.MinimumGradeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programGrading}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramGrading(CredenceParser.ProgramGradingContext ctx);
	/**
	 * Visit a parse tree produced by the {@code repeatCap}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRepeatCap(CredenceParser.RepeatCapContext ctx);
	/**
	 * Visit a parse tree produced by the {@code residence}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitResidence(CredenceParser.ResidenceContext ctx);
	/**
	 * Visit a parse tree produced by the {@code transfer}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTransfer(CredenceParser.TransferContext ctx);
	/**
	 * Visit a parse tree produced by the {@code priorLearning}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPriorLearning(CredenceParser.PriorLearningContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sharing}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSharing(CredenceParser.SharingContext ctx);
	/**
	 * Visit a parse tree produced by the {@code notWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNotWith(CredenceParser.NotWithContext ctx);
	/**
	 * Visit a parse tree produced by the {@code notOpenTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNotOpenTo(CredenceParser.NotOpenToContext ctx);
	/**
	 * Visit a parse tree produced by the {@code openTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOpenTo(CredenceParser.OpenToContext ctx);
	/**
	 * Visit a parse tree produced by the {@code stacksInto}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStacksInto(CredenceParser.StacksIntoContext ctx);
	/**
	 * Visit a parse tree produced by the {@code substitute}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSubstitute(CredenceParser.SubstituteContext ctx);
	/**
	 * Visit a parse tree produced by the {@code completeWithin}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCompleteWithin(CredenceParser.CompleteWithinContext ctx);
	/**
	 * Visit a parse tree produced by the {@code recency}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRecency(CredenceParser.RecencyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code outcomes}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOutcomes(CredenceParser.OutcomesContext ctx);
	/**
	 * Visit a parse tree produced by the {@code approvals}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitApprovals(CredenceParser.ApprovalsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code notation}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNotation(CredenceParser.NotationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code recordedOn}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRecordedOn(CredenceParser.RecordedOnContext ctx);
	/**
	 * Visit a parse tree produced by the {@code printedWording}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPrintedWording(CredenceParser.PrintedWordingContext ctx);
	/**
	 * Visit a parse tree produced by the {@code seal}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSeal(CredenceParser.SealContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programPolicy}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramPolicy(CredenceParser.ProgramPolicyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programCondition}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramCondition(CredenceParser.ProgramConditionContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programSource}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramSource(CredenceParser.ProgramSourceContext ctx);
	/**
	 * Visit a parse tree produced by the {@code programShared}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProgramShared(CredenceParser.ProgramSharedContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#admissionLine}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAdmissionLine(CredenceParser.AdmissionLineContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#share}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitShare(CredenceParser.ShareContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#outcome}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOutcome(CredenceParser.OutcomeContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#approval}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitApproval(CredenceParser.ApprovalContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#body}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBody(CredenceParser.BodyContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#word}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWord(CredenceParser.WordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#freeWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFreeWord(CredenceParser.FreeWordContext ctx);
	/**
	 * Visit a parse tree produced by {@link CredenceParser#boundWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBoundWord(CredenceParser.BoundWordContext ctx);
}