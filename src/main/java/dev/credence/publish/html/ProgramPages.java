package dev.credence.publish.html;

import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.Figure;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.ProgramPage;
import dev.credence.publish.html.view.ProgramPage.Apart;
import dev.credence.publish.html.view.ProgramPage.ApprovalLine;
import dev.credence.publish.html.view.ProgramPage.Outside;
import dev.credence.publish.html.view.ProgramPage.StackLine;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The page of a program. */
final class ProgramPages {
    private static final int DESCRIPTION = 200;

    private final Site site;
    private final Links links;
    private final Pathways pathways;

    ProgramPages(Site site) {
        this(site, new Links(site, "../../"));
    }

    /** @param links how what is named is linked */
    ProgramPages(Site site, Links links) {
        this.site = site;
        this.links = links;
        this.pathways = new Pathways(site);
    }

    static String path(Program program) {
        return "programs/" + program.facts().id() + "/index.html";
    }

    ProgramPage page(Program program) {
        var context = new ProgramContext(site, links, program);
        var facts = program.facts();
        boolean participation = context.isParticipation();
        var title = site.title(program);
        var figures = new Figures(context).figures();
        var parts = new Parts(context);
        var requirements = parts.requirements();
        var apart = apart(context, parts);
        var outside = participation ? List.<Outside>of() : outside(context);
        var rules = new RuleFacts(context.links).of(program);
        var outcomes = Outcomes.of(program, context.links);
        var stacking = stacking(context);
        var admission = admission(context);
        var address = site.address(path(program));
        var page = new ProgramPage(
                site.layout(
                        path(program),
                        facts.title(),
                        description(context, figures),
                        "programs",
                        List.of(
                                site.homeCrumb("../../"),
                                new Link("Programs", "../../programs/index.html"),
                                new Link(title.subject(), "")),
                        program.kind().isCreditBearing() ? List.of(site.unitsNote()) : List.of()),
                program.kind(),
                links.group(Way.TYPE, program.kind().words(), program.kind().words()),
                title.pre(),
                title.subject(),
                kindNote(program),
                status(facts.status()),
                facts.policyNone() || site.catalog.edition().policyNone()
                        ? "Shown as its source printed it, without regard to a policy."
                        : "",
                facts.description().map(text -> site.markdown.html(text, 1)).orElse(""),
                figures,
                List.of(),
                admission,
                participation ? "What you take part in" : "Requirements",
                requirements,
                EveryPath.of(context),
                apart,
                outside,
                outsideIntro(context, outside),
                facts.unitsWithPrerequisites().map(Numbers::figure).orElse(""),
                rules,
                outcomes,
                stacking,
                pathways.map(program),
                facts.conditions().stream().map(Text::of).toList(),
                facts.notes().stream().map(note -> site.markdown.html(note, 2)).toList(),
                participation ? facts.record().printedWording().orElse("") : "",
                sponsor(facts),
                facts.approvals().stream().map(ProgramPages::approval).toList(),
                facts.sources().stream().map(Links::source).toList(),
                new FactsColumn(context).facts(),
                new Link(participation ? "Event as JSON" : "Program as JSON", "../" + facts.id() + ".json"),
                site.address("programs/" + facts.id() + ".json").orElse(""),
                address.orElse(""));
        return withContents(page);
    }

    private static ProgramPage withContents(ProgramPage p) {
        var contents = new ArrayList<Link>();
        add(contents, !p.admission().isEmpty(), "Admission", "adm");
        add(contents, !p.requirements().parts().isEmpty(), p.requirementsHead(), "req");
        add(contents, p.everyPath().isPresent(), "True on every path", "paths");
        add(contents, !p.apart().parts().isEmpty(), "Prerequisites, counted apart", "apart");
        add(contents, !p.outside().isEmpty(), "Prerequisites outside the program", "pre");
        add(
                contents,
                !p.rules().isEmpty(),
                p.kind() == Kind.CERTIFICATE_OF_PARTICIPATION ? "Rules" : "Grades, transfer, time",
                "rules");
        add(contents, !p.outcomes().isEmpty(), "Outcomes", "out");
        add(contents, !p.stacking().isEmpty(), "Stacking", "stack");
        add(contents, !p.conditions().isEmpty() || !p.notes().isEmpty(), "Notes", "notes");
        add(contents, !p.wording().isEmpty(), "What it says", "says");
        add(contents, !p.approvals().isEmpty(), "Approvals", "app");
        add(contents, !p.sources().isEmpty(), "Sources", "src");
        return new ProgramPage(
                p.layout(),
                p.kind(),
                p.kindLink(),
                p.pre(),
                p.title(),
                p.kindNote(),
                p.status(),
                p.standing(),
                p.lede(),
                p.figures(),
                contents.size() > 2 ? contents : List.of(),
                p.admission(),
                p.requirementsHead(),
                p.requirements(),
                p.everyPath(),
                p.apart(),
                p.outside(),
                p.outsideIntro(),
                p.withPrerequisites(),
                p.rules(),
                p.outcomes(),
                p.stacking(),
                p.pathway(),
                p.conditions(),
                p.notes(),
                p.wording(),
                p.sponsor(),
                p.approvals(),
                p.sources(),
                p.facts(),
                p.data(),
                p.dataAddress(),
                p.permalink());
    }

