package dev.credence.syntax;

import dev.credence.source.Span;
import dev.credence.syntax.CredenceParser.AlternativesContext;
import dev.credence.syntax.CredenceParser.EntryCoreContext;
import dev.credence.syntax.CredenceParser.LineContext;
import dev.credence.syntax.CredenceParser.OpenPartContext;
import dev.credence.syntax.CredenceParser.OpenTailContext;
import dev.credence.syntax.ast.AmountNode;
import dev.credence.syntax.ast.BlockNode;
import dev.credence.syntax.ast.EntryNode;
import dev.credence.syntax.ast.LineNode;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the lines of requirement blocks that ask for something; {@link LimitBuilder} builds the rules beside them. */
final class RequirementBuilder extends CredenceParserBaseVisitor<EntryNode> {
    private final Places places;
    private final Amounts amounts;
    private final LimitBuilder limits;

    RequirementBuilder(Places places) {
        this.places = places;
        this.amounts = new Amounts(places);
        this.limits = new LimitBuilder(places);
    }

    BlockNode block(CredenceParser.@Nullable BlockContext node, Span span) {
        var lines = new ArrayList<LineNode>();
        if (node != null) {
            for (LineContext line : node.line()) {
                if (!places.isBroken(line)) {
                    lines.add(line(line));
                }
            }
            if (node.line().size() == lines.size()) {
                new CommaSlips(places).check(lines, node.sep());
            }
        }
        return new BlockNode(lines, span);
    }

    private LineNode line(LineContext line) {
        var entry = line.entry();
        if (entry == null) {
            return line.getChild(0).accept(limits);
        }
        Optional<Text> audience = entry.audience() == null
                ? Optional.empty()
                : Optional.of(places.text(entry.audience().STRING()));
        return new LineNode.Entry(entry(entry.entryCore()), audience, places.span(line));
    }

    private EntryNode entry(EntryCoreContext node) {
        return node.accept(this);
    }

    @Override
    public EntryNode visitEntryCourses(CredenceParser.EntryCoursesContext node) {
        return visitAlternatives(node.alternatives());
    }

    @Override
    public EntryNode visitAlternatives(AlternativesContext node) {
        if (node.alternative().size() == 1) {
            return node.alternative(0).accept(this);
        }
        var parts = new ArrayList<EntryNode>();
        for (var alternative : node.alternative()) {
            parts.add(alternative.accept(this));
        }
        boolean and = node.connective().stream().anyMatch(c -> c.K_AND() != null);
        boolean or = node.connective().stream().anyMatch(c -> c.K_OR() != null);
        var span = places.span(node);
        if (and && or) {
            places.report(Readings.mixed(node, span));
        }
        return or ? new EntryNode.Either(List.copyOf(parts), span) : new EntryNode.Both(List.copyOf(parts), span);
    }

    @Override
    public EntryNode visitAlternativeCourse(CredenceParser.AlternativeCourseContext node) {
        Optional<Num> units = places.optionalNumber(node.number());
        return new EntryNode.Course(places.course(node.courseRef()), units, times(node.times()), places.span(node));
    }

    static int times(CredenceParser.@Nullable TimesContext node) {
        if (node == null) {
            return 1;
        }
        return node.INT() == null ? 2 : small(node.INT().getText());
    }

    private static int small(String digits) {
        return digits.length() > 4 ? 9999 : Integer.parseInt(digits);
    }

    @Override
    public EntryNode visitAlternativeAny(CredenceParser.AlternativeAnyContext node) {
        return node.anyCourse().accept(this);
    }

    @Override
    public EntryNode visitAlternativeGroup(CredenceParser.AlternativeGroupContext node) {
        return visitAlternatives(node.alternatives());
    }

    @Override
    public EntryNode visitEntryAllOf(CredenceParser.EntryAllOfContext node) {
        return new EntryNode.AllOf(
                places.optionalText(node.STRING()),
                block(node.block(), braces(node.LBRACE(), node.RBRACE())),
                places.span(node.getStart(), node.LBRACE().getSymbol()),
                places.span(node));
    }

    @Override
    public EntryNode visitEntryChoose(CredenceParser.EntryChooseContext node) {
        return new EntryNode.Choose(
                amounts.amount(node.amount()),
                places.optionalText(node.STRING()),
                block(node.block(), braces(node.LBRACE(), node.RBRACE())),
                head(node.getStart(), node.K_FROM().getSymbol()),
                places.span(node));
    }

    @Override
    public EntryNode visitEntryUnits(CredenceParser.EntryUnitsContext node) {
        var amount = amounts.amount(node.amount());
        var level = Amounts.optionalLevel(node.level());
        var list = node.fromList();
        if (list == null) {
            return open(amount, Measure.UNITS, level, node.openPart(), places.span(node));
        }
        return new EntryNode.UnitsFrom(
                amount,
                level,
                places.optionalText(list.STRING()),
                block(list.block(), braces(list.LBRACE(), list.RBRACE())),
                head(node.getStart(), list.K_FROM().getSymbol()),
                places.span(node));
    }

