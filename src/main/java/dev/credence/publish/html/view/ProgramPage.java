package dev.credence.publish.html.view;

import dev.credence.model.Program.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A program.
 *
 * @param kindLink its words, leading to all programs of the kind
 * @param pre the kind's words at the beginning of the title
 * @param title the rest of it
 * @param kindNote beside the kind: level, credit
 * @param status empty for an approved program
 * @param standing how the program stands to the policy, where that needs saying
 * @param lede the description, rendered
 * @param requirementsHead the heading above the parts
 * @param everyPath what holds on every path, where a policy asks anything of them
 * @param apart prerequisites counted apart
 * @param pathway what stacks into what, drawn
 * @param notes rendered
 * @param dataAddress the full address of the data, for print; empty where no base address was given
 */
public record ProgramPage(
        Layout layout,
        Kind kind,
        Text kindLink,
        String pre,
        String title,
        String kindNote,
        String status,
        String standing,
        String lede,
        List<Figure> figures,
        List<Link> contents,
        List<Text> admission,
        String requirementsHead,
        Requirements requirements,
        Optional<EveryPathView> everyPath,
        Apart apart,
        List<Outside> outside,
        Text outsideIntro,
        String withPrerequisites,
        List<Fact> rules,
        List<OutcomeView> outcomes,
        List<StackLine> stacking,
        Optional<MapView> pathway,
        List<Text> conditions,
        List<String> notes,
        String wording,
        String sponsor,
        List<ApprovalLine> approvals,
        List<Text> sources,
        List<Fact> facts,
        Link data,
        String dataAddress,
        String permalink) {
    public ProgramPage {
        figures = List.copyOf(figures);
        contents = List.copyOf(contents);
        admission = List.copyOf(admission);
        outside = List.copyOf(outside);
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
        stacking = List.copyOf(stacking);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        approvals = List.copyOf(approvals);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    /** Prerequisites counted apart; no parts where there are none. */
    public record Apart(Text intro, List<PartView> parts, List<RuleLine> rules) {
        public Apart {
            parts = List.copyOf(parts);
            rules = List.copyOf(rules);
        }
    }

    /** A course outside the program that its courses ask for. */
    public record Outside(Text course, String title, Text neededFor, String units) {}

    /** A learning outcome. */
    public record OutcomeView(String id, String text, Text assessed) {}

    /** A larger or smaller credential. */
    public record StackLine(Text credential, Text direction, String units) {}

    /** An approval. */
    public record ApprovalLine(String body, String by, String on, String iso) {}
}
