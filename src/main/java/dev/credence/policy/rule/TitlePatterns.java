package dev.credence.policy.rule;

import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.policy.Applies.KindOf;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How titles read by kind, with {@code {subject}} and {@code {level}} for what differs. The words of all patterns are the ones by which a
 * title says what kind of record it is; those of another kind's patterns contradict.
 */
public record TitlePatterns(List<Pattern> all) {
    private static final String SUBJECT = "{subject}";
    private static final String LEVEL = "{level}";

    public TitlePatterns {
        all = List.copyOf(all);
    }

    /** The ways in which a title of one kind may read, the usual one first. */
    public record Pattern(KindOf kind, List<String> forms) {
        public Pattern {
            forms = List.copyOf(forms);
        }
    }

    /** Words of a title that say what the program is not. */
    public record Contradiction(String said) {}

    boolean concern(Program program) {
        return all.stream().anyMatch(pattern -> pattern.kind().includes(program));
    }

    Optional<Contradiction> contradiction(Program program) {
        var own = words(all.stream().filter(p -> p.kind().includes(program)).toList(), level(program));
        var title = TitleHead.words(program.facts().title());
        for (String phrase : List.copyOf(own)) {
            // "Participation Certificate" only says "Certificate of Participation" in another order.
            var parts = List.of(phrase.split(" of "));
            if (title.containsAll(parts)) {
                own.addAll(parts);
            }
        }
        return heads(program.facts().title()).stream()
                .filter(head -> !own.containsAll(head.words()))
                .findFirst()
                .map(head -> new Contradiction(head.text()));
    }

    /** The title of the record: the first form of the most particular pattern. Empty where the title names no subject. */
    public Optional<String> recordTitle(Program program) {
        String title = program.facts().title();
        String subject = TitleHead.subject(title, heads(title));
        return all.stream()
                .filter(pattern -> pattern.kind().includes(program) && !subject.isBlank())
                .max(Comparator.comparingInt(
                        pattern -> pattern.kind().audiences().size()))
                .map(pattern -> pattern.forms().get(0))
                .filter(form -> !form.contains(LEVEL) || level(program).isPresent())
                .map(form -> form.replace(SUBJECT, subject)
                        .replace(LEVEL, capital(level(program).orElse(""))));
    }

    /** The level of a micro-credential that states one. */
    static Optional<String> level(Program program) {
        return program instanceof Program.AcademicMicroCredential micro
                ? micro.level().map(Audience::word)
                : Optional.empty();
    }

    /** The words of these patterns; where the level is not known it may be any. */
    private static Set<String> words(List<Pattern> patterns, Optional<String> level) {
        var found = new HashSet<String>();
        for (var pattern : patterns) {
            for (String form : pattern.forms()) {
                found.addAll(TitleHead.words(form.replace(SUBJECT, "").replace(LEVEL, "")));
                if (form.contains(LEVEL)) {
                    for (var audience : Audience.values()) {
                        if (level.isEmpty() || level.get().equals(audience.word())) {
                            found.addAll(TitleHead.words(audience.word()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<TitleHead> heads(String title) {
        return TitleHead.of(title, words(all, Optional.empty()), nouns());
    }

    /** What the words of a form end with. */
    private Set<String> nouns() {
        var found = new HashSet<String>();
        for (var pattern : all) {
            for (String form : pattern.forms()) {
                var words = TitleHead.words(form.replace(SUBJECT, "").replace(LEVEL, ""));
                if (!words.isEmpty()) {
                    found.add(words.get(words.size() - 1));
                }
            }
        }
        return found;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
