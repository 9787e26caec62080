package dev.credence.cli;

import java.util.Optional;

/** Somebody who can be asked. */
interface Questions {
    /** Whether anybody is there. */
    boolean canAsk();

    /** The answer to a question; empty when nothing was typed. */
    Optional<String> ask(String question);

    /** The person at the terminal; nobody when standard input or output is a file or another program. */
    static Questions ofTerminal() {
        var console = System.console();
        return new Questions() {
            @Override
            public boolean canAsk() {
                return console != null;
            }

            @Override
            public Optional<String> ask(String question) {
                return console == null
                        ? Optional.empty()
                        : Optional.ofNullable(console.readLine("%s ", question))
                                .map(String::strip)
                                .filter(answer -> !answer.isEmpty());
            }
        };
    }
}