    @Override
    public EntryNode visitEntryCount(CredenceParser.EntryCountContext node) {
        return open(
                amounts.amount(node.amount()),
                Measure.COURSES,
                Amounts.optionalLevel(node.level()),
                node.openPart(),
                places.span(node));
    }

    private EntryNode open(
            AmountNode amount,
            Measure measure,
            Optional<dev.credence.syntax.ast.LevelName> level,
            OpenPartContext node,
            Span span) {
        return new EntryNode.Open(
                amount, measure, level, places.optionalText(node.STRING()), tail(node.openTail()), span);
    }

    private EntryNode.OpenTail tail(List<OpenTailContext> nodes) {
        Optional<Text> approvedBy = Optional.empty();
        Optional<AmountNode> each = Optional.empty();
        for (var node : nodes) {
            if (node.who() != null) {
                approvedBy = Optional.of(places.who(node.who()));
            } else {
                each = Optional.of(amounts.amount(node.amount()));
            }
        }
        return new EntryNode.OpenTail(approvedBy, each);
    }

    @Override
    public EntryNode visitAnyFrom(CredenceParser.AnyFromContext node) {
        return new EntryNode.AnyFrom(places.text(node.STRING()), places.span(node));
    }

    @Override
    public EntryNode visitAnyOpen(CredenceParser.AnyOpenContext node) {
        return new EntryNode.AnyOpen(
                Amounts.optionalLevel(node.level()),
                Optional.ofNullable(node.subject()).map(places::subject),
                places.text(node.STRING()),
                tail(node.openTail()),
                places.span(node));
    }

    @Override
    public EntryNode visitAnyNumbered(CredenceParser.AnyNumberedContext node) {
        var code = places.code(node.CODE(), null);
        var to = node.INT() != null ? node.INT() : node.CAPS();
        boolean open = node.AND_ABOVE() != null;
        return new EntryNode.AnyMatching(
                Amounts.optionalLevel(node.level()),
                Optional.of(new Text(code.subject(), code.span())),
                Optional.of(new Num(code.number(), code.span())),
                to == null ? Optional.empty() : Optional.of(places.number(to)),
                to == null && !open,
                node.except() == null ? List.of() : places.courses(node.except().courseRefs()),
                tail(node.openTail()),
                places.span(node));
    }

    @Override
    public EntryNode visitAnyCourseOf(CredenceParser.AnyCourseOfContext node) {
        var numbered = node.numbered();
        Optional<Num> from = numbered == null ? Optional.empty() : Optional.of(places.number(numbered.INT(0)));
        Optional<Num> to = numbered == null || numbered.INT().size() < 2
                ? Optional.empty()
                : Optional.of(places.number(numbered.INT(1)));
        return new EntryNode.AnyMatching(
                Amounts.optionalLevel(node.level()),
                Optional.ofNullable(node.subject()).map(places::subject),
                from,
                to,
                numbered != null && to.isEmpty() && numbered.AND_ABOVE() == null,
                node.except() == null ? List.of() : places.courses(node.except().courseRefs()),
                tail(node.openTail()),
                places.span(node));
    }

    @Override
    public EntryNode visitEntryOptional(CredenceParser.EntryOptionalContext node) {
        return new EntryNode.Optionally(entry(node.entryCore()), places.span(node));
    }

    @Override
    public EntryNode visitEntryOptions(CredenceParser.EntryOptionsContext node) {
        var options = new ArrayList<EntryNode.Option>();
        for (var option : node.option()) {
            if (!places.isBroken(option)) {
                options.add(new EntryNode.Option(
                        places.text(option.STRING()),
                        amounts.size(option.size()),
                        Optional.ofNullable(option.audience()).map(a -> places.text(a.STRING())),
                        block(option.block(), braces(option.LBRACE(), option.RBRACE())),
                        head(option.getStart(), option.LBRACE().getSymbol())));
            }
        }
        return new EntryNode.Options(
                List.copyOf(options), places.span(node.K_OPTIONS().getSymbol()));
    }

    @Override
    public EntryNode visitEntryComplete(CredenceParser.EntryCompleteContext node) {
        return new EntryNode.Complete(
                places.text(node.STRING()),
                places.optionalNumber(node.number()),
                node.who() == null ? Optional.empty() : Optional.of(places.who(node.who())),
                places.span(node));
    }

    @Override
    public EntryNode visitEntryPart(CredenceParser.EntryPartContext node) {
        return new EntryNode.Part(
                places.text(node.STRING()),
                block(node.block(), braces(node.LBRACE(), node.RBRACE())),
                places.span(node));
    }

    private Span braces(
            org.antlr.v4.runtime.tree.TerminalNode open, org.antlr.v4.runtime.tree.@Nullable TerminalNode close) {
        return places.span(open.getSymbol(), close == null ? open.getSymbol() : close.getSymbol());
    }

    private Span head(org.antlr.v4.runtime.Token first, org.antlr.v4.runtime.Token last) {
        return places.span(first, last);
    }
}