    private static void add(List<Link> contents, boolean there, String label, String anchor) {
        if (there) {
            contents.add(new Link(label, "#" + anchor));
        }
    }

    private static String kindNote(Program program) {
        return switch (program.kind()) {
            case ACADEMIC_CERTIFICATE, ACADEMIC_MICRO_CREDENTIAL -> {
                String audiences = Phrases.audiences(Columns.audiences(program));
                yield audiences.isEmpty() ? "Credit-bearing" : Phrases.capital(audiences) + ", credit-bearing";
            }
            case NON_CREDIT_CERTIFICATE, NON_CREDIT_MICRO_CREDENTIAL -> "Not for credit";
            case CERTIFICATE_OF_PARTICIPATION -> "";
            case LEARNING_EXPERIENCE ->
                program instanceof Program.LearningExperience experience
                        ? experience.form().orElse("")
                        : "";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case PROPOSED -> "Proposed: not yet approved";
            case RETIRED -> "Retired: no longer offered";
            case APPROVED -> "";
        };
    }

    private String description(ProgramContext context, List<Figure> figures) {
        String text = context.facts().description().map(site.markdown::plain).orElse("");
        if (text.isBlank()) {
            String size = SizeWords.of(site.publication, context.program, false);
            text = context.facts().title()
                    + (size.isEmpty() ? "" : ": " + size)
                    + (figures.isEmpty() ? "." : "; requirements, prerequisites and rules.");
        }
        return text.codePointCount(0, text.length()) <= DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, DESCRIPTION - 1)) + "…";
    }

    private static List<Text> admission(ProgramContext context) {
        var stated = context.facts().admission();
        if (stated.isEmpty()) {
            return List.of();
        }
        var lines = stated.get().stream()
                .filter(c -> !c.isNone())
                .map(context.conditions::of)
                .toList();
        return lines.isEmpty() ? List.of(Text.of("No conditions.")) : lines;
    }

    private static Apart apart(ProgramContext context, Parts parts) {
        var stated = context.facts().prerequisites();
        if (stated.isEmpty()) {
            return new Apart(Text.NONE, List.of(), List.of());
        }
        var intro = "Asked for beside the requirements, and not part of their sum."
                + stated.get()
                        .size()
                        .map(s -> " As published: " + context.size(s) + ".")
                        .orElse("");
        return new Apart(
                Text.all(
                        stated.get()
                                .block()
                                .label()
                                .map(l -> Text.strong(l + ". "))
                                .orElse(Text.NONE),
                        intro),
                parts.plain(stated.get().block(), 3),
                context.blocks.of(stated.get().block(), 2));
    }

    private static List<Outside> outside(ProgramContext context) {
        return context.outsiders.courses().stream()
                .map(course -> outside(context, course))
                .toList();
    }

    private static Outside outside(ProgramContext context, Course course) {
        var needed = context.outsiders.needed(course);
        var by = context.links.courses(needed.by, " and ");
        String how = (needed.always ? "" : ", or another way") + (needed.waived ? "; waived here" : "");
        String own = Numbers.cell(course.units());
        boolean mayBeLeft = (!needed.always || needed.waived) && course.units() instanceof CourseUnits.Known;
        String title = course.code().isTitle() ? "" : course.title();
        return new Outside(context.links.course(course), title, by.plus(how), mayBeLeft ? "0 or " + own : own);
    }

    private static Text outsideIntro(ProgramContext context, List<Outside> outside) {
        if (outside.isEmpty()) {
            return Text.NONE;
        }
        String first =
                "What the courses of the program ask for and the program does not hold, directly or through each other.";
        return Text.of(
                context.outsiders.isWide()
                        ? first + " Courses that a wildcard admits may ask for more; their pages tell."
                        : first);
    }

    private List<StackLine> stacking(ProgramContext context) {
        var lines = new ArrayList<StackLine>();
        for (var into : context.facts().stacksInto()) {
            String permission =
                    into.permission().map(p -> " " + RuleFacts.permission(p)).orElse("");
            lines.add(new StackLine(
                    context.links.target(into.target()),
                    Text.of("This counts toward it." + permission),
                    into.units().map(Object::toString).orElse("")));
        }
        for (var stack : site.uses.stackedBy(context.facts().id())) {
            lines.add(new StackLine(
                    context.links.program(
                            stack.from().facts().id(), stack.from().facts().title()),
                    Text.of("Counts toward this."),
                    stack.stacking().units().map(Object::toString).orElse("")));
        }
        return lines;
    }

    private static ApprovalLine approval(ProgramFacts.Approval approval) {
        return new ApprovalLine(
                approval.body(),
                approval.by().orElse(""),
                approval.on().map(Dates::words).orElse("still to come"),
                approval.on().map(Object::toString).orElse(""));
    }

    private String sponsor(ProgramFacts facts) {
        return facts.offering()
                .unit()
                .or(() -> facts.offering().departments().stream().findFirst())
                .or(() -> facts.offering().colleges().stream().findFirst().map(site::college))
                .orElse("");
    }
}
