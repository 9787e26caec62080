package dev.credence.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Another policy than the specs name. */
final class UnderPolicy {
    @Option(
            names = "--policy",
            paramLabel = "ID",
            completionCandidates = Words.PolicyIds.class,
            description = "Checks everything under this policy, whatever the specs name.")
    private Optional<String> policy = Optional.empty();

    Optional<String> id() {
        return policy;
    }
}
