// Generated from /work/h/manual/grammar/dev/credence/syntax/CredenceParser.g4 by ANTLR 4.13.2
package dev.credence.syntax;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * This interface defines a complete listener for a parse tree produced by
 * {@link CredenceParser}.
 */
public interface CredenceParserListener extends ParseTreeListener {
	/**
	 * Enter a parse tree produced by {@link CredenceParser#file}.
	 * @param ctx the parse tree
	 */
	void enterFile(CredenceParser.FileContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#file}.
	 * @param ctx the parse tree
	 */
	void exitFile(CredenceParser.FileContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#sep}.
	 * @param ctx the parse tree
	 */
	void enterSep(CredenceParser.SepContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#sep}.
	 * @param ctx the parse tree
	 */
	void exitSep(CredenceParser.SepContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#declaration}.
	 * @param ctx the parse tree
	 */
	void enterDeclaration(CredenceParser.DeclarationContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#declaration}.
	 * @param ctx the parse tree
	 */
	void exitDeclaration(CredenceParser.DeclarationContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#institution}.
	 * @param ctx the parse tree
	 */
	void enterInstitution(CredenceParser.InstitutionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#institution}.
	 * @param ctx the parse tree
	 */
	void exitInstitution(CredenceParser.InstitutionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#edition}.
	 * @param ctx the parse tree
	 */
	void enterEdition(CredenceParser.EditionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#edition}.
	 * @param ctx the parse tree
	 */
	void exitEdition(CredenceParser.EditionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#editionName}.
	 * @param ctx the parse tree
	 */
	void enterEditionName(CredenceParser.EditionNameContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#editionName}.
	 * @param ctx the parse tree
	 */
	void exitEditionName(CredenceParser.EditionNameContext ctx);
	/**
	 * Enter a parse tree produced by the {@code editionOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterEditionOf(CredenceParser.EditionOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code editionOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitEditionOf(CredenceParser.EditionOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code terms}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterTerms(CredenceParser.TermsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code terms}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitTerms(CredenceParser.TermsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code levels}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterLevels(CredenceParser.LevelsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code levels}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitLevels(CredenceParser.LevelsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code collegeOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterCollegeOf(CredenceParser.CollegeOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code collegeOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitCollegeOf(CredenceParser.CollegeOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code policyOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterPolicyOf(CredenceParser.PolicyOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code policyOf}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitPolicyOf(CredenceParser.PolicyOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code catalogComplete}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterCatalogComplete(CredenceParser.CatalogCompleteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code catalogComplete}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitCatalogComplete(CredenceParser.CatalogCompleteContext ctx);
	/**
	 * Enter a parse tree produced by the {@code sample}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterSample(CredenceParser.SampleContext ctx);
	/**
	 * Exit a parse tree produced by the {@code sample}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitSample(CredenceParser.SampleContext ctx);
	/**
	 * Enter a parse tree produced by the {@code shortName}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterShortName(CredenceParser.ShortNameContext ctx);
	/**
	 * Exit a parse tree produced by the {@code shortName}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitShortName(CredenceParser.ShortNameContext ctx);
	/**
	 * Enter a parse tree produced by the {@code website}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterWebsite(CredenceParser.WebsiteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code website}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitWebsite(CredenceParser.WebsiteContext ctx);
	/**
	 * Enter a parse tree produced by the {@code editionEffect}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterEditionEffect(CredenceParser.EditionEffectContext ctx);
	/**
	 * Exit a parse tree produced by the {@code editionEffect}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitEditionEffect(CredenceParser.EditionEffectContext ctx);
	/**
	 * Enter a parse tree produced by the {@code institutionNote}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterInstitutionNote(CredenceParser.InstitutionNoteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code institutionNote}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitInstitutionNote(CredenceParser.InstitutionNoteContext ctx);
	/**
	 * Enter a parse tree produced by the {@code institutionSource}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void enterInstitutionSource(CredenceParser.InstitutionSourceContext ctx);
	/**
	 * Exit a parse tree produced by the {@code institutionSource}
	 * labeled alternative in {@link CredenceParser#institutionItem}.
	 * @param ctx the parse tree
	 */
	void exitInstitutionSource(CredenceParser.InstitutionSourceContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#levelBand}.
	 * @param ctx the parse tree
	 */
	void enterLevelBand(CredenceParser.LevelBandContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#levelBand}.
	 * @param ctx the parse tree
	 */
	void exitLevelBand(CredenceParser.LevelBandContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#level}.
	 * @param ctx the parse tree
	 */
	void enterLevel(CredenceParser.LevelContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#level}.
	 * @param ctx the parse tree
	 */
	void exitLevel(CredenceParser.LevelContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#source}.
	 * @param ctx the parse tree
	 */
	void enterSource(CredenceParser.SourceContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#source}.
	 * @param ctx the parse tree
	 */
	void exitSource(CredenceParser.SourceContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#text}.
	 * @param ctx the parse tree
	 */
	void enterText(CredenceParser.TextContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#text}.
	 * @param ctx the parse tree
	 */
	void exitText(CredenceParser.TextContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseImport}.
	 * @param ctx the parse tree
	 */
	void enterCourseImport(CredenceParser.CourseImportContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseImport}.
	 * @param ctx the parse tree
	 */
	void exitCourseImport(CredenceParser.CourseImportContext ctx);
	/**
	 * Enter a parse tree produced by the {@code importText}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void enterImportText(CredenceParser.ImportTextContext ctx);
	/**
	 * Exit a parse tree produced by the {@code importText}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void exitImportText(CredenceParser.ImportTextContext ctx);
	/**
	 * Enter a parse tree produced by the {@code importColumn}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void enterImportColumn(CredenceParser.ImportColumnContext ctx);
	/**
	 * Exit a parse tree produced by the {@code importColumn}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void exitImportColumn(CredenceParser.ImportColumnContext ctx);
	/**
	 * Enter a parse tree produced by the {@code importRows}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void enterImportRows(CredenceParser.ImportRowsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code importRows}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void exitImportRows(CredenceParser.ImportRowsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code importSeparator}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void enterImportSeparator(CredenceParser.ImportSeparatorContext ctx);
	/**
	 * Exit a parse tree produced by the {@code importSeparator}
	 * labeled alternative in {@link CredenceParser#importItem}.
	 * @param ctx the parse tree
	 */
	void exitImportSeparator(CredenceParser.ImportSeparatorContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#importField}.
	 * @param ctx the parse tree
	 */
	void enterImportField(CredenceParser.ImportFieldContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#importField}.
	 * @param ctx the parse tree
	 */
	void exitImportField(CredenceParser.ImportFieldContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#importFieldWord}.
	 * @param ctx the parse tree
	 */
	void enterImportFieldWord(CredenceParser.ImportFieldWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#importFieldWord}.
	 * @param ctx the parse tree
	 */
	void exitImportFieldWord(CredenceParser.ImportFieldWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#importColumns}.
	 * @param ctx the parse tree
	 */
	void enterImportColumns(CredenceParser.ImportColumnsContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#importColumns}.
	 * @param ctx the parse tree
	 */
	void exitImportColumns(CredenceParser.ImportColumnsContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#importMapping}.
	 * @param ctx the parse tree
	 */
	void enterImportMapping(CredenceParser.ImportMappingContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#importMapping}.
	 * @param ctx the parse tree
	 */
	void exitImportMapping(CredenceParser.ImportMappingContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#importValue}.
	 * @param ctx the parse tree
	 */
	void enterImportValue(CredenceParser.ImportValueContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#importValue}.
	 * @param ctx the parse tree
	 */
	void exitImportValue(CredenceParser.ImportValueContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#course}.
	 * @param ctx the parse tree
	 */
	void enterCourse(CredenceParser.CourseContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#course}.
	 * @param ctx the parse tree
	 */
	void exitCourse(CredenceParser.CourseContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseName}.
	 * @param ctx the parse tree
	 */
	void enterCourseName(CredenceParser.CourseNameContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseName}.
	 * @param ctx the parse tree
	 */
	void exitCourseName(CredenceParser.CourseNameContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#topic}.
	 * @param ctx the parse tree
	 */
	void enterTopic(CredenceParser.TopicContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#topic}.
	 * @param ctx the parse tree
	 */
	void exitTopic(CredenceParser.TopicContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseRef}.
	 * @param ctx the parse tree
	 */
	void enterCourseRef(CredenceParser.CourseRefContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseRef}.
	 * @param ctx the parse tree
	 */
	void exitCourseRef(CredenceParser.CourseRefContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseRefs}.
	 * @param ctx the parse tree
	 */
	void enterCourseRefs(CredenceParser.CourseRefsContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseRefs}.
	 * @param ctx the parse tree
	 */
	void exitCourseRefs(CredenceParser.CourseRefsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code unitsOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterUnitsOf(CredenceParser.UnitsOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code unitsOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitUnitsOf(CredenceParser.UnitsOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code nonCredit}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterNonCredit(CredenceParser.NonCreditContext ctx);
	/**
	 * Exit a parse tree produced by the {@code nonCredit}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitNonCredit(CredenceParser.NonCreditContext ctx);
	/**
	 * Enter a parse tree produced by the {@code levelOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterLevelOf(CredenceParser.LevelOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code levelOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitLevelOf(CredenceParser.LevelOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code gradingOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterGradingOf(CredenceParser.GradingOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code gradingOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitGradingOf(CredenceParser.GradingOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code prerequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterPrerequisitesOf(CredenceParser.PrerequisitesOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code prerequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitPrerequisitesOf(CredenceParser.PrerequisitesOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code corequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterCorequisitesOf(CredenceParser.CorequisitesOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code corequisitesOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitCorequisitesOf(CredenceParser.CorequisitesOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code recommendedOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterRecommendedOf(CredenceParser.RecommendedOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code recommendedOf}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitRecommendedOf(CredenceParser.RecommendedOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code sameAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterSameAs(CredenceParser.SameAsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code sameAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitSameAs(CredenceParser.SameAsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code noCreditWith}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterNoCreditWith(CredenceParser.NoCreditWithContext ctx);
	/**
	 * Exit a parse tree produced by the {@code noCreditWith}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitNoCreditWith(CredenceParser.NoCreditWithContext ctx);
	/**
	 * Enter a parse tree produced by the {@code formerlyCourse}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterFormerlyCourse(CredenceParser.FormerlyCourseContext ctx);
	/**
	 * Exit a parse tree produced by the {@code formerlyCourse}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitFormerlyCourse(CredenceParser.FormerlyCourseContext ctx);
	/**
	 * Enter a parse tree produced by the {@code repeatable}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterRepeatable(CredenceParser.RepeatableContext ctx);
	/**
	 * Exit a parse tree produced by the {@code repeatable}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitRepeatable(CredenceParser.RepeatableContext ctx);
	/**
	 * Enter a parse tree produced by the {@code countsAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterCountsAs(CredenceParser.CountsAsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code countsAs}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitCountsAs(CredenceParser.CountsAsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code courseShared}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void enterCourseShared(CredenceParser.CourseSharedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code courseShared}
	 * labeled alternative in {@link CredenceParser#courseItem}.
	 * @param ctx the parse tree
	 */
	void exitCourseShared(CredenceParser.CourseSharedContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#repeatMeasure}.
	 * @param ctx the parse tree
	 */
	void enterRepeatMeasure(CredenceParser.RepeatMeasureContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#repeatMeasure}.
	 * @param ctx the parse tree
	 */
	void exitRepeatMeasure(CredenceParser.RepeatMeasureContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseUnits}.
	 * @param ctx the parse tree
	 */
	void enterCourseUnits(CredenceParser.CourseUnitsContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseUnits}.
	 * @param ctx the parse tree
	 */
	void exitCourseUnits(CredenceParser.CourseUnitsContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#gradingBasis}.
	 * @param ctx the parse tree
	 */
	void enterGradingBasis(CredenceParser.GradingBasisContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#gradingBasis}.
	 * @param ctx the parse tree
	 */
	void exitGradingBasis(CredenceParser.GradingBasisContext ctx);
	/**
	 * Enter a parse tree produced by the {@code description}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterDescription(CredenceParser.DescriptionContext ctx);
	/**
	 * Exit a parse tree produced by the {@code description}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitDescription(CredenceParser.DescriptionContext ctx);
	/**
	 * Enter a parse tree produced by the {@code department}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterDepartment(CredenceParser.DepartmentContext ctx);
	/**
	 * Exit a parse tree produced by the {@code department}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitDepartment(CredenceParser.DepartmentContext ctx);
	/**
	 * Enter a parse tree produced by the {@code college}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterCollege(CredenceParser.CollegeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code college}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitCollege(CredenceParser.CollegeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code offered}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterOffered(CredenceParser.OfferedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code offered}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitOffered(CredenceParser.OfferedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code delivery}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterDelivery(CredenceParser.DeliveryContext ctx);
	/**
	 * Exit a parse tree produced by the {@code delivery}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitDelivery(CredenceParser.DeliveryContext ctx);
	/**
	 * Enter a parse tree produced by the {@code contactHours}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterContactHours(CredenceParser.ContactHoursContext ctx);
	/**
	 * Exit a parse tree produced by the {@code contactHours}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitContactHours(CredenceParser.ContactHoursContext ctx);
	/**
	 * Enter a parse tree produced by the {@code ceu}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterCeu(CredenceParser.CeuContext ctx);
	/**
	 * Exit a parse tree produced by the {@code ceu}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitCeu(CredenceParser.CeuContext ctx);
	/**
	 * Enter a parse tree produced by the {@code assessedBy}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterAssessedBy(CredenceParser.AssessedByContext ctx);
	/**
	 * Exit a parse tree produced by the {@code assessedBy}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitAssessedBy(CredenceParser.AssessedByContext ctx);
	/**
	 * Enter a parse tree produced by the {@code note}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void enterNote(CredenceParser.NoteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code note}
	 * labeled alternative in {@link CredenceParser#shared}.
	 * @param ctx the parse tree
	 */
	void exitNote(CredenceParser.NoteContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#assessors}.
	 * @param ctx the parse tree
	 */
	void enterAssessors(CredenceParser.AssessorsContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#assessors}.
	 * @param ctx the parse tree
	 */
	void exitAssessors(CredenceParser.AssessorsContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#assessor}.
	 * @param ctx the parse tree
	 */
	void enterAssessor(CredenceParser.AssessorContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#assessor}.
	 * @param ctx the parse tree
	 */
	void exitAssessor(CredenceParser.AssessorContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#names}.
	 * @param ctx the parse tree
	 */
	void enterNames(CredenceParser.NamesContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#names}.
	 * @param ctx the parse tree
	 */
	void exitNames(CredenceParser.NamesContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#name}.
	 * @param ctx the parse tree
	 */
	void enterName(CredenceParser.NameContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#name}.
	 * @param ctx the parse tree
	 */
	void exitName(CredenceParser.NameContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#condition}.
	 * @param ctx the parse tree
	 */
	void enterCondition(CredenceParser.ConditionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#condition}.
	 * @param ctx the parse tree
	 */
	void exitCondition(CredenceParser.ConditionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#conditionOnly}.
	 * @param ctx the parse tree
	 */
	void enterConditionOnly(CredenceParser.ConditionOnlyContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#conditionOnly}.
	 * @param ctx the parse tree
	 */
	void exitConditionOnly(CredenceParser.ConditionOnlyContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#connective}.
	 * @param ctx the parse tree
	 */
	void enterConnective(CredenceParser.ConnectiveContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#connective}.
	 * @param ctx the parse tree
	 */
	void exitConnective(CredenceParser.ConnectiveContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#conditionTerm}.
	 * @param ctx the parse tree
	 */
	void enterConditionTerm(CredenceParser.ConditionTermContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#conditionTerm}.
	 * @param ctx the parse tree
	 */
	void exitConditionTerm(CredenceParser.ConditionTermContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionGroup}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionGroup(CredenceParser.ConditionGroupContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionGroup}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionGroup(CredenceParser.ConditionGroupContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionCourse}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionCourse(CredenceParser.ConditionCourseContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionCourse}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionCourse(CredenceParser.ConditionCourseContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionTitled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionTitled(CredenceParser.ConditionTitledContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionTitled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionTitled(CredenceParser.ConditionTitledContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionField}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionField(CredenceParser.ConditionFieldContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionField}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionField(CredenceParser.ConditionFieldContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionConsent}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionConsent(CredenceParser.ConditionConsentContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionConsent}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionConsent(CredenceParser.ConditionConsentContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionGpa}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionGpa(CredenceParser.ConditionGpaContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionGpa}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionGpa(CredenceParser.ConditionGpaContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionDegree(CredenceParser.ConditionDegreeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionDegree(CredenceParser.ConditionDegreeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionAnyDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionAnyDegree(CredenceParser.ConditionAnyDegreeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionAnyDegree}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionAnyDegree(CredenceParser.ConditionAnyDegreeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionExam}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionExam(CredenceParser.ConditionExamContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionExam}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionExam(CredenceParser.ConditionExamContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionStanding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionStanding(CredenceParser.ConditionStandingContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionStanding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionStanding(CredenceParser.ConditionStandingContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionHolding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionHolding(CredenceParser.ConditionHoldingContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionHolding}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionHolding(CredenceParser.ConditionHoldingContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionEnrolled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionEnrolled(CredenceParser.ConditionEnrolledContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionEnrolled}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionEnrolled(CredenceParser.ConditionEnrolledContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionUnits}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionUnits(CredenceParser.ConditionUnitsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionUnits}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionUnits(CredenceParser.ConditionUnitsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionText}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionText(CredenceParser.ConditionTextContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionText}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionText(CredenceParser.ConditionTextContext ctx);
	/**
	 * Enter a parse tree produced by the {@code conditionNone}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void enterConditionNone(CredenceParser.ConditionNoneContext ctx);
	/**
	 * Exit a parse tree produced by the {@code conditionNone}
	 * labeled alternative in {@link CredenceParser#conditionAtom}.
	 * @param ctx the parse tree
	 */
	void exitConditionNone(CredenceParser.ConditionNoneContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseCondition}.
	 * @param ctx the parse tree
	 */
	void enterCourseCondition(CredenceParser.CourseConditionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseCondition}.
	 * @param ctx the parse tree
	 */
	void exitCourseCondition(CredenceParser.CourseConditionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#gradeLetter}.
	 * @param ctx the parse tree
	 */
	void enterGradeLetter(CredenceParser.GradeLetterContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#gradeLetter}.
	 * @param ctx the parse tree
	 */
	void exitGradeLetter(CredenceParser.GradeLetterContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#over}.
	 * @param ctx the parse tree
	 */
	void enterOver(CredenceParser.OverContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#over}.
	 * @param ctx the parse tree
	 */
	void exitOver(CredenceParser.OverContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#degreeWord}.
	 * @param ctx the parse tree
	 */
	void enterDegreeWord(CredenceParser.DegreeWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#degreeWord}.
	 * @param ctx the parse tree
	 */
	void exitDegreeWord(CredenceParser.DegreeWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#standingWord}.
	 * @param ctx the parse tree
	 */
	void enterStandingWord(CredenceParser.StandingWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#standingWord}.
	 * @param ctx the parse tree
	 */
	void exitStandingWord(CredenceParser.StandingWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#yearWord}.
	 * @param ctx the parse tree
	 */
	void enterYearWord(CredenceParser.YearWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#yearWord}.
	 * @param ctx the parse tree
	 */
	void exitYearWord(CredenceParser.YearWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#unitWord}.
	 * @param ctx the parse tree
	 */
	void enterUnitWord(CredenceParser.UnitWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#unitWord}.
	 * @param ctx the parse tree
	 */
	void exitUnitWord(CredenceParser.UnitWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#courseWord}.
	 * @param ctx the parse tree
	 */
	void enterCourseWord(CredenceParser.CourseWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#courseWord}.
	 * @param ctx the parse tree
	 */
	void exitCourseWord(CredenceParser.CourseWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#hourWord}.
	 * @param ctx the parse tree
	 */
	void enterHourWord(CredenceParser.HourWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#hourWord}.
	 * @param ctx the parse tree
	 */
	void exitHourWord(CredenceParser.HourWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#who}.
	 * @param ctx the parse tree
	 */
	void enterWho(CredenceParser.WhoContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#who}.
	 * @param ctx the parse tree
	 */
	void exitWho(CredenceParser.WhoContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#target}.
	 * @param ctx the parse tree
	 */
	void enterTarget(CredenceParser.TargetContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#target}.
	 * @param ctx the parse tree
	 */
	void exitTarget(CredenceParser.TargetContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#permission}.
	 * @param ctx the parse tree
	 */
	void enterPermission(CredenceParser.PermissionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#permission}.
	 * @param ctx the parse tree
	 */
	void exitPermission(CredenceParser.PermissionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#block}.
	 * @param ctx the parse tree
	 */
	void enterBlock(CredenceParser.BlockContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#block}.
	 * @param ctx the parse tree
	 */
	void exitBlock(CredenceParser.BlockContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#line}.
	 * @param ctx the parse tree
	 */
	void enterLine(CredenceParser.LineContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#line}.
	 * @param ctx the parse tree
	 */
	void exitLine(CredenceParser.LineContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#entry}.
	 * @param ctx the parse tree
	 */
	void enterEntry(CredenceParser.EntryContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#entry}.
	 * @param ctx the parse tree
	 */
	void exitEntry(CredenceParser.EntryContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#audience}.
	 * @param ctx the parse tree
	 */
	void enterAudience(CredenceParser.AudienceContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#audience}.
	 * @param ctx the parse tree
	 */
	void exitAudience(CredenceParser.AudienceContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryCourses}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryCourses(CredenceParser.EntryCoursesContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryCourses}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryCourses(CredenceParser.EntryCoursesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryAllOf}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryAllOf(CredenceParser.EntryAllOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryAllOf}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryAllOf(CredenceParser.EntryAllOfContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryChoose}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryChoose(CredenceParser.EntryChooseContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryChoose}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryChoose(CredenceParser.EntryChooseContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryUnits}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryUnits(CredenceParser.EntryUnitsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryUnits}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryUnits(CredenceParser.EntryUnitsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryCount}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryCount(CredenceParser.EntryCountContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryCount}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryCount(CredenceParser.EntryCountContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryOptional}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryOptional(CredenceParser.EntryOptionalContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryOptional}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryOptional(CredenceParser.EntryOptionalContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryOptions}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryOptions(CredenceParser.EntryOptionsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryOptions}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryOptions(CredenceParser.EntryOptionsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryComplete}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryComplete(CredenceParser.EntryCompleteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryComplete}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryComplete(CredenceParser.EntryCompleteContext ctx);
	/**
	 * Enter a parse tree produced by the {@code entryPart}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void enterEntryPart(CredenceParser.EntryPartContext ctx);
	/**
	 * Exit a parse tree produced by the {@code entryPart}
	 * labeled alternative in {@link CredenceParser#entryCore}.
	 * @param ctx the parse tree
	 */
	void exitEntryPart(CredenceParser.EntryPartContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#fromList}.
	 * @param ctx the parse tree
	 */
	void enterFromList(CredenceParser.FromListContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#fromList}.
	 * @param ctx the parse tree
	 */
	void exitFromList(CredenceParser.FromListContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#openPart}.
	 * @param ctx the parse tree
	 */
	void enterOpenPart(CredenceParser.OpenPartContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#openPart}.
	 * @param ctx the parse tree
	 */
	void exitOpenPart(CredenceParser.OpenPartContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#openTail}.
	 * @param ctx the parse tree
	 */
	void enterOpenTail(CredenceParser.OpenTailContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#openTail}.
	 * @param ctx the parse tree
	 */
	void exitOpenTail(CredenceParser.OpenTailContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#alternatives}.
	 * @param ctx the parse tree
	 */
	void enterAlternatives(CredenceParser.AlternativesContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#alternatives}.
	 * @param ctx the parse tree
	 */
	void exitAlternatives(CredenceParser.AlternativesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code alternativeCourse}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void enterAlternativeCourse(CredenceParser.AlternativeCourseContext ctx);
	/**
	 * Exit a parse tree produced by the {@code alternativeCourse}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void exitAlternativeCourse(CredenceParser.AlternativeCourseContext ctx);
	/**
	 * Enter a parse tree produced by the {@code alternativeAny}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void enterAlternativeAny(CredenceParser.AlternativeAnyContext ctx);
	/**
	 * Exit a parse tree produced by the {@code alternativeAny}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void exitAlternativeAny(CredenceParser.AlternativeAnyContext ctx);
	/**
	 * Enter a parse tree produced by the {@code alternativeGroup}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void enterAlternativeGroup(CredenceParser.AlternativeGroupContext ctx);
	/**
	 * Exit a parse tree produced by the {@code alternativeGroup}
	 * labeled alternative in {@link CredenceParser#alternative}.
	 * @param ctx the parse tree
	 */
	void exitAlternativeGroup(CredenceParser.AlternativeGroupContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#times}.
	 * @param ctx the parse tree
	 */
	void enterTimes(CredenceParser.TimesContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#times}.
	 * @param ctx the parse tree
	 */
	void exitTimes(CredenceParser.TimesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code anyFrom}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void enterAnyFrom(CredenceParser.AnyFromContext ctx);
	/**
	 * Exit a parse tree produced by the {@code anyFrom}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void exitAnyFrom(CredenceParser.AnyFromContext ctx);
	/**
	 * Enter a parse tree produced by the {@code anyNumbered}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void enterAnyNumbered(CredenceParser.AnyNumberedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code anyNumbered}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void exitAnyNumbered(CredenceParser.AnyNumberedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code anyOpen}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void enterAnyOpen(CredenceParser.AnyOpenContext ctx);
	/**
	 * Exit a parse tree produced by the {@code anyOpen}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void exitAnyOpen(CredenceParser.AnyOpenContext ctx);
	/**
	 * Enter a parse tree produced by the {@code anyCourseOf}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void enterAnyCourseOf(CredenceParser.AnyCourseOfContext ctx);
	/**
	 * Exit a parse tree produced by the {@code anyCourseOf}
	 * labeled alternative in {@link CredenceParser#anyCourse}.
	 * @param ctx the parse tree
	 */
	void exitAnyCourseOf(CredenceParser.AnyCourseOfContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#except}.
	 * @param ctx the parse tree
	 */
	void enterExcept(CredenceParser.ExceptContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#except}.
	 * @param ctx the parse tree
	 */
	void exitExcept(CredenceParser.ExceptContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#subject}.
	 * @param ctx the parse tree
	 */
	void enterSubject(CredenceParser.SubjectContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#subject}.
	 * @param ctx the parse tree
	 */
	void exitSubject(CredenceParser.SubjectContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#numbered}.
	 * @param ctx the parse tree
	 */
	void enterNumbered(CredenceParser.NumberedContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#numbered}.
	 * @param ctx the parse tree
	 */
	void exitNumbered(CredenceParser.NumberedContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#option}.
	 * @param ctx the parse tree
	 */
	void enterOption(CredenceParser.OptionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#option}.
	 * @param ctx the parse tree
	 */
	void exitOption(CredenceParser.OptionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#size}.
	 * @param ctx the parse tree
	 */
	void enterSize(CredenceParser.SizeContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#size}.
	 * @param ctx the parse tree
	 */
	void exitSize(CredenceParser.SizeContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#sizeMeasure}.
	 * @param ctx the parse tree
	 */
	void enterSizeMeasure(CredenceParser.SizeMeasureContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#sizeMeasure}.
	 * @param ctx the parse tree
	 */
	void exitSizeMeasure(CredenceParser.SizeMeasureContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#limit}.
	 * @param ctx the parse tree
	 */
	void enterLimit(CredenceParser.LimitContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#limit}.
	 * @param ctx the parse tree
	 */
	void exitLimit(CredenceParser.LimitContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#quantity}.
	 * @param ctx the parse tree
	 */
	void enterQuantity(CredenceParser.QuantityContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#quantity}.
	 * @param ctx the parse tree
	 */
	void exitQuantity(CredenceParser.QuantityContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#measure}.
	 * @param ctx the parse tree
	 */
	void enterMeasure(CredenceParser.MeasureContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#measure}.
	 * @param ctx the parse tree
	 */
	void exitMeasure(CredenceParser.MeasureContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeLabel}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeLabel(CredenceParser.ScopeLabelContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeLabel}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeLabel(CredenceParser.ScopeLabelContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeCourses}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeCourses(CredenceParser.ScopeCoursesContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeCourses}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeCourses(CredenceParser.ScopeCoursesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeSubject}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeSubject(CredenceParser.ScopeSubjectContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeSubject}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeSubject(CredenceParser.ScopeSubjectContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeEach}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeEach(CredenceParser.ScopeEachContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeEach}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeEach(CredenceParser.ScopeEachContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeUnit}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeUnit(CredenceParser.ScopeUnitContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeUnit}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeUnit(CredenceParser.ScopeUnitContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeOutside}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeOutside(CredenceParser.ScopeOutsideContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeOutside}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeOutside(CredenceParser.ScopeOutsideContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeAttribute}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeAttribute(CredenceParser.ScopeAttributeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeAttribute}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeAttribute(CredenceParser.ScopeAttributeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeNumbered}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeNumbered(CredenceParser.ScopeNumberedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeNumbered}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeNumbered(CredenceParser.ScopeNumberedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeGrade}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeGrade(CredenceParser.ScopeGradeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeGrade}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeGrade(CredenceParser.ScopeGradeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeNotShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeNotShared(CredenceParser.ScopeNotSharedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeNotShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeNotShared(CredenceParser.ScopeNotSharedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeShared(CredenceParser.ScopeSharedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeShared}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeShared(CredenceParser.ScopeSharedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code scopeTaken}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void enterScopeTaken(CredenceParser.ScopeTakenContext ctx);
	/**
	 * Exit a parse tree produced by the {@code scopeTaken}
	 * labeled alternative in {@link CredenceParser#limitScope}.
	 * @param ctx the parse tree
	 */
	void exitScopeTaken(CredenceParser.ScopeTakenContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#exclusion}.
	 * @param ctx the parse tree
	 */
	void enterExclusion(CredenceParser.ExclusionContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#exclusion}.
	 * @param ctx the parse tree
	 */
	void exitExclusion(CredenceParser.ExclusionContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#order}.
	 * @param ctx the parse tree
	 */
	void enterOrder(CredenceParser.OrderContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#order}.
	 * @param ctx the parse tree
	 */
	void exitOrder(CredenceParser.OrderContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#orderStep}.
	 * @param ctx the parse tree
	 */
	void enterOrderStep(CredenceParser.OrderStepContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#orderStep}.
	 * @param ctx the parse tree
	 */
	void exitOrderStep(CredenceParser.OrderStepContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#condition_}.
	 * @param ctx the parse tree
	 */
	void enterCondition_(CredenceParser.Condition_Context ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#condition_}.
	 * @param ctx the parse tree
	 */
	void exitCondition_(CredenceParser.Condition_Context ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#note_}.
	 * @param ctx the parse tree
	 */
	void enterNote_(CredenceParser.Note_Context ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#note_}.
	 * @param ctx the parse tree
	 */
	void exitNote_(CredenceParser.Note_Context ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#shareNone}.
	 * @param ctx the parse tree
	 */
	void enterShareNone(CredenceParser.ShareNoneContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#shareNone}.
	 * @param ctx the parse tree
	 */
	void exitShareNone(CredenceParser.ShareNoneContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#mayShare}.
	 * @param ctx the parse tree
	 */
	void enterMayShare(CredenceParser.MayShareContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#mayShare}.
	 * @param ctx the parse tree
	 */
	void exitMayShare(CredenceParser.MayShareContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#amount}.
	 * @param ctx the parse tree
	 */
	void enterAmount(CredenceParser.AmountContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#amount}.
	 * @param ctx the parse tree
	 */
	void exitAmount(CredenceParser.AmountContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#number}.
	 * @param ctx the parse tree
	 */
	void enterNumber(CredenceParser.NumberContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#number}.
	 * @param ctx the parse tree
	 */
	void exitNumber(CredenceParser.NumberContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#degree}.
	 * @param ctx the parse tree
	 */
	void enterDegree(CredenceParser.DegreeContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#degree}.
	 * @param ctx the parse tree
	 */
	void exitDegree(CredenceParser.DegreeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code degreeUnits}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 */
	void enterDegreeUnits(CredenceParser.DegreeUnitsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code degreeUnits}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 */
	void exitDegreeUnits(CredenceParser.DegreeUnitsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code degreeCollege}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 */
	void enterDegreeCollege(CredenceParser.DegreeCollegeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code degreeCollege}
	 * labeled alternative in {@link CredenceParser#degreeItem}.
	 * @param ctx the parse tree
	 */
	void exitDegreeCollege(CredenceParser.DegreeCollegeContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#program}.
	 * @param ctx the parse tree
	 */
	void enterProgram(CredenceParser.ProgramContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#program}.
	 * @param ctx the parse tree
	 */
	void exitProgram(CredenceParser.ProgramContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindCertificate}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindCertificate(CredenceParser.KindCertificateContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindCertificate}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindCertificate(CredenceParser.KindCertificateContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindUnclassified}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindUnclassified(CredenceParser.KindUnclassifiedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindUnclassified}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindUnclassified(CredenceParser.KindUnclassifiedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindNonCredit}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindNonCredit(CredenceParser.KindNonCreditContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindNonCredit}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindNonCredit(CredenceParser.KindNonCreditContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindMicro(CredenceParser.KindMicroContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindMicro(CredenceParser.KindMicroContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindNonCreditMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindNonCreditMicro(CredenceParser.KindNonCreditMicroContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindNonCreditMicro}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindNonCreditMicro(CredenceParser.KindNonCreditMicroContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindParticipation}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindParticipation(CredenceParser.KindParticipationContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindParticipation}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindParticipation(CredenceParser.KindParticipationContext ctx);
	/**
	 * Enter a parse tree produced by the {@code kindExperience}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void enterKindExperience(CredenceParser.KindExperienceContext ctx);
	/**
	 * Exit a parse tree produced by the {@code kindExperience}
	 * labeled alternative in {@link CredenceParser#kind}.
	 * @param ctx the parse tree
	 */
	void exitKindExperience(CredenceParser.KindExperienceContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#audienceWord}.
	 * @param ctx the parse tree
	 */
	void enterAudienceWord(CredenceParser.AudienceWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#audienceWord}.
	 * @param ctx the parse tree
	 */
	void exitAudienceWord(CredenceParser.AudienceWordContext ctx);
	/**
	 * Enter a parse tree produced by the {@code status}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterStatus(CredenceParser.StatusContext ctx);
	/**
	 * Exit a parse tree produced by the {@code status}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitStatus(CredenceParser.StatusContext ctx);
	/**
	 * Enter a parse tree produced by the {@code titlePreferred}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterTitlePreferred(CredenceParser.TitlePreferredContext ctx);
	/**
	 * Exit a parse tree produced by the {@code titlePreferred}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitTitlePreferred(CredenceParser.TitlePreferredContext ctx);
	/**
	 * Enter a parse tree produced by the {@code formerly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterFormerly(CredenceParser.FormerlyContext ctx);
	/**
	 * Exit a parse tree produced by the {@code formerly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitFormerly(CredenceParser.FormerlyContext ctx);
	/**
	 * Enter a parse tree produced by the {@code field}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterField(CredenceParser.FieldContext ctx);
	/**
	 * Exit a parse tree produced by the {@code field}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitField(CredenceParser.FieldContext ctx);
	/**
	 * Enter a parse tree produced by the {@code sponsor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterSponsor(CredenceParser.SponsorContext ctx);
	/**
	 * Exit a parse tree produced by the {@code sponsor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitSponsor(CredenceParser.SponsorContext ctx);
	/**
	 * Enter a parse tree produced by the {@code jointly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterJointly(CredenceParser.JointlyContext ctx);
	/**
	 * Exit a parse tree produced by the {@code jointly}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitJointly(CredenceParser.JointlyContext ctx);
	/**
	 * Enter a parse tree produced by the {@code duration}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterDuration(CredenceParser.DurationContext ctx);
	/**
	 * Exit a parse tree produced by the {@code duration}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitDuration(CredenceParser.DurationContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programEffect}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramEffect(CredenceParser.ProgramEffectContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programEffect}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramEffect(CredenceParser.ProgramEffectContext ctx);
	/**
	 * Enter a parse tree produced by the {@code standAlone}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterStandAlone(CredenceParser.StandAloneContext ctx);
	/**
	 * Exit a parse tree produced by the {@code standAlone}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitStandAlone(CredenceParser.StandAloneContext ctx);
	/**
	 * Enter a parse tree produced by the {@code togetherWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterTogetherWith(CredenceParser.TogetherWithContext ctx);
	/**
	 * Exit a parse tree produced by the {@code togetherWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitTogetherWith(CredenceParser.TogetherWithContext ctx);
	/**
	 * Enter a parse tree produced by the {@code preparesForExam}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPreparesForExam(CredenceParser.PreparesForExamContext ctx);
	/**
	 * Exit a parse tree produced by the {@code preparesForExam}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPreparesForExam(CredenceParser.PreparesForExamContext ctx);
	/**
	 * Enter a parse tree produced by the {@code preparesFor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPreparesFor(CredenceParser.PreparesForContext ctx);
	/**
	 * Exit a parse tree produced by the {@code preparesFor}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPreparesFor(CredenceParser.PreparesForContext ctx);
	/**
	 * Enter a parse tree produced by the {@code federalAid}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterFederalAid(CredenceParser.FederalAidContext ctx);
	/**
	 * Exit a parse tree produced by the {@code federalAid}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitFederalAid(CredenceParser.FederalAidContext ctx);
	/**
	 * Enter a parse tree produced by the {@code cip}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterCip(CredenceParser.CipContext ctx);
	/**
	 * Exit a parse tree produced by the {@code cip}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitCip(CredenceParser.CipContext ctx);
	/**
	 * Enter a parse tree produced by the {@code alignedWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterAlignedWith(CredenceParser.AlignedWithContext ctx);
	/**
	 * Exit a parse tree produced by the {@code alignedWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitAlignedWith(CredenceParser.AlignedWithContext ctx);
	/**
	 * Enter a parse tree produced by the {@code need}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterNeed(CredenceParser.NeedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code need}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitNeed(CredenceParser.NeedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code population}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPopulation(CredenceParser.PopulationContext ctx);
	/**
	 * Exit a parse tree produced by the {@code population}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPopulation(CredenceParser.PopulationContext ctx);
	/**
	 * Enter a parse tree produced by the {@code consulted}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterConsulted(CredenceParser.ConsultedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code consulted}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitConsulted(CredenceParser.ConsultedContext ctx);
	/**
	 * Enter a parse tree produced by the {@code admission}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterAdmission(CredenceParser.AdmissionContext ctx);
	/**
	 * Exit a parse tree produced by the {@code admission}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitAdmission(CredenceParser.AdmissionContext ctx);
	/**
	 * Enter a parse tree produced by the {@code requirements}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterRequirements(CredenceParser.RequirementsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code requirements}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitRequirements(CredenceParser.RequirementsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code prerequisitesApart}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPrerequisitesApart(CredenceParser.PrerequisitesApartContext ctx);
	/**
	 * Exit a parse tree produced by the {@code prerequisitesApart}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPrerequisitesApart(CredenceParser.PrerequisitesApartContext ctx);
	/**
	 * Enter a parse tree produced by the {@code sharedList}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterSharedList(CredenceParser.SharedListContext ctx);
	/**
	 * Exit a parse tree produced by the {@code sharedList}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitSharedList(CredenceParser.SharedListContext ctx);
	/**
	 * Enter a parse tree produced by the {@code waive}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterWaive(CredenceParser.WaiveContext ctx);
	/**
	 * Exit a parse tree produced by the {@code waive}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitWaive(CredenceParser.WaiveContext ctx);
	/**
	 * Enter a parse tree produced by the {@code unitsWithPrerequisites}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterUnitsWithPrerequisites(CredenceParser.UnitsWithPrerequisitesContext ctx);
	/**
	 * Exit a parse tree produced by the {@code unitsWithPrerequisites}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitUnitsWithPrerequisites(CredenceParser.UnitsWithPrerequisitesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programLevel}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramLevel(CredenceParser.ProgramLevelContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programLevel}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramLevel(CredenceParser.ProgramLevelContext ctx);
	/**
	 * Enter a parse tree produced by the {@code form}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterForm(CredenceParser.FormContext ctx);
	/**
	 * Exit a parse tree produced by the {@code form}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitForm(CredenceParser.FormContext ctx);
	/**
	 * Enter a parse tree produced by the {@code gpa}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterGpa(CredenceParser.GpaContext ctx);
	/**
	 * Exit a parse tree produced by the {@code gpa}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitGpa(CredenceParser.GpaContext ctx);
	/**
	 * Enter a parse tree produced by the {@code minimumGrade}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterMinimumGrade(CredenceParser.MinimumGradeContext ctx);
	/**
	 * Exit a parse tree produced by the {@code minimumGrade}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitMinimumGrade(CredenceParser.MinimumGradeContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programGrading}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramGrading(CredenceParser.ProgramGradingContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programGrading}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramGrading(CredenceParser.ProgramGradingContext ctx);
	/**
	 * Enter a parse tree produced by the {@code repeatCap}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterRepeatCap(CredenceParser.RepeatCapContext ctx);
	/**
	 * Exit a parse tree produced by the {@code repeatCap}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitRepeatCap(CredenceParser.RepeatCapContext ctx);
	/**
	 * Enter a parse tree produced by the {@code residence}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterResidence(CredenceParser.ResidenceContext ctx);
	/**
	 * Exit a parse tree produced by the {@code residence}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitResidence(CredenceParser.ResidenceContext ctx);
	/**
	 * Enter a parse tree produced by the {@code transfer}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterTransfer(CredenceParser.TransferContext ctx);
	/**
	 * Exit a parse tree produced by the {@code transfer}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitTransfer(CredenceParser.TransferContext ctx);
	/**
	 * Enter a parse tree produced by the {@code priorLearning}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPriorLearning(CredenceParser.PriorLearningContext ctx);
	/**
	 * Exit a parse tree produced by the {@code priorLearning}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPriorLearning(CredenceParser.PriorLearningContext ctx);
	/**
	 * Enter a parse tree produced by the {@code sharing}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterSharing(CredenceParser.SharingContext ctx);
	/**
	 * Exit a parse tree produced by the {@code sharing}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitSharing(CredenceParser.SharingContext ctx);
	/**
	 * Enter a parse tree produced by the {@code notWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterNotWith(CredenceParser.NotWithContext ctx);
	/**
	 * Exit a parse tree produced by the {@code notWith}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitNotWith(CredenceParser.NotWithContext ctx);
	/**
	 * Enter a parse tree produced by the {@code notOpenTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterNotOpenTo(CredenceParser.NotOpenToContext ctx);
	/**
	 * Exit a parse tree produced by the {@code notOpenTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitNotOpenTo(CredenceParser.NotOpenToContext ctx);
	/**
	 * Enter a parse tree produced by the {@code openTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterOpenTo(CredenceParser.OpenToContext ctx);
	/**
	 * Exit a parse tree produced by the {@code openTo}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitOpenTo(CredenceParser.OpenToContext ctx);
	/**
	 * Enter a parse tree produced by the {@code stacksInto}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterStacksInto(CredenceParser.StacksIntoContext ctx);
	/**
	 * Exit a parse tree produced by the {@code stacksInto}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitStacksInto(CredenceParser.StacksIntoContext ctx);
	/**
	 * Enter a parse tree produced by the {@code substitute}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterSubstitute(CredenceParser.SubstituteContext ctx);
	/**
	 * Exit a parse tree produced by the {@code substitute}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitSubstitute(CredenceParser.SubstituteContext ctx);
	/**
	 * Enter a parse tree produced by the {@code completeWithin}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterCompleteWithin(CredenceParser.CompleteWithinContext ctx);
	/**
	 * Exit a parse tree produced by the {@code completeWithin}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitCompleteWithin(CredenceParser.CompleteWithinContext ctx);
	/**
	 * Enter a parse tree produced by the {@code recency}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterRecency(CredenceParser.RecencyContext ctx);
	/**
	 * Exit a parse tree produced by the {@code recency}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitRecency(CredenceParser.RecencyContext ctx);
	/**
	 * Enter a parse tree produced by the {@code outcomes}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterOutcomes(CredenceParser.OutcomesContext ctx);
	/**
	 * Exit a parse tree produced by the {@code outcomes}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitOutcomes(CredenceParser.OutcomesContext ctx);
	/**
	 * Enter a parse tree produced by the {@code approvals}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterApprovals(CredenceParser.ApprovalsContext ctx);
	/**
	 * Exit a parse tree produced by the {@code approvals}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitApprovals(CredenceParser.ApprovalsContext ctx);
	/**
	 * Enter a parse tree produced by the {@code notation}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterNotation(CredenceParser.NotationContext ctx);
	/**
	 * Exit a parse tree produced by the {@code notation}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitNotation(CredenceParser.NotationContext ctx);
	/**
	 * Enter a parse tree produced by the {@code recordedOn}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterRecordedOn(CredenceParser.RecordedOnContext ctx);
	/**
	 * Exit a parse tree produced by the {@code recordedOn}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitRecordedOn(CredenceParser.RecordedOnContext ctx);
	/**
	 * Enter a parse tree produced by the {@code printedWording}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterPrintedWording(CredenceParser.PrintedWordingContext ctx);
	/**
	 * Exit a parse tree produced by the {@code printedWording}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitPrintedWording(CredenceParser.PrintedWordingContext ctx);
	/**
	 * Enter a parse tree produced by the {@code seal}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterSeal(CredenceParser.SealContext ctx);
	/**
	 * Exit a parse tree produced by the {@code seal}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitSeal(CredenceParser.SealContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programPolicy}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramPolicy(CredenceParser.ProgramPolicyContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programPolicy}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramPolicy(CredenceParser.ProgramPolicyContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programCondition}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramCondition(CredenceParser.ProgramConditionContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programCondition}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramCondition(CredenceParser.ProgramConditionContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programSource}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramSource(CredenceParser.ProgramSourceContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programSource}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramSource(CredenceParser.ProgramSourceContext ctx);
	/**
	 * Enter a parse tree produced by the {@code programShared}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void enterProgramShared(CredenceParser.ProgramSharedContext ctx);
	/**
	 * Exit a parse tree produced by the {@code programShared}
	 * labeled alternative in {@link CredenceParser#programItem}.
	 * @param ctx the parse tree
	 */
	void exitProgramShared(CredenceParser.ProgramSharedContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#admissionLine}.
	 * @param ctx the parse tree
	 */
	void enterAdmissionLine(CredenceParser.AdmissionLineContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#admissionLine}.
	 * @param ctx the parse tree
	 */
	void exitAdmissionLine(CredenceParser.AdmissionLineContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#share}.
	 * @param ctx the parse tree
	 */
	void enterShare(CredenceParser.ShareContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#share}.
	 * @param ctx the parse tree
	 */
	void exitShare(CredenceParser.ShareContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#outcome}.
	 * @param ctx the parse tree
	 */
	void enterOutcome(CredenceParser.OutcomeContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#outcome}.
	 * @param ctx the parse tree
	 */
	void exitOutcome(CredenceParser.OutcomeContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#approval}.
	 * @param ctx the parse tree
	 */
	void enterApproval(CredenceParser.ApprovalContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#approval}.
	 * @param ctx the parse tree
	 */
	void exitApproval(CredenceParser.ApprovalContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#body}.
	 * @param ctx the parse tree
	 */
	void enterBody(CredenceParser.BodyContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#body}.
	 * @param ctx the parse tree
	 */
	void exitBody(CredenceParser.BodyContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#word}.
	 * @param ctx the parse tree
	 */
	void enterWord(CredenceParser.WordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#word}.
	 * @param ctx the parse tree
	 */
	void exitWord(CredenceParser.WordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#freeWord}.
	 * @param ctx the parse tree
	 */
	void enterFreeWord(CredenceParser.FreeWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#freeWord}.
	 * @param ctx the parse tree
	 */
	void exitFreeWord(CredenceParser.FreeWordContext ctx);
	/**
	 * Enter a parse tree produced by {@link CredenceParser#boundWord}.
	 * @param ctx the parse tree
	 */
	void enterBoundWord(CredenceParser.BoundWordContext ctx);
	/**
	 * Exit a parse tree produced by {@link CredenceParser#boundWord}.
	 * @param ctx the parse tree
	 */
	void exitBoundWord(CredenceParser.BoundWordContext ctx);
}