package dev.credence.syntax;

import dev.credence.syntax.CredenceParser.AssessorsContext;
import dev.credence.syntax.ast.Assessors;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.SharedItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the lines of courses, and those that programs say in the same words. */
final class CourseBuilder extends CredenceParserBaseVisitor<CourseItem> {
    private final Places places;
    private final ConditionBuilder conditions;

    CourseBuilder(Places places) {
        this.places = places;
        this.conditions = new ConditionBuilder(places);
    }

    List<CourseItem> items(List<CredenceParser.CourseItemContext> nodes) {
        var items = new ArrayList<CourseItem>(nodes.size());
        for (var node : nodes) {
            if (!places.isBroken(node)) {
                items.add(node.accept(this));
            }
        }
        return List.copyOf(items);
    }

    @Override
    public CourseItem visitUnitsOf(CredenceParser.UnitsOfContext node) {
        var units = node.courseUnits();
        var span = places.span(node);
        if (units.K_UNKNOWN() != null) {
            return new CourseItem.UnitsUnknown(span);
        }
        var numbers = units.number().stream().map(places::number).toList();
        boolean range = units.K_TO() != null;
        boolean stepped = units.K_STEPS() != null;
        Optional<Num> step = stepped ? Optional.of(numbers.get(2)) : Optional.empty();
        return new CourseItem.UnitsLine(stepped ? numbers.subList(0, 2) : numbers, range, step, span);
    }

    @Override
    public CourseItem visitNonCredit(CredenceParser.NonCreditContext node) {
        return new CourseItem.NonCredit(places.span(node));
    }

    @Override
    public CourseItem visitLevelOf(CredenceParser.LevelOfContext node) {
        return new CourseItem.LevelLine(Amounts.level(node.level()), places.span(node));
    }

    @Override
    public CourseItem visitGradingOf(CredenceParser.GradingOfContext node) {
        return new CourseItem.GradingLine(Amounts.grading(node.gradingBasis()), places.span(node));
    }

    @Override
    public CourseItem visitPrerequisitesOf(CredenceParser.PrerequisitesOfContext node) {
        return condition(CourseItem.Role.PREREQUISITES, node.condition(), node);
    }

    @Override
    public CourseItem visitCorequisitesOf(CredenceParser.CorequisitesOfContext node) {
        return condition(CourseItem.Role.COREQUISITES, node.condition(), node);
    }

    @Override
    public CourseItem visitRecommendedOf(CredenceParser.RecommendedOfContext node) {
        return condition(CourseItem.Role.RECOMMENDED, node.condition(), node);
    }

    private CourseItem condition(
            CourseItem.Role role, CredenceParser.ConditionContext condition, CredenceParser.CourseItemContext node) {
        return new CourseItem.ConditionLine(role, conditions.build(condition), places.span(node));
    }

    @Override
    public CourseItem visitSameAs(CredenceParser.SameAsContext node) {
        return new CourseItem.SameAs(places.courses(node.courseRefs()), places.span(node));
    }

    @Override
    public CourseItem visitNoCreditWith(CredenceParser.NoCreditWithContext node) {
        return new CourseItem.NoCreditWith(places.courses(node.courseRefs()), places.span(node));
    }

    @Override
    public CourseItem visitFormerlyCourse(CredenceParser.FormerlyCourseContext node) {
        return new CourseItem.Formerly(places.courses(node.courseRefs()), places.span(node));
    }

    @Override
    public CourseItem visitRepeatable(CredenceParser.RepeatableContext node) {
        boolean inUnits = node.repeatMeasure() != null && node.repeatMeasure().unitWord() != null;
        return new CourseItem.Repeatable(places.optionalNumber(node.number()), inUnits, places.span(node));
    }

    @Override
    public CourseItem visitCountsAs(CredenceParser.CountsAsContext node) {
        return new CourseItem.CountsAs(places.names(node.names()), places.span(node));
    }

    @Override
    public SharedItem visitCourseShared(CredenceParser.CourseSharedContext node) {
        return shared(node.shared());
    }

    SharedItem shared(CredenceParser.SharedContext node) {
        return (SharedItem) node.accept(this);
    }

    @Override
    public CourseItem visitDescription(CredenceParser.DescriptionContext node) {
        return new SharedItem.Description(places.text(node.text()), places.span(node));
    }

    @Override
    public CourseItem visitDepartment(CredenceParser.DepartmentContext node) {
        return new SharedItem.Department(places.text(node.STRING()), places.span(node));
    }

    @Override
    public CourseItem visitCollege(CredenceParser.CollegeContext node) {
        return new SharedItem.CollegeLine(places.word(node.word()), places.span(node));
    }

    @Override
    public CourseItem visitOffered(CredenceParser.OfferedContext node) {
        return new SharedItem.Offered(places.names(node.names()), places.span(node));
    }

    @Override
    public CourseItem visitDelivery(CredenceParser.DeliveryContext node) {
        return new SharedItem.Delivery(places.names(node.names()), places.span(node));
    }

    @Override
    public CourseItem visitContactHours(CredenceParser.ContactHoursContext node) {
        return new SharedItem.ContactHours(places.number(node.number()), places.span(node));
    }

    @Override
    public CourseItem visitCeu(CredenceParser.CeuContext node) {
        return new SharedItem.Ceu(places.number(node.number()), places.span(node));
    }

    @Override
    public CourseItem visitAssessedBy(CredenceParser.AssessedByContext node) {
        return new SharedItem.AssessedBy(assessors(node.assessors()), places.span(node));
    }

    Assessors assessors(AssessorsContext node) {
        var courses = new ArrayList<CodeRef>();
        var words = new ArrayList<Text>();
        for (var assessor : node.assessor()) {
            if (assessor.courseRef() != null) {
                courses.add(places.course(assessor.courseRef()));
            } else {
                words.add(places.text(assessor.STRING()));
            }
        }
        return new Assessors(List.copyOf(courses), List.copyOf(words));
    }

    @Override
    public CourseItem visitNote(CredenceParser.NoteContext node) {
        return new SharedItem.Note(places.text(node.text()), places.span(node));
    }
}
