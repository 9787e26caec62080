package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.Suggestions;
import dev.credence.policy.Policy;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Policies named on the command line: one that is not there is wrong usage. */
final class PolicyOption {
    private PolicyOption() {}

    static void check(CommandLine line, Optional<String> id, Compilation compilation) {
        id.ifPresent(named -> find(line, compilation, named));
    }

    static Policy find(CommandLine line, Compilation compilation, String id) {
        var known = compilation.policies().all();
        var policy = known.get(id);
        if (policy == null) {
            throw new ParameterException(
                    line,
                    "there is no policy `" + id + "`; "
                            + Suggestions.phrase("policy", "name", Suggestions.of(id, known.keySet()))
                                    .orElse("there are "
                                            + String.join(
                                                    ", ",
                                                    known.keySet().stream()
                                                            .sorted()
                                                            .toList())));
        }
        return policy;
    }
}
