package dev.credence.publish.html.view;

import dev.credence.publish.html.view.RedlineView.SubjectView;
import java.util.List;
import java.util.Optional;

/**
 * A program as committees read it, on one page that needs no other file.
 *
 * @param styles the whole stylesheet, which the page carries in itself
 * @param program its page in the catalog, without links
 * @param catalog institution and edition
 * @param policy the title of the policy it is checked under; empty for none
 * @param summary how many clauses hold, and how many do not
 * @param clauses every clause that concerns it
 * @param missing what is still to be settled before it can be approved
 * @param signatures the approvals in their order
 * @param compared with what it was compared, or why with nothing
 */
public record ProposalView(
        String styles,
        ProgramPage program,
        String catalog,
        String policy,
        String summary,
        List<ClauseView> clauses,
        List<MissingView> missing,
        List<Signature> signatures,
        String compared,
        Optional<SubjectView> redline) {
    public ProposalView {
        clauses = List.copyOf(clauses);
        missing = List.copyOf(missing);
        signatures = List.copyOf(signatures);
    }

    /** One clause with its sentences. */
    public record ClauseView(String number, String title, List<SentenceView> sentences) {
        public ClauseView {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * One sentence.
     *
     * @param margin what was found, and how near the bound it is; empty for what is stated or not
     */
    public record SentenceView(String words, EveryPathView.Verdict verdict, String margin) {}

    /**
     * Something to be settled.
     *
     * @param clause its number
     * @param weight how it counts: {@code must}, {@code should}
     * @param way what would settle it; empty where nothing can be proposed
     */
    public record MissingView(String clause, String weight, String message, List<String> notes, String way) {
        public MissingView {
            notes = List.copyOf(notes);
        }
    }

    /** @param on the day of an approval that was given; empty for one to sign */
    public record Signature(String body, String by, String on) {}
}
