package dev.credence.policy.fact;

import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.Program.Kind;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Applies;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a program is: its kind and its classification (clauses 1 and 2.3). */
final class KindWords {
    private static final String TEACHING = "teaching credential";

    static final List<Fact> FACTS = List.of(
            Fact.text("program", "a program", one -> List.of(program(one))),
            Fact.word("kind", kinds(), KindWords::kind),
            Fact.word("classification", classifications(), KindWords::classification)
                    .writtenAs("the students it is for before the word `certificate`: `undergraduate certificate`,"
                            + " `post-baccalaureate certificate` or `graduate certificate`")
                    .absentMeans("nobody can tell which students this certificate is for"));

    private KindWords() {}

    private static Stated program(Case one) {
        return Stated.word(
                one.facts().id(), one.whole(), "it is `" + one.facts().id() + "`");
    }

    private static Set<String> kinds() {
        var words = new java.util.HashSet<String>();
        for (var kind : Kind.values()) {
            words.add(words(kind));
        }
        words.add(TEACHING);
        return words;
    }

    private static String words(Kind kind) {
        return new Applies.KindOf(kind, List.of()).words();
    }

    /** A program whose title calls it a teaching credential is one, whatever kind it is declared as. */
    private static List<Stated> kind(Case one) {
        if (namesTeachingCredential(one.facts().title())) {
            return List.of(Stated.word(
                            TEACHING,
                            one.place(About.TITLE),
                            "by its title this program is a teaching credential, and the policy does not provide for those")
                    .whole()
                    .note(
                            "teaching credentials are recommended by the university and issued by the state, under rules of their own")
                    .help("take it out of these specs, or give the certificate a title of its own"));
        }
        String words = words(one.program().kind());
        return List.of(Stated.word(words, one.place(About.KIND), "it is declared as: " + words));
    }

    /** The thing itself; a certificate may well be meant for people who hold one. */
    private static boolean namesTeachingCredential(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        int at = words.indexOf(TEACHING);
        return at >= 0 && !words.substring(0, at).matches(".*\\b(for|of|with|to|toward|beyond)\\b.*");
    }

    /** One audience, two or three joined by "and"; nothing where a certificate does not say, or for other kinds. */
    private static Set<String> classifications() {
        var all = new java.util.HashSet<String>();
        int subsets = 1 << Audience.values().length;
        for (int subset = 1; subset < subsets; subset++) {
            var chosen = new ArrayList<Audience>();
            for (var audience : Audience.values()) {
                if ((subset & 1 << audience.ordinal()) != 0) {
                    chosen.add(audience);
                }
            }
            all.add(words(chosen));
        }
        return all;
    }

    private static String words(List<Audience> audiences) {
        return String.join(" and ", audiences.stream().map(Audience::word).toList());
    }

    private static List<Stated> classification(Case one) {
        if (!(one.program() instanceof Program.AcademicCertificate certificate)
                || certificate.audiences().isEmpty()) {
            return List.of();
        }
        String words = words(certificate.audiences());
        return List.of(Stated.word(words, one.place(About.KIND), "it is classified as " + words)
                .help("write one of these before the word `certificate`"));
    }
}
