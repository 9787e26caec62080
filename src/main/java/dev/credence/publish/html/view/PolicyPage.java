package dev.credence.publish.html.view;

import java.util.List;

/**
 * The policies behind the programs of an edition, clause by clause.
 *
 * @param policies usually one
 */
public record PolicyPage(Layout layout, String lede, List<PolicyView> policies) {
    public PolicyPage {
        policies = List.copyOf(policies);
    }

    /**
     * One policy.
     *
     * @param anchor of its heading
     * @param facts what the document says of itself, a sentence each
     */
    public record PolicyView(String anchor, String title, List<String> facts, List<ClauseView> clauses) {
        public PolicyView {
            facts = List.copyOf(facts);
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * One clause.
     *
     * @param asks its sentences
     * @param to whom it concerns
     * @param parts what else there is to say, each under a heading of its own
     * @param counts how the programs of the edition stand; empty where it is not checked
     * @param waivers the programs it is waived for
     */
    public record ClauseView(
            String anchor,
            String number,
            String title,
            List<String> asks,
            String to,
            List<Part> parts,
            List<Count> counts,
            List<WaiverLine> waivers) {
        public ClauseView {
            asks = List.copyOf(asks);
            parts = List.copyOf(parts);
            counts = List.copyOf(counts);
            waivers = List.copyOf(waivers);
        }
    }

    /** Paragraphs under a heading. */
    public record Part(String heading, List<String> texts) {
        public Part {
            texts = List.copyOf(texts);
        }
    }

    /** @param look the class of its sign: {@code holds}, {@code fails}, {@code unknown} or {@code na} */
    public record Count(String look, String words, int number) {}

    /** @param words by whom, when and why */
    public record WaiverLine(Link program, String words) {}
}
