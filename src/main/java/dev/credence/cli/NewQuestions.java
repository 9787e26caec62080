package dev.credence.cli;

import dev.credence.build.starter.Audience;
import dev.credence.build.starter.Starter;
import dev.credence.build.starter.StarterKind;
import dev.credence.build.starter.StarterRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks for what a request for a first draft does not say. Each question shows the answer that Enter gives. */
final class NewQuestions {
    private static final int TRIES = 3;

    private final Questions questions;
    private final Starter starter;

    NewQuestions(Questions questions, Starter starter) {
        this.questions = questions;
        this.starter = starter;
    }

    /** The same request with the answers in it; as it was when nobody is there. */
    StarterRequest complete(StarterRequest request) {
        if (!questions.canAsk()) {
            return request;
        }
        var named = request.withId(id(request.id()));
        if (named.kind().hasAudience() && named.audience().isEmpty()) {
            var words = Arrays.stream(Audience.values()).map(Audience::word).toList();
            int chosen = words.indexOf(choice("Whom is it for?", words));
            named = named.withAudience(Audience.values()[chosen]);
        }
        if (named.title().isEmpty() && Starter.problemOf(named.id()).isEmpty()) {
            String usual = Starter.defaultTitle(named);
            named = named.withTitle(
                    questions.ask("What is its title? [" + usual + "]").orElse(usual));
        }
        boolean belongs =
                named.kind() != StarterKind.INSTITUTION && named.institution().isEmpty();
        if (belongs && starter.institutions().size() > 1) {
            named = named.withInstitution(choice("Whose is it?", starter.institutions()));
        }
        return named;
    }

    private String id(String said) {
        String id = said;
        for (int tries = 0;
                tries < TRIES && (id.isEmpty() || Starter.problemOf(id).isPresent());
                tries++) {
            String why =
                    id.isEmpty() ? "" : Starter.problemOf(id).map(p -> p + "\n").orElse("");
            id = questions
                    .ask(why + "What is its short name, in small letters, as in garden-design?")
                    .orElse("");
        }
        return id;
    }

    private String choice(String question, List<String> answers) {
        String usual = answers.get(0);
        String asked = question + " " + String.join(", ", answers) + " [" + usual + "]";
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<String> answer = questions.ask(asked);
            if (answer.isEmpty() || answers.contains(answer.get())) {
                return answer.orElse(usual);
            }
        }
        return usual;
    }
}
