package dev.credence.policy.fact;

import dev.credence.model.Condition;
import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.ProgramRule;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The students a certificate is designed for, beyond its classification: whom it is open to, the degree it is taken together with, the
 * program its students are enrolled in (clauses 2.1 and 2.7). Words that name no group of students say nothing.
 */
final class AudienceWords {
    private static final Pattern UNDERGRADUATE =
            Pattern.compile("undergraduates?|bachelor'?s?|baccalaureate (degree|program|studies)");
    private static final Pattern GRADUATE =
            Pattern.compile("graduate (students?|degree|program|studies|work)|master'?s?|doctoral|doctorate");
    private static final Pattern POST = Pattern.compile("post-?baccalaureate");

    static final List<Fact> FACTS = List.of(
            Fact.word("audience", Set.of("undergraduate", "post-baccalaureate", "graduate"), AudienceWords::audience),
            Fact.text("mixed audience", "another classification", AudienceWords::mixed));

    private AudienceWords() {}

    /** Whom a line of the spec addresses. */
    private record Line(Audience audience, String words, Span place) {}

    private static List<Stated> audience(Case one) {
        var found = new ArrayList<Stated>();
        for (var line : lines(one)) {
            found.add(Stated.word(
                            line.audience().word(),
                            line.place(),
                            "this certificate is also for " + line.audience().word() + " students: it is "
                                    + line.words())
                    .whole()
                    .because(one.place(About.KIND), "classified here")
                    .help("let the line name no other students than those the certificate is designed for"));
        }
        return found;
    }

    /** Lines that speak to students of the other side than the classification does. */
    private static List<Stated> mixed(Case one) {
        if (!(one.program() instanceof Program.AcademicCertificate certificate)) {
            return List.of();
        }
        var classified = certificate.audiences();
        boolean under = classified.contains(Audience.UNDERGRADUATE);
        boolean post = classified.stream().anyMatch(a -> a != Audience.UNDERGRADUATE);
        var found = new ArrayList<Stated>();
        for (var line : lines(one)) {
            boolean lineIsUnder = line.audience() == Audience.UNDERGRADUATE;
            if (under != post && lineIsUnder != under) {
                found.add(Stated.word(
                                line.audience().word(),
                                line.place(),
                                "this certificate is designed for "
                                        + (under ? "undergraduates" : "students with a bachelor's degree")
                                        + ", but it is " + line.words())
                        .whole()
                        .because(one.place(About.KIND), "classified here")
                        .help("let the program address one of the two groups, or classify it as `undergraduate and"
                                + " post-baccalaureate certificate`"));
            }
        }
        return found;
    }

    private static List<Line> lines(Case one) {
        var lines = one.facts().policySide().lines();
        var found = new ArrayList<Line>();
        for (var rule : one.facts().rules()) {
            if (rule instanceof ProgramRule.OpenTo open) {
                add(found, open.who(), "open to \"" + open.who() + "\"", open.span());
            }
        }
        var places = lines.all(About.TOGETHER_WITH);
        var degrees = one.facts().standing().togetherWith();
        for (int i = 0; i < degrees.size(); i++) {
            add(
                    found,
                    degrees.get(i),
                    "taken together with \"" + degrees.get(i) + "\"",
                    i < places.size() ? places.get(i) : one.whole());
        }
        for (var condition : one.facts().admission().orElse(List.of())) {
            if (condition instanceof Condition.EnrolledIn enrolled) {
                add(
                        found,
                        enrolled.what(),
                        "for students enrolled in \"" + enrolled.what() + "\"",
                        one.place(About.ADMISSION));
            }
        }
        return found;
    }

    private static void add(List<Line> found, String text, String words, Span place) {
        for (var audience : named(text)) {
            found.add(new Line(audience, words, place));
        }
    }

    private static Set<Audience> named(String text) {
        var found = EnumSet.noneOf(Audience.class);
        String words = text.toLowerCase(Locale.ROOT);
        if (POST.matcher(words).find()) {
            found.add(Audience.POST_BACCALAUREATE);
            words = POST.matcher(words).replaceAll(" ");
        }
        if (UNDERGRADUATE.matcher(words).find()) {
            found.add(Audience.UNDERGRADUATE);
            words = UNDERGRADUATE.matcher(words).replaceAll(" ");
        }
        if (GRADUATE.matcher(words).find()) {
            found.add(Audience.GRADUATE);
        }
        return found;
    }
}
