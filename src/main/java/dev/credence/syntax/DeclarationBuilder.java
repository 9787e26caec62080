package dev.credence.syntax;

import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds what stands at the top of a file. */
final class DeclarationBuilder {
    private final Places places;
    private final CourseBuilder courses;
    private final ProgramBuilder programs;
    private final InstitutionBuilder institutions;
    private final ImportBuilder imports;
    private final Kinds kinds;
    private final PolicyBuilder policies;

    DeclarationBuilder(Places places) {
        this.places = places;
        this.courses = new CourseBuilder(places);
        this.programs = new ProgramBuilder(places);
        this.institutions = new InstitutionBuilder(places, programs);
        this.imports = new ImportBuilder(places);
        this.kinds = new Kinds(places);
        this.policies = new PolicyBuilder(places, programs);
    }

    /** Empty where the first line is so broken that nothing is declared. */
    Optional<Declaration> build(CredenceParser.DeclarationContext node) {
        if (places.isBroken(node) || node.getChildCount() == 0) {
            return Optional.empty();
        }
        if (node.program() != null) {
            return Optional.of(program(node.program()));
        }
        if (node.course() != null) {
            return Optional.of(course(node.course()));
        }
        if (node.courseImport() != null) {
            return Optional.of(imports.build(node.courseImport()));
        }
        if (node.policy() != null) {
            return Optional.of(policies.build(node.policy()));
        }
        if (node.degree() != null) {
            return Optional.of(degree(node.degree()));
        }
        return Optional.of(
                node.institution() != null
                        ? institutions.institution(node.institution())
                        : institutions.edition(node.edition()));
    }

    private Declaration program(CredenceParser.ProgramContext node) {
        return new Declaration.Program(
                kinds.of(node.kind()),
                places.word(node.word()),
                places.text(node.STRING()),
                programs.items(node.programItem()),
                head(node, node.STRING()),
                places.span(node));
    }

    private Declaration course(CredenceParser.CourseContext node) {
        var named = node.courseName();
        boolean titled = named.STRING() != null;
        CodeRef name =
                titled ? places.titled(named.STRING(), places.span(named)) : places.code(named.CODE(), named.topic());
        Optional<Text> title = places.optionalText(node.STRING());
        if (title.isEmpty() && titled) {
            title = Optional.of(places.text(named.STRING()));
        }
        var last = node.STRING() != null ? node.STRING().getSymbol() : named.getStop();
        return new Declaration.Course(
                name, title, courses.items(node.courseItem()), places.span(node.getStart(), last), places.span(node));
    }

    private Declaration degree(CredenceParser.DegreeContext node) {
        Optional<Num> units = Optional.empty();
        Optional<Text> college = Optional.empty();
        for (var item : node.degreeItem()) {
            if (item instanceof CredenceParser.DegreeUnitsContext worth && !places.isBroken(item)) {
                units = Optional.of(places.number(worth.number()));
            } else if (item instanceof CredenceParser.DegreeCollegeContext of && !places.isBroken(item)) {
                college = Optional.of(places.word(of.word()));
            }
        }
        Optional<String> level = node.K_GRADUATE() != null
                ? Optional.of("graduate")
                : node.K_UNDERGRADUATE() != null ? Optional.of("undergraduate") : Optional.empty();
        return new Declaration.Degree(
                level,
                places.word(node.word()),
                places.text(node.STRING()),
                units,
                college,
                head(node, node.STRING()),
                places.span(node));
    }

    private Span head(ParserRuleContext node, @Nullable TerminalNode last) {
        return places.span(node.getStart(), last == null ? node.getStart() : last.getSymbol());
    }
}
